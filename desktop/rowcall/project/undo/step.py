"""One step that a person can undo: it may change cells, rows, columns and the layout together."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from rowcall.model.fields import Field
from rowcall.model.sheets import Layout, Origin
from rowcall.project import columns
from rowcall.project.cell_tests import id_list
from rowcall.project.tidied import follow
from rowcall.project.undo import arranged, cells, rows
from rowcall.project.undo.cells import ALL, CellText, Span
from rowcall.project.undo.steps import DECISIONS, add_step, new_step

_MADE = "made_by_step"
"""The name under which the writing connection knows the function of `set_where`."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """What became of rows that were to be deleted."""

    gone: int
    left: int
    """Rows that stay, because a run is asking about them."""


class Step:
    """A step in the making: `with Step(connection, title, now) as step: ...`, inside one transaction.

    Whatever is done to it is undone and done again together. A step that changed nothing is none, and what was undone
    before can still be done again then.

    Args:
        connection: The writing connection.
        title: What the step is called.
        now: The time.
        import_id: The further file whose rows came with the step; they go when it is undone.
        by_hand: Whether cells that it sets are a person's, which nothing that comes later may replace.
        goes_on: Whether it is not over with this transaction: whoever makes it ends it, and what was undone before
            is forgotten only then.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        title: str,
        now: float,
        *,
        import_id: int | None = None,
        by_hand: bool = True,
        goes_on: bool = False,
    ) -> None:
        self._connection = connection
        self._title = title
        self._now = now
        self._import_id = import_id
        self._by_hand = by_hand
        self._goes_on = goes_on
        self._made: int | None = None

    def __enter__(self) -> Step:
        if self._import_id is not None:
            _ = self.id
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._made is not None and error is None and not self._goes_on:
            follow_step(self._connection, self._made)
            count_parts(self._connection, self._made)

    @property
    def connection(self) -> sqlite3.Connection:
        """The writing connection."""
        return self._connection

    @property
    def id(self) -> int:
        """The step's id; with the first change it comes to be."""
        if self._made is None:
            add = add_step if self._goes_on else new_step
            self._made = add(self._connection, self._now, self._title, self._import_id)
        return self._made

    def set_cells(self, sheet_id: int, texts: Sequence[CellText]) -> None:
        """Set cells; rows that are not there are left out."""
        if texts:
            cells.set_cells(self._connection, self.id, sheet_id, texts, by_hand=self._by_hand)

    def rows_of_cells(self) -> tuple[int, ...]:
        """The rows whose cells the step changes so far."""
        return tuple(cells.rows_of(self._connection, self._made, -1)) if self._made is not None else ()

    def set_where(
        self,
        sheet_id: int,
        column_id: int,
        made: Callable[..., str],
        row_ids: Sequence[int] | None = None,
        sources: Sequence[int] | None = None,
    ) -> None:
        """Set a column of all rows, or of some, to what a function makes of cells of the same row, all at once.

        Cells that it leaves as they are belong to no step. A column is set once in a step.

        Args:
            sheet_id: The sheet.
            column_id: The column that is set.
            made: Is given the texts of the sources, and gives the new text.
            row_ids: The rows; None: all of the sheet.
            sources: The columns whose cells it is given; None: the one that is set.
        """
        given = sources if sources is not None else (column_id,)
        wanted = None if row_ids is None else id_list(row_ids)
        set_made(self._connection, self.id, sheet_id, column_id, made, given, wanted, by_hand=self._by_hand)

    def delete_rows(self, sheet_id: int, row_ids: Sequence[int]) -> Deleted:
        """Take rows away, but for those that a run is asking about; all that they hold is kept."""
        return Deleted(*rows.delete_rows(self._connection, self.id, sheet_id, row_ids)) if row_ids else Deleted(0, 0)

    def insert_rows(self, sheet_id: int, count: int, *, before: int | None = None, after: int | None = None) -> range:
        """Insert empty rows before or after a row, or at the end of the sheet; their ids, from top to bottom."""
        return rows.insert_rows(self._connection, self.id, sheet_id, count, before=before, after=after)

    def rows_from_aside(self, sheet_id: int, pairs: Sequence[tuple[int, int]]) -> None:
        """Rows that had been set aside came in this step: the id of what was set aside, and of the row."""
        self._connection.executemany(
            "INSERT INTO undo_row(step_id, sheet_id, aside_id, row_id) VALUES(?, ?, ?, ?)",
            ((self.id, sheet_id, *pair) for pair in pairs),
        )

    def insert_column(self, sheet_id: int, name: str) -> int:
        """Insert a column of a person's own, under a name that is free; its id. Where it stands, a layout says."""
        column_id = columns.add_own(self._connection, sheet_id, name)
        arranged.keep_added(self._connection, self.id, column_id)
        return column_id

    def column_came(self, column_id: int) -> None:
        """A column was added in this step by other means."""
        arranged.keep_added(self._connection, self.id, column_id)

    def delete_columns(self, column_ids: Sequence[int]) -> None:
        """Take columns away; all that they hold is kept."""
        for column_id in column_ids:
            self._change(column_id, {"gone": 1})

    def rename_column(self, sheet_id: int, column_id: int, name: str) -> str:
        """Call a column otherwise, under a name that is free; which one it is now."""
        free = columns.free_name(name, columns.shown_headers(self._connection, sheet_id, but=column_id))
        self._change(column_id, {"renamed": free, "title": free})
        return free

    def take_for(self, sheet_id: int, column_id: int, field: Field | None) -> None:
        """Say what a column means; behind others of that meaning, it counts where those are empty."""
        others = [
            column.rank
            for column in columns.read_columns(self._connection, sheet_id)
            if field is not None and column.field is field and column.id != column_id
        ]
        self._change(column_id, {"field": field, "rank": max(others, default=0) + 1})

    def set_layout(self, sheet_id: int, layout: Layout) -> None:
        """Arrange the columns of a sheet."""
        arranged.set_layout(self._connection, self.id, sheet_id, layout)

    def _change(self, column_id: int, changes: Mapping[str, Any]) -> None:
        arranged.change_column(self._connection, self.id, column_id, changes)


def set_made(
    connection: sqlite3.Connection,
    step_id: int,
    sheet_id: int,
    column_id: int,
    made: Callable[..., str],
    sources: Sequence[int] | None,
    rows: str | None,
    *,
    by_hand: bool = True,
    span: Span = ALL,
) -> int:
    """Set cells of a column to what a function makes of their row; returns how many have changed.

    Args:
        connection: The writing connection.
        step_id: The step.
        sheet_id: The sheet.
        column_id: The column.
        made: Is given the texts of the sources, and gives the new text.
        sources: The columns whose cells it is given; None: it is given the row's id.
        rows: Ids as a JSON list; None: all rows.
        by_hand: Whether nothing that comes later may replace what is written.
        span: Where the rows are.
    """
    names = ["id"] if sources is None else [f"c{source}" for source in sources]
    connection.create_function(_MADE, len(names), made)
    expression = f"{_MADE}({', '.join(names)})"
    return cells.set_computed(connection, step_id, sheet_id, column_id, expression, rows, by_hand=by_hand, span=span)


def follow_step(connection: sqlite3.Connection, step_id: int) -> None:
    """Make what is tidied beside the cells of a step again, where they are a list's own."""
    for sheet_id in dict.fromkeys(sheet_id for sheet_id, _column in cells.columns_of(connection, step_id)):
        if _is_followed(connection, step_id, sheet_id):
            follow(connection, sheet_id, cells.rows_in(connection, step_id, sheet_id, ALL))


def follow_span(connection: sqlite3.Connection, step_id: int, sheet_id: int, span: Span) -> None:
    """The same for some rows of a sheet."""
    if _is_followed(connection, step_id, sheet_id):
        follow(connection, sheet_id, cells.rows_in(connection, step_id, sheet_id, span))


def _is_followed(connection: sqlite3.Connection, step_id: int, sheet_id: int) -> bool:
    """Whether something is tidied beside the cells of a step in a sheet; asked before its rows are read."""
    there = columns.read_columns(connection, sheet_id, with_gone=True)
    own = {column.id for column in there if column.origin in (Origin.IMPORTED, Origin.TIDIED)}
    changed = (column_id for _sheet, column_id in cells.columns_of(connection, step_id, sheet_id))
    return any(column.origin is Origin.TIDIED for column in there) and not own.isdisjoint(changed)


def count_parts(connection: sqlite3.Connection, step_id: int) -> None:
    """Keep how much a step changes, for the list of steps; one that changes nothing is none."""
    connection.execute(
        "UPDATE undo_step SET cells = (SELECT count(*) FROM undo_cell WHERE step_id = :step) WHERE id = :step",
        {"step": step_id},
    )
    count_beside_cells(connection, step_id)


def count_beside_cells(connection: sqlite3.Connection, step_id: int) -> None:
    """The same for a step whose cells are counted."""
    connection.execute(
        "UPDATE undo_step SET rows = (SELECT count(*) FROM undo_gone WHERE step_id = :step)"
        " + (SELECT count(*) FROM undo_row WHERE step_id = :step),"
        " columns = (SELECT count(*) FROM undo_col WHERE step_id = :step) WHERE id = :step",
        {"step": step_id},
    )
    connection.execute(
        "DELETE FROM undo_step WHERE id = :step AND cells = 0 AND rows = 0 AND columns = 0 AND import_id IS NULL"
        + "".join(
            f" AND NOT EXISTS (SELECT 1 FROM {part} WHERE step_id = :step)" for part in ("undo_layout", *DECISIONS)
        ),
        {"step": step_id},
    )

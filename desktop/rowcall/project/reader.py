"""Reading a project: sheets, blocks of rows for the grid, whole sheets for an export."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rowcall.model.cell_kinds import Kind, kind_of
from rowcall.model.cells import JobState
from rowcall.model.import_plans import ByHand, ImportCount
from rowcall.model.patterns import Patterns
from rowcall.model.sheets import Column, Layout, Sheet, View
from rowcall.project import columns
from rowcall.project.cell_functions import teach
from rowcall.project.cell_tests import WHITE_SPACE, id_list
from rowcall.project.layout_text import layout_from_text
from rowcall.project.live_rows import REMOVED, hidden_rows, ids_without_gaps, in_place, live, merged
from rowcall.project.pieces import cells_of, rows_of
from rowcall.project.problems import damaged
from rowcall.project.query import ids_of, known_by, order_statement, rows_known_by
from rowcall.project.reading import reading_connection

_MOST_PARAMETERS = 900
_AT_ONCE = 4096
_SAMPLED = 1000
"""Rows that tell what a column is."""


@dataclass(frozen=True, slots=True)
class RowBlock:
    """One row as the grid shows it."""

    id: int
    source_row: int | None
    cells: tuple[str, ...]
    """In the order of the sheet's columns."""
    active: Mapping[str, JobState]
    """Action -> state, for the actions whose latest step has this row queued, being sent or waited for."""
    edited: frozenset[int]
    """Ids of the columns whose cell a person typed."""


Stand = tuple[int, str | None]
"""By what is seen that rows of a sheet came or went for good."""
Counted = dict[int, tuple[Stand, int]]
"""Sheet id -> how many rows its table has, and when."""


class Reader:
    """A read-only connection; it never blocks the writer and is never blocked by it. Not to be shared by threads.

    Args:
        path: The project file.
        counted: The rows that all readers of the project have counted.

    Attributes:
        patterns: The regular expressions that its questions ask about.
    """

    def __init__(self, path: Path, counted: Counted | None = None) -> None:
        self._path = path
        self._opened: sqlite3.Connection | None = None
        self._counted: Counted = {} if counted is None else counted
        self.patterns = Patterns()
        self._stopped = False

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            self._opened = reading_connection(self._path)
            teach(self._opened, self.patterns)
            self._opened.executescript(
                "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0; PRAGMA trusted_schema=OFF; PRAGMA threads=2;"
            )
        return self._opened

    def close(self) -> None:
        """Let go of the file; a later question opens it again."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    @property
    def version(self) -> int:
        """A number that is another one whenever anything in the project has changed since this was asked last."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def meta(self, key: str) -> Any:
        """A fact about the project, or None."""
        row = self._connection.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()
        try:
            return json.loads(row[0]) if row else None
        except ValueError as error:
            raise damaged(self._path) from error

    def sheets(self) -> tuple[Sheet, ...]:
        """All sheets, oldest first."""
        ids = self._connection.execute("SELECT id FROM sheet ORDER BY id").fetchall()
        return tuple(self.sheet_by_id(id_) for (id_,) in ids)

    def sheet(self, key: str) -> Sheet | None:
        """The sheet of that key, or None."""
        row = self._connection.execute("SELECT id FROM sheet WHERE key=?", (key,)).fetchone()
        return self.sheet_by_id(row[0]) if row else None

    def sheet_by_id(self, sheet_id: int) -> Sheet:
        """The sheet of that id."""
        return columns.read_sheet(self._connection, sheet_id, self._live_rows(sheet_id))

    def with_gone_marks(self, sheet: Sheet) -> Sheet:
        """The sheet with its deleted do-not-contact columns as well."""
        return columns.with_gone_marks(self._connection, sheet)

    def _live_rows(self, sheet_id: int) -> int:
        """How many rows a sheet has, without deleted ones."""
        return self._count_rows(sheet_id)[1] - hidden_rows(self._connection, sheet_id)

    def _count_rows(self, sheet_id: int) -> tuple[Stand, int]:
        """How many rows a sheet's table has, and when; counted again only where some came or went for good."""
        stand = self._stand(sheet_id)
        known = self._counted.get(sheet_id)
        if known is None or known[0] != stand:
            (rows,) = self._connection.execute(f"SELECT count(*) FROM sheet_{sheet_id}").fetchone()
            known = self._counted[sheet_id] = stand, int(rows)
        return known

    def _stand(self, sheet_id: int) -> Stand:
        last, removed = self._connection.execute(
            f"SELECT coalesce(max(id), 0), (SELECT value FROM meta WHERE key = ?) FROM sheet_{sheet_id}", (REMOVED,)
        ).fetchone()
        return last, removed

    def layout(self, sheet_id: int) -> Layout:
        """How a person has arranged a sheet's columns."""
        return layout_from_text(
            self._connection.execute("SELECT layout FROM sheet WHERE id=?", (sheet_id,)).fetchone()[0]
        )

    def by_hand(self, sheet_id: int) -> ByHand:
        """How many of its imported rows a person has taken away, by how, and how many rows were put in."""
        placed = "row_id IN (SELECT row_id FROM placed_row WHERE sheet_id = :sheet)"
        same = "(step_id, sheet_id, row_id) = (gone.step_id, gone.sheet_id, gone.row_id)"
        found = self._connection.execute(
            "WITH away(how) AS (SELECT CASE"
            f"  WHEN EXISTS(SELECT 1 FROM merged_row WHERE {same}) THEN 'merged'"
            f"  WHEN EXISTS(SELECT 1 FROM review WHERE {same} AND place = '') THEN 'rejected' ELSE 'deleted' END"
            "  FROM undo_gone gone JOIN undo_step ON undo_step.id = step_id"
            f"  WHERE sheet_id = :sheet AND gone = 1 AND NOT undone AND NOT {placed})"
            "SELECT coalesce(sum(how = 'deleted'), 0),"
            f" (SELECT count(*) FROM placed_row WHERE sheet_id = :sheet AND {live(sheet_id, 'placed_row.row_id')}),"
            " coalesce(sum(how = 'rejected'), 0), coalesce(sum(how = 'merged'), 0) FROM away",
            {"sheet": sheet_id},
        )
        return ByHand(*found.fetchone())

    def import_count(self, sheet_id: int) -> ImportCount | None:
        """What the import of this sheet kept and set aside; None for a sheet that an action made."""
        row = self._connection.execute(
            "SELECT rows_in, blank, broken, duplicate FROM sheet WHERE id=?", (sheet_id,)
        ).fetchone()
        if row[0] is None:
            return None
        rows_in, blank, broken, duplicate = row
        return ImportCount(rows_in, rows_in - blank - broken - duplicate, blank, broken, duplicate)

    def columns_of_action(self, sheet_id: int, action: str) -> dict[str, int]:
        """Output key -> id of the column that an action fills, also where a person has deleted it meanwhile.

        What a run brings is never lost: it stands in the column when the deletion is undone.
        """
        there = columns.read_columns(self._connection, sheet_id, with_gone=True)
        own = {column.key: column.id for column in there if column.action == action}
        live = columns.read_columns(self._connection, sheet_id)
        return {**own, **{column.key: column.id for column in live if column.action == action}}

    def gone_columns(self, sheet_id: int) -> tuple[Column, ...]:
        """The columns that a person deleted; their cells are kept."""
        there = {column.id for column in columns.read_columns(self._connection, sheet_id)}
        all_of_them = columns.read_columns(self._connection, sheet_id, with_gone=True)
        return tuple(column for column in all_of_them if column.id not in there)

    def set_aside(self, sheet_id: int, reason: str) -> list[tuple[int, tuple[str, ...]]]:
        """Rows that were not taken in for this reason: their number in the file and their cells."""
        found = self._connection.execute(
            "SELECT source_row, cells FROM set_aside WHERE sheet_id=? AND reason=? AND row_id IS NULL ORDER BY id",
            (sheet_id, reason),
        )
        return [(number, tuple(json.loads(cells))) for number, cells in found]

    def last_written_sheet(self) -> str:
        """The key of the sheet that the last step wrote to; without any step, of the imported one."""
        row = self._connection.execute(
            "SELECT key FROM sheet WHERE id ="
            " (SELECT coalesce(new_sheet_id, sheet_id) FROM step ORDER BY id DESC LIMIT 1)"
        ).fetchone()
        row = row or self._connection.execute("SELECT key FROM sheet ORDER BY id LIMIT 1").fetchone()
        return str(row[0])

    def order(self, sheet: Sheet, view: View) -> array[int]:
        """The ids of the rows that a view shows, in its order.

        Raises:
            PatternProblem: If a regular expression is none, or takes too long.
        """
        if view == View():
            return self.ids(sheet.id)
        statement, parameters = order_statement(sheet, view, lambda column_id: self.kind(sheet.id, column_id))
        ids = ids_of(self._connection, statement, parameters)
        self.patterns.check()
        if not view.sorts:
            ids = in_place(self._connection, sheet.id, ids)
        wanted = known_by(view)
        return ids if wanted is None else rows_known_by(self._connection, sheet, ids, wanted)

    def last_id(self, sheet_id: int) -> int:
        """The greatest id that a row of the sheet ever had; 0 where it never had any."""
        return int(self._connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()[0])

    def kind(self, sheet_id: int, column_id: int) -> Kind:
        """What the cells of a column are, as some of them that are spread over the sheet tell."""
        last = self.last_id(sheet_id)
        row_ids = range(1, last + 1, max(1, last // _SAMPLED))
        return kind_of(cell for (cell,) in self.rows(sheet_id, [column_id], row_ids))

    def ids(self, sheet_id: int) -> array[int]:
        """The ids of all rows, in the order of the sheet."""
        stand, rows = self._count_rows(sheet_id)
        ids = ids_without_gaps(self._connection, sheet_id, rows)
        if ids is None or self._stand(sheet_id) != stand:
            ids = ids_of(self._connection, f"SELECT id FROM sheet_{sheet_id} WHERE {live(sheet_id)} ORDER BY id", ())
        return in_place(self._connection, sheet_id, ids)

    def block(self, sheet: Sheet, row_ids: Sequence[int]) -> list[RowBlock]:
        """These rows, in the order asked for; rows that are gone are left out."""
        names = "".join(f", {column.name}" for column in sheet.columns)
        found: dict[int, tuple[Any, ...]] = {}
        active: dict[int, dict[str, JobState]] = {}
        edited: dict[int, set[int]] = {}
        for part in _parts(row_ids):
            marks = ",".join("?" * len(part))
            rows = self._connection.execute(
                f"SELECT id, source_row{names} FROM sheet_{sheet.id} WHERE id IN ({marks}) AND {live(sheet.id)}",
                part,
            )
            found.update((row[0], row) for row in rows.fetchall())
            for row_id, action, state in self._connection.execute(
                "SELECT job.row_id, step.action, job.state FROM job JOIN step ON step.id = job.step_id"
                f" WHERE step.sheet_id = ? AND job.row_id IN ({marks})"
                " AND job.state IN ('queued', 'sending', 'waiting', 'failed_retryable')"
                " AND step.run_id = (SELECT max(id) FROM run) ORDER BY job.id",
                (sheet.id, *part),
            ):
                active.setdefault(row_id, {})[action] = JobState(state)
            for row_id, column_id in self._connection.execute(
                f"SELECT row_id, column_id FROM edited WHERE sheet_id = ? AND row_id IN ({marks})",
                (sheet.id, *part),
            ):
                edited.setdefault(row_id, set()).add(column_id)
        return [
            RowBlock(id_, found[id_][1], found[id_][2:], active.get(id_, {}), frozenset(edited.get(id_, ())))
            for id_ in row_ids
            if id_ in found
        ]

    def rows(
        self, sheet_id: int, column_ids: Sequence[int], row_ids: Sequence[int] | None = None
    ) -> Generator[tuple[str, ...], None, None]:
        """Cells of all rows in sheet order, or of these rows in the order asked for; streamed, for exports."""
        names = ", ".join(f"c{column_id}" for column_id in column_ids)
        if row_ids is None:
            for row in merged(self._connection, sheet_id, names):  # noqa: UP028 - it would close what is closed already
                yield row
            return
        for part in _parts(row_ids):
            marks = ",".join("?" * len(part))
            statement = f"SELECT id, {names} FROM sheet_{sheet_id} WHERE id IN ({marks}) AND {live(sheet_id)}"
            found = {row[0]: row[1:] for row in self._connection.execute(statement, part)}
            yield from (found[row_id] for row_id in part if row_id in found)

    def all_cells(
        self, sheet_id: int, column_ids: Sequence[int], row_ids: Sequence[int] | None = None
    ) -> Generator[list[str], None, None]:
        """Cells of all rows, or of these, in the order of their ids, for whoever counts them beside the window."""
        return cells_of(self._connection, sheet_id, [f"c{column_id}" for column_id in column_ids], row_ids)

    def rows_ever(self, sheet_id: int, column_ids: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
        """Id and cells of all rows, of deleted ones as well, in the order of their ids."""
        names = [f"c{column_id}" for column_id in column_ids]
        for row_id, *cells in self.many(names, f"sheet_{sheet_id} WHERE 1", "id"):
            yield row_id, cells

    def distinct(self, sheet_id: int, column_id: int, most: int = 1000) -> list[tuple[str, int]]:
        """The distinct texts of a column without surrounding space, and how often each is there, frequent first."""
        found = self._connection.execute(
            f"SELECT trim(c{column_id}, :white) AS text, count(*) FROM sheet_{sheet_id}"
            f" WHERE text != '' AND {live(sheet_id)} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :most",
            {"white": WHITE_SPACE, "most": most},
        )
        return [(text, count) for text, count in found]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Within it, all that is read is of one moment, whatever is written meanwhile."""
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("COMMIT")

    def many(
        self, names: Sequence[str], source: str, row: str, parameters: Sequence[Any] = ()
    ) -> Generator[list[Any], None, None]:
        """Rows of a query, each with its id in front (`pieces.rows_of`), where there may be as many as a sheet has."""
        return rows_of(self._connection, names, source, row, parameters)

    def each(self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Iterator[tuple[Any, ...]]:
        """The same one by one, where there may be as many as a sheet has rows."""
        yield from self._connection.execute(statement, parameters)

    def stream(
        self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> Generator[tuple[Any, ...], None, None]:
        """Rows of a query one by one, for the other modules of this package, until `stop`."""
        for row in self._connection.execute(statement, parameters):
            if self._stopped:
                return
            yield row

    def texts(
        self,
        sheet_id: int,
        expression: str,
        row_ids: Sequence[int] | None = None,
        condition: str = "1",
        parameters: Sequence[Any] = (),
    ) -> Generator[tuple[list[int], list[str]], None, None]:
        """Ids and texts of rows, thousands at a time, for the other modules of this package; until `stop`.

        Row by row, this thread and that of the window would wait for each other a million times.

        Args:
            sheet_id: The sheet.
            expression: What is read of each row, as SQL.
            row_ids: The rows; None: all of the sheet, lowest id first.
            condition: What rows must fulfil.
            parameters: What the condition is to be given.
        """
        if row_ids is None:
            (last,) = self._connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
            row_ids = range(1, last + 1)
        for start in range(0, len(row_ids), _AT_ONCE):
            if self._stopped:
                return
            part = row_ids[start : start + _AT_ONCE]
            within = "id BETWEEN ? AND ?" if isinstance(part, range) else "id IN (SELECT value FROM json_each(?))"
            given: list[Any] = [part[0], part[-1]] if isinstance(part, range) else [id_list(part)]
            ids, texts = self._connection.execute(
                f"SELECT json_group_array(id), json_group_array({expression}) FROM sheet_{sheet_id}"
                f" WHERE {within} AND {live(sheet_id)} AND ({condition})",
                (*given, *parameters),
            ).fetchone()
            yield json.loads(ids), json.loads(texts)

    def stop(self) -> None:
        """Whatever is being read is wanted no more; may be called in another thread. What comes of it is no answer."""
        self._stopped = True
        if self._opened is not None:
            self._opened.interrupt()

    def ids_of(self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> array[int]:
        """The ids that a query gives, in its order, however many they are."""
        return ids_of(self._connection, statement, parameters)

    def learn(self, name: str, function: Callable[[str], str]) -> None:
        """Let its questions use a function of a text, for the other modules of this package."""
        self._connection.create_function(name, 1, function, deterministic=True)

    def fetch(self, statement: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a query, for the other modules of this package."""
        return self._connection.execute(statement, parameters).fetchall()


def _parts(row_ids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(row_ids), _MOST_PARAMETERS):
        yield list(row_ids[start : start + _MOST_PARAMETERS])

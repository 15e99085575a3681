"""Cells of a step: however many there are, each column is written at once."""

from __future__ import annotations

import re
import sqlite3
from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from rowcall.project.live_rows import live

_WANTED = (
    "CREATE TEMP TABLE IF NOT EXISTS wanted_cell(column_id INT NOT NULL, row_id INT NOT NULL, text TEXT NOT NULL,"
    " PRIMARY KEY(column_id, row_id)) WITHOUT ROWID"
)
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a character, such as a cut-off emoji: no file can hold it; the sign for an unreadable one takes its place."""
_OF_COLUMN = "step_id = :step AND column_id = :column"
_LAST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class CellText:
    """A new text for one cell."""

    row_id: int
    column_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Span:
    """Rows above one id and up to another."""

    above: int = 0
    upto: int = _LAST_ID
    but_ahead: bool = True
    """Whether those are left out that a long step has seen to ahead of their turn (`ahead_row`)."""


ALL = Span(but_ahead=False)


def storable(text: str) -> str:
    """The same text as a file can hold it."""
    return _HALF.sub("\ufffd", text)


def set_cells(
    connection: sqlite3.Connection, step_id: int, sheet_id: int, cells: Iterable[CellText], *, by_hand: bool
) -> None:
    """Set cells; of a cell that is set twice in a step, the step knows its first and its last text."""
    connection.execute(_WANTED)
    connection.execute("DELETE FROM wanted_cell")
    connection.executemany(
        "INSERT INTO wanted_cell(column_id, row_id, text) VALUES(?, ?, ?)"
        " ON CONFLICT DO UPDATE SET text = excluded.text",
        ((cell.column_id, cell.row_id, storable(cell.text)) for cell in cells),
    )
    for (column_id,) in connection.execute("SELECT DISTINCT column_id FROM wanted_cell").fetchall():
        where = {"step": step_id, "sheet": sheet_id, "column": column_id, "by_hand": int(by_hand)}
        connection.execute(
            "UPDATE undo_cell SET after = text FROM wanted_cell WHERE step_id = :step AND undo_cell.column_id = :column"
            " AND wanted_cell.column_id = :column AND undo_cell.row_id = wanted_cell.row_id",
            where,
        )
        connection.execute(
            "INSERT INTO undo_cell(step_id, sheet_id, row_id, column_id, before, after, was_edited, by_hand)"
            f" SELECT :step, :sheet, id, :column, c{column_id}, text, EXISTS (SELECT 1 FROM edited"
            " WHERE sheet_id = :sheet AND row_id = id AND column_id = :column), :by_hand"
            f" FROM wanted_cell JOIN sheet_{sheet_id} ON id = row_id WHERE column_id = :column AND NOT EXISTS"
            " (SELECT 1 FROM undo_cell AS there"
            "  WHERE there.step_id = :step AND there.column_id = :column AND there.row_id = id)"
            " ORDER BY row_id",
            where,
        )
        _write_after(connection, step_id, sheet_id, column_id)
    connection.execute("DELETE FROM wanted_cell")


def set_computed(
    connection: sqlite3.Connection,
    step_id: int,
    sheet_id: int,
    column_id: int,
    expression: str,
    rows: str | None,
    *,
    by_hand: bool,
    span: Span = ALL,
) -> int:
    """Set all cells of a column, or those of some rows, to what an expression makes of their row.

    Cells that it leaves as they are belong to no step. A column is set once in a step.

    Args:
        connection: The writing connection; it knows the functions that the expression names.
        step_id: The step.
        sheet_id: The sheet.
        column_id: The column that changes.
        expression: SQL over the columns of the sheet.
        rows: Ids as a JSON list; None: all rows.
        by_hand: Whether nothing that comes later may replace what is written.
        span: Where the rows are.

    Returns:
        How many cells have changed.
    """
    within = " AND id IN (SELECT value FROM json_each(:rows))" if rows is not None else ""
    connection.execute(
        f"WITH made AS MATERIALIZED (SELECT id, c{column_id} AS before, {expression} AS after FROM sheet_{sheet_id}"
        f" WHERE {_in_span('id')} AND {live(sheet_id)}{within})"
        " INSERT INTO undo_cell(step_id, sheet_id, row_id, column_id, before, after, was_edited, by_hand)"
        " SELECT :step, :sheet, id, :column, before, after, EXISTS (SELECT 1 FROM edited WHERE sheet_id = :sheet"
        " AND row_id = id AND column_id = :column), :by_hand FROM made WHERE after != before ORDER BY id",
        {**_where(step_id, sheet_id, column_id, span), "rows": rows, "by_hand": int(by_hand)},
    )
    (changed,) = connection.execute("SELECT changes()").fetchone()
    _write_after(connection, step_id, sheet_id, column_id, span)
    return int(changed)


def undo_cells(connection: sqlite3.Connection, step_id: int, of_sheet: int | None = None, span: Span = ALL) -> None:
    """Give the cells of a step back what they had, or what has come for them since a person set them."""
    for sheet_id, column_id in columns_of(connection, step_id, of_sheet):
        where = _where(step_id, sheet_id, column_id, span)
        connection.execute(
            f"UPDATE sheet_{sheet_id} SET c{column_id} = back.text FROM (SELECT undo_cell.row_id AS row_id, after,"
            " iif(was_edited, before, coalesce(provider_value, before)) AS text, edited.row_id NOT NULL AS typed"
            " FROM undo_cell LEFT JOIN edited ON edited.sheet_id = :sheet AND edited.row_id = undo_cell.row_id"
            f" AND edited.column_id = :column WHERE {_OF_COLUMN.replace('column_id', 'undo_cell.column_id')}"
            f" AND {_in_span('undo_cell.row_id')}) AS back"
            f" WHERE id = back.row_id AND (back.typed OR c{column_id} = back.after)",
            where,
        )
        connection.execute(
            "DELETE FROM edited WHERE sheet_id = :sheet AND column_id = :column AND row_id IN"
            f" (SELECT row_id FROM undo_cell WHERE {_OF_COLUMN} AND NOT was_edited AND {_in_span('row_id')})",
            where,
        )


def redo_cells(connection: sqlite3.Connection, step_id: int, of_sheet: int | None = None, span: Span = ALL) -> None:
    """Set the cells of a step again; what has come for them meanwhile is what a further undo gives back."""
    for sheet_id, column_id in columns_of(connection, step_id, of_sheet):
        connection.execute(
            f"UPDATE undo_cell SET before = (SELECT c{column_id} FROM sheet_{sheet_id} WHERE id = undo_cell.row_id),"
            " was_edited = EXISTS (SELECT 1 FROM edited WHERE edited.sheet_id = :sheet"
            " AND edited.row_id = undo_cell.row_id AND edited.column_id = :column)"
            f" WHERE {_OF_COLUMN} AND {_in_span('row_id')}"
            f" AND EXISTS (SELECT 1 FROM sheet_{sheet_id} WHERE id = undo_cell.row_id)",
            _where(step_id, sheet_id, column_id, span),
        )
        _write_after(connection, step_id, sheet_id, column_id, span)


def leave_to_later(connection: sqlite3.Connection, step_id: int) -> None:
    """Take the cells that a later step has set as well out of a step; an undo of that one gives back what was before.

    For a step that is taken back out of its order: what was typed since stays.
    """
    later = connection.execute("SELECT id FROM undo_step WHERE id > ? AND undone = 0 ORDER BY id", (step_id,))
    for (later_id,) in later.fetchall():
        where = {"step": step_id, "later": later_id}
        connection.execute(
            "UPDATE undo_cell AS later SET before = own.before, was_edited = own.was_edited FROM undo_cell AS own"
            " WHERE later.step_id = :later AND own.step_id = :step AND own.column_id = later.column_id"
            " AND own.row_id = later.row_id",
            where,
        )
        connection.execute(
            "DELETE FROM undo_cell WHERE step_id = :step AND (column_id, row_id) IN"
            " (SELECT column_id, row_id FROM undo_cell WHERE step_id = :later)",
            where,
        )


def columns_of(connection: sqlite3.Connection, step_id: int, of_sheet: int | None = None) -> list[tuple[int, int]]:
    """Sheet and column of the cells of a step, in one sheet or in all."""
    found: list[tuple[int, int]] = []
    after = 0
    while row := connection.execute(  # the index is asked for each column in turn: never a look at every cell
        "SELECT sheet_id, column_id FROM undo_cell WHERE step_id = ? AND column_id > ? ORDER BY column_id LIMIT 1",
        (step_id, after),
    ).fetchone():
        after = row[1]
        if of_sheet is None or row[0] == of_sheet:
            found.append(row)
    return found


def rows_of(connection: sqlite3.Connection, step_id: int, most: int = -1) -> array[int]:
    """The rows whose cells a step changes, lowest first; not more than so many; -1: all."""
    found = connection.execute(
        "SELECT DISTINCT row_id FROM undo_cell WHERE step_id = ? ORDER BY row_id LIMIT ?", (step_id, most)
    )
    return array("q", (row_id for (row_id,) in found))


def rows_in(connection: sqlite3.Connection, step_id: int, sheet_id: int, span: Span) -> array[int]:
    """The rows of a span in which a step changes cells of a sheet, lowest first."""
    rows = {
        row_id
        for _sheet, column_id in columns_of(connection, step_id, sheet_id)
        for (row_id,) in connection.execute(
            f"SELECT row_id FROM undo_cell WHERE {_OF_COLUMN} AND {_in_span('row_id')}",
            _where(step_id, sheet_id, column_id, span),
        )
    }
    return array("q", sorted(rows))


def _write_after(connection: sqlite3.Connection, step_id: int, sheet_id: int, column_id: int, span: Span = ALL) -> None:
    where = _where(step_id, sheet_id, column_id, span)
    connection.execute(
        f"UPDATE sheet_{sheet_id} SET c{column_id} = undo_cell.after FROM undo_cell"
        f" WHERE {_OF_COLUMN} AND {_in_span('undo_cell.row_id')} AND id = undo_cell.row_id",
        where,
    )
    connection.execute(
        "INSERT OR IGNORE INTO edited(sheet_id, row_id, column_id)"
        f" SELECT sheet_id, row_id, column_id FROM undo_cell WHERE {_OF_COLUMN} AND (by_hand OR was_edited)"
        f" AND {_in_span('row_id')}",
        where,
    )


def _in_span(row: str) -> str:
    """The condition that a row is in the span, by the row's id as it stands in the query."""
    return (
        f"{row} > :above AND {row} <= :upto AND (NOT :but_ahead"
        f" OR {row} NOT IN (SELECT ahead_row.row_id FROM ahead_row WHERE ahead_row.sheet_id = :sheet))"
    )


def _where(step_id: int, sheet_id: int, column_id: int, span: Span) -> dict[str, int]:
    where = {"step": step_id, "sheet": sheet_id, "column": column_id}
    return {**where, "above": span.above, "upto": span.upto, "but_ahead": int(span.but_ahead)}

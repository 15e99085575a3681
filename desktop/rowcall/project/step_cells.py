"""The cells of one step that can be undone, set all at once: a million of them take seconds, one takes no time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

_WANTED = """
CREATE TEMP TABLE IF NOT EXISTS wanted_cell(
    column_id INT NOT NULL, row_id INT NOT NULL, text TEXT NOT NULL, PRIMARY KEY(column_id, row_id)) WITHOUT ROWID
"""
_FIRST = "SELECT row_id, before, was_edited, by_hand, min(rowid) FROM undo_cell"
_LAST = "SELECT row_id, after, was_edited, by_hand, max(rowid) FROM undo_cell"
_OF_COLUMN = " WHERE step_id = :step AND sheet_id = :sheet AND column_id = :column GROUP BY row_id"


@dataclass(frozen=True, slots=True)
class CellText:
    """A new text for one cell."""

    row_id: int
    column_id: int
    text: str


def add(
    connection: sqlite3.Connection, step_id: int, sheet_id: int, cells: Iterable[CellText], *, by_hand: bool
) -> None:
    """Set cells, and keep with the step what they were; cells of rows that are gone are left out."""
    connection.execute(_WANTED)
    connection.execute("DELETE FROM wanted_cell")
    connection.executemany(
        "INSERT INTO wanted_cell(column_id, row_id, text) VALUES(?, ?, ?)"
        " ON CONFLICT DO UPDATE SET text = excluded.text",
        ((cell.column_id, cell.row_id, cell.text) for cell in cells),
    )
    for (column_id,) in connection.execute("SELECT DISTINCT column_id FROM wanted_cell").fetchall():
        names = {"step": step_id, "sheet": sheet_id, "column": column_id, "hand": by_hand}
        connection.execute(
            "INSERT INTO undo_cell(step_id, sheet_id, row_id, column_id, before, after, was_edited, by_hand)"
            f" SELECT :step, :sheet, wanted.row_id, :column, now.c{column_id}, wanted.text,"
            " typed.row_id IS NOT NULL, :hand"
            f" FROM wanted_cell AS wanted JOIN sheet_{sheet_id} AS now ON now.id = wanted.row_id"
            " LEFT JOIN edited AS typed ON typed.sheet_id = :sheet AND typed.row_id = wanted.row_id"
            " AND typed.column_id = :column WHERE wanted.column_id = :column ORDER BY wanted.row_id",
            names,
        )
        if by_hand:
            _mark_typed(connection, names)
        connection.execute(
            f"UPDATE sheet_{sheet_id} SET c{column_id} = wanted.text FROM wanted_cell AS wanted"
            f" WHERE wanted.column_id = :column AND wanted.row_id = sheet_{sheet_id}.id",
            names,
        )
    connection.execute("DELETE FROM wanted_cell")


def take_back(connection: sqlite3.Connection, step_id: int, sheet_id: int) -> None:
    """Set the cells of a step to what they were before.

    A cell that stops being a person's takes the value that came for it in the meantime.
    """
    for column_id in columns(connection, step_id, sheet_id):
        names = {"step": step_id, "sheet": sheet_id, "column": column_id}
        connection.execute(
            f"UPDATE sheet_{sheet_id} SET c{column_id} = coalesce("
            "  CASE WHEN NOT undone.was_edited THEN (SELECT provider_value FROM edited WHERE sheet_id = :sheet"
            "    AND row_id = undone.row_id AND column_id = :column) END, undone.before)"
            f" FROM ({_FIRST}{_OF_COLUMN}) AS undone WHERE undone.row_id = sheet_{sheet_id}.id",
            names,
        )
        connection.execute(
            "DELETE FROM edited WHERE sheet_id = :sheet AND column_id = :column AND row_id IN"
            f" (SELECT row_id FROM ({_FIRST}{_OF_COLUMN}) WHERE NOT was_edited)",
            names,
        )
        connection.execute(
            "INSERT INTO edited(sheet_id, row_id, column_id)"
            f" SELECT :sheet, row_id, :column FROM ({_FIRST}{_OF_COLUMN}) WHERE was_edited ON CONFLICT DO NOTHING",
            names,
        )


def make_again(connection: sqlite3.Connection, step_id: int, sheet_id: int) -> None:
    """Set the cells of a step once more; a value may have come for them since the first time."""
    for column_id in columns(connection, step_id, sheet_id):
        names = {"step": step_id, "sheet": sheet_id, "column": column_id}
        connection.execute(
            f"UPDATE undo_cell SET before = now.c{column_id}, was_edited = EXISTS(SELECT 1 FROM edited"
            "  WHERE sheet_id = :sheet AND row_id = undo_cell.row_id AND column_id = :column)"
            f" FROM sheet_{sheet_id} AS now WHERE now.id = undo_cell.row_id"
            " AND undo_cell.step_id = :step AND undo_cell.sheet_id = :sheet AND undo_cell.column_id = :column",
            names,
        )
        connection.execute(
            "INSERT INTO edited(sheet_id, row_id, column_id)"
            f" SELECT :sheet, row_id, :column FROM ({_LAST}{_OF_COLUMN}) WHERE by_hand ON CONFLICT DO NOTHING",
            names,
        )
        connection.execute(
            f"UPDATE sheet_{sheet_id} SET c{column_id} = done.after FROM ({_LAST}{_OF_COLUMN}) AS done"
            f" WHERE done.row_id = sheet_{sheet_id}.id",
            names,
        )


def sheets(connection: sqlite3.Connection, step_id: int) -> list[int]:
    """Ids of the sheets that a step has cells of."""
    found = connection.execute("SELECT DISTINCT sheet_id FROM undo_cell WHERE step_id = ? ORDER BY 1", (step_id,))
    return [sheet_id for (sheet_id,) in found]


def columns(connection: sqlite3.Connection, step_id: int, sheet_id: int) -> list[int]:
    """Ids of the columns that a step has cells of."""
    found = connection.execute(
        "SELECT DISTINCT column_id FROM undo_cell WHERE step_id = ? AND sheet_id = ?", (step_id, sheet_id)
    )
    return [column_id for (column_id,) in found.fetchall()]


def rows(connection: sqlite3.Connection, step_id: int, sheet_id: int) -> tuple[int, ...]:
    """Ids of the rows that a step has cells of."""
    found = connection.execute(
        "SELECT DISTINCT row_id FROM undo_cell WHERE step_id = ? AND sheet_id = ? ORDER BY 1", (step_id, sheet_id)
    )
    return tuple(row_id for (row_id,) in found.fetchall())


def _mark_typed(connection: sqlite3.Connection, names: dict[str, int]) -> None:
    connection.execute(
        "INSERT INTO edited(sheet_id, row_id, column_id) SELECT sheet_id, row_id, column_id FROM undo_cell"
        " WHERE step_id = :step AND sheet_id = :sheet AND column_id = :column ON CONFLICT DO NOTHING",
        {key: names[key] for key in ("step", "sheet", "column")},
    )

"""Takes the rows of a further file out of a sheet again."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of the rows of a further file."""

    sheet_id: int
    gone: int
    left: int
    """Rows that stay, because something was asked about them or typed into them."""


def take_back(connection: sqlite3.Connection, import_id: int) -> TakenBack:
    """Take the rows of a later import out again, but for those that anything was asked about or typed into."""
    sheet_id, first_row, rows_in, blank, broken, duplicate = connection.execute(
        "SELECT sheet_id, first_row, rows_in, blank, broken, duplicate FROM later_import WHERE id = ?", (import_id,)
    ).fetchone()
    of_it = f"source_row > {int(first_row)} AND source_row <= {int(first_row + rows_in)}"
    gone = connection.execute(
        f"DELETE FROM sheet_{sheet_id} WHERE {of_it}"
        " AND id NOT IN (SELECT row_id FROM step_row JOIN step ON step.id = step_id WHERE sheet_id = ?)"
        " AND id NOT IN (SELECT row_id FROM edited WHERE sheet_id = ?)",
        (sheet_id, sheet_id),
    ).rowcount
    connection.execute(f"DELETE FROM set_aside WHERE sheet_id = ? AND {of_it}", (sheet_id,))
    left = connection.execute(f"SELECT count(*) FROM sheet_{sheet_id} WHERE {of_it}").fetchone()[0]
    count_rows(connection, sheet_id, -gone, -blank, -broken, -duplicate)
    connection.execute(
        "UPDATE later_import SET added = ?, blank = 0, broken = 0, duplicate = 0 WHERE id = ?", (left, import_id)
    )
    if not left:
        connection.execute("DELETE FROM later_import WHERE id = ?", (import_id,))
    return TakenBack(int(sheet_id), gone, int(left))


def count_rows(
    connection: sqlite3.Connection, sheet_id: int, rows: int, blank: int, broken: int, duplicate: int
) -> None:
    """Keep the sum true: rows in = rows + what was set aside."""
    connection.execute(
        "UPDATE sheet SET rows_in = rows_in + ?, blank = blank + ?, broken = broken + ?, duplicate = duplicate + ?"
        " WHERE id = ?",
        (rows + blank + broken + duplicate, blank, broken, duplicate, sheet_id),
    )

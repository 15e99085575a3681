"""Rows that a step took in from what was set aside or from a further file: the sums stay true when they go and come."""

from __future__ import annotations

import sqlite3
from collections import Counter

from rowcall.model.set_aside import Reason

_FIRST_IMPORT = 0
"""Stands for the file that the sheet was made of; later ones have their ids."""
TAKEN_BACK = 0
"""Stands in place of a row's id in `set_aside` while the further file that it came with is taken back."""
_KINDS = (Reason.BLANK, Reason.BROKEN, Reason.DUPLICATE)


def name_brought(connection: sqlite3.Connection, step_id: int, import_id: int | None) -> None:
    """Name the rows that came with a step, before it is undone."""
    connection.execute(
        "INSERT OR IGNORE INTO undo_gone(step_id, sheet_id, row_id, gone)"
        " SELECT step_id, sheet_id, row_id, 0 FROM undo_row WHERE step_id = ?",
        (step_id,),
    )
    if import_id is not None:
        sheet_id, first, last = _range(connection, import_id)
        connection.execute(
            "INSERT OR IGNORE INTO undo_gone(step_id, sheet_id, row_id, gone) SELECT ?, ?, id, 0"
            f" FROM sheet_{sheet_id} WHERE source_row > ? AND source_row <= ?"
            " AND id NOT IN (SELECT row_id FROM gone_row WHERE sheet_id = ?)",
            (step_id, sheet_id, first, last, sheet_id),
        )


def put_aside(connection: sqlite3.Connection, step_id: int) -> None:
    """Rows of a step that were set aside and went again are set aside once more; those that stay leave the step."""
    connection.execute(
        "DELETE FROM undo_row WHERE step_id = ?1 AND row_id NOT IN (SELECT row_id FROM undo_gone WHERE step_id = ?1)",
        (step_id,),
    )
    _count_asides(connection, step_id, -1)
    connection.execute(
        "UPDATE set_aside SET row_id = NULL WHERE id IN (SELECT aside_id FROM undo_row WHERE step_id = ?)", (step_id,)
    )


def take_again(connection: sqlite3.Connection, step_id: int) -> None:
    """Rows of a step that were set aside again are taken in once more."""
    connection.execute(
        "UPDATE set_aside SET row_id = undo_row.row_id FROM undo_row WHERE step_id = ? AND aside_id = set_aside.id",
        (step_id,),
    )
    _count_asides(connection, step_id, 1)


def take_back_file(connection: sqlite3.Connection, import_id: int, gone: int) -> None:
    """A further file is taken back, of which so many rows went; with it goes what was set aside of it."""
    sheet_id, first, last = _range(connection, import_id)
    connection.execute(
        "UPDATE set_aside SET row_id = ? WHERE sheet_id = ? AND source_row > ? AND source_row <= ? AND row_id IS NULL",
        (TAKEN_BACK, sheet_id, first, last),
    )
    counts = connection.execute("SELECT blank, broken, duplicate FROM later_import WHERE id = ?", (import_id,))
    count_rows(connection, sheet_id, -gone, *(-count for count in counts.fetchone()))
    connection.execute(
        "UPDATE later_import SET added = added - ?, blank = 0, broken = 0, duplicate = 0, taken_back = (added = ?)"
        " WHERE id = ?",
        (gone, gone, import_id),
    )


def bring_file_again(connection: sqlite3.Connection, import_id: int, back: int) -> None:
    """A further file that was taken back is taken in again, with so many rows."""
    sheet_id, first, last = _range(connection, import_id)
    where = (sheet_id, first, last, TAKEN_BACK)
    of_it = "sheet_id = ? AND source_row > ? AND source_row <= ? AND row_id = ?"
    counts = Counter(
        Reason(reason) for (reason,) in connection.execute(f"SELECT reason FROM set_aside WHERE {of_it}", where)
    )
    connection.execute(f"UPDATE set_aside SET row_id = NULL WHERE {of_it}", where)
    kinds = [counts[kind] for kind in _KINDS]
    count_rows(connection, sheet_id, back, *kinds)
    connection.execute(
        "UPDATE later_import SET added = added + ?, blank = ?, broken = ?, duplicate = ?, taken_back = 0 WHERE id = ?",
        (back, *kinds, import_id),
    )


def forget(connection: sqlite3.Connection, undone: str) -> None:
    """Further files that are taken back cannot be taken in again.

    Args:
        connection: The writing connection.
        undone: A query for the ids of the steps that are forgotten.
    """
    found = connection.execute(
        f"SELECT import_id FROM undo_step WHERE import_id NOT NULL AND id IN ({undone})"
    ).fetchall()
    for (import_id,) in found:
        connection.execute(
            "DELETE FROM set_aside WHERE row_id = ? AND sheet_id = ? AND source_row > ? AND source_row <= ?",
            (TAKEN_BACK, *_range(connection, import_id)),
        )
        connection.execute("DELETE FROM later_import WHERE id = ? AND taken_back", (import_id,))


def count_rows(
    connection: sqlite3.Connection, sheet_id: int, rows: int, blank: int, broken: int, duplicate: int
) -> None:
    """Keep the sum true: rows in = rows + what was set aside."""
    connection.execute(
        "UPDATE sheet SET rows_in = rows_in + ?, blank = blank + ?, broken = broken + ?, duplicate = duplicate + ?"
        " WHERE id = ?",
        (rows + blank + broken + duplicate, blank, broken, duplicate, sheet_id),
    )


def count_taken(connection: sqlite3.Connection, sheet_id: int, counts: Counter[tuple[int, Reason]], taken: int) -> None:
    """Keep the sums true: a row more in the sheet is one fewer of those set aside.

    Args:
        connection: The writing connection.
        sheet_id: The sheet.
        counts: How many rows of a file, by its later import and why they had been set aside.
        taken: 1 where they are taken in, -1 where they are set aside again.
    """
    for (import_id, reason), count in counts.items():
        moved = taken * count
        connection.execute(f"UPDATE sheet SET {reason} = {reason} - ? WHERE id = ?", (moved, sheet_id))
        connection.execute(
            f"UPDATE later_import SET {reason} = {reason} - ?, added = added + ? WHERE id = ?",
            (moved, moved, import_id),
        )


def _count_asides(connection: sqlite3.Connection, step_id: int, taken: int) -> None:
    found = connection.execute(
        "SELECT set_aside.sheet_id, coalesce((SELECT id FROM later_import WHERE later_import.sheet_id ="
        " set_aside.sheet_id AND first_row < source_row AND source_row <= first_row + rows_in"
        " ORDER BY first_row DESC LIMIT 1), ?), reason, count(*)"
        " FROM undo_row JOIN set_aside ON set_aside.id = aside_id WHERE step_id = ? GROUP BY 1, 2, 3",
        (_FIRST_IMPORT, step_id),
    ).fetchall()
    for sheet_id, import_id, reason, count in found:
        count_taken(connection, sheet_id, Counter({(import_id, Reason(reason)): count}), taken)


def _range(connection: sqlite3.Connection, import_id: int) -> tuple[int, int, int]:
    """The sheet of a further file, and its rows' numbers: above the first and up to the last."""
    sheet_id, first, last = connection.execute(
        "SELECT sheet_id, first_row, first_row + rows_in FROM later_import WHERE id = ?", (import_id,)
    ).fetchone()
    return int(sheet_id), int(first), int(last)

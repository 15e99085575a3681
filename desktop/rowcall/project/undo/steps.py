"""The list of what can be undone: its newest step, and what can no longer be made again."""

from __future__ import annotations

import json
import sqlite3

from rowcall.project.agreed import forget_removed
from rowcall.project.live_rows import REMOVED, note_hidden_rows
from rowcall.project.undo import files

UNDONE = 1
"""Of a step that is undone and can be made again; of one that counts it is 0."""
TAKEN_BACK = 2
"""Of a step that was never made to its end: there is nothing to be made again."""
FORGOTTEN = 3
"""Of a step that is none any more; its cells are still to be taken out, so many at a time (`long_steps.Sweep`)."""
AT_ONCE = 5_000
"""Cells of a step up to which it is undone, made again or forgotten in one go."""
MOST_KEPT = 10_000
"""Cells of a step up to which its values are kept after it was undone and can no longer be made again."""
DECISIONS = ("review", "told_apart", "merged_row")
"""What a person decided in a step; it holds as long as the step is not undone."""
_BESIDE_CELLS = ("undo_row", "undo_gone", "undo_col", "undo_layout", *DECISIONS)


def new_step(connection: sqlite3.Connection, now: float, title: str, import_id: int | None = None) -> int:
    """Add a step that can be undone; what was undone before can no longer be made again.

    Args:
        connection: The writing connection.
        now: The time.
        title: What the step is called.
        import_id: The further file whose rows came with it; they go when it is undone.
    """
    forget_undone(connection)
    return add_step(connection, now, title, import_id)


def add_step(connection: sqlite3.Connection, now: float, title: str, import_id: int | None = None) -> int:
    """The same, but what was undone before is kept so far."""
    cursor = connection.execute("INSERT INTO undo_step(t, title, import_id) VALUES(?, ?, ?)", (now, title, import_id))
    return int(cursor.lastrowid or 0)


def forget_undone(connection: sqlite3.Connection) -> None:
    """What was undone cannot be made again; rows that only an undone step had brought are taken out for good."""
    if connection.execute("SELECT 1 FROM undo_step WHERE undone = ? LIMIT 1", (UNDONE,)).fetchone() is not None:
        _keep_past(connection)
        _forget(connection, UNDONE)


def forget_taken_back(connection: sqlite3.Connection, step_id: int) -> None:
    """A step that was taken back while it was made has never been; what was undone before can still be made again."""
    connection.execute("UPDATE undo_step SET undone = ? WHERE id = ?", (TAKEN_BACK, step_id))
    _forget(connection, TAKEN_BACK)


def _forget(connection: sqlite3.Connection, state: int) -> None:
    """Forget all steps that are in this state."""
    of_them = f"SELECT id FROM undo_step WHERE undone = {state}"
    _remove_rows(connection, of_them)
    files.forget(connection, of_them)
    for part in _BESIDE_CELLS:
        connection.execute(f"DELETE FROM {part} WHERE step_id IN ({of_them})")
    connection.execute(
        f"UPDATE undo_step SET undone = {FORGOTTEN}, import_id = NULL WHERE undone = {state} AND cells > {AT_ONCE}"
    )
    connection.execute(f"DELETE FROM undo_cell WHERE step_id IN ({of_them})")
    connection.execute("DELETE FROM undo_step WHERE undone = ?", (state,))


def mark(connection: sqlite3.Connection, step_id: int, *, undone: bool) -> None:
    """Keep whether a step is undone."""
    connection.execute("UPDATE undo_step SET undone = ? WHERE id = ?", (UNDONE if undone else 0, step_id))


def _keep_past(connection: sqlite3.Connection) -> None:
    """The values of what was undone stay in the history of their cells, but for steps over a whole list."""
    connection.execute(
        "INSERT INTO past_cell(sheet_id, row_id, column_id, t, title, text)"
        " SELECT sheet_id, row_id, column_id, t, title, after FROM undo_step CROSS JOIN undo_cell"
        " ON step_id = undo_step.id"  # steps first, which are few: never a look at every cell
        f" WHERE undone = {UNDONE} AND by_hand = 1 AND undo_step.cells <= {MOST_KEPT}"
    )


def _remove_rows(connection: sqlite3.Connection, of_them: str) -> None:
    brought = f"SELECT sheet_id, row_id FROM undo_gone WHERE gone = 0 AND step_id IN ({of_them})"
    of_sheet: dict[int, list[int]] = {}
    for sheet_id, row_id in connection.execute(brought):
        of_sheet.setdefault(sheet_id, []).append(row_id)
    if of_sheet:
        connection.execute(
            "INSERT INTO meta(key, value) VALUES(?, '1') ON CONFLICT(key) DO UPDATE SET value = value + 1", (REMOVED,)
        )
    for sheet_id, row_ids in of_sheet.items():
        ids = json.dumps(row_ids)
        gone = "SELECT value FROM json_each(:ids)"
        connection.execute(f"DELETE FROM sheet_{sheet_id} WHERE id IN ({gone})", {"ids": ids})
        for table in ("gone_row", "placed_row", "edited", "past_cell"):  # a later row may get its id
            connection.execute(
                f"DELETE FROM {table} WHERE sheet_id = :sheet AND row_id IN ({gone})", {"ids": ids, "sheet": sheet_id}
            )
        note_hidden_rows(connection, sheet_id)
        forget_removed(connection, sheet_id)

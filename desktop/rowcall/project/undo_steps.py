"""The list of what can be undone: its newest step, and what can no longer be made again."""

from __future__ import annotations

import sqlite3

_UNDONE = "SELECT id FROM undo_step WHERE undone = 1"


def new_step(connection: sqlite3.Connection, now: float, title: str, import_id: int | None = None) -> int:
    """Add a step that can be undone; what was undone before can no longer be made again.

    Args:
        connection: The writing connection.
        now: The time.
        title: What the step is called.
        import_id: The further file whose rows came with it; they go when it is undone.
    """
    forget_undone(connection)
    cursor = connection.execute("INSERT INTO undo_step(t, title, import_id) VALUES(?, ?, ?)", (now, title, import_id))
    return int(cursor.lastrowid or 0)


def forget_undone(connection: sqlite3.Connection) -> None:
    """What was undone cannot be made again."""
    connection.execute(f"DELETE FROM undo_cell WHERE step_id IN ({_UNDONE})")
    connection.execute(f"DELETE FROM undo_row WHERE step_id IN ({_UNDONE})")
    connection.execute("DELETE FROM undo_step WHERE undone = 1")


def mark(connection: sqlite3.Connection, step_id: int, *, undone: bool) -> None:
    """Keep whether a step is undone."""
    connection.execute("UPDATE undo_step SET undone = ? WHERE id = ?", (int(undone), step_id))

"""Cells that a person types: each edit is on disk at once, and can be undone and redone."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.project import step_cells
from rowcall.project.step_cells import CellText
from rowcall.project.taken_back import take_back
from rowcall.project.taken_in import put_back, take_again
from rowcall.project.tidied import follow
from rowcall.project.undo_steps import forget_undone, mark, new_step

__all__ = ["CellText", "Undone", "edit", "redo", "undo"]


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo has changed."""

    title: str
    sheet_id: int
    row_ids: tuple[int, ...]
    """Rows whose cells changed."""
    rows_gone: int = 0
    """Rows that were taken out again."""
    rows_left: int = 0
    """Rows that should have been and stay, because something was asked about them or typed into them."""
    rows_back: int = 0
    """Rows that were taken in again."""


def edit(
    connection: sqlite3.Connection,
    sheet_id: int,
    cells: Sequence[CellText],
    title: str,
    now: float,
    *,
    by_hand: bool = True,
    import_id: int | None = None,
) -> tuple[int, ...]:
    """Set cells as one step that can be undone; what was undone before can no longer be redone.

    Args:
        connection: The writing connection.
        sheet_id: Whose cells.
        cells: Their new texts; of a cell that is named twice, the last one counts.
        title: What the step is called.
        now: The time.
        by_hand: Whether a person typed them, and nothing that comes later may replace them.
        import_id: The further file whose rows came with this step; they go when it is undone.

    Returns:
        The rows whose cells were set.
    """
    if not cells and import_id is None:
        return ()
    step_id = new_step(connection, now, title, import_id)
    step_cells.add(connection, step_id, sheet_id, cells, by_hand=by_hand)
    row_ids = step_cells.rows(connection, step_id, sheet_id)
    follow(connection, sheet_id, row_ids, step_cells.columns(connection, step_id, sheet_id))
    return row_ids


def undo(connection: sqlite3.Connection) -> Undone | None:
    """Take back the newest edit that is not undone; None where there is none."""
    found = connection.execute(
        "SELECT id, title, import_id FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if found is None:
        return None
    step_id, title, import_id = found
    if import_id is not None:
        return _undo_import(connection, step_id, title, import_id)
    rows = put_back(connection, step_id)
    if rows is not None:
        return Undone(title, rows.sheet_id, (), len(rows.row_ids), rows.left)
    return _apply(connection, step_id, title, undone=True)


def redo(connection: sqlite3.Connection) -> Undone | None:
    """Make the oldest undone edit again; None where there is none."""
    found = connection.execute("SELECT id, title FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1").fetchone()
    if found is None:
        return None
    step_id, title = found
    rows = take_again(connection, step_id)
    if rows is not None:
        return Undone(title, rows.sheet_id, (), rows_back=len(rows.row_ids))
    return _apply(connection, step_id, title, undone=False)


def _undo_import(connection: sqlite3.Connection, step_id: int, title: str, import_id: int) -> Undone:
    """Take a further file back: its cells, and its rows. The rows are gone for good, so it cannot be redone."""
    cells = _apply(connection, step_id, title, undone=True)
    taken = take_back(connection, import_id)
    forget_undone(connection)  # edits that were undone before it may be about its rows
    return Undone(title, taken.sheet_id, cells.row_ids, taken.gone, taken.left)


def _apply(connection: sqlite3.Connection, step_id: int, title: str, *, undone: bool) -> Undone:
    sheets = step_cells.sheets(connection, step_id)
    touched: tuple[int, ...] = ()
    for sheet_id in sheets:
        (step_cells.take_back if undone else step_cells.make_again)(connection, step_id, sheet_id)
        touched = step_cells.rows(connection, step_id, sheet_id)
        follow(connection, sheet_id, touched, step_cells.columns(connection, step_id, sheet_id))
    mark(connection, step_id, undone=undone)
    return Undone(title, sheets[-1] if sheets else 0, touched)

"""Cells that a person types, and the other changes that can be undone and redone; each is on disk at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from rowcall.project.undo.cells import CellText
from rowcall.project.undo.history import Undone, redo, undo
from rowcall.project.undo.step import Step

__all__ = ["CellText", "Step", "Undone", "edit", "edit_where", "redo", "undo"]


def edit(
    connection: sqlite3.Connection,
    sheet_id: int,
    cells: Sequence[CellText],
    title: str,
    now: float,
    *,
    by_hand: bool = True,
    import_id: int | None = None,
    new_columns: Sequence[int] = (),
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
        new_columns: Columns that came with this step.

    Returns:
        The rows whose cells were set.
    """
    with Step(connection, title, now, import_id=import_id, by_hand=by_hand) as step:
        for column_id in new_columns:
            step.column_came(column_id)
        step.set_cells(sheet_id, cells)
        return step.rows_of_cells()


def edit_where(
    connection: sqlite3.Connection,
    sheet_id: int,
    column_ids: Sequence[int],
    made: Callable[[str], str],
    title: str,
    now: float,
    *,
    row_ids: Sequence[int] | None = None,
) -> None:
    """Set every cell of columns to what a function makes of its text, as one step, however many rows there are.

    Args:
        connection: The writing connection.
        sheet_id: The sheet.
        column_ids: The columns.
        made: Is given a cell's text and gives the new one; cells that it leaves as they are belong to no step.
        title: What the step is called.
        now: The time.
        row_ids: The rows; None: all of the sheet.
    """
    with Step(connection, title, now) as step:
        for column_id in column_ids:
            step.set_where(sheet_id, column_id, made, row_ids)

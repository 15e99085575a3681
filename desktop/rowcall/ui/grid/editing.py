"""What a key or a paste does to cells, worked out before anything is written: one edit, one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.project.edits import CellText
from rowcall.ui.grid.model import SheetModel

MOST_CELLS = 100_000
"""Cells that one step may change; more is a job for a file and not for the clipboard."""

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Pasted:
    """Cells that a block from the clipboard changes, and what of it had no place."""

    cells: tuple[CellText, ...]
    left_over: int
    """Cells of the block that lie beyond the sheet or on a column that nobody types into."""


def cleared(model: SheetModel, places: Sequence[Place]) -> tuple[CellText, ...]:
    """Empty these cells, where there is something and a person may."""
    return tuple(
        _cell(model, row, column, "")
        for row, column in places
        if model.looks[column].editable and model.text(row, column)
    )


def pasted(model: SheetModel, block: Sequence[Sequence[str]], rows: Sequence[int], columns: Sequence[int]) -> Pasted:
    """Write a block of texts into existing cells.

    Args:
        model: Where.
        block: Rows of texts, as they came from the clipboard.
        rows: Rows of the selection; its first cell is where the block begins.
        columns: Columns of the selection. One single text fills the whole selection.
    """
    if len(block) == 1 and len(block[0]) == 1:
        wanted = [((row, column), block[0][0]) for row in rows for column in columns]
    else:
        wanted = [
            ((rows[0] + down, columns[0] + right), text)
            for down, line in enumerate(block)
            for right, text in enumerate(line)
        ]
    fitting = [(place, text) for place, text in wanted if _takes(model, place)]
    cells = tuple(_cell(model, *place, text) for place, text in fitting if model.text(*place) != text)
    return Pasted(cells, len(wanted) - len(fitting))


def _takes(model: SheetModel, place: Place) -> bool:
    row, column = place
    return row < model.rowCount() and column < model.columnCount() and model.looks[column].editable


def _cell(model: SheetModel, row: int, column: int, text: str) -> CellText:
    return CellText(model.ids[row], model.looks[column].column.id, text)

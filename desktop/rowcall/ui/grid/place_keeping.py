"""Keeps where one is in a sheet while it is shown anew: the cell, what is selected as a whole, how far one scrolled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rowcall.ui.grid.selection import Lines

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView


@dataclass(frozen=True, slots=True)
class _Kept:
    """Where one was in a sheet before it is shown anew."""

    row: int
    column: int
    bars: tuple[int, int]
    """How far it was scrolled, down and to the right."""
    lines: Lines | None
    """Whether whole rows or columns were selected."""
    span: range
    """Which of them."""
    follow: bool
    """Whether the cell is to be in sight; else the sheet stays where it was looked at."""


class PlaceKeeping(QObject):
    """Of one view.

    Args:
        view: Shows the sheet; its parts are made already.
    """

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self._model = view.sheet_model()
        self._kept: _Kept | None = None
        self._stood: tuple[int, int] | None = None
        self._moved = False
        self._model.modelAboutToBeReset.connect(self._remember_row)
        view.current_moved.connect(self._note_move)

    @property
    def kept(self) -> bool:
        """Whether a place waits for the sheet to be shown anew."""
        return self._kept is not None

    @property
    def moved(self) -> bool:
        """Whether anybody has gone anywhere in the sheet since it was opened."""
        return self._moved

    def keep_current(self, row: int, column: int, columns: range | None = None) -> None:
        """Give a cell the focus as soon as the sheet is shown anew; whole rows and columns stay selected around it.

        Args:
            row: Place of its row.
            column: Place of its column.
            columns: Which columns are selected as a whole by then; else as many as now.
        """
        now, chosen = self._view.selected.active, self._view.selected
        lines = next((each for each in Lines if chosen.made_of(each)), None)
        span = chosen.touched(lines)[-1] if lines is not None else range(0)
        by = row - now[0] if lines is Lines.ROWS else column - now[1]
        bars = self._view.verticalScrollBar().value(), self._view.horizontalScrollBar().value()
        span = columns or range(span.start + by, span.stop + by)
        here = self._view.visualRect(self._view.currentIndex()).intersects(self._view.viewport().rect())
        self._kept = _Kept(row, column, bars, lines, span, here or (row, column) != now)

    def keep(self, row: int = -1) -> None:
        """Remember where one is in the sheet, or in which row one will be, until it is shown anew."""
        now = self._view.currentIndex()
        if now.isValid() and (self._kept is None or row >= 0):
            self.keep_current(row if row >= 0 else now.row(), now.column())

    def take(self) -> None:
        """Go where one was: to the place that was kept, else to the row in which one was, wherever it is shown now."""
        rows, columns = self._model.rowCount(), self._model.columnCount()
        kept = self._kept
        if not rows or not columns:
            return
        if kept is None:
            if not self._view.currentIndex().isValid():
                self._stand_again()
            return
        self._kept = None
        place = min(kept.row, rows - 1), min(kept.column, columns - 1)
        if kept.lines is None:
            self._view.selected.go(place)  # whatever keys are held down meanwhile
        else:
            last = (rows if kept.lines is Lines.ROWS else columns) - 1
            self._view.selected.take_lines(kept.lines, min(kept.span[0], last), min(kept.span[-1], last), place)
        self._view.verticalScrollBar().setValue(kept.bars[0])
        self._view.horizontalScrollBar().setValue(kept.bars[1])
        if kept.lines is None and kept.follow:
            self._view.scrollTo(self._view.currentIndex())

    def show(self, row: int, column: int, top: int, left: int) -> None:
        """Go to a cell of a sheet that is on the screen.

        Args:
            row: Place of its row.
            column: Place of its column.
            top: Place of the row that is to be the first in sight; -1: whichever.
            left: How far the sheet is to be scrolled to the right, in pixels.
        """
        self._view.selected.go((row, column))
        self._view.updateGeometries()  # else what it holds by now cannot be scrolled yet
        if top >= 0:
            self._view.verticalScrollBar().setValue(top * self._view.rowHeight(top))
        self._view.horizontalScrollBar().setValue(left)
        self._view.scrollTo(self._view.currentIndex())

    def _note_move(self) -> None:
        self._moved = True

    def _remember_row(self) -> None:
        """Rows and their order are about to change; whoever has not moved yet has no row of their own.

        Nor has whoever has selected whole columns: these stay selected, and the same part of the sheet is seen.
        """
        now = self._view.currentIndex()
        if self._view.selected.made_of(Lines.COLUMNS) and not self._view.selected.made_of(Lines.ROWS):
            self.keep()
        if now.isValid() and now.row() < len(self._model.ids):
            self._stood = (self._model.ids[now.row()], now.column()) if self._moved else None

    def _stand_again(self) -> None:
        """Go to the row in which one was, else to the first."""
        row_id, column = self._stood or (0, 0)
        row = self._model.place_of(row_id) if self._stood else 0
        self._view.selected.go((max(row, 0), min(column, self._model.columnCount() - 1)))
        self._moved = self._stood is not None

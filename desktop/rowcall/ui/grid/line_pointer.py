"""The mouse on titles and row numbers: a click selects the whole column or row, a drag several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QHeaderView

from rowcall.ui.grid.edge_scroll import EdgeScroll
from rowcall.ui.grid.selection import Lines

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView


class LinePointer(QObject):
    """Selects whole columns or rows of a sheet; what is seen of it stays where it is.

    Args:
        view: The sheet.
        header: Where the mouse is: titles (the sheet's, or those of the columns that stay) or row numbers.
        lines: Which of both.
    """

    def __init__(self, view: SheetView, header: QHeaderView, lines: Lines) -> None:
        super().__init__(header)
        self._view = view
        self._header = header
        self._lines = lines
        self._start = -1
        self._at = QPoint()
        of_columns = lines is Lines.COLUMNS
        self._scrolling = EdgeScroll(view, view.viewport(), self._drag, sideways=of_columns, up_and_down=not of_columns)

    def press(self, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Select what is under the pointer, add it (Ctrl), or reach to it from where the selection began (Shift)."""
        line = self._line_at(point)
        model, chosen = self._view.sheet_model(), self._view.selected
        if line < 0 or not model.rowCount() or not model.columnCount():
            return
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if modifiers & Qt.KeyboardModifier.ShiftModifier and chosen.active[0] >= 0:
            self._start = chosen.active[self._axis]
            self._reach(line)
            return
        self._start = line
        beside = chosen.areas() if modifiers & Qt.KeyboardModifier.ControlModifier else ()
        chosen.take_lines(self._lines, line, line, self._first_seen(line), beside)

    def drag(self, point: QPoint) -> None:
        """Select on to where the pointer is."""
        if self._start >= 0:
            self._at = point
            self._drag()
            self._scrolling.follow(point)

    def release(self) -> None:
        """End a drag."""
        self._start = -1
        self._scrolling.stop()

    def point_at(self, line: int) -> None:
        """Select a line alone, unless it is among the whole lines that are selected."""
        chosen, model = self._view.selected, self._view.sheet_model()
        among = chosen.made_of(self._lines) and any(line in part for part in chosen.touched(self._lines))
        if not among and model.rowCount() and model.columnCount():
            chosen.take_lines(self._lines, line, line, self._first_seen(line))

    # ------------------------------------------------------------------------- inside

    @property
    def _axis(self) -> int:
        """Where in the place of a cell this header counts."""
        return 0 if self._lines is Lines.ROWS else 1

    def _drag(self) -> None:
        line = self._near()
        if line >= 0 and (line != self._view.selected.lead[self._axis] or self._view.selected.lines is None):
            self._reach(line)

    def _near(self) -> int:
        """The line under the pointer, or the one at the edge that it has left."""
        room = self._view.viewport().rect()
        inside = QPoint(min(max(self._at.x(), 0), room.right()), min(max(self._at.y(), 0), room.bottom()))
        found = self._line_at(inside)
        return found if found >= 0 else self._header.count() - 1

    def _line_at(self, point: QPoint) -> int:
        if self._lines is Lines.COLUMNS:
            return column_at(self._view, point.x())
        return self._header.logicalIndexAt(point.y())

    def _reach(self, line: int) -> None:
        chosen = self._view.selected
        chosen.take_lines(self._lines, self._start, line, chosen.active, chosen.areas()[:-1])

    def _first_seen(self, line: int) -> tuple[int, int]:
        """The first cell of a line that is on the screen."""
        if self._lines is Lines.COLUMNS:
            return max(0, self._view.rowAt(0)), line
        return line, 0 if self._view.frozen_count() else max(0, self._view.columnAt(0))


def column_at(view: SheetView, x: int) -> int:
    """The column whose title is seen there; -1 where there is none."""
    titles = view.frozen.titles if x < view.frozen_width() else view.titles
    return titles.logicalIndexAt(x)

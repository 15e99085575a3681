"""Columns in the hand: where they would land is shown while their titles are dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from rowcall.ui.grid.edge_scroll import EdgeScroll
from rowcall.ui.grid.line_pointer import column_at

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView


class Carrying(QObject):
    """A drag of the selected columns to another place.

    Attributes:
        begun: Whether they have left their place; a press alone carries nothing.
    """

    def __init__(self, view: SheetView, owner: QObject) -> None:
        super().__init__(owner)
        self._view = view
        self._from: QPoint | None = None
        self._at = QPoint()
        self.begun = False
        self._scrolling = EdgeScroll(view, view.viewport(), self._show, up_and_down=False)

    @property
    def held(self) -> bool:
        """Whether a selected title is pressed."""
        return self._from is not None

    def take(self, point: QPoint) -> None:
        """A selected title was pressed."""
        self._from = point
        self.begun = False

    def drag(self, point: QPoint) -> None:
        """Show where the columns would land."""
        if self._from is None:
            return
        self.begun = self.begun or abs(point.x() - self._from.x()) >= QApplication.startDragDistance()
        if self.begun:
            self._at = point
            self._show()
            self._scrolling.follow(QPoint(point.x(), 0))

    def drop(self) -> int | None:
        """Let go of them; returns before which column they land, or None where they were not carried."""
        gap = self._view.outline.gap if self.begun else None
        self.cancel()
        return gap

    def cancel(self) -> None:
        """Leave them where they are."""
        self._from, self.begun = None, False
        self._scrolling.stop()
        self._view.mark_gap(None)

    def _show(self) -> None:
        x = min(max(self._at.x(), 0), self._view.viewport().width() - 1)
        column = column_at(self._view, x)
        if column < 0:
            self._view.mark_gap(self._view.sheet_model().columnCount())
            return
        left, width = self._view.column_left(column), self._view.columnWidth(column)
        self._view.mark_gap(column + (x > left + width // 2))

"""The mouse in a sheet: select, add to the selection, drag, and fill by the handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView

from rowcall.model.areas import Area, Place
from rowcall.ui.grid.edge_scroll import EdgeScroll

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView

_LEFT = Qt.MouseButton.LeftButton


class SheetPointer(QObject):
    """Reads the mouse over the cells, wherever they are seen: in the sheet, or among the columns that stay.

    Signals:
        fill_asked: The area that was selected, the area with what is to be filled, whether Ctrl was held.
        fill_down_asked: The handle was clicked twice.
    """

    fill_asked = Signal(object, object, bool)
    fill_down_asked = Signal()

    def __init__(self, view: SheetView, surface: QTableView) -> None:
        super().__init__(surface)
        self._view = view
        self._surface = surface
        self._dragging = False
        self._source: Area | None = None
        self._at = QPoint()
        self._scrolling = EdgeScroll(view, surface.viewport(), self._drag)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, add to it, or take hold of the handle."""
        point = event.position().toPoint()
        place = self._place(point)
        if event.button() != _LEFT:
            if place is not None and not any(place in area for area in self._view.selected.ranges()):
                self._view.selected.go(place)
            return
        if self._on_handle(point):
            self._source = self._view.selected.ranges()[0]
            return
        if place is None:
            return
        self._select(place, event.modifiers())

    def _select(self, place: Place, modifiers: Qt.KeyboardModifier) -> None:
        chosen = self._view.selected
        self._dragging = True
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            chosen.extend(place)
        elif not modifiers & Qt.KeyboardModifier.ControlModifier:
            chosen.go(place)
        elif chosen.count() > 1 and any(place in area for area in chosen.ranges()):
            self._dragging = False
            chosen.take_out(place)
        else:
            chosen.add(place)

    def move(self, event: QMouseEvent) -> None:
        """Drag on, and show what the pointer would do."""
        self._at = event.position().toPoint()
        if not event.buttons() & _LEFT:
            on_handle = self._on_handle(self._at)
            self._surface.viewport().setCursor(Qt.CursorShape.CrossCursor if on_handle else Qt.CursorShape.ArrowCursor)
            return
        if self._dragging or self._source is not None:
            self._drag()
            self._scrolling.follow(self._at)

    def release(self, event: QMouseEvent) -> None:
        """End a drag; where the handle was dragged, fill."""
        self._scrolling.stop()
        self._dragging = False
        source, self._source = self._source, None
        target = self._view.outline.filling
        self._view.outline.mark_filling(None)
        if source is not None and target is not None and target != source:
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.fill_asked.emit(source, target, ctrl)

    def double_click(self, event: QMouseEvent) -> None:
        """Edit a cell, or fill down beside a filled column."""
        point = event.position().toPoint()
        if event.button() != _LEFT:
            return
        if self._on_handle(point):
            self._source = None
            self.fill_down_asked.emit()
        elif (place := self._place(point)) is not None:
            self._dragging = False
            self._view.selected.go(place)
            self._view.edit_active()

    # ------------------------------------------------------------------------- inside

    def _on_handle(self, point: QPoint) -> bool:
        return self._surface is self._view and self._view.outline.holds(point)

    def _place(self, point: QPoint) -> Place | None:
        index = self._surface.indexAt(point)
        return (index.row(), index.column()) if index.isValid() else None

    def _near(self, point: QPoint) -> Place | None:
        """The cell under the pointer, or the one at the edge that it has left the sheet over."""
        inside = self._surface.viewport().rect()
        x = min(max(point.x(), inside.left()), inside.right())
        y = min(max(point.y(), inside.top()), inside.bottom())
        model = self._view.sheet_model()
        row, column = self._surface.rowAt(y), self._surface.columnAt(x)
        row = model.rowCount() - 1 if row < 0 else row
        column = model.columnCount() - 1 if column < 0 else column
        return (row, column) if row >= 0 and column >= 0 else None

    def _drag(self) -> None:
        place = self._near(self._at)
        if place is None:
            return
        if self._source is not None:
            self._view.outline.mark_filling(grown(self._source, place))
        elif place != self._view.selected.lead:
            self._view.selected.extend(place)


def grown(source: Area, place: Place) -> Area:
    """The area that is filled when the handle is dragged to a cell: down or up, or else to the right or left."""
    row, column = place
    down = max(row - source.bottom, source.top - row, 0)
    right = max(column - source.right, source.left - column, 0)
    if not down and not right:
        return source
    if down >= right:
        return Area(min(source.top, row), source.left, max(source.bottom, row), source.right)
    return Area(source.top, min(source.left, column), source.bottom, max(source.right, column))

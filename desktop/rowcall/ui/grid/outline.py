"""What is drawn over the cells: the frame of what was copied, the handle that fills, and what it would fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from rowcall.model.areas import Area
from rowcall.ui.theme import theme

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView

_HANDLE = 7
"""Side of the handle, in pixels."""
_REACH = 4
"""How far beside it the pointer still takes hold of it."""


class Outline(QObject):
    """Draws over the cells of a view.

    Attributes:
        copied: The areas that were copied or cut; None once that is over.
        filling: The area that the handle is dragged over; None while it is not.
        gap: Before which column those in the hand would land; None while there are none.
    """

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self.copied: tuple[Area, ...] | None = None
        self.filling: Area | None = None
        self.gap: int | None = None
        self._held: Area | None = None

    def mark_copied(self, areas: tuple[Area, ...] | None) -> None:
        """Frame what was copied, or nothing any more."""
        self.copied = areas
        self._view.viewport().update()

    def mark_filling(self, area: Area | None) -> None:
        """Frame what would be filled, or nothing any more."""
        if area != self.filling:
            self.filling = area
            self._view.viewport().update()

    def handle(self) -> QRect:
        """Where the handle is, at the corner of the one selected area; empty where there is none."""
        return self._handle_of(self._held_area())

    def holds(self, point: QPoint) -> bool:
        """Whether the pointer takes hold of the handle."""
        place = self.handle()
        return not place.isEmpty() and place.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point)

    def selection_moved(self) -> None:
        """Draw the handle where it is now, and not where it was."""
        before, self._held = self._held, self._held_area()
        for area in {before, self._held}:
            self._view.viewport().update(self._handle_of(area))

    def paint(self) -> None:
        """Draw everything."""
        painter = QPainter(self._view.viewport())
        accent = QColor(theme.current().accent)
        painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
        for area in self.copied or ():
            painter.drawRect(self._rect(area).adjusted(1, 1, -2, -2))
        if self.filling is not None:
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.drawRect(self._rect(self.filling).adjusted(0, 0, -1, -1))
        if (x := self._view.gap_left()) is not None:
            painter.fillRect(x - 1, 0, 3, self._view.viewport().height(), accent)
        place = self.handle()
        if not place.isEmpty():
            painter.fillRect(place.adjusted(-1, -1, 0, 0), QColor(theme.current().surface))
            painter.fillRect(place, accent)
        painter.end()

    def _held_area(self) -> Area | None:
        areas = self._view.selected.ranges()
        if len(areas) != 1 or self._view.sheet_model().locked:
            return None
        return areas[0]

    def _handle_of(self, area: Area | None) -> QRect:
        if area is None:
            return QRect()
        corner = self._rect(Area(area.bottom, area.right, area.bottom, area.right))
        if not corner.intersects(self._view.viewport().rect()):
            return QRect()
        return QRect(corner.right() - _HANDLE + 1, corner.bottom() - _HANDLE + 1, _HANDLE, _HANDLE)

    def _rect(self, area: Area) -> QRect:
        model = self._view.sheet_model()
        first = self._view.visualRect(model.index(area.top, area.left))
        return first.united(self._view.visualRect(model.index(area.bottom, area.right)))

"""The numbers of rows, each with a small sign of how its row stands; signs differ in shape, not in colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from rowcall.ui.grid.line_pointer import LinePointer
from rowcall.ui.grid.paint import grid_pen
from rowcall.ui.grid.selection import Lines
from rowcall.ui.theme import icons, theme

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView

_SIGN = 12
_ROOM = 14
"""Added to the width where rows have a sign."""
_LEFT = 5
_RIGHT = 6
_DIGITS = 11
"""Size of the numbers, in pixels."""


class RowNumbers(QHeaderView):
    """The left edge of a sheet. A click selects the row; the right button opens the menu of the selected rows.

    Args:
        view: The sheet.

    Attributes:
        pointer: Selects rows.

    Signals:
        menu_asked: A menu for the selected rows is wanted at this place of the screen.
    """

    menu_asked = Signal(QPoint)

    def __init__(self, view: SheetView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._model = view.sheet_model()
        self.setSectionsClickable(False)
        self.pointer = LinePointer(view, self, Lines.ROWS)
        self._touched: list[range] = []
        self._whole: list[range] = []

    def show_selection(self) -> None:
        """Show which rows are selected, and which of them as a whole."""
        chosen = self._view.selected
        touched, whole = chosen.touched(Lines.ROWS), chosen.touched(Lines.ROWS, wholly=True)
        if (touched, whole) != (self._touched, self._whole):
            self._touched, self._whole = touched, whole
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Room for the sign where an action has run on the sheet."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.minimumWidth()) + self._room, hint.height())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint the number, and the sign before it."""
        tokens = theme.current()
        whole = any(logical in part for part in self._whole)
        touched = whole or any(logical in part for part in self._touched)
        painter.save()
        painter.fillRect(
            rect, QColor(tokens.accent_soft if whole else tokens.surface_hover if touched else tokens.surface)
        )
        painter.setPen(grid_pen(tokens, self.devicePixelRatioF()))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if touched:
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), QColor(tokens.accent))
        if logical < self._model.rowCount():
            painter.setPen(QColor(tokens.accent if whole else tokens.text if touched else tokens.text_muted))
            self._paint_number(painter, rect, logical, bold=touched)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a row, or add it to the selection."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointer.press(event.position().toPoint(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select on to where the pointer is."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.pointer.drag(event.position().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End a drag."""
        self.pointer.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click is one like the first, and told to whoever opens the row then."""
        self.mousePressEvent(event)
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.sectionDoubleClicked.emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the selected rows, or of the row under the pointer, which is selected first."""
        row = self.logicalIndexAt(event.pos())
        if row >= 0:
            self.pointer.point_at(row)
            self.menu_asked.emit(event.globalPos())

    @property
    def _room(self) -> int:
        return _ROOM if self._model.has_states else 0

    def _paint_number(self, painter: QPainter, rect: QRect, row: int, *, bold: bool) -> None:
        font = QFont(self.font())
        font.setPixelSize(_DIGITS)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        side = Qt.AlignmentFlag.AlignRight if self._room else Qt.AlignmentFlag.AlignHCenter
        room = rect.adjusted(0, 0, -_RIGHT if self._room else 0, 0)
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), self._model.number(row))
        chip = self._model.state_of_row(row)
        if chip is not None:
            sign = icons.pixmap(chip.icon, chip.tone, _SIGN, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(rect.left() + _LEFT, rect.top() + (rect.height() - _SIGN) / 2), sign)

"""The numbers of rows, each with a small sign of how its row stands; signs differ in shape, not in colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QMouseEvent, QPainter, QPen
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
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


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
        self._dress()
        theme.theme_changed.connect(self._dress)

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
        whole = bool(self._whole) and any(logical in part for part in self._whole)
        touched = whole or any(logical in part for part in self._touched)
        ground, ink = self._colours[2 if whole else 1 if touched else 0]
        painter.fillRect(rect, ground)
        painter.setPen(self._line())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if touched:
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), self._accent)
        if logical < self._model.rowCount():
            painter.setPen(ink)
            painter.setFont(self._bold if touched else self._plain)
            self._paint_number(painter, rect, logical)

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

    def _dress(self) -> None:
        """Take on the look that is worn now: what every number needs is made once."""
        tokens = theme.current()
        self._accent = QColor(tokens.accent)
        self._colours = (
            (QColor(tokens.surface), QColor(tokens.text_muted)),
            (QColor(tokens.surface_hover), QColor(tokens.text)),
            (QColor(tokens.accent_soft), self._accent),
        )
        self._plain, self._bold = QFont(self.font()), QFont(self.font())
        self._plain.setPixelSize(_DIGITS)
        self._bold.setPixelSize(_DIGITS)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._lines: dict[float, QPen] = {}
        self.viewport().update()

    def _line(self) -> QPen:
        ratio = self.devicePixelRatioF()
        pen = self._lines.get(ratio)
        if pen is None:
            pen = self._lines[ratio] = grid_pen(theme.current(), ratio)
        return pen

    def _paint_number(self, painter: QPainter, rect: QRect, row: int) -> None:
        room, side = (rect.adjusted(0, 0, -_RIGHT, 0), _AT_RIGHT) if self._room else (rect, _CENTRED)
        painter.drawText(room, side, self._model.number(row))
        chip = self._model.state_of_row(row)
        if chip is not None:
            sign = icons.pixmap(chip.icon, chip.tone, _SIGN, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(rect.left() + _LEFT, rect.top() + (rect.height() - _SIGN) / 2), sign)

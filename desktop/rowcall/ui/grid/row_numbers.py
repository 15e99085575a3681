"""The numbers of rows, each with a small sign of how its row stands; signs differ in shape, not in colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from rowcall.ui.grid.model import SheetModel
from rowcall.ui.theme import icons

_SIGN = 12
_ROOM = 14
"""Added to the width where rows have a sign."""
_LEFT = 5


class RowNumbers(QHeaderView):
    """The left edge of a sheet.

    Args:
        parent: The view.
        model: The sheet.
    """

    def __init__(self, parent: QWidget, model: SheetModel) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        """Room for the sign where an action has run on the sheet."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.minimumWidth()) + self._room, hint.height())

    @property
    def _room(self) -> int:
        return _ROOM if self._model.has_states else 0

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint the number, and the sign before it."""
        side = Qt.AlignmentFlag.AlignRight if self._room else Qt.AlignmentFlag.AlignHCenter
        if self.defaultAlignment() != side | Qt.AlignmentFlag.AlignVCenter:
            self.setDefaultAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        super().paintSection(painter, rect, logical)
        painter.restore()
        chip = self._model.state_of_row(logical) if logical < self._model.rowCount() else None
        if chip is not None:
            sign = icons.pixmap(chip.icon, chip.tone, _SIGN, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(rect.left() + _LEFT, rect.top() + (rect.height() - _SIGN) / 2), sign)

"""A short bar that shows a share of one, beside a word that says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rowcall.ui.theme import theme

_SIZE = QSize(44, 4)


class Meter(QWidget):
    """A bar from empty to full.

    Args:
        share: 0 to 1.
        tone: The token of its colour.
    """

    def __init__(self, share: float, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = share, tone
        self.setFixedSize(_SIZE)
        theme.theme_changed.connect(self.update)

    def show_share(self, share: float, tone: str) -> None:
        """Show another share."""
        self._share, self._tone = share, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and what is filled of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = theme.current()
        for width, colour in ((1.0, tokens.border), (self._share, getattr(tokens, self._tone))):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * width, self.height()), 2, 2)
        painter.end()

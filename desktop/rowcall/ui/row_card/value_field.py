"""A field on the ground of its card; words that are longer than it fade out at its end instead of being cut."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from rowcall.ui.theme import theme

_FADE = 28
_EDGE = 1
"""Room for the outline, which shows where the pointer is."""
_PADDING = 12


class ValueField(QLineEdit):
    """Shows the beginning of its words as long as nobody types into it."""

    @property
    def too_long(self) -> bool:
        """Whether there is more than can be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width() - _PADDING

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the end of long words fade."""
        super().paintEvent(event)
        if self.hasFocus() or not self.too_long:
            return
        ground = QColor(theme.current().background)
        clear = QColor(ground)
        clear.setAlpha(0)
        end = QRect(self.width() - _FADE - _EDGE, _EDGE, _FADE, self.height() - 2 * _EDGE)
        fading = QLinearGradient(end.topLeft(), end.topRight())
        fading.setColorAt(0, clear)
        fading.setColorAt(0.75, ground)
        painter = QPainter(self)
        painter.fillRect(end, fading)
        painter.end()

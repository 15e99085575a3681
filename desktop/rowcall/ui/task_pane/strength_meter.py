"""A bar whose segments are the rows of a list by how well they are known."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rowcall.model.strength import MOST_DOTS, Identifier, Strength, dots
from rowcall.ui.theme import theme

_HEIGHT = 6
_FAINTEST = 0.25
"""Of the accent colour, for what is known least."""


class StrengthMeter(QWidget):
    """The strongest on the left; what nothing is known of is grey."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strengthMeter")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._strength: Strength | None = None
        theme.theme_changed.connect(self.update)

    def show_strength(self, strength: Strength, told: str) -> None:
        """Show other shares, which are told in words too."""
        self._strength = strength
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segments beside each other."""
        if self._strength is None or not self._strength.rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(outline)
        left = 0.0
        for identifier, rows in self._strength.counts.items():
            width = self.width() * rows / self._strength.rows
            painter.fillRect(QRectF(left, 0, width, _HEIGHT), _colour(identifier))
            left += width


def _colour(identifier: Identifier) -> QColor:
    tokens, strong = theme.current(), dots(identifier)
    if not strong:
        return QColor(tokens.border_strong)
    colour = QColor(tokens.accent)
    colour.setAlphaF(_FAINTEST + (1 - _FAINTEST) * (strong - 1) / (MOST_DOTS - 1))
    return colour

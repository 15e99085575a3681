"""Bars under each other, each with what it stands for and its figure in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rowcall.ui.theme import theme

_BAR = 8
_GAP = 10
_BETWEEN = 4
"""From the words of a bar to the bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar."""

    title: str
    figure: str
    """As it is read at the right end."""
    share: float
    """Of the whole width, 0 to 1."""


class BarChart(QWidget):
    """Words stand above their bar, so that they have the whole width in every language."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[Bar, ...] = ()
        theme.theme_changed.connect(self.update)

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        """Show other bars; a screen reader is told all of them."""
        self._bars = tuple(bars)
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(f"{bar.title}: {bar.figure}" for bar in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(200, len(self._bars) * self._step())

    def minimumSizeHint(self) -> QSize:
        """No bar is cut off."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each bar on its track."""
        painter, tokens = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        for number, bar in enumerate(self._bars):
            top = number * self._step()
            line = QRectF(0, top, self.width(), metrics.height())
            figure_width = metrics.horizontalAdvance(bar.figure)
            words = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, self.width() - figure_width - _GAP)
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, words)
            painter.setPen(QColor(tokens.text))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, bar.figure)
            track = QRectF(0, top + metrics.height() + _BETWEEN, self.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.border))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
            track.setWidth(max(_BAR if bar.share > 0 else 0.0, self.width() * min(1.0, bar.share)))
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)

    def _step(self) -> int:
        return self.fontMetrics().height() + _BETWEEN + _BAR + _GAP

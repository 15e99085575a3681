"""Credits over time: a line that only rises, from nothing to all that was used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rowcall.model.run_charts import Spent
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words

_HEIGHT = 64
_LINE = 2.0


class SpentChart(QWidget):
    """Hidden while there is no more than one moment to tell of."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._spent: tuple[Spent, ...] = ()
        theme.theme_changed.connect(self.update)
        self.hide()

    def show_spent(self, spent: Sequence[Spent]) -> None:
        """Show how credits were used up."""
        self._spent = tuple(spent)
        self.setAccessibleName(self.tr("Credits over time"))
        self.setAccessibleDescription(" ".join(self._ends()))
        self.setToolTip(" ".join(self._ends()))
        self.setVisible(len(self._spent) > 1 and self._spent[-1].credits > 0)
        self.update()

    def sizeHint(self) -> QSize:
        """Low: it stands among other figures."""
        return QSize(200, _HEIGHT + self.fontMetrics().height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, what is under it, and its two ends in words."""
        if len(self._spent) < 2:
            return
        painter, tokens = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._spent[0], self._spent[-1]
        width = max(last.at - first.at, 1e-9)
        most = max(1, last.credits)
        line = [
            QPointF((each.at - first.at) / width * self.width(), _LINE + (1 - each.credits / most) * (_HEIGHT - _LINE))
            for each in self._spent
        ]
        area = QPolygonF([QPointF(0, _HEIGHT), *line, QPointF(self.width(), _HEIGHT)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawPolygon(area)
        painter.setPen(QPen(QColor(tokens.accent), _LINE))
        painter.drawPolyline(QPolygonF(line))
        painter.setPen(QColor(tokens.text_muted))
        under = QRectF(0, _HEIGHT + 4, self.width(), self.fontMetrics().height())
        began, ended = self._ends()
        painter.drawText(under, Qt.AlignmentFlag.AlignLeft, began)
        painter.drawText(under, Qt.AlignmentFlag.AlignRight, ended)

    def _ends(self) -> tuple[str, str]:
        if not self._spent:
            return "", ""
        told = self.tr("{credits} by {time}")
        last = self._spent[-1]
        return words.moment(self._spent[0].at), told.format(
            credits=words.credits_of(last.credits), time=words.moment(last.at)
        )

"""Paints a cell in one call: text or state, who it comes from, and the light that passes while it is being filled."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable

from PySide6.QtCore import QLine, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QPen,
    QPolygonF,
    QStaticText,
    QTransform,
)

from rowcall.ui.grid.model import Face
from rowcall.ui.grid.states import Chip
from rowcall.ui.theme import icons
from rowcall.ui.theme.tokens import Tokens
from rowcall.ui.widgets.texts import one_line

PAD = 10
"""Between a cell's edge and its text."""
CHIP_HEIGHT = 20
ICON = 13
MARK = 6
"""Size of the corner of a cell that a person typed."""
SWEEP_SECONDS = 1.6
"""How long the light takes to pass."""
_MOST_LAID = 4000
_VCENTER = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


def grid_pen(tokens: Tokens, ratio: float) -> QPen:
    """What draws the lines between cells: as many pixels of the screen wide at 150 % for all of them.

    Args:
        tokens: The look.
        ratio: Pixels of the screen in a device-independent one.
    """
    pen = QPen(QColor(tokens.border), max(1, int(ratio)))
    pen.setCosmetic(True)
    return pen


class CellPainter:
    """Everything that painting needs, made once for a look and a font."""

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self.tokens = tokens
        self.font = font
        self.metrics = QFontMetrics(font)
        self.small = QFont(font)
        self.small.setPixelSize(tokens.font_small)
        self.small_metrics = QFontMetrics(self.small)
        self._text = QColor(tokens.text)
        self._muted = QColor(tokens.text_muted)
        self._surface = QColor(tokens.surface)
        self._selected = QColor(tokens.accent_soft)
        self._lines: dict[float, QPen] = {}
        self._frame = QPen(QColor(tokens.accent), 2)
        self._found = QColor(tokens.accent)
        self._found.setAlphaF(0.55)
        self._typed = QColor(tokens.warn)
        self._line_height = self.metrics.height()
        self._laid: dict[tuple[str, int], QStaticText] = {}
        self._pairs: dict[str, tuple[QColor, QColor]] = {}

    def ground(self, painter: QPainter, rect: QRect, selected: Iterable[QRect]) -> None:
        """Fill the ground of cells, and of those that are selected."""
        painter.fillRect(rect, self._surface)
        for part in selected:
            painter.fillRect(part, self._selected)

    def lines(self, painter: QPainter, lines: Iterable[QLine]) -> None:
        """Draw lines between cells."""
        ratio = painter.device().devicePixelRatioF()
        painter.setPen(self._lines.get(ratio) or self._line(ratio))
        painter.drawLines(list(lines))

    def paint(self, painter: QPainter, rect: QRect, face: Face, *, muted: bool, right: bool = False) -> None:
        """Paint what is in a cell.

        Args:
            painter: Where.
            rect: The cell.
            face: What it shows.
            muted: Whether its text stands back (notes).
            right: Whether its text stands at the right, as numbers do under each other.
        """
        if face.busy:
            self._shimmer(painter, rect)
        if face.chip is not None:
            self._chip(painter, rect, face.chip)
        elif face.text:
            self._words(painter, rect, face.text, self._muted if muted else self._text, right=right)
        if face.typed:
            self._typed_mark(painter, rect)
        elif face.found:
            self._found_mark(painter, rect)

    def frame(self, painter: QPainter, rect: QRect) -> None:
        """Frame the cell that keys go to."""
        painter.setPen(self._frame)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def width(self, face: Face) -> int:
        """How wide a cell must be to show everything."""
        if face.chip is not None:
            return self.small_metrics.horizontalAdvance(face.chip.text) + 2 * PAD + ICON + 18
        return self.metrics.horizontalAdvance(one_line(face.text)) + 2 * PAD + 4

    def _line(self, ratio: float) -> QPen:
        return self._lines.setdefault(ratio, grid_pen(self.tokens, ratio))

    def _words(self, painter: QPainter, rect: QRect, text: str, colour: QColor, *, right: bool) -> None:
        room = rect.width() - 2 * PAD
        laid = self._laid.get((text, room))
        if laid is None:
            laid = self._lay(text, room)
        painter.setFont(self.font)
        painter.setPen(colour)
        left = rect.left() + PAD
        if right:
            left = max(left, rect.right() + 1 - PAD - math.ceil(laid.size().width()))
        painter.drawStaticText(left, rect.top() + (rect.height() - self._line_height) // 2, laid)

    def _lay(self, text: str, room: int) -> QStaticText:
        """Lay a text out for this room, and keep it: most cells are painted many times."""
        line = one_line(text)
        if self.metrics.horizontalAdvance(line) > room:
            line = self.metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
        laid = QStaticText(line)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(QTransform(), self.font)
        if len(self._laid) > _MOST_LAID:
            del self._laid[next(iter(self._laid))]  # one at a time: to forget all at once would be felt
        self._laid[text, room] = laid
        return laid

    def _chip(self, painter: QPainter, rect: QRect, chip: Chip) -> None:
        fore, back = self._pair(chip.tone)
        room = rect.width() - 2 * PAD + 4
        words = self.small_metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, max(0, room - ICON - 20))
        width = min(room, self.small_metrics.horizontalAdvance(words) + ICON + 20)
        box = QRectF(rect.left() + PAD - 4, rect.center().y() - CHIP_HEIGHT / 2 + 0.5, width, CHIP_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(box, CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        picture = icons.pixmap(chip.icon, chip.tone, ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + 7, box.top() + (CHIP_HEIGHT - ICON) / 2), picture)
        painter.setFont(self.small)
        painter.setPen(fore)
        painter.drawText(box.adjusted(ICON + 11, 0, -4, 0), _VCENTER, words)

    def _pair(self, tone: str) -> tuple[QColor, QColor]:
        pair = self._pairs.get(tone)
        if pair is None:
            fore, back = getattr(self.tokens, tone), getattr(self.tokens, f"{tone}_back")
            pair = self._pairs[tone] = (QColor(fore), QColor(back))
        return pair

    def _shimmer(self, painter: QPainter, rect: QRect) -> None:
        phase = (time.monotonic() % SWEEP_SECONDS) / SWEEP_SECONDS
        bright, clear = QColor(self.tokens.shimmer), QColor(self.tokens.running_back)
        reach = rect.width() * 0.6
        middle = rect.left() - reach + phase * (rect.width() + 2 * reach)
        light = QLinearGradient(middle - reach, 0, middle + reach, 0)
        light.setColorAt(0, clear)
        light.setColorAt(0.5, bright)
        light.setColorAt(1, clear)
        bar = QRectF(rect.adjusted(PAD, 10, -PAD, -10))
        bar.setWidth(min(bar.width(), 40 + math.fmod(rect.top() * 37.0, 60.0) + bar.width() * 0.3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(light))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _typed_mark(self, painter: QPainter, rect: QRect) -> None:
        corner = QPointF(rect.topRight())
        shape = QPolygonF([corner, corner - QPointF(MARK, 0), corner + QPointF(0, MARK)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._typed)
        painter.drawPolygon(shape)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _found_mark(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(QRect(rect.left() + 3, rect.center().y() - 2, 2, 6), self._found)

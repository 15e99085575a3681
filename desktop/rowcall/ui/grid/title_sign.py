"""The sign at the right of a title: it opens the column's menu, and tells whether the column sorts or filters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from rowcall.ui.theme import icons, theme

_ICON = 14
_SIDE = 20
"""Height of the sign, and its width while it tells nothing."""
_MARGIN = 5
"""Between the sign and the edge of its column, where a width is dragged."""
_INSIDE = 3
_DIGITS = 11
"""Size of the level's number, in pixels."""


@dataclass(frozen=True, slots=True)
class TitleSign:
    """What there is to tell of a column.

    Attributes:
        filtered: Whether it has a filter.
        descending: Which way it sorts; None where it does not.
        level: Which of several columns that sort it is, from 1; 0 where it is the only one.
    """

    filtered: bool = False
    descending: bool | None = None
    level: int = 0

    @property
    def told(self) -> bool:
        """Whether there is anything to tell."""
        return self.filtered or self.descending is not None

    def place(self, title: QRect) -> QRect:
        """Where it stands in a title."""
        width = self._width()
        return QRect(title.right() - _MARGIN - width + 1, title.top() + (title.height() - _SIDE) // 2, width, _SIDE)

    def room(self) -> int:
        """The width that a title gives up for it."""
        return self._width() + _MARGIN

    def paint(self, painter: QPainter, title: QRect, ratio: float, *, hovered: bool) -> None:
        """Paint it: filled where it tells something, else a quiet arrow."""
        place = self.place(title)
        tokens = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.told or hovered:
            ground = (
                tokens.accent_hover if self.told and hovered else tokens.accent if self.told else tokens.accent_soft
            )
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(place), 4, 4)
        left = place.left() + _INSIDE
        for name in self._icons():
            role = "accent_text" if self.told else "accent" if hovered else "text_muted"
            painter.drawPixmap(left, place.top() + (_SIDE - _ICON) // 2, icons.pixmap(name, role, _ICON, ratio))
            left += _ICON
        if self.level:
            painter.setFont(_font())
            painter.setPen(QColor(tokens.accent_text))
            number = QRect(left, place.top(), place.right() - left, _SIDE)
            painter.drawText(number, int(Qt.AlignmentFlag.AlignVCenter), str(self.level))

    def _icons(self) -> list[str]:
        found = ["funnel"] if self.filtered else []
        if self.descending is not None:
            found.append("arrow-down" if self.descending else "arrow-up")
        return found or ["chevron-down"]

    def _width(self) -> int:
        number = QFontMetrics(_font()).horizontalAdvance(str(self.level)) + 2 if self.level else 0
        return _SIDE + _ICON * (len(self._icons()) - 1) + number


def _font() -> QFont:
    font = QFont()
    font.setPixelSize(_DIGITS)
    font.setWeight(QFont.Weight.DemiBold)
    return font

"""How an entry of the palette looks: icon, title, its kind, and at the end its keys or why it cannot be chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rowcall.ui.palette.entries import Entry
from rowcall.ui.palette.model import EntryModel, Index
from rowcall.ui.theme import icons, theme

ROW_HEIGHT = 36
_ICON = 16
_ALIGN = Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """Draws the rows of the palette."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows have the same height."""
        del index
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        model = index.model()
        if not isinstance(model, EntryModel):
            return
        entry, tokens = model.found[index.row()], theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), tokens.radius_small, tokens.radius_small)
        inside = option.rect.adjusted(tokens.space_m, 0, -tokens.space_m, 0)
        self._paint_icon(painter, inside, entry)
        inside.setLeft(inside.left() + _ICON + tokens.space_m)
        inside.setRight(self._paint_end(painter, inside, entry))
        self._paint_words(painter, inside, entry)
        painter.restore()

    def _paint_icon(self, painter: QPainter, inside: QRect, entry: Entry) -> None:
        role = "text_faint" if entry.why_not else "text_muted"
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        top = inside.top() + (inside.height() - _ICON) // 2
        painter.drawPixmap(inside.left(), top, icons.pixmap(entry.icon, role, _ICON, ratio))

    def _paint_end(self, painter: QPainter, inside: QRect, entry: Entry) -> int:
        """Draw the keys, or why it cannot be chosen; returns where room for the title ends."""
        words = entry.why_not or entry.keys
        if not words:
            return inside.right()
        tokens = theme.current()
        painter.setFont(_font(painter.font(), tokens.font_small))
        painter.setPen(QColor(tokens.text_muted))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width() // 2)
        painter.drawText(inside, _ALIGN | Qt.AlignmentFlag.AlignRight, words)
        return inside.right() - metrics.horizontalAdvance(words) - tokens.space_m

    def _paint_words(self, painter: QPainter, inside: QRect, entry: Entry) -> None:
        tokens = theme.current()
        painter.setFont(_font(painter.font(), tokens.font))
        kind_font = _font(painter.font(), tokens.font_small)
        kind_width = QFontMetrics(kind_font).horizontalAdvance(entry.kind)
        metrics = painter.fontMetrics()
        room = inside.width() - kind_width - tokens.space_s
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(tokens.text_muted if entry.why_not else tokens.text))
        painter.drawText(inside, _ALIGN, title)
        painter.setFont(kind_font)
        painter.setPen(QColor(tokens.text_muted))
        beside = inside.adjusted(metrics.horizontalAdvance(title) + tokens.space_s, 0, 0, 0)
        painter.drawText(beside, _ALIGN, entry.kind)


def _font(font: QFont, size: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size)
    return sized

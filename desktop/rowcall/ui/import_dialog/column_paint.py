"""Paints the columns of a file: a field to choose from, a bar of certainty, a tick with what it brings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem, QTableView

from rowcall.ui.import_dialog.column_model import ColumnModel, Part
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import one_line

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 38
_PAD = 11
_METER = QSize(40, 4)
_TICK = 16
_ARROW = 14
_VCENTER = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class ColumnPainter(QStyledItemDelegate):
    """Paints every cell of the table; nothing in it is a widget, so that hundreds of columns cost nothing."""

    def __init__(self, view: QTableView, model: ColumnModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        tokens = theme.current()
        rect = QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(tokens.accent_soft if selected else tokens.surface))
        painter.setPen(QPen(QColor(tokens.border)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(_PAD, 0, -_PAD, 0)
        part = Part(index.column())
        if part is Part.FIELD:
            self._field(painter, rect.adjusted(4, 4, -4, -5), index)
        elif part is Part.SURE:
            self._certainty(painter, inside, index.row())
        elif part is Part.BESIDE:
            self._beside(painter, inside, index)
        else:
            self._words(painter, inside, str(index.data()), bold=part is Part.HEADER, muted=part is Part.SAMPLES)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(80, ROW_HEIGHT)

    def widest_certainty(self) -> int:
        """Pixels that the words about how sure a column is need at most, but for those that name another column."""
        metrics = QFontMetrics(self._view.font())
        return _METER.width() + 8 + 7 + 2 * _PAD + max(map(metrics.horizontalAdvance, self._model.certainties()))

    def _words(self, painter: QPainter, rect: QRect, words: str, *, bold: bool = False, muted: bool = False) -> int:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        line = metrics.elidedText(one_line(words), Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.setFont(font)
        painter.setPen(QColor(theme.current().text_muted if muted else theme.current().text))
        painter.drawText(rect, _VCENTER, line)
        return metrics.horizontalAdvance(line)

    def _field(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The look of a field that unfolds."""
        tokens = theme.current()
        use = self._model.use(index.row())
        focused = self._view.hasFocus() and self._view.currentIndex().row() == index.row()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius_small, tokens.radius_small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        arrow = icons.pixmap("chevron-down", "text_muted", _ARROW, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.right() - _ARROW - 6, rect.center().y() - _ARROW // 2, arrow)
        words = rect.adjusted(9, 0, -_ARROW - 10, 0)
        self._words(painter, words, str(index.data()), muted=use.field is None or use.second)

    def _certainty(self, painter: QPainter, rect: QRect, row: int) -> None:
        word, why = self._model.certainty(row)
        use = self._model.use(row)
        left = rect
        if use.field is not None and not use.second:
            self._meter(painter, rect, self._model.score(row), likely=self._model.is_likely(row))
            left = rect.adjusted(_METER.width() + 8, 0, 0, 0)
        width = self._words(painter, left, word, muted=use.field is None or use.second)
        if why:
            self._words(painter, left.adjusted(width + 7, 0, 0, 0), why, muted=True)

    def _meter(self, painter: QPainter, rect: QRect, share: float, *, likely: bool) -> None:
        tokens = theme.current()
        top = rect.center().y() - _METER.height() // 2 + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        for width, colour in ((1.0, tokens.border), (share, tokens.found if likely else tokens.warn)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(rect.left(), top, _METER.width() * width, _METER.height()), 2, 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _beside(self, painter: QPainter, rect: QRect, index: Index) -> None:
        beside = self._model.beside(index.row())
        if beside is None:
            return
        ticked = self._model.choices.is_ticked(beside)
        self._tick(painter, QRect(rect.left(), rect.center().y() - _TICK // 2, _TICK, _TICK), ticked=ticked)
        self._words(painter, rect.adjusted(_TICK + 8, 0, 0, 0), str(index.data()), muted=not ticked)

    def _tick(self, painter: QPainter, rect: QRect, *, ticked: bool) -> None:
        option = QStyleOptionButton()
        option.rect = rect
        option.state = QStyle.StateFlag.State_Enabled
        option.state |= QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, option, painter, self._view
        )

    def editorEvent(self, event: QEvent, *_rest: object) -> bool:
        """Clicks are the view's."""
        return False

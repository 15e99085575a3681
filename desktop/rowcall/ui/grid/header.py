"""The row of column titles: icon, title, sort arrow, and a place to open the column's menu."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from rowcall.model.sheets import Sort
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.theme import icons, theme

HEIGHT = 34
_ICON = 14
_PAD = 10
_MENU = 24
"""Width of the place at the right edge that opens the column's menu."""
_EDGE = 4
"""Width of the place on either side of an edge where a column is made wider."""


class SheetHeader(QHeaderView):
    """Column titles. A click sorts; the arrow at the right opens the menu, the right button the commands.

    Signals:
        sort_asked: Place of the column, and whether those that are sorted by already count before it.
        menu_asked: Place of the column, and where on the screen.
        commands_asked: Place of a column whose commands are wanted, and where on the screen.
        moved: Place of a column that was dragged, and of the one in whose place it was dropped.
    """

    sort_asked = Signal(int, bool)
    menu_asked = Signal(int, QPoint)
    commands_asked = Signal(int, QPoint)
    moved = Signal(int, int)

    def __init__(self, parent: QWidget, model: SheetModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(56)
        self.setMouseTracking(True)
        self.sorts: tuple[Sort, ...] = ()
        self.filtered: Collection[int] = ()
        self._pressed: tuple[int, QPoint] | None = None
        self._hovered = -1
        self.setSectionsMovable(True)
        self.sectionMoved.connect(self._dragged)

    def show_view(self, sorts: tuple[Sort, ...], filtered: Collection[int]) -> None:
        """Show by which columns the rows are sorted, and which columns have a filter."""
        self.sorts = sorts
        self.filtered = filtered
        self.viewport().update()

    def ask_menu(self, section: int) -> None:
        """Open the menu of a column, if there is one there."""
        if section >= 0:
            self.menu_asked.emit(section, self._below(section))

    def sizeHint(self) -> QSize:
        """All titles on one line."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def title_width(self, section: int) -> int:
        """How wide a column must be to show its whole title."""
        look = self._model.looks[section]
        text = QFontMetrics(self._font()).horizontalAdvance(look.column.title)
        return text + 2 * _PAD + _MENU + (_ICON + 7 if look.icon else 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        """Paint one title."""
        if not rect.isValid():
            return
        tokens = theme.current()
        look = self._model.looks[logicalIndex]
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface_hover if logicalIndex == self._hovered else tokens.surface))
        painter.setPen(QPen(QColor(tokens.border)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        left = rect.left() + _PAD
        if look.icon:
            self._icon(painter, look.icon, "accent" if look.added else "text_muted", left, rect)
            left += _ICON + 7
        right = self._marks(painter, rect, logicalIndex, look.column.id)
        painter.setFont(self._font())
        painter.setPen(QColor(tokens.text if self._sorts(look.column.id) else tokens.text_muted))
        words = QFontMetrics(self._font()).elidedText(
            look.column.title, Qt.TextElideMode.ElideRight, max(0, right - left)
        )
        place = QRect(left, rect.top(), max(0, right - left), rect.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()

    def _marks(self, painter: QPainter, rect: QRect, section: int, column_id: int) -> int:
        """Paint what stands at the right edge and return where the title must end."""
        right = rect.right() - 6
        if section == self._hovered:
            self._icon(painter, "chevron-down", "text_muted", right - _ICON, rect)
            right -= _ICON + 3
        if column_id in self.filtered:
            self._icon(painter, "funnel", "accent", right - _ICON, rect)
            right -= _ICON + 3
        level, sort = next(
            ((level, sort) for level, sort in enumerate(self.sorts, 1) if sort.column_id == column_id), (0, None)
        )
        if sort is not None and len(self.sorts) > 1:
            right = self._level(painter, rect, str(level), right)
        if sort is not None:
            self._icon(painter, "arrow-down" if sort.descending else "arrow-up", "accent", right - _ICON, rect)
            right -= _ICON + 3
        return right

    def _level(self, painter: QPainter, rect: QRect, number: str, right: int) -> int:
        """Say which of several sorts a column is; returns where its arrow must end."""
        width = QFontMetrics(self._font()).horizontalAdvance(number)
        painter.setFont(self._font())
        painter.setPen(QColor(theme.current().accent))
        place = QRect(right - width, rect.top(), width, rect.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), number)
        return right - width - 1

    def _icon(self, painter: QPainter, name: str, role: str, left: int, rect: QRect) -> None:
        picture = icons.pixmap(name, role, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(left, rect.top() + (rect.height() - _ICON) // 2, picture)

    def _sorts(self, column_id: int) -> bool:
        return any(sort.column_id == column_id for sort in self.sorts)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.current().font_small)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    # ------------------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began: only one that stays in its title counts."""
        point = event.position().toPoint()
        on_title = event.button() == Qt.MouseButton.LeftButton and not self._on_edge(point)
        self._pressed = (self.logicalIndexAt(point), point) if on_title else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Sort, or open the menu."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        if pressed is None or self.logicalIndexAt(point) != pressed[0] or pressed[0] < 0:
            return
        section = pressed[0]
        right = self.sectionViewportPosition(section) + self.sectionSize(section)
        if point.x() > right - _MENU:
            self.ask_menu(section)
        else:
            self.sort_asked.emit(section, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the column under the pointer."""
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.commands_asked.emit(section, event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        self._hover(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no more."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()

    def _dragged(self, section: int, before: int, after: int) -> None:
        """A drag asks for another order of the sheet's columns; the sheet has one order, so Qt's own is put back."""
        if section == before:
            QTimer.singleShot(0, self, lambda: self._put_back(before, after))

    def _put_back(self, before: int, after: int) -> None:
        self.moveSection(after, before)
        self.moved.emit(before, after)

    def _on_edge(self, point: QPoint) -> bool:
        section = self.logicalIndexAt(point)
        if section < 0:
            return False
        left = self.sectionViewportPosition(section)
        return point.x() - left < _EDGE or left + self.sectionSize(section) - point.x() <= _EDGE

    def _below(self, section: int) -> QPoint:
        return self.viewport().mapToGlobal(QPoint(self.sectionViewportPosition(section), self.height()))

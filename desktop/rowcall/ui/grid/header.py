"""The row of column titles: icon, title, and at the right the sign that opens the column's menu."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from rowcall.model.sheets import Sort
from rowcall.ui.grid.carrying import Carrying
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.line_pointer import LinePointer
from rowcall.ui.grid.order_words import sorted_by
from rowcall.ui.grid.paint import grid_pen
from rowcall.ui.grid.selection import Lines
from rowcall.ui.grid.title_sign import TitleSign
from rowcall.ui.theme import icons, theme

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView

HEIGHT = 34
_ICON = 14
_PAD = 10
_GAP = 7
"""Between the icon and the title."""
_EDGE = 4
"""Width of the place on either side of an edge where a column is made wider."""
_LEAST_TITLE = 34
"""Where the title has less room than this, its icon gives way; also where it would be cut for a sign beside it."""
_NO = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


class SheetHeader(QHeaderView):
    """Column titles. A click selects the column; the sign at the right and the right button open its menu.

    Args:
        parent: The table that it is the header of.
        view: The sheet.

    Attributes:
        pointer: Selects columns.
        carrying: Moves those that are selected.

    Signals:
        menu_asked: Place of a column whose menu is wanted, and where on the screen.
        moved: Before which column the selected ones were dropped.
    """

    menu_asked = Signal(int, QPoint)
    moved = Signal(int)

    def __init__(self, parent: QWidget, view: SheetView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._view = view
        self._model = view.sheet_model()
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(56)
        self.setMouseTracking(True)
        self.sorts: tuple[Sort, ...] = ()
        self.filtered: Collection[int] = ()
        self.pointer = LinePointer(view, self, Lines.COLUMNS)
        self.carrying = Carrying(view, self)
        self._sizing = False
        self._sign_pressed = -1
        self._hovered, self._on_sign = -1, False
        self._touched: list[range] = []
        self._whole: list[range] = []

    def show_view(self, sorts: tuple[Sort, ...], filtered: Collection[int]) -> None:
        """Show by which columns the rows are sorted, and which columns have a filter."""
        self.sorts = sorts
        self.filtered = filtered
        looks = enumerate(self._model.looks)
        told = {look.column.id: self._told(self.sign(place), look.column.id) for place, look in looks}
        self._model.marks = {column_id: words for column_id, words in told.items() if words}
        self.viewport().update()

    def show_selection(self) -> None:
        """Show which columns are selected, and which of them as a whole."""
        chosen = self._view.selected
        touched, whole = chosen.touched(Lines.COLUMNS), chosen.touched(Lines.COLUMNS, wholly=True)
        if (touched, whole) != (self._touched, self._whole):
            self._touched, self._whole = touched, whole
            self.viewport().update()

    def ask_menu(self, section: int) -> None:
        """Open the menu of a column under its title, if there is one there."""
        if section >= 0:
            place = QPoint(self.sectionViewportPosition(section), self.height())
            self.menu_asked.emit(section, self.viewport().mapToGlobal(place))

    def sizeHint(self) -> QSize:
        """All titles on one line."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 - Qt's own name
        """What a title needs to be read as a whole."""
        return QSize(self.title_width(logicalIndex), HEIGHT)

    def title_width(self, section: int) -> int:
        """How wide a column must be to show its whole title."""
        look = self._model.looks[section]
        text = QFontMetrics(self._font()).horizontalAdvance(shown_title(look.column))
        return text + 2 * _PAD + self.sign(section).room() + (_ICON + _GAP if look.icon else 0)

    def sign(self, section: int) -> TitleSign:
        """What there is to tell of a column."""
        column_id = self._model.looks[section].column.id
        sorting = [sort.column_id for sort in self.sorts]
        if column_id not in sorting:
            return TitleSign(column_id in self.filtered)
        at = sorting.index(column_id)
        return TitleSign(column_id in self.filtered, self.sorts[at].descending, at + 1 if len(sorting) > 1 else 0)

    # ------------------------------------------------------------------------- paint

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        """Paint one title."""
        if not rect.isValid():
            return
        tokens = theme.current()
        look, sign = self._model.looks[logicalIndex], self.sign(logicalIndex)
        painter.save()
        ink = self._paint_ground(painter, rect, logicalIndex)
        left, right = rect.left() + _PAD, rect.right() - sign.room() - 4
        words = shown_title(look.column)
        cut = sign.told and QFontMetrics(self._font()).horizontalAdvance(words) > right - left - _ICON - _GAP
        if look.icon and not cut and right - left >= _LEAST_TITLE + _ICON + _GAP:
            role = "accent" if look.added else "text_muted"
            picture = icons.pixmap(look.icon, role, _ICON, self.devicePixelRatioF())
            painter.drawPixmap(left, rect.top() + (rect.height() - _ICON) // 2, picture)
            left += _ICON + _GAP
        painter.setFont(self._font())
        painter.setPen(QColor(getattr(tokens, "text" if sign.told and ink == "text_muted" else ink)))
        room = max(0, right - left)
        if room >= _LEAST_TITLE:  # else dots would take the place of the only letters that can be read
            words = QFontMetrics(self._font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, rect.top(), room, rect.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        hovered = logicalIndex == self._hovered and self._on_sign
        sign.paint(painter, rect, self.devicePixelRatioF(), hovered=hovered)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles, and where columns in the hand would land."""
        super().paintEvent(event)
        if (x := self._view.gap_left()) is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(x - 1, 0, 3, self.height(), QColor(theme.current().accent))
            painter.end()

    def _paint_ground(self, painter: QPainter, rect: QRect, section: int) -> str:
        """Paint what a title stands on; returns the colour of its words, as a token."""
        tokens = theme.current()
        whole = any(section in part for part in self._whole)
        touched = whole or any(section in part for part in self._touched)
        ground = "surface_hover" if touched or section == self._hovered else "surface"
        painter.fillRect(rect, QColor(getattr(tokens, "accent_soft" if whole else ground)))
        painter.setPen(grid_pen(tokens, self.devicePixelRatioF()))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if touched:
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, QColor(tokens.accent))
        return "accent" if whole else "text" if touched else "text_muted"

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.current().font_small)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    # ------------------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a column, take hold of those that are selected, or of an edge to make a column wider."""
        point = event.position().toPoint()
        self._sizing = self._is_on_edge(point)
        if self._sizing or event.button() != _LEFT:
            super().mousePressEvent(event)
            return
        section = self.logicalIndexAt(point)
        self._sign_pressed = section if self._is_on_sign(point) else -1
        if self._sign_pressed >= 0:
            return
        if event.modifiers() == _NO and self._can_be_carried(section):
            self.carrying.take(point)
        else:
            self.pointer.press(point, event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag on, or show what can be clicked."""
        point = event.position().toPoint()
        if not event.buttons() & _LEFT or self._sizing:
            self._hover(point)
            super().mouseMoveEvent(event)
        elif self.carrying.held:
            self.carrying.drag(point)
        else:
            self.pointer.drag(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the menu, or end a drag."""
        point = event.position().toPoint()
        if event.button() != _LEFT or self._sizing:
            self._sizing = False
            super().mouseReleaseEvent(event)
        elif self._sign_pressed >= 0:
            section, self._sign_pressed = self._sign_pressed, -1
            if self._is_on_sign(point) and self.logicalIndexAt(point) == section:
                self.ask_menu(section)
        elif self.carrying.held and not self.carrying.begun:
            self.carrying.cancel()
            self.pointer.press(point, _NO)
            self.pointer.release()
        elif (gap := self.carrying.drop()) is not None:
            self.moved.emit(gap)
        else:
            self.pointer.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit a column at its edge; elsewhere the second click is one like the first."""
        if self._is_on_edge(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the column under the pointer, which is selected first unless it is already."""
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.pointer.point_at(section)
            self.ask_menu(section)

    def leaveEvent(self, event: QEvent) -> None:
        """Show no longer what could be clicked."""
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a title means, or what its sign opens."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_on_sign(event.pos()):
            QToolTip.showText(event.globalPos(), self.tr("Sort, filter and change this column (Alt+Down)"), self)
            return True
        return super().viewportEvent(event)

    # ------------------------------------------------------------------------- inside

    def _told(self, sign: TitleSign, column_id: int) -> str:
        """What a sign tells, in words."""
        told = [self.tr("filtered")] if sign.filtered else []
        if sign.descending is not None:
            told.append(sorted_by(self._model.kind_of(column_id).kind, descending=sign.descending))
        if sign.level:
            told.append(self.tr("sort level {level}").format(level=sign.level))
        return ", ".join(told)

    def _hover(self, point: QPoint) -> None:
        now = self.logicalIndexAt(point) if point.x() >= 0 else -1, self._is_on_sign(point)
        if now != (self._hovered, self._on_sign):
            self._hovered, self._on_sign = now
            self.viewport().update()
        movable = not now[1] and not self._is_on_edge(point) and self._can_be_carried(now[0])
        if movable:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _can_be_carried(self, section: int) -> bool:
        """Whether a drag of this title moves columns: it is selected as a whole, and others are not."""
        if self._model.locked or section < 0:
            return False
        selected = sum(map(len, self._whole))
        return any(section in part for part in self._whole) and selected < self._model.columnCount()

    def _is_on_sign(self, point: QPoint) -> bool:
        section = self.logicalIndexAt(point) if point.x() >= 0 else -1
        if section < 0:
            return False
        title = QRect(self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height())
        return not self._is_on_edge(point) and point.x() >= self.sign(section).place(title).left()

    def _is_on_edge(self, point: QPoint) -> bool:
        section = self.logicalIndexAt(point) if point.x() >= 0 else -1
        if section < 0:
            return False
        left = self.sectionViewportPosition(section)
        first = section == 0 and left == 0
        return (point.x() - left < _EDGE and not first) or left + self.sectionSize(section) - point.x() <= _EDGE

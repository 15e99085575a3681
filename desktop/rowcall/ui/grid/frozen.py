"""Columns that stay at the left while the others are scrolled: a second view of the same rows over the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from rowcall.ui.grid.delegate import CellDelegate
from rowcall.ui.grid.header import SheetHeader
from rowcall.ui.grid.paint_cells import ExposedCells
from rowcall.ui.grid.pointer import SheetPointer
from rowcall.ui.grid.shimmer import Shimmer
from rowcall.ui.theme import theme

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView


class FrozenColumns(QTableView):
    """Shows the first columns of a sheet; what is selected and typed in it is selected and typed in the sheet."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        model = view.sheet_model()
        self.setObjectName("frozenColumns")
        self.setProperty("role", "sheet")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(view)
        self.titles = SheetHeader(self, view)
        self.setHorizontalHeader(self.titles)
        self.setModel(model)
        self.setSelectionModel(view.selectionModel())
        self._delegate = CellDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self._pointer = SheetPointer(view, self)
        self._shimmer = Shimmer(self)
        self._set_up()
        self._connect()
        self.hide()

    def _set_up(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.current().row_height)
        rows.hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(self._view.editTriggers())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _connect(self) -> None:
        view = self._view
        view.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(view.verticalScrollBar().setValue)
        view.titles.sectionResized.connect(self._follow_width)
        self.titles.sectionResized.connect(self._lead_width)
        self.titles.menu_asked.connect(view.titles.menu_asked)
        self.titles.moved.connect(view.titles.moved)
        self.customContextMenuRequested.connect(view.customContextMenuRequested)
        self._delegate.typed.connect(view.typed)
        self._delegate.typed_for_all.connect(view.typed_for_all)
        self._delegate.leave.connect(view.leave_cell)
        view.verticalHeader().installEventFilter(self)
        theme.theme_changed.connect(self._dress)

    def arrange(self) -> None:
        """Show the columns that are frozen now, in their places."""
        count = self._view.frozen_count()
        self.setVisible(count > 0)
        if not count:
            return
        for place in range(self._view.sheet_model().columnCount()):
            self.setColumnHidden(place, place >= count)
            if place < count:
                self.titles.resizeSection(place, self._view.columnWidth(place))
        self.titles.show_view(self._view.titles.sorts, self._view.titles.filtered)
        self.fit()

    def fit(self) -> None:
        """Cover exactly the columns that stay, as wide as they are."""
        view = self._view
        left = view.verticalHeader().width() + view.frameWidth()
        height = view.viewport().height() + view.horizontalHeader().height()
        self.setGeometry(left, view.frameWidth(), min(view.frozen_width(), view.viewport().width()), height)
        self.horizontalHeader().setFixedHeight(view.horizontalHeader().height())
        self.verticalScrollBar().setValue(view.verticalScrollBar().value())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and the line behind which the others are scrolled."""
        view = self._view
        painter = QPainter(self.viewport())
        now = view.selected.active if view.hasFocus() else (-1, -1)
        cells = ExposedCells(self, view.sheet_model(), event.rect())
        cells.paint(painter, self._delegate.painter, view.selected.areas(), now, self._shimmer.note)
        painter.setPen(QPen(QColor(theme.current().border_strong), 2))
        painter.drawLine(self.viewport().width() - 1, 0, self.viewport().width() - 1, self.viewport().height())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a cell."""
        self._pointer.double_click(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row numbers grow wider with the rows: stand beside them."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def _lead_width(self, place: int, old: int, new: int) -> None:
        """A width that was dragged here is the column's; a column that comes or goes here keeps its own."""
        if old and new and place < self._view.frozen_count():
            self._view.setColumnWidth(place, new)

    def _follow_width(self, place: int, _old: int, new: int) -> None:
        if place < self._view.frozen_count() and self.isVisible():
            self.titles.resizeSection(place, new)
            self.fit()

    def _dress(self) -> None:
        self._delegate.dress()
        self.verticalHeader().setDefaultSectionSize(theme.current().row_height)
        self.viewport().update()

"""The table itself: keys as in any spreadsheet, sizes of columns, and the shimmer of cells being filled."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import cast

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rowcall.ui.grid.delegate import CellDelegate
from rowcall.ui.grid.header import SheetHeader
from rowcall.ui.grid.model import Index, SheetModel
from rowcall.ui.theme import theme

FRAME_MS = 80
"""Between two pictures of the shimmer: 12 a second."""
_SAMPLED = 60
"""Rows that tell how wide a column is."""
_LEAST, _MOST = 84, 270
"""Widths that content alone may give a column."""
_MOST_ADDED = 184
"""The same for columns that an action fills: several should be in sight together."""

_KEPT = 320
"""How much of what stands before a column stays in sight when it is brought there."""

_NUMBERS = 40
"""Least width of the row numbers."""

_Hint = QAbstractItemView.EditTrigger
_Move = QAbstractItemView.CursorAction


class SheetView(QTableView):
    """Shows a SheetModel.

    Signals:
        typed: Persistent index and text of a cell that a person has typed.
        selection_moved: Other cells are selected.
        current_moved: Another cell has the focus.
    """

    typed = Signal(object, str)
    selection_moved = Signal()
    current_moved = Signal()

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("sheet")
        self.setAccessibleName(model.sheet.title)
        self.setProperty("role", "sheet")
        self.titles = SheetHeader(self, model)
        self.setHorizontalHeader(self.titles)
        self._set_up_rows()
        self.setModel(model)
        self._delegate = CellDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self._delegate.typed.connect(self.typed)
        self._delegate.leave.connect(self.move_by)
        self._delegate.busy.connect(self._note_busy)
        self._busy: list[QRect] = []
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._next_frame)
        self._sized_by_hand: set[int] = set()
        self._sizing = False
        self.titles.sectionResized.connect(self._note_size)
        theme.theme_changed.connect(self._dress)

    def _set_up_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.current().row_height)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.setHighlightSections(False)
        rows.setMinimumWidth(_NUMBERS)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(_Hint.AnyKeyPressed | _Hint.EditKeyPressed | _Hint.DoubleClicked)
        self.setTabKeyNavigation(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # ------------------------------------------------------------------------- what is shown

    def sheet_model(self) -> SheetModel:
        """The model, by its own type."""
        return self._model

    def visible_rows(self) -> tuple[int, int]:
        """First and last row on the screen."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        count = self.sheet_model().rowCount()
        return first, (last if last >= 0 else count - 1)

    def refresh(self, row_ids: Iterable[int]) -> None:
        """Show what changed in these rows, as far as it is on the screen."""
        self.sheet_model().refresh(row_ids, *self.visible_rows())

    def look_again(self) -> None:
        """Read again what is on the screen: a row that is asked just now has another state, but no other cell yet."""
        first, last = self.visible_rows()
        self.refresh(self._model.ids[first : last + 1])

    def repaint_rows(self) -> None:
        """Paint everything again, for instance when a run begins or ends."""
        self.viewport().update()

    def fit_columns(self, columns: Iterable[int] | None = None) -> None:
        """Give columns the width of their title and first rows, but for those that the user has sized."""
        model = self.sheet_model()
        rows = range(min(model.rowCount(), _SAMPLED))
        self._sizing = True
        for column in range(model.columnCount()) if columns is None else columns:
            look = model.looks[column]
            if look.column.id in self._sized_by_hand:
                continue
            least = max(_LEAST, self.titles.title_width(column))
            widest = max((self._delegate.painter.width(model.face(row, column)) for row in rows), default=0)
            most = max(look.width, _MOST_ADDED) if look.added else _MOST
            content = max(min(widest, most), look.width if look.added else 0)
            self.setColumnWidth(column, max(least, content))
        self._sizing = False

    def reveal_results(self) -> None:
        """Bring the first column of results into sight, where it is not."""
        results = [place for place, look in enumerate(self._model.looks) if look.marked]
        if results and self.columnViewportPosition(results[0]) > self.viewport().width() // 2:
            left = self.horizontalHeader().sectionPosition(results[0])
            self.horizontalScrollBar().setValue(left - _KEPT)

    # ------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves down, Shift+Enter up; Alt+Down opens the column's menu, as in any spreadsheet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() is not self.State.EditingState:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.move_by(-1 if back else 1, 0)
            return
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.titles.ask_menu(self.currentIndex().column())
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            event.ignore()
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """With Ctrl, the arrows go to the edge of the sheet."""
        if modifiers & Qt.KeyboardModifier.ControlModifier and self.currentIndex().isValid():
            row, column = self.currentIndex().row(), self.currentIndex().column()
            last_row, last_column = self.model().rowCount() - 1, self.model().columnCount() - 1
            edges = {
                _Move.MoveUp: (0, column),
                _Move.MoveDown: (last_row, column),
                _Move.MoveLeft: (row, 0),
                _Move.MoveRight: (row, last_column),
            }
            if action in edges:
                return self.model().index(*edges[action])
        return super().moveCursor(action, modifiers)

    def move_by(self, rows: int, columns: int) -> None:
        """Go to a neighbouring cell, if there is one."""
        now = self.currentIndex()
        there = self.model().index(now.row() + rows, now.column() + columns)
        if there.isValid():
            self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(there)

    # ------------------------------------------------------------------------- selection

    def selected_block(self) -> tuple[list[int], list[int]]:
        """Rows and columns that the selection touches, both in their order."""
        columns: set[int] = set()
        for part in self._ranges():
            columns.update(range(part.left(), part.right() + 1))
        return list(chain.from_iterable(self.selected_rows())), sorted(columns)

    def selected_rows(self) -> list[range]:
        """The rows that the selection touches, as ranges in their order; quick however many rows there are."""
        spans = sorted((part.top(), part.bottom() + 1) for part in self._ranges())
        joined: list[range] = []
        for start, stop in spans:
            if joined and start <= joined[-1].stop:
                joined[-1] = range(joined[-1].start, max(stop, joined[-1].stop))
            else:
                joined.append(range(start, stop))
        return joined

    def selected_cells(self) -> list[tuple[int, int]]:
        """Row and column of every selected cell, row by row."""
        return sorted(
            {
                (row, column)
                for part in self._ranges()
                for row in range(part.top(), part.bottom() + 1)
                for column in range(part.left(), part.right() + 1)
            }
        )

    def count_selected(self) -> int:
        """How many cells are selected, without listing them."""
        return sum(part.width() * part.height() for part in self._ranges())

    def selectionChanged(self, selected: object, deselected: object) -> None:
        """Tell that other cells are selected."""
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]  # handed on as it came
        self.selection_moved.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another cell has the focus."""
        super().currentChanged(current, previous)
        self.current_moved.emit()

    # ------------------------------------------------------------------------- paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells; what lies beyond is filled here, so that scrolling moves pixels and paints edges alone."""
        now = self.currentIndex()
        self._delegate.current = (now.row(), now.column()) if self.hasFocus() else (-1, -1)
        self._fill_beyond(event.rect())
        super().paintEvent(event)

    def _fill_beyond(self, rect: QRect) -> None:
        last_row, last_column = self._model.rowCount() - 1, self._model.columnCount() - 1
        bottom = self.rowViewportPosition(last_row) + self.rowHeight(last_row) if last_row >= 0 else 0
        right = self.columnViewportPosition(last_column) + self.columnWidth(last_column) if last_column >= 0 else 0
        if bottom > rect.bottom() and right > rect.right():
            return
        painter = QPainter(self.viewport())
        ground = QColor(theme.current().surface)
        painter.fillRect(rect.intersected(QRect(0, bottom, self.width(), self.height())), ground)
        painter.fillRect(rect.intersected(QRect(right, 0, self.width(), self.height())), ground)
        painter.end()

    # ------------------------------------------------------------------------- inside

    def _ranges(self) -> Iterable[QItemSelectionRange]:
        return cast(
            "Iterable[QItemSelectionRange]", self.selectionModel().selection()
        )  # a list, whatever the stubs say

    def _note_busy(self, rect: QRect) -> None:
        self._busy.append(rect)
        if not self._frames.isActive():
            self._frames.start()

    def _next_frame(self) -> None:
        busy, self._busy = self._busy, []
        if not busy or not self.isVisible():
            self._frames.stop()
            return
        for rect in busy:
            self.viewport().update(rect)

    def _note_size(self, column: int, _old: int, _new: int) -> None:
        if not self._sizing:
            self._sized_by_hand.add(self._model.looks[column].column.id)

    def _dress(self) -> None:
        self._delegate.dress()
        self.verticalHeader().setDefaultSectionSize(theme.current().row_height)
        self.viewport().update()

"""The table itself: what is painted, and which keys and signals lead to the parts that know what to do."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rowcall import breath
from rowcall.ui.grid.cell_editor import CellEditor
from rowcall.ui.grid.column_widths import ColumnWidths
from rowcall.ui.grid.delegate import CellDelegate
from rowcall.ui.grid.frozen import FrozenColumns
from rowcall.ui.grid.header import SheetHeader
from rowcall.ui.grid.held_columns import columns_to_hold
from rowcall.ui.grid.keys import SheetKeys
from rowcall.ui.grid.model import Index, SheetModel
from rowcall.ui.grid.navigation import Navigation
from rowcall.ui.grid.outline import Outline
from rowcall.ui.grid.paint_cells import ExposedCells
from rowcall.ui.grid.place_keeping import PlaceKeeping
from rowcall.ui.grid.pointer import SheetPointer
from rowcall.ui.grid.row_numbers import RowNumbers
from rowcall.ui.grid.selection import SelectedCells
from rowcall.ui.grid.shimmer import Shimmer
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme

_KEPT = 320
"""How much of what stands before a column stays in sight when it is brought there."""

_NUMBERS = 40
"""Least width of the row numbers."""

_Hint = QAbstractItemView.EditTrigger


class SheetView(QTableView):
    """Shows a SheetModel.

    Attributes:
        selected: What is selected.
        ways: Where keys lead.
        keys: What keys do.
        pointer: What the mouse does.
        outline: What is drawn over the cells.
        titles: The row of column titles.
        numbers: The numbers of the rows.
        widths: How wide the columns are.
        shimmer: What is about to be filled.
        frozen: The columns that stay while the others are scrolled.
        place: Where one is, while the sheet is shown anew.

    Signals:
        typed: Persistent index and text of a cell that a person has typed.
        typed_for_all: Text that a person has typed for every selected cell.
        selection_moved: Other cells are selected.
        current_moved: Another cell has the focus.
    """

    typed = Signal(object, str)
    typed_for_all = Signal(str)
    selection_moved = Signal()
    current_moved = Signal()

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._held = 0
        self.setObjectName("sheet")
        self.setAccessibleName(named(model.sheet.title))
        self.setProperty("role", "sheet")
        self.titles = SheetHeader(self, self)
        self.setHorizontalHeader(self.titles)
        self.numbers = RowNumbers(self)
        self.setVerticalHeader(self.numbers)
        self._set_up_rows()
        self.setModel(model)
        self._delegate = CellDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self._delegate.typed.connect(self.typed)
        self.selected = SelectedCells(self)
        self.selected.follow()
        self.ways = Navigation(self, model, self.selected)
        self.outline = Outline(self)
        self.selection_moved.connect(self.outline.selection_moved)
        self.keys = SheetKeys(self)
        self.pointer = SheetPointer(self, self)
        self.widths = ColumnWidths(self, self._delegate)
        self.shimmer = Shimmer(self)
        self._delegate.leave.connect(self.leave_cell)
        self._delegate.typed_for_all.connect(self.typed_for_all)
        self.frozen = FrozenColumns(self)
        for signal in (self.selection_moved, model.modelReset):
            for header in (self.titles, self.frozen.titles, self.numbers):
                signal.connect(header.show_selection)
        for titles in (self.titles, self.frozen.titles):
            self.keys.escaped.connect(titles.carrying.cancel)
        self.place = PlaceKeeping(self)
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
        self.setEditTriggers(_Hint.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
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

    def refresh(self, row_ids: Collection[int]) -> None:
        """Show what changed in these rows, as far as it is on the screen."""
        self.sheet_model().refresh(row_ids, *self.visible_rows())
        if self._model.has_states:
            self.verticalHeader().viewport().update()  # each number has a sign of how its row stands

    def look_again(self) -> None:
        """Read again what is on the screen: a row that is asked just now has another state, but no other cell yet."""
        first, last = self.visible_rows()
        self.refresh(self._model.ids[first : last + 1])

    def repaint_rows(self) -> None:
        """Paint everything again, for instance when a run begins or ends."""
        self.viewport().update()
        self.verticalHeader().viewport().update()

    def reveal_results(self) -> None:
        """Bring the first column of results into sight, where it is not; whose row it is stays in sight."""
        results = [place for place, look in enumerate(self._model.looks) if look.marked]
        if results and self.columnViewportPosition(results[0]) > self.viewport().width() // 2:
            if not self._model.sheet.layout.frozen:
                widths = [self.columnWidth(place) for place in range(self._model.columnCount())]
                self.hold(min(columns_to_hold(self._model.looks, widths, self.viewport().width()), results[0]))
            left = self.horizontalHeader().sectionPosition(results[0])
            self.horizontalScrollBar().setValue(left - max(_KEPT, self.frozen_width()))

    @property
    def held(self) -> int:
        """How many columns stay at the left by themselves, since a run has brought its results into sight."""
        return 0 if self._model.sheet.layout.frozen else self._held

    def hold(self, count: int) -> None:
        """Let so many columns stay at the left until a person says otherwise; it is not kept."""
        if count != self._held:
            self._held = count
            self.frozen.arrange()
            self.viewport().update()

    # ------------------------------------------------------------------------- where one is

    def frozen_count(self) -> int:
        """How many columns stay while the others are scrolled."""
        return min(self._model.sheet.layout.frozen or self._held, self._model.columnCount())

    def frozen_width(self) -> int:
        """How much of the width these columns take, in pixels."""
        return sum(self.columnWidth(place) for place in range(self.frozen_count()))

    def column_left(self, column: int) -> int:
        """Where a column begins on the screen, in pixels of the cells; behind the last one, where that ends."""
        if column >= self._model.columnCount():
            return self.column_left(column - 1) + self.columnWidth(column - 1) if column else 0
        return self._seen(self._model.index(0, column)).columnViewportPosition(column)

    def gap_left(self) -> int | None:
        """Where columns in the hand would land, in pixels of the cells; None while there are none."""
        gap = self.outline.gap
        return None if gap is None else self.column_left(gap)

    def mark_gap(self, gap: int | None) -> None:
        """Show before which column those in the hand would land, or nothing any more."""
        if gap != self.outline.gap:
            self.outline.gap = gap
            for part in (self, self.titles, self.frozen, self.frozen.titles):
                part.viewport().update()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, beside the columns that stay; these are always in sight."""
        sideways = self.horizontalScrollBar()
        before = sideways.value()
        super().scrollTo(index, hint)
        if index.column() < self.frozen_count():
            sideways.setValue(before)
        elif (covered := self.frozen_width() - self.columnViewportPosition(index.column())) > 0:
            sideways.setValue(sideways.value() - covered)

    def edit(self, *how: Any) -> Any:
        """Open the editor of a cell where it is seen: of columns that stay, over these."""
        seen = self._seen(how[0])
        return super().edit(*how) if seen is self else seen.edit(*how)

    def _seen(self, index: Index) -> QTableView:
        """Where a cell is seen."""
        return self.frozen if index.isValid() and index.column() < self.frozen_count() else self

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns that stay into the new size."""
        super().resizeEvent(event)
        if self.frozen_count():
            self.frozen.fit()

    # ------------------------------------------------------------------------- keys

    def keyboardSearch(self, _search: str) -> None:
        """Letters typed on a cell that nobody types into look for nothing: Qt would read every row of the sheet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for; what can be typed opens an editor."""
        if self.state() is not self.State.EditingState and self.keys.take(event):
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            event.ignore()
            return
        self._enter(entering=True)
        super().keyPressEvent(event)
        self._enter(entering=False)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab goes from cell to cell; F6 goes to the next part of the window."""
        return False

    def ask_column_menu(self) -> None:
        """Open the menu of the column that the active cell is in, under its title."""
        column = self.selected.active[1]
        self.scrollTo(self.currentIndex())
        (self.frozen.titles if column < self.frozen_count() else self.titles).ask_menu(column)

    def edit_active(self) -> None:
        """Edit what is in the active cell."""
        self.edit(self.currentIndex())

    def type_over(self, text: str) -> None:
        """Begin to type into the active cell, with this text in place of what is there."""
        self._enter(entering=True)
        self.edit(self.currentIndex())
        self._enter(entering=False)
        editor = self._seen(self.currentIndex()).indexWidget(self.currentIndex())
        if isinstance(editor, CellEditor):
            editor.replace(text)

    def leave_cell(self, rows: int, columns: int) -> None:
        """Go on from a cell that was typed into."""
        self.ways.step(rows, columns)

    def _enter(self, *, entering: bool) -> None:
        for delegate in (self.itemDelegate(), self.frozen.itemDelegate()):
            if isinstance(delegate, CellDelegate):
                delegate.entering = entering

    # ------------------------------------------------------------------------- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, or take hold of the handle."""
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a cell."""
        self.pointer.double_click(event)

    # ------------------------------------------------------------------------- selection

    def selectionChanged(self, selected: object, deselected: object) -> None:
        """Tell that other cells are selected."""
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]  # handed on as it came
        self.selection_moved.emit()  # a signal alone: this is called once more while the view is taken down

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another cell has the focus."""
        super().currentChanged(current, previous)
        self.current_moved.emit()

    # ------------------------------------------------------------------------- paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells and what lies beyond, so that scrolling moves pixels and paints edges alone."""
        painter = QPainter(self.viewport())
        now = self.selected.active if self.hasFocus() else (-1, -1)
        cells = ExposedCells(self, self._model, event.rect())
        cells.paint(painter, self._delegate.painter, self.selected.areas(), now, self.shimmer.note)
        painter.end()
        self.outline.paint()
        breath.painted()

    # ------------------------------------------------------------------------- inside

    def _dress(self) -> None:
        self._delegate.dress()
        self.verticalHeader().setDefaultSectionSize(theme.current().row_height)
        self.viewport().update()

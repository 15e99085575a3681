"""One sheet with all that one can do to it: sort, filter, type, clear, copy, paste."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.model.sheets import Column, Filter, Sheet, Sort, Test, View
from rowcall.model.strength import Identifier
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.ui import problems, tasks
from rowcall.ui.grid import editing, tsv
from rowcall.ui.grid.column_menu import ColumnMenu
from rowcall.ui.grid.filter_strip import FilterStrip
from rowcall.ui.grid.looks import looks, status_column
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.order import RowOrder
from rowcall.ui.grid.view import SheetView
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import Session

SETTLED_MS = 120
"""How long a selection must stand still before others hear of it."""
_ENOUGH_TO_FIT = 20
"""Rows from which the widths of columns can be told; a sheet that fills itself is fitted once more then."""
_LISTED = 500
"""Distinct values offered in a column's menu."""


class SheetPage(QWidget):
    """A sheet and its filters.

    Signals:
        scope_changed: Other rows are shown or selected.
        said: A short remark for the status bar.
        pointed: Why the cell with the focus is as it is; empty where there is nothing to say.
        menu_asked: A menu for the selected rows is wanted at this place of the screen.
    """

    scope_changed = Signal()
    said = Signal(str)
    pointed = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, session: Session, project: Project, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project = project
        self._icons = {action.key: action.icon for action in session.catalogue}
        self.model = SheetModel(project.reader, sheet, looks(sheet, self._icons), self)
        self.view = SheetView(self.model, self)
        self.strip = FilterStrip(self)
        self.order = RowOrder(session, self.model, self)
        self._search = ""
        self._sort: Sort | None = None
        self._filters: dict[int, Filter] = {}
        self._known_by: Filter | None = None
        self._fitted_with = -1
        self._empty = QLabel(self)
        self._empty.setObjectName("emptySheet")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._lay_out()
        self._connect()
        self.order.show(View())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.typed.connect(self._type)
        self.view.selection_moved.connect(self._settled.start)
        self.view.current_moved.connect(self._point)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self.view.titles.sort_asked.connect(self._turn_sort)
        self.view.titles.menu_asked.connect(self._open_menu)
        self.strip.dropped.connect(self._drop_filter)
        self.strip.all_dropped.connect(self.clear_filters)
        self.order.shown.connect(self._rows_shown)
        self._settled.timeout.connect(self.scope_changed)

    # ------------------------------------------------------------------------- what the engine says

    @property
    def sheet(self) -> Sheet:
        """The sheet, with the columns it has now."""
        return self.model.sheet

    def rows_added(self, row_ids: Sequence[int]) -> None:
        """Take in new rows."""
        self.order.add(row_ids)
        self.strip.show_count(self.model.rowCount(), self.order.total)
        self._tell_soon()

    def cells_changed(self, row_ids: Collection[int]) -> None:
        """Show what changed."""
        self.view.refresh(row_ids)
        self._point()

    def columns_changed(self, sheet: Sheet) -> None:
        """Show columns that are new."""
        new = self.model.show_columns(sheet, looks(sheet, self._icons))
        self.view.fit_columns(new)
        if new:
            self.view.reveal_results()

    def set_doubts(self, doubts: Mapping[int, str]) -> None:
        """Say of these rows, by their ids, what is known of their calls in doubt."""
        self.model.doubts = doubts
        self._point()

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be changed, or let it be changed again."""
        self.model.locked = locked

    def set_live(self, live: bool) -> None:
        """Show where rows stand while a run goes on."""
        if live != self.model.live:
            self.model.live = live
            self.view.repaint_rows()

    # ------------------------------------------------------------------------- what others ask

    def filtered_ids(self) -> array[int] | None:
        """The rows that are shown, in their order; None while no filter hides any."""
        return self.model.ids[:] if self._conditions() else None

    def selected_ids(self) -> array[int]:
        """The rows that the selection touches; one cell alone is no selection."""
        if self.view.count_selected() < 2:
            return array("q")
        found = array("q")
        for rows in self.view.selected_rows():
            found += self.model.ids[rows.start : rows.stop]
        return found

    def touched_ids(self) -> tuple[int, ...]:
        """The rows that the selection touches, or the row with the focus."""
        found = self.selected_ids()
        row = self.view.currentIndex().row()
        return tuple(found) or ((self.model.ids[row],) if row >= 0 else ())

    def add_commands(self, commands: Sequence[QAction]) -> None:
        """Let these shortcuts count while this sheet has the focus."""
        self.view.addActions(commands)

    # ------------------------------------------------------------------------- sort and filter

    def set_search(self, text: str) -> None:
        """Show the rows in which any cell has this text."""
        if text != self._search:
            self._search = text
            self._show_view()

    def clear_filters(self) -> None:
        """Show all rows again."""
        self._search = ""
        self._known_by = None
        self._filters.clear()
        self._show_view()

    @property
    def search(self) -> str:
        """The text that rows are searched for."""
        return self._search

    def set_sort(self, sort: Sort | None) -> None:
        """Sort by a column, or show the rows in their own order."""
        self._sort = sort
        self._show_view()

    def set_filter(self, column_id: int, condition: Filter | None) -> None:
        """Ask something of a column, or nothing any more."""
        if condition is None:
            self._filters.pop(column_id, None)
        else:
            self._filters[column_id] = condition
        self._show_view()

    def show_outcome(self, action: str, outcome: str) -> None:
        """Show only the rows that ended so in an action."""
        column = status_column(self.sheet, action)
        if column is not None:
            self._search = ""
            self._known_by = None
            self._filters = {column.id: Filter(Test.ANY_OF, column.id, values=(outcome,))}
            self._show_view()

    def show_known_by(self, identifier: Identifier) -> None:
        """Show only the rows of which this is the best that they are known by."""
        self._search = ""
        self._filters.clear()
        self._known_by = Filter(Test.KNOWN_BY, values=(identifier,))
        self._show_view()

    def _conditions(self) -> tuple[Filter, ...]:
        search = (Filter(Test.CONTAINS, text=self._search),) if self._search else ()
        known_by = (self._known_by,) if self._known_by else ()
        return (*search, *known_by, *self._filters.values())

    def _show_view(self) -> None:
        conditions = self._conditions()
        self.view.titles.show_view(self._sort, frozenset(self._filters))
        self.strip.show_filters(conditions, self.sheet)
        self.order.show(View(self._sort, conditions))

    def _turn_sort(self, column: int) -> None:
        column_id = self.model.looks[column].column.id
        now = self._sort if self._sort is not None and self._sort.column_id == column_id else None
        if now is None:
            self.set_sort(Sort(column_id))
        else:
            self.set_sort(None if now.descending else replace(now, descending=True))

    def _drop_filter(self, condition: Filter) -> None:
        if condition is self._known_by:
            self._known_by = None
            self._show_view()
        elif condition.column_id is None:
            self.set_search("")
        else:
            self.set_filter(condition.column_id, None)

    def _open_menu(self, column: int, place: QPoint) -> None:
        tasks.start(self._menu(self.model.looks[column].column, place), owner=self)

    async def _menu(self, column: Column, place: QPoint) -> None:
        values = await asyncio.to_thread(self._values, column.id)
        menu = ColumnMenu(column, values, self._filters.get(column.id), self)
        menu.sort_chosen.connect(self.set_sort)
        menu.filter_chosen.connect(lambda condition: self.set_filter(column.id, condition))
        menu.show_at(place)

    def _values(self, column_id: int) -> list[tuple[str, int]]:
        """The distinct texts of a column, read in another thread by a reader of its own."""
        reader = self._project.new_reader()
        try:
            return reader.distinct(self.sheet.id, column_id, _LISTED)
        finally:
            reader.close()

    # ------------------------------------------------------------------------- cells

    def _type(self, index: QPersistentModelIndex, text: str) -> None:
        if not index.isValid():
            return
        look = self.model.looks[index.column()]
        cell = CellText(self.model.ids[index.row()], look.column.id, text)
        self._edit((cell,), self.tr("Edit {column}").format(column=look.column.title))

    def clear_cells(self) -> None:
        """Empty the selected cells, as one step."""
        if self._small_enough(self.view.count_selected()):
            self._edit(editing.cleared(self.model, self.view.selected_cells()), self.tr("Clear cells"))

    def copy(self) -> None:
        """Put the selected block on the clipboard, as people see it."""
        rows, columns = self.view.selected_block()
        if rows and self._small_enough(len(rows) * len(columns)):
            QGuiApplication.clipboard().setText(tsv.to_text(self.model.texts(rows, columns)))
            self.said.emit(self.tr("{rows} copied").format(rows=words.rows(len(rows))))

    def paste(self) -> None:
        """Write the clipboard's block into existing cells, as one step."""
        block = tsv.from_text(QGuiApplication.clipboard().text())
        rows, columns = self.view.selected_block()
        if not block or not rows or not self._small_enough(max(len(rows) * len(columns), sum(map(len, block)))):
            return
        result = editing.pasted(self.model, block, rows, columns)
        self._edit(result.cells, self.tr("Paste"))
        if result.left_over:
            self.said.emit(self.tr("Without a place here and left out: {count}").format(count=f"{result.left_over:,}"))

    def _edit(self, cells: Sequence[CellText], title: str) -> None:
        if cells:
            self.model.show_typed(cells)
            self.view.repaint_rows()
            tasks.start(self._write(cells, title), owner=self)

    async def _write(self, cells: Sequence[CellText], title: str) -> None:
        try:
            await self._session.edit(self.sheet.id, cells, title)
        finally:
            self.model.forget_typed(cells)
            self.view.refresh({cell.row_id for cell in cells})
            self.view.repaint_rows()

    def _small_enough(self, cells: int) -> bool:
        if cells <= editing.MOST_CELLS:
            return True
        title = self.tr("That is too much for one step: {count} cells.").format(count=f"{cells:,}")
        problems.show(self, RowcallError(title, self.tr("Select fewer cells, or export the list.")))
        return False

    # ------------------------------------------------------------------------- inside

    def _point(self) -> None:
        """Say why the cell with the focus is as it is."""
        index = self.view.currentIndex()
        there = index.isValid() and index.row() < self.model.rowCount()
        self.pointed.emit(self.model.why(index.row(), index.column()) if there else "")

    def _ask_menu(self, place: QPoint) -> None:
        if self.view.currentIndex().isValid():
            self.menu_asked.emit(self.view.viewport().mapToGlobal(place))

    def _rows_shown(self) -> None:
        count = self.model.rowCount()
        if count and (self._fitted_with < 0 or (self._fitted_with < _ENOUGH_TO_FIT <= count)):
            self._fitted_with = count
            self.view.fit_columns()
        if count and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.strip.show_count(count, self.order.total)
        self._show_emptiness()
        self._tell_soon()

    def _tell_soon(self) -> None:
        """Rows come in without a pause while a run goes on; others hear of them all the same."""
        if not self._settled.isActive():
            self._settled.start()

    def _show_emptiness(self) -> None:
        hidden = self.order.total > 0
        self._empty.setText(self.tr("No row fits the filter.") if hidden else self.tr("Rows appear here as they come."))
        self._empty.setVisible(self.model.rowCount() == 0)
        self._empty.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the remark of an empty sheet in its middle."""
        super().resizeEvent(event)
        self._empty.setGeometry(0, self.height() // 2 - 20, self.width(), 40)

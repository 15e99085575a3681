"""One sheet with everything around it: its parts, where they stand, and who hears of what."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rowcall.model.sheets import Sheet
from rowcall.project.file import Project
from rowcall.ui.grid.cell_edits import CellEdits
from rowcall.ui.grid.clipboard import SheetClipboard
from rowcall.ui.grid.column_changes import ColumnChanges
from rowcall.ui.grid.column_kinds import ColumnKinds
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.cut_cells import Marked
from rowcall.ui.grid.filling import Filling
from rowcall.ui.grid.filter_strip import FilterStrip
from rowcall.ui.grid.finder import Finder
from rowcall.ui.grid.looks import Look, looks, on_screen
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.order import RowOrder
from rowcall.ui.grid.page_tools import PageTools
from rowcall.ui.grid.row_changes import RowChanges
from rowcall.ui.grid.selection_sums import SelectionSums
from rowcall.ui.grid.title_editor import TitleEditor
from rowcall.ui.grid.told import told_by
from rowcall.ui.grid.view import SheetView
from rowcall.ui.grid.view_state import ViewState
from rowcall.ui.soon import Soon
from rowcall.ui.widgets.emptiness import Emptiness

if TYPE_CHECKING:
    from rowcall.session import Session

SETTLED_MS = 120
"""How long a selection must stand still before others hear of it."""
_ENOUGH_TO_FIT = 20
"""Rows from which the widths of columns can be told; a sheet that fills itself is fitted once more then."""


class SheetPage(QWidget):
    """A sheet and its filters.

    Attributes:
        model: What is shown.
        view: The table.
        strip: The filters, above it.
        order: Which rows are shown, and in which order.
        state: Search, sort and filters.
        edits: Changes by hand.
        clipboard: Copy and paste.
        finder: Find and replace.
        tools: Filter by a cell, sort, clean up.
        rows: Rows that a person inserts and deletes.
        columns: Columns that a person inserts, deletes and arranges.
        filling: Fill down, fill right, and the handle.
        sums: What the selected cells hold.
        kinds: What the columns hold.

    Signals:
        scope_changed: Other rows are shown or selected.
        said: A short remark for the status bar.
        pointed: Why the cell with the focus is as it is; empty where there is nothing to say.
        sheet_asked: The next sheet (1) or the one before (-1) is wanted.
        menu_asked: A menu for the selected cells is wanted at this place of the screen.
        row_menu_asked: A menu for the selected whole rows is wanted at this place of the screen.
        column_menu_made: The menu of a column is about to open; its place, so that commands are added.
    """

    scope_changed = Signal()
    said = Signal(str)
    pointed = Signal(str)
    sheet_asked = Signal(int)
    menu_asked = Signal(QPoint)
    row_menu_asked = Signal(QPoint)
    column_menu_made = Signal(object, int)

    def __init__(
        self,
        session: Session,
        project: Project,
        sheet: Sheet,
        parent: QWidget | None = None,
        marked: Marked | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = {action.key: action.icon for action in session.catalogue}
        self.model = SheetModel(project.reader, sheet, on_screen(sheet, looks(sheet, self._icons)), self)
        self.model.told = told_by(session)
        self.view = SheetView(self.model, self)
        self.strip = FilterStrip(self)
        self.order = RowOrder(session, self.model, self)
        self.state = ViewState(session, self.model, self)
        self.finder = Finder(session, self.view, self.state, self)
        self.tools = PageTools(session, self.view, self.state, self.finder.scopes, self)
        self.edits = CellEdits(session, self.view, self)
        self.clipboard = SheetClipboard(project, self.view, self.edits, marked or Marked(self), self)
        self.filling = Filling(self.view, self.edits, self)
        self.view.ways.use(project)
        self.kinds = ColumnKinds(session, self.model, self)
        self.sums = SelectionSums(project, self.view, self)
        self.rows = RowChanges(session, self.view, self)
        self.columns = ColumnChanges(session, self.view, self)
        self._arrange(sheet)
        self._fitted_with = -1
        self._empty = Emptiness(self.view.viewport(), "emptySheet")
        self._empty.acted.connect(self.state.clear_filters)
        self._empty.acted.connect(self.view.setFocus)  # its button goes
        self._settled = Soon(self, SETTLED_MS, self.scope_changed)
        self._lay_out()
        self._connect()
        self.order.show(self.state.view())
        self.order.count()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(self.tools.panel)
        layout.addWidget(self.finder.bar)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.view.typed.connect(self.edits.type)
        self.view.typed_for_all.connect(self.edits.type_for_all)
        self.view.keys.paste_asked.connect(self._paste_once)
        self.view.keys.escaped.connect(self.clipboard.forget)
        self.view.keys.escaped.connect(self.clipboard.give_up)
        self.view.keys.sheet_asked.connect(self.sheet_asked)
        self.view.pointer.fill_asked.connect(self.filling.drag)
        self.view.pointer.fill_down_asked.connect(self.filling.down_beside)
        self.edits.said.connect(self.said)
        self.model.modelReset.connect(self.clipboard.forget)
        self.view.selection_moved.connect(self._settled.start)
        self.view.current_moved.connect(self._point)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self.view.titles.menu_asked.connect(self._open_column_menu)
        self.view.numbers.menu_asked.connect(self.row_menu_asked)
        self.strip.dropped.connect(self.state.drop)
        self.strip.all_dropped.connect(self.state.clear_filters)
        for pressed in (self.strip.dropped, self.strip.all_dropped):
            pressed.connect(self.view.setFocus)  # the button that has the keys goes
        self.strip.build_asked.connect(self.tools.build_filter)
        self.state.rules_asked.connect(self.tools.build_filter)
        self.strip.views_asked.connect(self.tools.open_views)
        self.state.turning.connect(self.view.place.keep)
        self.state.changed.connect(self._show_view)
        self.finder.replaced.connect(self.edits.write)
        pasting = self.clipboard.pasting
        for part in (self.clipboard, pasting, self.rows, self.columns):
            part.said.connect(self.said)
        pasting.put.connect(self.order.put)
        pasting.filtered = lambda: bool(self.state.conditions())
        pasting.order = lambda: self.columns.order
        self.rows.placed.connect(self.view.place.keep)
        self.rows.put.connect(self.order.put)
        self.columns.rename_asked.connect(self._edit_title)
        self.order.shown.connect(self._rows_shown)
        self.order.counted.connect(self._tell_soon)
        self.order.shown.connect(self.kinds.look_soon)
        self.kinds.told.connect(self._show_titles)
        self.kinds.told.connect(self.view.repaint_rows)

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
        self.kinds.look_soon()
        self._point()
        if self.model.live:
            self.view.widths.look_soon()

    def columns_changed(self, sheet: Sheet) -> None:
        """Show columns that are new."""
        drawn = self._arrange(sheet)
        self.kinds.look_soon()
        self.view.place.keep()
        new = self.model.show_columns(sheet, on_screen(sheet, drawn))
        self.view.widths.fit(new)
        self.view.repaint_rows()
        self.view.frozen.arrange()
        self.view.place.take()
        if any(self.model.looks[place].marked for place in new):
            self.view.reveal_results()

    def rows_moved(self) -> None:
        """Ask once more which rows there are: some were inserted, deleted or brought back."""
        self.view.place.keep()
        self.model.forget_rows()
        self.view.repaint_rows()
        self.order.again()

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
            self.view.widths.look_soon()

    # ------------------------------------------------------------------------- what others ask

    def filtered_ids(self) -> array[int] | None:
        """The rows that are shown, in their order; None while no filter hides any."""
        return self.model.ids[:] if self.state.conditions() else None

    def sorted_ids(self) -> array[int] | None:
        """All rows in the order of the screen; None where they stand in their own, or not all are shown."""
        return self.model.ids[:] if self.state.sorts and not self.state.conditions() else None

    def selected_ids(self) -> array[int]:
        """The rows that the selection touches; one cell alone is no selection."""
        if self.view.selected.count() < 2:
            return array("q")
        found = array("q")
        for rows in self.view.selected.rows():
            found += self.model.ids[rows.start : rows.stop]
        return found

    def selected_count(self) -> int:
        """How many rows the selection touches; one cell alone is no selection."""
        return sum(map(len, self.view.selected.rows())) if self.view.selected.count() > 1 else 0

    def touched_ids(self) -> tuple[int, ...]:
        """The rows that the selection touches, or the row with the focus."""
        found = self.selected_ids()
        row = self.view.currentIndex().row()
        return tuple(found) or ((self.model.ids[row],) if row >= 0 else ())

    def insert_cells(self) -> None:
        """Insert a column where whole columns are selected, else rows."""
        if self.columns.whole_columns():
            self.columns.insert()
        else:
            self.rows.insert()

    def delete_cells(self) -> None:
        """Delete the columns where whole columns are selected, else the rows."""
        if self.columns.whole_columns():
            self.columns.delete()
        else:
            self.rows.delete()

    def add_commands(self, commands: Sequence[QAction]) -> None:
        """Let these shortcuts count while this sheet has the focus."""
        self.view.addActions(commands)

    # ------------------------------------------------------------------------- inside

    def _show_view(self) -> None:
        """Show what the state of the view asks for."""
        self._show_titles()
        self.strip.show_filters(self.state.conditions(), self.sheet)
        self.order.show(self.state.view())

    def _show_titles(self) -> None:
        for titles in (self.view.titles, self.view.frozen.titles):
            titles.show_view(self.state.sorts, self.state.filtered_columns)
        self.view.widths.give_room_to_titles()

    def _arrange(self, sheet: Sheet) -> tuple[Look, ...]:
        drawn = looks(sheet, self._icons)
        self.columns.order = tuple(look.column.id for look in drawn)
        return drawn

    def _edit_title(self, place: int) -> None:
        """Let a column's title be changed in its own place."""
        column = self.model.looks[place].column
        header = self.view.frozen.titles if place < self.view.frozen_count() else self.view.titles
        editor = TitleEditor(self.view, header, place, shown_title(column))
        editor.named.connect(lambda name: self.columns.call(column, name))
        editor.begin()

    def speak(self) -> None:
        """It is on the screen: say again what there is to say of its cells."""
        self._point()
        self.sums.look()

    def _point(self) -> None:
        """Say why the cell with the focus is as it is."""
        index = self.view.currentIndex()
        there = index.isValid() and index.row() < self.model.rowCount()
        self.pointed.emit(self.model.why(index.row(), index.column()) if there else "")

    def _paste_once(self) -> None:
        """Paste what was copied, and mark it no more, as Enter does."""
        self.clipboard.paste()
        self.clipboard.forget()

    def _ask_menu(self, place: QPoint) -> None:
        if self.view.currentIndex().isValid():
            self.menu_asked.emit(self.view.viewport().mapToGlobal(place))

    def _open_column_menu(self, column: int, place: QPoint) -> None:
        """Its commands are about this column, or about the selected ones where it is among them."""
        menu = self.state.menu_of(self.model.looks[column].column)
        menu.commanded.connect(lambda: self.view.titles.pointer.point_at(column))
        self.column_menu_made.emit(menu, column)
        menu.show_at(place)

    def _rows_shown(self) -> None:
        count = self.model.rowCount()
        if count and (self._fitted_with < 0 or (self._fitted_with < _ENOUGH_TO_FIT <= count)):
            self._fitted_with = count
            self.view.widths.fit()
        self.clipboard.pasting.take_place()
        self.strip.show_count(count, self.order.total)
        self.finder.look_again()
        self.clipboard.pasting.rows_hidden = max(0, self.order.total - count)
        self._show_emptiness()
        self._tell_soon()

    def _tell_soon(self) -> None:
        """Rows come in without a pause while a run goes on; others hear of them all the same."""
        if not self._settled.isActive():
            self._settled.start()

    def _show_emptiness(self) -> None:
        if self.model.rowCount() > 0:
            self._empty.hide()
        elif self.order.total > 0:
            self._empty.say("funnel-x", self.tr("No row fits the filter."), action=self.tr("Show all rows"))
        else:
            self._empty.say("table-2", self.tr("Rows appear here as they come."))

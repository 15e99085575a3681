"""An open list: its sheets with their tabs, and the task pane beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rowcall.model.doubts import DoubtfulCall
from rowcall.model.events import RunEnded, RunProgressed
from rowcall.model.strength import Identifier
from rowcall.project.file import Project
from rowcall.ui.bridge import Bridge
from rowcall.ui.commands import COMMANDS
from rowcall.ui.grid.column_menu import ColumnMenu
from rowcall.ui.grid.cut_cells import Marked
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.row_card.card import RowCard
from rowcall.ui.row_card.place import CardPlace
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.widgets import words
from rowcall.ui.window.looked import Looked
from rowcall.ui.window.sheet_menus import fill_column_menu, open_row_menu
from rowcall.ui.window.sheet_stack import SheetStack

if TYPE_CHECKING:
    from rowcall.session import Session

PANE_WIDTH = 376
_CARD_COMMAND = "row_card"


class Workspace(QWidget):
    """The sheets of one project.

    Signals:
        scope_changed: Another sheet, or other rows, are shown or selected.
        said: A short remark for the status line.
        run_started: A run was started in the pane, or goes on.
        export_asked: The results are to be written to a file.
        pointed: Why the cell with the focus is as it is.
        summed: What the selected cells hold.
        doubts_asked: The calls in doubt are to be looked at.
        action_asked: The RunAction that helps against the cause of a pause or stop.
        blanks_asked: Id of a column of which is to be told why cells are empty.

    Attributes:
        card: The card of the row with the focus.
    """

    scope_changed = Signal()
    said = Signal(str)
    run_started = Signal()
    export_asked = Signal()
    pointed = Signal(str)
    summed = Signal(str)
    doubts_asked = Signal()
    action_asked = Signal(object)
    blanks_asked = Signal(int)

    def __init__(
        self,
        session: Session,
        project: Project,
        bridge: Bridge,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("workspace")
        self._session = session
        self._project = project
        self._actions = actions
        in_sheet = {command.key for command in COMMANDS if command.in_sheet}
        self._sheet_commands = [action for key, action in actions.items() if key in in_sheet]
        self._fresh: set[int] = set()
        self._marked = Marked(self)
        self._sheets = SheetStack(self)
        self.tabs = self._sheets.tabs
        self.pane = TaskPane(session, self)
        review = actions.get("review")
        if review is not None:
            self.pane.offer_review()
            self.pane.review_asked.connect(review.trigger)
        self.pane.setFixedWidth(PANE_WIDTH)
        self.card = CardPlace(RowCard(session), self.pane, lambda: self.page if self.has_page else None, self)
        self.card.card.setFixedWidth(PANE_WIDTH)
        self._card_command = actions[_CARD_COMMAND]
        self._lay_out()
        self._hear(bridge)
        self._sheets.turned.connect(self._turned)
        sheets = project.reader.sheets()
        self._looked = Looked(session, self.pane, self)
        last_id = self._looked.sheet_id
        if sheets and not _going_on(session):
            self.pane.fill_in_turns()
        for sheet in sheets:
            self._add(sheet.id)
        self._sheets.begin_with(last_id)
        if not sheets:
            self.pane.set_sheet(None)
        self.set_live(_going_on(session))

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._sheets)
        split.addWidget(self.pane)
        split.addWidget(self.card.card)
        split.setStretchFactor(0, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _hear(self, bridge: Bridge) -> None:
        bridge.sheets_changed.connect(self._sheet_changed)
        bridge.rows_moved.connect(self._rows_moved)
        bridge.rows_added.connect(self._rows_added)
        bridge.cells_changed.connect(self._cells_changed)
        bridge.progressed.connect(self._progressed)
        bridge.ended.connect(self._ended)
        self.pane.started.connect(self._started)
        self.pane.export_asked.connect(self.export_asked)
        self.pane.rows_asked.connect(self.show_rows)
        self.pane.ids_asked.connect(self.show_ids)
        self.pane.follow_asked.connect(self._go_on_with)
        self.pane.known_asked.connect(self.show_known_by)
        self.pane.doubts_asked.connect(self.doubts_asked)
        self.pane.action_asked.connect(self.action_asked)
        self.pane.keys_free.connect(lambda: self.page.view.setFocus() if self.has_page else None)

    # ------------------------------------------------------------------------- what is shown

    @property
    def has_page(self) -> bool:
        """Whether there is any sheet."""
        return bool(self._sheets)

    @property
    def page(self) -> SheetPage:
        """The sheet on the screen."""
        return self._sheets.current

    def set_live(self, live: bool) -> None:
        """Show in every sheet where rows stand while a run goes on."""
        for page in self._sheets:
            page.set_live(live)

    def show_doubts(self, calls: Iterable[DoubtfulCall]) -> None:
        """Say in each sheet what is known of its calls in doubt, and in the pane how many are to be decided about."""
        told: dict[int, dict[int, str]] = {}
        in_doubt = tuple(calls)
        self.pane.show_doubts(len(in_doubt))
        for call in in_doubt:
            told.setdefault(call.sheet_id, {})[call.row_id] = words.doubt(call)
        for page in self._sheets:
            page.set_doubts(told.get(page.sheet.id, {}))

    def leave(self) -> None:
        """It goes from the screen: how the list stood is kept for the next time."""
        self._looked.leave()

    async def settled(self) -> None:
        """Wait until every large step that was asked for in a sheet is written."""
        for page in self._sheets:
            await page.edits.settled()

    def run_resumed(self) -> None:
        """An interrupted run goes on: show it in the pane and in the sheets."""
        self.pane.show_run()
        self._started()

    def show_rows(self, sheet_id: int, action: str, outcome: str) -> None:
        """Show only the rows of a sheet that ended so in an action."""
        page = self._sheets.turn_to(sheet_id)
        if page is not None:
            page.state.show_outcome(action, outcome)

    def _go_on_with(self, sheet_id: int, action: str) -> None:
        """Show a sheet, and offer this action for its rows."""
        page = self._sheets.turn_to(sheet_id)
        if page is not None:
            self.pane.choose(action)

    def show_ids(self, sheet_id: int, row_ids: Sequence[int], title: str) -> None:
        """Show only these rows of a sheet, under what they have in common."""
        page = self._sheets.turn_to(sheet_id)
        if page is not None:
            page.state.show_rows(row_ids, title)

    def show_known_by(self, sheet_id: int, identifier: Identifier) -> None:
        """Show only the rows of a sheet of which this is the best that they are known by."""
        page = self._sheets.turn_to(sheet_id)
        if page is not None:
            page.state.show_known_by(identifier)

    def toggle_pane(self) -> None:
        """Show the task pane, or give its place to the sheet."""
        self.pane.setVisible(not self.pane.isVisible())

    def next_part(self) -> None:
        """Put the focus on the next part: sheet, pane, tabs."""
        sheet = [self.page.view] if self.has_page else []
        parts: Sequence[QWidget] = (*sheet, self.pane, self.card.card, self.tabs)
        shown = [part for part in parts if part.isVisible()]
        focus = self.window().focusWidget()
        at = next((n for n, part in enumerate(shown) if focus is part or part.isAncestorOf(focus)), -1)
        _focus(shown[(at + 1) % len(shown)])

    # ------------------------------------------------------------------------- inside

    def _add(self, sheet_id: int) -> None:
        sheet = self._project.reader.sheet_by_id(sheet_id)
        page = SheetPage(self._session, self._project, sheet, marked=self._marked)
        page.add_commands([*self._sheet_commands, self._card_command])
        page.view.verticalHeader().sectionDoubleClicked.connect(lambda _row: self.card.open())
        page.scope_changed.connect(self._scope)
        page.said.connect(self.said)
        page.pointed.connect(partial(self._tell_of, sheet_id, self.pointed))
        page.sums.told.connect(partial(self._tell_of, sheet_id, self.summed))
        page.menu_asked.connect(self._open_row_menu)
        page.row_menu_asked.connect(lambda place: open_row_menu(self, self._actions, place, whole=True))
        page.column_menu_made.connect(self._fill_column_menu)
        page.sheet_asked.connect(self._sheets.go_on)
        page.set_live(_going_on(self._session))
        page.set_locked(locked=bool(self._session.read_only))
        self._looked.add(page)
        self._sheets.add(page)

    def _turned(self) -> None:
        self.pane.set_sheet(self.page.sheet)
        self._looked.turn_to(self.page.sheet.id)
        self.card.page_changed()
        self.page.speak()
        self._scope()

    def _tell_of(self, sheet_id: int, signal: SignalInstance, told: str) -> None:
        """Pass on what a sheet says of itself, if it is the one on the screen."""
        if self.page.sheet.id == sheet_id:
            signal.emit(told)

    def _scope(self) -> None:
        page = self.page
        filtered = page.filtered_ids()
        self.pane.set_scope(page.order.total, filtered, page.selected_ids())
        self.scope_changed.emit()

    def _open_row_menu(self, place: QPoint) -> None:
        open_row_menu(self, self._actions, place)

    def _fill_column_menu(self, menu: ColumnMenu, column: int) -> None:
        fill_column_menu(menu, self._actions, self.page, column, self.blanks_asked.emit)

    def _sheet_changed(self, sheet_id: int) -> None:
        page = self._sheets.of(sheet_id)
        if page is None:
            self._add(sheet_id)
            self._fresh.add(sheet_id)
            return
        page.columns_changed(self._project.reader.sheet_by_id(sheet_id))
        self.card.columns_changed(page)
        if page is self.page:
            self.pane.set_sheet(page.sheet)

    def _rows_moved(self, sheet_id: int) -> None:
        page = self._sheets.of(sheet_id)
        if page is not None:
            page.rows_moved()

    def _rows_added(self, sheet_id: int, row_ids: Sequence[int]) -> None:
        page = self._sheets.of(sheet_id)
        if page is None:
            return
        page.rows_added(row_ids)
        if sheet_id in self._fresh:  # the first rows of a new sheet: that is what one wants to see
            self._fresh.discard(sheet_id)
            self._sheets.turn_to(sheet_id)
            self.pane.target.begin_with_list()

    def _cells_changed(self, sheet_id: int, row_ids: Collection[int]) -> None:
        page = self._sheets.of(sheet_id)
        if page is not None:
            page.cells_changed(row_ids)
            self.card.cells_changed(page, row_ids)

    def _started(self) -> None:
        """Show the results as they come; the button that began it is gone, and its keys go to the sheet."""
        self.set_live(True)
        if self.has_page:
            self.page.view.reveal_results()
            self.page.view.setFocus()
        self.run_started.emit()

    def _progressed(self, _progress: RunProgressed) -> None:
        self.set_live(True)
        if self.has_page:
            self.page.view.look_again()

    def _ended(self, _end: RunEnded) -> None:
        self.set_live(False)


def _going_on(session: Session) -> bool:
    return session.run is not None and not session.run.over


def _focus(part: QWidget) -> None:
    """Put the focus on a part, or on the first thing in it that takes it."""
    inside = [part, *part.findChildren(QWidget)]
    taker = next((w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(part)), part)
    taker.setFocus(Qt.FocusReason.TabFocusReason)

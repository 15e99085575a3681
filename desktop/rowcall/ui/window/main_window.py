"""The window: puts its parts together, hands commands to them, and shows what the session says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from rowcall.model.events import RunEnded
from rowcall.ui import commands, tasks
from rowcall.ui.bridge import Bridge
from rowcall.ui.commands import Need
from rowcall.ui.languages.catalogue import translated
from rowcall.ui.soon import after_this
from rowcall.ui.start.start_page import StartPage
from rowcall.ui.widgets import focus_order
from rowcall.ui.window import dispatch, wires
from rowcall.ui.window.account import Account
from rowcall.ui.window.ahead import Ahead
from rowcall.ui.window.bring import Bring
from rowcall.ui.window.busy_page import BusyPage
from rowcall.ui.window.care import Care
from rowcall.ui.window.carried import files_in, may_hold_table
from rowcall.ui.window.flows import Flows
from rowcall.ui.window.further import FurtherLists
from rowcall.ui.window.guidance import Guidance
from rowcall.ui.window.notice import Note, Notices
from rowcall.ui.window.origins import Origins
from rowcall.ui.window.practising import Practising
from rowcall.ui.window.remarks import Remarks, show_remarks
from rowcall.ui.window.reviews import Reviews
from rowcall.ui.window.stand import Stand
from rowcall.ui.window.status_line import StatusLine
from rowcall.ui.window.tool_bar import ToolBar
from rowcall.ui.window.undo_tips import UndoTips

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.window.workspace import Workspace

_NEED_SESSION = commands.needing(Need.SESSION)
_NEED_SHEET = commands.needing(Need.SHEET)
_CHANGE_LIST = commands.needing(Need.CHANGE)
_NEED_LIST = commands.needing(Need.LIST, Need.SHEET, Need.CHANGE)

Opener = Callable[[], Awaitable["Session"]]


class MainWindow(QMainWindow):
    """The whole program on the screen.

    It can be shown before there is a session to work with: the first page then waits for `adopt`.

    Args:
        open_real: Makes a session with the user's account.
        open_practice: Makes a session with invented people.

    Signals:
        gone: Everything is finished, saved and closed.
    """

    gone = Signal()

    def __init__(self, *, open_real: Opener, open_practice: Opener) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._session: Session | None = None
        self.workspace: Workspace | None = None
        self.bridge = Bridge(self)
        self.actions_by_key = commands.make(self)
        self.flows = Flows(self, open_real=open_real, open_practice=open_practice)
        self.practising = Practising(self)
        self.bring = Bring(self)
        self.further = FurtherLists(self)
        self.care = Care(self)
        self.origins = Origins(self)
        self.guidance = Guidance(self)
        self.reviews = Reviews(self)
        self.bar = ToolBar(self.actions_by_key)
        self.notices = Notices()
        self.start_page = StartPage()
        self.busy_page = BusyPage()
        self.status = StatusLine()
        self.stack = QStackedWidget()
        self._ahead = Ahead(self)
        self._stand = Stand(self)
        self._undo_tips = UndoTips(self)
        self.account = Account(self)
        self._may_close = False
        self._lay_out()
        self._connect()
        self._stand.restore()
        self._wait_for_session()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(self.busy_page)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.notices):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        dispatch.connect(self)
        wires.connect(self)
        self.bridge.progressed.connect(self.status.show_progress)
        self.bridge.ended.connect(self._run_ended)
        self.bridge.warned.connect(self._warn)

    # ------------------------------------------------------------------------- session and project

    @property
    def session(self) -> Session:
        """What the window works with.

        Raises:
            RuntimeError: Before `adopt`.
        """
        if self._session is None:
            raise RuntimeError("No session was adopted yet.")
        return self._session

    @property
    def has_session(self) -> bool:
        """Whether there is a session to work with."""
        return self._session is not None

    def _wait_for_session(self) -> None:
        self.start_page.setEnabled(False)
        self.setFocus()
        self.start_page.show_practice(practice=False)
        self.bar.practice.hide()
        self.bar.show_list("")
        self._allow(_NEED_LIST + _NEED_SESSION, allowed=False)

    def adopt(self, session: Session) -> None:
        """Work with this session from now on."""
        self._session = session
        self.setAcceptDrops(True)
        self.start_page.setEnabled(True)
        self._allow(_NEED_SESSION, allowed=True)
        self._ahead.begin()
        self.bridge.listen(session)
        self.bar.practice.setVisible(session.practice)
        self.actions_by_key["leave_practice"].setVisible(session.practice)
        self._allow(("leave_practice",), allowed=session.practice)
        self.status.balance.wait(practice=session.practice)
        self.start_page.show_practice(practice=session.practice)
        self.start_page.show_searches(translated(session.catalogue), session.prices)
        if session.project is not None:
            self.show_project()
        else:
            self.show_start()

    def show_start(self) -> None:
        """Show the first page; no list is open."""
        self.drop_workspace()
        self.bar.show_list("")
        self.status.balance.show_list(is_open=False)
        self.notices.clear()
        self.status.clear()
        self.stack.setCurrentWidget(self.start_page)
        self.start_page.setFocus()
        self._show_recent()
        self._name_window("")
        self._allow(_NEED_LIST, allowed=False)
        self.account.refresh()

    def _show_recent(self) -> None:
        self.start_page.show_recent(self.session.recent_lists)

    def practise(self) -> None:
        """Show somebody around who begins, and let somebody go back who has seen it."""
        if self.session.practice:
            self.practising.leave()
        else:
            self.guidance.show_around()

    def forget_recent(self, path: Path) -> None:
        """Name a list no more among those that were open lately."""
        self.session.forget_recent(path)
        self._show_recent()

    def show_busy(self, words: str) -> None:
        """Show that something takes a moment."""
        self.drop_workspace()
        self.bar.show_list("")
        self.status.clear()
        self.busy_page.show_words(words)
        self.stack.setCurrentWidget(self.busy_page)
        self._allow(_NEED_LIST, allowed=False)

    def show_project(self) -> None:
        """Show the sheets of the project that the session has open."""
        project = self.session.project
        if project is None:
            return
        from rowcall.ui.window.workspace import Workspace  # noqa: PLC0415 - the first page does without it

        self.drop_workspace()
        self.status.clear()
        space = Workspace(self.session, project, self.bridge, self.actions_by_key)
        wires.connect_workspace(self, space)
        self.workspace = space
        self.stack.addWidget(space)
        self.stack.setCurrentWidget(space)
        self.bar.show_list(project.path.stem)
        self.status.balance.show_list(is_open=True)
        self._name_window(project.path.stem)
        self._allow(_NEED_LIST, allowed=True)
        self._allow(_CHANGE_LIST, allowed=not self.session.read_only)
        self.actions_by_key["set_aside"].setEnabled(self.session.has_list)
        self._undo_tips.show()
        self.show_scope()
        self.reviews.begin()
        (space.page.view if space.has_page else space.pane).setFocus()
        self.show_remarks()
        self.account.refresh()

    def show_remarks(self) -> None:
        """Say what is to be known of the open project."""
        calls = self.session.doubtful_calls() if self.session.project is not None else ()
        show_remarks(self.notices, Remarks(self.session, calls), self.flows.resume_run, self.care.doubts)
        self.actions_by_key["doubts"].setEnabled(bool(calls))
        if self.workspace is not None:
            self.workspace.show_doubts(calls)

        self.actions_by_key["ask_first"].setEnabled(self.session.run is not None and not self.session.run.over)

    def drop_workspace(self) -> None:
        """Take the sheets off the screen, before their project is closed."""
        space, self.workspace = self.workspace, None
        self.reviews.stop()
        if space is not None:
            space.leave()
            self.stack.removeWidget(space)
            tasks.cancel_below(space)
            space.setParent(None)
            space.deleteLater()

    async def leave_session(self) -> None:
        """Ask no more, and close the session."""
        await self.account.leave()
        await self.session.close()

    # ------------------------------------------------------------------------- what is shown

    def show_scope(self) -> None:
        """Say how many rows of the sheet are shown and selected."""
        if self.workspace is None or self.session.project is None:
            return
        self._allow(_NEED_SHEET, allowed=self.workspace.has_page)
        if not self.workspace.has_page:
            return
        page = self.workspace.page
        self.bar.show_search(page.state.search)
        self.status.show_rows(page.model.rowCount(), page.order.total, page.selected_count())
        self.status.sum.show_import(self.session.project.reader.import_count(page.sheet.id), page.order.by_hand)

    def run_started(self) -> None:
        """A run has begun, or goes on."""
        self.show_remarks()
        self.status.show_run(self.tr("Run started"))
        self.account.follow()

    def _run_ended(self, end: RunEnded) -> None:
        self.account.follow_no_more()
        self.status.show_end(end)
        tasks.start(self._after_run(), owner=self)

    def _warn(self, text: str) -> None:
        """Say what a run has met that holds nothing up."""
        self.notices.say(f"noticeWarned{text}", Note("waiting", text, aside=self.tr("Understood")))

    async def _after_run(self) -> None:
        """The last event of a run comes a moment before it is over."""
        if self.session.run is not None:
            await self.session.run.wait()
        self.show_remarks()
        self.reviews.count_soon()
        self.account.refresh()

    def _allow(self, keys: Iterable[str], *, allowed: bool) -> None:
        for key in keys:
            self.actions_by_key[key].setEnabled(allowed)

    def _name_window(self, name: str) -> None:
        program = QApplication.applicationName() or "Rowcall"
        self.setWindowTitle(f"{name} – {program}" if name else program)

    # ------------------------------------------------------------------------- place, drop and close

    def showEvent(self, event: QShowEvent) -> None:
        """Look again where it stands, once the system has put its frame around it."""
        super().showEvent(event)
        after_this(self, self._stand.settle)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order."""
        return focus_order.move(self, forward=next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files or a table, wherever they are held over the window."""
        if files_in(event.mimeData()) or may_hold_table(event.mimeData()):
            event.acceptProposedAction()
            self.start_page.drop.set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file was taken away again."""
        self.start_page.drop.set_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.start_page.drop.set_over(False)
        event.acceptProposedAction()
        self.bring.take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish first what cost money; the window goes when all is saved."""
        if self._may_close:
            self._stand.remember()
            super().closeEvent(event)
            self.gone.emit()
            return
        event.ignore()
        self.flows.leave()

    def close_for_good(self) -> None:
        """Go, now that nothing is left to finish."""
        self._may_close = True
        self.bridge.stop()
        self.drop_workspace()
        self.close()

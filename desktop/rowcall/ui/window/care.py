"""What is done about money and people beside a run: calls in doubt, people who must not be contacted."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from rowcall.model.do_not_contact import Why
from rowcall.model.events import RunAction
from rowcall.ui import problems, tasks
from rowcall.ui.contacts_dialog import told
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words
from rowcall.ui.window.notice import Note

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.grid.page import SheetPage
    from rowcall.ui.window.main_window import MainWindow


MARKED = "noticeMarked"


class Care(QObject):
    """Each begins with a command, a notice or a button of the task pane, and runs beside everything else."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def _start(self, doing: Coroutine[Any, Any, None]) -> None:
        tasks.start(doing, owner=self._window)

    @property
    def _session(self) -> Session:
        return self._window.session

    def doubts(self) -> None:
        """Show the calls in doubt, and what can be done about them."""
        self._start(self._doubts())

    async def _doubts(self) -> None:
        from rowcall.ui.doubts_dialog.dialog import DoubtsDialog  # noqa: PLC0415 - after the window shows

        dialog = DoubtsDialog(self._session, self._window)
        await tasks.finished(dialog)
        sent_again, found = dialog.sent_again, dialog.found
        dialog.deleteLater()
        self._window.show_remarks()
        going = sent_again or (found and await self._session.fetch_waiting() is not None)
        if going and self._window.workspace is not None:
            self._window.workspace.run_resumed()

    def contacts(self) -> None:
        """Show the do-not-contact list."""
        self._start(self._contacts())

    async def _contacts(self) -> None:
        from rowcall.ui.contacts_dialog.dialog import ContactsDialog  # noqa: PLC0415 - after the window shows

        dialog = ContactsDialog(self._session, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()

    def act(self, action: RunAction) -> None:
        """Do the one thing that helps against the cause of a pause or stop."""
        space = self._window.workspace
        match action:
            case RunAction.ENTER_KEY:
                self._window.flows.settings()
            case RunAction.CHECK_BALANCE:
                self._start(self._check_balance())
            case RunAction.OPEN_ACCOUNT:
                self._start(self._open_account())
            case RunAction.PLAN_AGAIN if space is not None:
                space.pane.check_again()
            case RunAction.DETAILS:
                self.doubts()
            case RunAction.OPEN_LOG:
                self.ledger()

    async def _check_balance(self) -> None:
        """Ask the account what it has; the answer stands in the status line as well."""
        balance = await self._session.balance()
        self._window.status.balance.show_balance(balance, practice=self._session.practice)
        if balance is None:
            told = self.tr("The account does not say how many credits it has.")
        else:
            told = self.tr("The account has {credits}.").format(credits=words.credits_of(balance))
        self._window.status.say(told)

    async def _open_account(self) -> None:
        """Open the provider's pages, after saying where that is."""
        box = problems.question(
            self._window,
            self.tr("Open {host} in your browser?").format(host=self._session.host),
            self.tr("Agree there to the terms for personal e-mails once. Then come back and go on."),
            (self.tr("Cancel"), self.tr("Open it")),
        )
        box.setObjectName("openAccountQuestion")
        if await tasks.finished(box) == 1:
            QDesktopServices.openUrl(QUrl(f"https://{self._session.host}"))

    def ask_first(self) -> None:
        """Have the selected rows asked before all others of the run that is going on."""
        space, run = self._window.workspace, self._session.run
        if space is None or not space.has_page or run is None or run.over:
            return
        row_ids = space.page.touched_ids()
        run.ask_first(space.page.sheet.id, row_ids)
        told = counted("%Ln row(s) asked first, as far as the run has not begun them.", len(row_ids))
        self._window.status.say(told)

    def ledger(self) -> None:
        """Show what every call was for and what it took."""
        self._start(self._ledger())

    async def _ledger(self) -> None:
        from rowcall.ui.ledger_dialog.dialog import LedgerDialog  # noqa: PLC0415 - after the window shows

        dialog = LedgerDialog(self._session, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()

    def do_not_contact(self) -> None:
        """Put whom the selected rows are about on the do-not-contact list, or take them off it."""
        if self._window.workspace is not None and self._window.workspace.has_page:
            self._start(self._do_not_contact(self._window.workspace.page))

    async def _do_not_contact(self, page: SheetPage) -> None:
        row_ids = page.touched_ids()
        if not row_ids:
            return
        listed = self._session.do_not_contact
        answers = [self.tr("Cancel"), self.tr("Never contact")]
        if await listed.has_any_of(page.sheet.id, row_ids):
            answers.insert(1, self.tr("Take them off the list"))
        box = problems.question(
            self._window,
            counted("Never contact whom %Ln row(s) are about?", len(row_ids)),
            self.tr(
                "They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for"
                " them. A run that is going on leaves them out from now on. What is in the cells stays."
            ),
            tuple(answers),
        )
        box.setObjectName("contactQuestion")
        answer = await tasks.finished(box)
        if answer == 0:
            return
        if answer == len(answers) - 1:
            self._window.status.say(told.added(await listed.add_rows(page.sheet.id, row_ids)))
        else:
            self._window.status.say(told.removed(await listed.remove_rows(page.sheet.id, row_ids)))

    async def offer_to_remember(self) -> None:
        """After an import, offer to remember for other lists whom this one marks."""
        sheet = self._session.imported_sheet()
        marked = await self._session.do_not_contact.marked_rows(sheet.id)
        if marked:
            said = counted(
                "%Ln row(s) are marked “do not contact”. They are never asked here."
                " Remember them for your other lists?",
                len(marked),
            )
            remember, later = self.tr("Remember them"), self.tr("Only in this list")
            note = Note("waiting", said, remember, lambda: self._start(self._remember(sheet.id, marked)), later)
            self._window.notices.say(MARKED, note)

    async def _remember(self, sheet_id: int, row_ids: Sequence[int]) -> None:
        self._window.status.say(told.added(await self._session.do_not_contact.add_rows(sheet_id, row_ids, Why.LIST)))

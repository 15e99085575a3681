"""What is done about money and people beside a run: calls in doubt, people who must not be contacted."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rowcall.model.do_not_contact import Why
from rowcall.ui import problems, tasks
from rowcall.ui.contacts_dialog import told
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.widgets import words
from rowcall.ui.window.notice import Note

if TYPE_CHECKING:
    from rowcall.session import Session
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
        go_on = dialog.sent_again or dialog.found
        dialog.deleteLater()
        self._window.show_remarks()
        if go_on:
            await self._window.flows.go_on()

    def contacts(self) -> None:
        """Show the do-not-contact list."""
        self._start(self._contacts())

    async def _contacts(self) -> None:
        from rowcall.ui.contacts_dialog.dialog import ContactsDialog  # noqa: PLC0415 - after the window shows

        dialog = ContactsDialog(self._session, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()

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
        if self._window.workspace is not None:
            self._start(self._do_not_contact(self._window.workspace.page))

    async def _do_not_contact(self, page: SheetPage) -> None:
        row_ids = page.touched_ids()
        if not row_ids:
            return
        box = problems.question(
            self._window,
            self.tr("Never contact whom these {rows} are about?").format(rows=words.rows(len(row_ids))),
            self.tr(
                "They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for"
                " them. A run that is going on leaves them out from now on. What is in the cells stays."
            ),
            (self.tr("Cancel"), self.tr("Take them off the list"), self.tr("Never contact")),
        )
        box.setObjectName("contactQuestion")
        answer = await tasks.finished(box)
        listed = self._session.do_not_contact
        if answer == 2:
            self._window.status.say(told.added(await listed.add_rows(page.sheet.id, row_ids)))
        elif answer == 1:
            self._window.status.say(told.removed(await listed.remove_rows(page.sheet.id, row_ids)))

    async def offer_to_remember(self) -> None:
        """After an import, offer to remember for other lists whom this one marks."""
        sheet = self._session.imported_sheet()
        marked = await self._session.do_not_contact.marked_rows(sheet.id)
        if marked:
            one = self.tr("1 row is marked “do not contact”. It is never asked here. Remember it for your other lists?")
            many = self.tr(
                "{count} rows are marked “do not contact”. They are never asked here."
                " Remember them for your other lists?"
            )
            said = one if len(marked) == 1 else many.format(count=words.number(len(marked)))
            remember, later = self.tr("Remember them"), self.tr("Only in this list")
            note = Note("waiting", said, remember, lambda: self._start(self._remember(sheet.id, marked)), later)
            self._window.notices.say(MARKED, note)

    async def _remember(self, sheet_id: int, row_ids: Sequence[int]) -> None:
        self._window.status.say(told.added(await self._session.do_not_contact.add_rows(sheet_id, row_ids, Why.LIST)))

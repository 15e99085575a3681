"""What a command sets going: dialogs that are awaited, and what follows from their answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rowcall.errors import DamagedProject, RowcallError
from rowcall.model.plans import NO_SHEET
from rowcall.project.edits import Undone
from rowcall.ui import tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets.watch import Watch
from rowcall.ui.window.leaving import Leaving
from rowcall.ui.window.receiving import receive
from rowcall.ui.window.rereading import read_again
from rowcall.ui.window.rescue import rescued

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.window.main_window import MainWindow

Opener = Callable[[], Awaitable["Session"]]


class Flows(QObject):
    """The ways through the program; each starts with a command and runs beside everything else."""

    def __init__(self, window: MainWindow, *, open_real: Opener, open_practice: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._open_real = open_real
        self._open_practice = open_practice
        self._leaving = Leaving(window)
        self._is_leaving = False

    def _start(self, flow: Coroutine[Any, Any, None]) -> None:
        tasks.start(flow, owner=self._window)

    @property
    def _session(self) -> Session:
        return self._window.session

    # ------------------------------------------------------------------------- open a project

    async def open_project(self, path: Path) -> None:
        """Leave the list that is open, and open a project in its place."""
        if await self.leave_list():
            try:
                await self._open_project(path)
            except DamagedProject as problem:
                self._show_what_is_open()
                await self._rescue(problem)

    async def _rescue(self, problem: DamagedProject) -> None:
        """Open what is saved of a damaged project, where that is wanted."""
        try:
            other = await rescued(self._window, problem)
        finally:
            self._show_what_is_open()
        if other is not None:
            await self.open_project(other)

    async def _open_project(self, path: Path) -> None:
        from rowcall.offline import is_practice_project  # noqa: PLC0415 - after the window shows

        practice = await asyncio.to_thread(is_practice_project, path)
        if practice != self._session.practice:
            await self.switch(practice=practice, path=path)
            return
        await self.change(self._session.open_project(path), self.tr("Opening {name}…").format(name=path.stem))

    async def change(self, opening: Awaitable[object], words: str, watch: Watch | None = None) -> None:
        """Open another list; where that fails, go back to the one before.

        Args:
            opening: Opens it.
            words: What is shown meanwhile.
            watch: How far it is, where that can be told; it can then be cancelled.
        """
        before = self._session.project.path if self._session.project is not None else None
        self._window.show_busy(words)
        if watch is not None:
            self._window.busy_page.follow(watch)
        try:
            await opening
        except RowcallError:
            if before is not None and self._session.project is None:
                await self._session.open_project(before)
            raise
        finally:
            self._show_what_is_open()

    def _show_what_is_open(self) -> None:
        if self._session.project is not None:
            self._window.show_project()
        else:
            self._window.show_start()

    # ------------------------------------------------------------------------- begin without a list

    def new_search(self, key: str = "") -> None:
        """Offer what needs no list: beside the list that is open, else in a project of its own.

        Args:
            key: The action that is chosen; empty: the first.
        """
        self._start(self._new_search(key))

    async def _new_search(self, key: str) -> None:
        await self._be_somewhere()
        space = self._window.workspace
        if space is not None:
            space.pane.begin_with_search(key)

    async def _be_somewhere(self) -> None:
        """Have a project open: where none is, one that holds nothing yet."""
        if self._window.workspace is None:
            name = self.tr("Search {when}").format(when=datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S"))
            await self.change(self._session.new_project(name=name), self.tr("One moment…"))

    def saved(self) -> None:
        """Show the searches and lists that the account keeps."""
        self._start(self._saved())

    async def _saved(self) -> None:
        from rowcall.ui.saved_dialog.dialog import SavedDialog  # noqa: PLC0415 - after the window shows

        dialog = SavedDialog(self._session, self._window)
        await tasks.finished(dialog)
        chosen = dialog.chosen
        dialog.deleteLater()
        if chosen is None:
            return
        await self._be_somewhere()
        await self._session.start(chosen, NO_SHEET)
        if self._window.workspace is not None:
            self._window.workspace.run_resumed()

    # ------------------------------------------------------------------------- leave a list

    def close_list(self) -> None:
        """Close the list and show the first page."""
        self._start(self._close_list())

    async def _close_list(self) -> None:
        if await self.leave_list():
            await self._session.close_project()
            self._window.show_start()

    async def leave_list(self) -> bool:
        """Finish the run, if it may be stopped; whether the list can be left."""
        return await self._leaving.may_leave() and await self._leaving.finish()

    def leave(self, *, asked: bool = True) -> None:
        """Close the window, in order: the run, what waits to be written, the project, the client.

        Args:
            asked: Whether a run that is going on is asked about; not where the system wants an end.
        """
        if not asked:
            self._leaving.ask_no_more()
        if not self._window.has_session:
            self._window.close_for_good()
        elif not self._is_leaving:
            self._is_leaving = True  # at once: a second one would overtake the first, which is closing the project
            self._start(self._leave())

    async def _leave(self) -> None:
        try:
            if await self.leave_list():
                self._window.show_busy(self.tr("Closing…"))
                await self._window.leave_session()
                self._window.close_for_good()
        finally:
            self._is_leaving = False

    # ------------------------------------------------------------------------- practice and key

    async def switch(self, *, practice: bool, path: Path | None = None) -> None:
        """Work with the invented people, or with the real ones; where that fails, everything stays as it was.

        Args:
            practice: Which of them.
            path: The project that is opened there; None: none.
        """
        before = self._session
        self._window.show_busy(self.tr("Setting up practice…") if practice else self.tr("Leaving practice…"))
        try:
            session = await (self._open_practice() if practice else self._open_real())
            if path is not None:
                await _open_in(session, path)
        except RowcallError:
            self._show_what_is_open()
            raise
        self._window.adopt(session)
        await before.close()

    def settings(self, key: str = "") -> None:
        """Let the key be entered or changed, and the settings.

        Args:
            key: The setting that is shown first; empty: the access key.
        """
        self._start(self._settings(key))

    async def _settings(self, key: str) -> None:
        from rowcall.ui.settings_dialog.dialog import SettingsDialog  # noqa: PLC0415 - after the window shows

        dialog = SettingsDialog(self._session, self._window)
        dialog.offer_to_leave_practice()
        if key:
            dialog.show_setting(key)
        await tasks.finished(dialog)
        dialog.deleteLater()
        if dialog.leaves_practice:
            self._window.practising.leave()
        self._window.account.refresh()

    # ------------------------------------------------------------------------- the open list

    def export(self) -> None:
        """Write the list to a file."""
        self._start(self._export())

    async def _export(self) -> None:
        from rowcall.ui.export_dialog.dialog import ExportDialog  # noqa: PLC0415 - after the window shows

        space = self._window.workspace
        if space is None or not space.has_page:
            return
        page = space.page
        dialog = ExportDialog(
            self._session,
            page.sheet.key,
            page.filtered_ids(),
            page.selected_ids(),
            sorted_ids=page.sorted_ids(),
            parent=self._window,
        )
        await tasks.finished(dialog)
        review = dialog.review_wanted
        dialog.deleteLater()
        if review:
            self._window.reviews.review()

    def set_aside(self, reason: str = "") -> None:
        """Show the rows that imports set aside.

        Args:
            reason: Those that are shown first; empty: all.
        """
        self._start(self._set_aside(reason))

    async def _set_aside(self, reason: str) -> None:
        from rowcall.ui.set_aside_dialog.dialog import SetAsideDialog  # noqa: PLC0415 - after the window shows

        dialog = SetAsideDialog(self._session, self._session.imported_sheet(), reason, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()

    def receive(self) -> None:
        """Take in results that were saved elsewhere."""
        self._start(receive(self._window))

    def read_again(self) -> None:
        """Read the kept answers again; nothing is sent."""
        self._start(read_again(self._window))

    def history(self) -> None:
        """Show every change of the list."""
        self._start(self._history())

    async def _history(self) -> None:
        from rowcall.ui.steps_dialog.dialog import StepsDialog  # noqa: PLC0415 - after the window shows

        dialog = StepsDialog(self._session, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()

    def undo(self) -> None:
        """Take back the newest edit."""
        self._start(self._say_undone(self._session.undo, self.tr("Undone: {title}."), self.tr("Nothing to undo.")))

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        self._start(self._say_undone(self._session.redo, self.tr("Redone: {title}."), self.tr("Nothing to redo.")))

    async def _say_undone(self, change: Callable[[], Awaitable[Undone | None]], words: str, nothing: str) -> None:
        if self._window.workspace is not None:
            await self._window.workspace.settled()  # a paste that is still being read is the newest step
        undone = await change()
        if undone is None:
            self._window.status.say(nothing)
            return
        told = [words.format(title=undone.title)]
        if undone.rows_gone:
            told.append(counted("%Ln row(s) taken out again.", undone.rows_gone))
        if undone.rows_back:
            told.append(counted("%Ln row(s) back again.", undone.rows_back))
        if undone.rows_left:
            told.append(counted("%Ln row(s) of it stay: they were asked about or changed.", undone.rows_left))
        self._window.status.say(" ".join(told))

    def resume_run(self) -> None:
        """Go on with the interrupted run."""
        self._start(self.go_on())

    async def go_on(self) -> None:
        """Go on with the newest run, and show it."""
        await self._session.resume_run()
        if self._window.workspace is not None:
            self._window.workspace.run_resumed()


async def _open_in(session: Session, path: Path) -> None:
    """Open a project in a session that nobody works with yet; where that fails, the session ends."""
    try:
        await session.open_project(path)
    except RowcallError:
        await session.close()
        raise

"""What a command sets going: dialogs that are awaited, and what follows from their answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from rowcall.errors import DamagedProject, FileProblem, RowcallError
from rowcall.model.reading import Reading
from rowcall.project.edits import Undone
from rowcall.project.file import SUFFIX
from rowcall.settings.places import cache_folder
from rowcall.ui import tasks
from rowcall.ui.widgets.file_choice import chosen_file
from rowcall.ui.window.leaving import Leaving
from rowcall.ui.window.rescue import rescued

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.window.main_window import MainWindow

LISTS = ("*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xlsm", "*.xls", "*.ods")

Opener = Callable[[], Awaitable["Session"]]


class _Progress(QObject):
    """Carries a count from the thread that reads a file to the window."""

    read = Signal(int)


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

    # ------------------------------------------------------------------------- bring a list

    def choose_file(self) -> None:
        """Let a list or a project be chosen."""
        self._start(self._choose_file())

    async def _choose_file(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        everything = " ".join((*LISTS, f"*{SUFFIX}"))
        dialog.setNameFilters([self.tr("Lists ({patterns})").format(patterns=everything), self.tr("All files (*)")])
        path = await chosen_file(dialog, "openDialog")
        if path is not None:
            await self._open(path)

    def paste_list(self) -> None:
        """Take the table on the clipboard as a list."""
        self._start(self._paste_list())

    async def _paste_list(self) -> None:
        text = QGuiApplication.clipboard().text()
        if "\t" not in text and "\n" not in text.strip():
            raise FileProblem(
                self.tr("There is no table on the clipboard."),
                self.tr("Copy the cells in Excel, with their header, and paste again."),
            )
        name = self.tr("Pasted list {when}").format(when=datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S"))
        path = cache_folder() / f"{name}.tsv"
        path.write_text(text, encoding="utf-8", newline="")
        await self._open(path)

    def open_path(self, path: Path) -> None:
        """Open a list or a project."""
        self._start(self._open(path))

    async def _open(self, path: Path) -> None:
        if path.suffix.lower() != SUFFIX:
            await self._import(path)
        elif await self._leave_list():
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
            await self._open(other)

    async def _open_project(self, path: Path) -> None:
        from rowcall.offline import is_practice_project  # noqa: PLC0415 - after the window shows

        practice = await asyncio.to_thread(is_practice_project, path)
        if practice != self._session.practice:
            await self._switch(practice=practice)
        await self._change(self._session.open_project(path), self.tr("Opening {name}…").format(name=path.stem))

    async def _import(self, path: Path) -> None:
        from rowcall.ui.import_dialog.dialog import ImportDialog  # noqa: PLC0415 - after the window shows

        dialog = ImportDialog(self._session, path, self._window)
        await tasks.finished(dialog)
        plan = dialog.plan
        dialog.deleteLater()
        if plan is None or not await self._leave_list():
            return
        progress = _Progress()  # the count comes from another thread
        progress.read.connect(self._window.busy_page.show_count)
        reading = Reading(lambda rows, _share: progress.read.emit(rows))
        words = self.tr("Importing {name}…").format(name=path.name)
        await self._change(self._session.import_list(plan, reading=reading), words)
        await self._window.care.offer_to_remember()

    async def _change(self, opening: Awaitable[object], words: str) -> None:
        """Open another list; where that fails, go back to the one before."""
        before = self._session.project.path if self._session.project is not None else None
        self._window.show_busy(words)
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

    # ------------------------------------------------------------------------- leave a list

    def close_list(self) -> None:
        """Close the list and show the first page."""
        self._start(self._close_list())

    async def _close_list(self) -> None:
        if await self._leave_list():
            await self._session.close_project()
            self._window.show_start()

    async def _leave_list(self) -> bool:
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
            self._start(self._leave())

    async def _leave(self) -> None:
        self._is_leaving = True
        try:
            if await self._leave_list():
                self._window.show_busy(self.tr("Closing…"))
                await self._session.close()
                self._window.close_for_good()
        finally:
            self._is_leaving = False

    # ------------------------------------------------------------------------- practice and key

    def toggle_practice(self) -> None:
        """Go to the invented people, or back to the real ones."""
        self._start(self._toggle_practice())

    async def _toggle_practice(self) -> None:
        into = not self._session.practice
        await self._switch(practice=into)
        if into:
            from rowcall.practice import sample_list  # noqa: PLC0415 - only practice needs it

            await self._import(sample_list())

    async def _switch(self, *, practice: bool) -> None:
        """Work with the invented people, or with the real ones."""
        before = self._session
        self._window.show_busy(self.tr("Setting up practice…") if practice else self.tr("Leaving practice…"))
        try:
            session = await (self._open_practice() if practice else self._open_real())
        except RowcallError:
            self._show_what_is_open()
            raise
        self._window.adopt(session)
        await before.close()

    def settings(self) -> None:
        """Let the key be entered or changed."""
        self._start(self._settings())

    async def _settings(self) -> None:
        from rowcall.ui.settings_dialog.dialog import SettingsDialog  # noqa: PLC0415 - after the window shows

        dialog = SettingsDialog(self._session, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()
        self._window.refresh_account()

    # ------------------------------------------------------------------------- the open list

    def export(self) -> None:
        """Write the list to a file."""
        self._start(self._export())

    async def _export(self) -> None:
        from rowcall.ui.export_dialog.dialog import ExportDialog  # noqa: PLC0415 - after the window shows

        space = self._window.workspace
        if space is None:
            return
        page = space.page
        dialog = ExportDialog(
            self._session, page.sheet.key, page.filtered_ids(), page.selected_ids(), parent=self._window
        )
        await tasks.finished(dialog)
        dialog.deleteLater()

    def undo(self) -> None:
        """Take back the newest edit."""
        self._start(self._say_undone(self._session.undo(), self.tr("Undone: {title}."), self.tr("Nothing to undo.")))

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        self._start(self._say_undone(self._session.redo(), self.tr("Redone: {title}."), self.tr("Nothing to redo.")))

    async def _say_undone(self, change: Awaitable[Undone | None], words: str, nothing: str) -> None:
        undone = await change
        self._window.status.say(words.format(title=undone.title) if undone is not None else nothing)

    def resume_run(self) -> None:
        """Go on with the interrupted run."""
        self._start(self.go_on())

    async def go_on(self) -> None:
        """Go on with the newest run, and show it."""
        await self._session.resume_run()
        if self._window.workspace is not None:
            self._window.workspace.run_resumed()

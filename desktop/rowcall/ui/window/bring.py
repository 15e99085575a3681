"""The ways a list comes into the program: it is chosen, dropped, or pasted; then looked at and imported."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from rowcall.errors import FileProblem, ImportCancelled
from rowcall.model.import_plans import ImportPlan, Preview
from rowcall.project.file import SUFFIX
from rowcall.ui import tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words
from rowcall.ui.widgets.file_choice import LISTS, chosen_file
from rowcall.ui.widgets.watch import Watch
from rowcall.ui.window.carried import files_in, texts_in
from rowcall.ui.window.further import WAYS
from rowcall.ui.window.list_question import Meant

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.window.main_window import MainWindow


class Bring(QObject):
    """Each way starts with a command or a drop and runs beside everything else."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def _start(self, flow: Coroutine[Any, Any, None]) -> None:
        tasks.start(flow, owner=self._window)

    @property
    def _session(self) -> Session:
        return self._window.session

    def choose_file(self) -> None:
        """Let a list or a project be chosen."""
        self._start(self._choose_file())

    def paste_list(self) -> None:
        """Take the table on the clipboard as a list."""
        self._start(self._paste(*texts_in(QGuiApplication.clipboard().mimeData())))

    def take(self, carried: QMimeData) -> None:
        """Open what was dropped: files, one after the other, or a table from another program.

        What is carried is there only as long as this call.
        """
        paths = files_in(carried)
        self._start(self._open_all(paths) if paths else self._paste(*texts_in(carried)))

    def open_path(self, path: Path) -> None:
        """Open a list or a project."""
        self._start(self.open(path))

    async def open(self, path: Path) -> None:
        """Open a list or a project, and come back when that is done."""
        if await asyncio.to_thread(path.is_dir):
            raise FileProblem(
                self.tr("{name} is a folder.").format(name=path.name),
                self.tr("Drop the list itself: an Excel or CSV file."),
            )
        if path.suffix.lower() == SUFFIX:
            await self._window.flows.open_project(path)
        else:
            await self._open_list(path)

    async def _open_list(self, path: Path, source_name: str = "") -> None:
        """Import a list, or bring it into the one that is open, as it is meant."""
        meant = await self._window.further.meant(source_name or path.name)
        if meant is Meant.NEW_LIST:
            await self.import_list(path, source_name=source_name)
        elif meant in WAYS:
            plan, _preview = await self._look(path, source_name, meant)
            if plan is not None:
                await self._window.further.take_in(plan, WAYS[meant])

    async def _choose_file(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        everything = " ".join((*LISTS, f"*{SUFFIX}"))
        dialog.setNameFilters([self.tr("Lists ({patterns})").format(patterns=everything), self.tr("All files (*)")])
        path = await chosen_file(dialog, "openDialog")
        if path is not None:
            await self.open(path)

    async def _open_all(self, paths: Sequence[Path]) -> None:
        for path in paths:
            await self.open(path)

    async def _paste(self, page: str, plain: str) -> None:
        table = await asyncio.to_thread(self._session.pasted_table, page, plain)
        if table is None:
            raise FileProblem(
                self.tr("There is no table on the clipboard."),
                self.tr("Copy the cells in Excel, with their header, and paste again."),
            )
        name = self.tr("Pasted list {when}").format(when=datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S"))
        with TemporaryDirectory(prefix="rowcall-", ignore_cleanup_errors=True) as folder:  # nobody's data stays there
            path = Path(folder) / f"{name}.tsv"
            await asyncio.to_thread(path.write_text, table, encoding="utf-8", newline="")
            await self._open_list(path, name)

    async def import_list(self, path: Path, *, source_name: str = "") -> None:
        """Show a list and import it, if that is agreed to.

        Args:
            path: The file.
            source_name: What it is called, where its own name says nothing.
        """
        plan, preview = await self._look(path, source_name, Meant.NEW_LIST)
        if plan is not None and preview is not None and await self._window.flows.leave_list():
            await self._take_in(plan, preview)

    async def _look(self, path: Path, source_name: str, meant: Meant) -> tuple[ImportPlan | None, Preview | None]:
        """Show a list before anything is written; the plan is None where it is not agreed to."""
        from rowcall.ui.import_dialog.dialog import ImportDialog  # noqa: PLC0415 - after the window shows

        agree = {
            Meant.NEW_LIST: self.tr("Import"),
            Meant.MORE_ROWS: self.tr("Compare and add…"),
            Meant.NEWER_VERSION: self.tr("Compare…"),
        }
        dialog = ImportDialog(self._session, path, self._window, source_name=source_name, agree=agree[meant])
        await tasks.finished(dialog)
        plan, preview = dialog.plan, dialog.preview
        dialog.deleteLater()
        return plan, preview

    async def _take_in(self, plan: ImportPlan, preview: Preview) -> None:
        """Import a list as agreed to, showing how far it is; it can be cancelled."""
        name = plan.source_name or plan.path.name
        watch = Watch(self)
        importing = self._session.import_list(plan, reading=watch.reading)
        try:
            await self._window.flows.change(importing, self.tr("Importing {name}…").format(name=name), watch)
        except ImportCancelled:
            self._window.status.say(self.tr("Import cancelled. Nothing was taken in."))
            return
        finally:
            watch.end()
        self._window.status.say(self._summary(plan))
        await self._session.remember_mapping(preview, plan)
        await self._window.care.offer_to_remember()

    def _summary(self, plan: ImportPlan) -> str:
        """How many columns mean something to the program; the rows are counted beside it anyway."""
        told = counted("%Ln of {all} column(s) understood.", plan.understood)
        return told.format(all=words.number(len(plan.headers)))

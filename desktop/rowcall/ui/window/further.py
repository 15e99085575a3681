"""Brings a second file into the list that is open: more rows, or a newer version of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rowcall.errors import ImportCancelled
from rowcall.model.import_plans import ImportPlan
from rowcall.model.list_changes import Added, UpdateChoice, Way
from rowcall.model.reading import Reading
from rowcall.ui import tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.soon import Soon
from rowcall.ui.widgets.watch import Watch
from rowcall.ui.window.list_question import ListQuestion, Meant
from rowcall.ui.window.wait_dialog import WaitDialog

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.session.further import Further
    from rowcall.ui.window.main_window import MainWindow

_SAY_WAITING_MS = 300
"""A file that is compared faster than this needs no word about it."""
WAYS = {Meant.MORE_ROWS: Way.APPEND, Meant.NEWER_VERSION: Way.UPDATE}


class FurtherLists(QObject):
    """Asks what a further file is, shows what it would do, and takes it in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def _session(self) -> Session:
        return self._window.session

    async def meant(self, name: str) -> Meant:
        """What a file is to the list that is open; where none is open it is a list of its own."""
        project = self._session.project
        if project is None or not self._window.session.has_list:
            return Meant.NEW_LIST
        dialog = ListQuestion(self._window, name, project.path.stem, self._why_not())
        try:
            return Meant(await tasks.finished(dialog))
        finally:
            dialog.deleteLater()

    def _why_not(self) -> str:
        run = self._session.run
        if run is not None and not run.over:
            return self.tr("A run is going on. Wait for its end, or stop it.")
        return self._session.read_only

    async def take_in(self, plan: ImportPlan, way: Way) -> None:
        """Compare a file with the open list, ask, and take in what is wanted of it."""
        name = plan.source_name or plan.path.name
        sheet = self._session.imported_sheet()
        try:
            with self._waiting(self.tr("Comparing {name} with the list…").format(name=name)) as reading:
                further = await self._session.further.compare(plan, sheet, way, reading)
            try:
                choice = await self._wanted(further)
                if choice is None:
                    return
                with self._waiting(self.tr("Taking {name} in…").format(name=name)) as reading:
                    added = await self._session.further.take_in(further, choice, reading)
            finally:
                further.close()
        except ImportCancelled:
            self._window.status.say(self.tr("Cancelled. Nothing was taken in."))
            return
        self._window.show_project()
        self._window.status.say(self._taken_in(name, added))

    def _taken_in(self, name: str, added: Added) -> str:
        """What it has brought."""
        brought = [counted("%Ln row(s) added", added.rows)] if added.rows else []
        if added.cells:
            brought.append(counted("%Ln cell(s) changed", added.cells))
        told = ", ".join(brought) or self.tr("nothing changed in the list")
        return self.tr("{name}: {told}.").format(name=name, told=told)

    @contextmanager
    def _waiting(self, told: str) -> Iterator[Reading]:
        """Show that something is read, where it takes longer than a moment, and let it be stopped."""
        watch = Watch(self)
        waiting = WaitDialog(self._window, told, watch)
        Soon(waiting, _SAY_WAITING_MS, waiting.open).start()
        try:
            yield watch.reading
        finally:
            watch.end()
            waiting.done(0)
            waiting.deleteLater()

    async def _wanted(self, further: Further) -> UpdateChoice | None:
        """Show what it would do, and ask; None: nothing is wanted."""
        from rowcall.ui.update_dialog.dialog import FurtherDialog  # noqa: PLC0415 - after the window shows

        dialog = FurtherDialog(self._session, further, self._window)
        try:
            await tasks.finished(dialog)
            return dialog.choice
        finally:
            dialog.deleteLater()

"""Brings a second file into the list that is open: more rows, or a newer version of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from rowcall.errors import ImportCancelled
from rowcall.model.import_plans import ImportPlan
from rowcall.model.list_changes import ChangeCount, Way
from rowcall.model.reading import Reading
from rowcall.ui import problems, tasks
from rowcall.ui.widgets import words
from rowcall.ui.widgets.watch import Watch
from rowcall.ui.window.list_question import ListQuestion, Meant
from rowcall.ui.window.wait_dialog import WaitDialog

if TYPE_CHECKING:
    from rowcall.session import Session
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
        if project is None:
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
                if not await self._agreed(name, further.compared.count, way):
                    return
                with self._waiting(self.tr("Taking {name} in…").format(name=name)) as reading:
                    added = await self._session.further.take_in(further, reading=reading)
            finally:
                further.close()
        except ImportCancelled:
            self._window.status.say(self.tr("Cancelled. Nothing was taken in."))
            return
        self._window.show_project()
        told = self.tr("{name}: {rows} added, {cells} cells changed.")
        self._window.status.say(told.format(name=name, rows=words.rows(added.rows), cells=words.number(added.cells)))

    @contextmanager
    def _waiting(self, told: str) -> Iterator[Reading]:
        """Show that something is read, where it takes longer than a moment, and let it be stopped."""
        watch = Watch(self)
        waiting = WaitDialog(self._window, told, watch)
        QTimer.singleShot(_SAY_WAITING_MS, waiting, waiting.open)
        try:
            yield watch.reading
        finally:
            watch.end()
            waiting.done(0)
            waiting.deleteLater()

    async def _agreed(self, name: str, count: ChangeCount, way: Way) -> bool:
        """Say what it would do, and ask."""
        if not count.new and not count.changed:
            title = self.tr("{name} has nothing that the list does not have.").format(name=name)
            await tasks.finished(problems.question(self._window, title, self._sum(count), (self.tr("Close"),)))
            return False
        take = self.tr("Add the rows") if way is Way.APPEND else self.tr("Update the list")
        title = self.tr("{rows} in {name}").format(rows=words.rows(count.rows_in), name=name)
        box = problems.question(self._window, title, self._sum(count), (self.tr("Cancel"), take))
        box.setObjectName("furtherQuestion")
        return await tasks.finished(box) == 1

    def _sum(self, count: ChangeCount) -> str:
        """Each group of the rows, those first that bring something; nothing is deleted or written over by hand."""
        groups = (
            (count.new, self.tr("{count} new")),
            (count.changed, self.tr("{count} changed")),
            (count.same, self.tr("{count} already in the list")),
            (count.unclear, self.tr("{count} unclear, which stay as they are")),
            (count.blank, self.tr("{count} blank")),
            (count.broken, self.tr("{count} broken")),
            (count.duplicate, self.tr("{count} twice in the file")),
        )
        lines = [sentence.format(count=words.number(number)) for number, sentence in groups if number]
        if count.gone:
            one = self.tr("1 row of the list is not in the file any more; it stays.")
            many = self.tr("{count} rows of the list are not in the file any more; they stay.")
            lines.append(one if count.gone == 1 else many.format(count=words.number(count.gone)))
        if count.by_hand:
            one = self.tr("1 cell that you typed yourself stays as it is.")
            many = self.tr("{count} cells that you typed yourself stay as they are.")
            lines.append(one if count.by_hand == 1 else many.format(count=words.number(count.by_hand)))
        return "\n".join(lines)

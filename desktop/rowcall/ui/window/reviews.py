"""What a person looks over before it is used: doubtful answers; how many there are stands in the status line."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from rowcall.errors import ImportCancelled
from rowcall.ui import tasks
from rowcall.ui.soon import Soon
from rowcall.ui.widgets.watch import Watch

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.window.main_window import MainWindow

_AFTER_MS = 1500
"""How long the window is left to itself before what is doubtful is counted."""


class Reviews(QObject):
    """Begins with a command, a button of the status line or one of the task pane."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watch: Watch | None = None
        self._told = (0, 0)
        self._left: Counter[int] = Counter()
        self._due = Soon(self, _AFTER_MS, self._count_now)

    @property
    def _session(self) -> Session:
        return self._window.session

    def review(self) -> None:
        """Show the doubtful answers one by one."""
        tasks.start(self._review(), owner=self._window)

    async def _review(self) -> None:
        from rowcall.ui.review_dialog.dialog import ReviewDialog  # noqa: PLC0415 - after the window shows

        self.stop()
        dialog = ReviewDialog(self._session, self._window)
        dialog.left_changed.connect(self._take_left)
        await tasks.finished(dialog)
        left = dialog.left
        dialog.deleteLater()
        self._keys_to_sheet()
        self.show_taken_out()
        if left is None:
            self.count_soon()

    def _keys_to_sheet(self) -> None:
        """A dialog is closed: the keys go to the sheet, whatever button had opened it."""
        space = self._window.workspace
        if space is not None and space.has_page:
            space.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def duplicates(self) -> None:
        """Show the rows that are about the same."""
        tasks.start(self._duplicates(), owner=self._window)

    async def _duplicates(self) -> None:
        from rowcall.ui.duplicates_dialog.dialog import DuplicatesDialog  # noqa: PLC0415 - after the window shows

        space = self._window.workspace
        if space is None or not space.has_page:
            return
        dialog = DuplicatesDialog(self._session, space.page.sheet, self._window)
        await tasks.finished(dialog)
        wanted, elsewhere = dialog.rows_to_show, dialog.elsewhere
        dialog.deleteLater()
        self._keys_to_sheet()
        self.show_taken_out()
        if wanted:
            space.page.state.show_rows(wanted, self.tr("Duplicates"))
        if elsewhere:
            await self._elsewhere()

    def elsewhere(self) -> None:
        """Show which rows of the sheet are also in another file or project."""
        tasks.start(self._elsewhere(), owner=self._window)

    async def _elsewhere(self) -> None:
        from rowcall.ui.elsewhere_dialog.dialog import ElsewhereDialog  # noqa: PLC0415 - after the window shows

        space = self._window.workspace
        if space is None or not space.has_page:
            return
        dialog = ElsewhereDialog(self._session, space.page.sheet, self._window)
        dialog.begin(dialog.choose())
        await tasks.finished(dialog)
        wanted, name = dialog.rows_to_show, dialog.other_name
        dialog.deleteLater()
        self._keys_to_sheet()
        self.show_taken_out()
        if wanted:
            space.page.state.show_rows(wanted, self.tr("Also in {name}").format(name=name))

    def begin(self) -> None:
        """A list is shown."""
        self._told = (0, 0)
        self._take_left(Counter())
        self.show_taken_out()
        self.count_soon()

    def show_taken_out(self) -> None:
        """Say how many rows of the sheet were rejected or merged; of an imported one, the sum of its rows tells it."""
        space = self._window.workspace
        if space is None or not space.has_page or self._session.project is None:
            return
        now = space.page.sheet.id, self._session.reader.version
        if now != self._told:
            self._told = now
            imported = self._session.reader.import_count(now[0]) is not None
            taken = (0, 0) if imported else self._session.reviewing.taken_out(now[0])
            self._window.status.show_taken_out(*taken)

    def show_left(self) -> None:
        """Say how many answers of the sheet are to be looked at, or of the others where it has none."""
        space = self._window.workspace
        here = self._left[space.page.sheet.id] if space is not None and space.has_page else 0
        self._window.status.show_doubtful(here, self._left.total() - here)

    def _take_left(self, left: Counter[int]) -> None:
        self._left = left
        self.show_left()

    def count_soon(self) -> None:
        """Count what is doubtful, once the window has done what is more urgent."""
        self._due.start()

    def stop(self) -> None:
        """Count no more: another list is shown, or what was counted is looked at."""
        self._due.stop()
        if self._watch is not None:
            self._watch.end()
            self._watch = None

    def _count_now(self) -> None:
        if self._window.workspace is not None:
            tasks.start(self._count(), owner=self._window.workspace)

    async def _count(self) -> None:
        self.stop()
        self._watch = watch = Watch(self)
        try:
            found = await self._session.reviewing.find(watch.reading)
        except ImportCancelled:
            return
        self._take_left(Counter(one.sheet_id for one in found))
        if self._watch is watch:
            self.stop()

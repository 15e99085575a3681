"""The task pane beside the sheet: three steps from a target over its price to its results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from rowcall.model.doubts import FailedRows
from rowcall.model.events import RunEnded
from rowcall.model.sheets import Sheet
from rowcall.ui import tasks
from rowcall.ui.bridge import Bridge
from rowcall.ui.task_pane.check_page import CheckPage
from rowcall.ui.task_pane.target_page import TargetPage
from rowcall.ui.task_pane.watch_page import WatchPage
from rowcall.ui.theme import theme

if TYPE_CHECKING:
    from rowcall.session import Session

_TARGET, _CHECK, _WATCH = range(3)


class TaskPane(QFrame):
    """Choose, check, watch; drawn from the declarations of the session's actions.

    Args:
        session: With an open project.

    Signals:
        started: A run was started or goes on.
        export_asked: The results are to be written to a file.
        rows_asked: Sheet id, key of an action and Outcome whose rows are to be shown.
        ids_asked: Sheet id, ids of rows that are to be shown, and what they have in common.
        review_asked: Doubtful answers are to be looked at.
        follow_asked: Sheet id, and key of the action that its rows are to be asked with next.
        known_asked: Sheet id and Identifier whose rows are to be shown.
        doubts_asked: The calls in doubt are to be looked at.
        action_asked: The RunAction that helps against the cause of a pause or stop.
    """

    started = Signal()
    export_asked = Signal()
    rows_asked = Signal(int, str, object)
    ids_asked = Signal(int, object, str)
    review_asked = Signal()
    follow_asked = Signal(int, str)
    known_asked = Signal(int, object)
    doubts_asked = Signal()
    action_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskPane")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Task"))
        self._session = session
        self._buttons: list[QPushButton] = []
        self._pages = QStackedWidget(self)
        # Made where they stay: what is moved with all its parts under another parent gets its look once more.
        self.target = TargetPage(session, self._pages)
        self.check = CheckPage(session, self.target, self._pages)
        self.watch = WatchPage(session, self._pages)
        self._lay_out()
        self._connect()
        bridge = Bridge(self)  # a mistake in what is drawn then never reaches the run that told of it
        bridge.progressed.connect(self.watch.show_progress)
        bridge.ended.connect(self._ended)
        bridge.cells_changed.connect(lambda sheet_id, _row_ids: self.target.rows_changed(sheet_id))
        bridge.rows_moved.connect(self.target.rows_changed)
        bridge.rows_added.connect(lambda sheet_id, _row_ids: self.target.rows_changed(sheet_id))
        bridge.listen(session)
        self.destroyed.connect(lambda *_destroyed: bridge.stop())
        if session.run is not None and not session.run.over:
            self.show_run()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        steps = QFrame()
        steps.setProperty("role", "steps")
        row = QHBoxLayout(steps)
        row.setContentsMargins(theme.current().space_l, 0, theme.current().space_l, 0)
        row.setSpacing(theme.current().space_l)
        group = QButtonGroup(self)
        titles = (self.tr("1  Target"), self.tr("2  Check"), self.tr("3  Watch"))
        for name, title in zip(("stepTarget", "stepCheck", "stepWatch"), titles, strict=True):
            button = QPushButton(title)
            button.setObjectName(name)
            button.setProperty("role", "step")
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        outer.addWidget(steps)
        for page in (self.target, self.check, self.watch):
            self._pages.addWidget(page)
        outer.addWidget(self._pages, 1)
        self._buttons[_TARGET].setChecked(True)
        self._buttons[_WATCH].setEnabled(False)

    def _connect(self) -> None:
        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, place=place: self._show(place))
        self.target.check_asked.connect(lambda: self._show(_CHECK))
        self.target.changed.connect(lambda: self._buttons[_CHECK].setEnabled(self.target.ready))
        self.check.started.connect(self._begin)
        self.check.ids_asked.connect(self.ids_asked)
        self.watch.ids_asked.connect(self.ids_asked)
        self.watch.review_asked.connect(self.review_asked)
        self.watch.follow_asked.connect(self.follow_asked)
        self.target.known_asked.connect(self.known_asked)
        self.watch.again_asked.connect(lambda: self._show(_TARGET))
        self.watch.rest_asked.connect(lambda: tasks.start(self._check_rest(), owner=self))
        self.watch.export_asked.connect(self.export_asked)
        self.watch.retry_asked.connect(self._check_failed)
        self.watch.rows_asked.connect(self.rows_asked)
        self.watch.doubts_asked.connect(self.doubts_asked)
        self.watch.action_asked.connect(self.action_asked)
        self.watch.resume_asked.connect(lambda: tasks.start(self._resume(), owner=self))

    @property
    def step(self) -> str:
        """Which of the three steps is on the screen: `target`, `check` or `watch`."""
        return ("target", "check", "watch")[self._pages.currentIndex()]

    @property
    def checking(self) -> bool:
        """Whether rows and cost are on the screen."""
        return self._pages.currentIndex() == _CHECK

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Work on this sheet."""
        before = self.target.sheet
        if sheet is None or before is None or sheet.id != before.id:
            self.check.forget_rest()
        self.target.set_sheet(sheet)

    def begin_with_search(self, key: str = "") -> None:
        """Offer what needs no list.

        Args:
            key: The action that is chosen; empty: the first.
        """
        self.show()
        self._show(_TARGET)
        self.target.begin_with_search(key)

    def choose(self, key: str) -> None:
        """Choose an action for the rows of the sheet.

        Args:
            key: The action's key; one that can be asked about them.
        """
        self.show()
        self._show(_TARGET)
        self.target.begin_with_list()
        self.target.choose(key)

    def set_scope(self, all_count: int, filtered_ids: Sequence[int] | None, selected_ids: Sequence[int]) -> None:
        """Say which rows are shown and selected.

        Args:
            all_count: How many rows the sheet has.
            filtered_ids: Those that pass the filters; None where nothing is filtered.
            selected_ids: Those that are selected.
        """
        self.target.scope.set_rows(all_count, filtered_ids, selected_ids)

    def show_run(self, *, trial: bool = False) -> None:
        """Show the session's run, whoever started it.

        Args:
            trial: Whether it is a trial on a few rows.
        """
        self.watch.begin(trial=trial)
        self._buttons[_WATCH].setEnabled(True)
        self._show(_WATCH)

    def _begin(self, trial: bool) -> None:
        self.show_run(trial=trial)
        self.started.emit()

    async def _resume(self) -> None:
        if await self._session.resume_run() is not None:
            self._begin(trial=False)

    async def _check_rest(self) -> None:
        await self.check.check_rest()
        self._show(_CHECK)

    def _check_failed(self, failed: FailedRows) -> None:
        self.check.check_failed(failed)
        self._show(_CHECK)

    def check_again(self) -> None:
        """Show what a run of what is chosen would do and cost."""
        self._show(_CHECK)

    def _show(self, place: int) -> None:
        if place == _TARGET:
            self.check.forget_rest()
        before, focus = (self.target, self.check, self.watch)[self._pages.currentIndex()], self.window().focusWidget()
        inside = focus is not None and (focus is before or before.isAncestorOf(focus))
        self._buttons[place].setChecked(True)
        self._pages.setCurrentIndex(place)
        if (
            inside and self._pages.currentWidget() is not before
        ):  # else Qt gives it to whatever comes first in the window
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ended(self, ended: RunEnded) -> None:
        self.watch.show_end(ended)
        tasks.start(self._foresee(), owner=self)

    async def _foresee(self) -> None:
        """After a trial, say what the rest will probably bring and cost."""
        rest = await self.check.rest() if self.watch.trial else None
        if rest is not None:
            forecast = await self._session.forecast(*rest)
            self.watch.forecast.show_forecast(forecast, (await self._session.estimate(*rest)).most)

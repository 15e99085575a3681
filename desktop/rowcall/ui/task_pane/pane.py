"""The task pane beside the sheet: three steps from a target over its price to its results."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from rowcall.model.doubts import FailedRows
from rowcall.model.events import RunEnded, RunProgressed
from rowcall.model.sheets import Sheet
from rowcall.project.last_look import LastLook
from rowcall.ui import tasks
from rowcall.ui.bridge import Bridge
from rowcall.ui.task_pane import step_keys
from rowcall.ui.task_pane.check_page import CheckPage
from rowcall.ui.task_pane.target_page import TargetPage
from rowcall.ui.task_pane.watch_page import WatchPage
from rowcall.ui.theme import theme

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.session.last_end import LastEnd

_TARGET, _CHECK, _WATCH = range(3)
_BETWEEN = 0.005
"""Seconds between two pieces of what is made; what was asked to be painted is painted in between."""


@dataclass(slots=True)
class _Waiting:
    """What the first step is told when it is there."""

    sheet: Sheet | None = None
    scope: tuple[int, Sequence[int] | None, Sequence[int]] | None = None


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
        keys_free: A button that had the keys is gone.
        chose: Something else is chosen, or another step is on the screen.
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
    keys_free = Signal()
    chose = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskPane")
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("Task"))
        self._session = session
        self._buttons: list[QPushButton] = []
        # Pages are made where they stay: what is moved with all its parts under another parent gets its look once more.
        self._pages = QStackedWidget(self)
        self._step = _TARGET
        self._target: TargetPage | None = None
        self._check: CheckPage | None = None
        self._watch: WatchPage | None = None
        self._waiting: _Waiting | None = None
        self._review = False
        self._last_end: LastEnd | None = None
        self._lay_out()
        bridge = Bridge(self)  # a mistake in what is drawn then never reaches the run that told of it
        bridge.progressed.connect(self._progressed)
        bridge.ended.connect(self._ended)
        bridge.cells_changed.connect(lambda sheet_id, _row_ids: self._rows_changed(sheet_id))
        bridge.rows_moved.connect(self._rows_changed)
        bridge.rows_added.connect(lambda sheet_id, _row_ids: self._rows_changed(sheet_id))
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
        names = ("stepTarget", "stepCheck", "stepWatch")
        for name, title, keys in zip(names, titles, step_keys.KEYS.values(), strict=True):
            button = QPushButton(title)
            button.setShortcut(QKeySequence(keys))
            button.setToolTip(button.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            button.setObjectName(name)
            button.setProperty("role", "step")
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        outer.addWidget(steps)
        outer.addWidget(self._pages, 1)
        self._buttons[_TARGET].setChecked(True)
        self._buttons[_WATCH].setEnabled(False)

        for place, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, place=place: self._show(place))

    # ------------------------------------------------------------------------- its pages

    def fill_in_turns(self) -> None:
        """Make what it holds in later turns of the event loop: the sheet beside it is painted first."""
        self._waiting = _Waiting()
        tasks.start(self._fill_in_turns(), owner=self)

    async def _fill_in_turns(self) -> None:
        await asyncio.sleep(_BETWEEN)
        page = self._made_target()
        await asyncio.sleep(_BETWEEN)
        self._fill()
        for make in page.pieces():
            await asyncio.sleep(_BETWEEN)
            make()
        await self._show_last()

    async def _show_last(self) -> None:
        """Tell how the last run ended, and begin there unless something else was chosen since; nothing is asked."""
        last, end = self._session.looks.last(), await self._session.ends.last()
        if end is None or self._watch is not None or self._session.run is not None:
            return
        self._last_end = end
        self.watch.show_last(end)
        self._buttons[_WATCH].setEnabled(True)
        focus = self.window().focusWidget()
        busy = focus is not None and self.isAncestorOf(focus)
        if last.step != "target" and self._step == _TARGET and not busy:
            self._show(_WATCH)

    @property
    def target(self) -> TargetPage:
        """The first step; whoever asks for it has it whole."""
        page = self._made_target()
        self._fill()
        return page

    @property
    def check(self) -> CheckPage:
        """The second step; it is made when it is first wanted."""
        if self._check is None:
            self._check = CheckPage(self._session, self.target, self._pages)
            self._check.started.connect(self._begin)
            self._check.ids_asked.connect(self.ids_asked)
            if self._last_end is not None:
                self._check.take_up(self._last_end)
            self._pages.addWidget(self._check)
        return self._check

    @property
    def watch(self) -> WatchPage:
        """The third step; it is made when it is first wanted."""
        if self._watch is None:
            self._watch = self._made_watch()
            self._pages.addWidget(self._watch)
        return self._watch

    def _made_target(self) -> TargetPage:
        if self._target is None:
            self._target = page = TargetPage(self._session, self._pages)
            page.check_asked.connect(lambda: self._show(_CHECK))
            page.changed.connect(lambda: self._buttons[_CHECK].setEnabled(page.ready))
            page.known_asked.connect(self.known_asked)
            page.changed.connect(self.chose)
            if self._waiting is None:
                page.finish()
                self._pages.addWidget(page)
        return self._target

    def _made_watch(self) -> WatchPage:
        page = WatchPage(self._session, self._pages)
        page.ids_asked.connect(self.ids_asked)
        page.review_asked.connect(self.review_asked)
        page.follow_asked.connect(self.follow_asked)
        page.again_asked.connect(lambda: self._show(_TARGET))
        page.rest_asked.connect(lambda: tasks.start(self._check_rest(), owner=self))
        page.export_asked.connect(self.export_asked)
        page.retry_asked.connect(self._check_failed)
        page.rows_asked.connect(self.rows_asked)
        page.doubts_asked.connect(self.doubts_asked)
        page.action_asked.connect(self.action_asked)
        page.keys_free.connect(self.keys_free)
        page.resume_asked.connect(lambda: tasks.start(self._resume(), owner=self))
        if self._review:
            page.offer_review()
        return page

    def _fill(self) -> None:
        """Give the first step what it was told while it was not there."""
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        page = self._made_target()
        page.set_sheet(waiting.sheet)
        if waiting.scope is not None:
            page.scope.set_rows(*waiting.scope)
        self._pages.insertWidget(0, page)
        if self._step == _TARGET:
            self._pages.setCurrentWidget(page)

    def _page(self, place: int) -> QWidget:
        if place == _TARGET:
            return self.target
        return self.check if place == _CHECK else self.watch

    @property
    def step(self) -> str:
        """Which of the three steps is on the screen: `target`, `check` or `watch`."""
        return ("target", "check", "watch")[self._step]

    @property
    def checking(self) -> bool:
        """Whether rows and cost are on the screen."""
        return self._step == _CHECK

    def chosen(self, last: LastLook) -> LastLook:
        """What is chosen here, and which step is on the screen.

        Args:
            last: What was when the list was open last: still is, where nothing was made of the pane yet.
        """
        if self._target is None or self._waiting is not None:
            return last
        chosen, forms = self._target.kept()
        step = "watch" if self._step == _WATCH else "target"
        return replace(last, step=step, searching=self._target.from_search, chosen=dict(chosen), forms=forms)

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Work on this sheet."""
        if self._waiting is not None:
            self._waiting.sheet = sheet
            return
        before = self.target.sheet
        if sheet is None or before is None or sheet.id != before.id:
            self._forget_rest()
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
        if self._waiting is not None:
            self._waiting.scope = all_count, filtered_ids, selected_ids
        else:
            self.target.scope.set_rows(all_count, filtered_ids, selected_ids)

    def offer_review(self) -> None:
        """There is a place where doubtful answers can be looked at."""
        self._review = True
        if self._watch is not None:
            self._watch.offer_review()

    def show_doubts(self, doubts: int) -> None:
        """So many calls in doubt are still to be decided about."""
        if self._watch is not None:  # before anything was watched, nothing is told of its end
            self._watch.show_doubts(doubts)

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
            self._forget_rest()
        before, focus = self._page(self._step), self.window().focusWidget()
        inside = focus is not None and (focus is before or before.isAncestorOf(focus))
        self._step = place
        self.chose.emit()
        self._buttons[place].setChecked(True)
        self._pages.setCurrentWidget(self._page(place))
        if (
            inside and self._pages.currentWidget() is not before
        ):  # else Qt gives it to whatever comes first in the window
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_rest(self) -> None:
        if self._check is not None:
            self._check.forget_rest()

    def _rows_changed(self, sheet_id: int) -> None:
        if self._waiting is None:
            self.target.rows_changed(sheet_id)

    def _progressed(self, progress: RunProgressed) -> None:
        if self._watch is not None:  # a run that nobody watches yet is told of from its beginning when it is shown
            self._watch.show_progress(progress)

    def _ended(self, ended: RunEnded) -> None:
        if self._watch is None:
            return
        self._watch.show_end(ended)
        tasks.start(self._foresee(), owner=self)

    async def _foresee(self) -> None:
        """After a trial, say what the rest will probably bring and cost."""
        rest = await self.check.rest() if self.watch.trial else None
        if rest is not None:
            forecast = await self._session.forecast(*rest)
            self.watch.forecast.show_forecast(forecast, (await self._session.estimate(*rest)).most)

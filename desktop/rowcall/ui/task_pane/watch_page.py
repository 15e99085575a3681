"""The third step: how a run goes, what it has found and used, and what to do when it is over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rowcall.model.cells import Outcome
from rowcall.model.doubts import FailedRows
from rowcall.model.events import RunAction, RunEnded, RunProgressed, StepProgress
from rowcall.model.step_ends import StepEnd
from rowcall.ui import tasks
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.task_pane.charts_card import ChartsCard
from rowcall.ui.task_pane.forecast_card import ForecastCard
from rowcall.ui.task_pane.next_card import Follow, NextCard
from rowcall.ui.task_pane.pace_card import PaceCard
from rowcall.ui.task_pane.run_end import RunEnd, is_alone
from rowcall.ui.task_pane.run_figures import RunFigures
from rowcall.ui.task_pane.step_card import StepCard
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.page_parts import footer, page_column, scrolled
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.session.last_end import LastEnd

_CAP = "budget"
"""Why a run stopped that would have used more than its cap."""
_AS_WANTED = frozenset({"user", "hit_rate", _CAP})
"""Stops that the user asked for, before the run or during it: nothing is wrong."""


class WatchPage(QWidget):
    """Shows the newest figures of the session's run, and its end.

    Attributes:
        trial: Whether the run is a trial on a few rows.

    Signals:
        export_asked: The results are to be written to a file.
        again_asked: Another run is to be chosen.
        rest_asked: The rows that a trial has left are to be checked.
        resume_asked: The stopped run is to go on.
        retry_asked: The FailedRows that are to be checked, to be asked again.
        doubts_asked: The calls in doubt are to be looked at.
        rows_asked: Sheet id, key of an action and Outcome whose rows are to be shown.
        ids_asked: Sheet id, ids of rows that are to be shown, and what they have in common.
        review_asked: Doubtful answers are to be looked at.
        follow_asked: Sheet id, and key of the action that its rows are to be asked with next.
        action_asked: The RunAction that helps against the cause of a pause or stop.
        keys_free: The button that had the keys is gone.
    """

    export_asked = Signal()
    again_asked = Signal()
    rest_asked = Signal()
    resume_asked = Signal()
    retry_asked = Signal(object)
    doubts_asked = Signal()
    rows_asked = Signal(int, str, object)
    ids_asked = Signal(int, object, str)
    review_asked = Signal()
    follow_asked = Signal(int, str)
    action_asked = Signal(object)
    keys_free = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked_rows = tasks.Newest(self)
        self._stopping = False
        self._ended: RunEnded | None = None
        self.trial = False
        self._state = Banner("runBanner")
        self._steps = QVBoxLayout()
        self._cards: list[StepCard] = []
        self._next = NextCard()
        self._pace = PaceCard()
        self._charts = ChartsCard(session)
        self.forecast = ForecastCard(practice=session.practice)
        self.figures = RunFigures()
        self._action = RunAction.NONE
        self._pause = QPushButton(self.tr("Pause"))
        self._stop = QPushButton(self.tr("Stop"))
        self._again = QPushButton(self.tr("Again with other choices"))
        self._resume = QPushButton(self.tr("Go on"))
        self._check = QPushButton(self.tr("Check rows and cost again"))
        meaning = self.tr("Stop: calls under way are finished and kept, nothing more is asked. It can go on later.")
        self._means = text(meaning, "small", "stopMeans", wrap=True)
        self._export = QPushButton(self.tr("Export"))
        self._rest = QPushButton(self.tr("Now the rest"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = theme.current()
        inside = QWidget()
        column = page_column(inside)
        column.addWidget(self._state)
        column.addWidget(self.forecast)
        self._steps.setSpacing(space.space_m)
        column.addLayout(self._steps)
        column.addWidget(self._next)
        column.addWidget(self._pace)
        column.addWidget(self._charts)
        column.addWidget(self.figures)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(inside), 1)
        buttons = (self._pause, self._stop, self._export, self._resume, self._rest)
        outer.addWidget(footer(self._above_buttons(), buttons))

    def _above_buttons(self) -> QWidget:
        above = QWidget()
        stack = QVBoxLayout(above)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.current().space_s)
        stack.addWidget(self._means)
        stack.addWidget(self._check)
        stack.addWidget(self._again)
        return above

    def _connect(self) -> None:
        names = {
            "pauseRun": (self._pause, "pause", "text"),
            "stopRun": (self._stop, "square", "failed"),
            "runAgain": (self._again, "rotate-cw", "text"),
            "resumeRun": (self._resume, "play", "accent_text"),
            "checkCapAgain": (self._check, "rotate-cw", "accent_text"),
            "exportResults": (self._export, "file-down", "accent_text"),
            "nowTheRest": (self._rest, "arrow-right", "accent_text"),
        }
        for name, (button, icon, role) in names.items():
            button.setObjectName(name)
            icons.dress(button, icon, role)
        self._stop.setProperty("role", "danger")
        self._resume.setProperty("role", "primary")
        self._check.setProperty("role", "primary")
        self._export.setProperty("role", "primary")
        self._rest.setProperty("role", "primary")
        self._pause.clicked.connect(self._pause_or_go_on)
        self._stop.clicked.connect(self._stop_run)
        self._again.clicked.connect(self.again_asked)
        self._resume.clicked.connect(self.resume_asked)
        self._check.clicked.connect(lambda: self.action_asked.emit(RunAction.PLAN_AGAIN))
        self._export.clicked.connect(self.export_asked)
        self._rest.clicked.connect(self.rest_asked)
        self._next.retry_asked.connect(self.retry_asked)
        self._next.doubts_asked.connect(self.doubts_asked)
        self._next.review_asked.connect(self.review_asked)
        self._next.follow_asked.connect(lambda follow: tasks.start(self._go_on_with(follow), owner=self))
        self._next.found_asked.connect(self._open_found)
        self._state.acted.connect(lambda: self.action_asked.emit(self._action))
        self._show_buttons(over=False, stopped=None)

    def begin(self, *, trial: bool = False) -> None:
        """A run has begun: show nothing of an earlier one.

        Args:
            trial: Whether it is a trial on a few rows.
        """
        self._stopping = False
        self._ended = None
        self.trial = trial
        self._clear_steps()
        self._next.hide()
        self.forecast.hide()
        self._pace.hide()
        self._charts.hide()
        self.figures.clear(self._session.cap_of_run())
        self._state.say("running", self.tr("Starting…"))
        self._show_buttons(over=False, stopped=None)
        run = self._session.run
        if run is not None and run.progress is not None:
            self.show_progress(run.progress)

    def show_progress(self, progress: RunProgressed) -> None:
        """Show newer figures."""
        self._show_steps(progress.steps)
        self.figures.show_progress(progress)
        self._pace.show_gauges(self._session.rates())
        self._show_pause(paused=progress.paused)
        if self._stopping:
            self._state.say("waiting", self.tr("Stopping…"), self.tr("Calls under way are finished first."))
        elif progress.paused:
            self._state.say("waiting", self.tr("Paused."), self.tr("Nothing more is sent until you go on."))
        elif progress.waiting_for:
            self._offer(progress.action, "waiting", self.tr("Waiting."), progress.waiting_for)
        else:
            self._state.hide()

    def show_end(self, ended: RunEnded) -> None:
        """Show how the run ended; what it has brought is read beside and told a moment later."""
        self._show_steps(ended.steps)
        self._pace.hide()
        self.figures.show_end(ended)
        self.figures.show_balance(ended.balance)
        self._ended = ended
        self._tell_end(ended, ())
        tasks.start(self._tell_more(ended), owner=self)

    def show_last(self, last: LastEnd) -> None:
        """Show how the run ended that the list was left with."""
        self.begin(trial=last.trial)
        self.show_end(last.ended)

    async def _tell_more(self, ended: RunEnded) -> None:
        ends, failed = await self._session.ends.of_steps(), await self._session.ends.failed()
        if self._ended is ended:
            for card, end in zip(self._cards, ends, strict=False):
                card.show_end(end)
            self._tell_end(ended, ends, failed)

    def _tell_end(self, ended: RunEnded, ends: Sequence[StepEnd], failed: Sequence[FailedRows] = ()) -> None:
        result = RunEnd(self._session, ended, ends)
        self._again.setText(
            self.tr("Go on with what was found") if result.found_without_list else self.tr("Again with other choices")
        )
        doubts = self._session.doubtful_calls() if self._session.project is not None else ()
        self._next.set_alone(result.sheets_alone)
        self._next.show_follow(result.follow(), primary=ended.stopped is None and not self.trial)
        self._next.show_steps(ended.steps, failed, len(doubts))
        if ended.stopped is None:
            self._state.say(*result.summary())
        else:
            tone = "waiting" if ended.stopped in _AS_WANTED else "failed"
            offered = RunAction.NONE if ended.stopped == _CAP else ended.action
            self._offer(offered, tone, self.tr("The run has stopped."), ended.message)
        self._draw(result)
        self._show_buttons(over=True, stopped=ended.stopped)

    def _draw(self, end: RunEnd) -> None:
        """Draw the last step that asked rows of a list."""
        if (drawn := end.last_of_list()) is not None:
            place, step = drawn
            sheet = self._session.reader.sheet_by_id(step.sheet_id)
            self._charts.show_step(place, self._session.actions[step.action], sheet)

    def show_doubts(self, doubts: int) -> None:
        """So many calls in doubt are still to be decided about."""
        if self._ended is not None:
            self._next.show_doubts(doubts)

    def offer_review(self) -> None:
        """There is a place where doubtful answers can be looked at."""
        self._next.offer_review()

    async def _show_not_asked(self, place: int, step: StepProgress, note: str) -> None:
        row_ids = await self._session.ends.not_asked(place, note)
        self.ids_asked.emit(step.sheet_id, row_ids, said(note))

    def _open_found(self, step: StepProgress) -> None:
        if self._ended is not None:
            self._asked_rows.start(self._show_ended(self._ended.steps.index(step), step, Outcome.FOUND))

    def _show_rows(self, place: int, step: StepProgress, outcome: Outcome) -> None:
        """Show the rows behind a figure: while a run goes on, those that stand so now and those to come."""
        if self._ended is None:
            self.rows_asked.emit(step.sheet_id, step.action, outcome)
        else:
            self._asked_rows.start(self._show_ended(place, step, outcome))

    async def _show_ended(self, place: int, step: StepProgress, outcome: Outcome) -> None:
        """Show the rows that this run has left so, and none that an earlier one did."""
        row_ids = await self._session.ends.ended(place, outcome)
        if row_ids is None:
            self.rows_asked.emit(step.sheet_id, step.action, outcome)
        else:
            told = self.tr("{title}: of the last run").format(title=named(step.title))
            self.ids_asked.emit(step.sheet_id, row_ids, told)

    async def _go_on_with(self, follow: Follow) -> None:
        """Offer the next step for those whom the run has found: others on their sheet are shown by no filter then."""
        row_ids = await self._session.ends.brought(follow.place)
        if len(row_ids) < self._session.reader.sheet_by_id(follow.sheet_id).rows:
            self.ids_asked.emit(follow.sheet_id, row_ids, self.tr("Found by the last run"))
        self.follow_asked.emit(follow.sheet_id, follow.action)

    def _offer(self, action: RunAction, tone: str, title: str, message: str) -> None:
        """Say what is the case, with the one thing that can be done about it; going on has its own button."""
        self._action = action
        titles = {
            RunAction.ENTER_KEY: self.tr("Enter the key…"),
            RunAction.CHECK_BALANCE: self.tr("Check the balance"),
            RunAction.OPEN_ACCOUNT: self.tr("Open your Pronto account…"),
            RunAction.PLAN_AGAIN: self.tr("Check rows and cost again"),
            RunAction.DETAILS: self.tr("Details…"),
            RunAction.OPEN_LOG: self.tr("Look at the calls…"),
        }
        self._state.say(tone, title, message, titles.get(action, ""))

    def _show_steps(self, steps: Iterable[StepProgress]) -> None:
        for place, step in enumerate(steps):
            if place == len(self._cards):
                card = StepCard(named(step.title), f"step-{step.action}", alone=is_alone(self._session, step))
                card.rows_asked.connect(lambda outcome, place=place, step=step: self._show_rows(place, step, outcome))
                card.reason_asked.connect(
                    lambda note, place=place, step=step: self._asked_rows.start(self._show_not_asked(place, step, note))
                )
                self._cards.append(card)
                self._steps.addWidget(card)
            self._cards[place].show_progress(step)

    def _clear_steps(self) -> None:
        for card in self._cards:
            self._steps.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards.clear()

    def _show_buttons(self, *, over: bool, stopped: str | None) -> None:
        """Offer what can be done now; a run at its cap cannot go on, so its rows and cost are checked anew."""
        focus = self.window().focusWidget()
        self._means.setVisible(not over and not self._stopping)
        self._pause.setVisible(not over)
        self._stop.setVisible(not over)
        self._stop.setEnabled(not self._stopping)
        self._pause.setEnabled(not self._stopping)
        self._again.setVisible(over)
        self._resume.setVisible(stopped is not None and stopped != _CAP)
        self._check.setVisible(stopped == _CAP)
        self._export.setVisible(over)
        rest = over and stopped is None and self.trial
        self._rest.setVisible(rest)
        if focus is not None and self.isAncestorOf(focus) and not (focus.isEnabled() and focus.isVisibleTo(self)):
            self.keys_free.emit()  # else Qt gives them to whatever comes next
        self._make_primary(self._export, primary=not rest and stopped is None and not self._next.leads_on)

    def _make_primary(self, button: QPushButton, *, primary: bool) -> None:
        """One button alone is what most people want next."""
        icons.dress(button, "file-down", "accent_text" if primary else "text")
        theme.restyle(button, "role", "primary" if primary else "")

    def _show_pause(self, *, paused: bool) -> None:
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        icons.dress(self._pause, "play" if paused else "pause")

    def _pause_or_go_on(self) -> None:
        run = self._session.run
        if run is None or run.over:
            return
        if run.paused:
            run.resume()
        else:
            run.pause()
        self._show_pause(paused=run.paused)

    def _stop_run(self) -> None:
        run = self._session.run
        if run is not None and not run.over:
            self._stopping = True
            self._show_buttons(over=False, stopped=None)
            self._state.say("waiting", self.tr("Stopping…"), self.tr("Calls under way are finished first."))
            run.stop()

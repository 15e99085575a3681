"""The second step: what a run would do and cost at most, the cap on it, and the word to start."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from rowcall.errors import KeyProblem, RowcallError
from rowcall.model.doubts import FailedRows
from rowcall.model.estimates import RunEstimate
from rowcall.model.plans import NO_SHEET, RunChoice, StepChoice
from rowcall.model.providers import PROVIDERS
from rowcall.ui import tasks
from rowcall.ui.languages.catalogue import translated
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.soon import Soon, after_this
from rowcall.ui.task_pane.agree_boxes import AgreeBoxes
from rowcall.ui.task_pane.asked_again import AskedAgain
from rowcall.ui.task_pane.care_card import CareCard
from rowcall.ui.task_pane.cost_card import CostCard
from rowcall.ui.task_pane.estimate_card import EstimateCard
from rowcall.ui.task_pane.remainder import Remainder
from rowcall.ui.task_pane.target_page import TargetPage
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.page_parts import footer, page_column, scrolled

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.session.last_end import LastEnd

TRIAL_ROWS = 10
_REST_MS = 250
"""How long changes must rest before they are added up exactly."""


class CheckPage(QWidget):
    """Nothing is sent from here that can cost; only Start and Try do, at the price that they name.

    Args:
        session: Estimates and starts.
        target: What is chosen.

    Signals:
        started: A run was started; with whether it is a trial on a few rows.
        ids_asked: Sheet id, ids of rows that are to be shown, and what they have in common.
    """

    started = Signal(bool)
    ids_asked = Signal(int, object, str)

    def __init__(self, session: Session, target: TargetPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._target = target
        self._actions = {action.key: action for action in translated(session.catalogue)}
        self._estimating: asyncio.Task[None] | None = None
        self._glancing: asyncio.Task[None] | None = None
        self._estimate: RunEstimate | None = None
        self._trial: RunEstimate | None = None
        self._starting = False
        self._left = Remainder(session, target)
        self._note = Banner("checkNote")
        self._problem = Banner("checkProblem")
        self._cost = CostCard(practice=session.practice)
        self._again = AskedAgain()
        self._care = CareCard(session.known_days)
        self._inside = QWidget()
        self._steps = QVBoxLayout()
        self._accept = QCheckBox(self.tr("Start although nothing limits what it can cost"))
        self._agree = AgreeBoxes()
        self._lower = QWidget()
        self._try = QPushButton()
        self._start = QPushButton(self.tr("Start"))
        self._rest = Soon(self, _REST_MS, self._begin)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        space = theme.current()
        inside = self._inside
        column = page_column(inside)
        column.addWidget(self._note)
        column.addWidget(self._problem)
        column.addWidget(self._cost)
        column.addWidget(self._again)
        self._steps.setSpacing(space.space_m)
        column.addLayout(self._steps)
        column.addWidget(self._care)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(inside), 1)
        self._accept.setObjectName("acceptUnlimited")
        self._try.setObjectName("tryRun")
        self._start.setObjectName("startRun")
        self._start.setProperty("role", "primary")
        icons.dress(self._start, "play", "accent_text")
        stack = QVBoxLayout(self._lower)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(space.space_s)
        stack.addWidget(self._agree)
        stack.addWidget(self._accept)
        stack.addWidget(self._try)
        outer.addWidget(footer(self._lower, (self._start,)))

    def _connect(self) -> None:
        self._problem.acted.connect(lambda: tasks.start(self._enter_key(), owner=self))
        self._target.changed.connect(self._agree.forget)
        self._target.changed.connect(self._again.forget)
        self._again.changed.connect(self.refresh)
        self._target.changed.connect(self.refresh)
        self._cost.cap_changed.connect(self.refresh)
        self._care.changed.connect(self.refresh)
        self._accept.toggled.connect(self._show_buttons)
        self._agree.changed.connect(self._show_buttons)
        self._try.clicked.connect(lambda: self._go(trial=True))
        self._start.clicked.connect(lambda: self._go(trial=False))
        self._show_buttons()

    async def rest(self) -> tuple[RunChoice, int] | None:
        """The rows that the last trial has left, as they were chosen then, and their sheet; None without a trial."""
        return await self._left.rest()

    async def check_rest(self) -> None:
        """Check the rows that the last trial has left; its own rows are not paid again."""
        self._again.forget()
        left = await self._left.check_rest()
        if left is not None:
            told = self.tr("The rest: {rows}").format(rows=words.rows(len(left.row_ids or ())))
            kept = self.tr("Chosen as for the trial. The rows of the trial are not asked again.")
            self._note.say("running", told, kept)
            self.refresh()

    def take_up(self, end: LastEnd) -> None:
        """Know of the run that the list was left with: its rest and what failed can be checked as chosen then."""
        self._left.started(end.choice, end.sheet_id, trial=end.trial)

    def check_failed(self, failed: FailedRows) -> None:
        """Check rows that failed in a step of the last run, chosen as they were then; no other row is asked."""
        self._again.forget()
        self._left.check_failed(failed)
        told = self.tr("The failed: {rows}").format(rows=words.rows(len(failed.row_ids)))
        self._note.say("running", told, self.tr("Chosen as they were. No other row is asked."))
        self.refresh()

    def forget_rest(self) -> None:
        """Check what is chosen now."""
        self._note.hide()
        self._target.scope.let_go()
        if self._left.is_checked:
            self._left.forget()
            self.refresh()

    def refresh(self) -> None:
        """Forget the estimate: what it was about has changed. It is made anew once changes rest, if one looks."""
        self._drop()
        self._estimate = self._trial = None
        self._show_buttons()
        if self.isVisible():
            self._inside.setMinimumHeight(self._inside.height())  # what is read stays where it is meanwhile
            self._cost.wait()
            self._begin_glance()
            self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Estimate as soon as one looks."""
        super().showEvent(event)
        self._say_read_only()
        self.refresh()
        self._rest.stop()
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._rest.stop()
        self._drop()
        self._settle()

    def _drop(self) -> None:
        for task in (self._estimating, self._glancing):
            if task is not None:
                task.cancel()
        self._estimating = self._glancing = None

    def _begin_glance(self) -> None:
        sheet_id = self._left.sheet_id
        if sheet_id is not None:
            self._glancing = tasks.start(self._look_roughly(sheet_id), owner=self, on_error=_leave_to_the_whole)

    async def _look_roughly(self, sheet_id: int) -> None:
        """Say about how much it is, until it is known exactly."""
        about = await self._session.rough_estimate(self._choice(), sheet_id)
        if about is not None and self._estimate is None:
            self._cost.show_rough(about)

    def _begin(self) -> None:
        sheet_id = self._left.sheet_id
        if sheet_id is not None:
            if self._estimating is not None:
                self._estimating.cancel()
            self._estimating = tasks.start(self._look(sheet_id), owner=self, on_error=self._refuse)

    async def _look(self, sheet_id: int) -> None:
        """Estimate the whole, then a trial of rows spread over it."""
        whole = await self._session.estimate(self._choice(), sheet_id)
        if whole.most is None and self._takes_cap(whole) and self._cost.suggest_cap():
            return  # it is estimated anew with the cap
        worth_trying = not self._left.is_checked and whole.steps[0].asked > TRIAL_ROWS
        trial = await self._session.estimate(self._sample(), sheet_id) if worth_trying else None
        foretold = await self._session.forecast(self._choice(), sheet_id) if self._left.foretold else None
        self._estimate, self._trial = whole, trial
        self._problem.hide()
        self._again.show_step(whole.steps[0])
        self._cost.show_estimate(whole, foretold.credits if foretold is not None else None)
        self._care.show_estimate(whole, alone=len(whole.steps) == 1 and sheet_id == NO_SHEET)
        self._say_read_only()
        self._show_steps(whole)
        self._agree.ask([agree for step in whole.steps if (agree := self._actions[step.action].agree)])
        self._show_buttons()

    def _takes_cap(self, estimate: RunEstimate) -> bool:
        """Whether a cap alone limits it: some actions take one only together with a limit of their own."""
        return not any(self._actions[step.action].budget_needs for step in estimate.steps)

    def _say_read_only(self) -> None:
        if self._session.read_only:
            self._problem.say("waiting", self.tr("Nothing can be asked here."), self._session.read_only)

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._estimate = self._trial = None
        self._problem.tell(problem, self.tr("Enter the key…") if isinstance(problem, KeyProblem) else "")
        self._cost.show_nothing()
        self._show_steps(None)
        self._show_buttons()

    async def _enter_key(self) -> None:
        dialog = SettingsDialog(self._session, self.window())
        await tasks.finished(dialog)
        dialog.deleteLater()
        self.refresh()

    def _choice(self) -> RunChoice:
        """What is chosen, with its limits."""
        choice = self._again.narrowed(self._left.choice())
        return replace(
            choice,
            steps=tuple(self._agreed(step) for step in choice.steps),
            budget=self._cost.cap,
            hit_rate_floor=self._care.hit_rate_floor,
            known_days=self._care.known_days,
        )

    def _agreed(self, step: StepChoice) -> StepChoice:
        """The step with the agreement that it needs, where it is given."""
        if not self._actions[step.action].agree or not self._agree.agreed:
            return step
        return replace(step, options={**step.options, "agreed": True})

    def _sample(self) -> RunChoice:
        """The same for a few rows only; too few for a stop by what they find."""
        return replace(self._choice(), sample=TRIAL_ROWS, hit_rate_floor=None)

    def _show_steps(self, estimate: RunEstimate | None) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, step in enumerate(estimate.steps if estimate else ()):
            action = self._actions[step.action]
            alone = place == 0 and self._left.sheet_id == NO_SHEET
            provider = PROVIDERS[action.provider].title
            card = EstimateCard(step, provider, alone=alone, practice=self._session.practice)
            card.rows_asked.connect(self._ask_for_rows)
            self._steps.addWidget(card)
        self._settle()

    def _ask_for_rows(self, row_ids: object, title: str) -> None:
        sheet_id = self._left.sheet_id
        if sheet_id:
            self._target.scope.hold()
            self.ids_asked.emit(sheet_id, row_ids, title)
            if not self._left.is_checked:
                told = self.tr("The sheet shows rows to look at; what is checked stays as chosen.")
                self._note.say("running", told, self.tr("To ask only the rows shown, choose them in step 1."))

    def _settle(self) -> None:
        """Be as high as is needed again, once the new figures are laid out."""
        after_this(self._inside, lambda: self._inside.setMinimumHeight(0))

    def _show_buttons(self) -> None:
        """Name on each button the most that it can cost; without an estimate there is nothing to agree to."""
        whole, trial = self._estimate, self._trial
        unlimited = whole is not None and self._most(whole) is None
        agreed = self._agree.agreed and (not unlimited or self._accept.isChecked())
        allowed = not self._starting and not self._why_not() and agreed
        self._accept.setVisible(unlimited)
        self._start.setText(self.tr("Start · {cost}").format(cost=self._cost_of(whole)) if whole else self.tr("Start"))
        self._start.setEnabled(allowed and whole is not None and (_has_work(whole) or _brings_back(whole)))
        self._try.setVisible(trial is not None and _has_work(trial))
        if trial is not None:
            # That nothing of it is paid in practice stands on the button below, and would be too wide for this one.
            cost = words.most_credits(self._most(trial))
            self._try.setText(self.tr("Try on {rows} · {cost}").format(rows=words.rows(TRIAL_ROWS), cost=cost))
            self._try.setEnabled(allowed)
        above = (self._agree, self._accept, self._try)
        self._lower.setVisible(any(not widget.isHidden() for widget in above))
        self._start.setToolTip(self._why_not())
        self._try.setToolTip(self._why_not())

    def _most(self, estimate: RunEstimate) -> int | None:
        """The most that a run can cost, its cap included."""
        cap = self._cost.cap
        if estimate.most is None or cap is None:
            return cap if estimate.most is None else estimate.most
        return min(cap, estimate.most)

    def _cost_of(self, estimate: RunEstimate) -> str:
        return words.most_credits(self._most(estimate), practice=self._session.practice)

    def _why_not(self) -> str:
        """Why nothing can be started now; empty where it can."""
        going_on = self._session.run is not None and not self._session.run.over
        return self.tr("A run is going on.") if going_on else self._session.read_only

    def _go(self, *, trial: bool) -> None:
        sheet_id = self._left.sheet_id
        if sheet_id is None or self._starting:
            return
        self._starting = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # a button that is switched off would lose it to the tool bar
        self._show_buttons()
        choice = self._choice()
        self._left.started(choice, sheet_id, trial=trial)
        starting = self._start_run(self._sample() if trial else choice, sheet_id, trial=trial)
        tasks.start(starting, owner=self, on_error=self._refuse)

    async def _start_run(self, choice: RunChoice, sheet_id: int, *, trial: bool) -> None:
        try:
            await self._session.start(choice, sheet_id)
        finally:
            self._starting = False
        self._accept.setChecked(False)
        self._agree.forget()
        self._again.forget()
        self.forget_rest()
        self.started.emit(trial)


def _leave_to_the_whole(_owner: QWidget | None, _problem: RowcallError) -> None:
    """What keeps a choice from being carried out is told by the exact estimate of it, which follows."""


def _has_work(estimate: RunEstimate) -> bool:
    """Whether a run would do anything: answers that are known already are filled in without a call."""
    first = estimate.steps[0]
    return first.asked > 0 or first.known > 0


def _brings_back(estimate: RunEstimate) -> bool:
    """Whether a run would at least show deleted columns again, where every row has its answer in them."""
    return any(step.columns_back for step in estimate.steps)

"""Counts how far a run is, and tells it a few times a second."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from rowcall.engine.calling.budget import Budget
from rowcall.engine.step import Step
from rowcall.model.cells import Outcome
from rowcall.model.events import RunAction, RunProgressed, StepProgress
from rowcall.project import calls, outcomes
from rowcall.project.planning import Planned
from rowcall.project.reader import Reader

RATE_WINDOW = 15.0
"""Seconds over which the speed is measured."""


class Progress:
    """The figures of one run."""

    def __init__(self, steps: Sequence[Step], budget: Budget, clock: Callable[[], float]) -> None:
        self._steps = steps
        self._budget = budget
        self._clock = clock
        self._began = clock()
        self._rows: Counter[int] = Counter()
        self._active: Counter[int] = Counter()
        self._left_out: Counter[int] = Counter()
        self._cannot: Counter[int] = Counter()
        self._outcomes: defaultdict[int, Counter[Outcome]] = defaultdict(Counter)
        self._sent: deque[float] = deque()
        self._ended: deque[float] = deque()
        self._complete: set[int] = set()

    def take_over(self, reader: Reader) -> None:
        """Take over what the project says of this run: what earlier stretches of it have done, or how it ended."""
        for step in self._steps:
            step_id = step.record.id
            self._rows[step_id] = outcomes.count_rows(reader, step_id)
            self._left_out[step_id] = outcomes.count_left_out(reader, step_id)
            self._cannot[step_id] = outcomes.count_cannot(reader, step_id)
            self._outcomes[step_id] = Counter(outcomes.count_outcomes(reader, step_id))

    def planned(self, step: Step, planned: Sequence[Planned]) -> None:
        """Rows were taken into a step."""
        self._rows[step.record.id] += len(planned)
        self._left_out[step.record.id] += sum(row.outcome is Outcome.NOT_RUN for row in planned)
        self._cannot[step.record.id] += sum(row.outcome is Outcome.FAILED for row in planned)
        self._outcomes[step.record.id].update(row.outcome for row in planned if row.outcome is not None)

    def began_row(self, step: Step) -> None:
        """A row is being asked."""
        self._active[step.record.id] += 1

    def ended_row(self, step: Step, outcome: Outcome | None) -> None:
        """A row is no longer being asked; None where it has no outcome yet."""
        self._active[step.record.id] -= 1
        if outcome is not None:
            self._outcomes[step.record.id][outcome] += 1
            self._ended.append(self._clock())

    def reopened(self, step: Step) -> None:
        """A row that was in doubt is waited for again."""
        self._outcomes[step.record.id][Outcome.UNKNOWN] -= 1

    def sent_call(self) -> None:
        """A paid call left."""
        self._sent.append(self._clock())

    def completed(self, step: Step) -> None:
        """A step has nothing more to do."""
        self._complete.add(step.record.id)

    @property
    def seconds(self) -> float:
        """How long this stretch has taken."""
        return self._clock() - self._began

    def step_figures(self) -> tuple[StepProgress, ...]:
        """Where each step stands."""
        return tuple(self._figures(step) for step in self._steps)

    def figures(self, waiting_for: str, action: RunAction, reader: Reader, *, paused: bool) -> RunProgressed:
        """Where the run stands; while it is paused, a row that only has its place kept is not at work."""
        steps = self.step_figures()
        if paused:
            at_work = calls.rows_under_way(reader)
            pairs = zip(self._steps, steps, strict=True)
            steps = tuple(replace(told, active=at_work.get(step.record.id, 0)) for step, told in pairs)
        return RunProgressed(
            steps=steps,
            seconds=self.seconds,
            calls_per_second=self._rate(self._sent),
            seconds_left=self._seconds_left(steps),
            waiting_for=waiting_for,
            paused=paused,
            action=action,
        )

    def _figures(self, step: Step) -> StepProgress:
        outcomes = self._outcomes[step.record.id]
        return StepProgress(
            action=step.action.key,
            title=step.action.title,
            sheet_id=step.sheet.id,
            rows=self._rows[step.record.id],
            ended=outcomes.total(),
            active=self._active[step.record.id],
            outcomes=dict(outcomes),
            cost=self._budget.cost(step.record.id),
            complete=step.record.id in self._complete,
            left_out=self._left_out[step.record.id],
            cannot=self._cannot[step.record.id],
        )

    def _rate(self, moments: deque[float]) -> float:
        since = self._clock() - RATE_WINDOW
        while moments and moments[0] < since:
            moments.popleft()
        return len(moments) / max(1.0, min(RATE_WINDOW, self.seconds))

    def _seconds_left(self, steps: tuple[StepProgress, ...]) -> float | None:
        """Honest only where all rows are known and some have ended."""
        rate = self._rate(self._ended)
        if not rate or any(not step.complete for step in steps[:-1]):
            return None
        return sum(step.rows - step.ended for step in steps) / rate

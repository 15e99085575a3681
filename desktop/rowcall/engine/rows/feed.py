"""Brings the rows of one step to their calls: in list order, those that a person is waiting for first."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence

from rowcall.engine.control import Stopped
from rowcall.engine.crew import Crew
from rowcall.engine.planning.scope import Scope
from rowcall.engine.progress import Progress
from rowcall.engine.rows.asked_again import request_of
from rowcall.engine.rows.drive import drive
from rowcall.engine.rows.hit_rate import HitRates
from rowcall.engine.rows.intake import plan_new_rows
from rowcall.engine.rows.tools import Tools
from rowcall.engine.rows.under_way import RowUnderWay
from rowcall.engine.step import Step
from rowcall.errors import DiskProblem, MemoryProblem
from rowcall.model.cells import ENDED, outcome_of_row
from rowcall.model.events import CellsChanged
from rowcall.project import jobs, leftovers
from rowcall.project.doubts import Doubt
from rowcall.project.jobs import Unit
from rowcall.project.planning import Planned

READ_AHEAD = 200
"""Rows that are read ahead at a time."""

_Key = tuple[int, tuple[str, ...]]
"""A unit by its row and parts."""


def _key(unit: Unit) -> _Key:
    return unit.row_id, unit.parts


class Feed:
    """The rows of one step of a run.

    Args:
        tools: What every row is driven with.
        step: The step.
        scope: Which rows belong to it; None for a step of an earlier run, of which only what it has left is taken up.
        progress: Is told of each row.
        hit_rates: Judge each row.
        failed: Told of a mistake of ours.
        at_once: Calls in flight; a few rows more are begun, so that a call is ready when a place is free.
        only_jobs: Where set, nothing but these jobs is taken up of what was left.
    """

    def __init__(
        self,
        tools: Tools,
        step: Step,
        scope: Scope | None,
        progress: Progress,
        hit_rates: HitRates,
        failed: Callable[[], None],
        at_once: int,
        *,
        only_jobs: frozenset[int] | None = None,
    ) -> None:
        self.step = step
        self._tools = tools
        self._scope = scope
        self._progress = progress
        self._hit_rates = hit_rates
        self._only_jobs = only_jobs
        self._rows = Crew(failed)
        self._starting = asyncio.Semaphore(2 * at_once + 8)
        self._urgent_starting = asyncio.Semaphore(2 * at_once + 8)
        self._replayed = asyncio.Semaphore(READ_AHEAD)
        self._planning = asyncio.Lock()
        self._begun_up_to = 0
        self._begun_early: set[_Key] = set()
        self._closed = False

    async def go(self) -> None:
        """Drive every row to its end; returns when no more rows come."""
        try:
            with contextlib.suppress(Stopped):
                await (self._take_up() if self._scope is None else self._follow_list(self._scope))
        except (DiskProblem, MemoryProblem) as problem:
            self._tools.control.stop("disk", str(problem))
        finally:
            self.step.arrivals.no_more()
            await self._rows.finished()
            self._closed = True

    def ask_first(self, row_ids: Sequence[int]) -> None:
        """Ask these rows before the others; rows that are being asked already, or have ended, are left alone."""
        if not self._closed and self._scope is not None:
            self._rows.start(self._guarded(self._overtake(row_ids, self._scope)), "rows to be asked first")

    def take_up(self, doubt: Doubt) -> None:
        """Look for the answer of a lost call, and carry its row on where it is found."""
        self._begun_early.add((doubt.row_id, doubt.parts))
        self._rows.start(self._guarded(self._after_look(doubt)), f"look for row {doubt.row_id}")

    async def _follow_list(self, scope: Scope) -> None:
        step, reader, after = self.step, self._tools.project.reader, 0
        while True:
            step.rows_came.clear()
            no_more_to_come = step.upstream_done.is_set()
            planned = await self._plan_more(scope)
            units = jobs.pending(reader, step.record.id, after, READ_AHEAD, apart=step.apart)
            for unit in units:
                if _key(unit) not in self._begun_early:
                    await self._begin(unit, self._starting)
                self._begun_up_to = unit.row_id
            after = units[-1].row_id if units else after
            if planned or units:
                continue
            if no_more_to_come:
                return
            await step.rows_came.wait()
            await self._tools.control.gate()

    async def _take_up(self) -> None:
        """What an earlier run has left at the service, and what the user lets be sent again."""
        reader, step_id = self._tools.project.reader, self.step.record.id
        left = leftovers.open_jobs(reader, step_id)
        if self._only_jobs is not None:
            left = {job_id: row_id for job_id, row_id in left.items() if job_id in self._only_jobs}
        row_ids = list(dict.fromkeys(left.values()))
        await self._tools.project.write(lambda connection: leftovers.reopen_rows(connection, step_id, row_ids))
        self._progress.take_over(reader)
        for unit in jobs.pending_of_rows(reader, step_id, row_ids, apart=self.step.apart):
            if left.keys() >= set(unit.job_ids) and _key(unit) not in self._begun_early:
                await self._begin(unit, self._starting)

    async def _overtake(self, row_ids: Sequence[int], scope: Scope) -> None:
        """Rows before them are planned first: of rows that ask for the same, the list's first one gets the call."""
        step, last = self.step, max(row_ids, default=0)
        while step.planned_up_to < last and await self._plan_more(scope):
            pass
        wanted = [row for row in row_ids if row > self._begun_up_to]
        units = jobs.pending_of_rows(self._tools.project.reader, step.record.id, wanted, apart=step.apart)
        new = [unit for unit in units if _key(unit) not in self._begun_early]
        self._begun_early.update(map(_key, new))
        for unit in new:
            await self._begin(unit, self._urgent_starting, urgent=True)

    async def _plan_more(self, scope: Scope) -> list[Planned]:
        async with self._planning:
            planned = await plan_new_rows(self._tools.project, self.step, scope, self._tools.known, self._tools.wall())
            self._progress.planned(self.step, planned)
        changed = tuple(row.row_id for row in planned if row.outcome is not None)
        if changed:
            self._tools.tell(CellsChanged(self.step.sheet.id, changed))
        return planned

    async def _after_look(self, doubt: Doubt) -> None:
        action, finder = self.step.action, self._tools.finder
        again = request_of(self._tools.project.reader, self.step, doubt)
        if await finder.look(action, doubt, again) is None and await finder.look_later(action, doubt, again) is None:
            return
        self._progress.reopened(self.step)
        reader, step = self._tools.project.reader, self.step
        for unit in jobs.pending_of_rows(reader, step.record.id, [doubt.row_id], apart=step.apart):
            if _key(unit) == (doubt.row_id, doubt.parts):
                await self._begin(unit, self._urgent_starting)

    async def _guarded(self, work: Awaitable[None]) -> None:
        try:
            with contextlib.suppress(Stopped):
                await work
        except (DiskProblem, MemoryProblem) as problem:
            self._tools.control.stop("disk", str(problem))

    async def _begin(self, unit: Unit, starting: asyncio.Semaphore, *, urgent: bool = False) -> None:
        if unit.known:
            starting = self._replayed
        await starting.acquire()
        if self._is_judged(unit):
            await self._hit_rates.room(self.step)
        self._tools.control.check()
        self.step.arrivals.begun()
        self._rows.start(self._drive(unit, starting, urgent=urgent), f"row {unit.row_id}")

    async def _drive(self, unit: Unit, starting: asyncio.Semaphore, *, urgent: bool) -> None:
        released = False

        def no_longer_starting() -> None:
            nonlocal released
            if not released:
                released = True
                starting.release()
                self.step.arrivals.waits()

        self._progress.began_row(self.step)
        number = self.step.turnstile.enter()
        row = RowUnderWay(self._tools, self.step, unit, number, no_longer_starting, urgent=urgent)
        ended = None
        try:
            with contextlib.suppress(Stopped):
                ended = await drive(row)
        except (DiskProblem, MemoryProblem) as problem:
            self._tools.control.stop("disk", str(problem))
        finally:
            no_longer_starting()
            states = jobs.states_of_row_now(self._tools.project.reader, self.step.record.id, unit.row_id)
            over = ended is not None and all(state in ENDED for state in states)
            self._progress.ended_row(self.step, outcome_of_row(states) if over else None)
            if self._is_judged(unit):
                self._hit_rates.ended(self.step, unit.row_id, over=over)

    def _is_judged(self, unit: Unit) -> bool:
        """Whether a row tells of the rows after it; one whose answer was bought before does not."""
        return not unit.known and not self.step.action.in_one_go

"""One run from start to end: its steps side by side, rows handed on as they are found."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rowcall.engine import messages
from rowcall.engine.balance import Ask, BalanceWatch
from rowcall.engine.budget import Budget
from rowcall.engine.caller import Caller
from rowcall.engine.control import PATIENCE, Control, Stopped
from rowcall.engine.crew import Crew
from rowcall.engine.drive import Drive, Tools
from rowcall.engine.hit_rate import HitRates
from rowcall.engine.intake import Scope, plan_new_rows
from rowcall.engine.keeper import Keeper
from rowcall.engine.known import Known
from rowcall.engine.poller import Poller
from rowcall.engine.progress import Progress
from rowcall.engine.refrain import learned_coverage
from rowcall.engine.service import Service
from rowcall.engine.settle import settle_steps
from rowcall.engine.shared import Shared
from rowcall.engine.sink import Sink
from rowcall.engine.step import Step, make_steps, open_step
from rowcall.errors import DiskProblem, MemoryProblem, ProjectProblem
from rowcall.memory.coverage import Coverage
from rowcall.memory.vault import Vault
from rowcall.model.action import Action
from rowcall.model.cells import ENDED, outcome_of_row
from rowcall.model.events import CellsChanged, Event, RowsAdded, RunEnded, RunProgressed, SheetsChanged, Warned
from rowcall.model.plan_text import plan_from_text, plan_to_text
from rowcall.model.plans import RunPlan
from rowcall.model.prices import Cost, PriceTable
from rowcall.project import jobs, ledger, outcomes
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.reader import Reader
from rowcall.project.writer import Connection

PROGRESS_SECONDS = 0.25
KEEP_SECONDS = 2.0
"""How often the time that a run has taken is kept."""
PARTLY_LOST = ("A part of the last run was lost, so it cannot go on.", "Start a new run.")
FEED = 200
"""Rows that are read ahead at a time."""


@dataclass(frozen=True, slots=True)
class World:
    """All that a run is given from outside."""

    project: Project
    service: Service
    catalogue: Mapping[str, Action]
    prices: PriceTable
    tell: Callable[[Event], None]
    balance: Ask | None = None
    """How the account's balance is asked for; None: it is not."""
    vault: Vault | None = None
    """Who must not be contacted; None: only those whom a list itself marks."""
    clock: Callable[[], float] = time.monotonic
    patience: float = PATIENCE
    known: Known = field(default_factory=Known)
    """What was bought before, by this file or another one."""


async def new_run(world: World, plan: RunPlan, sheet_id: int) -> Run:
    """Keep what the user agreed to, make the sheets and columns it fills, and make the run ready to go.

    Raises:
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    coverage = await asyncio.to_thread(learned_coverage, world.vault, world.project)

    def make(connection: Connection) -> int:
        run_id = jobs.create_run(connection, plan_to_text(plan), plan.budget, time.time())
        make_steps(connection, world.catalogue, plan, run_id, sheet_id)
        return run_id

    run_id = await world.project.write(make)
    return Run(world, run_id, plan, coverage)


def kept_plan(reader: Reader) -> tuple[int, RunPlan] | None:
    """The newest run of a project and what the user agreed to; None where there was none.

    Raises:
        ProjectProblem: If the project was saved from a damaged one, and not all of the run with it.
    """
    found = jobs.last_run(reader)
    if found is None:
        return None
    try:
        plan = plan_from_text(found[1])
    except (ValueError, KeyError, TypeError) as error:
        raise ProjectProblem(*PARTLY_LOST) from error
    if [step.action for step in plan.steps] != [record.action for record in jobs.steps_of(reader, found[0])]:
        raise ProjectProblem(*PARTLY_LOST)
    return found[0], plan


async def resumed_run(world: World, run_id: int, plan: RunPlan) -> Run:
    """A run that was begun before, ready to go on.

    Raises:
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    coverage = await asyncio.to_thread(learned_coverage, world.vault, world.project)
    await world.project.write(lambda connection: outcomes.reopen_unfinished(connection, run_id))
    run = Run(world, run_id, plan, coverage)
    await world.project.write(run.settle_in_doubt)
    await world.project.write(run.lift_suppressed)
    return run


class Run:
    """A run that can be started once, paused, resumed and stopped.

    Attributes:
        progress: The newest figures.
    """

    def __init__(self, world: World, run_id: int, plan: RunPlan, coverage: Coverage) -> None:
        self._world = world
        self._id = run_id
        self._plan = plan
        reader = world.project.reader
        records = jobs.steps_of(reader, run_id)
        self._steps = [
            open_step(reader, world.catalogue, step_plan, record, coverage)
            for step_plan, record in zip(plan.steps, records, strict=True)
        ]
        self._control = Control(world.clock, world.patience)
        self._budget = Budget({step.record.id: _spent(world.project, step) for step in self._steps})
        self._progress = Progress(self._steps, self._budget, world.clock)
        self._hit_rates = HitRates(world.project.reader, self._control, plan.hit_rate_floor)
        self._poller = Poller(world.service, self._control, world.clock)
        self._caller = Caller(
            world.project, world.service, world.prices, self._control, self._budget, self._progress.sent_call
        )
        self._warned: set[str] = set()
        self._keeper = Keeper(world.known.wallet, self._warn, world.clock)
        self._tools = Tools(
            world.project,
            world.prices,
            self._control,
            self._caller,
            self._poller,
            Sink(world.project, self._tell),
            self._budget,
            world.known,
            Shared(world.project, world.known),
            self._keeper,
            self._tell,
        )
        self._balance = BalanceWatch(world.balance, world.project, world.service, run_id)
        self._seconds_kept = 0.0
        self.progress: RunProgressed | None = None

    def pause(self) -> None:
        """Send nothing more; calls in flight finish."""
        self._control.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        self._control.resume()

    def stop(self) -> None:
        """Send nothing more and end once the calls in flight have finished."""
        self._control.stop("user", messages.USER)

    @property
    def paused(self) -> bool:
        """Whether the user paused it."""
        return self._control.paused

    def settle_in_doubt(self, connection: Connection) -> None:
        """Calls that an unexpected stop left without an answer show as what they are from the start."""
        for step in self._steps:
            outcomes.settle_in_doubt(connection, step.record, step.status, messages.INTERRUPTED)

    def lift_suppressed(self, connection: Connection) -> None:
        """Whoever was taken off the do-not-contact list since may be asked about when the run goes on."""
        for step in self._steps:
            step.refrain.lift(connection, step.record, step.status, step.action.same_note)

    async def go(self) -> RunEnded:
        """Carry the run out; returns when all rows have ended, or the run has stopped."""
        await self._world.project.begin_run()
        self._progress.take_over(self._world.project.reader)
        for step in self._steps:
            self._world.tell(SheetsChanged(step.sheet.id))
            if step.new_sheet:
                self._world.tell(SheetsChanged(step.new_sheet.id))
        ticker = asyncio.create_task(self._tick(), name="tell progress")
        self._balance.begin()
        try:
            await self._carry_out()
        finally:
            ticker.cancel()
            await asyncio.gather(ticker, return_exceptions=True)
            await self._poller.close()
            await self._keeper.close()
            self._world.service.keep_one_free = False
            ended = await self._end()  # also after a mistake of ours: every row is told where it stands
        return ended

    async def _carry_out(self) -> None:
        self._steps[0].upstream_done.set()
        steps = Crew(self._mistaken)
        for position, step in enumerate(self._steps):
            steps.start(self._carry_out_step(position, step), f"step {step.action.key}")
        await steps.finished()

    def _mistaken(self) -> None:
        self._control.stop("mistake", messages.MISTAKE)

    async def _carry_out_step(self, position: int, step: Step) -> None:
        """One step: plan its rows as they come, drive them, and tell the next step when no more will come."""
        self._world.service.keep_one_free = len(self._steps) > 1
        rows = Crew(self._mistaken)
        try:
            with contextlib.suppress(Stopped):
                await self._feed(step, self._scope(step), rows)
        except (DiskProblem, MemoryProblem) as problem:
            self._control.stop("disk", str(problem))
        finally:
            try:
                await rows.finished()
            finally:
                self._complete(position, step)

    def _complete(self, position: int, step: Step) -> None:
        """No more rows come from this step."""
        self._progress.completed(step)
        if position + 1 < len(self._steps):
            self._steps[position + 1].upstream_done.set()
            self._steps[position + 1].rows_came.set()
        if position == len(self._steps) - 2:
            self._world.service.keep_one_free = False

    async def _feed(self, step: Step, scope: Scope, rows: Crew) -> None:
        starting = asyncio.Semaphore(2 * self._plan.at_once + 8)
        replayed = asyncio.Semaphore(FEED)
        after = 0
        while True:
            step.rows_came.clear()
            no_more_to_come = step.upstream_done.is_set()
            planned = await plan_new_rows(self._world.project, step, scope, self._world.known)
            self._take_in(step, planned)
            units = jobs.pending(self._world.project.reader, step.record.id, after, FEED, apart=step.apart)
            for unit in units:
                places = replayed if unit.known else starting
                await places.acquire()
                if not unit.known:
                    await self._hit_rates.room(step)
                self._control.check()
                rows.start(self._drive(step, unit, places), f"row {unit.row_id}")
            after = units[-1].row_id if units else after
            if planned or units:
                continue
            if no_more_to_come:
                return
            await step.rows_came.wait()
            await self._control.gate()

    async def _drive(self, step: Step, unit: Unit, starting: asyncio.Semaphore) -> None:
        released = False

        def no_longer_starting() -> None:
            nonlocal released
            if not released:
                released = True
                starting.release()

        self._progress.began_row(step)
        drive = Drive(self._tools, step, unit, step.turnstile.enter(), no_longer_starting)
        ended = None
        try:
            with contextlib.suppress(Stopped):
                ended = await drive.go()
        except (DiskProblem, MemoryProblem) as problem:
            self._control.stop("disk", str(problem))
        finally:
            no_longer_starting()
            states = jobs.states_of_row_now(self._world.project.reader, step.record.id, unit.row_id)
            over = ended is not None and all(state in ENDED for state in states)
            self._progress.ended_row(step, outcome_of_row(states) if over else None)
            if not unit.known:
                self._hit_rates.ended(step, unit.row_id, over=over)

    def _scope(self, step: Step) -> Scope:
        """The run's choice of rows concerns the first step's sheet; steps on other sheets take all that comes."""
        if step.sheet.id != self._steps[0].sheet.id:
            return Scope()
        chosen, first = self._plan.row_ids, self._plan.first
        if first is None:
            sampled = self._plan.sampled
            return Scope(
                frozenset(chosen) if chosen is not None else None,
                sampled=frozenset(sampled) if sampled is not None else None,
            )
        if chosen is not None:
            wanted = sorted(chosen)[:first]
            return Scope(frozenset(chosen), wanted[-1] if wanted else 0, first)
        last = jobs.nth_row(self._world.project.reader, step.sheet.id, first)
        return Scope(None, last, first)

    def _take_in(self, step: Step, planned: list[jobs.Planned]) -> None:
        self._progress.planned(step, planned)
        changed = tuple(row.row_id for row in planned if row.outcome is not None)
        if changed:
            self._world.tell(CellsChanged(step.sheet.id, changed))

    def _tell(self, event: Event) -> None:
        if isinstance(event, RowsAdded):
            for step in self._steps:
                if step.sheet.id == event.sheet_id:
                    step.rows_came.set()
        self._world.tell(event)

    def _warn(self, text: str) -> None:
        """Say something once."""
        if text not in self._warned:
            self._warned.add(text)
            self._world.tell(Warned(text))

    async def _tick(self) -> None:
        try:
            while True:
                await asyncio.sleep(PROGRESS_SECONDS)
                self._tell_progress()
                self._world.project.safekeeping.check()
                if self._progress.seconds - self._seconds_kept >= KEEP_SECONDS:
                    await self._world.project.write(self._keep_seconds)
        except DiskProblem as problem:
            self._control.stop("disk", str(problem))

    def _keep_seconds(self, connection: Connection) -> None:
        """Add the time since it was kept last: a run that is killed has taken time too."""
        seconds = self._progress.seconds
        jobs.add_seconds(connection, self._id, seconds - self._seconds_kept)
        self._seconds_kept = seconds

    def _tell_progress(self) -> None:
        waiting_for = self._caller.waiting_for or self._world.service.waiting_for
        self.progress = self._progress.figures(waiting_for, paused=self._control.paused)
        self._world.tell(self.progress)

    async def _end(self) -> RunEnded:
        """Give every row an outcome, keep why the run ended, and tell it."""
        stopped = self._control.stopped
        with contextlib.suppress(DiskProblem):  # nothing is lost by it: the next start finds every row's state
            await self._settle(stopped)
            await self._balance.end(stopped)
            await self._world.project.safekeeping.end()
        self._tell_progress()
        for step in self._steps:
            self._world.tell(SheetsChanged(step.sheet.id))
        ended = RunEnded(
            self._progress.step_figures(),
            stopped,
            self._control.message,
            self._progress.seconds,
            balance=ledger.balance_of_run(self._world.project.reader, self._id),
        )
        self._world.tell(ended)
        return ended

    async def _settle(self, stopped: str | None) -> None:
        """Rows that a stopped run has not looked at are told so together; looking at each would take long."""
        for step in self._steps:
            scope = self._scope(step)
            with contextlib.suppress(MemoryProblem):  # what could not be planned now is planned when the run goes on
                while (stopped is None or scope.row_ids is not None) and await plan_new_rows(
                    self._world.project, step, scope, self._world.known
                ):
                    pass
        where = [(step.record, step.status) for step in self._steps]

        def write(connection: Connection) -> None:
            settle_steps(connection, where, stopped, all_rows=self._plan.row_ids is None)
            self._keep_seconds(connection)
            jobs.end_run(connection, self._id, stopped, ended=stopped is None)

        await self._world.project.write(write)
        self._progress.take_over(self._world.project.reader)


def _spent(project: Project, step: Step) -> Cost:
    found = project.reader.fetch(
        "SELECT coalesce(sum(confirmed), 0), coalesce(sum(possible), 0) FROM attempt WHERE step_id = ?",
        (step.record.id,),
    )
    return Cost(*found[0])

"""One run from start to end: its steps side by side, rows handed on as they are found."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rowcall.engine import messages
from rowcall.engine.balance import Ask, BalanceWatch
from rowcall.engine.budget import Budget
from rowcall.engine.caller import Caller
from rowcall.engine.clocks import Clocks, Jump
from rowcall.engine.control import PATIENCE, Control
from rowcall.engine.crew import Crew
from rowcall.engine.drive import Tools
from rowcall.engine.feed import Feed
from rowcall.engine.hit_rate import HitRates
from rowcall.engine.intake import Scope, plan_new_rows
from rowcall.engine.keeper import Keeper
from rowcall.engine.known import Known
from rowcall.engine.lost import Finder
from rowcall.engine.poller import DAY, GIVE_UP_AFTER, Poller
from rowcall.engine.progress import Progress
from rowcall.engine.refrain import learned_coverage
from rowcall.engine.service import Service
from rowcall.engine.settle import settle_begun, settle_steps
from rowcall.engine.shared import Shared
from rowcall.engine.sink import Sink
from rowcall.engine.step import Step, make_steps, open_step
from rowcall.errors import DiskProblem, MemoryProblem, ProjectProblem
from rowcall.memory.coverage import Coverage
from rowcall.memory.vault import Vault
from rowcall.model.action import Action
from rowcall.model.events import Event, RowsAdded, RunAction, RunEnded, RunProgressed, SheetsChanged
from rowcall.model.plan_text import plan_from_text, plan_to_text
from rowcall.model.plans import RunPlan
from rowcall.model.prices import Cost, PriceTable
from rowcall.project import doubts, jobs, ledger, leftovers, outcomes
from rowcall.project.file import Project
from rowcall.project.reader import Reader
from rowcall.project.writer import Connection

PROGRESS_SECONDS = 0.25
KEEP_SECONDS = 2.0
"""How often the time that a run has taken is kept."""
PARTLY_LOST = ("A part of the last run was lost, so it cannot go on.", "Start a new run.")
WAKING_SECONDS = 2.0
"""How long the network is given after the computer has slept."""


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
    wall: Callable[[], float] = time.time
    """Unix time."""
    warn: Callable[[str], None] = lambda _sentence: None
    """Told what a person should know and what holds nothing up; the same sentence may come again."""


async def new_run(world: World, plan: RunPlan, sheet_id: int, coverage: Coverage | None = None) -> Run:
    """Keep what the user agreed to, make the sheets and columns it fills, and make the run ready to go.

    Args:
        world: All that it is given from outside.
        plan: What the user agreed to.
        sheet_id: The first step's sheet.
        coverage: Who must not be contacted among the rows as they are; None: they are looked through now.

    Raises:
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    covered = coverage
    if covered is None:
        covered = await asyncio.to_thread(learned_coverage, world.vault, world.project)
    plan = replace(plan, prices=world.prices)

    def make(connection: Connection) -> int:
        run_id = jobs.create_run(connection, plan_to_text(plan), plan.budget, world.wall())
        make_steps(connection, world.catalogue, plan, run_id, sheet_id)
        return run_id

    run_id = await world.project.write(make)
    return Run(world, run_id, plan, covered)


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


async def resumed_run(world: World, run_id: int, plan: RunPlan, *, fetch_only: bool = False) -> Run:
    """A run that was begun before, ready to go on, together with what earlier runs have left at the service.

    Args:
        world: All that it is given from outside.
        run_id: The newest run.
        plan: What the user agreed to.
        fetch_only: Whether only results are fetched, and nothing is sent that can cost.

    Raises:
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    coverage = await asyncio.to_thread(learned_coverage, world.vault, world.project)
    if not fetch_only:
        await world.project.write(lambda connection: outcomes.reopen_unfinished(connection, run_id))
    run = Run(world, run_id, plan, coverage, resumed=True, fetch_only=fetch_only)
    await world.project.write(run.settle_in_doubt)
    await world.project.write(run.lift_suppressed)
    return run


class Run:
    """A run that can be started once, paused, resumed and stopped.

    Attributes:
        progress: The newest figures.
    """

    def __init__(
        self,
        world: World,
        run_id: int,
        plan: RunPlan,
        coverage: Coverage,
        *,
        resumed: bool = False,
        fetch_only: bool = False,
    ) -> None:
        self._world = world
        self._id = run_id
        self._plan = plan
        self._fetch_only = fetch_only
        reader = world.project.reader
        records = jobs.steps_of(reader, run_id)
        self._steps = [
            open_step(reader, world.catalogue, step_plan, record, coverage)
            for step_plan, record in zip(plan.steps, records, strict=True)
        ]
        self._resumed = resumed
        self._control = Control(world.clock, world.patience)
        self._control.sends = not fetch_only
        earlier = _earlier_steps(world, run_id, coverage) if resumed else []
        self._budget = Budget({step.record.id: _spent(world.project, step) for step in [*self._steps, *earlier]})
        self._progress = Progress(self._steps, self._budget, world.clock)
        prices = plan.prices or world.prices  # a project of an older program has not kept them
        self._finder = Finder(world.project, world.service, self._control, self._budget, world.wall)
        self._poller = Poller(
            world.service, self._control, world.clock, DAY if math.isinf(world.patience) else GIVE_UP_AFTER
        )
        self._caller = Caller(
            world.project,
            world.service,
            prices,
            self._control,
            self._budget,
            self._finder,
            (world.clock, world.wall),
            self._progress.sent_call,
        )
        self._keeper = Keeper(world.known.wallet, world.warn, world.clock)
        self._tools = Tools(
            world.project,
            prices,
            self._control,
            self._caller,
            self._finder,
            self._poller,
            Sink(world.project, self._tell),
            self._budget,
            world.known,
            Shared(world.project, world.known),
            self._keeper,
            self._tell,
            world.wall,
        )
        self._balance = BalanceWatch(world.balance, world.project, world.service, run_id)
        judged = HitRates(reader, self._control, plan.hit_rate_floor)
        self._feeds = [self._feed(step, None if fetch_only else self._scope(step), judged) for step in self._steps]
        unjudged = HitRates(reader, self._control, None)
        self._earlier = [self._feed(step, None, unjudged) for step in earlier]
        self._clocks = Clocks(world.wall, world.clock)
        self._seconds_kept = 0.0
        self.progress: RunProgressed | None = None

    def _feed(self, step: Step, scope: Scope | None, hit_rates: HitRates) -> Feed:
        return Feed(self._tools, step, scope, self._progress, hit_rates, self._mistaken, self._plan.at_once)

    def pause(self) -> None:
        """Send nothing more; calls in flight finish. The file is made whole by itself, so that it can be copied."""
        self._control.pause()
        self._world.project.writer.fold()

    def resume(self) -> None:
        """Go on after a pause."""
        self._control.resume()

    def stop(self) -> None:
        """Send nothing more and end once the calls in flight have finished."""
        self._control.stop("user", messages.USER)

    def ask_first(self, sheet_id: int, row_ids: Sequence[int]) -> None:
        """Ask these rows before all others that have not been begun; the limits and the cap hold for them as well."""
        for feed in self._feeds:
            if feed.step.sheet.id == sheet_id:
                feed.ask_first(row_ids)

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
            self._world.known.tell_notice(self._world.warn)
            self._world.service.keep_one_free = False
            ended = await self._end()  # also after a mistake of ours: every row is told where it stands
        return ended

    async def _carry_out(self) -> None:
        self._steps[0].upstream_done.set()
        self._world.service.keep_one_free = len(self._steps) > 1 and not self._fetch_only
        if self._resumed:
            self._look_for_lost()
        steps = Crew(self._mistaken)
        for feed in self._earlier:
            steps.start(feed.go(), f"left by {feed.step.action.key}")
        for position, feed in enumerate(self._feeds):
            steps.start(self._carry_out_step(position, feed), f"step {feed.step.action.key}")
        await steps.finished()

    def _look_for_lost(self) -> None:
        """Evidence first: calls in doubt since an earlier stretch are looked for by free questions."""
        feeds = {feed.step.record.id: feed for feed in [*self._feeds, *self._earlier]}
        for doubt in doubts.doubts(self._world.project.reader):
            feed = feeds.get(doubt.step_id)
            if feed is not None and self._finder.has_prospect(feed.step.action, doubt):
                feed.take_up(doubt, self._finder)

    def _mistaken(self) -> None:
        self._control.stop("mistake", messages.MISTAKE)

    async def _carry_out_step(self, position: int, feed: Feed) -> None:
        """One step: plan its rows as they come, drive them, and tell the next step when no more will come."""
        try:
            await feed.go()
        finally:
            self._complete(position, feed.step)

    def _complete(self, position: int, step: Step) -> None:
        """No more rows come from this step."""
        self._progress.completed(step)
        if position + 1 < len(self._steps):
            self._steps[position + 1].upstream_done.set()
            self._steps[position + 1].rows_came.set()
        if position == len(self._steps) - 2:
            self._world.service.keep_one_free = False

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

    def _tell(self, event: Event) -> None:
        if isinstance(event, RowsAdded):
            for step in self._steps:
                if step.sheet.id == event.sheet_id:
                    step.rows_came.set()
        self._world.tell(event)

    async def _tick(self) -> None:
        try:
            while True:
                await asyncio.sleep(PROGRESS_SECONDS)
                self._tell_progress()
                self._world.project.safekeeping.check()
                if (jump := self._clocks.jump()) is not None:
                    await self._after(jump)
                if self._progress.seconds - self._seconds_kept >= KEEP_SECONDS:
                    await self._world.project.write(self._keep_seconds)
        except DiskProblem as problem:
            self._control.stop("disk", str(problem))

    def _keep_seconds(self, connection: Connection) -> None:
        """Add the time since it was kept last: a run that is killed has taken time too."""
        seconds = self._progress.seconds
        jobs.add_seconds(connection, self._id, seconds - self._seconds_kept)
        self._seconds_kept = seconds

    async def _after(self, jump: Jump) -> None:
        """Time has jumped: it is kept, and after a sleep everything that was put off is tried soon."""
        detail = json.dumps({"wall": round(jump.wall, 1), "running": round(jump.running, 1)})
        now = self._world.wall()
        await self._world.project.write(
            lambda connection: connection.execute(
                "INSERT INTO event(t, kind, detail) VALUES(?, 'clock', ?)", (now, detail)
            )
        )
        if jump.slept:
            self._world.service.hold(WAKING_SECONDS, messages.WOKEN)
            self._caller.try_now()
            self._poller.look_now()

    def _tell_progress(self) -> None:
        held = self._caller.waiting_for or self._world.service.waiting_for
        action = RunAction.DETAILS if self._caller.details_help else RunAction.NONE
        self.progress = self._progress.figures(held or self._finder.waiting_for, action, paused=self._control.paused)
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
        figures = outcomes.run_figures(self._world.project.reader, self._id)
        ended = RunEnded(
            self._progress.step_figures(),
            stopped,
            messages.complete(self._control.message, stopped, figures),
            self._progress.seconds,
            messages.action_for(stopped),
            balance=ledger.balance_of_run(self._world.project.reader, self._id),
        )
        self._world.tell(ended)
        return ended

    async def _settle(self, stopped: str | None) -> None:
        """Rows that a stopped run has not looked at are told so together; looking at each would take long."""
        for step in () if self._fetch_only else self._steps:
            scope = self._scope(step)
            with contextlib.suppress(MemoryProblem):  # what could not be planned now is planned when the run goes on
                while (stopped is None or scope.row_ids is not None) and await plan_new_rows(
                    self._world.project, step, scope, self._world.known
                ):
                    pass
        where = [(step.record, step.status) for step in self._steps]
        left = [(feed.step.record, feed.step.status) for feed in self._earlier]

        def write(connection: Connection) -> None:
            settle_begun(connection, left, None)
            self._keep_seconds(connection)
            if self._fetch_only:
                settle_begun(connection, where, None)
                return
            settle_steps(connection, where, stopped, all_rows=self._plan.row_ids is None)
            jobs.end_run(connection, self._id, stopped, ended=stopped is None)

        await self._world.project.write(write)
        self._progress.take_over(self._world.project.reader)


def _earlier_steps(world: World, run_id: int, coverage: Coverage) -> list[Step]:
    """Steps of earlier runs of which something is left at the service or in doubt."""
    reader = world.project.reader
    return [
        open_step(reader, world.catalogue, plan_from_text(plan).steps[record.position], record, coverage)
        for record, plan in leftovers.earlier_steps(reader, run_id)
    ]


def _spent(project: Project, step: Step) -> Cost:
    found = project.reader.fetch(
        "SELECT coalesce(sum(confirmed), 0), coalesce(sum(possible), 0) FROM attempt WHERE step_id = ?",
        (step.record.id,),
    )
    return Cost(*found[0])

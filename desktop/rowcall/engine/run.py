"""One run from start to end: its steps side by side, rows handed on as they are found."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from rowcall.engine import messages
from rowcall.engine.balance import BalanceWatch
from rowcall.engine.calling.budget import Budget
from rowcall.engine.control import Control
from rowcall.engine.crew import Crew
from rowcall.engine.planning.scope import Scope, chosen_scope
from rowcall.engine.progress import Progress
from rowcall.engine.pulse import Pulse
from rowcall.engine.rows.asked_again import request_of
from rowcall.engine.rows.feed import Feed
from rowcall.engine.rows.hit_rate import HitRates
from rowcall.engine.rows.intake import plan_new_rows
from rowcall.engine.rows.tools import make_tools
from rowcall.engine.settle import settle_begun, settle_steps
from rowcall.engine.step import Step, follow_one_another, open_step
from rowcall.engine.world import World
from rowcall.errors import DiskProblem, MemoryProblem
from rowcall.memory.coverage import Coverage
from rowcall.model.events import CellsChanged, Event, RowsAdded, RunEnded, RunProgressed, SheetsChanged
from rowcall.model.plan_text import plan_from_text
from rowcall.model.plans import RunPlan
from rowcall.project import doubts, ledger, leftovers, outcomes, owners, runs
from rowcall.project.writer import Connection


class Run:
    """A run that can be started once, paused, resumed and stopped.

    Args:
        world: All that it is given from outside.
        run_id: The run as the project keeps it.
        plan: What the user agreed to.
        coverage: Who must not be contacted.
        resumed: Whether it was begun before.
        fetch_only: Whether only results are fetched, and nothing is sent that can cost.
        only_jobs: Where set, nothing but these jobs is taken up.
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
        only_jobs: frozenset[int] | None = None,
    ) -> None:
        self._world = world
        self._id = run_id
        self._plan = plan
        self._resumed = resumed
        self._only_jobs = only_jobs
        self._follows_list = not fetch_only and only_jobs is None
        reader = world.project.reader
        self._steps = [
            open_step(reader, world.catalogue, step_plan, record, coverage)
            for step_plan, record in zip(plan.steps, runs.steps_of(reader, run_id), strict=True)
        ]
        self._upstream = follow_one_another(self._steps)
        earlier = _earlier_steps(world, run_id, coverage) if resumed else []
        spent = {step.record.id: runs.cost_of_step(reader, step.record.id) for step in [*self._steps, *earlier]}
        budget = Budget(spent)
        self._control = Control(world.clock, world.patience)
        self._control.sends = not fetch_only
        self._progress = Progress(self._steps, budget, world.clock)
        prices = plan.prices or world.prices  # a project of an older program has not kept them
        self._tools = make_tools(world, prices, self._control, budget, self._tell, self._progress.sent_call)
        self._balance = BalanceWatch(world.balance, world.project, world.service, run_id)
        self._pulse = Pulse(world, run_id, self._tools, self._progress)
        judged = HitRates(reader, self._control, plan.hit_rate_floor)
        self._feeds = [
            self._feed(step, self._scope(step) if self._follows_list else None, judged) for step in self._steps
        ]
        unjudged = HitRates(reader, self._control, None)
        self._earlier = [self._feed(step, None, unjudged) for step in earlier]

    def _feed(self, step: Step, scope: Scope | None, hit_rates: HitRates) -> Feed:
        at_once = self._plan.at_once
        return Feed(
            self._tools, step, scope, self._progress, hit_rates, self._mistaken, at_once, only_jobs=self._only_jobs
        )

    @property
    def progress(self) -> RunProgressed | None:
        """The newest figures; None before the first ones."""
        return self._pulse.figures

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

    def hand_on(self, connection: Connection) -> None:
        """Rows that wait for the answer of a row that was deleted meanwhile are asked about themselves."""
        for step in self._steps:
            owners.hand_on(connection, step.record, step.status, step.action.same_note)

    async def go(self) -> RunEnded:
        """Carry the run out; returns when all rows have ended, or the run has stopped."""
        await self._world.project.begin_run()
        self._progress.take_over(self._world.project.reader)
        for step in self._steps:
            self._world.tell(SheetsChanged(step.sheet.id))
            if step.new_sheet:
                self._world.tell(SheetsChanged(step.new_sheet.id))
        self._pulse.begin()
        self._balance.begin()
        try:
            await self._carry_out()
        finally:
            await self._pulse.end()
            await self._tools.poller.close()
            await self._tools.keeper.close()
            self._world.known.tell_notice(self._world.warn)
            self._world.service.keep_one_free = False
            ended = await self._end()  # also after a mistake of ours: every row is told where it stands
        return ended

    async def _carry_out(self) -> None:
        self._tell_steps_whose_rows_are_there()
        self._world.service.keep_one_free = len(self._steps) > 1 and self._follows_list
        if self._resumed and self._only_jobs is None:
            self._look_for_lost()
        steps = Crew(self._mistaken)
        for feed in self._earlier:
            steps.start(feed.go(), f"left by {feed.step.action.key}")
        for position, feed in enumerate(self._feeds):
            steps.start(self._carry_out_step(position, feed), f"step {feed.step.action.key}")
        await steps.finished()

    def _look_for_lost(self) -> None:
        """Evidence first: calls in doubt since an earlier stretch are looked for by free questions."""
        finder = self._tools.finder
        feeds = {feed.step.record.id: feed for feed in [*self._feeds, *self._earlier]}
        for doubt in doubts.doubts(self._world.project.reader):
            feed = feeds.get(doubt.step_id)
            if feed is None:
                continue
            again = request_of(self._world.project.reader, feed.step, doubt)
            if finder.has_prospect(feed.step.action, doubt, again):
                feed.take_up(doubt)

    def _mistaken(self) -> None:
        self._control.stop("mistake", messages.MISTAKE)

    async def _carry_out_step(self, position: int, feed: Feed) -> None:
        """One step: plan its rows as they come, drive them, and tell the next step when no more will come."""
        try:
            await feed.go()
        finally:
            self._complete(position, feed.step)

    def _complete(self, position: int, step: Step) -> None:
        """No more rows come from this step, and no more cells."""
        self._progress.completed(step)
        for upstream in self._upstream:
            upstream.discard(position)
        self._tell_steps_whose_rows_are_there()
        if position == len(self._steps) - 2:
            self._world.service.keep_one_free = False

    def _tell_steps_whose_rows_are_there(self) -> None:
        for step, upstream in zip(self._steps, self._upstream, strict=True):
            if not upstream and not step.upstream_done.is_set():
                step.upstream_done.set()
                step.rows_came.set()

    def _scope(self, step: Step) -> Scope:
        if step.sheet.id != self._steps[0].sheet.id:
            return Scope()
        return chosen_scope(self._plan, self._world.project.reader, step.record)

    def _tell(self, event: Event) -> None:
        if isinstance(event, RowsAdded | CellsChanged):
            for step in self._steps:
                if step.sheet.id == event.sheet_id and (step.before or isinstance(event, RowsAdded)):
                    step.rows_came.set()
        self._world.tell(event)

    async def _end(self) -> RunEnded:
        """Give every row an outcome, keep why the run ended, and tell it."""
        stopped, project = self._control.stopped, self._world.project
        with contextlib.suppress(DiskProblem):  # nothing is lost by it: the next start finds every row's state
            await self._settle(stopped)
            await self._balance.end(stopped)
            await project.safekeeping.end()
        self._pulse.tell()
        for step in self._steps:
            self._world.tell(SheetsChanged(step.sheet.id))
        figures = outcomes.run_figures(project.reader, self._id)
        ended = RunEnded(
            self._progress.step_figures(),
            stopped,
            messages.complete(self._control.message, stopped, figures),
            self._progress.seconds,
            messages.action_for(stopped),
            balance=ledger.balance_of_run(project.reader, self._id),
        )
        self._world.tell(ended)
        return ended

    async def _settle(self, stopped: str | None) -> None:
        """Rows that a stopped run has not looked at are told so together; looking at each would take long."""
        project = self._world.project
        for step in self._steps if self._follows_list else ():
            scope = self._scope(step)
            with contextlib.suppress(MemoryProblem):  # what could not be planned now is planned when the run goes on
                while (stopped is None or scope.row_ids is not None) and await plan_new_rows(
                    project, step, scope, self._world.known, self._world.wall()
                ):
                    pass
        where = [(step.record, step.status) for step in self._steps]
        left = [(feed.step.record, feed.step.status) for feed in self._earlier]
        steps = [*self._steps, *(feed.step for feed in self._earlier)]
        hearing = {step.record.id for step in steps if step.action.hears_only(step.plan.options)}

        def write(connection: Connection) -> None:
            settle_begun(connection, left, None, hearing)
            self._pulse.keep_seconds(connection)
            if not self._follows_list:
                settle_begun(connection, where, None, hearing)
                return
            settle_steps(connection, where, stopped, all_rows=self._plan.row_ids is None, hearing=hearing)
            runs.end_run(connection, self._id, stopped, ended=stopped is None)

        await project.write(write)
        self._progress.take_over(project.reader)


def _earlier_steps(world: World, run_id: int, coverage: Coverage) -> list[Step]:
    """Steps of earlier runs of which something is left at the service or in doubt."""
    reader = world.project.reader
    return [
        open_step(reader, world.catalogue, plan_from_text(plan).steps[record.position], record, coverage)
        for record, plan in leftovers.earlier_steps(reader, run_id)
    ]

"""Makes a run ready to go: one that was just agreed to, or one that was begun before."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from rowcall.engine.planning.refrain import learned_coverage
from rowcall.engine.run import Run
from rowcall.engine.step import make_steps
from rowcall.engine.world import World
from rowcall.errors import ProjectProblem
from rowcall.memory.coverage import Coverage
from rowcall.model.bound import bound
from rowcall.model.plan_text import plan_from_text, plan_to_text
from rowcall.model.plans import RunPlan
from rowcall.project import outcomes, runs
from rowcall.project.columns import read_columns
from rowcall.project.placed import show_homeless
from rowcall.project.reader import Reader
from rowcall.project.writer import Connection

PARTLY_LOST = ("A part of the last run was lost, so it cannot go on.", "Start a new run.")


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

    def make(connection: Connection) -> tuple[int, RunPlan]:
        run_id = runs.create_run(connection, plan_to_text(plan), plan.budget, world.wall())
        records = make_steps(connection, world.catalogue, plan, run_id, sheet_id)
        steps = zip(plan.steps, records, strict=True)
        begun = replace(
            plan, steps=tuple(bound(step, read_columns(connection, record.sheet_id)) for step, record in steps)
        )
        runs.keep_plan(connection, run_id, plan_to_text(begun))
        return run_id, begun

    run_id, begun = await world.project.write(make)
    return Run(world, run_id, begun, covered)


def kept_plan(reader: Reader) -> tuple[int, RunPlan] | None:
    """The newest run of a project and what the user agreed to; None where there was none.

    Raises:
        ProjectProblem: If the project was saved from a damaged one, and not all of the run with it.
    """
    found = runs.last_run(reader)
    if found is None:
        return None
    try:
        plan = plan_from_text(found[1])
    except (ValueError, KeyError, TypeError) as error:
        raise ProjectProblem(*PARTLY_LOST) from error
    if [step.action for step in plan.steps] != [record.action for record in runs.steps_of(reader, found[0])]:
        raise ProjectProblem(*PARTLY_LOST)
    return found[0], plan


async def resumed_run(
    world: World, run_id: int, plan: RunPlan, *, fetch_only: bool = False, only_jobs: frozenset[int] | None = None
) -> Run:
    """A run that was begun before, ready to go on, together with what earlier runs have left at the service.

    Args:
        world: All that it is given from outside.
        run_id: The newest run.
        plan: What the user agreed to.
        fetch_only: Whether only results are fetched, and nothing is sent that can cost.
        only_jobs: Where set, nothing but these jobs is taken up: they are sent again by the user's word.

    Raises:
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    coverage = await asyncio.to_thread(learned_coverage, world.vault, world.project)
    if not fetch_only and only_jobs is None:
        await world.project.write(lambda connection: outcomes.reopen_unfinished(connection, run_id))
    await world.project.write(show_homeless)
    run = Run(world, run_id, plan, coverage, resumed=True, fetch_only=fetch_only, only_jobs=only_jobs)
    await world.project.write(run.settle_in_doubt)
    await world.project.write(run.lift_suppressed)
    if not fetch_only and only_jobs is None:
        await world.project.write(run.hand_on)
    return run

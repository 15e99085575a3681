"""Takes rows into a step: what each is asked, which are duplicates, which are not asked and why."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from rowcall.engine import messages
from rowcall.engine.planner import draft_row
from rowcall.engine.step import Step
from rowcall.model.cells import Outcome
from rowcall.project import jobs, rows
from rowcall.project.file import Project
from rowcall.project.writer import Connection


@dataclass(frozen=True, slots=True)
class Scope:
    """Which rows of a step's sheet belong to the step, and which of them are wanted."""

    row_ids: frozenset[int] | None = None
    """Only these belong to it; None: all."""
    last_row_id: int | None = None
    """Rows with a higher id are beyond the first ones that the user wants; None: none are."""
    first: int | None = None
    """How many the user wants."""


async def plan_new_rows(project: Project, step: Step, scope: Scope) -> list[jobs.Planned]:
    """Decide on up to a thousand rows of a step's sheet that it does not know yet; empty where there are none."""
    reader = project.reader
    wanted: list[int] = []
    while not wanted and (row_ids := jobs.unplanned(reader, step.record, step.planned_up_to, 1000)):
        wanted = [row_id for row_id in row_ids if scope.row_ids is None or row_id in scope.row_ids]
        step.planned_up_to = row_ids[-1]
    if not wanted:
        return []
    drafts = []
    for row_id, cells in zip(wanted, reader.rows(step.sheet.id, step.asks.column_ids, wanted), strict=True):
        if scope.last_row_id is not None and row_id > scope.last_row_id:
            note = messages.AFTER_FIRST.format(first=scope.first)
            drafts.append(jobs.Draft(row_id, (), outcome=Outcome.NOT_RUN, note=note, left_out=True))
        else:
            drafts.append(draft_row(step.action, step.plan, step.asks, row_id, cells)[0])
    planned = await project.write(lambda connection: _keep_planned(connection, step, drafts))
    await asyncio.sleep(0)
    return planned


def _keep_planned(connection: Connection, step: Step, drafts: list[jobs.Draft]) -> list[jobs.Planned]:
    planned = jobs.add_planned(connection, step.record, step.status, drafts, step.words)
    if step.action.fills_duplicates:
        for owner in dict.fromkeys(owner for row in planned for owner in row.follows):
            part = connection.execute("SELECT part FROM job WHERE id = ? AND state = 'done'", (owner,)).fetchone()
            if part is not None:
                outputs = [output.key for output in (*step.action.part(part[0]).outputs, *step.action.outputs)]
                rows.copy_answer(connection, step.action.key, outputs, owner)
    return planned

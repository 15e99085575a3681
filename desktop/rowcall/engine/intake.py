"""Takes rows into a step: what each is asked, which are duplicates, which are not asked and why."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import dataclass

from rowcall.engine import messages
from rowcall.engine.planner import draft_row
from rowcall.engine.step import Step
from rowcall.model.cells import Outcome
from rowcall.project import jobs, rows
from rowcall.project.file import Project
from rowcall.project.reader import Reader
from rowcall.project.writer import Connection

AT_A_TIME = 500
FEW = 40
"""Rows that are decided on in a moment."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which rows of a step's sheet belong to the step, and which of them are wanted."""

    row_ids: frozenset[int] | None = None
    """Only these belong to it; None: all."""
    last_row_id: int | None = None
    """Rows with a higher id are beyond the first ones that the user wants; None: none are."""
    first: int | None = None
    """How many the user wants."""
    sampled: frozenset[int] | None = None
    """Of those that belong to it, only these are wanted; None: all."""


async def plan_new_rows(project: Project, step: Step, scope: Scope) -> list[jobs.Planned]:
    """Decide on a few hundred rows of a step's sheet that it does not know yet; empty where there are none."""
    wanted: list[int] = []
    while not wanted and (row_ids := jobs.unplanned(project.reader, step.record, step.planned_up_to, AT_A_TIME)):
        wanted = [row_id for row_id in row_ids if scope.row_ids is None or row_id in scope.row_ids]
        step.planned_up_to = row_ids[-1]
    if not wanted:
        return []
    if len(wanted) > FEW:  # the loop may be a window's
        drafts = await asyncio.to_thread(_drafts_apart, project, step, scope, wanted)
    else:
        drafts = _drafts(project.reader, step, scope, wanted)
    return await project.write(lambda connection: _keep_planned(connection, step, drafts))


def _drafts_apart(project: Project, step: Step, scope: Scope, wanted: list[int]) -> list[jobs.Draft]:
    with closing(project.new_reader()) as reader:
        return _drafts(reader, step, scope, wanted)


def _drafts(reader: Reader, step: Step, scope: Scope, wanted: list[int]) -> list[jobs.Draft]:
    """What the plan says of each of these rows."""
    drafts = []
    for row_id, cells in zip(wanted, reader.rows(step.sheet.id, step.asks.column_ids, wanted), strict=True):
        if unwanted := _why_unwanted(scope, row_id):
            drafts.append(jobs.Draft(row_id, (), outcome=Outcome.NOT_RUN, note=unwanted, left_out=True))
        else:
            kept_from = step.refrain.draft(row_id, cells)
            drafts.append(kept_from or draft_row(step.action, step.plan, step.asks, row_id, cells)[0])
    return drafts


def _why_unwanted(scope: Scope, row_id: int) -> str:
    """Why a row is not asked whatever its cells say; empty where the user wants it."""
    if scope.last_row_id is not None and row_id > scope.last_row_id:
        return messages.AFTER_FIRST.format(first=scope.first)
    if scope.sampled is not None and row_id not in scope.sampled:
        return messages.NOT_SAMPLED.format(sample=len(scope.sampled))
    return ""


def _keep_planned(connection: Connection, step: Step, drafts: list[jobs.Draft]) -> list[jobs.Planned]:
    planned = jobs.add_planned(connection, step.record, step.status, drafts, step.words)
    if step.action.fills_duplicates:
        for owner in dict.fromkeys(owner for row in planned for owner in row.follows):
            part = connection.execute("SELECT part FROM job WHERE id = ? AND state = 'done'", (owner,)).fetchone()
            if part is not None:
                outputs = [output.key for output in (*step.action.part(part[0]).outputs, *step.action.outputs)]
                rows.copy_answer(connection, step.action.key, outputs, owner)
    return planned

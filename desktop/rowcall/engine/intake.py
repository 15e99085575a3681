"""Takes rows into a step: what each is asked, which are duplicates, which are not asked and why."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass

from rowcall.engine import messages
from rowcall.engine.known import Known
from rowcall.engine.planner import draft_row
from rowcall.engine.step import Step
from rowcall.model.answers import Answer
from rowcall.model.call import Ask
from rowcall.model.cells import JobState, Outcome
from rowcall.project import jobs, rows
from rowcall.project.adopted import Place, adopt_whole
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


@dataclass(frozen=True, slots=True)
class _Drafted:
    """What the plan says of a row by itself, and which of its parts were answered before."""

    draft: jobs.Draft
    name: str
    """Under which its answer is kept."""
    known: Mapping[str, int]
    """Part -> the number of its answer."""


async def plan_new_rows(project: Project, step: Step, scope: Scope, known: Known) -> list[jobs.Planned]:
    """Decide on a few hundred rows of a step's sheet that it does not know yet; empty where there are none.

    Raises:
        MemoryProblem: If it cannot be told what was bought before.
    """
    wanted: list[int] = []
    while not wanted and (row_ids := jobs.unplanned(project.reader, step.record, step.planned_up_to, AT_A_TIME)):
        wanted = [row_id for row_id in row_ids if scope.row_ids is None or row_id in scope.row_ids]
        step.planned_up_to = row_ids[-1]
    if not wanted:
        return []
    if len(wanted) > FEW or known.is_used:  # the loop may be a window's
        drafted, answers = await asyncio.to_thread(_drafts_apart, project, step, scope, wanted, known)
    else:
        drafted, answers = _drafts(project.reader, step, scope, wanted, known)
    return await project.write(lambda connection: _keep_planned(connection, step, drafted, answers))


def _drafts_apart(
    project: Project, step: Step, scope: Scope, wanted: list[int], known: Known
) -> tuple[list[_Drafted], dict[int, Answer]]:
    with closing(project.new_reader()) as reader:
        return _drafts(reader, step, scope, wanted, known)


def _drafts(
    reader: Reader, step: Step, scope: Scope, wanted: list[int], known: Known
) -> tuple[list[_Drafted], dict[int, Answer]]:
    """What the plan says of each of these rows, and the answers that they need not buy."""
    drafts: list[tuple[jobs.Draft, str]] = []
    for row_id, cells in zip(wanted, reader.rows(step.sheet.id, step.asks.column_ids, wanted), strict=True):
        if unwanted := _why_unwanted(scope, row_id):
            drafts.append((jobs.Draft(row_id, (), outcome=Outcome.NOT_RUN, note=unwanted, left_out=True), ""))
        else:
            draft = step.refrain.draft(row_id, cells)
            ask = Ask({}, {})
            if draft is None:
                draft, ask = draft_row(step.action, step.plan, step.asks, row_id, cells)
            drafts.append((draft, step.action.known_as(ask) if draft.parts and known.is_used else ""))
    found = known.answers_to(step.action.key, [(part, name) for draft, name in drafts for part in draft.parts])
    drafted = [
        _Drafted(draft, name, {part: found[part, name].id for part in draft.parts if (part, name) in found})
        for draft, name in drafts
    ]
    return drafted, known.replies(found.values())


def _why_unwanted(scope: Scope, row_id: int) -> str:
    """Why a row is not asked whatever its cells say; empty where the user wants it."""
    if scope.first is not None and scope.last_row_id is not None and row_id > scope.last_row_id:
        return messages.AFTER_FIRST.format(rows=messages.counted(scope.first, "row"))
    if scope.sampled is not None and row_id not in scope.sampled:
        return messages.NOT_SAMPLED.format(rows=messages.counted(len(scope.sampled), "row"))
    return ""


def _keep_planned(
    connection: Connection, step: Step, drafted: list[_Drafted], answers: Mapping[int, Answer]
) -> list[jobs.Planned]:
    planned = jobs.add_planned(connection, step.record, step.status, [one.draft for one in drafted], step.words)
    for one in drafted:
        if one.known:
            _adopt(connection, step, one, answers)
    if step.action.fills_duplicates:
        for owner in dict.fromkeys(owner for row in planned for owner in row.follows):
            part = connection.execute("SELECT part FROM job WHERE id = ? AND state = 'done'", (owner,)).fetchone()
            if part is not None:
                outputs = [output.key for output in (*step.action.part(part[0]).outputs, *step.action.outputs)]
                rows.copy_answer(connection, step.action.key, outputs, owner)
    return planned


def _adopt(connection: Connection, step: Step, drafted: _Drafted, answers: Mapping[int, Answer]) -> None:
    """Give what was bought before to those parts of a row that would have to be asked."""
    row_id = drafted.draft.row_id
    by_answer: dict[int, list[tuple[str, int]]] = {}
    for job_id, part in connection.execute(
        "SELECT id, part FROM job WHERE step_id = ? AND row_id = ? AND state = ? ORDER BY id",
        (step.record.id, row_id, JobState.QUEUED),
    ):
        if drafted.known.get(part) in answers:
            by_answer.setdefault(drafted.known[part], []).append((part, job_id))
    for answer_id, jobs_of_answer in by_answer.items():
        parts, job_ids = zip(*jobs_of_answer, strict=True)
        adopt_whole(connection, Place(step.record, row_id, parts, job_ids), drafted.name, answers[answer_id])

"""Takes rows into a step: what each is asked, which are duplicates, which are not asked and why."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass

from rowcall.engine.planning.draft import draft_row
from rowcall.engine.planning.known import Known
from rowcall.engine.planning.scope import Scope
from rowcall.engine.step import Step
from rowcall.model.answers import Answer
from rowcall.model.cells import Outcome
from rowcall.model.dialogue import Ask
from rowcall.model.reasons import Reason
from rowcall.project import jobs, rows
from rowcall.project.adopted import Place, adopt_whole
from rowcall.project.file import Project
from rowcall.project.planning import Draft, Planned, add_planned, first_unready, unplanned
from rowcall.project.reader import Reader
from rowcall.project.verdicts import accepted_people, turned_down
from rowcall.project.writer import Connection

AT_A_TIME = 500
FEW = 40
"""Rows that are decided on in a moment."""


@dataclass(frozen=True, slots=True)
class _Drafted:
    """What the plan says of a row by itself, and which of its parts were answered before."""

    draft: Draft
    name: str
    """Under which its answer is kept."""
    known: Mapping[str, int]
    """Part -> the number of its answer."""


async def plan_new_rows(project: Project, step: Step, scope: Scope, known: Known, now: float) -> list[Planned]:
    """Decide on a few hundred rows of a step's sheet that it does not know yet; empty where there are none.

    A row that an earlier step of the run still works on is not decided on before it has ended there.

    Raises:
        MemoryProblem: If it cannot be told what was bought before.
    """
    wanted: list[int] = []
    while not wanted and (row_ids := unplanned(project.reader, step.record, step.planned_up_to, AT_A_TIME)):
        wanted = [row_id for row_id in row_ids if scope.row_ids is None or row_id in scope.row_ids]
        unready = first_unready(project.reader, step.before, wanted)
        step.planned_up_to = row_ids[-1] if unready is None else unready - 1
        if unready is not None:
            wanted = [row_id for row_id in wanted if row_id < unready]
            break
    if not wanted:
        return []
    if len(wanted) > FEW or known.is_used:  # the loop may be a window's
        drafted, answers = await asyncio.to_thread(_drafts_apart, project, step, scope, wanted, known)
    else:
        drafted, answers = _drafts(project.reader, step, scope, wanted, known)
    return await project.write(lambda connection: _keep_planned(connection, step, drafted, answers, now))


def _drafts_apart(
    project: Project, step: Step, scope: Scope, wanted: list[int], known: Known
) -> tuple[list[_Drafted], dict[int, Answer]]:
    with closing(project.new_reader()) as reader:
        return _drafts(reader, step, scope, wanted, known)


def _drafts(
    reader: Reader, step: Step, scope: Scope, wanted: list[int], known: Known
) -> tuple[list[_Drafted], dict[int, Answer]]:
    """What the plan says of each of these rows, and the answers that they need not buy."""
    drafts: list[tuple[Draft, str]] = []
    refused = turned_down(reader, step.sheet.id, step.action.key, wanted[0], wanted[-1])
    accepted = accepted_people(reader, step.sheet.id, wanted[0], wanted[-1])
    for row_id, cells in zip(wanted, reader.rows(step.sheet.id, step.asks.column_ids, wanted), strict=True):
        if unwanted := scope.why_unwanted(row_id):
            why = Reason.NOT_IN_TRIAL
            drafts.append((Draft(row_id, (), outcome=Outcome.NOT_RUN, note=unwanted, left_out=True, why=why), ""))
        else:
            draft = step.refrain.draft(row_id, cells)
            ask = Ask({}, {})
            if draft is None:
                no_more = refused.get(row_id, frozenset())
                let_in = row_id in accepted
                draft, ask = draft_row(
                    step.action, step.plan, step.asks, row_id, cells, turned_down=no_more, accepted=let_in
                )
            drafts.append((draft, step.action.known_as(ask) if draft.parts and known.is_used else ""))
    found = known.answers_to(step.action.key, [(part, name) for draft, name in drafts for part in draft.parts])
    drafted = [
        _Drafted(draft, name, {part: found[part, name].id for part in draft.parts if (part, name) in found})
        for draft, name in drafts
    ]
    return drafted, known.replies(found.values())


def _keep_planned(
    connection: Connection, step: Step, drafted: list[_Drafted], answers: Mapping[int, Answer], now: float
) -> list[Planned]:
    planned = add_planned(connection, step.record, step.status, [one.draft for one in drafted], step.words)
    for one in drafted:
        if one.known:
            _adopt(connection, step, one, answers)
    if step.action.fills_duplicates:
        for owner in dict.fromkeys(owner for row in planned for owner in row.follows):
            part = jobs.part_if_done(connection, owner)
            if part is not None:
                rows.copy_answer(connection, step.action.key, step.action.output_keys(part), owner, now)
    return planned


def _adopt(connection: Connection, step: Step, drafted: _Drafted, answers: Mapping[int, Answer]) -> None:
    """Give what was bought before to those parts of a row that would have to be asked."""
    row_id = drafted.draft.row_id
    by_answer: dict[int, list[tuple[str, int]]] = {}
    for job_id, part in jobs.queued_of_row(connection, step.record.id, row_id):
        if drafted.known.get(part) in answers:
            by_answer.setdefault(drafted.known[part], []).append((part, job_id))
    for answer_id, jobs_of_answer in by_answer.items():
        parts, job_ids = zip(*jobs_of_answer, strict=True)
        adopt_whole(connection, Place(step.record, row_id, parts, job_ids), drafted.name, answers[answer_id])

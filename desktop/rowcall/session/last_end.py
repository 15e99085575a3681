"""The end of the newest run as the project tells it, for whoever opens the list afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rowcall.choices.chosen_again import chosen_again
from rowcall.engine.messages import action_for
from rowcall.engine.start import kept_plan
from rowcall.errors import ProjectProblem
from rowcall.model.action import Action
from rowcall.model.events import RunAction, RunEnded, StepProgress
from rowcall.model.plans import NO_SHEET, RunChoice
from rowcall.project import outcomes, runs
from rowcall.project.ledger import balance_of_run
from rowcall.project.reader import Reader
from rowcall.project.searches import KEY as SEARCHES
from rowcall.session.left_over import left_over

UNEXPECTED = "unexpected"
"""Why a run stopped of which nothing is known: the program or the computer ended in it."""


@dataclass(frozen=True, slots=True)
class LastEnd:
    """How the newest run ended, and what it was."""

    ended: RunEnded
    choice: RunChoice
    """What was chosen, as if it was no trial."""
    sheet_id: int
    """The sheet that it was about; NO_SHEET where it needed none."""
    trial: bool


def last_end(reader: Reader, catalogue: Mapping[str, Action]) -> LastEnd | None:
    """How the newest run ended; None where there was none, or not all of it can be told any more."""
    try:
        kept = kept_plan(reader)
    except ProjectProblem:  # saved from a damaged project: its rows tell how they ended
        return None
    choice = chosen_again(kept[1], catalogue) if kept is not None else None
    if kept is None or choice is None:
        return None
    steps = runs.steps_of(reader, kept[0])
    sheet = reader.sheet_by_id(steps[0].sheet_id)
    told = tuple(_figures(reader, step, catalogue[step.action]) for step in steps)
    sheet_id = NO_SHEET if sheet.key == SEARCHES else sheet.id
    return LastEnd(_ended(reader, kept[0], told), choice, sheet_id, kept[1].sample is not None)


def _ended(reader: Reader, run_id: int, steps: tuple[StepProgress, ...]) -> RunEnded:
    (seconds, stopped, ended) = reader.fetch("SELECT seconds, stopped, ended FROM run WHERE id = ?", (run_id,))[0]
    balance = balance_of_run(reader, run_id)
    if ended:
        return RunEnded(steps, None, seconds=seconds, balance=balance)
    action = action_for(stopped) if stopped else RunAction.RESUME
    return RunEnded(steps, stopped or UNEXPECTED, left_over(reader), seconds, action, balance=balance)


def _figures(reader: Reader, step: runs.StepRecord, action: Action) -> StepProgress:
    counted = outcomes.count_outcomes(reader, step.id)
    return StepProgress(
        action=step.action,
        title=action.title,
        sheet_id=step.sheet_id,
        rows=outcomes.count_rows(reader, step.id),
        ended=sum(counted.values()),
        active=0,
        outcomes=counted,
        cost=runs.cost_of_step(reader, step.id),
        complete=True,
        left_out=outcomes.count_left_out(reader, step.id),
        cannot=outcomes.count_cannot(reader, step.id),
    )

"""The words at the end of a run: they tell of what this run has brought, and apart from it what was there before."""

from __future__ import annotations

import re

import pytest

from rowcall.model.cells import Outcome
from rowcall.model.events import RunEnded, StepProgress
from rowcall.model.prices import Cost
from rowcall.model.step_ends import StepEnd
from rowcall.session import Session
from rowcall.ui.task_pane.run_end import RunEnd

FIND = "find_people"


def told(session: Session, end: StepEnd) -> tuple[str, str]:
    step = StepProgress(
        FIND, "Find people", session.imported_sheet().id, 61, 61, 0, {Outcome.FOUND: 54}, Cost(), complete=True
    )
    _tone, title, more = RunEnd(session, RunEnded((step,), None), [end]).summary()
    return title, more


@pytest.mark.parametrize(
    ("end", "title", "more"),
    [
        (StepEnd(None, {}, sheet_id=2, brought=147, at=54), r"147 \w+ found at 54 companies", ""),
        (StepEnd(None, {}, sheet_id=2, brought=9, at=52, before=34), r"9 new \S+ found at 52 companies", "34 "),
        (StepEnd(None, {}, sheet_id=2, before=1), "Nobody new was found", "1 "),
    ],
)
async def test_those_whom_an_earlier_run_has_found_are_told_apart(
    opened: Session, end: StepEnd, title: str, more: str
) -> None:
    said_title, said_more = told(opened, end)
    assert re.fullmatch(title, said_title)
    assert [line.split("per")[0].split("peo")[0] for line in said_more.split("\n")[1:]] == ([more] if more else [])


async def test_the_next_step_is_offered_for_those_whom_this_run_has_found(opened: Session) -> None:
    step = StepProgress(FIND, "Find people", opened.imported_sheet().id, 3, 3, 0, {Outcome.FOUND: 3}, Cost(), True)
    end = StepEnd(None, {}, sheet_id=2, brought=5, at=3, before=7)
    follow = RunEnd(opened, RunEnded((step,), None), [end]).follow()
    assert follow is not None
    assert (follow.people, follow.place) == (5, 0)

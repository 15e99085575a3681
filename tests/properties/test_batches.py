"""Whatever happens to batches, and whoever is in them: each row is bought once at most, and none is forgotten."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.in_batches import SOLD, Answering, carried_out, names_in, shown
from tests.support.projects import CONTACTS, contact, project_with
from tests.support.wire import Asked, Line

from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import subject_of_text
from rowcall.model.do_not_contact import Why
from rowcall.model.plans import StepPlan
from rowcall.project.file import Project

PRICE = 3
ENDS = {"found", "failed", "unknown", "suppressed", "skipped_duplicate", "not_run"}


@dataclass(frozen=True)
class Story:
    """A list, and what the service does with the calls for it."""

    people: list[int]
    """Who the rows are about; the same may stand there twice."""
    most: int
    alone: bool
    budget: int | None
    bad: frozenset[int]
    """Whom the service refuses."""
    kept_from: frozenset[int]
    """Who must not be contacted."""
    answers: list[Any]
    """What becomes of the first calls; all others are answered well."""


async def throttled(line: Line) -> None:
    await line.answer(429, {"error": "slow down"}, {"Retry-After": "0"})


ANSWERS = st.sampled_from([200, 200, 200, throttled, Line.reset, 500, (422, {"error": "insufficient credits"})])
PEOPLE = st.integers(1, 12)
STORIES = st.builds(
    Story,
    people=st.lists(PEOPLE, min_size=1, max_size=14),
    most=st.integers(2, 6),
    alone=st.booleans(),
    budget=st.none() | st.integers(0, 40),
    bad=st.frozensets(PEOPLE, max_size=3),
    kept_from=st.frozensets(PEOPLE, max_size=3),
    answers=st.lists(ANSWERS, max_size=4),
)


class Storied(Answering):
    """The service of a story."""

    def __init__(self, story: Story) -> None:
        super().__init__(self._say)
        self.planned = list(story.answers)
        self._story = story

    def _say(self, asked: Asked) -> Any:
        said = self.planned.pop(0) if self.planned else 200
        refused = {f"P{person}" for person in self._story.bad}.intersection(names_in(asked))
        return 422 if refused and said in SOLD else said


async def tell(story: Story, folder: Path) -> None:
    vault = Vault(folder / "memory")
    subjects = [subject_of_text(f"linkedin.com/in/p{person}-example") for person in story.kept_from]
    vault.add([subject for subject in subjects if subject], Why.HAND, "2026-08-14")
    step = StepPlan("together", {"most": story.most, "alone": story.alone}, ("email",))
    with project_with(folder / "list.rowcall", CONTACTS, [contact(f"p{person}") for person in story.people]) as project:
        service = Storied(story)
        ended = await carried_out(project, service, step, vault=vault, budget=story.budget)
        held(project, story, service, ended)
        service.planned.clear()
        for _again in range(2):
            held(project, story, service, await carried_out(project, service, vault=vault, resume=True))
        if story.budget is None:
            assert "not_run" not in shown(project, "together_status")
    vault.close()


def held(project: Project, story: Story, service: Answering, ended: Any) -> None:
    """What is true after every stretch of a run."""
    fetch = project.reader.fetch
    by_row = Counter(row for (row,) in fetch("SELECT row_id FROM attempt WHERE outcome IN ('result', 'ambiguous')"))
    assert max(by_row.values(), default=0) <= 1, "a row was asked twice"
    assert max(Counter(service.taken).values(), default=0) <= 1, "somebody was paid for twice"
    sold = {story.people[row - 1] for row in by_row}
    assert {f"P{person}" for person in sold} == set(service.taken)
    assert not sold & story.kept_from
    cost = ended.steps[0].cost
    assert (cost.confirmed, cost.possible) == (
        PRICE * fetch("SELECT count(*) FROM attempt WHERE outcome = 'result'")[0][0],
        PRICE * fetch("SELECT count(*) FROM attempt WHERE outcome = 'ambiguous'")[0][0],
    )
    assert story.budget is None or cost.total <= story.budget
    assert fetch("SELECT count(*) FROM attempt WHERE outcome IN ('open', 'accepted')") == [(0,)]
    assert fetch("SELECT count(*) FROM job WHERE state IN ('sending', 'waiting')") == [(0,)]
    for person, status in zip(story.people, shown(project, "together_status"), strict=True):
        assert status in ENDS
        assert (status == "suppressed") == (person in story.kept_from)
        assert status != "found" or person in sold


@settings(max_examples=12)
@given(STORIES)
def test_a_row_of_any_mixture_is_bought_once_at_most(tmp_path_factory: pytest.TempPathFactory, story: Story) -> None:
    asyncio.run(tell(story, tmp_path_factory.mktemp("story")))

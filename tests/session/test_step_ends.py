"""What is told of a step at its end: what a search has added, what was there already, and why rows were left out."""

from __future__ import annotations

from array import array
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.sandbox import Sandbox, sandbox

from rowcall import practice
from rowcall.model.cells import Outcome
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.model.step_ends import StepEnd
from rowcall.session import Session
from rowcall.session.saved import SEARCHES
from rowcall.setups import make_setup

SEARCH = StepChoice(
    "search_people",
    {"job_titles": ("CEO", "Head of Marketing"), "included_locations": ("101282230",), "limit": 30},
    {"included_locations": "Germany"},
)
THEN = StepChoice("enrich_contact", {"sheet": "people", "types": ("email",)})


@pytest.fixture
def service() -> Iterator[Sandbox]:
    """A service without limits, with the world of practice."""
    with sandbox(seed=practice.SEED, speed=1e6, rates={"*": 0}) as service:
        yield service


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    """A project without a list, on a service that rejects some of whom it finds."""
    with sandbox(speed=1e6, rates={"*": 0}, market=200, disqualified_rate=0.4) as service:
        session = Session(make_setup(service.base_url, practice_key="practice-key", projects_folder=tmp_path))
        await session.new_project(tmp_path / "found.rowcall")
        yield session
        await session.close()


async def run(session: Session, choice: RunChoice) -> None:
    handle = await session.start(choice, 0)
    await handle.wait()


def people(session: Session) -> int:
    return next(sheet.rows for sheet in session.reader.sheets() if sheet.key == "people")


async def test_a_search_says_what_it_has_added_and_the_next_step_whom_it_left_out(session: Session) -> None:
    await run(session, RunChoice((SEARCH, THEN)))
    search, contacts = await session.ends.of_steps()
    assert search.made == people(session) > 0
    assert contacts.made is None
    assert all(why.startswith("Left out to save credits") for why in contacts.left_out)
    assert 0 < sum(contacts.left_out.values()) < people(session)


async def test_what_was_searched_for_is_told_by_name(session: Session) -> None:
    await run(session, RunChoice((SEARCH,)))
    sheet = next(sheet for sheet in session.reader.sheets() if sheet.key == "searches")
    (texts,) = session.reader.rows(sheet.id, [sheet.columns[0].id])
    assert "Where they are: Germany" in texts[0]
    assert "101282230" not in texts[0]


async def test_a_search_that_is_opened_again_adds_nobody_twice(session: Session) -> None:
    await run(session, RunChoice((SEARCH,)))
    before = people(session)
    (item,) = await session.saved.items(SEARCHES)
    await run(session, session.saved.opening(SEARCHES, item.id, item.name))
    assert people(session) == before
    assert (await session.ends.of_steps())[0].made == 0


async def test_the_rows_behind_a_figure_are_there_where_others_are_deleted(service: Sandbox, tmp_path: Path) -> None:
    session = Session(make_setup(service.base_url, practice_key="practice-key", projects_folder=tmp_path))
    path = tmp_path / "people.csv"
    lines = (f"Mara,Keld{number},Norvane\n" for number in range(12))
    path.write_text(f"First name,Last name,Company\n{''.join(lines)},,Norvane\n", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    sheet_id = session.imported_sheet().id
    step = StepChoice("enrich_contact", {"types": ("email",)})
    await (await session.start(RunChoice((step,)), sheet_id)).wait()
    await session.structure.delete_rows(sheet_id, [2], "Delete rows")
    steps = await session.ends.last()
    assert steps is not None
    figures = steps.ended.steps[0]
    assert figures.cannot == 1
    assert await session.ends.ended(0, Outcome.FAILED) == array("q"), "what cannot be asked is counted apart"
    again = StepChoice("enrich_contact", {"types": ("email",), "only": "all"})
    await (await session.start(RunChoice((again,), row_ids=(1, 3, 4, 5)), sheet_id)).wait()
    ended = [await session.ends.ended(0, outcome) for outcome in (Outcome.FOUND, Outcome.NOT_FOUND)]
    assert sorted(row_id for rows in ended for row_id in rows or ()) == [1, 3, 4, 5]
    await session.close()


async def test_a_second_run_counts_its_own_people_and_not_those_of_the_first(service: Sandbox, tmp_path: Path) -> None:
    session = Session(make_setup(service.base_url, practice_key="practice-key", projects_folder=tmp_path))
    await session.import_list(session.plan_import(await session.preview(practice.sample_list())))
    list_id = session.imported_sheet().id
    rows = tuple(range(1, 13))

    async def find(title: str, row_ids: tuple[int, ...]) -> StepEnd:
        step = StepChoice("find_people", {"job_titles": (title,), "only": "empty"})
        await (await session.start(RunChoice((step,), row_ids=row_ids), list_id)).wait()
        return (await session.ends.of_steps())[0]

    first = await find("Sales Manager", rows)
    assert (first.brought, first.before) == (people(session), 0)
    second = await find("Head of Marketing", rows[:6])
    assert 0 < second.brought == people(session) - first.brought
    assert 0 < second.before <= first.brought
    brought = await session.ends.brought(0)
    assert len(brought) == second.brought
    assert min(brought) > first.brought, "none of those whom the first run has found"
    assert 0 < second.at <= 6
    ended = await session.ends.ended(0, Outcome.FOUND)
    assert ended is not None, "the list shows more companies with people than this run has asked"
    assert set(ended) <= set(rows[:6])
    await session.close()

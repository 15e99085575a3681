"""An estimate is made once, and anew as soon as anything that it is told from has changed."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.projects import CONTACTS, contact, project_with

from rowcall.model.estimates import RunEstimate
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.model.prices import PriceTable
from rowcall.project.edits import CellText
from rowcall.session import Session
from rowcall.setups import make_setup

EMAILS = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))


@pytest_asyncio.fixture
async def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Session]:
    monkeypatch.delenv("PRONTO_API_KEY", raising=False)
    path = tmp_path / "list.rowcall"
    with project_with(path, CONTACTS, [contact("ines"), contact("tomas"), contact("ines")]) as project:
        project.keep_fact("host", "127.0.0.1:9")
    session = Session(make_setup("http://127.0.0.1:9"))
    await session.open_project(path)
    yield session
    await session.close()


async def told(session: Session, choice: RunChoice = EMAILS) -> RunEstimate:
    return await session.estimate(choice, session.imported_sheet().id)


async def test_the_same_question_is_answered_from_memory(session: Session) -> None:
    await told(session)  # the very first one on a computer makes the file of what was bought
    first = await told(session)
    assert (await told(session)).steps[0] is first.steps[0]
    capped = await told(session, replace(EMAILS, budget=3, hit_rate_floor=10))
    assert capped.steps[0] is first.steps[0]
    assert (await told(session, replace(EMAILS, first=1))).steps[0].asked == 1
    assert (await told(session)).steps[0] is first.steps[0]


async def test_an_edit_makes_it_anew(session: Session) -> None:
    assert (await told(session)).steps[0].asked == 2
    sheet = session.imported_sheet()
    profile = next(column.id for column in sheet.columns if column.header == "Profile")
    await session.edit(sheet.id, [CellText(3, profile, "https://www.linkedin.com/in/awa-example")], "Type")
    assert (await told(session)).steps[0].asked == 3
    await session.undo()
    assert (await told(session)).steps[0].asked == 2


async def test_other_prices_make_it_anew(session: Session) -> None:
    before = await told(session)
    email = replace(session.prices.prices["email"], credits=7)
    session.use_prices(PriceTable("2027-01-01", {**session.prices.prices, "email": email}))
    after = await told(session)
    assert (before.most, after.most, after.prices_dated) == (6, 14, "2027-01-01")


async def long_list(tmp_path: Path) -> tuple[Session, int]:
    """A session on a list that is too long to be added up at once: every third person is the same as another one."""
    path = tmp_path / "long.rowcall"
    people = [contact(f"p{n - n % 3 // 2}") for n in range(1500)]
    with project_with(path, CONTACTS, people) as project:
        project.keep_fact("host", "127.0.0.1:9")
    session = Session(make_setup("http://127.0.0.1:9"))
    await session.open_project(path)
    return session, session.imported_sheet().id


async def test_a_long_list_is_told_of_roughly_before_it_is_added_up(tmp_path: Path) -> None:
    session, sheet_id = await long_list(tmp_path)
    about = await session.rough_estimate(EMAILS, sheet_id)
    exact = await session.estimate(EMAILS, sheet_id)
    assert about is not None and about.rough and not exact.rough
    assert about.steps[0].rows == exact.steps[0].rows == 1500
    assert exact.most is not None and about.most is not None
    assert exact.most <= about.most <= 1.6 * exact.most  # few of its doubles stand among the rows that are looked at
    assert (await session.glance(EMAILS, sheet_id)).most == exact.most  # known by now
    few = replace(EMAILS, row_ids=(1, 2, 3, 4))
    assert await session.rough_estimate(few, sheet_id) is None
    await session.close()


async def test_a_trial_is_drawn_from_the_rows_that_the_whole_would_ask(tmp_path: Path) -> None:
    session, sheet_id = await long_list(tmp_path)
    trial = replace(EMAILS, sample=10)
    alone = await session.estimate(trial, sheet_id)
    await session.estimate(EMAILS, sheet_id)
    await session.edit(sheet_id, [CellText(1, session.imported_sheet().columns[0].id, "Ana")], "Type")
    await session.estimate(EMAILS, sheet_id)
    after = await session.estimate(trial, sheet_id)
    assert (after.most, after.steps[0].asked, after.steps[0].rows) == (alone.most, 10, 1500)
    await session.close()

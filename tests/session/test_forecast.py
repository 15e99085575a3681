"""A trial on a few rows tells what the rest will find and cost."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.chance import Range
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

BOTH = StepChoice("enrich_contact", {"types": ["email", "phone"]})
CONTACTS = RunChoice((BOTH,))
FIND = RunChoice((StepChoice("find_people", {"job_titles": ["*"], "limit": 4}), BOTH))
ROWS, TRIED = 120, 20


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(credits=10**6, email_rate=0.7, phone_rate=0.3, rates={"leads_search": 0, "sync_enrich": 0}) as served:
        yield served


@pytest_asyncio.fixture
async def session(service: Sandbox, tmp_path: Path) -> AsyncIterator[Session]:
    session = Session(make_setup(service.base_url, practice_key="k", projects_folder=tmp_path))
    yield session
    await session.close()


async def open_list(session: Session, folder: Path, header: str, rows: list[str]) -> int:
    source = folder / "list.csv"
    source.write_text("\n".join([header, *rows]), encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(source)))
    return session.imported_sheet().id


async def open_contacts(session: Session, folder: Path) -> int:
    rows = [f"Ana{n},Moro,https://www.linkedin.com/in/ana-{n}" for n in range(ROWS)]
    return await open_list(session, folder, "First name,Last name,LinkedIn", rows)


async def run(session: Session, choice: RunChoice, sheet_id: int) -> None:
    ended = await (await session.start(choice, sheet_id)).wait()
    assert ended.stopped is None


def within(found: int, told: Range) -> bool:
    return told.low <= found <= told.high


async def test_what_the_rest_finds_and_costs_is_within_what_was_told(
    session: Session, service: Sandbox, tmp_path: Path
) -> None:
    sheet_id = await open_contacts(session, tmp_path)
    await run(session, RunChoice((BOTH,), sample=TRIED), sheet_id)
    spent = service.charged()
    rest = await session.rest_of(CONTACTS, sheet_id)
    told = await session.forecast(rest, sheet_id)
    (step,) = told.steps
    assert (told.tried, step.spent, step.rows) == (TRIED, spent, Range.exactly(ROWS - TRIED))
    emails, phones = step.parts
    assert (emails.asked, emails.credits_each, phones.credits_each) == (TRIED, 3, 30)
    assert spent == 3 * emails.found + 30 * phones.found
    assert step.credits_per_found == spent / step.found
    await run(session, rest, sheet_id)
    first, second = session.report()["steps"]
    assert (first["calls"], second["calls"]) == (TRIED, ROWS - TRIED)
    assert within(service.charged() - spent, told.credits)
    for part in step.parts:
        counted = session.reader.fetch("SELECT count(*) FROM job WHERE part = ? AND state = 'done'", (part.key,))
        assert within(counted[0][0] - part.found, part.finds)


async def test_a_forecast_is_the_same_after_the_project_was_closed(session: Session, tmp_path: Path) -> None:
    sheet_id = await open_contacts(session, tmp_path)
    await run(session, RunChoice((BOTH,), sample=10), sheet_id)
    rest = await session.rest_of(CONTACTS, sheet_id)
    told = await session.forecast(rest, sheet_id)
    assert session.project is not None
    path = session.project.path
    await session.open_project(path)
    assert await session.rest_of(CONTACTS, sheet_id) == rest
    assert await session.forecast(rest, sheet_id) == told


async def test_before_anything_was_tried_only_the_limits_are_told(session: Session, tmp_path: Path) -> None:
    sheet_id = await open_contacts(session, tmp_path)
    told = await session.forecast(CONTACTS, sheet_id)
    (step,) = told.steps
    assert (told.tried, step.credits_per_found) == (0, None)
    assert told.credits == Range(0, None, 33 * ROWS)
    assert step.parts[0].finds == Range(0, None, ROWS)
    assert (await session.rest_of(CONTACTS, sheet_id)).row_ids == tuple(range(1, ROWS + 1))


async def test_going_on_with_fewer_types_is_told_by_those(session: Session, tmp_path: Path) -> None:
    sheet_id = await open_contacts(session, tmp_path)
    await run(session, RunChoice((BOTH,), sample=TRIED), sheet_id)
    only = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
    told = await session.forecast(await session.rest_of(only, sheet_id), sheet_id)
    (emails,) = told.steps[0].parts
    assert told.credits == emails.finds.times(3)


async def test_each_step_is_told_from_the_one_before(session: Session, service: Sandbox, tmp_path: Path) -> None:
    rows = [f"Norvane {n},https://www.linkedin.com/company/norvane-{n}" for n in range(40)]
    sheet_id = await open_list(session, tmp_path, "Company,Company LinkedIn URL", rows)
    untold = await session.forecast(FIND, sheet_id)
    assert untold.steps[0].new_rows == Range(0, None, 160)
    assert untold.credits == Range(0, None, 160 + 160 * 33)
    await run(session, RunChoice(FIND.steps, sample=3), sheet_id)
    told = await session.forecast(await session.rest_of(FIND, sheet_id), sheet_id)
    find, enrich = told.steps
    people = session.reader.sheet("people")
    assert people is not None
    assert find.new_rows is not None
    assert (find.tried, find.rows, find.spent) == (3, Range.exactly(37), people.rows)
    assert find.new_rows.likely == pytest.approx(people.rows / 3 * 37, abs=4)
    assert find.credits.likely == pytest.approx(find.new_rows.likely, abs=4)
    assert 0 < enrich.tried <= people.rows
    assert enrich.rows.high <= find.new_rows.high
    assert told.credits == find.credits + enrich.credits

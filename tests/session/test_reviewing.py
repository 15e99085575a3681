"""Doubtful answers of the practice service: each kind is found, and what is rejected is not bought again."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.model.review import Doubtful, Kind, Verdict
from rowcall.model.sheets import Sheet
from rowcall.project.edits import CellText
from rowcall.session import Session
from rowcall.setups import make_setup

COMPANIES = "Company,Website\n" + "".join(f"Norvane {n} GmbH,norvane-{n}.example\n" for n in range(10))
PEOPLE = """First name,Last name,Company,LinkedIn
Mark,Ostrander,Ostrel,https://www.linkedin.com/in/hugo-bardane-771
Ida,Lund,Kelmar,https://www.linkedin.com/in/ida-lund-772
"""
FIND = StepChoice("find_people", {"job_titles": ("Head of Marketing", "VP Sales"), "limit": 4})
E_MAIL = StepChoice("enrich_contact", {"sheet": "people", "types": ("email",), "rejected": True})


@pytest_asyncio.fixture
async def service() -> AsyncIterator[Sandbox]:
    with sandbox(speed=1e6, rates={"*": 0}, disqualified_rate=0.3, credits=100_000) as service:
        yield service


@pytest_asyncio.fixture
async def session(service: Sandbox, tmp_path: Path) -> AsyncIterator[Session]:
    session = Session(make_setup(service.base_url, practice_key="practice-key", projects_folder=tmp_path))
    yield session
    await session.close()


async def listed(session: Session, folder: Path, text: str) -> Sheet:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    return session.imported_sheet()


async def run(session: Session, sheet_id: int, *steps: StepChoice) -> None:
    handle = await session.start(RunChoice(steps), sheet_id)
    await handle.wait()


def sheet(session: Session, key: str) -> Sheet:
    found = session.reader.sheet(key)
    assert found is not None
    return found


def cell(session: Session, doubtful: Doubtful, key: str) -> str:
    here = session.reader.sheet_by_id(doubtful.sheet_id)
    column = next(column.id for column in here.columns if column.key == key)
    return next(session.reader.rows(here.id, [column], [doubtful.row_id]))[0]


async def test_of_people_found_only_what_the_service_says_itself_is_doubtful(session: Session, tmp_path: Path) -> None:
    companies = await listed(session, tmp_path, COMPANIES)
    await run(session, companies.id, FIND, E_MAIL)
    found = await session.reviewing.find()
    kinds = Counter(one.kind for one in found)
    assert set(kinds) == {Kind.REJECTED, Kind.CONTACT}
    for one in found:
        card = await session.reviewing.card(one)
        assert card is not None
        if one.kind is Kind.REJECTED:
            assert cell(session, one, "lead_status") == "DISQUALIFIED"
            assert card.asked == cell(session, one, "rejection_reasons") != ""
        else:
            assert card.asked == cell(session, one, "email_status") == "catch-all"


async def test_what_is_rejected_is_neither_exported_nor_bought_again(
    session: Session, service: Sandbox, tmp_path: Path
) -> None:
    companies = await listed(session, tmp_path, COMPANIES)
    await run(session, companies.id, FIND, E_MAIL)
    found = await session.reviewing.find()
    rejected = [one for one in found if one.kind is Kind.REJECTED]
    unsure = [one for one in found if one.kind is Kind.CONTACT and one.row_id not in {r.row_id for r in rejected}]
    assert rejected
    assert unsure
    before = sheet(session, "people").rows
    await session.reviewing.decide(rejected, Verdict.REJECTED, "Reject")
    await session.reviewing.decide(unsure, Verdict.REJECTED, "Reject")
    assert sheet(session, "people").rows == before - len(rejected)
    paid = service.charged()
    handle = await session.start(
        RunChoice((StepChoice("enrich_contact", {"types": ("email",)}),)), sheet(session, "people").id
    )
    await handle.wait()
    assert service.charged() == paid
    assert {cell(session, one, "email") for one in unsure} == {""}
    assert [one for one in await session.reviewing.find() if one.kind is not Kind.CONTACT] == []
    await session.undo()
    await session.undo()
    assert sheet(session, "people").rows == before


async def test_a_profile_of_another_person_or_of_another_company(session: Session, tmp_path: Path) -> None:
    people = await listed(session, tmp_path, PEOPLE)
    await run(session, people.id, StepChoice("enrich_profile", {}))
    found = {one.row_id: one.kind for one in await session.reviewing.find()}
    assert found == {1: Kind.PERSON, 2: Kind.COMPANY}


async def test_an_answer_that_is_newer_than_what_was_typed(session: Session, tmp_path: Path) -> None:
    people = await listed(session, tmp_path, PEOPLE)
    ask = StepChoice("enrich_profile", {})
    handle = await session.start(RunChoice((ask,), row_ids=(1,)), people.id)
    await handle.wait()
    title = next(column.id for column in sheet(session, people.key).columns if column.key == "profile_title")
    await session.edit(people.id, [CellText(2, title, "Chief Cook")], "Edit")
    assert Kind.NEWER not in {one.kind for one in await session.reviewing.find()}
    await run(session, people.id, ask)
    (newer,) = [one for one in await session.reviewing.find() if one.kind is Kind.NEWER]
    card = await session.reviewing.card(newer)
    assert card is not None
    assert card.asked == "Chief Cook"
    await session.reviewing.decide([newer], Verdict.ACCEPTED, "Accept")
    assert cell(session, newer, "profile_title") == card.found != "Chief Cook"

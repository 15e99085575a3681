"""A stopped run goes on after columns that it fills, or is filled from, were renamed, deleted or brought back."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.support.command_line import KEY
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.plans import FromColumn, Placement, RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

PEOPLE = """First name,Last name,LinkedIn,Company,Email
Rita,Roe,https://www.linkedin.com/in/rita-example,Zed,
Tom,Hay,https://www.linkedin.com/in/tom-hay-example,Yod,
Uma,Ive,https://www.linkedin.com/in/uma-ive-example,Xen,old@xen.example
"""
COMPANIES = "Company,Website,Title\nZed,zed.example,CEO\nYod,yod.example,CTO\n"
INTO_EMAIL = StepChoice("enrich_contact", {"types": ["email"]}, outputs=(Placement("email", "Email"),))
BY_TITLE = StepChoice("find_people", {"job_titles": FromColumn("Title"), "limit": 2})


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


@asynccontextmanager
async def imported(folder: Path, text: str) -> AsyncIterator[tuple[Session, Sandbox]]:
    """A session with a list."""
    with sandbox(speed=1e6, credits=10**5, email_rate=1.0, rates={"*": 0}) as service:
        session = Session(make_setup(service.base_url, patience=2.0, projects_folder=folder))
        (folder / "list.csv").write_text(text)
        await session.import_list(session.plan_import(await session.preview(folder / "list.csv")))
        try:
            yield session, service
        finally:
            await session.close()


@asynccontextmanager
async def stopped(folder: Path, text: str, step: StepChoice) -> AsyncIterator[Session]:
    """A session whose run was stopped at once."""
    async with imported(folder, text) as (session, _service):
        handle = await session.start(RunChoice((step,), at_once=1), 1)
        handle.stop()
        await handle.wait()
        yield session


def column(session: Session, header: str) -> int:
    found = session.reader.sheet_by_id(1).column(header)
    assert found is not None
    return found.id


def cells(session: Session, column_id: int) -> list[str]:
    return [text for (text,) in session.reader.rows(1, [column_id])]


async def spent(session: Session) -> list[int]:
    return [line.cost.total for line in await session.ledger()]


async def go_on(session: Session) -> None:
    handle = await session.resume_run()
    assert handle is not None
    await handle.wait()


def filled(texts: Sequence[str]) -> list[bool]:
    return [bool(text) for text in texts]


async def test_answers_go_into_the_renamed_column_though_another_took_its_name(tmp_path: Path) -> None:
    async with stopped(tmp_path, PEOPLE, INTO_EMAIL) as session:
        email, company = column(session, "Email"), column(session, "Company")
        await session.structure.rename_column(1, email, "Mail", "Rename")
        await session.structure.rename_column(1, company, "Email", "Rename")
        await go_on(session)
        assert filled(cells(session, email)) == [True, True, True]
        assert cells(session, email)[2] == "old@xen.example"
        assert cells(session, company) == ["Zed", "Yod", "Xen"]
        assert session.report()["steps"][0]["found"] == 2


async def test_answers_are_seen_in_a_column_of_their_own_where_theirs_was_deleted(tmp_path: Path) -> None:
    async with stopped(tmp_path, PEOPLE, INTO_EMAIL) as session:
        email = column(session, "Email")
        await session.structure.delete_columns(1, [email], "Delete")
        await go_on(session)
        sheet = session.reader.sheet_by_id(1)
        (own,) = (each for each in sheet.columns if each.key == "email" and each.action)
        assert not own.left_out
        assert own.id not in sheet.layout.hidden
        assert filled(cells(session, own.id))[:2] == [True, True]
        before = await spent(session)
        await session.undo()
        assert filled(cells(session, email)) == [True, True, True]
        await go_on(session)
        assert await spent(session) == before


async def test_after_the_deletion_was_undone_answers_go_where_they_were_to_go(tmp_path: Path) -> None:
    async with stopped(tmp_path, PEOPLE, INTO_EMAIL) as session:
        email = column(session, "Email")
        await session.structure.rename_column(1, email, "Mail", "Rename")
        await session.structure.delete_columns(1, [email], "Delete")
        await session.undo()
        await session.undo()
        await go_on(session)
        assert column(session, "Email") == email
        assert filled(cells(session, email)) == [True, True, True]
        assert session.report()["steps"][0]["found"] == 2


@pytest.mark.parametrize("change", ["rename", "delete", "take the name"])
async def test_rows_are_asked_with_the_values_they_were_to_be_asked_with(tmp_path: Path, change: str) -> None:
    async with stopped(tmp_path, COMPANIES, BY_TITLE) as session:
        title = column(session, "Title")
        if change == "delete":
            await session.structure.delete_columns(1, [title], "Delete")
        else:
            await session.structure.rename_column(1, title, "Rolle", "Rename")
        if change == "take the name":
            await session.structure.rename_column(1, column(session, "Company"), "Title", "Rename")
        await go_on(session)
        step = session.report()["steps"][0]
        assert (step["found"], step["failed"], step["not_run"]) == (2, 0, 0)


@pytest.mark.parametrize("change", ["rename", "delete"])
async def test_rows_found_after_the_change_still_get_what_they_were_to_carry(tmp_path: Path, change: str) -> None:
    carrying = StepChoice("find_people", {"job_titles": ["CEO"], "limit": 1, "carry": ["Title"]})
    async with stopped(tmp_path, COMPANIES, carrying) as session:
        title = column(session, "Title")
        if change == "delete":
            await session.structure.delete_columns(1, [title], "Delete")
        else:
            await session.structure.rename_column(1, title, "Rolle", "Rename")
        await go_on(session)
        people = session.reader.sheet("people")
        assert people is not None
        carried = people.column("Title")
        assert carried is not None
        assert {text for (text,) in session.reader.rows(people.id, [carried.id])} == {"CEO", "CTO"}


@pytest.mark.parametrize("change", ["rename", "delete"])
async def test_fetching_what_waits_at_the_service_buys_nothing(tmp_path: Path, change: str) -> None:
    async with stopped(tmp_path, PEOPLE, INTO_EMAIL) as session:
        before = await spent(session)
        if change == "rename":
            await session.structure.rename_column(1, column(session, "Email"), "Mail", "Rename")
        else:
            await session.structure.delete_columns(1, [column(session, "Email")], "Delete")
        handle = await session.fetch_waiting()
        assert handle is not None
        await handle.wait()
        assert await spent(session) == before

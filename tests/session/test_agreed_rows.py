"""A run asks the rows that it was agreed to for, and those that it finds itself; never what was put in since."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.session.test_columns_changed_before_resume import COMPANIES, go_on, imported, stopped
from tests.support.command_line import KEY

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.model.sheets import View
from rowcall.project.edits import CellText
from rowcall.session import Session

LIST = "First name,Last name,LinkedIn,Company\n" + "".join(
    f"Rita{n},Roe,https://www.linkedin.com/in/rita-{n}-example,Zed\n" for n in range(1, 5)
)
E_MAIL = StepChoice("enrich_contact", {"types": ["email"]})


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


def ids(session: Session, sheet_id: int = 1) -> list[int]:
    return sorted(session.reader.order(session.reader.sheet_by_id(sheet_id), View()))


async def put_in(session: Session, count: int, sheet_id: int = 1, *, before: int | None = None) -> list[int]:
    """Insert people whom nobody has agreed to ask about; returns their rows."""
    there = ids(session, sheet_id)
    await session.structure.insert_rows(sheet_id, count, "Insert", before=before)
    new = [row_id for row_id in ids(session, sheet_id) if row_id not in there]
    link = next(each.id for each in session.reader.sheet_by_id(sheet_id).columns if each.field == "linkedin_url")
    url = "https://www.linkedin.com/in/zoe-{}-example"
    await session.edit(sheet_id, [CellText(row_id, link, url.format(row_id)) for row_id in new], "Type")
    assert len(new) == count
    return new


async def asked(session: Session) -> list[int]:
    """The rows that calls were sent for, as the ledger has them."""
    return sorted(line.row_id for line in await session.ledger())


@pytest.mark.parametrize("before", [None, 2])
async def test_rows_put_in_before_it_goes_on_are_not_asked(tmp_path: Path, before: int | None) -> None:
    async with stopped(tmp_path, LIST, E_MAIL) as session:
        await put_in(session, 3, before=before)
        await go_on(session)
        assert await asked(session) == [1, 2, 3, 4]
        assert session.report()["steps"][0]["rows"] == 4
        await (await session.start(RunChoice((E_MAIL,), known_days=0), 1)).wait()
        assert await asked(session) == [1, 2, 3, 4, 5, 6, 7]


async def test_rows_put_in_while_it_goes_on_are_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.engine.rows.intake.AT_A_TIME", 1)
    async with imported(tmp_path, LIST) as (session, _service):
        handle = await session.start(RunChoice((E_MAIL,), at_once=1, known_days=0), 1)
        await put_in(session, 3)
        ended = await handle.wait()
        assert await asked(session) == [1, 2, 3, 4]
        assert ended.steps[0].rows == 4


async def test_rows_that_were_deleted_when_it_was_agreed_to_are_not_asked_once_they_are_back(tmp_path: Path) -> None:
    async with imported(tmp_path, LIST) as (session, _service):
        await session.structure.delete_rows(1, [2, 4], "Delete")
        handle = await session.start(RunChoice((E_MAIL,), known_days=0), 1)
        handle.stop()
        await handle.wait()
        await session.undo()
        await go_on(session)
        assert await asked(session) == [1, 3]
        assert session.report()["steps"][0]["rows"] == 2


async def test_no_later_row_comes_in_for_a_first_one_that_was_deleted(tmp_path: Path) -> None:
    async with imported(tmp_path, LIST) as (session, _service):
        handle = await session.start(RunChoice((E_MAIL,), first=2, known_days=0), 1)
        handle.stop()
        await handle.wait()
        await session.structure.delete_rows(1, [1], "Delete")
        await go_on(session)
        assert await asked(session) == [2]


async def test_a_row_with_the_number_of_one_that_is_out_for_good_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rowcall.engine.rows.intake.AT_A_TIME", 1)
    async with imported(tmp_path, LIST) as (session, _service):
        await session.structure.insert_rows(1, 3, "Insert")
        handle = await session.start(RunChoice((E_MAIL,), at_once=1, known_days=0), 1)
        await session.undo()
        assert await put_in(session, 3) == [5, 6, 7]
        await handle.wait()
        assert await asked(session) == [1, 2, 3, 4]


async def test_people_that_the_run_finds_are_asked_and_those_put_beside_them_are_not(tmp_path: Path) -> None:
    steps = (StepChoice("find_people", {"job_titles": ["CEO"], "limit": 2}), E_MAIL)
    async with imported(tmp_path, COMPANIES) as (session, _service):
        handle = await session.start(RunChoice(steps, at_once=1, known_days=0), 1)
        handle.stop()
        await handle.wait()
        people = session.reader.sheet("people")
        assert people is not None
        new = await put_in(session, 2, people.id)
        await go_on(session)
        found = set(ids(session, people.id)) - set(new)
        assert found
        e_mails = {line.row_id for line in await session.ledger() if line.action == "enrich_contact"}
        assert e_mails == found

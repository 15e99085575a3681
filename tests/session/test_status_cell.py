"""What the status cell of a row shows after several runs over the same list."""

import asyncio
from pathlib import Path

import pytest
from tests.support.command_line import KEY, Desk
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.model.sheets import View
from rowcall.project.outcomes import run_figures
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui.widgets import words

POST = "POST /v2/contacts/single_enrich"
EMAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
PHONE = RunChoice((StepChoice("enrich_contact", {"types": ["phone"]}),))


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


async def with_emails(service: Sandbox, folder: Path, count: int) -> Session:
    """A session with a list whose rows all have a paid e-mail."""
    session = Session(make_setup(service.base_url, patience=2.0))
    source = Desk(folder).write_people(count)
    await session.import_list(session.plan_import(await session.preview(source)), folder / "p.rowcall")
    await (await session.start(EMAIL, session.imported_sheet().id)).wait()
    return session


async def shown(session: Session, key: str) -> list[str]:
    """A column of the list as it is shown and exported."""
    sheet = session.imported_sheet()
    (column,) = [column for column in sheet.columns if column.key == key]
    row_ids = list(await session.order(sheet.id, View()))
    return [text for (text,) in session.reader.rows(sheet.id, [column.id], row_ids)]


async def test_a_row_with_an_email_stays_found_where_a_later_run_finds_no_phone(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0, phone_rate=0.0) as service:
        session = await with_emails(service, tmp_path, 3)
        await (await session.start(PHONE, session.imported_sheet().id)).wait()
        assert await shown(session, "enrich_contact_status") == ["found"] * 3
        steps = session.report()["steps"]
        assert [(step["found"], step["not_found"]) for step in steps] == [(3, 0), (0, 3)]
        await session.close()


async def test_a_row_with_an_email_stays_found_where_a_later_run_stops_before_it(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0, phone_rate=0.0) as service:
        session = await with_emails(service, tmp_path, 12)
        service.fault("401", POST)
        ended = await (await session.start(PHONE, session.imported_sheet().id)).wait()
        assert ended.stopped == "auth"
        assert await shown(session, "enrich_contact_status") == ["found"] * 12
        assert any(note.startswith("Not asked") for note in await shown(session, "enrich_contact_note"))
        assert session.report()["steps"][1]["not_run"] > 0
        await session.close()


async def test_a_stop_tells_of_the_rows_that_the_run_was_for(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        session = await with_emails(service, tmp_path, 6)
        service.fault("401", POST)
        choice = RunChoice(PHONE.steps, row_ids=(1, 2, 3, 4))
        ended = await (await session.start(choice, session.imported_sheet().id)).wait()
        assert "0 of 4 rows are done." in ended.message
        assert words.asked(ended.steps[0]) == (4, 0)
        again = RunChoice(EMAIL.steps)
        await (await session.start(again, session.imported_sheet().id)).wait()
        last = session.reader.fetch("SELECT max(id) FROM run")[0][0]
        assert run_figures(session.reader, last).rows == 0
        await session.close()


async def test_nobody_is_at_work_while_a_run_is_paused(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0, phone_rate=0.0, latency=0.1) as service:
        session = await with_emails(service, tmp_path, 40)
        run = await session.start(PHONE, session.imported_sheet().id)
        async with asyncio.timeout(10):
            while run.progress is None or not run.progress.steps[0].ended:  # noqa: ASYNC110 - told by an event
                await asyncio.sleep(0.02)
            run.pause()
            while not run.progress.paused or run.progress.steps[0].active:  # noqa: ASYNC110 - calls finish first
                await asyncio.sleep(0.05)
        assert run.progress.steps[0].ended < 40
        run.stop()
        await run.wait()
        await session.close()

"""A service that is ill for long, a network that goes and comes, a computer that sleeps: figures and what is said."""

import asyncio
import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.clients import client_for
from tests.support.command_line import KEY, Desk
from tests.support.projects import CONTACTS, PRICES, contact, project_with
from tests.support.sandbox import Sandbox, sandbox
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.start import new_run
from rowcall.engine.world import World
from rowcall.model.events import Event, RunAction, RunEnded, RunProgressed
from rowcall.model.plans import RunChoice, RunPlan, StepChoice, StepPlan
from rowcall.session import Session
from rowcall.setups import make_setup

POST = "POST /v2/contacts/single_enrich"
BACKGROUND = "POST /api/v2/contacts/single_enrich"
EMAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
LATER = RunChoice((StepChoice("enrich_contact", {"types": ["email"], "delivery": "background"}),))
FOR_EVER = 10**9


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


async def opened(service: Sandbox, folder: Path, rows: int) -> Session:
    session = Session(make_setup(service.base_url, patience=FOR_EVER))
    source = Desk(folder).write_people(rows)
    await session.import_list(session.plan_import(await session.preview(source)), folder / "p.rowcall")
    return session


@pytest.mark.parametrize("fault", ["500", "502", "504", "503", "disconnect_after"])
async def test_g10_a_storm_of_any_length_makes_eight_rows_unknown_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """Free questions are answered all the time, so that every half-open trial sends a row."""
    monkeypatch.setattr("rowcall.engine.calling.breaker.WAITS", (0.02,))
    with sandbox(credits=10**6) as service:
        service.fault(fault, POST)
        session = await opened(service, tmp_path, 60)
        events: list[Event] = []
        session.subscribe(events.append)
        ended = await (await session.start(EMAIL, session.imported_sheet().id)).wait()
        assert (ended.stopped, ended.action) == ("server_trouble", RunAction.DETAILS)
        unknown = len(session.doubtful_calls())
        assert 3 <= unknown == len(service.journal(POST)) <= 8
        assert f"({unknown} answers lost). {unknown} rows are Unknown." in ended.message
        assert len([event for event in events if isinstance(event, RunEnded)]) == 1
        await session.close()


@pytest.mark.parametrize("fault", ["401", "402", "403"])
async def test_g10_a_refusal_that_concerns_all_is_met_five_times_at_most(tmp_path: Path, fault: str) -> None:
    with sandbox(credits=10**6, latency=0.02) as service:
        service.fault(fault, POST, at=list(range(50, 500)))
        session = await opened(service, tmp_path, 120)
        ended = await (await session.start(EMAIL, session.imported_sheet().id)).wait()
        assert ended.stopped in ("auth", "credits")
        assert 50 <= len(service.journal(POST)) <= 49 + 5
        assert session.doubtful_calls() == ()
        service.clear_faults()
        resumed = await session.resume_run()
        assert resumed is not None
        assert (await resumed.wait()).stopped is None
        assert len([entry for entry in service.journal(POST) if entry["status"] == 200]) == 120
        await session.close()


async def test_n19_a_service_that_is_busy_fails_no_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.engine.calling.breaker.WAITS", (0.02,))
    with sandbox(credits=10**6) as service:
        service.fault("503", POST, retry_after=0, next=6)
        session = await opened(service, tmp_path, 6)
        ended = await (await session.start(EMAIL, session.imported_sheet().id)).wait()
        assert ended.stopped is None
        step = session.report()["steps"][0]
        assert (step["calls"], step["found"] + step["not_found"], step["unknown"]) == (6, 6, 0)
        assert len(service.journal(POST)) == 12
        await session.close()


async def test_a_result_that_pronto_has_forgotten_is_given_up_and_stays_possible(tmp_path: Path) -> None:
    """The third time that it is missing, an hour after the second; the hours are put into the journal."""
    with sandbox(credits=10**6, speed=0.1) as service:
        session = await opened(service, tmp_path, 1)
        handle = await session.start(LATER, session.imported_sheet().id)
        async with asyncio.timeout(10):
            while not service.journal(BACKGROUND):  # noqa: ASYNC110 - the service is another program to us
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.3)
        handle.stop()
        await handle.wait()
        await session.close()
        service.reset()
        for missing, unknown, failed in ((0, 1, 0), (2, 0, 1)):
            with closing(sqlite3.connect(tmp_path / "p.rowcall")) as connection, connection:
                past = time.time() - 4000
                connection.execute("UPDATE attempt SET t_intent = ?, missing = ?", (past, missing))
                connection.execute("UPDATE attempt SET missing_at = ? WHERE missing > 0", (past,))
            session = Session(make_setup(service.base_url, patience=2.0))
            await session.open_project(tmp_path / "p.rowcall")
            fetched = await session.fetch_waiting()
            assert fetched is not None
            await fetched.wait()
            step = session.report()["steps"][0]
            assert (step["unknown"], step["failed"], step["credits"]["possible"]) == (unknown, failed, 3)
            assert session.reader.fetch("SELECT missing FROM attempt") == [(missing + 1,)]
            note = session.reader.fetch("SELECT note FROM step_row")[0][0]
            assert ("no longer has" in note) == bool(failed)
            await session.close()
        assert service.journal(BACKGROUND) == []


async def test_p10_after_a_sleep_the_jump_is_kept_and_calls_wait_a_moment(tmp_path: Path) -> None:
    asleep = 0.0
    sent_at: list[float] = []
    told: list[RunProgressed] = []

    def tell(event: Event) -> None:
        if isinstance(event, RunProgressed):
            told.append(event)

    async def script(_asked: Asked, line: Line) -> None:
        nonlocal asleep
        sent_at.append(time.monotonic())
        if len(sent_at) == 2:
            asleep = 3600.0
            await asyncio.sleep(0.6)
        await line.answer(200, {"enrichment_id": "e", "status": "error", "email": None})

    people = [contact(name) for name in ("ines", "tomas", "awa", "jun")]
    with project_with(tmp_path / "list.rowcall", CONTACTS, people) as project:
        async with playing(script) as server:
            client = client_for(server.url, at_once=1)
            world = World(project, client, catalogue(), PRICES, tell, wall=lambda: time.time() + asleep)
            plan = RunPlan((StepPlan("enrich_contact", {"delivery": "sync"}, ("email",)),), at_once=1)
            ended = await (await new_run(world, plan, 1)).go()
            await client.aclose()
        events = project.reader.fetch("SELECT detail FROM event WHERE kind = 'clock'")
    assert ended.stopped is None and len(sent_at) == 4
    assert [round(json.loads(detail)["wall"], -2) for (detail,) in events] == [3600]
    assert 1.9 < sent_at[2] - sent_at[1] < 0.6 + 2.0 * 1.1 + 1.0
    assert any("woken up" in event.waiting_for for event in told)


@pytest.mark.parametrize("jump", [-3600.0, 86_400.0, -1_700_000_000.0])
async def test_p09_a_clock_that_is_set_neither_hastens_nor_delays_a_wait(tmp_path: Path, jump: float) -> None:
    """The service asks for one second; the clock on the wall is set while that second passes."""
    moved = 0.0
    sent_at: list[float] = []

    async def script(_asked: Asked, line: Line) -> None:
        nonlocal moved
        sent_at.append(time.monotonic())
        if len(sent_at) == 1:
            await line.answer(429, {"error": "slow down"}, {"Retry-After": "3"})
            moved = jump
        else:
            await line.answer(200, {"enrichment_id": "e", "status": "error", "email": None})

    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines")]) as project:
        async with playing(script) as server:
            client = client_for(server.url, at_once=1)
            world = World(project, client, catalogue(), PRICES, lambda _event: None, wall=lambda: time.time() + moved)
            plan = RunPlan((StepPlan("enrich_contact", {"delivery": "sync"}, ("email",)),), at_once=1)
            ended = await (await new_run(world, plan, 1)).go()
            await client.aclose()
        assert project.reader.fetch("SELECT count(*) FROM event WHERE kind = 'clock'") == [(1,)]
    assert ended.stopped is None
    assert 3.0 <= sent_at[1] - sent_at[0] <= 3.0 * 1.1 + 0.6

"""Calls in doubt as a front end deals with them: evidence first, then what the user chooses."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.command_line import KEY, Desk
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.doubts import CheckedAgain
from rowcall.model.events import Event, RunAction, RunEnded
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

POST = "POST /v2/contacts/single_enrich"
BACKGROUND = "POST /api/v2/contacts/single_enrich"
LISTING = "GET /api/v2/searches"
SEARCH = "POST /api/v2/leads/search"
EMAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
LATER = RunChoice((StepChoice("enrich_contact", {"types": ["email"], "delivery": "background"}),))
PEOPLE = RunChoice((StepChoice("find_people", {"job_titles": ["CEO"], "limit": 2}),))


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


async def opened(service: Sandbox, folder: Path, source: Path) -> Session:
    """A session with a list."""
    session = Session(make_setup(service.base_url, patience=2.0))
    await session.import_list(session.plan_import(await session.preview(source)), folder / "p.rowcall")
    return session


async def ran(service: Sandbox, folder: Path, choice: RunChoice, source: Path) -> Session:
    """A session after a run."""
    session = await opened(service, folder, source)
    await (await session.start(choice, session.imported_sheet().id)).wait()
    return session


async def go_on(session: Session) -> None:
    resumed = await session.resume_run()
    assert resumed is not None
    await resumed.wait()


async def calls_came(service: Sandbox, endpoint: str, count: int) -> None:
    """Wait until the service was asked so often."""
    async with asyncio.timeout(10):
        while len(service.journal(endpoint)) < count:  # noqa: ASYNC110 - the service is another program to us
            await asyncio.sleep(0.02)


def outcomes(session: Session) -> dict[str, int]:
    step = session.report()["steps"][0]
    return {word: step[word] for word in ("found", "unknown", "failed", "not_run") if step[word]}


async def test_a_lost_answer_is_sent_again_only_by_the_users_word(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault("disconnect_after", POST, at=[2])
        session = await ran(service, tmp_path, EMAIL, Desk(tmp_path).write_people(3))
        (call,) = session.doubtful_calls()
        assert await session.check_again() == CheckedAgain(0, 1)
        assert outcomes(session) == {"found": 2, "unknown": 1}
        details = session.support_details([call.token])
        assert call.token in details and "UTC" in details and "E-mail" in details
        assert not any(word in details for word in (*call.about.split(), "norvane", KEY))
        assert len(service.journal(POST)) == 3
        await session.send_again([call.token])
        assert session.doubtful_calls() == ()
        await go_on(session)
        assert outcomes(session) == {"found": 3}
        assert len(service.journal(POST)) == 4
        await session.close()


async def test_a_call_that_is_left_as_it_is_is_never_asked_again(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault("disconnect_after", POST, at=[2])
        session = await ran(service, tmp_path, EMAIL, Desk(tmp_path).write_people(3))
        await session.leave_as_is()
        await go_on(session)
        assert outcomes(session) == {"found": 2, "failed": 1}
        assert session.report()["steps"][0]["credits"] == {"confirmed": 6, "possible": 3}
        assert len(service.journal(POST)) == 3
        await session.close()


@pytest.mark.parametrize("fault", ["disconnect_after", "disconnect_mid_body", "truncated"])
async def test_a_lost_search_is_found_by_its_name_and_not_bought_again(tmp_path: Path, fault: str) -> None:
    """N25 with one match: the search goes on as if its answer had come."""
    with sandbox(credits=10**6, rates={"leads_search": 0}) as service:
        service.fault(fault, SEARCH, at=[1])
        session = await ran(service, tmp_path, PEOPLE, Desk(tmp_path).write_companies(2))
        assert session.doubtful_calls() == ()
        assert outcomes(session) == {"found": 2}
        assert len(service.journal(SEARCH)) == 2
        assert session.reader.fetch("SELECT count(*) FROM receipt WHERE source = 'list'") == [(1,)]
        await session.close()


async def test_a_search_that_is_not_listed_stays_in_doubt_and_may_turn_up_later(tmp_path: Path) -> None:
    """N25 without a match; later the listing is whole again: what was paid is fetched, and nothing else is sent."""
    with sandbox(credits=10**6, rates={"leads_search": 0}) as service:
        service.fault("disconnect_after", SEARCH, at=[1])
        service.fault("500", LISTING)
        session = await ran(service, tmp_path, PEOPLE, Desk(tmp_path).write_companies(1))
        assert outcomes(session) == {"unknown": 1}
        assert await session.check_again() == CheckedAgain(0, 1)
        service.clear_faults()
        assert await session.check_again() == CheckedAgain(1, 0)
        fetched = await session.fetch_waiting()
        assert fetched is not None
        await fetched.wait()
        assert outcomes(session) == {"found": 1}
        assert len(service.journal(SEARCH)) == 1
        await session.close()


async def test_evidence_is_looked_for_when_a_run_goes_on(tmp_path: Path) -> None:
    with sandbox(credits=10**6, rates={"leads_search": 0}) as service:
        service.fault("disconnect_after", SEARCH, at=[1])
        service.fault("500", LISTING)
        session = await ran(service, tmp_path, PEOPLE, Desk(tmp_path).write_companies(2))
        assert outcomes(session)["unknown"] >= 1
        service.clear_faults()
        await go_on(session)
        assert outcomes(session) == {"found": 2}
        assert len(service.journal(SEARCH)) == 2
        await session.close()


@pytest.mark.parametrize("fault", ["disconnect_mid_body", "truncated"])
async def test_an_answer_that_was_cut_off_after_its_id_is_salvaged(tmp_path: Path, fault: str) -> None:
    """N07, N09, N10: the result is read by the id in the piece that came, because it echoes our token."""
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault(fault, BACKGROUND, at=[2], bytes=70)
        session = await ran(service, tmp_path, LATER, Desk(tmp_path).write_people(3))
        assert session.doubtful_calls() == ()
        assert outcomes(session) == {"found": 3}
        assert len(service.journal(BACKGROUND)) == 3
        await session.close()


async def test_an_id_of_another_call_salvages_nothing(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault("truncated", BACKGROUND, at=[1], bytes=70)
        service.fault("wrong_custom", "GET /api/v2/contacts/{id}", custom={"rowcall": "another"})
        session = await ran(service, tmp_path, LATER, Desk(tmp_path).write_people(1))
        assert len(session.doubtful_calls()) == 1
        assert len(service.journal(BACKGROUND)) == 1
        await session.close()


async def test_what_an_older_run_left_at_the_service_is_fetched(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0, speed=8.0) as service:
        session = await opened(service, tmp_path, Desk(tmp_path).write_people(3))
        sheet_id = session.imported_sheet().id
        choice = RunChoice(LATER.steps, row_ids=(1, 2))
        handle = await session.start(choice, sheet_id)
        await calls_came(service, BACKGROUND, 2)
        await asyncio.sleep(0.3)
        handle.stop()
        await handle.wait()
        assert outcomes(session)["unknown"] == 2
        await (await session.start(RunChoice(EMAIL.steps, row_ids=(3,)), sheet_id)).wait()
        await session.close()
        service.set_account(key=KEY, credits=0)  # whatever is bought now would be refused
        session = Session(make_setup(service.base_url, patience=2.0))
        await session.open_project(tmp_path / "p.rowcall")
        again = await session.fetch_waiting()
        assert again is not None
        ended = await again.wait()
        assert ended.stopped is None
        steps = session.report()["steps"]
        assert [(step["found"], step["unknown"]) for step in steps] == [(2, 0), (1, 0)]
        assert (len(service.journal(BACKGROUND)), len(service.journal(POST))) == (2, 1)
        await session.close()


async def test_rows_that_somebody_waits_for_are_asked_first(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0, latency=0.15) as service:
        session = await opened(service, tmp_path, Desk(tmp_path).write_people(80))
        sheet_id = session.imported_sheet().id
        handle = await session.start(EMAIL, sheet_id)
        await calls_came(service, POST, 6)
        handle.ask_first(sheet_id, [70, 75, 2])
        before = len(service.journal(POST))
        await handle.wait()
        order = [entry["body"]["firstname"] for entry in service.journal(POST)]
        assert max(order.index("Ana70"), order.index("Ana75")) <= before + 6
        assert sorted(order) == sorted({f"Ana{number}" for number in range(1, 81)})
        step = session.report()["steps"][0]
        assert (step["calls"], step["found"] + step["not_found"]) == (80, 80)
        await session.close()


async def test_the_failed_rows_can_be_told_and_asked_again_alone(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault("404", POST, at=[2, 4])
        session = await ran(service, tmp_path, EMAIL, Desk(tmp_path).write_people(5))
        (failed,) = await session.ends.failed()
        assert len(failed.row_ids) == 2
        again = replace(EMAIL, row_ids=failed.row_ids)
        await (await session.start(again, failed.sheet_id)).wait()
        assert len(service.journal(POST)) == 7
        assert await session.ends.failed() == ()
        await session.close()


@pytest.mark.parametrize(
    ("fault", "action", "sentence"),
    [
        ("401", RunAction.ENTER_KEY, "Pronto refused the API key. Nothing more was sent. {done} of 12 rows are done."),
        ("402", RunAction.CHECK_BALANCE, "{left} rows are waiting and will go on when you resume."),
        ("html", RunAction.OPEN_LOG, "The answer did not come from Pronto."),
    ],
)
async def test_each_stop_says_how_far_the_run_is_and_what_to_do(
    tmp_path: Path, fault: str, action: RunAction, sentence: str
) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault(fault, POST, at=list(range(6, 40)))
        events: list[Event] = []
        session = await opened(service, tmp_path, Desk(tmp_path).write_people(12))
        session.subscribe(events.append)
        await (await session.start(EMAIL, session.imported_sheet().id)).wait()
        (ended,) = [event for event in events if isinstance(event, RunEnded)]
        found = outcomes(session)
        done = found["found"]
        assert ended.action is action
        assert sentence.format(done=done, left=12 - done) in ended.message
        assert len(service.journal(POST)) - 5 <= 5
        await session.close()


async def test_going_on_sends_nothing_of_an_older_run_but_what_the_user_lets_be_sent_again(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0, latency=0.1) as service:
        service.fault("disconnect_after", POST, at=[2])
        session = await opened(service, tmp_path, Desk(tmp_path).write_people(60))
        sheet_id = session.imported_sheet().id
        older = await session.start(RunChoice(EMAIL.steps, row_ids=tuple(range(1, 60))), sheet_id)
        await calls_came(service, POST, 6)
        older.stop()
        await older.wait()
        await (await session.start(RunChoice(EMAIL.steps, row_ids=(60,)), sheet_id)).wait()
        sent = len(service.journal(POST))
        assert sent < 40
        await go_on(session)
        assert len(service.journal(POST)) == sent
        await session.send_again()
        fetched = await session.fetch_waiting()
        assert fetched is not None
        await fetched.wait()
        assert len(service.journal(POST)) == sent
        await go_on(session)
        assert len(service.journal(POST)) == sent + 1
        assert session.doubtful_calls() == ()
        await session.close()


async def test_what_was_left_as_it_is_is_not_paid_for_by_a_new_run_unless_all_rows_are_wanted(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault("disconnect_after", POST, at=[2])
        session = await ran(service, tmp_path, EMAIL, Desk(tmp_path).write_people(3))
        await session.leave_as_is()
        sheet_id = session.imported_sheet().id
        estimated = (await session.estimate(EMAIL, sheet_id)).steps[0]
        assert (estimated.asked, estimated.left_out, estimated.most) == (0, 3, 0)
        assert await session.ends.failed() == ()
        await (await session.start(EMAIL, sheet_id)).wait()
        assert session.report()["steps"][1]["not_run"] == 3
        assert len(service.journal(POST)) == 3
        everybody = RunChoice((StepChoice("enrich_contact", {"types": ["email"], "only": "all"}),), known_days=0)
        assert (await session.estimate(everybody, sheet_id)).steps[0].asked == 3
        await (await session.start(everybody, sheet_id)).wait()
        assert len(service.journal(POST)) == 6
        await session.close()


async def test_an_open_answer_is_counted_as_left_out_as_the_run_does(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        service.fault("disconnect_after", POST, at=[2])
        session = await ran(service, tmp_path, EMAIL, Desk(tmp_path).write_people(3))
        estimated = (await session.estimate(EMAIL, session.imported_sheet().id)).steps[0]
        assert (estimated.asked, estimated.left_out) == (0, 3)
        await session.close()


async def test_rows_that_cannot_be_asked_are_not_offered_to_be_tried_again(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0) as service:
        source = tmp_path / "list.csv"
        profile = "https://www.linkedin.com/in/ana-1"
        source.write_text(f"First name,Last name,LinkedIn URL\nAna,Moro,{profile}\nUwe,,\n", encoding="utf-8")
        session = await ran(service, tmp_path, EMAIL, source)
        assert outcomes(session) == {"found": 1, "failed": 1}
        assert await session.ends.failed() == ()
        await session.close()


async def test_two_of_five_are_sent_again_and_nothing_else(tmp_path: Path) -> None:
    with sandbox(credits=10**6, email_rate=1.0, latency=0.05) as service:
        service.fault("disconnect_after", POST, at=[1, 2, 3, 4, 5])
        service.fault("401", POST, at=list(range(6, 40)))
        session = await ran(service, tmp_path, EMAIL, Desk(tmp_path).write_people(20))
        service.clear_faults()
        assert session.unfinished == ""
        calls, sent = session.doubtful_calls(), len(service.journal(POST))
        chosen = [call.token for call in calls[:2]]
        assert len(calls) >= 3
        again = await session.send_now(chosen)
        assert again is not None
        assert (await again.wait()).stopped is None
        new = service.journal(POST)[sent:]
        assert {entry["body"]["firstname"] for entry in new} == {call.about.split()[0] for call in calls[:2]}
        assert len(new) == 2
        assert [call.token for call in session.doubtful_calls()] == [call.token for call in calls[2:]]
        assert outcomes(session)["found"] == 2
        assert f"{len(calls) - 2} are unknown" in session.unfinished or "1 is unknown" in session.unfinished
        await go_on(session)
        assert outcomes(session) == {"found": 20 - len(calls) + 2, "unknown": len(calls) - 2}
        await session.close()

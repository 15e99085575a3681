"""Calls in doubt as a front end deals with them: evidence first, then what the user chooses."""

from pathlib import Path

import pytest
from tests.support.command_line import KEY, Desk
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.doubts import CheckedAgain
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

POST = "POST /v2/contacts/single_enrich"
BACKGROUND = "POST /api/v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
EMAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))
LATER = RunChoice((StepChoice("enrich_contact", {"types": ["email"], "delivery": "background"}),))
PEOPLE = RunChoice((StepChoice("find_people", {"job_titles": ["CEO"], "limit": 2}),))


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)


async def ran(service: Sandbox, folder: Path, choice: RunChoice, source: Path) -> Session:
    """A session after a run."""
    session = Session(make_setup(service.base_url, patience=2.0))
    await session.import_list(session.plan_import(await session.preview(source)), folder / "p.rowcall")
    await (await session.start(choice, session.imported_sheet().id)).wait()
    return session


def outcomes(session: Session) -> dict[str, int]:
    step = session.report()["steps"][0]
    return {word: step[word] for word in ("found", "unknown", "failed", "not_run") if step[word]}


async def test_a_lost_answer_is_sent_again_only_by_the_users_word(tmp_path: Path) -> None:
    with sandbox(credits=10**6) as service:
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
        resumed = await session.resume_run()
        assert resumed is not None
        await resumed.wait()
        assert outcomes(session) == {"found": 3}
        assert len(service.journal(POST)) == 4
        await session.close()


async def test_a_call_that_is_left_as_it_is_is_never_asked_again(tmp_path: Path) -> None:
    with sandbox(credits=10**6) as service:
        service.fault("disconnect_after", POST, at=[2])
        session = await ran(service, tmp_path, EMAIL, Desk(tmp_path).write_people(3))
        await session.leave_as_is()
        resumed = await session.resume_run()
        assert resumed is not None
        await resumed.wait()
        assert outcomes(session) == {"found": 2, "failed": 1}
        assert session.report()["steps"][0]["credits"] == {"confirmed": 6, "possible": 3}
        assert len(service.journal(POST)) == 3
        await session.close()

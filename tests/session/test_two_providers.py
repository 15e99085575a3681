"""A session whose runs call two providers: what is stopped goes on, and what is missing is said."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.sandbox import Sandbox, sandbox
from tests.support.waiting import eventually

from rowcall.errors import KeyProblem
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.model.request import PRONTO, SONARLY
from rowcall.session import Session
from rowcall.setups import make_setup

KEY = "sk_live_0123456789"
GROUP = "6650a1f2c3d4e5f601234567"
SEARCH = "https://www.linkedin.com/search/results/people/?keywords=cto"
NO_LIST = 0
"""Given as the sheet where there is none."""
STEP = StepChoice(
    "prospecting",
    {"source": "linkedin_search", "search_url": SEARCH, "max_results": 30, "account_group": GROUP},
)


@pytest_asyncio.fixture
async def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Session, Sandbox]]:
    """A session on a service whose jobs take a second, with a project that has no list."""
    monkeypatch.setenv("SONARLY_API_KEY", KEY)
    monkeypatch.delenv("PRONTO_API_KEY", raising=False)
    monkeypatch.setattr("rowcall.model.sonarly_steps.FIRST_LOOK", 0.05)
    monkeypatch.setattr("rowcall.engine.calling.poller.YOUNG", tuple(n / 10 for n in range(1, 600)))
    monkeypatch.setattr("rowcall.engine.calling.poller.SOON", 0.1)
    with sandbox(speed=25.0) as service:
        session = Session(make_setup(service.base_url, patience=5.0))
        await session.new_project(tmp_path / "prospects.rowcall")
        yield session, service
        await session.close()


def row(session: Session) -> dict[str, str]:
    """The one row of a run without a list."""
    sheet = next(sheet for sheet in session.reader.sheets() if sheet.key == "searches")
    there = list(session.reader.rows(sheet.id, [column.id for column in sheet.columns]))
    return dict(zip([column.key for column in sheet.columns], there[0], strict=True)) if there else {}


def found(session: Session) -> int:
    return sum(sheet.rows for sheet in session.reader.sheets() if sheet.key == "prospects")


async def test_a_job_that_is_stopped_goes_on_at_the_service_and_is_fetched_later(
    opened: tuple[Session, Sandbox],
) -> None:
    session, service = opened
    handle = await session.start(RunChoice((STEP,)), NO_LIST)
    await eventually(lambda: row(session).get("job_status") == "running")
    handle.stop()
    ended = await handle.wait()
    assert ended.stopped == "user" and found(session) == 0
    assert "still at the service" in row(session)["prospecting_note"]
    again = await session.fetch_waiting()
    assert again is not None
    ended = await again.wait()
    assert ended.stopped is None, ended.message
    assert (found(session), service.charged()) == (30, 30)
    assert len(service.journal("POST /v1/accounts/{accountGroupId}/prospecting")) == 1


async def test_a_run_that_calls_one_provider_needs_no_key_of_the_other(opened: tuple[Session, Sandbox]) -> None:
    session, _service = opened
    assert session.has_key_of(SONARLY) and not session.has_key_of(PRONTO)
    estimate = await session.estimate(RunChoice((STEP,)), NO_LIST)
    assert estimate.balance is None, "the balance is the first provider's"
    with pytest.raises(KeyProblem, match="no Pronto key"):
        session.check_keys([SONARLY, PRONTO])


async def test_a_key_that_is_gone_is_named_before_anything_changes(
    opened: tuple[Session, Sandbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    session, service = opened
    await (await session.start(RunChoice((STEP,)), NO_LIST)).wait()
    before = len(service.journal())
    await session.forget_key(SONARLY)
    monkeypatch.delenv("SONARLY_API_KEY")
    with pytest.raises(KeyProblem, match="no Sonarly key"):
        await session.resume_run(send_unknown_again=True)
    assert len(service.journal()) == before

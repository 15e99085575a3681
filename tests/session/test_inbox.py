"""When it is listened for results: while a run needs it, while the user wants it, and never else."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.support.sandbox import Sandbox, sandbox
from tests.support.wire import closed_port

from rowcall.errors import AddressProblem
from rowcall.model.address import Address
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

TRACK = RunChoice(
    (
        StepChoice(
            "track_new_hires",
            {
                "company_linkedin_urls": ("https://www.linkedin.com/company/norvane",),
                "job_titles": ("*",),
                "agreed": True,
            },
        ),
    )
)
SEARCH = RunChoice((StepChoice("search_companies", {"keyword": "software", "limit": 12}),))


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    monkeypatch.setenv("PRONTO_API_KEY", "pk_test")
    with sandbox(speed=5000.0, credits=10**6) as running:
        yield running


@asynccontextmanager
async def opened(service: Sandbox, folder: Path) -> AsyncIterator[Session]:
    session = Session(make_setup(service.base_url))
    try:
        await session.new_project(folder / "found.rowcall")
        yield session
    finally:
        await session.close()


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except ConnectionRefusedError:
        return False
    return True


def port_of(session: Session) -> int:
    return int(session.fact("inbox_port") or 0)


async def run_to_its_end(session: Session, choice: RunChoice) -> None:
    handle = await session.start(choice, 0)
    assert session.inbox.listens
    assert (await handle.wait()).stopped is None


async def test_s21_it_is_listened_while_a_run_needs_it_and_no_longer(service: Sandbox, tmp_path: Path) -> None:
    async with opened(service, tmp_path) as session:
        assert session.inbox.known
        await run_to_its_end(session, SEARCH)
        assert not session.inbox.listens
        assert not await asyncio.to_thread(answers, port_of(session))


async def test_what_is_tracked_is_heard_of_while_the_user_wants_it(service: Sandbox, tmp_path: Path) -> None:
    async with opened(service, tmp_path) as session:
        await run_to_its_end(session, TRACK)
        port = port_of(session)
        await session.inbox.listen(wanted=True)
        assert session.inbox.is_kept_open
        assert port_of(session) == port
        sheet = session.reader.sheet("new_hires")
        assert sheet is not None
        async with asyncio.timeout(30):
            while not session.reader.sheet_by_id(sheet.id).rows:  # noqa: ASYNC110 - what is waited for is on disk
                await asyncio.sleep(0.05)
        await session.close_project()
        assert not await asyncio.to_thread(answers, port)


async def test_what_nobody_wants_any_more_is_listened_to_no_longer(service: Sandbox, tmp_path: Path) -> None:
    async with opened(service, tmp_path) as session:
        await run_to_its_end(session, SEARCH)
        await session.inbox.listen(wanted=True)
        port = port_of(session)
        assert await asyncio.to_thread(answers, port)
        await session.inbox.listen(wanted=False)
        assert not session.inbox.listens
        assert not await asyncio.to_thread(answers, port)


async def test_a_port_that_is_taken_stops_a_run_before_anything_is_sent(service: Sandbox, tmp_path: Path) -> None:
    async with opened(service, tmp_path) as session:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            session.inbox.use(Address(f"http://127.0.0.1:{port}/relay", port))
            with pytest.raises(AddressProblem, match=f"Port {port} cannot be used"):
                await session.start(SEARCH, 0)
        assert service.journal("POST /api/v2/accounts/search") == []
        session.inbox.use(Address(f"http://127.0.0.1:{closed_port()}/relay"))
        assert session.inbox.where.startswith("Results are sent to http://127.0.0.1")

"""What is asked of a session that is over, and of one whose project is being closed."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.waiting import eventually

from rowcall.errors import ServiceProblem
from rowcall.model.list_changes import Way
from rowcall.project.file import Project
from rowcall.session import Session
from rowcall.setups import make_setup


async def test_a_question_that_comes_after_the_end_opens_no_client_again(tmp_path: Path) -> None:
    session = Session(make_setup("http://127.0.0.1:9", practice_key="practice", projects_folder=tmp_path))
    await session.close()
    with pytest.raises(ServiceProblem, match="being closed"):
        await session.balance()


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    """With a list open that takes a moment to be closed."""
    session = Session(make_setup("http://127.0.0.1:9", practice_key="practice", projects_folder=tmp_path))
    path = tmp_path / "list.csv"
    path.write_text("Company\nNorvane\n", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    assert session.project is not None
    session.project.writer.call(lambda _connection: time.sleep(0.2))
    yield session
    await session.close()


def writers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("writer of")]


def stand_still() -> None:
    """What is ready meanwhile is told to nobody yet."""
    time.sleep(1.0)


async def test_whoever_closes_while_it_is_being_closed_waits_until_it_is(session: Session) -> None:
    first = asyncio.ensure_future(session.close_project())
    await asyncio.sleep(0)
    await session.close_project()
    assert writers() == []
    await first


async def test_a_close_that_nobody_waits_for_any_more_comes_to_its_end(session: Session) -> None:
    first = asyncio.ensure_future(session.close_project())
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    await session.close()
    assert writers() == []


async def test_a_project_that_nobody_wants_open_any_more_is_free_for_others(session: Session) -> None:
    assert session.project is not None
    path = session.project.path
    await session.close_project()
    for turns in range(6):
        opening = asyncio.ensure_future(session.open_project(path))
        for _turn in range(turns):
            await asyncio.sleep(0.003)
        opening.cancel()
        await asyncio.gather(opening, return_exceptions=True)
        await session.close_project()
        assert writers() == []
        Project.open(path).close()


async def test_a_project_that_cannot_be_read_any_more_is_closed_all_the_same(session: Session) -> None:
    assert session.project is not None
    with closing(sqlite3.connect(session.project.path)) as connection:
        connection.execute("DROP TABLE col")
    with pytest.raises(sqlite3.OperationalError):
        await session.close_project()
    assert writers() == []


async def test_a_second_file_that_nobody_compares_any_more_is_let_go(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "second.csv"
    path.write_text("Company\nTorva\n", encoding="utf-8")
    plan = session.plan_import(await session.preview(path))
    assert len(writers()) == 1
    for ready in (False, True):
        comparing = asyncio.ensure_future(session.further.compare(plan, session.imported_sheet(), Way.UPDATE))
        for _turn in range(3):
            await asyncio.sleep(0)
        if ready:
            stand_still()
        comparing.cancel()
        await asyncio.gather(comparing, return_exceptions=True)
        await eventually(lambda: len(writers()) == 1)

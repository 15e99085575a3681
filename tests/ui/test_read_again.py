"""Answers read again from the window: what was read wrongly is right on the screen, and the sum is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox, sandbox
from tests.support.waiting import eventually
from tests.support.windows import answer, open_list, sessions, window_on
from tests.ui.import_dialog.conftest import written

from rowcall.errors import RecipeProblem
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.project.writer import Connection
from rowcall.ui.problems import Message
from rowcall.ui.window.main_window import MainWindow

LIST = "First name,Last name,LinkedIn\nAna,Moro,linkedin.com/in/ana\nLuc,Betz,linkedin.com/in/luc\n"
MAIL = RunChoice((StepChoice("enrich_contact", {"types": ["email"]}),))


@pytest_asyncio.fixture
async def service() -> AsyncIterator[Sandbox]:
    with sandbox(email_rate=1.0) as made:
        yield made


@pytest_asyncio.fixture
async def window(service: Sandbox, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[MainWindow]:
    async with window_on(sessions(service.base_url, tmp_path / "projects", practice_key="k")) as window:
        await open_list(window, written(tmp_path, LIST, "fair.csv"))
        session = window.session
        await (await session.start(MAIL, session.imported_sheet().id)).wait()
        yield window


def mails(window: MainWindow) -> list[str]:
    """What the sheet on the screen shows as e-mail addresses."""
    assert window.workspace is not None
    model = window.workspace.page.model
    headers = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    place = headers.index("E-mail")
    return [str(model.index(row, place).data() or "") for row in range(model.rowCount())]


def lose_mails(connection: Connection) -> None:
    """As if an older parser had found none."""
    (column,) = connection.execute("SELECT id FROM col WHERE key = 'email'").fetchone()
    connection.execute(f"UPDATE sheet_1 SET c{column} = ''")  # noqa: S608 - our own name


def told(window: MainWindow) -> str:
    message = window.findChild(Message, "readAgain")
    return "\n".join(label.text() for label in message.findChildren(QLabel))


async def test_the_sheet_shows_what_the_answers_say_and_nothing_is_sent(window: MainWindow, service: Sandbox) -> None:
    await eventually(lambda: all(mails(window)))
    before, requests = mails(window), len(service.journal())
    assert window.session.project is not None
    await window.session.project.write(lose_mails)
    window.actions_by_key["read_again"].trigger()
    await eventually(lambda: window.findChild(Message, "readAgain"))
    assert "2 cells changed, 0 rows added." in told(window)
    assert "The answers of 2 rows were read. Nothing was sent, and nothing was charged." in told(window)
    await answer(window, "readAgain", "Close")
    await eventually(lambda: mails(window) == before)
    assert len(service.journal("POST /v2/contacts/single_enrich")) == 2
    assert len(service.journal()) == requests


async def test_nothing_has_changed_where_all_was_read_well(window: MainWindow) -> None:
    window.actions_by_key["read_again"].trigger()
    await eventually(lambda: window.findChild(Message, "readAgain"))
    assert "Nothing has changed: every answer says what stands in the list." in told(window)
    await answer(window, "readAgain", "Close")


async def test_no_run_starts_meanwhile(window: MainWindow) -> None:
    session = window.session
    reading = asyncio.create_task(session.read_again())
    await asyncio.sleep(0)
    with pytest.raises(RecipeProblem, match="read again"):
        await session.start(MAIL, session.imported_sheet().id)
    await reading

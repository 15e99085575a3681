"""Practice can be left from wherever it is named, also while a practice list is open."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from tests.support.waiting import eventually
from tests.support.windows import closed, forget, open_list, sessions, window_on

from rowcall.practice import PracticeSession, open_session, sample_list
from rowcall.settings.state import StateStore
from rowcall.ui import tasks
from rowcall.ui.palette.entries import entries
from rowcall.ui.problems import Message
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.window.main_window import MainWindow

pytestmark = pytest.mark.timeout(120)
PATIENCE = 30.0


@pytest_asyncio.fixture
async def practising(tmp_path: Path, qapp: QApplication) -> AsyncIterator[MainWindow]:
    """The window in practice, with the list of invented companies open."""

    async def practise() -> PracticeSession:
        return await open_session(projects_folder=tmp_path, state=StateStore(), speed=200.0)

    window = MainWindow(open_real=sessions("http://127.0.0.1:9", tmp_path), open_practice=practise)
    window.show()
    session = await practise()
    window.adopt(session)
    await session.import_list(session.plan_import(await session.preview(sample_list())))
    window.show_project()
    yield window
    if window.isVisible():
        await closed(window, PATIENCE)
    await forget(window)


def question(window: MainWindow) -> Message | None:
    return window.findChild(Message, "leavePractice")


async def answered(window: MainWindow, answer: int) -> str:
    """Answer the question; returns what it says."""
    await eventually(lambda: question(window), PATIENCE)
    box = question(window)
    assert box is not None
    advice = box.findChild(QLabel, "messageAdvice")
    said = advice.text()
    box.findChild(QPushButton, f"answer{answer}").click()
    await eventually(lambda: question(window) is None, PATIENCE)
    return str(said)


async def test_the_question_tells_what_becomes_of_the_list_and_staying_changes_nothing(practising: MainWindow) -> None:
    project = practising.session.project
    practising.actions_by_key["leave_practice"].trigger()
    assert "kept" in await answered(practising, 0)
    assert practising.session.practice
    assert practising.session.project is project


async def test_the_badge_leads_out_and_the_list_is_found_again(practising: MainWindow) -> None:
    project = practising.session.project
    assert project is not None
    path = project.path
    assert "Leave practice" in [entry.title for entry in entries(practising)]
    menu = practising.bar.practice.findChild(QMenu, "practiceMenu")
    leave = next(action for action in menu.actions() if action.objectName() == "leave_practice")
    leave.trigger()
    await answered(practising, 1)
    await eventually(lambda: not practising.session.practice, PATIENCE)
    assert practising.workspace is None
    assert path in [recent.path for recent in practising.session.recent_lists]
    assert not practising.bar.practice.isVisible()
    action: QAction = practising.actions_by_key["leave_practice"]
    assert not action.isVisible()
    assert "Leave practice" not in [entry.title for entry in entries(practising)]


async def test_the_settings_and_the_balance_lead_out(practising: MainWindow) -> None:
    practising.actions_by_key["settings"].trigger()
    await eventually(lambda: practising.findChild(SettingsDialog), PATIENCE)
    dialog = practising.findChild(SettingsDialog)
    leave = dialog.key_cards[0].leave_practice
    await eventually(leave.isVisible)
    leave.click()
    await answered(practising, 0)
    practising.status.balance.click()
    menu = practising.status.balance.findChild(QMenu, "balanceMenu")
    next(action for action in menu.actions() if action.text().startswith("Leave practice")).trigger()
    menu.close()
    await answered(practising, 1)
    await eventually(lambda: not practising.session.practice, PATIENCE)


async def test_a_practice_list_that_cannot_be_opened_leaves_the_window_as_it_was(
    practising: MainWindow, tmp_path: Path
) -> None:
    project = practising.session.project
    assert project is not None
    taken, mine = project.path, tmp_path / "mine.csv"
    mine.write_text("Company\nNorvane\n", encoding="utf-8")
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "mine")) as window:
        await open_list(window, mine)
        before = window.session
        tasks.start(window.flows.open_project(taken), owner=window)
        await eventually(lambda: window.findChild(Message), PATIENCE)
        assert window.session is before
        assert not window.bar.practice.isVisible()
        assert window.workspace is not None
        assert window.workspace.page.model.rowCount() == 1
        window.findChild(Message).reject()

"""Searches in the real window on the practice service: without a list, counted while typed, opened, deleted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
)
from pytestqt.qtbot import QtBot
from tests.support import screens
from tests.support.waiting import eventually
from tests.support.windows import answer, find, open_list, practice_sessions, press, window_on

from rowcall.practice import sample_list
from rowcall.ui.problems import Message
from rowcall.ui.saved_dialog.dialog import SavedDialog
from rowcall.ui.task_pane.pane import TaskPane
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow

pytestmark = pytest.mark.timeout(240)

SPEED = 200.0
PATIENCE = 60.0


@pytest_asyncio.fixture
async def window(tmp_path: Path, qapp: QApplication) -> AsyncIterator[MainWindow]:
    theme.apply(qapp, "light")
    async with window_on(practice_sessions(tmp_path, SPEED), PATIENCE) as window:
        yield window


def projects(folder: Path) -> list[Path]:
    return list(folder.glob("*.rowcall"))


def pane_of(window: MainWindow) -> TaskPane:
    assert window.workspace is not None
    return window.workspace.pane


def sheets(window: MainWindow) -> list[str]:
    assert window.workspace is not None
    return [window.workspace.tabs.tabText(place) for place in range(window.workspace.tabs.count())]


async def begun(window: MainWindow, key: str, qtbot: QtBot) -> TaskPane:
    """Begin with a search on the first page."""
    await press(window.start_page, f"search-{key}", PATIENCE)
    await eventually(lambda: window.workspace)
    return pane_of(window)


async def run_ended(window: MainWindow) -> None:
    await eventually(lambda: window.session.run and window.session.run.over, PATIENCE)


async def test_a_search_is_counted_while_typed_run_and_gone_on_with(window: MainWindow, qtbot: QtBot) -> None:
    screens.keep(window, "window-start")
    pane = await begun(window, "search_people", qtbot)
    screens.keep(window, "window-begun")
    assert not find(pane, QPushButton, "toCheck").isEnabled()
    qtbot.keyClicks(find(pane, QLineEdit, "search-search_people-job_titlesInput"), "VP Sales,")
    counted = find(pane, QLabel, "counted")
    await eventually(lambda: counted.isVisible() and counted.text().startswith("About "), PATIENCE)
    first = counted.text()
    qtbot.keyClicks(find(pane, QLineEdit, "search-search_people-job_titlesInput"), "CEO,Head of Marketing,")
    await eventually(lambda: counted.text() != first and counted.text().startswith("About "), PATIENCE)
    screens.keep(window, "window-counted")
    find(pane, QSpinBox, "search-search_people-limit").setValue(3)
    find(pane, QCheckBox, "then-enrich_contact").click()
    await press(pane, "toCheck", PATIENCE)
    await eventually(lambda: find(pane, QPushButton, "startRun").isEnabled(), PATIENCE)
    screens.keep(window, "window-check")
    await press(pane, "startRun", PATIENCE)
    await run_ended(window)
    await eventually(lambda: "People" in sheets(window))
    assert window.workspace is not None
    page = window.workspace.page
    await eventually(lambda: page.sheet.key == "people" and page.model.rowCount() == 3)
    screens.keep(window, "window-found")
    await press(pane, "runAgain", PATIENCE)
    assert pane.target.sheet is not None
    assert pane.target.sheet.key == "people"
    assert not pane.target.from_search
    screens.keep(window, "window-next")


async def test_a_list_that_is_open_gets_a_sheet_from_a_search(window: MainWindow, qtbot: QtBot) -> None:
    await open_list(window, sample_list())
    window.flows.new_search("search_companies")
    pane = pane_of(window)
    await eventually(lambda: pane.target.from_search)
    find(pane, QSpinBox, "search-search_companies-limit").setValue(2)
    qtbot.keyClicks(find(pane, QLineEdit, "search-search_companies-keyword"), "software")
    await press(pane, "toCheck", PATIENCE)
    await press(pane, "startRun", PATIENCE)
    await run_ended(window)
    await eventually(lambda: len(sheets(window)) == 3)
    screens.keep(window, "window-companies")
    assert sheets(window)[0] == "Companies"


async def test_searches_are_a_place_where_they_are_opened_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    pane = await begun(window, "search_people", qtbot)
    qtbot.keyClicks(find(pane, QLineEdit, "search-search_people-job_titlesInput"), "VP Sales,")
    find(pane, QSpinBox, "search-search_people-limit").setValue(2)
    await press(pane, "toCheck", PATIENCE)
    await press(pane, "startRun", PATIENCE)
    await run_ended(window)
    window.flows.close_list()
    await eventually(lambda: window.workspace is None)

    await press(window.start_page, "savedSearches", PATIENCE)
    await eventually(lambda: window.findChild(SavedDialog))
    dialog = find(window, SavedDialog, "savedDialog")
    table = find(dialog, QTableWidget, "savedTable")
    await eventually(lambda: table.rowCount() == 1, PATIENCE)
    table.selectRow(0)
    screens.keep(dialog, "window-saved")
    assert [*screens.raw_words(dialog), *screens.cut_off(dialog)] == []
    await press(dialog, "openSaved", PATIENCE)
    await eventually(lambda: window.workspace)
    await run_ended(window)
    await eventually(lambda: "People" in sheets(window))
    assert sum(each.cost.total for each in window.session.ledger_sums()) == 0

    window.flows.saved()
    await eventually(lambda: window.findChild(SavedDialog))
    dialog = find(window, SavedDialog, "savedDialog")
    table = find(dialog, QTableWidget, "savedTable")
    await eventually(lambda: table.rowCount() == 1, PATIENCE)
    table.selectRow(0)
    await press(dialog, "deleteSaved", PATIENCE)
    await answer(window, "deleteSavedQuestion", "Delete it for good")
    await eventually(lambda: table.rowCount() == 0, PATIENCE)
    dialog.reject()


async def test_tracking_begins_only_once_it_is_agreed_to(window: MainWindow, qtbot: QtBot) -> None:
    await open_list(window, sample_list())
    pane = pane_of(window)
    await press(pane, "otherActions", PATIENCE)
    qtbot.keyClicks(find(pane, QLineEdit, "searchActions"), "new hires")
    await press(pane, "action-track_new_hires", PATIENCE)
    await press(pane, "toCheck", PATIENCE)
    await eventually(lambda: pane.findChild(QCheckBox, "agree0"), PATIENCE)
    screens.keep(window, "window-agree")
    start = find(pane, QPushButton, "startRun")
    assert not start.isEnabled()
    find(pane, QCheckBox, "agree0").click()
    await eventually(start.isEnabled, PATIENCE)
    find(pane, QCheckBox, "agree0").click()
    assert not start.isEnabled()


async def test_a_search_that_was_never_made_leaves_no_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    await begun(window, "search_people", qtbot)
    assert projects(tmp_path)
    window.flows.close_list()
    await eventually(lambda: window.workspace is None)
    assert projects(tmp_path) == []


async def test_saved_results_that_belong_nowhere_are_said_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    await open_list(window, sample_list())
    saved = tmp_path / "saved.json"
    saved.write_text('{"companies": []}', encoding="utf-8")
    window.actions_by_key["receive"].trigger()
    await eventually(lambda: window.findChild(QFileDialog, "receiveDialog"))
    dialog = find(window, QFileDialog, "receiveDialog")
    find(dialog, QLineEdit, "fileNameEdit").setText(str(saved))
    dialog.accept()
    await eventually(lambda: window.findChild(Message, "received"))
    assert "belongs to no request" in find(window, Message, "received").accessibleDescription()
    find(window, Message, "received").accept()

"""The sum of the imported rows in the window: each number opens its rows, and what is taken in is in the sheet."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import open_list, sessions, window_on
from tests.ui.import_dialog.conftest import written

from rowcall.ui.set_aside_dialog.dialog import SetAsideDialog
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.window.main_window import MainWindow

LIST = "Name,City\nNorvane,Porto\nNorvane,Porto\n,\nOstrel,Gent\n"


@pytest_asyncio.fixture
async def window(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[MainWindow]:
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "projects")) as window:
        await open_list(window, written(tmp_path, LIST, "fair.csv"))
        yield window


async def opened(window: MainWindow) -> SetAsideDialog:
    await eventually(lambda: window.findChild(SetAsideDialog))
    dialog: SetAsideDialog = window.findChild(SetAsideDialog)
    await eventually(lambda: dialog.findChild(QPushButton, "takeInAnyway").isEnabled())
    return dialog


async def test_a_number_opens_its_rows_and_what_is_taken_in_comes_into_the_sheet(window: MainWindow) -> None:
    assert window.workspace
    assert window.status.sum.words == "4 in = 2 rows + 1 duplicate + 1 blank"
    window.findChild(QPushButton, "sum-duplicate").click()
    dialog = await opened(window)
    assert dialog.findChild(Segmented, "setAsideKinds").value() == "duplicate"
    dialog.findChild(QPushButton, "takeInAnyway").click()
    model = window.workspace.page.model
    await eventually(lambda: model.rowCount() == 3)
    await eventually(lambda: window.status.sum.words == "4 in = 3 rows + 1 blank")
    dialog.reject()
    window.actions_by_key["undo"].trigger()
    await eventually(lambda: window.status.sum.words == "4 in = 2 rows + 1 duplicate + 1 blank")
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 2)
    window.actions_by_key["redo"].trigger()
    await eventually(lambda: window.status.sum.words == "4 in = 3 rows + 1 blank")


async def test_the_command_shows_all_of_them(window: MainWindow) -> None:
    window.actions_by_key["set_aside"].trigger()
    dialog = await opened(window)
    assert dialog.findChild(Segmented, "setAsideKinds").value() == "all"
    dialog.reject()
    await eventually(lambda: window.findChild(SetAsideDialog) is None)

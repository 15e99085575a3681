"""Lists are dropped, pasted and imported into the whole window; an import shows how far it is and can be cancelled."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on
from tests.ui.import_dialog.conftest import button, told, written

from rowcall.ui import problems
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.window.list_question import ListQuestion
from rowcall.ui.window.main_window import MainWindow

LIST = "Company,Website\nNorvane,norvane.example\nBrumeval,brumeval.example\n"


@pytest_asyncio.fixture
async def window(tmp_path: Path, qtbot: QtBot) -> AsyncIterator[MainWindow]:
    """The window with nothing open."""
    async with window_on(sessions("http://127.0.0.1:9", tmp_path / "projects")) as window:
        yield window


def drop(window: MainWindow, carried: QMimeData) -> None:
    """Let something fall on the window."""
    keys, mouse, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), copy, carried, mouse, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, carried, mouse, keys))


def files(*paths: Path) -> QMimeData:
    """Files as a file manager carries them."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return carried


async def asked(window: MainWindow) -> ImportDialog:
    """The import dialog, once the file is read."""
    await eventually(lambda: window.findChild(ImportDialog))
    dialog: ImportDialog = window.findChild(ImportDialog)
    await eventually(lambda: button(dialog).isEnabled())
    return dialog


def said(window: MainWindow, name: str) -> str:
    """What a label of the window says."""
    return window.findChild(QLabel, name).text()


async def test_after_an_import_it_is_summed_up(window: MainWindow, tmp_path: Path) -> None:
    window.bring.open_path(written(tmp_path, "Company,Website,Colour\nNorvane,norvane.example,red\n"))
    button(await asked(window)).click()
    await eventually(lambda: window.workspace)
    assert said(window, "remark") == "2 of 3 columns understood."


async def test_pasted_cells_are_a_list_with_a_name_of_its_own(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    QApplication.clipboard().setText("Company\tWebsite\nNorvane\tnorvane.example\n")
    window.actions_by_key["paste_list"].trigger()
    dialog = await asked(window)
    assert told(dialog, "importTitle").startswith("Pasted list 2")
    assert any(aside.iterdir())
    button(dialog).click()
    await eventually(lambda: window.workspace)
    assert window.windowTitle().startswith("Pasted list 2")
    await eventually(lambda: not any(aside.iterdir()))


async def test_cells_dropped_from_another_program_are_a_list(window: MainWindow) -> None:
    carried = QMimeData()
    carried.setText("Company\tWebsite\nNorvane\tnorvane.example\n")
    drop(window, carried)
    dialog = await asked(window)
    dialog.reject()
    await eventually(lambda: window.findChild(ImportDialog) is None)


async def test_files_dropped_together_are_asked_about_one_after_the_other(window: MainWindow, tmp_path: Path) -> None:
    one, two = written(tmp_path, LIST, "one.csv"), written(tmp_path, LIST, "two.csv")
    drop(window, files(one, two))
    first = await asked(window)
    assert told(first, "importTitle") == "one.csv"
    first.reject()
    await eventually(lambda: window.findChild(ImportDialog) not in (None, first))
    second = await asked(window)
    assert told(second, "importTitle") == "two.csv"
    second.reject()
    await eventually(lambda: window.findChild(ImportDialog) is None)


async def test_a_table_of_a_web_page_can_be_pasted(window: MainWindow) -> None:
    carried = QMimeData()
    carried.setHtml("<table><tr><th>Company<th>Website<tr><td>Norvane<td>norvane.example</table>")
    QApplication.clipboard().setMimeData(carried)
    window.actions_by_key["paste_list"].trigger()
    dialog = await asked(window)
    assert dialog.plan is not None
    assert dialog.plan.headers == ("Company", "Website")
    dialog.reject()
    await eventually(lambda: window.findChild(ImportDialog) is None)


async def test_of_files_dropped_together_the_second_may_be_rows_for_the_first(
    window: MainWindow, tmp_path: Path
) -> None:
    drop(window, files(written(tmp_path, LIST, "one.csv"), written(tmp_path, LIST, "two.csv")))
    button(await asked(window)).click()
    await eventually(lambda: window.findChild(ListQuestion))
    window.findChild(ListQuestion).reject()
    await eventually(lambda: window.findChild(ListQuestion) is None)
    assert window.windowTitle().startswith("one")


async def test_a_folder_is_refused_with_what_to_drop_instead(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Lists of March"
    folder.mkdir()
    drop(window, files(folder))
    await eventually(lambda: window.findChild(problems.Message))
    assert said(window, "messageTitle") == "Lists of March is a folder."
    window.findChild(problems.Message).close()


async def test_a_cancelled_import_leaves_nothing_behind(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    rows = "".join(f"Norvane {number},n{number}.example\n" for number in range(250_000))
    path = written(tmp_path, f"Company,Website\n{rows}", "large.csv")
    window.bring.open_path(path)
    button(await asked(window)).click()
    cancel = window.findChild(QPushButton, "busyAction")
    await eventually(lambda: cancel.isVisible() and "rows" in said(window, "busyCount"))
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    await eventually(lambda: window.stack.currentWidget() is window.start_page, 2.0)
    assert said(window, "remark") == "Import cancelled. Nothing was taken in."
    assert await asyncio.to_thread(lambda: list((tmp_path / "projects").iterdir())) == []

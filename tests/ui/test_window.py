"""The window without a run: first page, opening, searching, undoing, looks, closing."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import answer, closed, practice_sessions, window_on
from tests.ui.conftest import make_project

from rowcall.errors import DamagedProject
from rowcall.project.edits import CellText
from rowcall.session import Session
from rowcall.settings.options import Theme
from rowcall.settings.store import OptionsStore
from rowcall.setups import make_setup
from rowcall.ui import problems
from rowcall.ui.import_dialog.dialog import ImportDialog
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow
from rowcall.ui.window.rescue import rescued

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "Fair in Lyon.rowcall"
    make_project(path, 40)
    return path


async def opened(window: MainWindow, path: Path) -> None:
    window.bring.open_path(path)
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 40)


def said(window: MainWindow, name: str) -> str:
    return window.findChild(QLabel, name).text()


async def test_the_first_page_says_whether_there_is_a_key(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(window, "keyState"), "nothing stands there empty while the key is looked for"
    await eventually(lambda: "Enter your Pronto access key" in said(window, "keyState"))
    assert not window.actions_by_key["export"].isEnabled()
    assert window.windowTitle() == QApplication.applicationName()


async def test_a_project_opens_with_its_sums_and_comes_back_as_a_recent_one(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    await opened(window, project)
    assert window.windowTitle().startswith("Fair in Lyon – ")
    await eventually(lambda: said(window, "rowCount") == "40 rows")
    assert window.status.sum.words == "43 in = 40 rows + 2 duplicates + 1 blank"
    window.flows.close_list()
    await eventually(lambda: window.workspace is None and window.stack.currentWidget() is window.start_page)
    await eventually(lambda: window.findChild(QPushButton, "recentProject"))
    recent = window.findChild(QPushButton, "recentProject")
    qtbot.mouseClick(recent, LEFT)
    await eventually(lambda: window.workspace is not None)


async def test_a_recent_list_tells_its_rows_and_one_that_is_gone_can_be_taken_off(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    await opened(window, project)
    window.flows.close_list()
    await eventually(lambda: window.findChild(QPushButton, "recentProject"))
    assert window.findChild(QPushButton, "recentProject").accessibleDescription() == "40 rows · today"
    await asyncio.to_thread(project.unlink)
    window.show_start()
    gone = window.start_page.recent.findChildren(QPushButton, "recentProject")[-1]
    assert (gone.isEnabled(), gone.accessibleDescription()) == (False, "40 rows · not there any more")
    remove = window.start_page.recent.findChildren(QToolButton, "removeRecent")[-1]
    qtbot.keyClick(remove, Qt.Key.Key_Space)
    assert "appear here" in window.start_page.recent.findChildren(QLabel)[-1].text()
    assert window.session.recent_lists == ()


async def test_without_a_key_the_balance_asks_for_one(window: MainWindow, qtbot: QtBot) -> None:
    balance = window.findChild(QPushButton, "balance")
    await eventually(lambda: balance.text() == "Enter access key…")
    qtbot.keyClick(balance, Qt.Key.Key_Space)
    await eventually(lambda: window.findChild(SettingsDialog))
    window.findChild(SettingsDialog).reject()
    await eventually(lambda: window.findChild(SettingsDialog) is None)


async def test_what_cannot_be_opened_is_said_and_the_open_list_stays(
    window: MainWindow, project: Path, tmp_path: Path
) -> None:
    await opened(window, project)
    broken = tmp_path / "broken.rowcall"
    broken.write_bytes(b"nothing of ours" * 100)
    window.bring.open_path(broken)
    await eventually(lambda: window.findChild(problems.Message))
    assert "broken.rowcall" in said(window, "messageTitle")
    await answer(window, "damagedQuestion", "Close")
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 40)
    assert window.windowTitle().startswith("Fair in Lyon – ")


async def test_the_search_field_filters_the_sheet(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    await opened(window, project)
    window.actions_by_key["filter"].trigger()
    field = window.findChild(QLineEdit, "searchField")
    qtbot.keyClicks(field, "company 0007")
    assert window.workspace is not None
    page = window.workspace.page
    await eventually(lambda: page.model.rowCount() == 1)
    await eventually(lambda: said(window, "rowCount") == "40 rows · 1 shown")
    window.actions_by_key["clear_filters"].trigger()
    await eventually(lambda: page.model.rowCount() == 40)
    await eventually(lambda: field.text() == "")


async def test_a_count_of_what_rows_are_known_by_opens_these_rows(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    await opened(window, project)
    assert window.workspace is not None
    pane, model = window.workspace.pane, window.workspace.page.model
    await eventually(lambda: pane.findChild(QPushButton, "known-domain"))
    website = model.sheet.columns[1].id
    assert window.session is not None
    await window.session.edit(1, [CellText(7, website, "-"), CellText(9, website, "")], "Clear cells")
    await eventually(lambda: pane.findChild(QPushButton, "known-name"))
    qtbot.mouseClick(pane.findChild(QPushButton, "strengthFold"), LEFT)
    qtbot.mouseClick(pane.findChild(QPushButton, "known-name"), LEFT)
    await eventually(lambda: list(model.ids) == [7, 9])


async def test_undo_and_redo_say_what_they_did(window: MainWindow, project: Path) -> None:
    await opened(window, project)
    assert window.workspace is not None
    page = window.workspace.page
    await window.session.edit(page.sheet.id, [CellText(1, page.sheet.columns[0].id, "Norvane")], "Edit Company")
    await eventually(lambda: page.model.text(0, 0) == "Norvane")
    window.actions_by_key["undo"].trigger()
    await eventually(lambda: page.model.text(0, 0) == "Company 0001")
    assert said(window, "remark") == "Undone: Edit Company."
    window.actions_by_key["undo"].trigger()
    await eventually(lambda: said(window, "remark") == "Nothing to undo.")
    window.actions_by_key["redo"].trigger()
    await eventually(lambda: page.model.text(0, 0) == "Norvane")


async def test_a_file_dropped_anywhere_begins_an_import(window: MainWindow, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Company,Website\nNorvane,norvane.example\n", encoding="utf-8")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(source))])
    copy, no_key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, carried, LEFT, no_key)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.start_page.drop.property("over") is True
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, carried, LEFT, no_key))
    assert window.start_page.drop.property("over") is False
    await eventually(lambda: window.findChild(ImportDialog))
    dialog = window.findChild(ImportDialog)
    await asyncio.sleep(0.2)
    dialog.reject()
    await eventually(lambda: window.findChild(ImportDialog) is None)
    assert window.workspace is None


async def test_a_pasted_text_that_is_no_table_is_refused_with_advice(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("hello")
    qtbot.mouseClick(window.findChild(QPushButton, "pasteTable"), LEFT)
    await eventually(lambda: window.findChild(problems.Message))
    assert said(window, "messageTitle") == "There is no table on the clipboard."
    window.findChild(problems.Message).close()


async def test_the_look_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    window.bar.theme_toggled.emit()
    assert theme.current().dark
    assert OptionsStore().read().theme is Theme.DARK
    window.actions_by_key["theme_light"].trigger()
    assert not theme.current().dark


async def test_the_window_comes_back_where_it_was(window: MainWindow) -> None:
    window.resize(800, 640)  # a screen without a display is 800 wide
    await closed(window)
    again = MainWindow(open_real=window.flows._open_real, open_practice=window.flows._open_real)
    assert (again.width(), again.height()) == (800, 640)
    again.deleteLater()


async def test_the_window_is_no_larger_than_the_screen_and_comes_back_onto_it(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    await asyncio.sleep(0.05)
    assert room.contains(window.frameGeometry())
    window.move(5000, 4000)
    window._stand.remember()
    again = MainWindow(open_real=window.flows._open_real, open_practice=window.flows._open_real)
    assert room.contains(again.frameGeometry())
    again.deleteLater()


async def test_in_practice_no_key_is_said_to_be_set(tmp_path: Path) -> None:
    async with window_on(practice_sessions(tmp_path)) as window:
        await eventually(lambda: said(window, "keyState").startswith("Practice needs no key."))


async def test_f6_goes_from_part_to_part(window: MainWindow, project: Path) -> None:
    await opened(window, project)
    assert window.workspace is not None
    window.activateWindow()
    window.workspace.page.view.setFocus()
    window.actions_by_key["next_part"].trigger()
    assert window.workspace.pane.isAncestorOf(window.focusWidget())
    window.actions_by_key["next_part"].trigger()
    assert window.focusWidget() is window.workspace.tabs


def damage(path: Path) -> bytes:
    """Write over a piece of a file; returns what it is now."""
    content = bytearray(path.read_bytes())
    content[8192:8292] = b"\xff" * 100  # the head of its second page
    path.write_bytes(content)
    return bytes(content)


async def test_a_project_that_is_open_elsewhere_is_said_and_nothing_else_happens(
    window: MainWindow, project: Path
) -> None:
    other = Session(make_setup("http://127.0.0.1:9"))
    await other.open_project(project)
    before = await asyncio.to_thread(project.read_bytes)
    window.bring.open_path(project)
    await eventually(lambda: window.findChild(problems.Message))
    assert said(window, "messageTitle") == "Fair in Lyon.rowcall is already open in another window."
    window.findChild(problems.Message).close()
    assert await asyncio.to_thread(project.read_bytes) == before
    assert window.workspace is None
    await other.close()


async def test_what_can_be_read_of_a_damaged_project_is_recovered_and_opened(window: MainWindow, project: Path) -> None:
    left = await asyncio.to_thread(damage, project)
    window.bring.open_path(project)
    await eventually(lambda: window.findChild(problems.Message, "damagedQuestion"))
    assert "damaged" in said(window, "messageTitle")
    await answer(window, "damagedQuestion", "Recover what can be read…")
    await eventually(lambda: window.findChild(problems.Message, "recoveredQuestion"))
    assert said(window, "messageTitle") == "Fair in Lyon (recovered).rowcall holds what could be read."
    assert await asyncio.to_thread(project.read_bytes) == left
    await answer(window, "recoveredQuestion", "Open it")
    await eventually(lambda: window.workspace and window.windowTitle().startswith("Fair in Lyon (recovered)"))


async def test_enter_opens_what_was_recovered(window: MainWindow, project: Path, qtbot: QtBot) -> None:
    await asyncio.to_thread(damage, project)
    window.bring.open_path(project)
    for question in ("damagedQuestion", "recoveredQuestion"):
        await eventually(lambda name=question: window.findChild(problems.Message, name))
        focused = window.findChild(problems.Message, question).focusWidget()
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    await eventually(lambda: window.workspace and window.windowTitle().startswith("Fair in Lyon (recovered)"))


async def test_what_was_recovered_and_left_for_later_is_a_recent_list(window: MainWindow, project: Path) -> None:
    await asyncio.to_thread(damage, project)
    window.bring.open_path(project)
    await answer(window, "damagedQuestion", "Recover what can be read…")
    await answer(window, "recoveredQuestion", "Later")
    await eventually(lambda: window.stack.currentWidget() is window.start_page)
    await eventually(lambda: window.findChild(QPushButton, "recentProject"))
    assert window.session.recent == (project.with_name("Fair in Lyon (recovered).rowcall"),)


async def test_a_damaged_project_can_be_left_alone(window: MainWindow, project: Path) -> None:
    await asyncio.to_thread(damage, project)
    window.bring.open_path(project)
    await answer(window, "damagedQuestion", "Close")
    await eventually(lambda: window.stack.currentWidget() is window.start_page)
    assert [path.name for path in project.parent.glob("*.rowcall")] == [project.name]


async def test_the_newest_backup_of_a_damaged_project_is_opened_as_a_copy(window: MainWindow, project: Path) -> None:
    backup = project.with_name("kept elsewhere.rowcall")
    await asyncio.to_thread(shutil.copyfile, project, backup)
    await asyncio.to_thread(damage, project)
    opening = asyncio.ensure_future(rescued(window, DamagedProject("It is damaged.", "", project, backup)))
    await answer(window, "damagedQuestion", "Open the newest backup")
    found = await opening
    assert found == project.with_name("Fair in Lyon (backup).rowcall")
    assert found.stat().st_size == backup.stat().st_size
    window.show_start()

"""The command palette, the menu and the page of keys: found, chosen and explained by keyboard."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import make_project

from rowcall.ui import commands
from rowcall.ui.help.keys_dialog import KeysDialog
from rowcall.ui.palette.palette import Palette
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.task_pane import step_keys
from rowcall.ui.window.main_window import MainWindow


@pytest_asyncio.fixture
async def listed(window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "Fair in Lyon.rowcall"
    await asyncio.to_thread(make_project, path, 40)
    window.bring.open_path(path)
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 40)
    return window


def palette(window: MainWindow) -> Palette:
    window.actions_by_key["palette"].trigger()
    found = window.findChild(Palette)
    assert found is not None
    return found


async def choose(window: MainWindow, words: str, qtbot: QtBot) -> None:
    """Open the palette, type, and press Enter."""
    opened = palette(window)
    qtbot.keyClicks(opened.search, words)
    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    await eventually(lambda: not opened.isVisible())


def titles(opened: Palette) -> list[tuple[str, str]]:
    return [(entry.kind, entry.title) for entry in opened.model.found]


async def test_it_offers_commands_actions_sheets_columns_and_settings(listed: MainWindow) -> None:
    offered = titles(palette(listed))
    kinds = {kind for kind, _title in offered}
    assert kinds >= {"File", "Edit", "View", "Account", "Action", "Sheet", "Column", "Setting"}
    assert ("Column", "City") in offered
    assert ("Sheet", "Companies") in offered
    assert ("Action", "Find people") in offered


async def test_enter_goes_to_a_column_and_the_sheet_has_the_keyboard(listed: MainWindow, qtbot: QtBot) -> None:
    await choose(listed, "column city", qtbot)
    assert listed.workspace is not None
    view = listed.workspace.page.view
    await eventually(lambda: view.currentIndex().column() == 2)
    assert listed.focusWidget() is view


async def test_an_action_of_the_catalogue_is_chosen_in_the_pane(listed: MainWindow, qtbot: QtBot) -> None:
    await choose(listed, "company details", qtbot)
    assert listed.workspace is not None
    pane = listed.workspace.pane
    await eventually(lambda: pane.target.choice().steps[0].action == "enrich_company")


async def test_a_setting_is_shown_with_the_focus_in_it(window: MainWindow, qtbot: QtBot) -> None:
    await choose(window, "setting calls at a time", qtbot)
    await eventually(lambda: window.findChild(SettingsDialog))
    dialog = window.findChild(SettingsDialog)
    await eventually(lambda: dialog.focusWidget() is dialog.findChild(QWidget, "at_once"))
    dialog.reject()
    await eventually(lambda: window.findChild(SettingsDialog) is None)


async def test_what_cannot_be_done_says_why_and_is_not_done(window: MainWindow, qtbot: QtBot) -> None:
    opened = palette(window)
    qtbot.keyClicks(opened.search, "export")
    first = opened.model.found[0]
    assert (first.title, first.why_not) == ("Export", "Open a list first.")
    assert "Open a list first." in opened.search.accessibleDescription()
    qtbot.keyClick(opened.search, Qt.Key.Key_Return)
    assert opened.isVisible()
    qtbot.keyClick(opened.search, Qt.Key.Key_Escape)
    assert not opened.isVisible()


async def test_arrows_move_in_it_and_nonsense_says_that_nothing_is_found(window: MainWindow, qtbot: QtBot) -> None:
    opened = palette(window)
    for _press in range(3):
        qtbot.keyClick(opened.search, Qt.Key.Key_Down)
    assert opened.list.currentIndex().row() == 3
    qtbot.keyClicks(opened.search, "qqxzz")
    assert not opened.model.rowCount()
    assert opened.findChild(QWidget, "paletteRemark").isVisible()
    opened.hide()


async def test_every_switched_off_command_says_why(window: MainWindow, listed: MainWindow) -> None:
    for open_, where in ((True, listed), (False, window)):
        for command in commands.COMMANDS:
            action = where.actions_by_key[command.key]
            told = commands.why_not(command, action, list_open=open_)
            assert bool(told) != action.isEnabled(), command.key


async def test_the_menu_fits_a_small_screen_and_holds_every_command(window: MainWindow) -> None:
    menu = window.findChild(QMenu, "mainMenuList")
    parts = [menu, *menu.findChildren(QMenu)]
    assert all(part.sizeHint().height() < 600 for part in parts)
    held = {action.objectName() for part in parts for action in part.actions()}
    assert {command.key for command in commands.COMMANDS if command.group} <= held
    assert {command.group for command in commands.COMMANDS} <= set(commands.GROUPS) | {""}


async def test_no_two_commands_have_the_same_keys() -> None:
    keys = [shortcut for command in commands.COMMANDS for shortcut in command.shortcuts]
    assert len(keys) == len(set(keys))


async def test_the_page_of_keys_lists_every_shortcut(window: MainWindow) -> None:
    window.actions_by_key["shortcuts"].trigger()
    await eventually(lambda: window.findChild(KeysDialog))
    dialog = window.findChild(KeysDialog)
    shown_keys = {label.text() for label in dialog.findChildren(QWidget) if label.property("role") == "key"}
    assert {commands.keys_of(a) for a in window.actions_by_key.values() if a.shortcuts()} <= shown_keys
    assert set(step_keys.KEYS.values()) <= shown_keys
    dialog.reject()
    await eventually(lambda: window.findChild(KeysDialog) is None)

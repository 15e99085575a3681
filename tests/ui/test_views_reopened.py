"""Saved views outlive the window: filters, sorts and hidden columns are shown again after the list is reopened."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on
from tests.ui.conftest import make_project

from rowcall.model.sheets import Filter, Sort, Test, View
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.grid.view_menu import NameDialog
from rowcall.ui.window.main_window import MainWindow

NAME = "Lyon without websites"


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[MainWindow]:
    """A window on the list, from its opening to its end within one test."""
    async with window_on(sessions("http://127.0.0.1:9", path.parent)) as window:
        window.bring.open_path(path)
        await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == 40)
        yield window


def page_of(window: MainWindow) -> SheetPage:
    assert window.workspace is not None
    return window.workspace.page


def titles(page: SheetPage) -> list[str]:
    return [look.column.title for look in page.model.looks]


async def show_saved(window: MainWindow) -> None:
    """Choose the view in the menu, as a person does."""
    window.actions_by_key["views"].trigger()
    await eventually(lambda: window.findChild(QMenu, "viewMenu"))
    menu = window.findChild(QMenu, "viewMenu")
    next(action for action in menu.actions() if action.text() == NAME).trigger()
    menu.close()
    await eventually(lambda: window.findChild(QMenu, "viewMenu") is None)


async def test_a_view_is_there_after_reopening_and_hides_its_columns_again(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "Fair in Lyon.rowcall"
    await asyncio.to_thread(make_project, path, 40)
    async with opened(path) as window:
        page = page_of(window)
        company, website, city = (page.sheet.columns[place].id for place in range(3))
        asked = View((Sort(company, descending=True),), (Filter(Test.IS, city, "lyon"),))
        page.view.setCurrentIndex(page.model.index(0, 1))
        window.actions_by_key["hide_columns"].trigger()
        await eventually(lambda: titles(page) == ["Company", "City", "Notes"])
        page.state.show(asked)
        await eventually(lambda: page.model.rowCount() == 10)
        page.tools.views.save()
        await eventually(lambda: window.findChild(NameDialog))
        dialog = window.findChild(NameDialog)
        qtbot.keyClicks(dialog.findChild(QLineEdit, "viewName"), NAME)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        await eventually(lambda: window.findChild(NameDialog) is None)
        window.actions_by_key["show_columns"].trigger()
        await eventually(lambda: titles(page) == ["Company", "Website", "City", "Notes"])
        page.state.show(View())  # else the list opens again as it was left
        await eventually(lambda: page.model.rowCount() == 40)
    async with opened(path) as window:
        page = page_of(window)
        assert titles(page) == ["Company", "Website", "City", "Notes"]
        await show_saved(window)
        await eventually(lambda: titles(page) == ["Company", "City", "Notes"])
        await eventually(lambda: page.model.rowCount() == 10)
        assert page.state.view() == asked
        assert page.sheet.layout.hidden == {website}
        assert page.model.text(0, 0) == "Company 0040"
        window.actions_by_key["undo"].trigger()
        await eventually(lambda: titles(page) == ["Company", "Website", "City", "Notes"])

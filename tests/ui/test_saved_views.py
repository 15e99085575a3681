"""Sorting by several columns and views with a name, with real keys; both survive what they should."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.model.sheets import Filter, Group, Sort, Test, View
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.grid.sort_dialog import SortDialog
from rowcall.ui.grid.view_menu import NameDialog

Key = Qt.Key


def texts(page: SheetPage, place: int) -> list[str]:
    return [page.model.text(row, place) for row in range(page.model.rowCount())]


async def test_the_dialog_sorts_by_levels(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(8)
    page.tools.sort()
    dialog = page.window().findChild(SortDialog)
    dialog.levels[0].column.setCurrentIndex(2)
    qtbot.mouseClick(dialog.findChild(QPushButton, "addSort"), Qt.MouseButton.LeftButton)
    dialog.levels[1].way.setCurrentIndex(1)
    qtbot.keyClick(dialog, Key.Key_Return)
    city, company = page.sheet.columns[2].id, page.sheet.columns[0].id
    assert page.state.sorts == (Sort(city), Sort(company, descending=True))
    await eventually(lambda: texts(page, 0)[:2] == ["Company 0006", "Company 0002"])


def entry(menu: QMenu, *words: str) -> QAction:
    """An entry of a menu, or of the menus in it."""
    found = next(action for action in menu.actions() if action.text() == words[0])
    inner = found.menu()
    return entry(inner, *words[1:]) if len(words) > 1 and isinstance(inner, QMenu) else found


async def name_view(page: SheetPage, qtbot: QtBot, name: str) -> NameDialog:
    await eventually(lambda: page.window().findChild(NameDialog))
    dialog = page.window().findChild(NameDialog)
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, name)
    qtbot.keyClick(dialog.field, Key.Key_Return)
    return dialog


async def test_a_view_is_kept_shown_renamed_and_deleted(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    session, city = page._session, page.sheet.columns[2].id
    parts = (Group((Filter(Test.IS, city, "lyon"), Filter(Test.EMPTY, city)), any=True), Filter(Test.TYPED))
    page.state.set_sorts([Sort(city, descending=True)])
    page.state.set_parts(parts)
    page.tools.views.save()
    await name_view(page, qtbot, "Lyon & nowhere")
    await eventually(lambda: session.views.all(page.sheet.id))
    await eventually(lambda: page.window().findChild(NameDialog) is None)
    page.state.set_sorts(())
    page.state.clear_filters()
    await eventually(lambda: page.model.rowCount() == 40)
    menu = page.tools.views.open(QPoint(0, 0))
    entry(menu, "Lyon && nowhere").trigger()
    menu.close()
    assert page.state.view() == View((Sort(city, descending=True),), parts)
    menu = page.tools.views.open(QPoint(0, 0))
    entry(menu, "Change “Lyon && nowhere”", "Rename…").trigger()
    menu.close()
    await name_view(page, qtbot, "Nowhere")
    await eventually(lambda: [saved.name for saved in session.views.all(page.sheet.id)] == ["Nowhere"])
    page.state.show_rows([4, 8], "Two")
    menu = page.tools.views.open(QPoint(0, 0))
    entry(menu, "Change “Nowhere”", "Update to what is shown now").trigger()
    menu.close()
    await eventually(lambda: session.views.all(page.sheet.id)[0].view == page.state.view())
    menu = page.tools.views.open(QPoint(0, 0))
    entry(menu, "Change “Nowhere”", "Delete").trigger()
    menu.close()
    await eventually(lambda: not session.views.all(page.sheet.id))


async def test_two_views_never_have_one_name(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(4)
    session = page._session
    await session.views.save(page.sheet.id, "Mine", View(), frozenset())
    page.tools.views.save()
    dialog = await name_view(page, qtbot, "mine")
    await eventually(dialog.banner.isVisible)
    assert "There is a view" in dialog.banner.words
    assert dialog.isVisible()
    dialog.reject()

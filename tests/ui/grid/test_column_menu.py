"""The menu of a column: sorting by levels, values to tick, a search that filters, rules, and all of it by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.support.windows import find
from tests.ui.conftest import MakePage

from rowcall.model.sheets import Filter, Sort, Test
from rowcall.ui.grid.column_menu import ColumnMenu
from rowcall.ui.grid.condition_row import ConditionRow
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.grid.ticks import Ticks
from rowcall.ui.grid.title_sign import TitleSign

CITY = 2
LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key


async def opened(page: SheetPage, qtbot: QtBot, column: int) -> ColumnMenu:
    """The menu of a column, opened by the sign in its title, with its values."""
    titles = page.view.titles
    right = titles.sectionViewportPosition(column) + titles.sectionSize(column)
    qtbot.mouseClick(titles.viewport(), LEFT, pos=QPoint(right - 12, titles.height() // 2))
    menu = page.findChildren(ColumnMenu)[-1]
    await eventually(menu.values.count)
    return menu


async def press(page: SheetPage, menu: ColumnMenu, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(find(menu, QPushButton, name), LEFT)
    await eventually(lambda: page.findChild(ColumnMenu) is None)


def texts(page: SheetPage, column: int) -> list[str]:
    return [page.model.text(row, column) for row in range(page.model.rowCount())]


def listed(menu: ColumnMenu) -> list[tuple[str, bool]]:
    items = [menu.values.item(row) for row in range(menu.values.count())]
    return [(item.text(), item.checkState() is Qt.CheckState.Checked) for item in items]


def untick(menu: ColumnMenu, row: int) -> None:
    menu.values.item(row).setCheckState(Qt.CheckState.Unchecked)


async def test_all_values_are_ticked_at_first_and_one_is_taken_out(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    menu = await opened(page, qtbot, CITY)
    values = ["Gent  (10)", "Lyon  (10)", "Porto  (10)", "(empty)  (10)"]
    assert listed(menu) == [(value, True) for value in values]
    untick(menu, 1)
    await press(page, menu, qtbot, "applyFilter")
    await eventually(lambda: page.model.rowCount() == 30)
    assert set(texts(page, CITY)) == {"Gent", "Porto", ""}
    menu = await opened(page, qtbot, CITY)
    assert listed(menu) == [(value, value != values[1]) for value in values]
    await press(page, menu, qtbot, "clearFilter")
    await eventually(lambda: page.model.rowCount() == 40)


async def test_empty_cells_are_one_of_the_values(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    city = page.sheet.columns[CITY].id
    menu = await opened(page, qtbot, CITY)
    qtbot.mouseClick(find(menu, QPushButton, "valuesNone"), LEFT)
    assert not menu.agree.isEnabled()
    menu.values.item(3).setCheckState(Qt.CheckState.Checked)
    await press(page, menu, qtbot, "applyFilter")
    await eventually(lambda: set(texts(page, CITY)) == {""})
    assert page.state.filters_of(city) == (Filter(Test.EMPTY, city),)
    menu = await opened(page, qtbot, CITY)
    qtbot.mouseClick(find(menu, QPushButton, "valuesInvert"), LEFT)
    await press(page, menu, qtbot, "applyFilter")
    await eventually(lambda: page.model.rowCount() == 30)
    menu = await opened(page, qtbot, CITY)
    qtbot.mouseClick(find(menu, QPushButton, "valuesAll"), LEFT)
    untick(menu, 0)
    untick(menu, 3)
    await press(page, menu, qtbot, "applyFilter")
    await eventually(lambda: set(texts(page, CITY)) == {"Lyon", "Porto"})


async def test_a_column_without_any_value_offers_the_empty_cells(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(1)
    menu = await opened(page, qtbot, 3)
    assert listed(menu) == [("(empty)  (1)", True)]
    menu.close()


async def test_what_is_searched_is_what_is_shown(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    company = page.sheet.columns[0].id
    menu = await opened(page, qtbot, 0)
    assert menu.list.search.hasFocus() or menu.focusWidget() is menu.list.search
    qtbot.keyClicks(menu.list.search, "y 003")
    qtbot.keyClick(menu.list.search, Key.Key_Return)  # before the values were looked for
    await eventually(lambda: page.model.rowCount() == 10)
    assert page.state.filters_of(company) == (Filter(Test.CONTAINS, company, "y 003"),)
    menu = await opened(page, qtbot, 0)
    assert menu.list.search.text() == "y 003"
    await eventually(lambda: menu.values.count() == 10)
    assert all(ticked for _title, ticked in listed(menu))
    untick(menu, 0)
    await press(page, menu, qtbot, "applyFilter")
    await eventually(lambda: page.model.rowCount() == 9)
    menu = await opened(page, qtbot, 0)
    await eventually(lambda: menu.values.count() == 10)
    assert [ticked for _title, ticked in listed(menu)] == [False] + [True] * 9
    qtbot.mouseClick(find(menu, QPushButton, "valuesNone"), LEFT)
    menu.values.item(4).setCheckState(Qt.CheckState.Checked)
    await press(page, menu, qtbot, "applyFilter")
    await eventually(lambda: page.model.rowCount() == 1)


async def test_values_are_counted_under_the_other_filters(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    company = page.sheet.columns[0].id
    page.state.set_filter(company, Filter(Test.CONTAINS, company, "000"))
    await eventually(lambda: page.model.rowCount() == 9)
    menu = await opened(page, qtbot, CITY)
    assert [title for title, _ticked in listed(menu)] == ["Porto  (3)", "Gent  (2)", "Lyon  (2)", "(empty)  (2)"]
    menu.close()


async def test_levels_are_added_turned_and_cleared(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(8)
    city, company = page.sheet.columns[CITY].id, page.sheet.columns[0].id
    menu = await opened(page, qtbot, CITY)
    off = [name for name in ("thenAscending", "clearSort") if not find(menu, QPushButton, name).isEnabled()]
    assert off == ["thenAscending", "clearSort"]
    await press(page, menu, qtbot, "sortAscending")
    for name, descending in (("thenAscending", False), ("thenDescending", True)):
        await press(page, await opened(page, qtbot, 0), qtbot, name)
        assert page.state.sorts == (Sort(city), Sort(company, descending))
    await eventually(lambda: texts(page, 0)[:2] == ["Company 0006", "Company 0002"])
    assert (page.view.titles.sign(0), page.view.titles.sign(1)) == (TitleSign(False, True, 2), TitleSign())
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert page.model.headerData(0, Qt.Orientation.Horizontal, spoken) == "Company, sorted Z to A, sort level 2"
    assert page.model.headerData(1, Qt.Orientation.Horizontal, spoken) == "Website"
    await press(page, await opened(page, qtbot, 0), qtbot, "clearSort")
    await eventually(lambda: texts(page, 0)[:2] == ["Company 0001", "Company 0002"])


async def test_sorting_by_one_column_after_the_other_keeps_three_levels(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(8)
    for place in (0, 1, 2, 3):
        await press(page, await opened(page, qtbot, place), qtbot, "sortAscending")
    await eventually(lambda: page.model.text(0, 0) == "Company 0002")  # the one with a note
    assert [sort.column_id for sort in page.state.sorts] == [page.sheet.columns[place].id for place in (3, 2, 1)]


async def test_a_sort_leaves_the_sheet_where_it_is_seen(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(300)
    page.view.selected.go((40, 1))
    seen = page.view.verticalScrollBar().value()
    assert seen > 0
    await press(page, await opened(page, qtbot, 0), qtbot, "sortDescending")
    await eventually(lambda: page.model.text(0, 0) == "Company 0300")
    assert (page.view.selected.active, page.view.verticalScrollBar().value()) == ((40, 1), seen)


async def test_all_rules_begin_with_a_line_for_the_column(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    await press(page, await opened(page, qtbot, CITY), qtbot, "allRules")
    assert page.tools.panel.root is not None
    (row,) = page.tools.panel.root.members
    assert isinstance(row, ConditionRow)
    assert row.column.currentText() == "City"


async def test_the_menu_is_gone_through_by_keyboard(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    page.view.selected.go((0, CITY))
    qtbot.keyClick(page.view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = page.findChild(ColumnMenu)
    await eventually(menu.values.count)
    for key in (Key.Key_Down, Key.Key_Space, Key.Key_Return):
        qtbot.keyClick(menu.focusWidget(), key)
    await eventually(lambda: set(texts(page, CITY)) == {"Lyon", "Porto", ""})
    qtbot.keyClick(page.view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = page.findChildren(ColumnMenu)[-1]
    passed = []
    for _step in range(3):
        qtbot.keyClick(menu.focusWidget(), Key.Key_Up)
        passed.append(menu.focusWidget().objectName())
    assert passed == ["allRules", "clearFilter", "sortDescending"]
    qtbot.keyClick(menu.focusWidget(), Key.Key_Return)
    await eventually(lambda: texts(page, CITY)[:10] == ["Porto"] * 10)


@pytest.mark.parametrize("all_but", [False, True])
def test_ticks_tell_some_from_all_but_some(all_but: bool) -> None:
    ticks = Ticks(["a"], all_but=all_but)
    assert (ticks.has("a"), ticks.has("b")) == (not all_but, all_but)
    ticks.set("a", ticked=all_but)
    assert (ticks.all, ticks.none) == (all_but, not all_but)
    ticks.invert()
    assert (ticks.all, ticks.none) == (not all_but, all_but)
    ticks.set_all(ticked=True)
    assert ticks.has("anything")

"""Sorting, filtering and streaming: which rows are shown, in which order, and what is repainted."""

from __future__ import annotations

import asyncio
from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.conftest import MakePage

from rowcall.model.events import CellsChanged, RowsAdded
from rowcall.model.import_plans import ByHand
from rowcall.model.sheets import Filter, Sort, Test
from rowcall.project.edits import CellText
from rowcall.ui.bridge import Bridge
from rowcall.ui.grid.cache import MOST_PAGES, PAGE
from rowcall.ui.grid.page import SheetPage


def column(page: SheetPage, place: int) -> list[str]:
    return [page.model.text(row, place) for row in range(page.model.rowCount())]


async def test_the_search_looks_into_every_column_and_the_strip_takes_it_away(
    make_page: MakePage, qtbot: QtBot
) -> None:
    page = await make_page(40)
    page.state.set_search("c7.exa")
    await eventually(lambda: column(page, 0) == ["Company 0007"])
    assert page.strip.isVisible()
    assert page.filtered_ids() == array("q", [7])
    qtbot.mouseClick(page.strip.findChild(QPushButton, "clearFilters"), Qt.MouseButton.LeftButton)
    await eventually(lambda: page.model.rowCount() == 40)
    assert page.filtered_ids() is None
    assert not page.strip.isVisible()


async def test_empty_and_filled_cells_can_be_told_apart(make_page: MakePage) -> None:
    page = await make_page(40)
    city = page.sheet.columns[2].id
    page.state.set_filter(city, Filter(Test.EMPTY, city))
    await eventually(lambda: page.model.rowCount() == 10)
    page.state.set_filter(city, Filter(Test.FILLED, city))
    await eventually(lambda: page.model.rowCount() == 30)


async def test_rows_that_stream_in_are_shown_at_the_end(make_page: MakePage) -> None:
    page = await make_page(10)
    session = page._session
    project = session.project
    assert project is not None
    new = await project.write(
        lambda connection: [
            connection.execute(f"INSERT INTO sheet_1(source_row, c1) VALUES({n}, 'Late {n}')").lastrowid
            for n in range(11, 14)
        ]
    )
    session._tell(RowsAdded(1, tuple(new)))
    await eventually(lambda: column(page, 0)[-3:] == ["Late 11", "Late 12", "Late 13"])
    page.state.set_search("late 12")
    await eventually(lambda: column(page, 0) == ["Late 12"])
    more = await project.write(
        lambda connection: connection.execute("INSERT INTO sheet_1(source_row, c1) VALUES(14, 'Late 12 b')").lastrowid
    )
    session._tell(RowsAdded(1, (more,)))
    await eventually(lambda: column(page, 0) == ["Late 12", "Late 12 b"])


async def test_only_changed_cells_on_the_screen_are_painted_again(make_page: MakePage) -> None:
    page = await make_page(5000)
    page.model.text(4000, 0)
    painted: list[tuple[int, int, int, int]] = []
    page.model.dataChanged.connect(
        lambda one, two, _roles: painted.append((one.row(), one.column(), two.row(), two.column()))
    )
    session = page._session
    city = page.sheet.columns[2].id
    await session.edit(1, [CellText(3, city, "Rom"), CellText(4001, city, "Rom")], "Edit")
    await eventually(lambda: painted)
    assert set(painted) == {(2, 2, 2, 2)}
    assert page.model.text(2, 2) == "Rom"
    assert page.model.text(4000, 2) == "Rom"


async def test_a_long_list_keeps_only_the_pages_that_were_looked_at(make_page: MakePage) -> None:
    page = await make_page(PAGE * (MOST_PAGES + 8))
    for row in range(0, page.model.rowCount(), PAGE):
        assert page.model.text(row, 0) == f"Company {row + 1:04d}"
    assert len(page.model._cache._pages) == MOST_PAGES
    assert page.model.text(0, 0) == "Company 0001"


async def test_events_are_gathered(qapp: object) -> None:
    bridge = Bridge()
    heard: list[tuple[int, object]] = []
    bridge.cells_changed.connect(lambda sheet, ids: heard.append((sheet, ids)))
    bridge.rows_added.connect(lambda sheet, ids: heard.append((sheet, ids)))
    for number in range(50):
        bridge.take(CellsChanged(1, (number % 7,)))
        bridge.take(RowsAdded(2, (number,)))
    assert heard == []
    await eventually(lambda: len(heard) == 2)
    await asyncio.sleep(0.1)
    assert heard == [(2, tuple(range(50))), (1, frozenset(range(7)))]


async def test_rows_that_come_while_a_filter_is_set_are_counted_at_once(make_page: MakePage) -> None:
    page = await make_page(8)
    page.state.set_search("Company 0007")
    await eventually(lambda: page.model.rowCount() == 1)
    told: list[int] = []
    page.scope_changed.connect(lambda: told.append(page.order.total))
    page.rows_added((9, 10, 11))
    count = page.strip.findChild(QLabel, "filterCount")
    assert count is not None
    assert count.text() == "1 of 11 rows"
    await eventually(lambda: told[-1:] == [11])


async def test_the_row_with_the_focus_keeps_it_wherever_it_is_shown(make_page: MakePage, qtbot: QtBot) -> None:
    page = await make_page(40)
    city, view = page.sheet.columns[2].id, page.view
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    assert (page.model.text(view.currentIndex().row(), 0), view.currentIndex().column()) == ("Company 0005", 1)
    page.state.set_parts([Filter(Test.IS, city, "porto")])
    await eventually(lambda: page.model.rowCount() == 10)
    assert view.selected.active == (1, 1)
    page.state.set_parts([Filter(Test.IS, city, "nowhere")])
    await eventually(lambda: page.model.rowCount() == 0)
    page.state.set_sorts([Sort(page.sheet.columns[0].id, descending=True)])
    page.state.clear_filters()
    await eventually(lambda: page.model.rowCount() == 40)
    assert view.selected.active == (35, 1)
    assert page.model.text(35, 0) == "Company 0005"
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
    page.state.set_parts([Filter(Test.IS, city, "lyon")])
    await eventually(lambda: page.model.rowCount() == 10)
    assert view.selected.active == (0, 1)


async def test_who_has_not_moved_yet_sees_the_beginning_of_what_is_sorted(make_page: MakePage) -> None:
    page = await make_page(300)
    page.state.set_sorts([Sort(page.sheet.columns[0].id, descending=True)])
    await eventually(lambda: page.model.text(0, 0) == "Company 0300")
    assert page.view.selected.active == (0, 0)


async def test_an_older_count_never_overwrites_a_newer_one(
    make_page: MakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await make_page(5)
    told = page._session.structure.row_count
    slow = asyncio.Event()

    async def first_waits(sheet_id: int) -> tuple[int, ByHand]:
        counted = await told(sheet_id)
        if counted[0] == 5:
            await slow.wait()
        return counted

    monkeypatch.setattr(page._session.structure, "row_count", first_waits)
    page.order.count()
    await asyncio.sleep(0.1)  # it has counted five rows, and is held up on its way back
    page.rows.delete()
    await eventually(lambda: page.order.by_hand == ByHand(deleted=1))
    slow.set()
    await asyncio.sleep(0.1)
    assert (page.order.total, page.order.by_hand) == (4, ByHand(deleted=1))


async def sorted_page(make_page: MakePage) -> SheetPage:
    """Twelve companies, sorted by their cities."""
    page = await make_page(12)
    page.state.set_sorts([Sort(page.sheet.columns[2].id)])
    await eventually(lambda: column(page, 2) == ["Gent"] * 3 + ["Lyon"] * 3 + ["Porto"] * 3 + [""] * 3)
    return page


async def test_a_row_inserted_into_a_sorted_list_stands_where_it_was_put(make_page: MakePage) -> None:
    page = await sorted_page(make_page)
    before = column(page, 0)
    page.view.selected.go((4, 2))
    page.rows.insert()
    await eventually(lambda: page.model.rowCount() == 13)
    assert column(page, 0) == [*before[:4], "", *before[4:]]
    assert page.view.selected.active == (4, 0)
    page.rows.insert(below=True)
    await eventually(lambda: page.model.rowCount() == 14)
    assert column(page, 0) == [*before[:4], "", "", *before[4:]]
    assert page.view.selected.active == (5, 0)
    await page._session.undo()
    await page._session.undo()
    await eventually(lambda: column(page, 0) == before)
    await page._session.redo()
    await eventually(lambda: column(page, 0) == [*before[:4], "", *before[4:]])
    page.state.set_sorts(page.state.sorts)  # asked for once more
    await eventually(lambda: column(page, 0) == [*before, ""])


async def test_nothing_else_moves_when_rows_come_and_go_in_a_sorted_list(make_page: MakePage) -> None:
    page = await sorted_page(make_page)
    before = column(page, 0)
    city = page.sheet.columns[2].id
    await page._session.edit(1, [CellText(page.model.ids[0], city, "Zagreb")], "Edit")
    page.view.selected.go((5, 0))
    page.rows.delete()
    await eventually(lambda: page.model.rowCount() == 11)
    assert column(page, 0) == [*before[:5], *before[6:]]
    await page._session.undo()
    await eventually(lambda: column(page, 0) == before)
    assert page.model.text(0, 2) == "Zagreb"


async def test_a_row_inserted_under_a_filter_is_seen_until_it_is_asked_again(make_page: MakePage) -> None:
    page = await make_page(12)
    page.state.set_search("Lyon")
    await eventually(lambda: page.model.rowCount() == 3)
    before = column(page, 0)
    page.view.selected.go((1, 0))
    page.rows.insert()
    await eventually(lambda: column(page, 0) == [before[0], "", *before[1:]])
    await eventually(lambda: page.order.total == 13)
    assert page.view.selected.active == (1, 0)
    await page._session.undo()
    await eventually(lambda: column(page, 0) == before)
    await page._session.redo()
    await eventually(lambda: page.model.rowCount() == 4)
    page.state.set_parts(page.state.parts, search="lyon")
    await eventually(lambda: column(page, 0) == before)

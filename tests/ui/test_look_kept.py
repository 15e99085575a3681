"""A list that is closed and opened again stands on the screen as it was left: view, place, sheet."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.support.waiting import eventually
from tests.support.windows import closed, sessions, window_on
from tests.ui.conftest import HEADERS, make_project

from rowcall.model.fields import Field
from rowcall.model.sheets import Filter, NewColumn, Sort, Test, View
from rowcall.project.file import Project
from rowcall.project.last_look import last_look
from rowcall.project.loader import load_sheet
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.window.main_window import MainWindow


@asynccontextmanager
async def opened(path: Path, rows: int) -> AsyncIterator[MainWindow]:
    """A window on the list, as soon as it shows so many rows."""
    async with window_on(sessions("http://127.0.0.1:9", path.parent)) as window:
        window.resize(1280, 800)
        window.bring.open_path(path)
        await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == rows)
        yield window


def page_of(window: MainWindow) -> SheetPage:
    assert window.workspace is not None
    return window.workspace.page


def place(page: SheetPage) -> tuple[str, int]:
    index = page.view.currentIndex()
    return page.model.text(index.row(), index.column()), index.column()


async def test_sort_filter_search_and_place_are_there_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "Fair.rowcall"
    await asyncio.to_thread(make_project, path, 400)
    async with opened(path, 400) as window:
        page = page_of(window)
        company, _website, city = (page.sheet.columns[n].id for n in range(3))
        asked = View((Sort(company, descending=True),), (Filter(Test.IS, city, "lyon"),))
        page.state.show(asked, search="company")
        await eventually(lambda: page.model.rowCount() == 100)
        page.view.selected.go((80, 1))
        stood, scrolled = place(page), page.view.verticalScrollBar().value()
        assert scrolled > 0
    async with opened(path, 100) as window:
        page = page_of(window)
        assert (page.state.sorts, page.state.parts, page.state.search) == (asked.sorts, asked.filters, "company")
        assert page.strip.isVisible()
        await eventually(lambda: place(page) == stood)
        assert abs(page.view.verticalScrollBar().value() - scrolled) <= page.view.rowHeight(0)
        page.state.show(View())
        await eventually(lambda: page.model.rowCount() == 400)
    async with opened(path, 400) as window:
        assert page_of(window).state.view() == View()


def add_people(path: Path) -> None:
    project = Project.open(path)
    columns = [NewColumn("Name", Field.FULL_NAME), NewColumn("E-mail", Field.EMAIL)]
    people = ((n, [f"Ann {n:03d}", f"ann{n}@c.example"]) for n in range(1, 301))
    load_sheet(project, "people", "People", columns, people)
    project.close()


async def test_the_sheet_on_the_screen_is_the_one_that_was_and_each_has_its_own_place(tmp_path: Path) -> None:
    path = tmp_path / "Two.rowcall"
    await asyncio.to_thread(make_project, path, 40)
    await asyncio.to_thread(add_people, path)
    async with opened(path, 40) as window:
        assert window.workspace is not None
        page_of(window).view.selected.go((7, 2))
        window.workspace.tabs.setCurrentIndex(1)
        await eventually(lambda: page_of(window).model.rowCount() == 300)
        page_of(window).view.selected.go((250, 1))
        window.flows.close_list()
        await eventually(lambda: window.workspace is None)
        window.bring.open_path(path)
        await eventually(lambda: window.workspace and page_of(window).model.rowCount() == 300)
        assert window.workspace is not None
        assert window.workspace.tabs.currentIndex() == 1
        await eventually(lambda: place(page_of(window)) == ("ann251@c.example", 1))
        first, last = page_of(window).view.visible_rows()
        assert first <= 250 <= last
        window.workspace.tabs.setCurrentIndex(0)
        await eventually(lambda: page_of(window).view.currentIndex().row() == 7)
        assert page_of(window).view.currentIndex().column() == 2


async def test_what_a_deleted_column_sorted_and_filtered_is_left_away(tmp_path: Path) -> None:
    path = tmp_path / "Gone.rowcall"
    await asyncio.to_thread(make_project, path, 40)
    async with opened(path, 40) as window:
        page = page_of(window)
        company, city = page.sheet.columns[0].id, page.sheet.columns[2].id
        sorts = (Sort(city), Sort(company, descending=True))
        page.state.show(View(sorts, (Filter(Test.IS, city, "Lyon"),)))
        await eventually(lambda: page.model.rowCount() == 10)
    project = await asyncio.to_thread(Project.open, path)
    await project.write(lambda connection: connection.execute("UPDATE col SET gone = 1 WHERE id = ?", (city,)))
    await asyncio.to_thread(project.close)
    async with opened(path, 40) as window:
        assert page_of(window).state.view() == View((Sort(company, descending=True),))
        assert len(page_of(window).sheet.columns) == len(HEADERS) - 1


async def test_a_window_that_is_closed_twice_goes_when_its_list_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "Twice.rowcall"
    await asyncio.to_thread(make_project, path, 40)
    async with opened(path, 40) as window:
        page_of(window).view.selected.go((9, 1))
        assert window.session.project is not None
        window.session.project.hand_in(lambda _connection: time.sleep(0.5))  # closing it takes a while
        window.flows.leave(asked=False)
        await closed(window)
        project = await asyncio.to_thread(Project.open, path)
        assert last_look(project.reader).sheets[1].place.row_id == 10
        await asyncio.to_thread(project.close)


async def test_a_list_that_can_only_be_read_is_shown_as_it_was_left(tmp_path: Path) -> None:
    path = tmp_path / "Read.rowcall"
    await asyncio.to_thread(make_project, path, 40)
    async with opened(path, 40) as window:
        column = page_of(window).sheet.columns[2].id
        page_of(window).state.show(View((), (Filter(Test.IS, column, "Gent"),)))
        await eventually(lambda: page_of(window).model.rowCount() == 10)
    path.chmod(0o444)
    async with opened(path, 10) as window:
        page_of(window).state.show(View())
        await eventually(lambda: page_of(window).model.rowCount() == 40)

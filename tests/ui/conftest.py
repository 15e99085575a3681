"""A real session on a real project file, its sheet on the screen, and small helpers for waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.sandbox import Sandbox, sandbox
from tests.support.waiting import eventually
from tests.support.windows import sessions, window_on

from rowcall.model.fields import Field
from rowcall.model.import_plans import ImportCount
from rowcall.model.sheets import NewColumn
from rowcall.project.file import Project
from rowcall.project.loader import keep_count, load_sheet
from rowcall.session import Session
from rowcall.setups import make_setup
from rowcall.ui import tasks
from rowcall.ui.bridge import Bridge
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.theme import theme
from rowcall.ui.window.main_window import MainWindow

HEADERS = [("Company", Field.COMPANY_NAME), ("Website", Field.COMPANY_DOMAIN), ("City", None), ("Notes", None)]
CITIES = ("Lyon", "Porto", "Gent", "")

MakeSession = Callable[[int], Awaitable[Session]]
MakePage = Callable[[int], Awaitable[SheetPage]]


def row(number: int) -> list[str]:
    """The cells of one invented company."""
    return [f"Company {number:04d}", f"c{number}.example", CITIES[number % 4], "a\nb" if number == 2 else ""]


def make_project(path: Path, rows: int) -> None:
    """Write a project with one imported sheet."""
    project = Project.create(path, host="127.0.0.1:9", practice=False)
    columns = [NewColumn(*header) for header in HEADERS]
    sheet = load_sheet(project, "companies", "Companies", columns, ((n, row(n)) for n in range(1, rows + 1)))
    keep_count(project, sheet.id, ImportCount(rows + 3, rows, blank=1, duplicate=2), "list.csv")
    project.close()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Wear the light look."""
    theme.apply(qapp, "light")


@pytest.fixture
def service() -> Iterator[Sandbox]:
    """A practice service and its books."""
    with sandbox() as control:
        yield control


@pytest_asyncio.fixture
async def window(tmp_path: Path) -> AsyncIterator[MainWindow]:
    """The window with nothing open, and no service behind it."""
    async with window_on(sessions("http://127.0.0.1:9", tmp_path)) as window:
        yield window


@pytest_asyncio.fixture
async def make_session(tmp_path: Path) -> AsyncIterator[MakeSession]:
    """Open a session on a new project with so many rows."""
    sessions: list[Session] = []

    async def make(rows: int) -> Session:
        path = tmp_path / f"list {len(sessions)}.rowcall"
        await asyncio.to_thread(make_project, path, rows)
        session = Session(make_setup("http://127.0.0.1:9", projects_folder=tmp_path))
        sessions.append(session)
        await session.open_project(path)
        return session

    yield make
    for session in sessions:
        await session.close()


@pytest_asyncio.fixture
async def make_page(make_session: MakeSession, qtbot: QtBot) -> AsyncIterator[MakePage]:
    """Show the sheet of a new project with so many rows, told of changes through a bridge."""
    pages: list[SheetPage] = []

    async def make(rows: int) -> SheetPage:
        session = await make_session(rows)
        assert session.project is not None
        page = SheetPage(session, session.project, session.project.reader.sheets()[0])
        pages.append(page)
        bridge = Bridge(page)
        bridge.listen(session)
        bridge.sheets_changed.connect(lambda sheet: page.columns_changed(session.reader.sheet_by_id(sheet)))
        bridge.rows_moved.connect(lambda _sheet: page.rows_moved())
        bridge.rows_added.connect(lambda _sheet, ids: page.rows_added(ids))
        bridge.cells_changed.connect(lambda _sheet, ids: page.cells_changed(ids))
        page.resize(900, 500)
        page.show()
        await eventually(lambda: page.model.rowCount() == rows)
        page.view.setFocus()
        page.view.setCurrentIndex(page.model.index(0, 0))
        return page

    yield make
    for page in pages:
        page.findChild(Bridge).stop()
        tasks.cancel_below(page)
        page.close()
        page.deleteLater()
    await asyncio.sleep(0.02)  # what was cancelled comes to its end while the loop still runs

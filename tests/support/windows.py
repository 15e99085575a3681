"""The real window on a practice service: opened, answered as a person does, and closed in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from tests.support.ended_tasks import all_ended
from tests.support.waiting import PATIENCE, eventually

from rowcall.practice import SPEED, open_session
from rowcall.session import Session
from rowcall.settings.state import StateStore
from rowcall.setups import make_setup
from rowcall.ui import problems
from rowcall.ui.window.main_window import MainWindow

Opener = Callable[[], Awaitable[Session]]
W = TypeVar("W", bound=QWidget)


def find(owner: QWidget, kind: type[W], name: str) -> W:
    """The part of a window that has this name."""
    found = owner.findChild(kind, name)
    assert found is not None, f"{name} is not there"
    return found


async def press(owner: QWidget, name: str, patience: float = PATIENCE) -> None:
    """Press a button as soon as it can be pressed."""
    await eventually(lambda: owner.findChild(QPushButton, name), patience)
    button = find(owner, QPushButton, name)
    await eventually(lambda: button.isEnabled() and button.isVisible(), patience)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def sessions(base_url: str, folder: Path, practice_key: str | None = None) -> Opener:
    """Makes sessions on a service; projects go into the folder."""

    async def make() -> Session:
        return Session(make_setup(base_url, practice_key=practice_key, projects_folder=folder, state=StateStore()))

    return make


def practice_sessions(folder: Path, speed: float = SPEED) -> Opener:
    """Makes sessions on a practice service of their own; projects go into the folder."""

    async def make() -> Session:
        return await open_session(projects_folder=folder, speed=speed)

    return make


async def shown(make: Opener) -> MainWindow:
    """The window on a session of this kind."""
    window = MainWindow(open_real=make, open_practice=make)
    window.show()
    window.adopt(await make())
    return window


@asynccontextmanager
async def window_on(make: Opener, patience: float = 20.0) -> AsyncIterator[MainWindow]:
    """The window on sessions of this kind, from its opening to its end; a test may have closed it."""
    window = await shown(make)
    try:
        yield window
    finally:
        if window.isVisible():
            window.flows.leave(asked=False)  # nobody is there to answer, where a test broke off in a run
            await closed(window, patience)
        await forget(window)


async def open_list(window: MainWindow, path: Path) -> None:
    """Import a list as it is recognised, and show it."""
    session = window.session
    await session.import_list(session.plan_import(await session.preview(path)))
    window.show_project()
    assert session.project is not None
    rows = session.imported_sheet().rows
    await eventually(lambda: window.workspace and window.workspace.page.model.rowCount() == rows)


async def closed(window: MainWindow, patience: float = 20.0) -> None:
    """Close a window and wait until everything is finished, saved and gone."""
    gone = asyncio.Event()
    window.gone.connect(gone.set)
    window.close()
    await asyncio.wait_for(gone.wait(), patience)


async def forget(window: MainWindow) -> None:
    """Free a window that is closed."""
    window.deleteLater()
    await asyncio.sleep(0)
    await all_ended()


async def answer(window: MainWindow, name: str, which: str) -> None:
    """Press a button of a question as soon as it is asked, by its name or its words, and wait until it is gone."""
    await eventually(lambda: window.findChild(problems.Message, name))
    buttons = window.findChild(problems.Message, name).findChildren(QPushButton)
    (wanted,) = [button for button in buttons if which in (button.objectName(), button.text())]
    wanted.click()
    await eventually(lambda: window.findChild(problems.Message, name) is None)

"""Runs the coroutines of tests of the window on Qt's event loop, all others on plain asyncio."""

import asyncio
import gc
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

WINDOW_FOLDERS = frozenset({"ui", "journeys"})
"""Folders under tests/ whose tests may show windows."""

LoopFactory = Callable[[], asyncio.AbstractEventLoop]

_file = pytest.StashKey[Path]()


def shows_windows(item: pytest.Item) -> bool:
    """Tell whether this test belongs to the window."""
    return bool(WINDOW_FOLDERS.intersection(item.path.parent.parts))


def new_qt_loop() -> asyncio.AbstractEventLoop:
    """Return an asyncio loop that is driven by Qt's."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # only tests of the window load Qt

    # isort: split
    import qasync  # noqa: PLC0415  # after PySide6: it takes the binding that is loaded

    return qasync.QEventLoop(QApplication.instance() or QApplication([]))


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Mapping[str, LoopFactory]:
    """Choose the loop by the folder of the test."""
    if shows_windows(item):
        return {"qasync": new_qt_loop}
    return {"asyncio": asyncio.new_event_loop}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Exempt from collecting, at the start of each file, what outlives it: modules, the tests themselves, reports.

    The whole suite is a million objects; to look through them before each test takes longer than most tests do. Nothing
    of an earlier test is exempted: its fixtures are gone, and what it left in circles is collected first.
    """
    if item.config.stash.get(_file, None) != item.path:
        item.config.stash[_file] = item.path
        gc.collect()
        gc.freeze()


@pytest.fixture(autouse=True)
def window_rules(request: pytest.FixtureRequest) -> None:
    """Closing a test's last window must not stop the loop that the test still needs."""
    if shows_windows(request.node):
        gc.collect()  # loops of earlier tests go here, in the thread of their Qt timers, not wherever memory runs short
        request.getfixturevalue("qapp").setQuitOnLastWindowClosed(False)

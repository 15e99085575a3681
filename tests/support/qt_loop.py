"""Runs the coroutines of tests of the window on Qt's event loop, all others on plain asyncio."""

import asyncio
import gc
from collections.abc import Callable, Mapping
from contextvars import Context
from pathlib import Path

import pytest

WINDOW_FOLDERS = frozenset({"ui", "journeys"})
"""Folders under tests/ whose tests may show windows."""

LoopFactory = Callable[[], asyncio.AbstractEventLoop]

STANDS_STILL = 0.01
"""Seconds until a callback looks again whether its loop runs."""

_file = pytest.StashKey[Path]()


def shows_windows(item: pytest.Item) -> bool:
    """Tell whether this test belongs to the window."""
    return bool(WINDOW_FOLDERS.intersection(item.path.parent.parts))


class PatientHandle(asyncio.Handle):
    """A callback that waits while its loop stands still.

    Qt's events are looked at once more after a loop has stopped, by it and between the steps of a test. Whatever is
    called by then has no loop that runs, and a coroutine that wants to sleep fails; it goes on when the loop does.
    """

    __slots__ = ()

    def _run(self) -> None:
        if asyncio._get_running_loop() is None:
            self._loop._add_callback(self, STANDS_STILL)
        else:
            super()._run()


def new_qt_loop() -> asyncio.AbstractEventLoop:
    """Return an asyncio loop that is driven by Qt's."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # only tests of the window load Qt

    # isort: split
    import qasync  # noqa: PLC0415  # after PySide6: it takes the binding that is loaded

    class QtLoop(qasync.QEventLoop):
        def call_later(
            self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
        ) -> asyncio.Handle:
            return self._add_callback(PatientHandle(callback, args, self, context=context), delay)

    return QtLoop(QApplication.instance() or QApplication([]))


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

"""Makes a test fail that leaves noise behind: log warnings, Qt messages, tasks, threads or windows.

Python warnings fail by `filterwarnings = ["error"]` in pyproject.toml. What a test makes on purpose it announces with
the fixture `expect_log`.
"""

import asyncio
import gc
import logging
import re
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

import pytest
import pytest_asyncio

THREAD_GRACE = 2.0
"""Seconds that a thread which is already ending may still need."""

PLATFORM_FACTS = re.compile(r"^This plugin does not support ")
"""What Qt's offscreen platform says of itself; no program can help it."""

ExpectLog = Callable[..., AbstractContextManager[None]]


class LogCollector(logging.Handler):
    """Keeps every record from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def take(self, logger: str, level: int, pattern: str) -> int:
        """Remove the records that fit and return how many there were."""
        fitting = [
            record
            for record in self.records
            if record.name == logger and record.levelno == level and re.search(pattern, record.getMessage())
        ]
        self.records = [record for record in self.records if record not in fitting]
        return len(fitting)


@dataclass
class Noise:
    """What is watched while one test runs."""

    logs: LogCollector = field(default_factory=LogCollector)
    qt_messages: list[str] = field(default_factory=list)
    stray_tasks: list[str] = field(default_factory=list)
    threads_before: set[threading.Thread] = field(default_factory=lambda: set(threading.enumerate()))
    windows_before: set[int] = field(default_factory=lambda: set(_windows()))
    call_failed: bool = False

    def complaints(self) -> list[str]:
        """Name everything that the test should not have left."""
        return [
            *(f"logged {record.levelname} {record.name}: {record.getMessage()}" for record in self.logs.records),
            *(f"Qt said: {message}" for message in self.qt_messages),
            *(f"task left running: {task}" for task in self.stray_tasks),
            *(f"thread left running: {thread}" for thread in _threads_left(self.threads_before)),
            *(f"window left open: {name}" for name in _windows_left(self.windows_before)),
        ]


_noise = pytest.StashKey[Noise]()
_qt_handler = pytest.StashKey[object]()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Switch off pytest-qt's own message handler: it looks at the test's body alone, and only one can be installed."""
    config.option.qt_log = False


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Start to listen before the first fixture."""
    noise = item.stash[_noise] = Noise()
    logging.getLogger().addHandler(noise.logs)
    item.stash[_qt_handler] = _install_qt_handler(noise.qt_messages)
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Remember a failure: what a broken-off test leaves behind says nothing new."""
    report = yield
    item.stash[_noise].call_failed |= report.failed
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Judge after the last fixture is gone."""
    noise = item.stash[_noise]
    try:
        result = yield
        complaints = [] if noise.call_failed else noise.complaints()
    finally:
        logging.getLogger().removeHandler(noise.logs)
        _restore_qt_handler(item.stash[_qt_handler])
    if complaints:
        pytest.fail("The test left noise behind:\n  " + "\n  ".join(complaints), pytrace=False)
    return result


@pytest.fixture
def expect_log(request: pytest.FixtureRequest) -> ExpectLog:
    """Lets a test announce a log record, whose absence is then a failure.

    Used as `with expect_log("rowcall.api", logging.WARNING, "slower"): ...`; the pattern is searched in the message.
    """
    logs = request.node.stash[_noise].logs

    @contextmanager
    def expected(logger: str, level: int, pattern: str = "") -> Iterator[None]:
        yield
        if not logs.take(logger, level, pattern):
            pytest.fail(f"No {logging.getLevelName(level)} of {logger} matches {pattern!r}.", pytrace=False)

    return expected


@pytest_asyncio.fixture
async def _stray_tasks(request: pytest.FixtureRequest) -> AsyncIterator[None]:
    """Look for tasks on the test's own loop after every other asynchronous fixture is gone."""
    yield
    await asyncio.sleep(0)  # a task that was cancelled just now needs one turn to end
    strays = asyncio.all_tasks() - {asyncio.current_task()}
    request.node.stash[_noise].stray_tasks.extend(f"{task.get_name()} {task.get_coro()}" for task in strays)


@pytest.fixture(autouse=True)
def watch_tasks(request: pytest.FixtureRequest) -> None:
    """Watch the tasks of a test that is a coroutine."""
    if request.node.get_closest_marker("asyncio"):
        request.getfixturevalue("_stray_tasks")


def _threads_left(before: set[threading.Thread]) -> list[str]:
    """Name the threads that do not end; Qt's own ones (Dummy) belong to Qt's pool."""
    deadline = time.monotonic() + THREAD_GRACE
    started = [thread for thread in threading.enumerate() if thread not in before and "Dummy-" not in thread.name]
    for thread in started:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [repr(thread) for thread in started if thread.is_alive()]


def _windows() -> dict[int, str]:
    """Return address and name of every window that nobody owns."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    get_pointer = sys.modules["shiboken6"].getCppPointer
    return {
        get_pointer(window)[0]: f"{type(window).__name__} {window.windowTitle()!r}"
        for window in widgets.QApplication.topLevelWidgets()
        if window.parent() is None and not window.inherits("QTipLabel")  # Qt keeps one tool tip for all
    }


def _windows_left(before: set[int]) -> list[str]:
    """Name the windows that outlive the test, once Qt and Python had the chance to clear up."""
    if not _windows().keys() - before:
        return []
    gc.collect()
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return [name for pointer, name in _windows().items() if pointer not in before]


def _install_qt_handler(messages: list[str]) -> object:
    """Collect Qt's warnings from now on and return the handler that was there."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return None
    loud = {core.QtMsgType.QtWarningMsg, core.QtMsgType.QtCriticalMsg, core.QtMsgType.QtFatalMsg}

    def collect(kind: object, _context: object, message: str) -> None:
        if kind in loud and not PLATFORM_FACTS.search(message):
            messages.append(message)

    return core.qInstallMessageHandler(collect)


def _restore_qt_handler(previous: object) -> None:
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        core.qInstallMessageHandler(previous)

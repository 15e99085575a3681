"""Starts the window and ends it in order: loop, look, window, session; then run, file, client, loop."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from rowcall.errors import RowcallError, SettingsProblem
from rowcall.interruption import Interruption
from rowcall.settings.options import Language, Theme
from rowcall.settings.state import StateStore
from rowcall.settings.store import OptionsStore
from rowcall.ui import problems
from rowcall.ui.languages import speech
from rowcall.ui.theme import icons, theme
from rowcall.ui.window.main_window import MainWindow

# isort: split
import qasync  # after PySide6: it takes the binding that is loaded

if TYPE_CHECKING:
    from rowcall.session import Session

NAME = "Rowcall"
LISTEN_MS = 500
"""Python hears of a signal only while it runs, and a window at rest runs in Qt alone: so often it is woken."""
TURN_SECONDS = 0.001
"""Seconds that a thread which counts rows may keep the window waiting at a time; Python's own 5 ms would be seen."""

log = logging.getLogger(__name__)


def main(path: Path | None = None, *, practice: bool = False, base_url: str | None = None) -> int:
    """Show the window until it is closed.

    Args:
        path: A list or a project to open in it.
        practice: Whether to begin with the invented people.
        base_url: Another server for every call; None: the addresses of the settings.

    Returns:
        The exit code.
    """
    return _start(path, practice=practice, base_url=base_url, smoke=False)


def smoke() -> int:
    """Show the window without a screen, close it again, and return the exit code: whether everything is there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return _start(None, practice=False, base_url=None, smoke=True)


def _start(path: Path | None, *, practice: bool, base_url: str | None, smoke: bool) -> int:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME.lower())
    app.setQuitOnLastWindowClosed(False)  # the window goes before the loop does
    sys.setswitchinterval(TURN_SECONDS)
    problem = _dress(app)
    app.setWindowIcon(icons.icon("table-2", "accent"))
    loop = qasync.QEventLoop(app)
    loop.set_exception_handler(_take_loop_error)
    sys.excepthook = _take_bug
    try:
        with loop:
            loop.run_until_complete(_run(path, practice=practice, base_url=base_url, smoke=smoke, problem=problem))
    finally:
        sys.excepthook = sys.__excepthook__
    return 0


def _dress(app: QApplication) -> SettingsProblem | None:
    """Speak the chosen language, wear the chosen look; unreadable settings are told of when there is a window."""
    try:
        options = OptionsStore().read()
    except SettingsProblem as problem:
        speech.speak(Language.SYSTEM)
        theme.apply(app, Theme.SYSTEM)
        return problem
    speech.speak(options.language)
    theme.apply(app, options.theme, options.density)
    return None


async def _run(
    path: Path | None, *, practice: bool, base_url: str | None, smoke: bool, problem: SettingsProblem | None
) -> None:
    async def open_real() -> Session:
        from rowcall.session import Session  # noqa: PLC0415 - after the window shows
        from rowcall.setups import make_setup  # noqa: PLC0415 - after the window shows

        return Session(make_setup(base_url, projects_folder=_projects(), state=StateStore()))

    async def open_practice() -> Session:
        from rowcall.practice import open_session  # noqa: PLC0415 - only practice needs it

        return await open_session(projects_folder=_projects(), state=StateStore())

    window = MainWindow(open_real=open_real, open_practice=open_practice)
    gone = asyncio.Event()
    window.gone.connect(gone.set)
    _end_with_the_system(window)
    window.show()
    await asyncio.sleep(0.03)  # the first picture comes before everything that takes time to import
    try:
        window.adopt(await (open_practice() if practice else open_real()))
    except RowcallError as error:
        problem = problem or SettingsProblem(error.title, error.advice)
    gc.freeze()  # what is imported stays; to look through it for garbage again and again would hold the window up
    if problem is not None:
        problems.show(window, problem)
    elif path is not None:
        window.bring.open_path(path)
    if smoke:
        window.close()
    with Interruption() as interruption:
        interruption.then(lambda: window.flows.leave(asked=False))
        await gone.wait()
    window.deleteLater()
    await asyncio.sleep(0)


def _end_with_the_system(window: MainWindow) -> None:
    """A log-off, a shut-down or a signal ends the program in order, without a question that nobody would answer."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.commitDataRequest.connect(lambda _manager: window.flows.leave(asked=False))
    listening = QTimer(window)
    listening.setInterval(LISTEN_MS)
    listening.timeout.connect(lambda: None)
    listening.start()


def _projects() -> Path:
    """Where new projects are made: a folder that people find again."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / NAME


def _take_loop_error(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if isinstance(error, BaseException):
        sys.excepthook(type(error), error, error.__traceback__)
    else:
        log.error("%s", context.get("message"))
    del loop


def _take_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught: a problem is told as one; a fault of ours is logged, and shown with what its makers need."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.closeAllWindows()
        return
    if isinstance(error, RowcallError):  # met where nobody waits for it, such as a damaged page under the sheet
        problems.show(QApplication.activeWindow(), error)
        return
    log.error("A fault of the program.", exc_info=(kind, error, trace))
    problems.report_bug(QApplication.activeWindow(), error)

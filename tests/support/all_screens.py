"""Opens every screen and dialog of the window, one after the other, and says what is wrong with how each looks.

`python -m tests.support.all_screens LOOK LANGUAGE NAME [whole]` does it in a process of its own, for a scale can only
be set for a whole process (QT_SCALE_FACTOR); it prints the screens it saw and their faults as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from tests.support import long_words, more_screens, overflow, rare_screens, screens
from tests.support.stray_windows import StrayWindows
from tests.support.waiting import eventually
from tests.support.windows import closed, sessions

from rowcall.errors import FileProblem
from rowcall.practice import PracticeSession, open_session
from rowcall.ui import commands, problems
from rowcall.ui.languages import speech
from rowcall.ui.theme import theme
from rowcall.ui.theme.tokens import LOOKS
from rowcall.ui.window.main_window import MainWindow

ROOM = (1280, 720)
"""The smallest laptop's screen."""
SPEED = 200.0
PATIENCE = 60.0
CHOOSE_A_FILE = frozenset({"open", "receive", "elsewhere"})
"""Commands whose dialog is the system's."""
TURNS = 4
"""How often a screen is looked at again that seems wrong."""
WHOLE = "whole"
OPEN_SOMETHING = "…"
"""How the titles of commands end that open a dialog."""


@dataclass(slots=True)
class Tour:
    """One walk through all screens.

    Attributes:
        name: Of the look, scale and language; pictures begin with it.
        window: That is walked through.
        whole: Whether every state of the sheet and of a run is looked at too.
        seen: The screens that were there.
        faults: What is wrong, each with its screen.
    """

    name: str
    window: MainWindow
    whole: bool = False
    seen: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    async def look(self, screen: str, widget: QWidget | None = None) -> None:
        """Look at a screen as it is now."""
        shown = widget or self.window
        await asyncio.sleep(0.05)
        self.seen.append(screen)
        wrong = wrong_with(shown)
        for _turn in range(TURNS):
            if not wrong:
                break
            await settled()  # a long form is laid out in turns: what is wrong is what stays so
            wrong = wrong_with(shown)
        screens.keep(shown, f"{self.name}-{screen}")
        self.faults += [f"{screen}: {fault}" for fault in wrong]

    async def look_at_dialog(self, screen: str, open_it: Callable[[], object]) -> None:
        """Open a dialog, look at it, and leave it as with Esc."""
        open_it()
        await eventually(dialog, PATIENCE)
        await settled()
        found = dialog()
        if found is None:
            raise LookupError(f"{screen} was closed by itself.")
        await self.look(screen, found)
        found.reject()
        await eventually(lambda: dialog() is None, PATIENCE)


def wrong_with(shown: QWidget) -> list[str]:
    """All that a person would find wrong with how a screen looks."""
    return [
        *screens.cut_off(shown),
        *overflow.overflowing(shown),
        *screens.raw_words(shown),
        *nameless(shown),
    ]


def dialog() -> QDialog | None:
    """The dialog on the screen."""
    found = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog))
    return next((one for one in found if one.isVisible()), None)


async def settled() -> None:
    """Wait until what a screen asks for at its beginning is there."""
    await asyncio.sleep(0.25)


def nameless(owner: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    return [
        f"{widget.objectName() or type(widget).__name__}: has no name for a screen reader"
        for widget in owner.findChildren(QWidget)
        if widget.isVisibleTo(owner) and takes_focus(widget) and not spoken_name(widget)
    ]


def takes_focus(widget: QWidget) -> bool:
    """Whether keys can come to it."""
    tab = bool(int(widget.focusPolicy().value) & 1)
    return tab and widget.focusProxy() is None and widget.isEnabled() and not _inside_a_control(widget)


def _inside_a_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return (parent is not None and parent.inherits("QAbstractSpinBox")) or bool(
        parent is not None and parent.inherits("QComboBox")
    )


def spoken_name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


async def walk(tour: Tour) -> None:
    """Go through everything, as a first run does."""
    window = tour.window
    await settled()
    await tour.look("start")
    await tour.look_at_dialog("settings-real", window.actions_by_key["settings"].trigger)
    await tour.look_at_dialog("message", lambda: problems.show(window, FileProblem("It failed.", "Try again.")))
    window.start_page.practice_asked.emit()
    await eventually(dialog, PATIENCE)
    found = dialog()
    assert found is not None
    await eventually(lambda: _child(found, "import").isEnabled(), PATIENCE)
    await settled()
    await tour.look("import", found)
    window.guidance.guide.end()
    found.accept()
    await eventually(lambda: window.workspace and window.workspace.has_page and dialog() is None, PATIENCE)
    await settled()
    await tour.look("target")
    await _run(tour)
    if tour.whole:
        await rare_screens.charts(tour)
    await _commands(tour)
    if tour.whole:
        await more_screens.dialogs(tour)
        await rare_screens.doubts(tour)
        await rare_screens.read_again(tour)
        await more_screens.run_states(tour)
        await more_screens.sheet_states(tour)
        await more_screens.menus(tour)
        await rare_screens.clean_up(tour)
        await rare_screens.row_heights(tour)
        await rare_screens.other_lists(tour)
    window.flows.close_list()
    await eventually(lambda: window.workspace is None, PATIENCE)
    await settled()
    await tour.look("start-practice")
    if tour.whole:
        await more_screens.start_states(tour)
        await rare_screens.damaged(tour)


async def _run(tour: Tour) -> None:
    """Look at the pages of the pane around a run."""
    window = tour.window
    space = window.workspace
    assert space is not None
    _child(space, "find_people-functions-fromColumn").click()
    await eventually(lambda: _child(space, "toCheck").isEnabled(), PATIENCE)
    await settled()
    await tour.look("target-filled")
    _child(space, "toCheck").click()
    await eventually(lambda: _child(space, "tryRun").isVisible(), PATIENCE)
    await settled()
    await tour.look("check")
    _child(space, "tryRun").click()
    await eventually(lambda: window.session.run, PATIENCE)
    await tour.look("watch")
    await eventually(lambda: window.session.run and window.session.run.over, PATIENCE)
    await settled()
    await tour.look("finished")


async def _commands(tour: Tour) -> None:
    """Look at the dialog of each command that opens one; those of later commands come by themselves."""
    window = tour.window
    window.guidance.palette()
    palette = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "palette" and w.isVisible())
    await tour.look("palette", palette)
    palette.hide()
    await tour.look_at_dialog("help", window.actions_by_key["help"].trigger)
    await tour.look_at_dialog("keys", window.actions_by_key["shortcuts"].trigger)
    for command in commands.COMMANDS:
        action = window.actions_by_key[command.key]
        if not command.title.endswith(OPEN_SOMETHING) or command.key in CHOOSE_A_FILE or not action.isEnabled():
            continue
        action.trigger()
        await settled()
        opened = dialog()
        if opened is not None:
            await tour.look(command.key, opened)
            opened.reject()
            await eventually(lambda: dialog() is None, PATIENCE)


def _child(owner: QWidget, name: str) -> QWidget:
    found = owner.findChild(QWidget, name)
    if found is None:
        raise LookupError(f"{name} is not there.")
    return found


def wear(app: QApplication, look: str) -> None:
    """Wear a look, by the name of its tokens."""
    theme.apply(app, look.partition("-")[0])
    if theme.current().name != look:
        theme._wear(app, LOOKS[look])  # a desktop without a monitor is never dark by itself


async def take(look: str, language: str, name: str, *, whole: bool) -> Tour:
    """Walk through all screens in a look and a language."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    if language == long_words.NAME:
        long_words.speak(app)
    else:
        speech.speak(language)
    wear(app, look)
    stray = StrayWindows(app)
    with tempfile.TemporaryDirectory() as folder:

        async def practise() -> PracticeSession:
            return await open_session(projects_folder=Path(folder), speed=SPEED)

        real: Callable[[], Awaitable[object]] = sessions("http://127.0.0.1:9", Path(folder))
        window = MainWindow(open_real=real, open_practice=practise)
        window.resize(*ROOM)
        window.show()
        window.adopt(await real())
        window.resize(*ROOM)
        tour = Tour(name, window, whole)
        try:
            await walk(tour)
        finally:
            await closed(window)
    tour.faults += [f"a window of its own: {part}" for part in stray.seen]
    return tour


def main(look: str, language: str, name: str, extent: str = "") -> None:
    """Walk, and print what was seen; with the extent `whole`, through every state."""
    import qasync  # noqa: PLC0415 - after PySide6: it takes the binding that is loaded

    app = QApplication([])
    with qasync.QEventLoop(app) as loop:
        tour = loop.run_until_complete(take(look, language, name, whole=extent == WHOLE))
    sys.stdout.write(json.dumps({"seen": tour.seen, "faults": tour.faults}))


if __name__ == "__main__":
    main(*sys.argv[1:5])

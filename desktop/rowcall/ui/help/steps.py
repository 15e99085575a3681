"""The steps of the guide: beside which control each stands, what it says, and what a person does to be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from rowcall.ui.export_dialog.dialog import ExportDialog
from rowcall.ui.import_dialog.dialog import ImportDialog

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow

_CONTEXT = "guide"
_FROM_COLUMN = "-functions-fromColumn"
"""How the names of the buttons end that take functions from a column."""


def _words(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


def spoken(text: str) -> str:
    """A text of a step in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, text)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is shown."""

    key: str
    title: str
    words: str
    where: Callable[[MainWindow], QWidget | None]
    """The control that it is about; None while it is not on the screen."""
    done: Callable[[MainWindow], bool]
    """Whether the person has done it, so that the next step can come by itself."""
    must: bool = False
    """Whether there is no going on without it; the key that goes on then leads to the control."""


def _part(name: str) -> Callable[[MainWindow], QWidget | None]:
    def find(window: MainWindow) -> QWidget | None:
        return window.workspace.findChild(QWidget, name) if window.workspace is not None else None

    return find


def _sheet(window: MainWindow) -> QWidget | None:
    space = window.workspace
    return space.page.view if space is not None and space.has_page else None


def _import_button(window: MainWindow) -> QWidget | None:
    dialog = window.findChild(ImportDialog)
    return dialog.findChild(QWidget, "import") if dialog is not None else None


def _whom(window: MainWindow) -> QWidget | None:
    """Where the column that says whom to look for is chosen; then the button that goes on."""
    if window.workspace is None:
        return None
    switches = (
        button
        for button in window.workspace.findChildren(QAbstractButton)
        if button.objectName().endswith(_FROM_COLUMN) and button.isVisible() and not button.isChecked()
    )
    return next(switches, None) or window.workspace.findChild(QWidget, "toCheck")


def _running(window: MainWindow) -> bool:
    return window.session.run is not None


def _ended(window: MainWindow) -> bool:
    return window.session.run is not None and window.session.run.over


def _never(_window: MainWindow) -> bool:
    return False


STEPS = (
    Step(
        "columns",
        _words("Your columns are recognised"),
        _words("Each one says what it means; change what is wrong. Then take the list in: Ctrl+Enter."),
        _import_button,
        lambda window: window.workspace is not None,
    ),
    Step(
        "import",
        _words("Now press Import"),
        _words("Import takes the list in: press the button, or Ctrl+Enter. Nothing is sent, and nothing costs yet."),
        _import_button,
        lambda window: window.workspace is not None,
        must=True,
    ),
    Step(
        "sheet",
        _words("This is your list"),
        _words("It works as in Excel: arrows, F2, copy and paste, undo. Nothing has been sent to anybody."),
        _sheet,
        _never,
    ),
    Step(
        "target",
        _words("Choose what to find"),
        _words(
            "People at each company: whom, says your column Department. Press “From column Department” at Function;"
            " then have the cost checked."
        ),
        _whom,
        lambda window: window.workspace is not None and window.workspace.pane.checking,
        must=True,
    ),
    Step(
        "price",
        _words("The most it can cost stands here"),
        _words("Nothing is spent before Start. Ten rows first show what the rest will bring: “Try on 10 rows”."),
        _part("startRun"),
        _running,
    ),
    Step(
        "watch",
        _words("Rows fill as answers come"),
        _words("Pause or stop at any time: what was found stays, and nothing is paid for twice."),
        _part("taskPane"),
        _ended,
    ),
    Step(
        "cell",
        _words("Every cell can say why"),
        _words("Press Space on a row: where each value comes from, what it cost, and why a cell is empty."),
        _sheet,
        _never,
    ),
    Step(
        "export",
        _words("Take it with you"),
        _words("Export writes a file that Excel and your CRM take at once: Ctrl+E."),
        lambda window: window.findChild(QWidget, "exportButton") if window.workspace is not None else None,
        lambda window: window.findChild(ExportDialog) is not None,
    ),
)

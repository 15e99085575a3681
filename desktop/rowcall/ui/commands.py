"""The commands of the window, declared once: title, icon, shortcuts; menus and tool bar are made from them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rowcall.ui.theme import icons

_CONTEXT = "commands"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do; `key` is also the object name of its QAction."""

    key: str
    title: str
    icon: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""
    """Which part of the menu it stands in; empty: in none."""
    in_sheet: bool = False
    """Whether its shortcut counts only while the sheet has the focus: no key pressed elsewhere changes cells."""


def _title(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


COMMANDS = (
    Command("open", _title("Open…"), "folder-open", ("Ctrl+O",), "file"),
    Command("paste_list", _title("Paste a table as a list"), "clipboard-paste", ("Ctrl+Shift+V",), "file"),
    Command("new_search", _title("Begin with a search…"), "search", ("Ctrl+N",), "file"),
    Command("saved", _title("Your searches and lists…"), "folder-open", ("Ctrl+Shift+O",), "file"),
    Command("export", _title("Export…"), "file-down", ("Ctrl+E", "Ctrl+Shift+S"), "file"),
    Command("close_project", _title("Close list"), "x", ("Ctrl+W",), "file"),
    Command("undo", _title("Undo"), "undo-2", ("Ctrl+Z",), "edit"),
    Command("redo", _title("Redo"), "redo-2", ("Ctrl+Y", "Ctrl+Shift+Z"), "edit"),
    Command("copy", _title("Copy"), "copy", ("Ctrl+C",), "edit", in_sheet=True),
    Command("paste", _title("Paste"), "clipboard-paste", ("Ctrl+V",), "edit", in_sheet=True),
    Command("clear", _title("Clear cells"), "trash-2", ("Del",), "edit", in_sheet=True),
    Command("filter", _title("Filter rows"), "search", ("Ctrl+F",), "view"),
    Command("set_aside", _title("Rows set aside…"), "layers", ("Ctrl+Shift+R",), "view"),
    Command("clear_filters", _title("Show all rows"), "funnel-x", ("Ctrl+Shift+L",), "view"),
    Command("ask_first", _title("Ask these rows first"), "chevrons-up", ("Ctrl+Shift+A",), "money"),
    Command("do_not_contact", _title("Do not contact…"), "ban", ("Ctrl+Shift+D",), "money"),
    Command("vault", _title("Do-not-contact list…"), "user-round-x", (), "money"),
    Command("ledger", _title("Credits used…"), "coins", ("Ctrl+L",), "money"),
    Command("doubts", _title("Calls in doubt…"), "circle-question-mark", ("Ctrl+Shift+U",), "money"),
    Command("receive", _title("Take in saved results…"), "download", (), "money"),
    Command("read_again", _title("Read answers again"), "rotate-cw", (), "money"),
    Command("toggle_pane", _title("Show or hide the task pane"), "panel-right", ("Ctrl+J",), "view"),
    Command("next_part", _title("Go to the next part of the window"), "arrow-right", ("F6",), "view"),
    Command("theme_system", _title("Look like the system"), "monitor", (), "look"),
    Command("theme_light", _title("Light"), "sun", (), "look"),
    Command("theme_dark", _title("Dark"), "moon", (), "look"),
    Command("settings", _title("API key and settings…"), "settings", ("Ctrl+,",), "program"),
    Command("quit", _title("Quit"), "log-out", ("Ctrl+Q",), "program"),
)


def make(parent: QWidget) -> dict[str, QAction]:
    """The commands as actions of a window, by key.

    Their shortcuts work wherever the focus is in the window; those of the sheet only in sheets that they are added to.
    """
    return {command.key: _action(command, parent) for command in COMMANDS}


def groups() -> dict[str, list[Command]]:
    """The commands of the menu, by group, in their order."""
    found: dict[str, list[Command]] = {}
    for command in COMMANDS:
        if command.group:
            found.setdefault(command.group, []).append(command)
    return found


def _action(command: Command, parent: QWidget) -> QAction:
    action = QAction(QCoreApplication.translate(_CONTEXT, command.title), parent)
    action.setObjectName(command.key)
    action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
    if command.in_sheet:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{action.text()}  {keys}".strip())
    action.setIconText(f"\N{SIX-PER-EM SPACE}{action.iconText()}")  # Qt puts a button's words too close to its icon
    icons.dress(action, command.icon)
    if not command.in_sheet:
        parent.addAction(action)
    return action

"""The commands of the window, declared once: title, icon, shortcuts; menus and tool bar are made from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from rowcall.ui.theme import icons

_CONTEXT = "commands"


class Need(StrEnum):
    """What must be there before a command can do anything; each needs what stands before it too."""

    NOTHING = "nothing"
    SESSION = "session"
    LIST = "list"
    """An open list."""
    SHEET = "sheet"
    """A sheet on the screen."""
    CHANGE = "change"
    """A list that may be changed."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do; `key` is also the object name of its QAction."""

    key: str
    title: str
    icon: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""
    """Which part of the menu it stands in, a key of GROUPS; empty: in none."""
    need: Need = Need.NOTHING
    idle: str = ""
    """Why it may be switched off although what it needs is there."""
    in_sheet: bool = False
    """Whether its shortcut counts only while the sheet has the focus: no key pressed elsewhere changes cells."""


def _title(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


GROUPS = {
    "file": _title("File"),
    "edit": _title("Edit"),
    "view": _title("View"),
    "rows": _title("Rows"),
    "columns": _title("Columns"),
    "data": _title("Data"),
    "clean": _title("Clean up"),
    "account": _title("Account"),
    "look": _title("Look"),
    "help": _title("Help"),
}
"""The parts of the menu, in their order."""

COMMANDS = (
    Command("open", _title("Open…"), "folder-open", ("Ctrl+O",), "file", Need.SESSION),
    Command(
        "paste_list", _title("Paste a table as a list"), "clipboard-paste", ("Ctrl+Shift+V",), "file", Need.SESSION
    ),
    Command("new_search", _title("Begin with a search…"), "search", ("Ctrl+N",), "file", Need.SESSION),
    Command("saved", _title("Your searches and lists…"), "folder-open", ("Ctrl+Shift+O",), "file", Need.SESSION),
    Command("export", _title("Export…"), "file-down", ("Ctrl+E", "Ctrl+Shift+S"), "file", Need.SHEET),
    Command("close_project", _title("Close list"), "x", ("Ctrl+W",), "file", Need.LIST),
    Command("quit", _title("Quit"), "log-out", ("Ctrl+Q",), "file"),
    Command("undo", _title("Undo"), "undo-2", ("Ctrl+Z",), "edit", Need.CHANGE),
    Command("redo", _title("Redo"), "redo-2", ("Ctrl+Y", "Ctrl+Shift+Z"), "edit", Need.CHANGE),
    Command("cut", _title("Cut"), "scissors", ("Ctrl+X",), "edit", Need.CHANGE, in_sheet=True),
    Command("copy", _title("Copy"), "copy", ("Ctrl+C",), "edit", Need.SHEET, in_sheet=True),
    Command(
        "copy_with_titles",
        _title("Copy with column titles"),
        "copy",
        ("Ctrl+Shift+C",),
        "edit",
        Need.SHEET,
        in_sheet=True,
    ),
    Command("paste", _title("Paste"), "clipboard-paste", ("Ctrl+V",), "edit", Need.CHANGE, in_sheet=True),
    Command("clear", _title("Clear cells"), "trash-2", ("Del",), "edit", Need.CHANGE, in_sheet=True),
    Command("find", _title("Find…"), "search", ("Ctrl+F",), "edit", Need.SHEET),
    Command("replace", _title("Find and replace…"), "replace", ("Ctrl+H",), "edit", Need.CHANGE),
    Command("find_next", _title("Find the next"), "arrow-down", ("F3",), "edit", Need.SHEET),
    Command("find_previous", _title("Find the previous"), "arrow-up", ("Shift+F3",), "edit", Need.SHEET),
    Command("filter", _title("Filter rows"), "funnel", ("Ctrl+Shift+F",), "view", Need.SHEET),
    Command("sort", _title("Sort by several columns…"), "arrow-up-down", ("Ctrl+Alt+S",), "view", Need.SHEET),
    Command("views", _title("Saved views…"), "bookmark", ("Ctrl+Alt+V",), "view", Need.SHEET),
    Command("build_filter", _title("Filter by conditions…"), "funnel", ("Ctrl+Alt+F",), "view", Need.SHEET),
    Command("like_this", _title("Only rows like this cell"), "funnel", ("Ctrl+Alt+L",), "view", Need.SHEET),
    Command("not_like_this", _title("All but rows like this cell"), "funnel-x", ("Ctrl+Alt+X",), "view", Need.SHEET),
    Command("history", _title("History…"), "history", ("Ctrl+Shift+H",), "edit", Need.LIST),
    Command("fill_down", _title("Fill down"), "arrow-down-to-line", ("Ctrl+D",), "edit", Need.CHANGE, in_sheet=True),
    Command("fill_right", _title("Fill right"), "arrow-right-to-line", ("Ctrl+R",), "edit", Need.CHANGE, in_sheet=True),
    Command("select_all", _title("Select all cells"), "grid-2x2", ("Ctrl+A",), "edit", Need.SHEET, in_sheet=True),
    Command("clear_filters", _title("Show all rows"), "funnel-x", ("Ctrl+Shift+L",), "view", Need.SHEET),
    Command("toggle_pane", _title("Show or hide the task pane"), "panel-right", ("Ctrl+J",), "view", Need.LIST),
    Command("next_part", _title("Go to the next part of the window"), "arrow-right", ("F6",), "view", Need.LIST),
    Command(
        "insert_cells",
        _title("Insert rows or columns"),
        "plus",
        ("Ctrl++",),
        "rows",
        Need.CHANGE,
        in_sheet=True,
    ),
    Command(
        "delete_cells", _title("Delete rows or columns"), "trash-2", ("Ctrl+-",), "rows", Need.CHANGE, in_sheet=True
    ),
    Command("insert_above", _title("Insert rows above"), "arrow-up", (), "rows", Need.CHANGE),
    Command("insert_below", _title("Insert rows below"), "arrow-down", (), "rows", Need.CHANGE),
    Command("delete_rows", _title("Delete rows"), "trash-2", (), "rows", Need.CHANGE),
    Command("insert_left", _title("Insert column to the left"), "arrow-left", (), "columns", Need.CHANGE),
    Command("insert_right", _title("Insert column to the right"), "arrow-right", (), "columns", Need.CHANGE),
    Command("rename_column", _title("Rename column"), "pencil", ("Shift+F2",), "columns", Need.CHANGE, in_sheet=True),
    Command("delete_columns", _title("Delete columns"), "trash-2", (), "columns", Need.CHANGE),
    Command(
        "column_left",
        _title("Move column left"),
        "arrow-left",
        ("Alt+Shift+Left",),
        "columns",
        Need.CHANGE,
        in_sheet=True,
    ),
    Command(
        "column_right",
        _title("Move column right"),
        "arrow-right",
        ("Alt+Shift+Right",),
        "columns",
        Need.CHANGE,
        in_sheet=True,
    ),
    Command("fit_columns", _title("Fit the width"), "table-columns", (), "columns", Need.CHANGE),
    Command("freeze", _title("Freeze columns up to here, or let them go"), "pin", (), "columns", Need.CHANGE),
    Command("hide_columns", _title("Hide columns"), "eye-off", ("Ctrl+0",), "columns", Need.CHANGE, in_sheet=True),
    Command(
        "show_columns", _title("Show all columns"), "eye", ("Ctrl+Shift+0",), "columns", Need.CHANGE, in_sheet=True
    ),
    Command(
        "ask_first",
        _title("Ask these rows first"),
        "chevrons-up",
        ("Ctrl+Shift+A",),
        "rows",
        Need.LIST,
        _title("Nothing is running."),
    ),
    Command("do_not_contact", _title("Do not contact…"), "ban", ("Ctrl+Shift+D",), "rows", Need.SHEET),
    Command("row_card", _title("Show the whole row"), "id-card", ("Space",), "rows", Need.SHEET, in_sheet=True),
    Command("cell_history", _title("What this cell held…"), "history", ("Ctrl+Shift+I",), "data", Need.SHEET),
    Command(
        "why_empty", _title("Why are cells empty?…"), "circle-question-mark", ("Ctrl+Shift+E",), "data", Need.SHEET
    ),
    Command(
        "set_aside",
        _title("Rows set aside…"),
        "layers",
        ("Ctrl+Shift+R",),
        "rows",
        Need.LIST,
        _title("Nothing was imported into this list."),
    ),
    Command("review", _title("Review doubtful answers…"), "list-checks", ("Ctrl+Shift+J",), "data", Need.SHEET),
    Command("duplicates", _title("Duplicates…"), "copy-check", ("Ctrl+Shift+K",), "data", Need.SHEET),
    Command("elsewhere", _title("Also in another list…"), "layers", (), "data", Need.SHEET),
    Command("receive", _title("Take in saved results…"), "download", (), "data", Need.CHANGE),
    Command("read_again", _title("Read answers again"), "rotate-cw", (), "data", Need.CHANGE),
    Command("split", _title("Split the column…"), "split", (), "clean", Need.CHANGE),
    Command("join", _title("Join columns…"), "merge", (), "clean", Need.CHANGE),
    Command("clean_spaces", _title("Take away needless spaces…"), "remove-formatting", (), "clean", Need.CHANGE),
    Command("clean_proper", _title("Capital letters as in names…"), "case-sensitive", (), "clean", Need.CHANGE),
    Command("clean_upper", _title("All in capital letters…"), "case-upper", (), "clean", Need.CHANGE),
    Command("clean_lower", _title("All in small letters…"), "case-lower", (), "clean", Need.CHANGE),
    Command("clean_legal", _title("Companies without their legal form…"), "building-2", (), "clean", Need.CHANGE),
    Command("clean_phone", _title("Phone numbers in one form…"), "phone", (), "clean", Need.CHANGE),
    Command("clean_domain", _title("Domains of websites and e-mails…"), "globe", (), "clean", Need.CHANGE),
    Command("clean_linkedin", _title("LinkedIn addresses in one form…"), "link", (), "clean", Need.CHANGE),
    Command("clean_accents", _title("Letters without accents…"), "remove-formatting", (), "clean", Need.CHANGE),
    Command("clean_nothing", _title("Empty what says nothing…"), "eraser", (), "clean", Need.CHANGE),
    Command("clean_fill", _title("Fill empty cells with a text…"), "square", (), "clean", Need.CHANGE),
    Command("clean_above", _title("Fill empty cells from above…"), "arrow-down", (), "clean", Need.CHANGE),
    Command("ledger", _title("Credits used…"), "coins", ("Ctrl+L",), "account", Need.LIST),
    Command(
        "doubts",
        _title("Calls in doubt…"),
        "circle-question-mark",
        ("Ctrl+Shift+U",),
        "account",
        Need.LIST,
        _title("No call is in doubt."),
    ),
    Command("vault", _title("Do-not-contact list…"), "user-round-x", (), "account", Need.SESSION),
    Command("leave_practice", _title("Leave practice…"), "log-out", (), "account", Need.SESSION),
    Command("settings", _title("Access key and settings…"), "settings", ("Ctrl+,",), "account", Need.SESSION),
    Command("theme_system", _title("Look like the system"), "monitor", (), "look"),
    Command("theme_light", _title("Light"), "sun", (), "look"),
    Command("theme_dark", _title("Dark"), "moon", (), "look"),
    Command("theme_contrast", _title("High contrast"), "contrast", (), "look"),
    Command("guide", _title("Show me around"), "compass", (), "help", Need.SESSION),
    Command("help", _title("Help about this screen"), "circle-question-mark", ("F1",), "help"),
    Command("palette", _title("Find a command…"), "command", ("Ctrl+K", "Ctrl+Shift+P"), "help"),
    Command("shortcuts", _title("Keys on one page"), "keyboard", ("Ctrl+/", "Shift+F1"), "help"),
)


def make(parent: QWidget) -> dict[str, QAction]:
    """The commands as actions of a window, by key.

    Their shortcuts work wherever the focus is in the window; those of the sheet only in sheets that they are added to.
    """
    return {command.key: _action(command, parent) for command in COMMANDS}


def groups() -> dict[str, list[Command]]:
    """The commands of the menu, by group, in their order."""
    found = {group: [command for command in COMMANDS if command.group == group] for group in GROUPS}
    return {group: members for group, members in found.items() if members}


def needing(*needs: Need) -> tuple[str, ...]:
    """The keys of the commands that need one of these."""
    return tuple(command.key for command in COMMANDS if command.need in needs)


def title_of(command: Command) -> str:
    """What it is called."""
    return QCoreApplication.translate(_CONTEXT, command.title)


def group_title(group: str) -> str:
    """What a part of the menu is called."""
    return QCoreApplication.translate(_CONTEXT, GROUPS[group])


def why_not(command: Command, action: QAction, *, list_open: bool) -> str:
    """Why a command is switched off, and what would switch it on; empty where it is on."""
    if action.isEnabled():
        return ""
    if command.need in (Need.LIST, Need.SHEET, Need.CHANGE) and not list_open:
        return QCoreApplication.translate(_CONTEXT, "Open a list first.")
    if command.idle:
        return QCoreApplication.translate(_CONTEXT, command.idle)
    if command.need is Need.SHEET:
        return QCoreApplication.translate(_CONTEXT, "There is no sheet yet.")
    if command.need is Need.CHANGE:
        return QCoreApplication.translate(_CONTEXT, "This list is open to look at only.")
    return QCoreApplication.translate(_CONTEXT, "The program is still starting.")


def keys_of(action: QAction) -> str:
    """Its first shortcut as this system writes it; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _action(command: Command, parent: QWidget) -> QAction:
    action = QAction(title_of(command), parent)
    action.setObjectName(command.key)
    action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
    if command.in_sheet:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setToolTip(f"{action.text()}  {keys_of(action)}".strip())
    action.setIconText(f"\N{SIX-PER-EM SPACE}{action.iconText()}")  # Qt puts a button's words too close to its icon
    icons.dress(action, command.icon)
    if not command.in_sheet:
        parent.addAction(action)
    return action

"""What help says about each screen: what it is for, what costs money, and its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "help"


def _words(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


@dataclass(frozen=True, slots=True)
class Topic:
    """Help about one screen."""

    key: str
    title: str
    meaning: str
    cost: str
    keys: str
    screens: tuple[str, ...] = ()
    """Object names of the dialogs that it is about."""


TOPICS = (
    Topic(
        "start",
        _words("Start page"),
        _words(
            "Bring a list: drop a file, choose one, or paste a table from Excel. Without a list, begin with a search."
        ),
        _words("Nothing here costs credits. Practice shows everything with invented people."),
        _words("Ctrl+O opens, Ctrl+V pastes a table, Ctrl+N begins with a search."),
    ),
    Topic(
        "import",
        _words("Taking a list in"),
        _words(
            "See how the file is read and what each column means; change what is wrong and look at the rows below."
            " Rows that are left out are counted and can be seen later."
        ),
        _words("Nothing is sent and nothing costs credits."),
        _words("Ctrl+Enter takes the list in, Ctrl+Z goes back one choice, Esc leaves."),
        ("importDialog",),
    ),
    Topic(
        "sheet",
        _words("The sheet"),
        _words(
            "It works as in Excel: a click on a title selects its column, the arrow beside it sorts, filters and"
            " changes it. A quiet mark on the left says that a value was found, a corner that you typed it;"
            " Space shows a whole row with where each value comes from."
        ),
        _words("Typing, sorting, filtering and undo never cost credits. What you typed is never overwritten."),
        _words("F2 edits, Ctrl+F searches, Alt+Down sorts and filters by a column, F6 goes to the task pane."),
    ),
    Topic(
        "target",
        _words("Target: what to find"),
        _words(
            "Choose what to find, for which rows, and whom to look for. A column of your list can say it for each row."
        ),
        _words("Choosing costs nothing: how many rows would be asked, and for how much at most, stands below."),
        _words("Tab goes through the choices, Space presses, F6 goes to the sheet."),
    ),
    Topic(
        "check",
        _words("Check: rows and cost"),
        _words("Which rows are asked and which cannot be, the most that it can cost, the balance, and the time."),
        _words(
            "Nothing is spent before Start. A cap holds in the worst case; trying ten rows first tells what the rest"
            " will bring."
        ),
        _words("Tab goes to “Try on 10 rows” and Start."),
    ),
    Topic(
        "watch",
        _words("Watch: a run"),
        _words(
            "What is found, not found and failed, the time left, and what it waits for. Each number opens its rows."
            " Closing the window loses nothing: it goes on where it was."
        ),
        _words("Credits used stand here as they are used. Stop ends the spending; what was found stays."),
        _words("F6 goes to the sheet; Ctrl+Shift+A has the selected rows asked first."),
    ),
    Topic(
        "export",
        _words("Export"),
        _words("Writes what is shown, selected or everything to a file that Excel and your CRM take at once."),
        _words("Writing a file costs nothing."),
        _words("Ctrl+E opens it, Enter writes the file."),
        ("exportDialog",),
    ),
    Topic(
        "review",
        _words("Review"),
        _words("Answers that may not be meant: another company, another job, or a newer answer than your cell."),
        _words("Looking, accepting and rejecting cost nothing. What is rejected is not bought again."),
        _words("A accepts, R rejects, S skips, U takes back."),
        ("reviewDialog",),
    ),
    Topic(
        "duplicates",
        _words("Duplicates"),
        _words(
            "Rows about the same person or company, side by side. Merge makes them one row and loses no value; a mark"
            " only says in a column which rows belong together; rows told apart are not offered again."
        ),
        _words("Looking, merging and marking cost nothing. Fewer rows mean fewer credits in the next run."),
        _words("Ctrl+Enter merges, K keeps the next row, D tells rows apart, Ctrl+Z takes back, Esc leaves."),
        ("duplicatesDialog",),
    ),
    Topic(
        "elsewhere",
        _words("Also in another list"),
        _words(
            "Which rows are also in another file or project, such as your customers or an older export. People are"
            " compared with people; beside a list of companies, their companies are compared."
        ),
        _words("Looking costs nothing. Rows that you delete or never contact are not paid for."),
        _words("Space ticks the selected lines, Ctrl+Z takes back, Esc leaves."),
        ("elsewhereDialog",),
    ),
    Topic(
        "ledger",
        _words("Credits used"),
        _words("Every call of this list with what it could take at most, and what it took."),
        _words("Looking costs nothing."),
        _words("Ctrl+L opens it, Esc leaves."),
        ("ledgerDialog",),
    ),
    Topic(
        "doubts",
        _words("Calls in doubt"),
        _words("Requests whose answer never came. Each may have been paid for, so none is sent again by itself."),
        _words("Sending one again may cost its credits a second time; leaving it costs nothing."),
        _words("Ctrl+Shift+U opens it, Esc leaves."),
        ("doubtsDialog",),
    ),
    Topic(
        "settings",
        _words("Access key and settings"),
        _words(
            "The access key opens your account; it is checked before it is kept. Prices, look and language stand below"
            " it, and everything is found by its words."
        ),
        _words("Checking a key and asking for the balance cost nothing."),
        _words("Ctrl+comma opens it, Esc leaves."),
        ("settingsDialog",),
    ),
)


def topic(key: str) -> Topic:
    """The help of that key."""
    return next(topic for topic in TOPICS if topic.key == key)


def about(screen: str) -> str:
    """The key of the help about a dialog, by its object name; empty where there is none."""
    return next((topic.key for topic in TOPICS if screen in topic.screens), "")


def spoken(text: str) -> str:
    """A text of a topic in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, text)

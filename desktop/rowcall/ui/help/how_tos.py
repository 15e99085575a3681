"""How what is most often wanted is done, in a few steps each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from rowcall.model.word_search import fit
from rowcall.ui.help.topics import spoken


def _words(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("help", text))


@dataclass(frozen=True, slots=True)
class HowTo:
    """One question with its answer."""

    question: str
    answer: str
    topics: tuple[str, ...]
    """Keys of the screens that it is asked on; the first is where it is done."""


HOW_TOS = (
    HowTo(
        _words("Sort by two columns"),
        _words(
            "Press Ctrl+Alt+S. Choose the first column, add a second one, and press Sort. The first one counts most."
        ),
        ("sheet",),
    ),
    HowTo(
        _words("Filter by values"),
        _words(
            "Stand in the column and press Alt+Down. Tick the values to show. Ctrl+Shift+L shows all rows again; what"
            " is filtered stands above the sheet."
        ),
        ("sheet", "target"),
    ),
    HowTo(
        _words("Find people or companies that stand there twice"),
        _words(
            "Press Ctrl+Shift+K. Rows about the same one stand side by side; merge them, or tell them apart."
            " Ctrl+Z brings back what was merged."
        ),
        ("duplicates", "sheet"),
    ),
    HowTo(
        _words("See why a cell is empty"),
        _words(
            "Stand in the cell: the line at the bottom says why. Space opens the whole row at this cell, with a button"
            " for what helps."
        ),
        ("sheet", "watch"),
    ),
    HowTo(
        _words("Undo, or go back to an earlier state"),
        _words(
            "Ctrl+Z takes back one step, Ctrl+Y does it again. Ctrl+Shift+H shows every step with its time; choose one"
            " to go there. Steps are kept when the list is closed."
        ),
        ("sheet",),
    ),
    HowTo(
        _words("Write the results to Excel"),
        _words(
            "Press Ctrl+E, then Enter. Headings, order and words are those on the screen. To write some rows only,"
            " filter or select them first."
        ),
        ("export", "sheet", "watch"),
    ),
    HowTo(
        _words("Ask for some rows only"),
        _words(
            "Select or filter the rows, then choose Selected or Filtered at the top of the task pane. The price follows"
            " at once; nothing is spent before Start."
        ),
        ("target", "sheet"),
    ),
    HowTo(
        _words("Limit what a run can cost"),
        _words("On the Check page, type the most credits into the cap. Start then names that limit, and it holds."),
        ("check", "target"),
    ),
    HowTo(
        _words("Get e-mails for the people who were found"),
        _words(
            "When the run is over, press the first button under “What next”. Check rows and cost, then press Start."
        ),
        ("watch", "target"),
    ),
    HowTo(
        _words("Say what a column means"),
        _words(
            "Choose another meaning beside the column's name. Rowcall remembers it for the next list with such columns."
        ),
        ("import",),
    ),
    HowTo(
        _words("Leave practice"),
        _words("Press the yellow badge at the top and choose Leave practice. Your practice lists are kept."),
        ("start", "settings", "sheet"),
    ),
)


def of_topic(key: str) -> list[HowTo]:
    """What is asked on a screen; what is done there comes first."""
    found = [how for how in HOW_TOS if key in how.topics]
    return sorted(found, key=lambda how: how.topics.index(key))


def searched(text: str) -> list[HowTo]:
    """The questions that these words find, the best first."""
    ranked = [
        (rank, how) for how in HOW_TOS if (rank := fit(text, spoken(how.question), spoken(how.answer))) is not None
    ]
    return [how for _rank, how in sorted(ranked, key=lambda found: found[0])]

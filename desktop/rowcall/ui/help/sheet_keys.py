"""The keys that only count in the sheet, and what they do: shown on the page of keys."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "sheet keys"


def _title(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


KEYS = (
    ("F2", _title("Edit the cell")),
    ("Return", _title("Down; Shift goes up")),
    ("Tab", _title("To the right; Shift goes left")),
    ("Ctrl+Down", _title("To the edge of the filled cells")),
    ("Ctrl+Shift+Down", _title("Select up to that edge")),
    ("Ctrl+Home", _title("To the first cell; Ctrl+End to the last")),
    ("Ctrl+A", _title("Select everything")),
    ("Ctrl+Space", _title("Select the column; Shift+Space selects the row")),
    ("Alt+Down", _title("Sort, filter and change the column")),
)
"""In the order in which they are shown; keys as Qt writes them."""


def meaning(text: str) -> str:
    """What a key does, in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, text)

"""Labels for text, in the roles of the style sheet; text from data is never read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_MOST_LETTERS = 400


def text(words: str = "", role: str = "", name: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its words as they are.

    Args:
        words: What it says.
        role: Its role in the style sheet, such as `muted` or `heading`.
        name: Its object name.
        wrap: Whether long text goes on in the next line.
    """
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if name:
        label.setObjectName(name)
    return label


def one_line(text: str) -> str:
    """A cell's text on one line, no longer than any screen."""
    return " ".join(text[:_MOST_LETTERS].split()) if "\n" in text or "\r" in text else text[:_MOST_LETTERS]

"""Labels for text, in the roles of the style sheet; text from data is never read as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


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

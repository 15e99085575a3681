"""Names and help of what is declared below the window, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.ui.languages import speech

CONTEXT = "said"


def named(text: str) -> str:
    """The name or the help of something declared, such as an action or a setting; as it is where none is known."""
    return text if speech.language() == speech.ENGLISH or not text else QCoreApplication.translate(CONTEXT, text)

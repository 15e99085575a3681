"""Texts with a number in them, in the form that the language has for that number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.ui.languages import speech

CONTEXT = "counted"


def counted(text: str, count: int) -> str:
    """A text with a number, such as `%Ln row(s)`, written as the language does.

    Args:
        text: A plain literal with `%Ln` for the number; its forms, the English ones too, are in resources/translations.
        count: The number.
    """
    speech.language()
    return QCoreApplication.translate(CONTEXT, text, None, count)

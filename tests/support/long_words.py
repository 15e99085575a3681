"""A made-up language whose words are longer than English ones, as those of most languages are."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from rowcall.ui.languages import speech

NAME = "long"
LONGER = 0.25
"""By how much; sentences that are put together of others grow several times."""
_SYLLABLES = "lorem ipsa dolo " * 20


class LongWords(QTranslator):
    """Says everything in more letters."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has words for everything."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text with more letters behind it."""
        del context, disambiguation
        said = source.replace("%n", str(n))
        return f"{said} {_SYLLABLES[: max(1, int(len(said) * LONGER))].strip()}" if said.strip() else said


def speak(parent: QObject) -> None:
    """Speak it from now on; numbers and dates are written as in English."""
    speech.speak(speech.ENGLISH)
    speech.use(speech.ENGLISH, [LongWords(parent)])

"""An invented language: every text of the program is in brackets, accented, and a third longer."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QWidget
from tests.support import screens

from rowcall.settings.places import resources
from rowcall.ui.languages import speech

FILE = resources() / "translations" / "rowcall_de.ts"
CODE = "zz"
OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.35
ACCENTS = str.maketrans("aeiouAEIOUncyC", "âêîôûÂÊÎÔÛñçýÇ")
KEPT = re.compile(r"(\{[^{}]*\}|%L?n)")
INSIDE = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
KEYS = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+)*(?:Ctrl|Shift|Alt|Del|Ins|Esc|Space|Home|End|Enter|F\d+)\S*")
WORD = re.compile(r"[^\W\d_]{2,}")


class Pseudo(QTranslator):
    """Translates everything of ours; what Qt itself says stays as it is."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in the invented language."""
        del disambiguation, n
        return source if context.startswith("Q") or not source.strip() else invented(source)

    def isEmpty(self) -> bool:  # noqa: N802 - the name that Qt calls
        """Whether it has nothing to say."""
        return False


class OnlyKnown(QTranslator):
    """Translates what the translators have been given, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        contexts = ET.parse(FILE).getroot().iter("context")  # noqa: S314 - our own file
        self._known = {
            (context.findtext("name"), message.findtext("source"))
            for context in contexts
            for message in context.iter("message")
        }

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in the invented language; as it is where nobody was given it."""
        del disambiguation, n
        return invented(source) if (context, source) in self._known and source.strip() else source

    def isEmpty(self) -> bool:  # noqa: N802 - the name that Qt calls
        """Whether it has nothing to say."""
        return False


def invented(source: str) -> str:
    """A text in the invented language."""
    parts = KEPT.split(source)
    accented = "".join(part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in parts)
    more = " ".join(["ôhnô"] * (1 + int(LONGER * len(source)) // 5))[: max(1, int(LONGER * len(source)))]
    return f"{OPEN}{accented}{more}{CLOSE}"


def speak() -> None:
    """Speak the invented language."""
    speech.use(CODE, [Pseudo()])


def speak_what_is_known() -> None:
    """Speak the invented language, but only where a translator was given the text."""
    speech.use(CODE, [OnlyKnown()])


def untranslated(owner: QWidget, data: Iterable[str] = ()) -> list[str]:
    """The texts on the screen that have words outside of the brackets.

    Args:
        owner: Whose texts.
        data: Words and whole texts that are nobody's to translate: names, what the list holds.
    """
    known = set(data)
    found = []
    for widget, text in screens.said(owner):
        left = rest_of(text).strip(" :·")
        elided = text.count(OPEN) > text.count(CLOSE)
        if not elided and left not in known and any(word not in known for word in WORD.findall(left)):
            found.append(f"{widget.objectName() or type(widget).__name__}: {text}")
    return list(dict.fromkeys(found))


def rest_of(text: str) -> str:
    """What stands outside of the brackets; keys have names of their own."""
    before = None
    while before != text:
        before, text = text, INSIDE.sub(" ", text)
    return KEYS.sub(" ", text)

"""The sentences that are made below the window, in the language of the window.

Nothing below the window knows its language; it speaks English, also in the project and on the command line. Here its
texts are taken apart by the templates that were found in the sources, and put together again from their translations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from rowcall.model.service_words import reasons_in_words
from rowcall.settings.places import resources
from rowcall.ui.languages import speech
from rowcall.ui.languages.named import CONTEXT
from rowcall.ui.languages.templates import SENTENCE_END, Gap, Templates, filled
from rowcall.ui.widgets import words

DEEPEST = 4
"""Sentences stand in sentences: so deep they are looked for."""
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_COUNTED = re.compile(r"(\d{1,3}(?:,\d{3})*) ([a-z]+)")
_COUNTS: dict[str, Callable[[int], str]] = {
    "row": words.rows,
    "cell": words.cells,
    "column": words.columns,
    "call": words.calls,
    "credit": words.credits_of,
    "answer": words.answers,
    "message": words.messages,
}


def said(text: str) -> str:
    """One sentence or several, as they were made below the window; as they are where nobody knows them."""
    plain = reasons_in_words(text)
    return plain if speech.language() == speech.ENGLISH or not plain else _said(plain, speech.language())


@lru_cache(maxsize=4096)
def _said(text: str, _language: str) -> str:
    return "\n".join(_line(line, 0) for line in text.split("\n"))


def _exact(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _line(text: str, depth: int) -> str:
    if (exact := _exact(text)) != text or depth > DEEPEST:
        return exact
    if (whole := _matched(text, depth)) is not None:
        return whole
    sentences = SENTENCE_END.split(text)
    if len(sentences) > 1 and (several := _several(sentences, depth)) is not None:
        return several
    across = _matched(text, depth, across=True)
    return text if across is None else across


def _matched(text: str, depth: int, *, across: bool = False) -> str | None:
    found = _templates().match(text, across=across)
    if found is None:
        return None
    template, gaps = found
    return filled(_exact(template.source), [_gap(gap, depth + 1) for gap in gaps])


def _several(sentences: list[str], depth: int) -> str | None:
    """Sentences one after the other, the longest known run first; None where none is known."""
    told: list[str] = []
    known = False
    start = 0
    while start < len(sentences):
        for end in range(len(sentences), start, -1):
            run = " ".join(sentences[start:end])
            translated = exact if (exact := _exact(run)) != run else _matched(run, depth)
            if translated is not None:
                break
        told.append(run if translated is None else translated)
        known = known or translated is not None
        start = end
    return " ".join(told) if known else None


def _gap(gap: Gap, depth: int) -> str:
    """What stands in a gap: somebody's own words stay, numbers and days are written as people do here."""
    text = gap.text
    if gap.quoted or not text:
        return text
    if _NUMBER.fullmatch(text):
        return words.number(int(text.replace(",", "")))
    if _DAY.fullmatch(text):
        return words.day(text)
    if counted := _COUNTED.fullmatch(text):
        count = _COUNTS.get(counted[2].removesuffix("s"))
        if count is not None:
            return count(int(counted[1].replace(",", "")))
    core = text.strip()
    translated = _line(core, depth)
    if translated == core and ", " in core:
        translated = ", ".join(_gap(Gap(part, quoted=False), depth) for part in core.split(", "))
    return text.replace(core, translated, 1) if core else text


@cache
def _templates() -> Templates:
    file = resources() / "translations" / "sentences.json"
    return Templates(json.loads(file.read_text(encoding="utf-8")))

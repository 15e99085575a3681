"""How a file is read, in words that a person knows: characters, separators, and words with accents to judge them by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rowcall.model.import_plans import ImportPlan, Likely, Preview
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words

_CONTEXT = "fileWords"
_MOST_WORDS = 3
_LONGEST_WORD = 16
_WORTH_TELLING = 0.01
_WORD = re.compile('[^\\W\\d_]*[^\x00-\x7f][^\\s,;:.()@/|"]*')
"""Letters, then a sign beyond the English alphabet: a letter with an accent, or what a wrong choice makes of it."""

_ENCODINGS: Mapping[str, str] = {
    "utf-8": str(QT_TRANSLATE_NOOP(_CONTEXT, "All languages")),
    "windows-1252": str(QT_TRANSLATE_NOOP(_CONTEXT, "Western")),
    "iso-8859-15": str(QT_TRANSLATE_NOOP(_CONTEXT, "Western with euro sign")),
    "macintosh": str(QT_TRANSLATE_NOOP(_CONTEXT, "Western, old Mac")),
    "ibm850": str(QT_TRANSLATE_NOOP(_CONTEXT, "Western, DOS")),
    "windows-1250": str(QT_TRANSLATE_NOOP(_CONTEXT, "Central European")),
    "windows-1251": str(QT_TRANSLATE_NOOP(_CONTEXT, "Cyrillic")),
    "koi8-r": str(QT_TRANSLATE_NOOP(_CONTEXT, "Cyrillic, old")),
    "windows-1253": str(QT_TRANSLATE_NOOP(_CONTEXT, "Greek")),
    "windows-1254": str(QT_TRANSLATE_NOOP(_CONTEXT, "Turkish")),
    "windows-1255": str(QT_TRANSLATE_NOOP(_CONTEXT, "Hebrew")),
    "windows-1256": str(QT_TRANSLATE_NOOP(_CONTEXT, "Arabic")),
    "windows-1257": str(QT_TRANSLATE_NOOP(_CONTEXT, "Baltic")),
    "utf-16": str(QT_TRANSLATE_NOOP(_CONTEXT, "Excel’s Unicode text")),
    "shift_jis": str(QT_TRANSLATE_NOOP(_CONTEXT, "Japanese")),
    "euc-jp": str(QT_TRANSLATE_NOOP(_CONTEXT, "Japanese, Unix")),
    "gb18030": str(QT_TRANSLATE_NOOP(_CONTEXT, "Chinese, simplified")),
    "big5": str(QT_TRANSLATE_NOOP(_CONTEXT, "Chinese, traditional")),
    "euc-kr": str(QT_TRANSLATE_NOOP(_CONTEXT, "Korean")),
}
"""Always on offer, whatever was found; name for computers -> name for people."""

_DELIMITERS: Mapping[str, str] = {
    ",": str(QT_TRANSLATE_NOOP(_CONTEXT, "Comma")),
    ";": str(QT_TRANSLATE_NOOP(_CONTEXT, "Semicolon")),
    "\t": str(QT_TRANSLATE_NOOP(_CONTEXT, "Tab")),
    "|": str(QT_TRANSLATE_NOOP(_CONTEXT, "Bar")),
}


def encoding(name: str) -> str:
    """What people call an encoding, with the name that a computer's expert may ask for."""
    known = _ENCODINGS.get(name) or (_ENCODINGS["utf-16"] if name.startswith("utf-16") else "")
    return f"{_tr(known)} ({name.replace('_', '-')})" if known else name


def delimiter(sign: str) -> str:
    """What people call the sign between columns."""
    return _tr(_DELIMITERS[sign]) if sign in _DELIMITERS else f"“{sign}”"


def with_certainty(words: str, score: float) -> str:
    """Words with how sure it is, in percent; what is next to impossible has none."""
    if score < _WORTH_TELLING:
        return words
    return _tr("{words} · {share} %").format(words=words, share=round(score * 100))


def encodings_of(preview: Preview) -> tuple[tuple[Likely, ...], tuple[str, ...]]:
    """The encodings that the file may have, and the others that can be tried."""
    return _choices(preview.encodings, preview.dialect.encoding, _ENCODINGS)


def delimiters_of(preview: Preview) -> tuple[tuple[Likely, ...], tuple[str, ...]]:
    """The signs that may stand between columns, and the others that can be tried."""
    return _choices(preview.delimiters, preview.dialect.delimiter, _DELIMITERS)


def understood(preview: Preview, plan: ImportPlan) -> str:
    """How many columns have a meaning, and which tool wrote the file, where that is known."""
    told = counted("%Ln of {all} column(s) understood.", plan.understood).format(all=words.number(len(plan.headers)))
    if not preview.known_title:
        return told
    vowel = preview.known_title[0] in "AEIOU"
    export = _tr("This is an {tool} export. {counted}") if vowel else _tr("This is a {tool} export. {counted}")
    return export.format(tool=preview.known_title, counted=told)


def words_with_accents(preview: Preview) -> tuple[str, ...]:
    """A few words of the file by which a person sees whether its characters are read right."""
    cells = [*(guess.header for guess in preview.columns), *(cell for row in preview.rows for cell in row)]
    found = dict.fromkeys(word for cell in cells if not cell.isascii() for word in _odd_words(cell))
    return tuple(found)[:_MOST_WORDS]


def _odd_words(cell: str) -> Iterable[str]:
    return (word[:_LONGEST_WORD] for word in _WORD.findall(cell) if any(map(str.isalpha, word)))


def _choices(
    likely: tuple[Likely, ...], now: str | None, known: Mapping[str, str]
) -> tuple[tuple[Likely, ...], tuple[str, ...]]:
    there = {choice.value for choice in likely}
    also = [name for name in known if name not in there]
    if now is not None and now not in (*there, *also):
        also.insert(0, now)
    return likely, tuple(also)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)

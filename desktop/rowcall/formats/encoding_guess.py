"""Judges in which encoding bytes make sense as text: the letters of one language, in words, with capitals in place.

Names and companies are short, so what is known of running text (as charset detectors use it) tells little about them.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence

from rowcall.model.import_plans import Likely

MOST_LETTERS = 4000
"""Characters beyond ASCII that an encoding is judged by."""

_WESTERN = (
    "éèêëàâçîïôùûüÿœæÉÈÊÀÂÇÎÔÙÛŒ",  # French
    "äöüßÄÖÜ",  # German
    "áéíóúñüÁÉÍÓÚÑÜ",  # Spanish
    "áâãàçéêíóôõúÁÂÃÀÇÉÊÍÓÔÕÚ",  # Portuguese
    "àèéìòùÀÈÉÌÒÙ",  # Italian
    "éëïöüèáó",  # Dutch
    "åäöéÅÄÖÉ",  # Swedish, Finnish
    "æøåéÆØÅÉ",  # Danish, Norwegian
    "áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ",  # Icelandic
)
_CENTRAL = (
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",  # Polish
    "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",  # Czech
    "áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ",  # Slovak
    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",  # Hungarian
    "ăâîşţĂÂÎŞŢ",  # Romanian
    "čćđšžČĆĐŠŽ",  # Croatian, Slovene
)
_TURKISH = ("çğıöşüÇĞİÖŞÜâîû",)
_BALTIC = ("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "äöõüšžÄÖÕÜŠŽ")
_LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "windows-1252": _WESTERN,
    "iso-8859-15": _WESTERN,
    "macintosh": _WESTERN,
    "windows-1250": _CENTRAL,
    "iso-8859-2": _CENTRAL,
    "windows-1254": _TURKISH,
    "windows-1257": _BALTIC,
    "ibm850": _WESTERN,
    "windows-1251": (),
    "koi8-r": (),
    "windows-1253": (),
    "shift_jis": (),
    "euc-kr": (),
    "gb18030": (),
    "big5": (),
    "euc-jp": (),
}
"""Encodings by their names at IANA, the commonest first: where several make the same sense, the first is meant."""

CODECS: Mapping[str, str] = {
    "utf-8-twice": "utf-8",
    "macintosh": "mac_roman",
    "ibm850": "cp850",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "big5": "cp950",
}
"""IANA's name -> Python's, where Python does not know that name, or its own is stricter than what programs write.

That of `utf-8-twice` is what its bytes are read by before the text is mended.
"""

_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "windows-1251": ("CYRILLIC",),
    "koi8-r": ("CYRILLIC",),
    "windows-1253": ("GREEK",),
    "shift_jis": ("CJK", "HIRAGANA", "KATAKANA"),
    "gb18030": ("CJK",),
    "big5": ("CJK",),
    "euc-kr": ("HANGUL",),
    "euc-jp": ("CJK", "HIRAGANA", "KATAKANA"),
}
_COMMON_LEADS: Mapping[str, range] = {
    "shift_jis": range(0x88, 0x98),
    "euc-kr": range(0xB0, 0xC9),
    "gb18030": range(0xB0, 0xD8),
    "big5": range(0xA4, 0xC7),
    "euc-jp": range(0xB0, 0xD0),
}
"""The first bytes of the characters in daily use: the first levels of JIS X 0208, GB 2312
and Big5, the syllables of KS X 1001."""

_IN_WORDS = frozenset("’‘'·-‐‑´`")
_BEFORE_ORDINALS = frozenset("nNM.")
"""What stands before a small raised letter in Spanish and Portuguese: `Nº 5`, `Mª`, `D.ª`, besides digits."""
_USUAL_SIGNS = frozenset("€£°–—’‘“”„«»…•®™©§№ªºµ¿¡´`·\xa0²³½¼×")
_ODD_CATEGORIES = frozenset({"Cc", "Co", "Cn", "Cs"})
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_RARE, _OTHER_LETTER, _SIGN, _WRONG = 0.7, 0.2, 0.5, -1.0
_CLEARLY_WORSE = 0.03
"""A difference in sense by which one reading is about three times as likely as another."""
_LATE = 0.001
"""What an encoding loses against the one before it in the list."""


def rank(sample: bytes) -> tuple[Likely, ...]:
    """Encodings that the bytes may have, the likeliest first; none that cannot be.

    Args:
        sample: Lines with bytes beyond ASCII.
    """
    judged: list[tuple[float, str, str]] = []
    for place, name in enumerate(_LANGUAGES):
        text = _read(sample, name)
        if text is not None:
            judged.append((_sense(text, name) - place * _LATE, name, text))
    judged.sort(key=lambda one: -one[0])
    return _shares(judged)


def _shares(judged: Sequence[tuple[float, str, str]]) -> tuple[Likely, ...]:
    """How likely each reading is beside the others; what reads the same text as a better one adds nothing to choose.

    Args:
        judged: Sense, encoding and text of each, the best first.
    """
    first_with: dict[str, str] = {}
    weights: dict[str, float] = {}
    for sense, name, text in judged:
        is_new = first_with.setdefault(text, name) == name
        weights[name] = math.exp((sense - judged[0][0]) / _CLEARLY_WORSE) if is_new else 0.0
    whole = sum(weights.values())
    likely = [Likely(name, round(min(1.0, max(0.0, sense)) * weights[name] / whole, 2)) for sense, name, _ in judged]
    return tuple(sorted(likely, key=lambda one: -one.score))


def _read(sample: bytes, name: str) -> str | None:
    """The bytes as text of an encoding; None where they are not possible in it."""
    try:
        return sample.decode(CODECS.get(name, name))
    except UnicodeDecodeError:
        return None


def _sense(text: str, name: str) -> float:
    """How much sense a text makes that was read by an encoding: 1 at best."""
    letters: dict[str, int] = {}
    total, others = 0.0, 0
    for count, found in enumerate(_BEYOND_ASCII.finditer(text)):
        if count == MOST_LETTERS:
            break
        wrong = _sign_score(text, found.start())
        if wrong is None:
            letters[found[0]] = letters.get(found[0], 0) + 1
        else:
            total, others = total + wrong, others + 1
    known = sum(letters.values())
    if name in _SCRIPTS:
        total += sum(_script_score(char, name) * times for char, times in letters.items())
    elif known:
        total += _language_score(letters, _LANGUAGES[name])
    return total / max(1, known + others)


def _sign_score(text: str, place: int) -> float | None:
    """Judge what is no letter, or stands where it cannot; None for a letter in its place."""
    char = text[place]
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    category = unicodedata.category(char)
    if category in _ODD_CATEGORIES:
        return 3 * _WRONG
    if category[0] in "LM" and char not in _USUAL_SIGNS:
        return _WRONG if _is_misplaced(char, category, before, after) else None
    if char in "ªº" and (before.isdigit() or before in _BEFORE_ORDINALS) and not after.isalnum():
        return 1.0
    if before.isalpha() and after.isalpha():
        return _SIGN if char in _IN_WORDS else _WRONG
    return _SIGN if char in _USUAL_SIGNS else 0.0


def _is_misplaced(char: str, category: str, before: str, after: str) -> bool:
    if category == "Lu" and before.islower():
        return True
    if category == "Ll" and before.isupper() and after.isupper() and char != "ß":
        return True
    # No word is of two scripts: a Cyrillic letter among a to z is an accent that is read wrongly.
    foreign = category[0] == "L" and not unicodedata.name(char, "").startswith("LATIN")
    return foreign and any(side.isascii() and side.isalpha() for side in (before, after))


def _language_score(letters: Mapping[str, int], languages: tuple[str, ...]) -> float:
    """Letters of the language that has most of them count fully, those of its neighbours nearly."""
    everywhere = frozenset("".join(languages))
    best = 0.0
    for language in languages:
        best = max(
            best,
            sum(
                times * (1.0 if char in language else _RARE if char in everywhere else _OTHER_LETTER)
                for char, times in letters.items()
            ),
        )
    return best


def _script_score(char: str, name: str) -> float:
    word = unicodedata.name(char, "").split(" ")[0]
    if word not in _SCRIPTS[name]:
        return _OTHER_LETTER
    leads = _COMMON_LEADS.get(name)
    if leads is None or word not in {"CJK", "HANGUL"}:
        return 1.0
    return 1.0 if char.encode(CODECS.get(name, name))[0] in leads else _OTHER_LETTER

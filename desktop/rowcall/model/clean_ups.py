"""What can be done with the texts of a column: spaces, case, legal forms, phones, domains, addresses, accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from rowcall.model import normal
from rowcall.model.finding import Rewrite
from rowcall.model.name_words import PARTICLES, folded_word
from rowcall.model.people_names import split_name
from rowcall.model.phones import international

MOST_PARTS = 12
"""Columns that one column may be split into."""


class CleanUp(StrEnum):
    """One way to rewrite cells."""

    SPACES = "spaces"
    PROPER = "proper"
    UPPER = "upper"
    LOWER = "lower"
    LEGAL = "legal"
    PHONE = "phone"
    DOMAIN = "domain"
    LINKEDIN = "linkedin"
    ACCENTS = "accents"
    NOTHING = "nothing"
    """What people write for nothing becomes an empty cell."""
    FILL = "fill"
    """An empty cell becomes a given text."""
    ABOVE = "above"
    """An empty cell becomes what stands above it; it needs the order of the rows, so it is no matter of one cell."""


_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad]")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_AFTER_MARK = re.compile(r"(?<=['\u2019])[^\W\d_]{3,}")
_SCOTTISH = re.compile(r"^(mc)([^\W\d_]{2,})$", re.IGNORECASE)
_ELIDED = re.compile(r"^([dl])['\u2019]", re.IGNORECASE)
_ROMAN = re.compile(r"^(?:ii|iii|iv|vi{0,3}|ix)$", re.IGNORECASE)
_MARKS = re.compile("[\u0300-\u036f]")
_LETTERS = {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d"}
_WITHOUT_MARKS = str.maketrans({**_LETTERS, "Đ": "D", "ı": "i", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th"})
_LEGAL = re.compile(
    r"(?:,\s*|\s+|\s*\()(?:"
    r"s\.?a\.?s\.?u?|s\.?a\.?r\.?l|s\u00e0rl|e\.?u\.?r\.?l|s\.?a|s\.?c\.?o\.?p|s\.?n\.?c|selarl|"
    r"g?gmbh(?:\s*&\s*co\.?(?:\s*(?:kgaa|kg|ohg))?)?|mbh|ag(?:\s*&\s*co\.?\s*kg(?:aa)?)?|kg|kgaa|ohg|gbr|"
    r"ug(?:\s*\(haftungsbeschr\u00e4nkt\))?|e\.?\s?k|e\.?v|se|"
    r"s\.?l\.?u?|s\.a\.u|ltd|limited|llc|l\.l\.c|llp|lp|inc|incorporated|corp|corporation|plc|co|company|"
    r"b\.?v|n\.?v|bvba|v\.?o\.?f|s\.?p\.?a|s\.?r\.?l\.?s?|oyj?|ab|as|aps|a/s|ltda|lda|eireli|"
    r"sp\.?\s?z\s?o\.?\s?o|kft|zrt|d\.?o\.?o|s\.?r\.?o|a\.?s|pty(?:\.?\s+ltd)?|pte(?:\.?\s+ltd)?|s\.?p\.?k"
    r")\.?\)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CleanUpChoice:
    """A way to rewrite cells with what it needs to be told."""

    clean_up: CleanUp
    country: str = ""
    """Where phones are from that do not say it (ISO 3166-1, two letters)."""
    text: str = ""
    """What empty cells are filled with."""


def rewriting(choice: CleanUpChoice) -> Rewrite:
    """What a cell becomes; a cell that the clean-up can make nothing of stays as it is."""
    if choice.clean_up is CleanUp.PHONE:
        countries = (choice.country,) if choice.country else ()
        return lambda text: international(text, countries) or text
    if choice.clean_up is CleanUp.FILL:
        return lambda text: text if text.strip() else choice.text
    return _REWRITES[choice.clean_up]


def splitting(separator: str, part: int, parts: int) -> Rewrite:
    """The nth part of a cell that is cut at a separator; the last one has the rest. An empty one: cut at spaces."""

    def cut(text: str) -> str:
        pieces = text.split(separator or None, parts - 1)
        return pieces[part].strip() if part < len(pieces) else ""

    return cut


def first_name(text: str) -> str:
    """The first name of a full one."""
    return split_name(text)[0]


def last_name(text: str) -> str:
    """The last name of a full one."""
    return split_name(text)[1]


def joining(separator: str) -> Callable[..., str]:
    """Cells of a row as one text; empty ones leave no separator behind."""
    return lambda *texts: separator.join(text for text in texts if text.strip())


def _spaces(text: str) -> str:
    """Single spaces and none around; lines stay lines."""
    lines = (" ".join(line.split()) for line in _INVISIBLE.sub("", text).splitlines())
    return "\n".join(lines).strip()


def _proper(text: str) -> str:
    """Words that are all in small or all in capital letters get one capital; particles of names stay small."""
    if text.isupper() or text.islower():
        return _WORD.sub(lambda match: _proper_word(match[0], begins=match.start() == 0), text.lower())
    return _WORD.sub(lambda match: _worth_changing(match[0], begins=match.start() == 0), text)


def _worth_changing(word: str, *, begins: bool) -> str:
    """A word among others that are written well: short capitals are an abbreviation, small particles are right."""
    is_particle = not begins and folded_word(word) in PARTICLES
    if word.islower() or (word.isupper() and (len(word) > 3 or is_particle)):
        return _proper_word(word.lower(), begins=begins)
    return word


def _proper_word(word: str, *, begins: bool) -> str:
    if _ROMAN.match(word):
        return word.upper()
    if not begins and folded_word(word) in PARTICLES:
        return word
    scottish = _SCOTTISH.match(word)
    if scottish:
        return scottish[1].capitalize() + scottish[2].capitalize()
    elided = _ELIDED.match(word)
    capital = word[:1].upper() + word[1:]
    if elided and not begins:
        capital = word
    return _AFTER_MARK.sub(lambda match: match[0][:1].upper() + match[0][1:], capital)


def _without_legal_form(text: str) -> str:
    """A company without its legal form; a name that is nothing else stays."""
    bare = text.strip()
    while True:
        shorter = _LEGAL.sub("", bare).rstrip(" ,")
        if shorter == bare or not shorter:
            return bare if bare != text.strip() else text
        bare = shorter


def _domain(text: str) -> str:
    return normal.domain(text) or text


def _linkedin(text: str) -> str:
    return normal.public_profile(text) or (normal.company_page(text) if "linkedin" in text.lower() else "") or text


def _without_accents(text: str) -> str:
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_WITHOUT_MARKS)
    return unicodedata.normalize("NFC", bare)


def _without_nothing(text: str) -> str:
    return "" if normal.is_nothing(text) else text


_REWRITES: Mapping[CleanUp, Rewrite] = {
    CleanUp.SPACES: _spaces,
    CleanUp.PROPER: _proper,
    CleanUp.UPPER: str.upper,
    CleanUp.LOWER: str.lower,
    CleanUp.LEGAL: _without_legal_form,
    CleanUp.DOMAIN: _domain,
    CleanUp.LINKEDIN: _linkedin,
    CleanUp.ACCENTS: _without_accents,
    CleanUp.NOTHING: _without_nothing,
}

"""What the texts of a column are for sorting and comparing: numbers, days, or texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from rowcall.model.normal import fold

_NUMBER = re.compile(
    r"[^\w\s.,+-]{0,2}\s*(?P<sign>[-+\u2212]?)\s*[^\w\s.,+-]{0,2}\s*(?P<digits>\d[\d.,'\u2019\s]*)\s*"
    r"(?P<unit>%|[^\W\d_]{0,4}\.?|[^\w\s.,+-]{0,2})",
)
_SPAN = re.compile(r"(?P<low>\d[\d.,'\u2019\s]*?)\s*(?:[-\u2013]\s*(?P<high>\d[\d.,'\u2019\s]*)|\+)\s*(?:[^\W\d_]+)?")
"""A size as services tell it: `51-200`, `10,001+ employees`."""
_UNITS = {
    **dict.fromkeys(("", "%", "eur", "usd", "gbp", "chf", "pts"), 1.0),
    **dict.fromkeys(("k", "tsd"), 1e3),
    **dict.fromkeys(("m", "mn", "mio", "meur"), 1e6),
    **dict.fromkeys(("b", "bn", "mrd", "md"), 1e9),
}
_GAPS = re.compile(r"[\s'\u2019]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.*))?")
_PARTS = re.compile(r"(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})(?:,?\s+(.*))?")
_WORDS = re.compile(r"(?:(\d{1,2})\.?\s+)?(?:de\s+)?([^\W\d_]{3,})\.?(?:\s+(\d{1,2}),?)?(?:\s+de)?\s+(\d{4})")
_MONTHS = {
    **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11},
    **{"fev": 2, "fevr": 2, "mrz": 3, "marz": 3, "avr": 4, "abr": 4, "mai": 5, "mayo": 5, "juin": 6, "juil": 7},
    **{"ene": 1, "dec": 12, "aou": 8, "ago": 8, "okt": 10, "dez": 12, "dic": 12},
}
"""The beginnings of months in English, French, German and Spanish."""
_CENTURY = 100
_LONGEST = 60
"""Letters of a cell that can be a number or a day; longer ones are not looked at."""
_MOSTLY = 0.8
"""From which share of the filled cells on a column is of a kind."""


class Kind(StrEnum):
    """What a column is sorted and compared as."""

    TEXT = "text"
    NUMBER = "number"
    DAY_FIRST = "day_first"
    """Days, of which those that can be read in two ways have the day before the month."""
    MONTH_FIRST = "month_first"

    @property
    def is_day(self) -> bool:
        """Whether it is one of the two kinds of days."""
        return self in (Kind.DAY_FIRST, Kind.MONTH_FIRST)


def kind_of(texts: Iterable[str]) -> Kind:
    """What most of the filled cells among these are."""
    filled = [text for text in (text.strip() for text in texts) if text]
    enough = len(filled) * _MOSTLY
    if not filled:
        return Kind.TEXT
    if sum(day_in(text) is not None for text in filled) >= enough:
        return Kind.MONTH_FIRST if any(map(_shows_month_first, filled)) else Kind.DAY_FIRST
    return Kind.NUMBER if sum(number_in(text) is not None for text in filled) >= enough else Kind.TEXT


@lru_cache(maxsize=4096)
def number_in(text: str) -> float | None:
    """The number that a cell says, whatever separates its thousands: `1 200,50 €`, `$1.2M`, `51-200` (its lower end).

    None where it says none: a phone number with its plus sign is none either.
    """
    bare = text.strip()
    if len(bare) > _LONGEST:
        return None
    span = _SPAN.fullmatch(bare)
    if span is not None:
        low, high = _value(span["low"]), _value(span["high"] or "")
        return low if high is None or (low is not None and low < high) else None
    found = _NUMBER.fullmatch(bare)
    if found is None or found["sign"] == "+":
        return None
    factor = _UNITS.get(found["unit"].rstrip(".").casefold(), None if found["unit"][:1].isalpha() else 1.0)
    value = _value(found["digits"])
    if value is None or factor is None:
        return None
    return (-value if found["sign"] else value) * factor


def day_in(text: str, *, month_first: bool = False) -> str | None:
    """The day that a cell says, as `2026-11-22` with the time behind it where there is one; None where it says none.

    Args:
        text: The cell.
        month_first: How to read what can be read in two ways.
    """
    bare = text.strip()
    if len(bare) > _LONGEST:
        return None
    iso = _ISO.fullmatch(bare)
    if iso is not None:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), iso[4])
    parts = _PARTS.fullmatch(bare)
    if parts is not None:
        return _of_parts(parts, month_first=month_first)
    words = _WORDS.fullmatch(bare)
    if words is None or (words[1] and words[3]):
        return None
    month = _month(words[2])
    return _day(int(words[4]), month, int(words[1] or words[3] or 1), None) if month else None


def _of_parts(parts: re.Match[str], *, month_first: bool) -> str | None:
    one, two, three = int(parts[1]), int(parts[2]), int(parts[3])
    if len(parts[1]) > 2:
        return _day(one, two, three, parts[4])
    year = three + 2000 if three < _CENTURY else three
    as_month = month_first if one <= 12 and two <= 12 else two > 12
    return _day(year, *((one, two) if as_month else (two, one)), parts[4])


def _shows_month_first(text: str) -> bool:
    parts = _PARTS.fullmatch(text)
    return parts is not None and len(parts[1]) <= 2 and int(parts[2]) > 12


def _month(word: str) -> int | None:
    bare = fold(word)
    return next((_MONTHS[bare[:length]] for length in (4, 3) if bare[:length] in _MONTHS), None)


def _day(year: int, month: int, day: int, rest: str | None) -> str | None:
    try:
        found = date(year, month, day).isoformat()
    except ValueError:
        return None
    return f"{found} {rest}" if rest else found


def _value(digits: str) -> float | None:
    """A number from its digits: a last comma or point with other than three digits behind it is the decimal one."""
    bare = _GAPS.sub("", digits).rstrip(".,")
    if not bare:
        return None
    signs = {sign for sign in bare if sign in ".,"}
    if len(signs) == 2:
        decimal = bare[max(bare.rfind("."), bare.rfind(","))]
        bare = bare.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    elif signs == {","} or bare.count(".") > 1:
        bare = re.sub("[.,]", "", bare) if _THOUSANDS.fullmatch(bare) else bare.replace(",", ".")
    try:
        return float(bare)
    except ValueError:
        return None

"""One spelling for phone numbers: E.164, such as +33612345678, where it is certain which number is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import phonenumbers

APOSTROPHES = "'’‘`´"
BETWEEN = "; "
"""Between several numbers of one cell."""
_SEVERAL = re.compile(r"\s*[;|,\n\r]\s*")
_STROKE = re.compile(r"\s+/\s+")
_SCIENTIFIC = re.compile(r"(\d)[.,](\d+)E\+?(\d{1,2})", re.IGNORECASE)
_WHOLE = re.compile(r"(\d{6,})[.,]0+")
_SCHEME = re.compile(r"^(?:tel|phone|callto)\s*:\s*", re.IGNORECASE)
_SEPARATORS = dict.fromkeys(map(ord, " .-/()\u00a0\u202f"))
_HEAD = 5
"""Digits that tell which kind of number of its country it is."""
_FILLING = "2345678" * 3
_LEAST_OF_ONE, _LEAST_OF_ONE_WITH_CODE = 7, 9
"""Digits below which the beginning of a number is the code of its area (`0711 / 12 34-56`) and no number by itself."""
_LEAST_WITH_CODE = 11
"""Digits that a number without its plus must have to be taken for one with its country's code."""


def bare_phone(text: str) -> str:
    """A phone as it was meant: no apostrophe in front, no `.0` behind, no scheme, a plus in place of 00.

    A number in scientific form is written out where it has kept all its digits; else it stays as it is.
    """
    bare = _SCHEME.sub("", text.strip().lstrip(APOSTROPHES).strip())
    if whole := _WHOLE.fullmatch(bare):
        return whole[1]
    if (short := _SCIENTIFIC.fullmatch(bare)) and len(short[2]) == int(short[3]):
        return short[1] + short[2]
    return "+" + bare[2:].lstrip() if bare.startswith("00") else bare


def international(text: str, countries: Sequence[str] = ()) -> str:
    """The numbers of a cell as E.164, joined by `; `; empty where it is not certain which number is meant.

    Args:
        text: One number or several.
        countries: Where a number without its country's code may be from, the likeliest first (ISO 3166-1, two letters).
    """
    numbers = [_international(part, tuple(countries)) for part in _parts(text.strip())]
    return BETWEEN.join(dict.fromkeys(numbers)) if numbers and all(numbers) else ""


def _parts(text: str) -> list[str]:
    """The numbers of a cell, as they stand there."""
    if _SCIENTIFIC.fullmatch(text):
        return [text]
    parts: list[str] = []
    for listed in filter(None, _SEVERAL.split(text)):
        apart = [""]
        for piece in _STROKE.split(listed):
            if _is_area_code(apart[-1]) and piece.startswith(tuple("123456789")):
                apart[-1] += f" {piece}"
            else:
                apart.append(piece)
        parts += filter(None, apart)
    return parts


def _is_area_code(text: str) -> bool:
    """Whether digits begin as numbers do, and are too few to be one."""
    bare = bare_phone(text)
    digits = sum(map(str.isdigit, bare))
    return 0 < digits < (_LEAST_OF_ONE_WITH_CODE if bare.startswith("+") else _LEAST_OF_ONE)


def country_of_phone(text: str) -> str:
    """The country of a number that has its country's code; empty where it has none or is no number."""
    bare = bare_phone(text)
    if not bare.startswith("+"):
        return ""
    number = _valid(bare, None)
    return (phonenumbers.region_code_for_number(number) or "") if number else ""


def is_phone_in(text: str, country: str) -> bool:
    """Whether a number without a country's code is a possible one of that country."""
    bare = bare_phone(text)
    return not bare.startswith("+") and _valid(bare, country) is not None


def calling_code(country: str) -> str:
    """The digits in front of a country's numbers; empty for an unknown country."""
    code = phonenumbers.country_code_for_region(country)
    return str(code) if code else ""


def has_lost_its_zero(digits: str, countries: Sequence[str]) -> bool:
    """Whether a number of nothing but digits is one of the first country without the zero that is dialled before it."""
    if not countries or digits.startswith("0"):
        return False
    country = countries[0]
    if phonenumbers.ndd_prefix_for_region(country, False) == "0":
        return _valid(digits, country) is not None and not _begins_with_code(digits, country)
    return country == "IT" and _valid(digits, country) is None and _valid(f"0{digits}", country) is not None


def has_lost_its_plus(digits: str, countries: Sequence[str]) -> bool:
    """Whether a number of nothing but digits begins with a country's code."""
    if digits.startswith("0") or _valid(f"+{digits}", None) is None:
        return False
    if countries and _begins_with_code(digits, countries[0]):
        return True
    return len(digits) >= _LEAST_WITH_CODE and not any(_valid(digits, country) for country in countries)


def _begins_with_code(digits: str, country: str) -> bool:
    """Whether a number is whole with its country's code in front."""
    return digits.startswith(calling_code(country)) and _valid(f"+{digits}", None) is not None


@lru_cache(maxsize=4096)
def _international(text: str, countries: tuple[str, ...]) -> str:
    bare = bare_phone(text)
    if not any(map(str.isdigit, bare)):
        return ""
    if bare.startswith("+"):  # a number that says itself what it is need not be in use
        number = _parsed(bare, None)
        return _written(number) if number and phonenumbers.is_possible_number(number) else ""
    digits = bare.translate(_SEPARATORS)
    for country in countries:
        if rewritten := _rewritten(digits, country):
            return rewritten
        if number := _valid(bare, country):
            return _written(number)
    if bare.isascii() and bare.isdigit() and len(bare) >= _LEAST_WITH_CODE and (number := _valid(f"+{bare}", None)):
        return _written(number)
    return ""


def _rewritten(digits: str, country: str) -> str:
    """A country's own spelling as E.164 by what is known of numbers that begin alike; empty where nothing is."""
    if not (digits.isascii() and digits.isdigit()):
        return ""
    drop, prefix = _rule(digits[:_HEAD], len(digits), country)
    return prefix + digits[drop:] if prefix else ""


@lru_cache(maxsize=65_536)
def _rule(head: str, length: int, country: str) -> tuple[int, str]:
    """How many digits go and what comes in front, for numbers of a country that begin alike and are as long.

    Taking a number apart costs a tenth of a millisecond, and a list of a million has few kinds.
    """
    example = (head + _FILLING)[:length]
    number = _valid(example, country)
    written = _written(number) if number else ""
    for drop in range(_HEAD):
        if written and written.endswith(example[drop:]):
            return drop, written.removesuffix(example[drop:])
    return 0, ""


def _parsed(text: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None


def _valid(text: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    number = _parsed(text, country)
    return number if number and phonenumbers.is_valid_number(number) else None


def _written(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

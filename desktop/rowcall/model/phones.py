"""One spelling for phone numbers: E.164, such as +33612345678, where it is certain which number is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

import phonenumbers

APOSTROPHES = "'’‘`´"
BETWEEN = "; "
"""Between several numbers of one cell."""
_SEVERAL = re.compile(r"\s*(?:[;|,\n\r]|\s/\s)\s*")
_SCIENTIFIC = re.compile(r"(\d)[.,](\d+)E\+?(\d{1,2})", re.IGNORECASE)
_WHOLE = re.compile(r"(\d{6,})[.,]0+")
_SCHEME = re.compile(r"^(?:tel|phone|callto)\s*:\s*", re.IGNORECASE)
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
    parts = [text] if _SCIENTIFIC.fullmatch(text.strip()) else _SEVERAL.split(text.strip())
    numbers = [_international(part, tuple(countries)) for part in parts if part]
    return BETWEEN.join(dict.fromkeys(numbers)) if numbers and all(numbers) else ""


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


@lru_cache(maxsize=4096)
def _international(text: str, countries: tuple[str, ...]) -> str:
    bare = bare_phone(text)
    if not any(map(str.isdigit, bare)):
        return ""
    tries: Iterable[tuple[str, str | None]] = (
        [(bare, None)] if bare.startswith("+") else [(bare, country) for country in countries]
    )
    for spelled, country in tries:
        if number := _valid(spelled, country):
            return _written(number)
    if bare.isascii() and bare.isdigit() and len(bare) >= _LEAST_WITH_CODE and (number := _valid(f"+{bare}", None)):
        return _written(number)
    return ""


def _valid(text: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


def _written(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

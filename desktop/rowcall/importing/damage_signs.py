"""The signs by which a damaged cell is known, and what is said about them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rowcall.model.fields import Field
from rowcall.model.import_plans import Tidy
from rowcall.model.normal import is_nothing
from rowcall.model.phones import APOSTROPHES, has_lost_its_plus, has_lost_its_zero

Test = Callable[[str], object]


@dataclass(frozen=True, slots=True, eq=False)
class Sign:
    """One kind of damage."""

    one: str
    """What is said of one cell; `{example}` stands for it."""
    many: str
    """The same of several; `{count}` is how many."""
    test: Test
    """Of a cell without space around it; an empty one passes no test."""
    tidy: Tidy | None = None
    among: Test | None = None
    """Cells with which it is compared; None: one damaged cell is enough."""
    least: float = 0.0
    """The share of these cells below which it may be chance."""
    most: float = 1.0
    """The share above which it is how the list is."""
    hints: str = ""
    """Characters of which every damaged cell has one; empty: no such thing can be said."""
    length: int = 0
    """Characters that a damaged cell has at least."""

    def may_be_in(self, column: str, longest: int) -> bool:
        """Whether a column may have such a cell, by its cells joined and the longest of them: most columns cannot."""
        return longest >= self.length and (not self.hints or any(hint in column for hint in self.hints))

    def sentence(self, count: int, example: str) -> str:
        """What is said of so many cells."""
        shown = example if len(example) <= _LONGEST else example[: _LONGEST - 1] + "…"
        return (self.one if count == 1 else self.many).format(count=f"{count:,}", example=shown)

    def is_sure(self, count: int, among: int) -> bool:
        """Whether so many cells are more than chance."""
        return self.among is None or self.least * among <= count <= self.most * among


_LONGEST = 40
_HEAD, _LONG_HEAD, _WITH_CODE = 4, 5, 11
"""Digits that tell which kind of number it is: more where it is so long that it may begin with a country's code."""
_FILLING = "2345678"
_CUT = re.compile(r"[+-]?\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
_LONG = re.compile(r"[1-9]\d{15,}")
_ROUNDED = re.compile(r"[1-9]\d{14}0+")
_ERROR = re.compile(
    r"#(?:N/?A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|NV|WERT!|BEZUG!|VALEUR!|NOM\s?\?|¡REF!|¡VALOR!)"
)
_GARBLED_STARTS = "ÃÂÅâÐ"
_GARBLED = re.compile(f"[{_GARBLED_STARTS}][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_LOST = "\ufffd"
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}][+=@\d(-]")
_POINT_ZERO = re.compile(r"\d{5,}[.,]0")
_MONTH = (
    r"(?:jan|feb|fev|fév|mar|mrz|mär|apr|avr|abr|may|mai|mag|mei|jun|jui|giu|jul|lug|aug|aou|aoû|ago|sep|set|okt|oct|ott|"
    r"nov|dec|dez|dic|déc)[a-zéû]*\.?"
)
_DATE = re.compile(
    r"\d{4}-\d{2}-\d{2}(?:[ T]00:00(?::00)?)?|"
    rf"\d{{1,2}}[-/ .]{_MONTH}(?:[-/ .]\d{{2,4}})?|{_MONTH}[-/ ]\d{{1,4}}|"
    r"\d{1,2}[/.]\d{1,2}[/.]\d{4}",
    re.IGNORECASE,
)
_MAILTO = re.compile(r"mailto:", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>()\"]+@[^\s@<>()\"]+\.[^\s@<>()\".]{2,}")
_NAMED_ADDRESS = re.compile(rf"[^<>]*<{_ADDRESS.pattern}>")
_SEVERAL = re.compile(r"\s*[;,|]\s*|\s*\n\s*")
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_CUT_AT = 255
"""Letters at which older programs cut a field: the longest text of many databases."""


def repaired(text: str) -> str:
    """A text that was read in the wrong encoding (`MÃ¼ller`) as it was meant; empty where it was not."""
    if not _GARBLED.search(text):
        return ""
    raw = bytearray()
    for char in text:
        try:
            raw += char.encode("cp1252")
        except UnicodeEncodeError:
            if ord(char) > 255:
                return ""
            raw.append(ord(char))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _is_garbled(text: str) -> bool:
    return bool(repaired(text))


def _is_cut_link(text: str) -> bool:
    return len(text) == _CUT_AT and bool(_LINK.fullmatch(text))


def _is_half_an_address(text: str) -> bool:
    if _ADDRESS.fullmatch(text):
        return False
    bare = _MAILTO.sub("", text)
    parts = [part for part in _SEVERAL.split(bare) if part]
    whole = all(_ADDRESS.fullmatch(part) or _NAMED_ADDRESS.fullmatch(part) for part in parts)
    return not whole and ("@" in bare or "." in bare) and not is_nothing(bare)


CUT = Sign("1 number looks cut by Excel ({example}).", "{count} numbers look cut by Excel ({example}).", _CUT.fullmatch)
ROUNDED = Sign(
    "1 number is rounded after 15 digits ({example}); Excel does that.",
    "{count} numbers are rounded after 15 digits ({example}); Excel does that.",
    _ROUNDED.fullmatch,
    among=_LONG.fullmatch,
    least=0.8,
    length=16,
)
ERROR = Sign(
    "1 cell has a spreadsheet's error ({example}); it counts as empty.",
    "{count} cells have a spreadsheet's error ({example}); they count as empty.",
    _ERROR.fullmatch,
    hints="#",
)
GARBLED = Sign(
    "1 text has garbled letters ({example}); it is so in the file.",
    "{count} texts have garbled letters ({example}); they are so in the file.",
    _is_garbled,
    hints=_GARBLED_STARTS,
)
LOST_LETTERS = Sign(
    "1 text has lost a letter ({example}); it is so in the file.",
    "{count} texts have lost letters ({example}); they are so in the file.",
    lambda text: _LOST in text,
    hints=_LOST,
)
APOSTROPHE = Sign(
    "1 value starts with an apostrophe ({example}).",
    "{count} values start with an apostrophe ({example}).",
    _APOSTROPHE.match,
    hints=APOSTROPHES,
)
CUT_LINK = Sign(
    "1 address is cut after 255 letters.", "{count} addresses are cut after 255 letters.", _is_cut_link, length=_CUT_AT
)
PHONE_APOSTROPHE = Sign(
    "1 phone starts with an apostrophe ({example}).",
    "{count} phones start with an apostrophe ({example}).",
    _APOSTROPHE.match,
    Tidy.PHONE,
    hints=APOSTROPHES,
)
POINT_ZERO = Sign(
    "1 number ends in “.0” ({example}).", "{count} numbers end in “.0” ({example}).", _POINT_ZERO.fullmatch
)
PHONE_POINT_ZERO = Sign(POINT_ZERO.one, POINT_ZERO.many, _POINT_ZERO.fullmatch, Tidy.PHONE)
PHONE_DATE = Sign(
    "1 phone has become a date ({example}).", "{count} phones have become dates ({example}).", _DATE.fullmatch
)
SIZE_DATE = Sign(
    "1 size has become a date ({example}).", "{count} sizes have become dates ({example}).", _DATE.fullmatch
)
MAILTO = Sign("1 address starts with “mailto:”.", "{count} addresses start with “mailto:”.", _MAILTO.match, hints=":")
HALF_ADDRESS = Sign(
    "1 e-mail address is not whole ({example}).",
    "{count} e-mail addresses are not whole ({example}).",
    _is_half_an_address,
)
LOST_ZERO = Sign(
    "1 number has lost its first zero ({example}).",
    "{count} numbers have lost their first zero ({example}).",
    str.isdigit,
    Tidy.PHONE,
)
LOST_PLUS = Sign(
    "1 number has lost its plus sign ({example}).",
    "{count} numbers have lost their plus sign ({example}).",
    str.isdigit,
    Tidy.PHONE,
)
SHORT_POSTCODE = Sign(
    "1 postcode has lost its first zero ({example}).",
    "{count} postcodes have lost their first zero ({example}).",
    re.compile(r"[1-9]\d{3}").fullmatch,
    among=re.compile(r"\d{5}").fullmatch,
    most=0.25,
)

ANY_CELL = (CUT, ROUNDED, ERROR, GARBLED, LOST_LETTERS, CUT_LINK)
"""Signs that damage any column."""
BY_FIELD: Mapping[Field, tuple[Sign, ...]] = {
    Field.PHONE: (PHONE_APOSTROPHE, PHONE_POINT_ZERO, PHONE_DATE),
    Field.MOBILE: (PHONE_APOSTROPHE, PHONE_POINT_ZERO, PHONE_DATE),
    Field.COMPANY_SIZE: (SIZE_DATE,),
    Field.EMAIL: (MAILTO, HALF_ADDRESS),
    Field.PERSONAL_EMAIL: (MAILTO, HALF_ADDRESS),
    Field.CRM_ID: (APOSTROPHE, POINT_ZERO),
    Field.COMPANY_LINKEDIN_ID: (APOSTROPHE, POINT_ZERO),
    Field.LINKEDIN_ID: (APOSTROPHE, POINT_ZERO),
}
POSTCODES = (SHORT_POSTCODE,)


def sign_of_phone(digits: str, countries: Sequence[str]) -> Sign | None:
    """What a phone that has nothing but digits has lost; None where that is not certain."""
    head = digits[: _LONG_HEAD if len(digits) >= _WITH_CODE else _HEAD]
    return _sign_of_alike(head, len(digits), tuple(countries[:1]))


@lru_cache(maxsize=65_536)
def _sign_of_alike(head: str, length: int, countries: tuple[str, ...]) -> Sign | None:
    """Of numbers that begin alike and are as long, one stands for all: a list of a million has few kinds."""
    example = (head + _FILLING * 3)[:length]
    if has_lost_its_zero(example, countries):
        return LOST_ZERO
    return LOST_PLUS if has_lost_its_plus(example, countries) else None

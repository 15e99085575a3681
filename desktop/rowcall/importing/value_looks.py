"""What one value looks like by its signs alone: an address, a phone, a date, a number, or words."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from urllib.parse import urlsplit


class Look(StrEnum):
    """What a value looks like."""

    EMAIL = "email"
    PROFILE = "profile"
    COMPANY_PAGE = "company page"
    MEMBER_ID = "member id"
    DOMAIN = "domain"
    OTHER_ADDRESS = "other address"
    PHONE = "phone"
    LONG_NUMBER = "long number"
    """As long as a phone, and without any sign: what stands beside it tells."""
    CRM_ID = "crm id"
    UUID = "uuid"
    DATE = "date"
    MONEY = "money"
    SIZE = "size"
    NUMBER = "number"
    REGISTRY = "registry number"
    WORDS = "words"


_EMAIL = re.compile(r"(?:mailto:)?[^\s@<>,;:]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}", re.IGNORECASE)
_NAMED_EMAIL = re.compile(r"[^<>@]*<\s*[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}\s*>")
_BETWEEN = re.compile(r"\s*[;,|\n]\s*|\s+/\s+")
_PROFILE = re.compile(r"linkedin\.com/(?:mwlite/)?(?:in|pub|sales/lead|sales/people)/.+", re.IGNORECASE)
_COMPANY_PAGE = re.compile(r"linkedin\.com/(?:mwlite/)?(?:sales/)?(?:company|school|showcase)/.+", re.IGNORECASE)
_MEMBER_ID = re.compile(r"AC[wo]AA[\w-]{6,}")
_DOMAIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_NETWORKS = frozenset(
    {
        *(
            "linkedin.com",
            "licdn.com",
            "facebook.com",
            "fb.com",
            "twitter.com",
            "x.com",
            "instagram.com",
            "youtube.com",
        ),
        *("xing.com", "github.com", "tiktok.com", "crunchbase.com", "angel.co", "medium.com", "calendly.com"),
        *("google.com", "google.fr", "google.de", "google.es", "google.it", "google.nl", "google.pt"),
    }
)
"""Domains whose addresses are nobody's website."""
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|svg|webp|pdf)(?:[?#].*)?$", re.IGNORECASE)
_SPACE = r"[\s\u00a0\u202f]"
_PHONE = re.compile(
    rf"['’]?[+(]?\d(?:\d|{_SPACE}|[().\-/]){{5,24}}\d(?:\s*(?:x|ext\.?|poste|-)\s*\d{{1,6}})?", re.IGNORECASE
)
_PHONE_SIGN = re.compile(rf"[+()./-]|{_SPACE}|^['’]?0\d{{8,}}$|^['’]")
_YEARS = re.compile(r"(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d")
_MONTH = (
    r"(?:jan|gen|ene|feb|fév|fev|mar|mär|maa|apr|avr|abr|mai|may|maj|mei|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt"
    r"|ott|out|nov|dec|déc|dez|dic)[a-zéûä]{0,7}\.?"
)
_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[ T]\d.*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ T,]+\d.*)?|\d{1,2}[./]\d{4}"
    rf"|(?:\d{{1,2}}[. ]+)?{_MONTH},? (?:\d{{1,2}}, )?\d{{4}}(?: \d.*)?",
    re.IGNORECASE,
)
_CRM_ID = re.compile(r"00[0-9A-Za-z]{13}(?:[0-9A-Za-z]{3})?")
_UUID = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{24}|[0-9a-f]{32}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[+-]?\d+(?:[.,' \u00a0]\d+)*\s*%?|\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
_CURRENCY = r"(?:[€$£]|EUR|USD|CHF|GBP)"
_MONEY = re.compile(
    rf"{_CURRENCY}\s*\d[\d.,' ]*\s*(?:[kKmM]|Mio\.?|M€|k€)?"
    rf"|\d[\d.,' \u00a0]*\s*(?:[kKmM]\s*)?(?:{_CURRENCY}|Mio\.?(?: ?€| EUR)?)"
)
_UNIT = r"(?:\s*[^\W\d_]+\.?){0,2}"
_RANGE = re.compile(
    r"(?P<least>\d[\d.,' ]{0,7})\s*(?:-|–|—|à|a|to|bis|tot|até|y|e|und|et)\s*(?P<most>\d[\d.,' ]{0,9})" + _UNIT,
    re.IGNORECASE,
)
_OPEN_RANGE = re.compile(
    r"(?:[<>≥≤]|over|under|plus de|moins de|mehr als|más de|oltre|meer dan|mais de|über|ab)\s*\d[\d.,' ]{0,8}"
    + _UNIT
    + r"|\d[\d.,' ]{0,8}\s?[kK]?\+(?:\s*[^\W\d_]+)?|\d[\d.,' ]{0,8}\s+(?:employees|salariés|mitarbeiter|empleados"
    r"|dipendenti|medewerkers|funcionários|et plus)",
    re.IGNORECASE,
)
_VAT = re.compile(
    r"(?:AT\s?U|BE|CHE|DE|DK|ES|FI|FR|GB|IE|IT|LU|NL|PL|PT|SE)[-\s]?[0-9A-Z]{0,2}[\s.]?\d{3}[\s.]?\d{3}[\s.]?\d{2,5}"
    r"[A-Z]?\d{0,2}|[A-Z]-?\d{8}|\d{8}-?[A-Z]|HRB?\s?\d{3,}.*"
)
_REGISTRY = re.compile(r"\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{5})?")
_MOBILE = re.compile(
    r"(?:33|0033)?0?[67]\d{8}|(?:49|0049)?0?1[5-7]\d{7,9}|(?:34|0034)?[67]\d{8}|(?:39|0039)?3\d{8,9}|(?:31|0031)?0?6\d{8}"
    r"|(?:351|00351)9\d{8}|(?:44|0044)7\d{9}|07[1-9]\d{8}|(?:32|0032)4\d{8}|04[5-9]\d{7}|(?:41|0041)7[4-9]\d{7}"
    r"|07[5-9]\d{7}|(?:43|0043)6\d{7,11}|(?:353|00353)8[35-9]\d{7}|55\d{2}9\d{8}"
)
"""The beginnings of mobile numbers in the countries of our lists, as their numbering plans have them."""
_PATTERNS = (
    (Look.UUID, _UUID),
    (Look.CRM_ID, _CRM_ID),
    (Look.DATE, _DATE),
    (Look.MONEY, _MONEY),
    (Look.REGISTRY, _VAT),
)
_LONG = range(9, 16)


@lru_cache(maxsize=16384)
def look_of(text: str) -> Look:
    """What a value looks like; the text is stripped and not empty."""
    if "@" in text:
        parts = [part for part in _BETWEEN.split(text) if part]
        if _NAMED_EMAIL.fullmatch(text) or (parts and all(map(_EMAIL.fullmatch, parts))):
            return Look.EMAIL
    if text.startswith("AC") and _MEMBER_ID.fullmatch(text):
        return Look.MEMBER_ID
    if "." in text and " " not in text and _DOMAIN.fullmatch(text):
        return _address(text)
    return _of_digits(text) if any(map(str.isdigit, text)) else Look.WORDS


def is_mobile(text: str) -> bool:
    """Whether it begins as mobile numbers do."""
    return _MOBILE.fullmatch(re.sub(r"\D", "", text.replace("(0)", ""))) is not None


def _address(text: str) -> Look:
    if "linkedin." in text.lower():
        if _PROFILE.search(text):
            return Look.PROFILE
        return Look.COMPANY_PAGE if _COMPANY_PAGE.search(text) else Look.OTHER_ADDRESS
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return Look.OTHER_ADDRESS
    of_network = ".".join(host.split(".")[-2:]).lower() in _NETWORKS
    return Look.OTHER_ADDRESS if of_network or _PICTURE.search(text) else Look.DOMAIN


def _of_digits(text: str) -> Look:
    if text.isascii() and text.isdigit():
        return _of_digits_alone(text)
    for look, pattern in _PATTERNS:
        if pattern.fullmatch(text):
            return look
    for look, test in ((Look.SIZE, _is_size), (Look.REGISTRY, _is_registry), (Look.PHONE, _are_phones)):
        if test(text):
            return look
    return Look.NUMBER if _NUMBER.fullmatch(text) else Look.WORDS


def _of_digits_alone(text: str) -> Look:
    if _is_phone(text):
        return Look.PHONE
    if _is_registry(text):
        return Look.REGISTRY
    return Look.LONG_NUMBER if len(text) in _LONG else Look.NUMBER


def _are_phones(text: str) -> bool:
    parts = [part for part in _BETWEEN.split(text) if part]
    return bool(parts) and all(map(_is_phone, parts))


def _is_phone(text: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    if _YEARS.fullmatch(text):
        return False
    return 7 <= digits <= 16 and bool(_PHONE.fullmatch(text)) and bool(_PHONE_SIGN.search(text))


def _is_size(text: str) -> bool:
    found = _RANGE.fullmatch(text)
    if found is None or _YEARS.fullmatch(text):
        return _OPEN_RANGE.fullmatch(text) is not None
    least, most = (re.sub(r"\D", "", found[part]) for part in ("least", "most"))
    return not (text.startswith("0") and len(least) > 1) and not most.startswith("0") and int(least) < int(most)


def _is_registry(text: str) -> bool:
    """A SIREN or SIRET of France: 9 or 14 digits whose last one checks the others (Luhn)."""
    if _REGISTRY.fullmatch(text) is None or text.startswith("0"):
        return False
    digits = [int(char) for char in text if char.isdigit()]
    doubled = [digit if place % 2 == 0 else sum(divmod(2 * digit, 10)) for place, digit in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0

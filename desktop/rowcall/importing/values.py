"""What the values of a column say it holds, whatever its header says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rowcall.importing.picks import is_value_of
from rowcall.model.normal import is_nothing
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS


class Kind(StrEnum):
    """What the values of a column look like."""

    EMAIL = "email"
    PROFILE = "profile"
    """Addresses of people at LinkedIn, public or of the Sales Navigator."""
    COMPANY_PAGE = "company page"
    MEMBER_ID = "member id"
    DOMAIN = "domain"
    PHONE = "phone"
    CRM_ID = "crm id"
    NUMBER = "number"
    COMPANY = "company"
    """Names with a legal form, such as GmbH."""
    TITLE = "title"
    CIVILITY = "civility"
    """Mr, Frau, Mme."""
    FUNCTION = "function"
    SENIORITY = "seniority"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class ValueGuess:
    """What the values look like, and which share of them does."""

    kind: Kind
    share: float


_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}")
_PROFILE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:mwlite/)?(?:in|pub|sales/lead|sales/people)/.+", re.I
)
_COMPANY_PAGE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:mwlite/)?(?:sales/)?(?:company|school|showcase)/.+", re.I
)
_MEMBER_ID = re.compile(r"AC[wo]AA[\w-]{6,}")
_DOMAIN = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:/\S*)?", re.I)
_PHONE = re.compile(r"['’]?[+(]?\d[\d\s().\-/]{5,22}\d(?:\s*(?:x|ext\.?)\s*\d{1,6})?", re.I)
_PHONE_SIGN = re.compile(r"[+()\s./-]|^['’]?0\d{8,}$")
_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ T].*)?")
_CRM_ID = re.compile(r"00[0-9A-Za-z]{13}(?:[0-9A-Za-z]{3})?")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")
_LEGAL_FORM = re.compile(
    r"\b(?:SAS|SASU|SARL|EURL|SA|SCOP|GmbH|AG|KG|UG|e\.V\.|S\.?L\.?U?|S\.A\.U?|Ltd|LLC|LLP|Inc|Corp|Plc|PLC|BV|B\.V|NV|N\.V|"
    r"S\.?p\.?A|S\.?r\.?l|Oy|AB|ApS|A/S|Lda|Sp\. z o\.o|Group|Groupe|Gruppe|Grupo|Holding)\b\.?",
)
_TITLE = re.compile(
    r"\b(?:CEO|CTO|CFO|COO|CMO|CRO|CIO|VP|SVP|EVP|chief|president|head of|director|manager|engineer|developer|"
    r"consultant|analyst|specialist|executive|founder|owner|assistant|officer|lead|direct(?:eur|rice)|responsable|charg[ée]e?|"
    r"chef|g[ée]rante?|PDG|DG|DAF|DSI|DRH|commercial|ing[ée]nieur|leiter(?:in)?|gesch[äa]ftsf[üu]hrer(?:in)?|vorstand|"
    r"referent(?:in)?|berater(?:in)?|mitarbeiter(?:in)?|gerente|jef[ea]|directora?|responsabile|consejer[oa])\b",
    re.I,
)
_CIVILITY = re.compile(
    r"(?:mr|mrs|ms|miss|dr|prof|m|mme|mlle|monsieur|madame|herr|frau|sr|sra|srta|señor|señora|dott|sig|ing)\.?", re.I
)

ENOUGH = 0.6
"""Share of the values that must look alike."""
ENOUGH_COMPANIES = 0.3
"""The same for names with a legal form: most companies are known without it."""
MOST_CHOICES = 60
"""Distinct values of a column above which it is no choice among functions or levels."""


def _is_phone(text: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    if _DATE.fullmatch(text):
        return False
    return 7 <= digits <= 15 and bool(_PHONE.fullmatch(text)) and bool(_PHONE_SIGN.search(text))


_TESTS: tuple[tuple[Kind, Callable[[str], object], float], ...] = (
    (Kind.EMAIL, _EMAIL.fullmatch, ENOUGH),
    (Kind.PROFILE, _PROFILE.fullmatch, ENOUGH),
    (Kind.COMPANY_PAGE, _COMPANY_PAGE.fullmatch, ENOUGH),
    (Kind.MEMBER_ID, _MEMBER_ID.fullmatch, ENOUGH),
    (Kind.CRM_ID, _CRM_ID.fullmatch, ENOUGH),
    (Kind.DOMAIN, _DOMAIN.fullmatch, ENOUGH),
    (Kind.PHONE, _is_phone, ENOUGH),
    (Kind.NUMBER, _NUMBER.fullmatch, ENOUGH),
    (Kind.CIVILITY, _CIVILITY.fullmatch, 0.8),
)
_LOOSE_TESTS: tuple[tuple[Kind, Callable[[str], object], float], ...] = (
    (Kind.COMPANY, _LEGAL_FORM.search, ENOUGH_COMPANIES),
    (Kind.TITLE, _TITLE.search, 0.5),
)


def read_values(values: Sequence[str]) -> ValueGuess | None:
    """Say what the values are; None where there are none. What people write for nothing (N/A, -) counts as none."""
    filled = [text for value in values if not is_nothing(text := value.strip())]
    if not filled:
        return None
    for kind, test, enough in _TESTS:
        share = sum(1 for text in filled if test(text)) / len(filled)
        if share >= enough:
            return ValueGuess(kind, share)
    return _read_words(filled)


def _read_words(filled: Sequence[str]) -> ValueGuess:
    distinct = set(filled)
    if len(distinct) <= MOST_CHOICES:
        for kind, choices in ((Kind.FUNCTION, FUNCTIONS), (Kind.SENIORITY, SENIORITY_LEVELS)):
            share = sum(1 for text in distinct if is_value_of(text, choices)) / len(distinct)
            if share >= ENOUGH:
                return ValueGuess(kind, share)
    for kind, test, enough in _LOOSE_TESTS:
        share = sum(1 for text in filled if test(text)) / len(filled)
        if share >= enough:
            return ValueGuess(kind, share)
    return ValueGuess(Kind.TEXT, 1.0)

"""What the values of a column say it holds, whatever its header says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from rowcall.importing.picks import is_value_of
from rowcall.importing.value_looks import Look, look_of
from rowcall.importing.value_names import (
    is_business,
    is_civility,
    is_first_name,
    is_industry,
    is_job_title,
    is_person,
    is_place,
    is_status,
    is_yes_or_no,
)
from rowcall.model.normal import is_nothing
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS, Choice


class Kind(StrEnum):
    """What the values of a column look like."""

    EMAIL = "email"
    PROFILE = "profile"
    """Addresses of people at LinkedIn, public or of the Sales Navigator."""
    COMPANY_PAGE = "company page"
    MEMBER_ID = "member id"
    DOMAIN = "domain"
    OTHER_ADDRESS = "other address"
    """Of a network, a picture, a search: nobody's website."""
    PHONE = "phone"
    CRM_ID = "crm id"
    UUID = "uuid"
    DATE = "date"
    MONEY = "money"
    SIZE = "size"
    """Ranges such as 51-200."""
    NUMBER = "number"
    REGISTRY = "registry number"
    """Numbers of registers, such as SIREN and VAT."""
    CIVILITY = "civility"
    """Mr, Frau, Mme, Dr."""
    YES_NO = "yes or no"
    STATUS = "status"
    COMPANY = "company"
    """Names with a legal form, such as GmbH, or words that only companies have in their names."""
    PERSON = "person"
    """First and last names."""
    FIRST_NAME = "first name"
    TITLE = "title"
    PLACE = "place"
    FUNCTION = "function"
    SENIORITY = "seniority"
    INDUSTRY = "industry"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class ValueGuess:
    """What the values look like, and which share of them does."""

    kind: Kind
    share: float
    shares: Mapping[Kind, float]
    """The same for every look that some of them have; a value of words may have several."""
    distinct: float = 1.0
    """How many different values there are for each that is filled."""

    def of(self, kind: Kind) -> float:
        """The share of the values that look so."""
        return self.shares.get(kind, 0.0)


_KIND_OF_LOOK = {look: Kind(look.value) for look in Look if look is not Look.WORDS and look is not Look.LONG_NUMBER}

ENOUGH = 0.6
"""Share of the values that must look alike."""
_NEARLY_ALL = 0.9
MOST_CHOICES = 60
"""Distinct values of a column above which it is no choice among functions or levels."""
MOST_WORDS = 80
"""Distinct values that are looked at word by word: more tell nothing new and take their time."""
_FEW = 10
"""So many distinct values are tried first; where hardly any is a function or a level, the others are not."""
_WORDS: tuple[tuple[Kind, Callable[[str], bool], float], ...] = (
    (Kind.CIVILITY, is_civility, 0.7),
    (Kind.YES_NO, is_yes_or_no, 0.9),
    (Kind.STATUS, is_status, 0.7),
    (Kind.PLACE, is_place, 0.5),
    (Kind.FIRST_NAME, is_first_name, 0.5),
    (Kind.PERSON, is_person, 0.4),
    (Kind.COMPANY, is_business, 0.3),
    (Kind.TITLE, is_job_title, 0.5),
    (Kind.INDUSTRY, is_industry, ENOUGH),
)
"""Looks of words, each with the share from which it counts, the surest first."""
_CHOICES: tuple[tuple[Kind, tuple[Choice, ...]], ...] = (
    (Kind.FUNCTION, FUNCTIONS),
    (Kind.SENIORITY, SENIORITY_LEVELS),
)


def read_values(values: Sequence[str], *, choices: bool = True) -> ValueGuess | None:
    """Say what the values are; None where there are none. What people write for nothing (N/A, -) counts as none.

    Args:
        values: The cells of a column.
        choices: Whether they may be functions or levels, which takes longer to see.
    """
    filled = Counter(text for value in values if not is_nothing(text := value.strip()))
    if not filled:
        return None
    looks: Counter[Look] = Counter()
    for text, times in filled.items():
        looks[look_of(text)] += times
    total = filled.total()
    if looks[Look.REGISTRY] < _NEARLY_ALL * total:  # one number in ten passes for one of a register by chance
        looks[Look.LONG_NUMBER] += looks.pop(Look.REGISTRY, 0)
    if looks[Look.PHONE]:
        looks[Look.PHONE] += looks.pop(Look.LONG_NUMBER, 0)
    else:
        looks[Look.NUMBER] += looks.pop(Look.LONG_NUMBER, 0)
    shares = {_KIND_OF_LOOK[look]: times / total for look, times in looks.items() if look in _KIND_OF_LOOK and times}
    if set(filled) <= {"0", "1"}:
        return ValueGuess(Kind.YES_NO, 1.0, {Kind.YES_NO: 1.0})
    kind = max(shares, key=lambda each: shares[each], default=Kind.TEXT)
    if shares.get(kind, 0.0) >= ENOUGH:
        return ValueGuess(kind, shares[kind], shares, len(filled) / total)
    return _read_words(filled, shares, choices=choices)


def _read_words(filled: Counter[str], shares: Mapping[Kind, float], *, choices: bool) -> ValueGuess:
    filled = Counter(dict(islice(filled.items(), MOST_WORDS)))
    total = filled.total()
    found = dict(shares)
    for kind, test, _enough in _WORDS:
        times = sum(times for text, times in filled.items() if test(text))
        if times:
            found[kind] = times / total
    if choices and len(filled) <= MOST_CHOICES:
        for kind, of in _CHOICES:
            found[kind] = _share_of_choices(tuple(filled), of)
    best = _best_words(found)
    return ValueGuess(best, found.get(best, 1.0), found)


def _share_of_choices(texts: Sequence[str], of: tuple[Choice, ...]) -> float:
    def matched(some: Sequence[str]) -> int:
        return sum(1 for text in some if is_value_of(text, of))

    first = matched(texts[:_FEW])
    if first * 3 < min(len(texts), _FEW):
        return first / min(len(texts), _FEW)
    return (first + matched(texts[_FEW:])) / len(texts)


def _best_words(shares: Mapping[Kind, float]) -> Kind:
    """The surest look that enough of the values have."""
    if shares.get(Kind.SENIORITY, 0.0) >= 0.8:
        return Kind.SENIORITY
    if shares.get(Kind.FUNCTION, 0.0) >= ENOUGH and shares.get(Kind.TITLE, 0.0) < 0.5:
        return Kind.FUNCTION
    if shares.get(Kind.SENIORITY, 0.0) >= ENOUGH and shares.get(Kind.TITLE, 0.0) < 0.8:
        return Kind.SENIORITY
    enough = [kind for kind, _test, least in _WORDS if shares.get(kind, 0.0) >= least]
    if Kind.COMPANY in enough and shares[Kind.COMPANY] >= shares.get(Kind.PERSON, 0.0):
        return Kind.COMPANY
    return enough[0] if enough else Kind.TEXT

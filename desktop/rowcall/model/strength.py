"""How well the rows of a list are known before anything is asked, and what one more column would bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from rowcall.model.contact_keys import has_address, lists_people
from rowcall.model.fields import Field
from rowcall.model.row_values import RowValues
from rowcall.model.sheets import Column


class Identifier(StrEnum):
    """The best that a row is known by; the values are the keys of `rowcall inspect`."""

    PROFILE = "profile"
    EMAIL = "email"
    NAME_AND_DOMAIN = "name_and_domain"
    NAME_AND_COMPANY = "name_and_company"
    COMPANY_PAGE = "company_page"
    """The LinkedIn page or number of a company."""
    COMPANY_DOMAIN = "domain"
    COMPANY_NAME = "name"
    NOTHING = "nothing"


OF_PEOPLE: Mapping[Identifier, int] = {
    Identifier.PROFILE: 4,
    Identifier.EMAIL: 3,
    Identifier.NAME_AND_DOMAIN: 2,
    Identifier.NAME_AND_COMPANY: 1,
    Identifier.NOTHING: 0,
}
"""What a person is known by, best first, with its strength of at most `MOST_DOTS`."""
OF_COMPANIES: Mapping[Identifier, int] = {
    Identifier.COMPANY_PAGE: 4,
    Identifier.COMPANY_DOMAIN: 3,
    Identifier.COMPANY_NAME: 1,
    Identifier.NOTHING: 0,
}
"""The same of a company."""
MOST_DOTS = 4

_NAMED = frozenset({Field.FIRST_NAME, Field.LAST_NAME})
_ADDRESSES = frozenset({Field.EMAIL, Field.PERSONAL_EMAIL})
_WAYS: Mapping[bool, tuple[tuple[frozenset[Field], Identifier], ...]] = {
    True: (
        (frozenset({Field.LINKEDIN_URL}), Identifier.PROFILE),
        (frozenset({Field.EMAIL}), Identifier.EMAIL),
        (frozenset({Field.PERSONAL_EMAIL}), Identifier.EMAIL),
        (_NAMED | {Field.COMPANY_DOMAIN}, Identifier.NAME_AND_DOMAIN),
        (_NAMED | {Field.COMPANY_NAME}, Identifier.NAME_AND_COMPANY),
    ),
    False: (
        (frozenset({Field.COMPANY_LINKEDIN_ID}), Identifier.COMPANY_PAGE),
        (frozenset({Field.COMPANY_LINKEDIN_URL}), Identifier.COMPANY_PAGE),
        (frozenset({Field.COMPANY_DOMAIN}), Identifier.COMPANY_DOMAIN),
        (frozenset({Field.COMPANY_NAME}), Identifier.COMPANY_NAME),
    ),
}
"""Of people or not -> the fields that a row must have for each identifier, best first."""
MADE_OF: Mapping[Field, frozenset[Field]] = {Field.FULL_NAME: _NAMED}
"""What a column of that field brings besides itself."""
IDENTIFYING = frozenset({*MADE_OF, *(field for ways in _WAYS.values() for way, _identifier in ways for field in way)})
"""The fields that tell what a row is known by."""


def dots(identifier: Identifier) -> int:
    """The strength of an identifier, 0 to `MOST_DOTS`."""
    return OF_PEOPLE[identifier] if identifier in OF_PEOPLE else OF_COMPANIES[identifier]


def usable(values: Mapping[str, str]) -> frozenset[str]:
    """The fields of a row's values that tell something; an e-mail that is no address tells nothing."""
    broken = [field for field in _ADDRESSES if field in values and not has_address(values[field])]
    return frozenset(values).difference(broken) if broken else frozenset(values)


def best(fields: Set[str], *, of_people: bool) -> Identifier:
    """The best that a row with usable values in these fields is known by."""
    ways = (identifier for way, identifier in _WAYS[of_people] if way <= fields)
    return next(ways, Identifier.NOTHING)


class Recogniser:
    """Tells what the rows of one sheet are known by.

    A work e-mail also tells the company's domain, but only in a row in which nothing else says which company it is.

    Attributes:
        of_people: Whether the rows are about people; else they are about companies.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        self.of_people = lists_people([column.field for column in columns])
        self._values = RowValues(columns, fields=IDENTIFYING)

    def identifier(self, cells: Sequence[str]) -> Identifier:
        """The best that a row is known by."""
        return best(usable(self._values.of(cells)), of_people=self.of_people)


@dataclass(frozen=True, slots=True)
class Gain:
    """What one more column would bring for a part."""

    field: Field
    rows: int
    """How many more rows could be asked."""


@dataclass(frozen=True, slots=True)
class PartStrength:
    """What of the rows a part of an action could be asked for, by their cells alone."""

    action: str
    part: str
    askable: int
    """Rows that have what the part needs and not yet what it finds."""
    filled: int
    """Rows that already have what it finds."""
    gains: tuple[Gain, ...]
    """What each further column would bring, the most first."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How well the rows of a sheet are known."""

    of_people: bool
    counts: Mapping[Identifier, int]
    """Every identifier of such a list, best first, and how many rows have none better."""
    parts: tuple[PartStrength, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(self.counts.values())

    def parts_of(self, action: str) -> tuple[PartStrength, ...]:
        """What is told of an action's parts."""
        return tuple(part for part in self.parts if part.action == action)

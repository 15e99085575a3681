"""What a column means: its header against its values, which win where the two disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rowcall.importing.header_rules import WEAK
from rowcall.importing.headers import HeaderGuess
from rowcall.importing.values import Kind, ValueGuess
from rowcall.model.fields import FIELD_TITLES, Field

_HALF = 0.5
_RATHER_MANY = 0.6
_REPEATED = 0.5
"""Addresses that come again and again under an unknown name are those of the owners of the records."""
SURE = 0.9
"""From here on a person need not look again."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a column is on its own, and why.

    Attributes:
        field: What it is; None: nothing that we know.
        score: How sure: 0 to 1.
        why: `header`, `values`, `header and values`, or empty.
        because: The reason as the end of a sentence, for people.
    """

    field: Field | None
    score: float
    why: str
    because: str = ""


NOTHING = Verdict(None, 0.0, "")

_AGREES: Mapping[Field, frozenset[Kind]] = {
    Field.EMAIL: frozenset({Kind.EMAIL}),
    Field.PERSONAL_EMAIL: frozenset({Kind.EMAIL}),
    Field.LINKEDIN_URL: frozenset({Kind.PROFILE}),
    Field.COMPANY_LINKEDIN_URL: frozenset({Kind.COMPANY_PAGE}),
    Field.COMPANY_DOMAIN: frozenset({Kind.DOMAIN}),
    Field.PHONE: frozenset({Kind.PHONE, Kind.NUMBER}),
    Field.MOBILE: frozenset({Kind.PHONE, Kind.NUMBER}),
    Field.LINKEDIN_ID: frozenset({Kind.MEMBER_ID}),
    Field.COMPANY_LINKEDIN_ID: frozenset({Kind.NUMBER}),
    Field.COMPANY_SIZE: frozenset({Kind.NUMBER, Kind.SIZE}),
    Field.FIRST_NAME: frozenset({Kind.FIRST_NAME}),
    Field.FULL_NAME: frozenset({Kind.PERSON}),
    Field.COMPANY_NAME: frozenset({Kind.COMPANY}),
    Field.TITLE: frozenset({Kind.TITLE}),
    Field.LOCATION: frozenset({Kind.PLACE}),
    Field.DEPARTMENT: frozenset({Kind.FUNCTION}),
    Field.SENIORITY: frozenset({Kind.SENIORITY}),
    Field.INDUSTRY: frozenset({Kind.INDUSTRY}),
    Field.CRM_ID: frozenset({Kind.CRM_ID, Kind.UUID, Kind.NUMBER}),
    Field.DO_NOT_CONTACT: frozenset({Kind.YES_NO}),
}
"""Which values a header is confirmed by."""

_HAS_A_LOOK: Mapping[Field, frozenset[Kind]] = {
    Field.EMAIL: frozenset(),
    Field.PERSONAL_EMAIL: frozenset(),
    Field.LINKEDIN_URL: frozenset(),
    Field.COMPANY_LINKEDIN_URL: frozenset(),
    Field.COMPANY_DOMAIN: frozenset(),
    Field.PHONE: frozenset({Kind.REGISTRY, Kind.DATE}),
    Field.MOBILE: frozenset({Kind.REGISTRY}),
    Field.LINKEDIN_ID: frozenset({Kind.NUMBER, Kind.TEXT, Kind.PHONE, Kind.FIRST_NAME, Kind.UUID, Kind.REGISTRY}),
    Field.COMPANY_LINKEDIN_ID: frozenset({Kind.PHONE, Kind.REGISTRY}),
    Field.COMPANY_SIZE: frozenset({Kind.DATE, Kind.PHONE, Kind.TEXT, Kind.REGISTRY}),
}
"""Fields whose values must look so, with what else they may look like: numbers that a spreadsheet has damaged, say."""

_HARD = frozenset(
    {
        *(Kind.EMAIL, Kind.PROFILE, Kind.COMPANY_PAGE, Kind.MEMBER_ID, Kind.DOMAIN, Kind.OTHER_ADDRESS, Kind.PHONE),
        *(Kind.UUID, Kind.DATE, Kind.MONEY, Kind.CIVILITY, Kind.YES_NO, Kind.CRM_ID, Kind.REGISTRY),
    }
)
"""Looks that no name, title or place has."""

_ANY_LOOK = frozenset({Field.CRM_ID, Field.DO_NOT_CONTACT, Field.PERSONA, Field.JOB_TITLES})
"""Fields whose values may look like anything but an address or a name."""

_NOT_NUMBERS = frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME, Field.TITLE, Field.LOCATION})

_FIELD_OF_KIND: Mapping[Kind, Field] = {
    Kind.EMAIL: Field.EMAIL,
    Kind.PROFILE: Field.LINKEDIN_URL,
    Kind.COMPANY_PAGE: Field.COMPANY_LINKEDIN_URL,
    Kind.MEMBER_ID: Field.LINKEDIN_ID,
    Kind.DOMAIN: Field.COMPANY_DOMAIN,
    Kind.PHONE: Field.PHONE,
}
"""What a column is, whatever its header says, when its values look so."""

_OF_WORDS: Mapping[Kind, Field] = {
    Kind.CRM_ID: Field.CRM_ID,
    Kind.COMPANY: Field.COMPANY_NAME,
    Kind.FUNCTION: Field.DEPARTMENT,
    Kind.SENIORITY: Field.SENIORITY,
}
"""What a column with a header that we do not know may be by its values."""

_NAMELESS: Mapping[Kind, Field] = {
    Kind.PERSON: Field.FULL_NAME,
    Kind.FIRST_NAME: Field.FIRST_NAME,
    Kind.TITLE: Field.TITLE,
    Kind.PLACE: Field.LOCATION,
    Kind.SIZE: Field.COMPANY_SIZE,
}
"""The same for a column without a header: nobody said that it is somebody else's."""

KIND_NAMES: Mapping[Kind, str] = {
    Kind.EMAIL: "e-mail addresses",
    Kind.PROFILE: "LinkedIn profiles of people",
    Kind.COMPANY_PAGE: "LinkedIn pages of companies",
    Kind.MEMBER_ID: "LinkedIn numbers",
    Kind.DOMAIN: "websites",
    Kind.OTHER_ADDRESS: "addresses of pages that are nobody's website",
    Kind.PHONE: "phone numbers",
    Kind.CRM_ID: "record numbers of a CRM",
    Kind.UUID: "record numbers",
    Kind.DATE: "dates",
    Kind.MONEY: "amounts of money",
    Kind.SIZE: "sizes such as 51-200",
    Kind.NUMBER: "numbers",
    Kind.REGISTRY: "numbers of a public register",
    Kind.CIVILITY: "forms of address such as Mr or Dr.",
    Kind.YES_NO: "answers such as yes and no",
    Kind.STATUS: "states such as new or won",
    Kind.COMPANY: "names of companies",
    Kind.PERSON: "names of people",
    Kind.FIRST_NAME: "first names",
    Kind.TITLE: "job titles",
    Kind.PLACE: "places",
    Kind.FUNCTION: "departments",
    Kind.SENIORITY: "levels",
    Kind.INDUSTRY: "industries",
    Kind.TEXT: "words",
}


def weigh(header: HeaderGuess, values: ValueGuess | None) -> Verdict:
    """Header against values."""
    if header.field is None:
        return _by_values(header, values) if values and header.score == 0 else NOTHING
    if values is None:
        return Verdict(header.field, round(header.score * 0.8, 2), "header", "its header says so; it is empty here")
    if any(values.kind is kind or values.of(kind) >= _HALF for kind in _AGREES.get(header.field, ())):
        return _agreed(header, header.field, values)
    other = _other_by_values(header, header.field, values)
    if other is not None:
        return other
    if header.score < WEAK:  # a part of the header is unknown, and the values do not confirm the rest
        return NOTHING
    return Verdict(header.field, header.score, "header", "its header says so")


def _agreed(header: HeaderGuess, field: Field, values: ValueGuess) -> Verdict:
    score = max(header.score, 0.97) if header.score > SURE else 0.95 if header.score >= WEAK else 0.85
    kind = values.kind if values.kind in _AGREES[field] else next(kind for kind in _AGREES[field] if values.of(kind))
    return Verdict(field, score, "header and values", f"its header says so and its values are {KIND_NAMES[kind]}")


def _other_by_values(header: HeaderGuess, field: Field, values: ValueGuess) -> Verdict | None:
    """The verdict where the values speak against the header; None where they do not."""
    kind = values.kind
    weak = header.score <= WEAK
    against = (
        (field in _HAS_A_LOOK and kind not in _HAS_A_LOOK[field])
        or (kind in _HARD and field not in _HAS_A_LOOK and field not in _ANY_LOOK)
        or (kind is Kind.YES_NO and field is Field.CRM_ID)
        or (kind in _FIELD_OF_KIND and field in _ANY_LOOK and (weak or kind is not Kind.PHONE))
        or (
            kind is Kind.NUMBER
            and (field in _NOT_NUMBERS or (weak and field in (Field.DEPARTMENT, Field.COMPANY_NAME)))
        )
    )
    other = _of_two_meanings(field, values) if weak else None
    return other or (_instead(field, values) if against else None)


def _instead(field: Field, values: ValueGuess) -> Verdict:
    """What it is where the header is wrong."""
    if values.kind in (Kind.UUID, Kind.CRM_ID) and field in (Field.FULL_NAME, Field.COMPANY_NAME):
        return Verdict(Field.CRM_ID, 0.85, "values", f"its values are {_named(values)}")
    found = _FIELD_OF_KIND.get(values.kind)
    of_a_place = field is Field.LOCATION and found is Field.PHONE  # that of the headquarters
    if found is not None and not of_a_place:
        reason = f"its values are {_named(values)}, whatever its header says"
        return Verdict(found, _value_score(values), "values", reason)
    return Verdict(None, 0.0, "", f"its values are {_named(values)}, which is no {FIELD_TITLES[field].lower()}")


_TWO_MEANINGS: Mapping[tuple[Field, Kind], Field | None] = {
    (Field.COMPANY_NAME, Kind.PERSON): Field.FULL_NAME,
    (Field.FULL_NAME, Kind.COMPANY): Field.COMPANY_NAME,
    (Field.FULL_NAME, Kind.STATUS): None,
    (Field.COMPANY_NAME, Kind.STATUS): None,
    (Field.TITLE, Kind.FUNCTION): Field.DEPARTMENT,
    (Field.TITLE, Kind.STATUS): None,
    (Field.DEPARTMENT, Kind.SENIORITY): Field.SENIORITY,
    (Field.DEPARTMENT, Kind.TITLE): Field.TITLE,
    (Field.DEPARTMENT, Kind.PLACE): None,
    (Field.LOCATION, Kind.STATUS): None,
    (Field.LOCATION, Kind.PERSON): None,
    (Field.INDUSTRY, Kind.PLACE): None,
    (Field.CRM_ID, Kind.PERSON): None,
    (Field.CRM_ID, Kind.COMPANY): None,
    (Field.CRM_ID, Kind.PLACE): None,
    (Field.CRM_ID, Kind.TITLE): None,
    (Field.CRM_ID, Kind.DATE): None,
    (Field.COMPANY_SIZE, Kind.PERSON): Field.FULL_NAME,
    (Field.COMPANY_SIZE, Kind.TEXT): None,
    (Field.SENIORITY, Kind.PLACE): None,
    (Field.DO_NOT_CONTACT, Kind.PERSON): None,
}
"""Where a name has two meanings, and these values decide for the other one."""


def _of_two_meanings(field: Field, values: ValueGuess) -> Verdict | None:
    if (field, values.kind) not in _TWO_MEANINGS:
        return None
    found = _TWO_MEANINGS[field, values.kind]
    reason = f"its values are {_named(values)}"
    return Verdict(found, 0.85, "values", reason) if found else Verdict(None, 0.0, "", reason)


def _by_values(header: HeaderGuess, values: ValueGuess) -> Verdict:
    """What a column is that has no header, or one that we do not know."""
    field = _FIELD_OF_KIND.get(values.kind) or _OF_WORDS.get(values.kind)
    if not header.nameless and _is_no_record(values):
        return NOTHING
    if field is None and header.nameless:
        field = _NAMELESS.get(values.kind)
    return Verdict(field, _value_score(values), "values", f"its values are {_named(values)}") if field else NOTHING


def _is_no_record(values: ValueGuess) -> bool:
    """Whether values under a name that we do not know are likely about somebody or something else."""
    if values.kind in _FIELD_OF_KIND:
        return values.distinct <= _REPEATED
    return values.kind is Kind.COMPANY and values.share < _RATHER_MANY


def _value_score(values: ValueGuess) -> float:
    certain = values.kind in _FIELD_OF_KIND and values.kind is not Kind.PHONE
    return round(0.6 + 0.25 * values.share if certain else 0.4 + 0.25 * values.share, 2)


def _named(values: ValueGuess) -> str:
    return KIND_NAMES[values.kind]

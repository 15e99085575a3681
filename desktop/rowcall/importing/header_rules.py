"""What the words of a header mean together: `mail` and `private` are a personal e-mail, a `company` `phone` nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.importing.header_words import Phrase
from rowcall.model.fields import Field

EXACT = 1.0
"""The whole header is one name that we know."""
COMBINED = 0.95
"""Several words that we know make it up."""
OF_NOBODY = -50
"""The merit of a mailbox that is nobody's: in a list of people it is nothing."""
WEAK = 0.7
"""The name means different things in different files."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words of a header mean.

    Attributes:
        field: The field; None: none that we know.
        score: How sure, 0 to 1; with no field, 1 says that it surely is none.
        merit: Which of several columns of one field is the better one: the higher.
    """

    field: Field | None
    score: float
    merit: int = 0


NOTHING = Meaning(None, EXACT)
UNKNOWN = Meaning(None, 0.0)

_DROPPED = frozenset({"filler", "now"})
PERHAPS = 0.6
"""Only values that look so make it sure."""
_ASIDE = frozenset({"person", "customer", "direct", "work", "second", "wanted"})
"""Concepts that only say whose or which one of several it is."""
_OF_COMPANY = frozenset({"company", "account", "seat", "postal"})
_NOTHING = frozenset(frozenset({concept}) for concept in ("industry_code", "label", "address", "generic", "postal"))
_STOPPED = frozenset({"stop", "mail", "phone", "mobile", "generic", "direct", "work", "person", "customer", "account"})
_ADDRESSES = frozenset({"site", "url", "page", "profile"})
_Found = tuple[Field | None, int] | None
"""A field and its merit; no field where it surely is none; None where the words make no sense together."""
_NETWORK = frozenset({"linkedin", "sales_navigator"})
_PLACES = {"place": 2, "city": 1, "region": 0, "country": -1}
_UNSURE = frozenset(
    frozenset(words.split())
    for words in (
        "customer name",
        "company person",
        "account person",
        "country id",
        "company url",
        "account url",
        "person url",
    )
)
_MERITS = {"direct": 1, "work": 1, "company": -2, "account": -2, "seat": -2, "postal": -1, "second": -2}


def meaning_of(phrases: Sequence[Phrase]) -> Meaning:
    """What the known words of a header mean together."""
    said = [phrase for phrase in phrases if phrase.concept not in _DROPPED]
    concepts = frozenset(phrase.concept for phrase in said)
    if "other" in concepts or concepts in _NOTHING:
        return NOTHING
    found = _of_words(concepts) if concepts.isdisjoint(_NETWORK) else _of_linkedin(concepts)
    if not concepts or found is None:
        return UNKNOWN
    field, merit = found
    if field is None:
        return NOTHING
    if "category" in concepts:
        return Meaning(field, PERHAPS, merit)
    if len(phrases) > 1:
        return Meaning(field, WEAK if concepts in _UNSURE else COMBINED, merit)
    return Meaning(field, WEAK if said[0].weak else EXACT, merit)


def _of_linkedin(concepts: frozenset[str]) -> _Found:
    """Addresses and numbers at LinkedIn; anything else that is said to come from there."""
    merit = -1 if "sales_navigator" in concepts else 0
    rest = concepts - _NETWORK - _ASIDE
    address = bool(rest & _ADDRESSES)
    of_company = not rest.isdisjoint(_OF_COMPANY | {"page"})
    rest -= _OF_COMPANY | _ADDRESSES
    if rest <= {"id"}:
        if "id" in rest and not address:
            return (Field.COMPANY_LINKEDIN_ID if of_company else Field.LINKEDIN_ID), merit
        return (Field.COMPANY_LINKEDIN_URL if of_company else Field.LINKEDIN_URL), merit
    return _of_words(concepts - _NETWORK)


def _of_words(concepts: frozenset[str]) -> _Found:
    """All but LinkedIn."""
    merit = sum(_MERITS.get(concept, 0) for concept in concepts)
    of_company = bool(concepts & _OF_COMPANY)
    core = concepts - _ASIDE - _OF_COMPANY
    if "stop" in concepts:
        return (Field.DO_NOT_CONTACT if concepts <= _STOPPED else None), merit
    if "wanted" in concepts and concepts & _TITLES:
        return (Field.JOB_TITLES, merit) if concepts <= _TITLES_WANTED else None
    return (
        _of_looks(core, merit, of_company=of_company)
        or _of_simple(core, merit)
        or _names_and_numbers(concepts, core, of_company=of_company)
    )


def _of_looks(core: frozenset[str], merit: int, *, of_company: bool) -> _Found:
    """What has values of a look of its own, and places."""
    if "mail" in core:
        return _mail(core, merit)
    if core & {"phone", "mobile", "switchboard"}:
        return _phone(core, merit, of_company=of_company)
    if core & _PLACES.keys():
        return _place(core, merit)
    return _address(core, merit, of_company=of_company) if core and core <= _ADDRESSES else None


def _of_simple(core: frozenset[str], merit: int) -> _Found:
    """What one concept alone says."""
    if core in _INDUSTRIES:
        return Field.INDUSTRY, merit
    concept = next(iter(core - {"id"} if core & _WITH_ID else core), "")
    if concept not in _SIMPLE or core - {"id"} != {concept} or (core != {concept} and concept not in _WITH_ID):
        return None
    return _SIMPLE[concept], merit - (concept == "occupation")


_SIMPLE = {
    "first_name": Field.FIRST_NAME,
    "last_name": Field.LAST_NAME,
    "full_name": Field.FULL_NAME,
    "company_name": Field.COMPANY_NAME,
    "title": Field.TITLE,
    "titles_wanted": Field.JOB_TITLES,
    "function": Field.TITLE,
    "job_function": Field.DEPARTMENT,
    "occupation": Field.TITLE,
    "department": Field.DEPARTMENT,
    "level": Field.SENIORITY,
    "persona": Field.PERSONA,
    "industry": Field.INDUSTRY,
    "size": Field.COMPANY_SIZE,
    "member_id": Field.LINKEDIN_ID,
    "company_page": Field.COMPANY_LINKEDIN_URL,
}
_FULL_NAMES = frozenset(
    frozenset(words.split())
    for words in (
        "first_name last_name",
        "first_name name",
        "last_name name",
        "full_name name",
        "first_name last_name name",
    )
)
_TITLES = frozenset({"title", "titles_wanted", "function", "job_function", "occupation"})
_TITLES_WANTED = _TITLES | {"wanted", "person", "name"}
_INDUSTRIES = frozenset(frozenset(words.split()) for words in ("industry_code label", "industry label", "category"))
_WITH_ID = frozenset({"industry", "persona", "member_id"})


def _mail(core: frozenset[str], merit: int) -> _Found:
    if core & {"generic", "switchboard"}:
        return Field.EMAIL, OF_NOBODY
    if core <= {"mail", "id", "private", "url", "address"}:
        return (Field.PERSONAL_EMAIL if "private" in core else Field.EMAIL), merit
    return None


def _phone(core: frozenset[str], merit: int, *, of_company: bool) -> _Found:
    if not core <= {"phone", "mobile", "switchboard", "id", "private"}:
        return None
    if "switchboard" in core or (of_company and "mobile" not in core):
        return None, 0
    if "mobile" in core:
        return Field.MOBILE, merit - ("private" in core)
    return (None, 0) if "private" in core else (Field.PHONE, merit)


def _place(core: frozenset[str], merit: int) -> _Found:
    if not core <= {*_PLACES, "id", "name", "address", "label"} or core == {"region", "id"}:
        return None
    return Field.LOCATION, 10 * min(merit, 0) + max(_PLACES[concept] for concept in core & _PLACES.keys())


def _address(core: frozenset[str], merit: int, *, of_company: bool) -> tuple[Field | None, int]:
    if "site" in core:
        return Field.COMPANY_DOMAIN, merit + (4 if of_company else 2)
    if "profile" in core and not of_company:
        return Field.LINKEDIN_URL, merit
    return (Field.COMPANY_LINKEDIN_URL if core & {"page", "profile"} else Field.COMPANY_DOMAIN), merit


def _names_and_numbers(concepts: frozenset[str], core: frozenset[str], *, of_company: bool) -> _Found:
    """What stands around `name` and `number`, and what only says whose it is."""
    if core in _FULL_NAMES:
        return Field.FULL_NAME, 0
    if core and core <= {"id", "crm"} and core != {"crm"}:
        return Field.CRM_ID, _number_merit(concepts)
    if "company_alias" in core or core == {"company_name", "name"}:
        return Field.COMPANY_NAME, -1
    if core not in (frozenset(), {"name"}):
        return None
    return _name_of(concepts, named=bool(core), of_company=of_company)


def _name_of(concepts: frozenset[str], *, named: bool, of_company: bool) -> _Found:
    """Whose name it is."""
    if "seat" in concepts:
        return Field.LOCATION, -20
    if of_company and not (named and "person" in concepts):
        return Field.COMPANY_NAME, 0
    if named or "person" in concepts:
        return Field.FULL_NAME, 0
    return (Field.COMPANY_NAME, -1) if "customer" in concepts else None


def _number_merit(concepts: frozenset[str]) -> int:
    """A number of the record itself goes before that of its company."""
    return (2 if concepts & {"crm", "person"} else 1 if "customer" in concepts else 0) - 3 * bool(
        concepts & _OF_COMPANY
    )

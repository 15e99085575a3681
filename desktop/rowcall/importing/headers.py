"""What a column's header says it means, whatever its case, accents, language or tool."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from rowcall.importing.header_rules import COMBINED, EXACT, NOTHING, PERHAPS, UNKNOWN, WEAK, meaning_of
from rowcall.importing.header_words import Parsed, languages_of, parse
from rowcall.importing.spelling import normalise
from rowcall.model.fields import Field

_ORDINAL = re.compile(r"(?:^|\s|(?<=[a-z]))(\d{1,2})(?=\s|$)")
_REMARK = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")
_PREFIX = re.compile(r"^(?:hs|sf|pb|cd|sfdc|organizations?|contacts?|leads?|persons?)\s+(?=\w)")
_NAMELESS = re.compile(
    r"(?:(?:unnamed|column|col|field|spalte|feld|colonne|champ|columna|campo|colonna|kolom|veld|coluna)\s*)?\d*"
)
_BARE = {"name": "name", "function": "function", "job_function": "function"}
_BESIDE_BARE = frozenset({"filler", "now", "person", "direct", "work"})
_OF_PEOPLE = frozenset({Field.TITLE, Field.LINKEDIN_URL, Field.SENIORITY, Field.MOBILE, Field.PERSONAL_EMAIL})
_OF_COMPANIES = frozenset(
    {Field.COMPANY_DOMAIN, Field.INDUSTRY, Field.COMPANY_SIZE, Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID}
)
_LOOKS = frozenset(
    {Field.EMAIL, Field.PERSONAL_EMAIL, Field.LINKEDIN_URL, Field.MOBILE, Field.PHONE, Field.COMPANY_DOMAIN}
)


@dataclass(frozen=True, slots=True)
class HeaderGuess:
    """What a header says."""

    field: Field | None
    score: float
    """How sure; with no field, 1 says that it surely is none of ours."""
    rank: int = 1
    """The ordinal behind the name: `Email 2` is the second choice."""
    merit: int = 0
    """Which of several columns of one field is the better one, by its name: the higher."""
    nameless: bool = False
    """Whether the header says nothing: it is empty, or `Column 3`."""
    bare: str = ""
    """`name` where the header is just that, of whom or what must be told by the columns beside it or by the values;
    `function` where it is a title or a department.
    """
    of_person: bool = False
    """Whether it says that it is about a person: `Nom du contact`."""


def read_header(header: str) -> HeaderGuess:
    """Say what a header means on its own."""
    return _read(header, languages_of([normalise(header)]))


def read_headers(headers: Sequence[str]) -> list[HeaderGuess]:
    """Say what each header means; their words are read in the language that most of them are in."""
    languages = languages_of(map(normalise, headers))
    return [_read(header, languages) for header in headers]


def _read(header: str, languages: Sequence[str]) -> HeaderGuess:
    name = normalise(header)
    if _NAMELESS.fullmatch(name):
        return HeaderGuess(None, 0.0, nameless=True)
    sides = [normalise(side) for side in _REMARK.sub("", header).split("/")]
    if len(sides) == 2 and all(sides):  # one name in two languages, or two names
        first, second = (_known(side, languages) for side in sides)
        same = _same_of(first, second)
        if same is not None:
            return same
    ordinal = _ORDINAL.search(name)
    rank = max(1, int(ordinal[1])) if ordinal and ordinal[0] != name else 1
    bare = " ".join(_ORDINAL.sub(" ", name).split())
    remark = normalise(_REMARK.sub("", header))
    for text in dict.fromkeys((name, bare, remark, _PREFIX.sub("", bare), _PREFIX.sub("", remark))):
        found = _known(text, languages)
        if found is not None:
            score = found.score if text == name else min(found.score, COMBINED)
            if found.bare == "name" and rank > 1:
                return HeaderGuess(None, EXACT)
            return replace(found, score=score, rank=rank)
    return replace(_perhaps(parse(remark, languages)), rank=rank)


def _known(text: str, languages: Sequence[str]) -> HeaderGuess | None:
    """What a header means of which we know every word; None where we do not."""
    parsed = parse(text, languages)
    meaning = UNKNOWN if parsed.unknown or not parsed.phrases else meaning_of(parsed.phrases)
    if meaning is UNKNOWN:
        return None
    alone = {phrase.concept for phrase in parsed.phrases} - _BESIDE_BARE
    bare = _BARE.get(next(iter(alone)), "") if len(alone) == 1 else ""
    person = any(phrase.concept == "person" for phrase in parsed.phrases)
    return HeaderGuess(meaning.field, meaning.score, 1, meaning.merit, bare=bare, of_person=person)


def _same_of(first: HeaderGuess | None, second: HeaderGuess | None) -> HeaderGuess | None:
    """What two names mean that are one in two languages: `Nom/Last name`."""
    if first is None or second is None:
        return None
    if first.bare and second.bare:
        return first if first.bare == second.bare else None
    if first.field is second.field and not first.bare and not second.bare:
        return first
    names = {first.field, second.field}
    return (
        next((one for one in (first, second) if not one.bare), None)
        if names == {Field.FULL_NAME, Field.LAST_NAME}
        else None
    )


def _perhaps(parsed: Parsed) -> HeaderGuess:
    """What a header may mean that we know only a part of."""
    meaning = meaning_of(parsed.phrases)
    if meaning is NOTHING or any(phrase.concept == "other" for phrase in parsed.phrases):
        return HeaderGuess(None, EXACT)
    if meaning.field in _LOOKS:
        return HeaderGuess(meaning.field, PERHAPS, merit=meaning.merit - 3)
    return HeaderGuess(None, 0.0)


def settle_name(
    guess: HeaderGuess, there: Set[Field | None], *, person: float = 0.0, company: float = 0.0
) -> HeaderGuess:
    """What a column called just `Name` holds: `Nom` beside `Prénom` is a last name, alone it is not.

    Args:
        guess: What its header says.
        there: The fields of the other columns.
        person: The share of its values that are names of people.
        company: The share of its values that are names of companies.
    """
    first, last, employer = (field in there for field in (Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY_NAME))
    if first and not last:
        return replace(guess, field=Field.LAST_NAME, score=0.95)
    if last and not first:
        return replace(guess, field=Field.FIRST_NAME, score=0.95)
    of_person = bool(there & _OF_PEOPLE) or (Field.EMAIL in there and not there & _OF_COMPANIES)
    if guess.of_person or person > company or (company < 0.2 and (employer or (of_person and not first))):
        return replace(guess, field=Field.FULL_NAME, score=0.9 if employer or person >= 0.4 else WEAK)
    return replace(guess, field=Field.COMPANY_NAME, score=0.9 if company >= 0.3 or there & _OF_COMPANIES else WEAK)


def settle_function(
    guess: HeaderGuess, there: Set[Field | None], *, title: float = 0.0, function: float = 0.0
) -> HeaderGuess:
    """Whether `Fonction` is a department or a job title: by its values, and by whether another column has the title."""
    if function > title or (Field.TITLE in there and title < 0.5):
        return replace(guess, field=Field.DEPARTMENT, score=0.9 if function >= 0.5 or Field.TITLE in there else WEAK)
    if title >= 0.5:
        return replace(guess, field=Field.TITLE, score=0.9)
    return replace(guess, score=WEAK)

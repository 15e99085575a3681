"""What a column's header says it means, whatever its case, accents, language or tool."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rowcall.importing.names import FIELD_OF_NAME, NOT_A_FIELD, WEAK_NAMES
from rowcall.model.fields import Field

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_LETTER = re.compile(r"[^a-z0-9\u0370-\uffff]+")
_ORDINAL = re.compile(r"\s*\d{1,2}$")
_REMARK = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")
_PREFIX = re.compile(r"^(?:person|organization|organisation|contact|lead|customer|prospect|hs|sf|pb|cd|client)\s+")
_SUFFIX = re.compile(r"\s+(?:professionnel|geschaftlich|actuel|actual|current)$")
_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "’": " ", "'": " ", "#": " ", "°": " "})

EXACT = 1.0
AFTER_PREFIX = 0.92
"""The name is known once a prefix such as `Contact`, an ordinal or a remark in brackets is taken off."""
WEAK = 0.7
"""The name means different things in different files."""


@dataclass(frozen=True, slots=True)
class HeaderGuess:
    """What a header says."""

    field: Field | None
    score: float
    rank: int = 1
    """The ordinal behind the name: `Email 2` is the second choice."""


def normalise(header: str) -> str:
    """Lower case, no accents, words apart: `Prénom du contact` is `prenom du contact`, `companyName` `company name`."""
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", header)).lower().translate(_SPECIAL)
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return " ".join(_NO_LETTER.sub(" ", plain).split()).replace("linked in", "linkedin")


@cache
def _joined_names() -> dict[str, Field]:
    """Names without their spaces: `jobtitle`, `firstname`, `ADRESSEMAIL`."""
    return {name.replace(" ", ""): field for name, field in FIELD_OF_NAME.items()}


def read_header(header: str) -> HeaderGuess:
    """Say what a header means on its own."""
    name = normalise(header)
    if name in NOT_A_FIELD:
        return HeaderGuess(None, EXACT)
    ordinal = _ORDINAL.search(name)
    bare = name[: ordinal.start()] if ordinal and ordinal.start() else name
    rank = int(ordinal[0]) if ordinal and ordinal.start() else 1
    remark = normalise(_REMARK.sub("", header))
    tries = [(name, EXACT), (bare, AFTER_PREFIX), (remark, AFTER_PREFIX)]
    tries += [(_SUFFIX.sub("", _PREFIX.sub("", text)), AFTER_PREFIX) for text in (bare, remark)]
    for text, score in tries:
        if text in NOT_A_FIELD:
            return HeaderGuess(None, EXACT)
        field = FIELD_OF_NAME.get(text) or _joined_names().get(text.replace(" ", ""))
        if field:
            return HeaderGuess(field, min(score, WEAK) if text in WEAK_NAMES else score, rank)
    return HeaderGuess(None, 0.0)


_NAME_WORDS = {"nom", "name", "nombre", "nome", "naam"}


def read_headers(headers: Sequence[str]) -> list[HeaderGuess]:
    """Say what each header means among the others: `Nom` beside `Prénom` is a last name, alone it is not."""
    names = [normalise(header) for header in headers]
    guesses = [read_header(header) for header in headers]
    there = {guess.field for guess, name in zip(guesses, names, strict=True) if name not in _NAME_WORDS}
    first, last, company = (field in there for field in (Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY_NAME))
    about_companies = there & {Field.COMPANY_DOMAIN, Field.INDUSTRY, Field.COMPANY_SIZE}
    person = bool(there & {Field.TITLE, Field.LINKEDIN_URL}) or (Field.EMAIL in there and not about_companies)
    for place, name in enumerate(names):
        if name in _NAME_WORDS:
            guesses[place] = _name_among(first=first, last=last, company=company, person=person)
    return guesses


def _name_among(*, first: bool, last: bool, company: bool, person: bool) -> HeaderGuess:
    """What a column called just `Name` holds, by what stands beside it."""
    if first and not last:
        return HeaderGuess(Field.LAST_NAME, 0.9)
    if last and not first:
        return HeaderGuess(Field.FIRST_NAME, 0.9)
    if company:
        return HeaderGuess(Field.FULL_NAME, 0.8)
    return (
        HeaderGuess(Field.FULL_NAME, 0.5) if person and not (first and last) else HeaderGuess(Field.COMPANY_NAME, 0.6)
    )

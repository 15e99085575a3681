"""What a person has taught Rowcall: which column means what, and what the texts in a cell stand for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.model.fields import Field
from rowcall.model.import_plans import Tidy
from rowcall.model.normal import fold

_NO_WORD = re.compile(r"[^\w]+|_+")

OF_ACCOUNT = frozenset({Field.PERSONA, Field.LOCATION})
"""What cells of these columns stand for is known by the service's own ids, so it holds for one service only."""


def text_key(text: str) -> str:
    """A text as it is found again whatever its case, accents and spaces; kept on disk, so it never changes."""
    return fold(text)


def header_keys(headers: Sequence[str]) -> tuple[str, ...]:
    """A key for each header: the same for every spelling of it, and different from the other ones of the list.

    Kept on disk, so it never changes.
    """
    plain = [" ".join(_NO_WORD.sub(" ", fold(header)).split()) for header in headers]
    often = Counter(plain)
    return tuple(key if key and often[key] == 1 else header.strip() for key, header in zip(plain, headers, strict=True))


@dataclass(frozen=True, slots=True)
class RememberedColumn:
    """What was agreed to for one column."""

    header: str
    chosen: bool = False
    """Whether a person chose the field, or none, against what was guessed."""
    field: Field | None = None
    fallback: Field | None = None
    """The field that it serves where the column of that field is empty, against what was guessed."""
    tidy: tuple[Tidy, ...] = ()
    """What was put beside it."""


@dataclass(frozen=True, slots=True)
class RememberedMapping:
    """What was agreed to for the columns of a list."""

    columns: tuple[RememberedColumn, ...]
    """All of them, in the list's order."""
    contacts: bool | None = None
    """Whether it lists people, where a person chose that; None: as its columns say."""
    country: str = ""
    """Where phones without a country code are from: two letters; empty: nothing was chosen."""

    @property
    def says_something(self) -> bool:
        """Whether anything in it goes beyond what is guessed."""
        taught = any(column.chosen or column.fallback or column.tidy for column in self.columns)
        return taught or self.contacts is not None or bool(self.country)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a text stands for, as a person said."""

    value: str
    """A label or id of a fixed list, the id of a persona or place, or job titles."""
    label: str = ""
    """What people call it, where the value is an id."""


@dataclass(frozen=True, slots=True)
class LearnedCount:
    """How much was learned."""

    mappings: int = 0
    """Kinds of lists."""
    values: int = 0
    """Texts in cells."""

    def __bool__(self) -> bool:
        return bool(self.mappings or self.values)


@dataclass(frozen=True, slots=True)
class Taken:
    """What came, or would come, of taking in a file."""

    new: tuple[str, ...] = ()
    """What was not known, a sentence each."""
    other: tuple[str, ...] = ()
    """What means something else here."""
    same: int = 0
    """What was known already."""
    elsewhere: int = 0
    """Personas and places of another service, which mean nothing here."""

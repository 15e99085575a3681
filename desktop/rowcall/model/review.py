"""Answers that a person should look at before they are used: which kinds there are, and what is decided about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Why an answer is doubtful."""

    COMPANY = "company"
    """The person found, or what was found for a row, is of another company than the one asked about."""
    PERSON = "person"
    """What was found is about a person of another name."""
    TITLE = "title"
    """The job title of the person found is not one that the run looked for."""
    REJECTED = "rejected"
    """The service itself says that the person does not fit."""
    NEWER = "newer"
    """A person typed the cell, and what came for it since is something else."""
    CONTACT = "contact"
    """The service itself is not sure of an e-mail or a phone."""
    SHARED = "shared"
    """The same e-mail was found for people of different names."""


class Verdict(StrEnum):
    """What a person has decided."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Refusal(StrEnum):
    """What turning an answer down does."""

    OUT = "out"
    """The row of a person who was found: it stays on its sheet, marked, but is in no export, and nobody asks for it."""
    CELLS = "cells"
    """The cells that were found are emptied, and are not asked for again by themselves."""
    STAYS = "stays"
    """The cell that a person typed stays as it is."""


REFUSAL_OF: Mapping[Kind, Refusal] = {
    Kind.NEWER: Refusal.STAYS,
    Kind.CONTACT: Refusal.CELLS,
    Kind.SHARED: Refusal.CELLS,
}
"""What turning down does for kinds where it is always the same; else it depends on where the answer stands."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """One answer to be looked at; what it says is read when it is shown."""

    kind: Kind
    sheet_id: int
    row_id: int
    place: str
    """What of the row it is: empty for the row itself (somebody who was found), else the key of the action whose
    columns hold it, with `/` and the part where it is one part alone, or `#` and the id of a single column."""
    mark: str
    """Tells this answer from another one that comes later for the same place."""

    @property
    def action(self) -> str:
        """The action whose cells it is about; empty for a row that was found, and for a single column."""
        return self.place.partition("/")[0] if not self.place.startswith("#") else ""

    @property
    def part(self) -> str:
        """The part of that action; empty: all of them."""
        return self.place.partition("/")[2]

    @property
    def column_id(self) -> int | None:
        """The column where it is about a single one."""
        return int(self.place[1:]) if self.place.startswith("#") else None

    @property
    def refusal(self) -> Refusal:
        """What turning it down does."""
        return REFUSAL_OF.get(self.kind, Refusal.CELLS if self.place else Refusal.OUT)


@dataclass(frozen=True, slots=True)
class Emptied:
    """What turning an answer down empties on its row."""

    columns: tuple[int, ...]
    """Ids of the columns whose cells are emptied."""
    others: tuple[int, ...] = ()
    """Those that hold what else the same action has found; while any of it is there, the row counts as found."""
    status: int | None = None
    """The column that says how the row ended; None where there is none any more."""
    note: int | None = None
    why: str = ""
    """What is noted of a row of which nothing is left."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of the comparison."""

    title: str
    asked: str
    found: str
    differs: bool = False
    """Whether this is what makes it doubtful."""


@dataclass(frozen=True, slots=True)
class Card:
    """A doubtful answer with all that is needed to decide about it."""

    doubtful: Doubtful
    sheet_title: str
    number: str
    """By which people know the row."""
    name: str
    """Whom or what the row is about."""
    asked: str
    """The value that was asked with, or typed; of a rejected person: what the service says against them."""
    found: str
    """The value that came."""
    pairs: tuple[Pair, ...]
    empties: tuple[str, ...] = ()
    """Titles of the columns whose cells would be emptied."""
    unseen: bool = False
    """Whether nothing that was asked or came shows why the service rejects a person."""

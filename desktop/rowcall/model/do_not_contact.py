"""What is said about people and companies who must not be contacted: entries, counts, and what a cell means."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from enum import StrEnum
from operator import add

from rowcall.model.normal import fold, is_nothing


class Why(StrEnum):
    """How somebody came onto the do-not-contact list."""

    LIST = "list"
    HAND = "by hand"
    OBJECTION = "objection"


@dataclass(frozen=True, slots=True)
class Subject:
    """One person or company, by all the names (see `contact_keys`) that they are known under."""

    keys: frozenset[str]
    company: bool
    own: frozenset[str]
    """Of these names: those that nobody else has, such as an address; a name with a company may be another's, too."""
    found_under: frozenset[str]
    """Every name under which it is covered by an entry: a person by the company's, too."""

    @property
    def surest(self) -> frozenset[str]:
        """The names by which it is found again: those that nobody else has, or all where there are none."""
        return self.own or self.keys


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody who is on the do-not-contact list."""

    company: bool
    """Whether a whole company is, and not this one person."""
    day: str
    """Since when: YYYY-MM-DD."""
    why: Why


@dataclass(frozen=True, slots=True)
class ContactCount:
    """How many are on the do-not-contact list."""

    people: int
    companies: int


@dataclass(frozen=True, slots=True)
class Added:
    """What adding to the do-not-contact list has brought."""

    people: int
    companies: int
    already: int = 0
    """Were on it before."""
    unusable: int = 0
    """Rows or values that name nobody."""
    not_marked: int = 0
    """Rows that the list itself says may be contacted."""
    nameless: tuple[str, ...] = ()
    """Which name nobody, the first few of them in their own words."""

    def __add__(self, other: Added) -> Added:
        return Added(*map(add, astuple(self), astuple(other)))


@dataclass(frozen=True, slots=True)
class Removed:
    """What taking off the do-not-contact list has brought."""

    entries: int
    still: int = 0
    """Of those to be taken off: how many another entry still covers, such as their whole company's."""
    unusable: int = 0
    """Rows or values that name nobody."""
    nameless: tuple[str, ...] = ()
    """Which, as in `Added`."""

    def __add__(self, other: Removed) -> Removed:
        return Removed(*map(add, astuple(self), astuple(other)))


@dataclass(frozen=True, slots=True)
class OnList:
    """How many rows of an imported list must not be contacted, and why."""

    rows: int
    marked: int
    """Of them: those that a column of the list itself marks."""
    header: str = ""
    """That column; empty where there is none."""
    unclear: tuple[str, ...] = ()
    """What that column says beside yes and no; it was taken as yes."""
    companies: bool = False
    """Whether it is a list of companies."""

    @property
    def sentence(self) -> str:
        """What a person is told; empty where nobody is concerned."""
        if not self.rows:
            return ""
        one, many = ("company", "companies") if self.companies else ("person", "people")
        said = f"{self.rows:,} {one if self.rows == 1 else many} on this list must not be contacted"
        if self.marked:
            said += f" ({self.marked:,} by the column {self.header})"
        taken = ", ".join(f"“{text}”" for text in self.unclear)
        return f"{said}. {taken} in {self.header} was taken as yes." if taken else f"{said}."


class Mark(StrEnum):
    """What a cell of a do-not-contact column says."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"
    """Something else, which counts as yes: rather one person too few than one who has objected."""


_WORDS_FOR_YES = """
    yes, y, true, t, 1, x, ja, j, oui, o, si, s, sim, wahr, w, vrai, v, verdadero, verdadeiro, vero, waar, ✓, ✔, ☑,
    checked, on, stop, dnc, opt-out, optout, opt out, opted out, unsubscribed, do not contact, do not email,
    do not call, abgemeldet, desinscrit, baja"""
_WORDS_FOR_NO = """
    no, n, false, f, 0, non, nein, nee, nao, falsch, faux, falso, falsa, onwaar, ☐, unchecked, off"""
_YES = frozenset(word.strip() for word in _WORDS_FOR_YES.split(","))
_NO = frozenset(word.strip() for word in _WORDS_FOR_NO.split(","))


def mark_of(text: str) -> Mark:
    """What a cell of a do-not-contact column says; a date is when somebody objected, and so a yes."""
    word = fold(text).strip(".!")
    number = word.removesuffix(".0").removesuffix(",0")
    if is_nothing(word) and word != "unknown":
        return Mark.NO
    if word in _NO or number in _NO:
        return Mark.NO
    if word in _YES or number in _YES or _is_date(word):
        return Mark.YES
    return Mark.UNCLEAR


def _is_date(word: str) -> bool:
    """Whether it can be a date in any of the usual ways of writing one: enough figures, and separators or a month."""
    figures = sum(character.isdigit() for character in word)
    return word[:1].isalnum() and figures >= 3 and any(character in "-/. :" for character in word)

"""Finds names that are almost the same without holding each against each: only rows that share a beginning are."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

from rapidfuzz import fuzz

from rowcall.breath import breathe, let_go
from rowcall.likeness import companies
from rowcall.likeness.people import words_of
from rowcall.model import normal
from rowcall.model.fields import Field
from rowcall.model.reading import Reading

Row = tuple[int, Sequence[Field | None], Sequence[str]]
"""Place of a row, what its cells mean, their texts."""
Found = Iterator[tuple[int, int, int]]
"""Two places, and how sure it is that they are about the same, of a hundred."""
EXACT = 92
"""How sure it is where names are the same in every word."""
_LEAST = 88.0
_SMALL = 24
"""Rows of a block that are all held against each other; in a larger one each is held against its neighbours."""
_NEIGHBOURS = 8
_CHECK_EVERY = 1000
_NONE = -1


@dataclass(slots=True)
class _Known:
    """What is known of a row by name; the words of a person's name are in order of the alphabet."""

    place: int
    person: str
    company: str
    site: str


class Names:
    """The names of very many rows, in few objects. To be let go of.

    Args:
        rows: The rows, in the order of their places.
        people: Whether they name people; else companies.
        reading: May stop it.
    """

    def __init__(self, rows: Iterable[Row], reading: Reading, *, people: bool) -> None:
        self._reading = reading
        self._likeness = _likeness_of_people if people else _likeness_of_companies
        self._people = people
        self._places = array("q")
        self._persons: list[str] = []
        self._companies: list[str] = []
        self._sites: list[str] = []
        for row in rows:
            known = _person(row) if people else _company(row)
            if (known.person and (known.company or known.site)) if people else known.company:
                self._places.append(known.place)
                self._persons.append(known.person)
                self._companies.append(known.company)
                self._sites.append(known.site)

    def pairs(self, top: Callable[[int], int]) -> Found:
        """Rows of almost the same name; of people, at almost the same company.

        Args:
            top: The same for rows that need not be held against each other.
        """
        if self._people:
            yield from self._near(_company_and_initials, top, lambda row: row.person)
            yield from self._near(_name_and_initial, top, lambda row: row.company or row.site)
        else:
            yield from self._near(lambda row: row.company.replace(" ", "")[:4], top, lambda row: row.company)
            yield from self._near(lambda row: max(row.company.split(), key=len), top, lambda row: row.company)

    def same(self, one: int, other: int) -> bool:
        """Whether two places have the same name, as exactly as names can be the same."""
        found = [self._at(place) for place in (one, other)]
        if found[0] is None or found[1] is None:
            return False
        return self._likeness(found[0], found[1]) == EXACT

    def let_go(self) -> None:
        """Forget them all."""
        for texts in (self._persons, self._companies, self._sites):
            let_go(texts)

    def _at(self, place: int) -> _Known | None:
        number = bisect_left(self._places, place)
        return self._known(number) if number < len(self._places) and self._places[number] == place else None

    def _known(self, number: int) -> _Known:
        return _Known(self._places[number], self._persons[number], self._companies[number], self._sites[number])

    def _near(self, key: Callable[[_Known], str], top: Callable[[int], int], order: Callable[[_Known], str]) -> Found:
        """The pairs among rows that share a key; each block of them is sorted by another thing."""
        for number, block in enumerate(self._blocks(key)):
            breathe()
            if not number % _CHECK_EVERY:
                self._reading.check()
            most = len(block) if len(block) <= _SMALL else _NEIGHBOURS
            block.sort(key=order)
            for at, one in enumerate(block):
                breathe()
                for other in block[at + 1 : at + 1 + most]:
                    if top(one.place) == top(other.place):
                        continue
                    score = self._likeness(one, other)
                    if score:
                        yield one.place, other.place, int(score)

    def _blocks(self, key: Callable[[_Known], str]) -> Iterator[list[_Known]]:
        """Rows of one key, where there are several."""
        latest: dict[int, int] = {}
        following = array("q", [_NONE]) * len(self._places)
        begins = bytearray(len(self._places))
        for number in range(len(self._places)):
            breathe()
            if not number % _CHECK_EVERY:
                self._reading.check()
            text = key(self._known(number))
            if not text:
                continue
            before = latest.get(hash(text))
            latest[hash(text)] = number
            if before is None:
                begins[number] = 1
            else:
                following[before] = number
        let_go(latest)
        for number in compress(range(len(begins)), begins):
            if following[number] != _NONE:
                yield [self._known(each) for each in _chain(number, following)]


def _chain(number: int, following: Sequence[int]) -> Iterator[int]:
    while number != _NONE:
        yield number
        number = following[number]


def _person(row: Row) -> _Known:
    place, fields, cells = row
    texts = texts_of(fields, cells)
    both = f"{texts.get(Field.FIRST_NAME, '')} {texts.get(Field.LAST_NAME, '')}".strip()
    words = words_of(both) if len(both.split()) > 1 else ()
    words = words or words_of(texts.get(Field.FULL_NAME, ""))
    name = " ".join(sorted(words)) if len(words) > 1 else ""
    return _Known(place, name, *_of_company(texts))


def _company(row: Row) -> _Known:
    place, fields, cells = row
    return _Known(place, "", *_of_company(texts_of(fields, cells)))


def _of_company(texts: dict[Field, str]) -> tuple[str, str]:
    return companies.core_name(texts.get(Field.COMPANY_NAME, "")), companies.label(texts.get(Field.COMPANY_DOMAIN, ""))


def texts_of(fields: Sequence[Field | None], cells: Sequence[str]) -> dict[Field, str]:
    """The first usable text of each field."""
    found: dict[Field, str] = {}
    for field, text in zip(fields, cells, strict=True):
        if field is not None and text and not normal.is_nothing(text, field):
            found.setdefault(field, text)
    return found


def _likeness_of_people(one: _Known, other: _Known) -> float:
    """0 where they are two."""
    same_name = one.person == other.person
    name = 100.0 if same_name else fuzz.ratio(one.person, other.person, score_cutoff=_LEAST)
    if not name:
        return 0.0
    if one.company and one.company == other.company:
        return float(EXACT) if same_name else min(EXACT - 1.0, name / 2 + 46)
    if one.site and one.site == other.site:
        company = 100.0
    elif one.company and other.company:
        company = companies.alike_cores(one.company, other.company)
    else:
        named, site = (one.company, other.site) if one.company else (other.company, one.site)
        company = 100.0 if named and site and named.replace(" ", "") == site.replace("-", "") else 0.0
    if company < _LEAST - 2:
        return 0.0
    return float(EXACT) if same_name and company == 100.0 else min(EXACT - 1.0, (name + company) / 2 - 4)


def _likeness_of_companies(one: _Known, other: _Known) -> float:
    if one.site and other.site and one.site != other.site:
        return 0.0
    if one.company == other.company:
        return float(EXACT)
    return min(EXACT - 1.0, fuzz.token_sort_ratio(one.company, other.company, score_cutoff=_LEAST))


def _company_and_initials(row: _Known) -> str:
    begin = (row.company or row.site).replace(" ", "").replace("-", "")[:4]
    return f"{begin}|{''.join(word[0] for word in row.person.split())}"


def _name_and_initial(row: _Known) -> str:
    return f"{row.person}|{(row.company or row.site)[:1]}"

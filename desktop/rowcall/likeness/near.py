"""Finds names that are almost the same without holding each against each: only rows that share a beginning are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from rowcall.breath import breathe
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


@dataclass(slots=True)
class _Known:
    """What is known of a row by name; the words of a person's name are in order of the alphabet."""

    place: int
    person: str
    company: str
    site: str


def near_people(rows: Iterable[Row], top: Callable[[int], int], reading: Reading) -> Found:
    """People of almost the same name at almost the same company."""
    known = [row for row in map(_person, rows) if row.person and (row.company or row.site)]
    by_company = _blocks(known, lambda row: f"{_begin(row)}|{_initials(row.person)}", reading)
    by_name = _blocks(known, lambda row: f"{row.person}|{(row.company or row.site)[:1]}", reading)
    yield from _pairs(by_company, _likeness_of_people, top, lambda row: row.person, reading)
    yield from _pairs(by_name, _likeness_of_people, top, lambda row: row.company or row.site, reading)


def near_companies(rows: Iterable[Row], top: Callable[[int], int], reading: Reading) -> Found:
    """Companies of almost the same name; the website counts where it is known."""
    known = [row for row in map(_company, rows) if row.company]
    by_beginning = _blocks(known, lambda row: row.company.replace(" ", "")[:4], reading)
    by_word = _blocks(known, lambda row: max(row.company.split(), key=len), reading)
    for blocks in (by_beginning, by_word):
        yield from _pairs(blocks, _likeness_of_companies, top, lambda row: row.company, reading)


def _person(row: Row) -> _Known:
    place, fields, cells = row
    texts = _texts(fields, cells)
    both = f"{texts.get(Field.FIRST_NAME, '')} {texts.get(Field.LAST_NAME, '')}".strip()
    words = words_of(both) if len(both.split()) > 1 else ()
    words = words or words_of(texts.get(Field.FULL_NAME, ""))
    name = " ".join(sorted(words)) if len(words) > 1 else ""
    return _Known(place, name, *_of_company(texts))


def _company(row: Row) -> _Known:
    place, fields, cells = row
    return _Known(place, "", *_of_company(_texts(fields, cells)))


def _of_company(texts: dict[Field, str]) -> tuple[str, str]:
    return companies.core_name(texts.get(Field.COMPANY_NAME, "")), companies.label(texts.get(Field.COMPANY_DOMAIN, ""))


def _texts(fields: Sequence[Field | None], cells: Sequence[str]) -> dict[Field, str]:
    """The first usable text of each field."""
    found: dict[Field, str] = {}
    for field, text in zip(fields, cells, strict=True):
        if field is not None and text and not normal.is_nothing(text, field):
            found.setdefault(field, text)
    return found


def _blocks(known: Sequence[_Known], key: Callable[[_Known], str], reading: Reading) -> Iterator[list[_Known]]:
    """Rows of one key, where there are several."""
    found: dict[int, _Known | list[_Known]] = {}
    for number, row in enumerate(known):
        breathe()
        if not number % _CHECK_EVERY:
            reading.check()
        text = key(row)
        if not text:
            continue
        there = found.setdefault(hash(text), row)
        if there is row:
            continue
        if isinstance(there, list):
            there.append(row)
        else:
            found[hash(text)] = [there, row]
    yield from (block for block in found.values() if isinstance(block, list))


def _pairs(
    blocks: Iterable[list[_Known]],
    likeness: Callable[[_Known, _Known], float],
    top: Callable[[int], int],
    order: Callable[[_Known], str],
    reading: Reading,
) -> Found:
    for number, block in enumerate(blocks):
        breathe()
        if not number % _CHECK_EVERY:
            reading.check()
        most = len(block) if len(block) <= _SMALL else _NEIGHBOURS
        block.sort(key=order)
        for at, one in enumerate(block):
            breathe()
            for other in block[at + 1 : at + 1 + most]:
                if top(one.place) == top(other.place):
                    continue
                score = likeness(one, other)
                if score:
                    yield one.place, other.place, int(score)


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


def _begin(row: _Known) -> str:
    return (row.company or row.site).replace(" ", "").replace("-", "")[:4]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())

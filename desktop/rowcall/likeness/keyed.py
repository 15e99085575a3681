"""Rows of several sheets, of one project or of more, by what names them; places count through all of them from 0."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rowcall.breath import breathe
from rowcall.model import normal
from rowcall.model.contact_keys import lists_people, sure_names
from rowcall.model.duplicates import Alike, RowKey
from rowcall.model.fields import Field
from rowcall.model.mailboxes import ROLES
from rowcall.model.phones import international
from rowcall.model.reading import Reading
from rowcall.model.sheets import Column, Sheet, in_rank_order
from rowcall.project.answer_rows import all_rows
from rowcall.project.reader import Reader

SURE: Mapping[Alike, int] = {
    Alike.CRM_ID: 100,
    Alike.PROFILE: 100,
    Alike.EMAIL: 98,
    Alike.PAGE: 100,
    Alike.DOMAIN: 95,
    Alike.COLUMNS: 100,
    Alike.NAME: 92,
    Alike.PHONE: 80,
}
"""How sure it is, of a hundred, that two rows are about the same who have this in common."""
OF_PEOPLE = (Alike.CRM_ID, Alike.PROFILE, Alike.EMAIL, Alike.PHONE, Alike.NAME, Alike.NEAR)
OF_COMPANIES = (Alike.CRM_ID, Alike.PAGE, Alike.DOMAIN, Alike.PHONE, Alike.NAME, Alike.NEAR)
BY_NAME = (Alike.NAME, Alike.NEAR)
FOUND = 88
"""How sure it is at most where not the list itself says it, but an answer that was found for one of the rows."""
_SHARED_MAILBOX = 60
"""How sure it is of an address that a company's people share, such as info@."""
_BOTH = 99
_TELLS_EVERY = 2000
_TEXT_FIELDS: Mapping[Alike, frozenset[Field]] = {
    Alike.CRM_ID: frozenset({Field.CRM_ID}),
    Alike.PHONE: frozenset({Field.PHONE, Field.MOBILE}),
}
_NAMING: Mapping[Alike, frozenset[Field]] = {
    Alike.PROFILE: frozenset({Field.LINKEDIN_URL, Field.LINKEDIN_ID}),
    Alike.EMAIL: frozenset({Field.EMAIL, Field.PERSONAL_EMAIL}),
    Alike.PAGE: frozenset({Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID}),
    Alike.DOMAIN: frozenset({Field.COMPANY_DOMAIN}),
}
_PERSON = frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME})
_COMPANY = frozenset({Field.COMPANY_NAME, Field.COMPANY_DOMAIN})


@dataclass(frozen=True, slots=True)
class Source:
    """A sheet with the reader of its project."""

    reader: Reader
    sheet: Sheet

    @property
    def of_people(self) -> bool:
        """Whether its rows are people."""
        return lists_people({column.field for column in self.sheet.columns})

    def was_found(self, column: Column) -> bool:
        """Whether a column has answers that were found for rows that were there before."""
        return bool(column.action) and column.action != self.sheet.columns[0].action


def possible(sheets: Iterable[Sheet]) -> list[Alike]:
    """By what rows of these sheets can be found to be the same."""
    fields = {column.field for sheet in sheets for column in sheet.columns if column.field}
    found = []
    for alike in OF_PEOPLE if lists_people(fields) else OF_COMPANIES:
        if alike in BY_NAME:
            there = bool(fields & _COMPANY) and (not lists_people(fields) or bool(fields & _PERSON))
        else:
            there = bool(fields & fields_of(alike))
        if there:
            found.append(alike)
    return [*found, Alike.COLUMNS]


def fields_of(alike: Alike) -> frozenset[Field]:
    """The fields that hold what rows have in common by it, but for names."""
    return _TEXT_FIELDS.get(alike) or _NAMING[alike]


def sureness(alike: Alike, key: str) -> int:
    """How sure it is, of a hundred, that rows with this key are about the same."""
    shared = alike is Alike.EMAIL and key.partition("@")[0] in ROLES
    return _SHARED_MAILBOX if shared else SURE[alike]


def together(one: int, other: int) -> int:
    """How sure it is where two things are alike; each of them enough alone, they make it all but certain."""
    both = min(one, other) >= SURE[Alike.NAME]
    return max(one, other, _BOTH if both else 0)


class KeyedRows:
    """The rows of sheets of one nature.

    Args:
        sources: The sheets.
        reading: Told how many rows were looked at; may stop it.
        people: Whether they are taken for people; else for companies.

    Attributes:
        count: How many rows there are.
        ids: Of each sheet, the ids of its rows, lowest first.
        starts: Of each sheet, the place of its first row.
    """

    def __init__(self, sources: Sequence[Source], reading: Reading, *, people: bool) -> None:
        self.ids = [
            array("q", (row_id for row_id, _cells in all_rows(source.reader, source.sheet.id, ())))
            for source in sources
        ]
        self.starts = [sum(map(len, self.ids[:place])) for place in range(len(sources))]
        self.count = sum(map(len, self.ids))
        self._sources = sources
        self._reading = reading
        self._people = people
        self._told = 0

    def certain(self) -> list[array[int]]:
        """What is somebody's alone (profiles or company pages, and numbers of a CRM) of each row; 0: unknown."""
        found = [array("q", bytes(8 * self.count)), array("q", bytes(8 * self.count))]
        for place, keys in self.keys(Alike.PROFILE if self._people else Alike.PAGE):
            if not normal.is_member_id(keys[0]):  # the same person has a public name as well
                found[0][place] = hash(keys[0])
        for place, keys in self.keys(Alike.CRM_ID):
            found[1][place] = hash(keys[0])
        return found

    def has_found(self, alike: Alike) -> bool:
        """Whether there are such keys that were found for rows."""
        wanted = fields_of(alike)
        every = ((source, column) for source in self._sources for column in source.sheet.columns)
        return any(column.field in wanted and source.was_found(column) for source, column in every)

    def keys(
        self, alike: Alike, numbers: Collection[int] | None = None, *, own: bool = False
    ) -> Iterator[tuple[int, Sequence[str]]]:
        """Every row that has such keys, with them.

        Args:
            alike: Which keys.
            numbers: Of which sheets; None: of all.
            own: Whether without those that were found for the rows.
        """
        wanted = fields_of(alike)
        for number, source in enumerate(self._sources):
            columns = [
                column
                for _place, column in in_rank_order(source.sheet.columns)
                if column.field in wanted and not (own and source.was_found(column))
            ]
            if columns and (numbers is None or number in numbers):
                fields = [column.field for column in columns]
                for place, cells in self.cells(number, columns):
                    keys = _keys_of(alike, fields, cells)
                    if keys:
                        yield place, keys

    def named(self) -> Iterator[tuple[int, Sequence[Field | None], Sequence[str]]]:
        """Every row with what names its person and company: its place, what the cells mean, the cells."""
        fields = _COMPANY | (_PERSON if self._people else frozenset())
        for number, source in enumerate(self._sources):
            columns = [column for _place, column in in_rank_order(source.sheet.columns) if column.field in fields]
            meanings = [column.field for column in columns]
            if columns:
                yield from ((place, meanings, cells) for place, cells in self.cells(number, columns))

    def cells(self, number: int, columns: Sequence[Column]) -> Iterator[tuple[int, Sequence[str]]]:
        """Place and cells of every row of a sheet with something in these columns."""
        rows = all_rows(self._sources[number].reader, self._sources[number].sheet.id, columns)
        for place, (_row_id, cells) in enumerate(rows, start=self.starts[number]):
            self._told += 1
            breathe()
            if not self._told % _TELLS_EVERY:
                self._reading.tell(self._told)
            if any(cells):
                yield place, cells

    def row(self, place: int) -> RowKey:
        """The sheet and the row of a place."""
        number = max(n for n, start in enumerate(self.starts) if start <= place)
        return self._sources[number].sheet.id, self.ids[number][place - self.starts[number]]


def _keys_of(alike: Alike, fields: Sequence[Field | None], cells: Sequence[str]) -> Sequence[str]:
    match alike:
        case Alike.CRM_ID:
            return [text for cell in cells if (text := cell.strip().casefold()) and not normal.is_nothing(text)]
        case Alike.PHONE:
            return [number for cell in cells for number in international(cell).split("; ") if number]
    return [key for field, cell in zip(fields, cells, strict=True) if field and cell for key in sure_names(field, cell)]

"""Finds rows that are about the same, in one sheet or across several: exactly, and by names almost the same."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rowcall.likeness.breath import breathe
from rowcall.likeness.groups import Groups
from rowcall.likeness.near import near_companies, near_people
from rowcall.model import normal
from rowcall.model.contact_keys import lists_people, sure_names
from rowcall.model.duplicates import Alike, Group, RowKey, Wish
from rowcall.model.fields import Field
from rowcall.model.mailboxes import ROLES
from rowcall.model.phones import international
from rowcall.model.reading import UNWATCHED, Reading
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
_SHARED_MAILBOX = 60
"""The same of an address that a company's people share, such as info@."""
OF_PEOPLE = (Alike.CRM_ID, Alike.PROFILE, Alike.EMAIL, Alike.PHONE, Alike.NAME, Alike.NEAR)
OF_COMPANIES = (Alike.CRM_ID, Alike.PAGE, Alike.DOMAIN, Alike.PHONE, Alike.NAME, Alike.NEAR)
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


def possible(sheets: Iterable[Sheet]) -> list[Alike]:
    """By what rows of these sheets can be found to be the same."""
    fields = {column.field for sheet in sheets for column in sheet.columns if column.field}
    found = []
    for alike in OF_PEOPLE if lists_people(fields) else OF_COMPANIES:
        if alike in (Alike.NAME, Alike.NEAR):
            there = bool(fields & _COMPANY) and (not lists_people(fields) or bool(fields & _PERSON))
        else:
            there = bool(fields & (_TEXT_FIELDS.get(alike) or _NAMING[alike]))
        if there:
            found.append(alike)
    return [*found, Alike.COLUMNS]


def find_groups(
    reader: Reader,
    wish: Wish,
    apart: Mapping[RowKey, frozenset[int]],
    reading: Reading = UNWATCHED,
) -> list[Group]:
    """All groups of rows that are about the same, the surest first; blocks.

    People and companies are never one. Rows whose profiles or numbers of a CRM differ are two, also where names
    or phones are alike.

    Args:
        reader: Of the project; not used elsewhere meanwhile.
        wish: What counts as the same.
        apart: Rows that a person has told apart -> the numbers of these decisions.
        reading: Told how many rows were looked at; may stop it.

    Raises:
        ImportCancelled: If it was stopped.
    """
    found: list[Group] = []
    with reader.snapshot():
        sheets = [reader.sheet_by_id(sheet_id) for sheet_id in wish.sheet_ids]
        for people in (True, False):
            same = [sheet for sheet in sheets if _of_people(sheet) is people]
            if same:
                found += _Search(reader, same, wish, apart, reading, people=people).groups()
    return sorted(found, key=lambda group: (-group.sureness, group.rows[0]))


def _of_people(sheet: Sheet) -> bool:
    return lists_people({column.field for column in sheet.columns})


class _Search:
    """The search through sheets of one nature."""

    def __init__(
        self,
        reader: Reader,
        sheets: Sequence[Sheet],
        wish: Wish,
        apart: Mapping[RowKey, frozenset[int]],
        reading: Reading,
        *,
        people: bool,
    ) -> None:
        self._reader = reader
        self._sheets = sheets
        self._wish = wish
        self._reading = reading
        self._people = people
        self._ids = [array("q", (row_id for row_id, _cells in all_rows(reader, sheet.id, ()))) for sheet in sheets]
        self._starts = [sum(map(len, self._ids[:place])) for place in range(len(sheets))]
        count = sum(map(len, self._ids))
        self._certain = [array("q", bytes(8 * count)), array("q", bytes(8 * count))]
        self._groups = Groups(count, self._certain, self._apart_by_place(apart))
        self._rows_told = 0

    def groups(self) -> Iterator[Group]:
        """Look by one thing after the other, then tell."""
        by = [alike for alike in (OF_PEOPLE if self._people else OF_COMPANIES) if alike in self._wish.by]
        self._learn_certain()
        for alike in by:
            if alike not in (Alike.NAME, Alike.NEAR):
                self._link_equal(alike)
        if Alike.COLUMNS in self._wish.by and self._wish.column_ids:
            self._link_columns()
        if Alike.NAME in by or Alike.NEAR in by:
            self._link_names()
        for places, common, sureness in self._groups.groups():
            rows = tuple(map(self._row, places))
            yield Group(rows, tuple(one for one in Alike if one in common), sureness)

    # ------------------------------------------------------------------------- exactly

    def _learn_certain(self) -> None:
        """What is somebody's alone: profiles or company pages, and numbers of a CRM."""
        first = Alike.PROFILE if self._people else Alike.PAGE
        for place, keys in self._keys(first):
            if not normal.is_member_id(keys[0]):  # the same person has a public name as well
                self._certain[0][place] = hash(keys[0])
        for place, keys in self._keys(Alike.CRM_ID):
            self._certain[1][place] = hash(keys[0])

    def _link_equal(self, alike: Alike) -> None:
        seen: dict[int, int] = {}
        for place, keys in self._keys(alike):
            for key in keys:
                first = seen.setdefault(hash(key), place)
                if first != place:
                    self._groups.link(
                        first, place, alike, sure := _sureness(alike, key), surely=sure > SURE[Alike.NAME]
                    )

    def _link_columns(self) -> None:
        sheet = self._sheets[0]
        columns = [column for column in sheet.columns if column.id in self._wish.column_ids]
        if not columns:
            return
        seen: dict[int, int] = {}
        for place, cells in self._cells(0, columns):
            texts = tuple(map(normal.fold, cells))
            if any(texts):
                first = seen.setdefault(hash(texts), place)
                if first != place:
                    self._groups.link(first, place, Alike.COLUMNS, SURE[Alike.COLUMNS], surely=True)

    def _keys(self, alike: Alike) -> Iterator[tuple[int, Sequence[str]]]:
        """Every row that has such keys, with them."""
        fields = _TEXT_FIELDS.get(alike) or _NAMING[alike]
        for number, sheet in enumerate(self._sheets):
            columns = [column for _place, column in in_rank_order(sheet.columns) if column.field in fields]
            if columns:
                for place, cells in self._cells(number, columns):
                    keys = _keys_of(alike, [column.field for column in columns], cells)
                    if keys:
                        yield place, keys

    # ------------------------------------------------------------------------- by name

    def _link_names(self) -> None:
        look = near_people if self._people else near_companies
        fields = _COMPANY | (_PERSON if self._people else frozenset())
        wanted = {alike for alike in (Alike.NAME, Alike.NEAR) if alike in self._wish.by}
        rows = (
            (place, [column.field for column in columns], cells)
            for number, sheet in enumerate(self._sheets)
            for columns in [[column for _place, column in in_rank_order(sheet.columns) if column.field in fields]]
            if columns
            for place, cells in self._cells(number, columns)
        )
        for one, other, sureness in look(rows, self._groups.top, self._reading):
            alike = Alike.NAME if sureness >= SURE[Alike.NAME] else Alike.NEAR
            if alike in wanted:
                self._groups.link(one, other, alike, sureness)

    # ------------------------------------------------------------------------- inside

    def _apart_by_place(self, apart: Mapping[RowKey, frozenset[int]]) -> dict[int, frozenset[int]]:
        """The decisions that told rows apart, by the places of these rows."""
        found: dict[int, frozenset[int]] = {}
        if not apart:
            return found
        numbers = {sheet.id: number for number, sheet in enumerate(self._sheets)}
        places = [{row_id: place for place, row_id in enumerate(ids)} for ids in self._ids]
        for (sheet_id, row_id), decisions in apart.items():
            number = numbers.get(sheet_id)
            at = places[number].get(row_id) if number is not None else None
            if number is not None and at is not None:
                found[self._starts[number] + at] = decisions
        return found

    def _cells(self, number: int, columns: Sequence[Column]) -> Iterator[tuple[int, Sequence[str]]]:
        """Place and cells of every row of a sheet with something in these columns."""
        rows = all_rows(self._reader, self._sheets[number].id, columns)
        for place, (_row_id, cells) in enumerate(rows, start=self._starts[number]):
            self._rows_told += 1
            breathe(self._rows_told)
            if not self._rows_told % _TELLS_EVERY:
                self._reading.tell(self._rows_told)
            if any(cells):
                yield place, cells

    def _row(self, place: int) -> RowKey:
        number = max(n for n, start in enumerate(self._starts) if start <= place)
        return self._sheets[number].id, self._ids[number][place - self._starts[number]]


def _keys_of(alike: Alike, fields: Sequence[Field | None], cells: Sequence[str]) -> Sequence[str]:
    match alike:
        case Alike.CRM_ID:
            return [text for cell in cells if (text := cell.strip().casefold()) and not normal.is_nothing(text)]
        case Alike.PHONE:
            return [number for cell in cells for number in international(cell).split("; ") if number]
    return [key for field, cell in zip(fields, cells, strict=True) if field and cell for key in sure_names(field, cell)]


def _sureness(alike: Alike, key: str) -> int:
    shared = alike is Alike.EMAIL and key.partition("@")[0] in ROLES
    return _SHARED_MAILBOX if shared else SURE[alike]

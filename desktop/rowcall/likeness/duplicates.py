"""Finds rows that are about the same, in one sheet or across several: exactly, and by names almost the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rowcall.breath import let_go
from rowcall.likeness.differing import SUSPECT, Differing
from rowcall.likeness.groups import Groups
from rowcall.likeness.keyed import BY_NAME, FOUND, OF_COMPANIES, OF_PEOPLE, SURE, KeyedRows, Source, sureness, together
from rowcall.likeness.near import Names
from rowcall.model import normal
from rowcall.model.duplicates import Alike, RowKey, Wish
from rowcall.model.finds import GroupsFound, bits_of
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.project.reader import Reader

_NAME = bits_of([Alike.NAME])
_CHOSEN = bits_of([Alike.COLUMNS])


def find_groups(
    reader: Reader,
    wish: Wish,
    apart: Mapping[RowKey, frozenset[int]],
    reading: Reading = UNWATCHED,
) -> GroupsFound:
    """All groups of rows that are about the same, the surest first; blocks.

    People and companies are never one. Rows whose profiles or numbers of a CRM differ are two, also where names
    or phones are alike. It is less sure where companies say another website or legal form, and where what is alike was
    not in the list but found for its rows.

    Args:
        reader: Of the project; not used elsewhere meanwhile.
        wish: What counts as the same.
        apart: Rows that a person has told apart -> the numbers of these decisions.
        reading: Told how many rows were looked at; may stop it.

    Raises:
        ImportCancelled: If it was stopped.
    """
    found = GroupsFound()
    with reader.snapshot():
        sources = [Source(reader, reader.sheet_by_id(sheet_id)) for sheet_id in wish.sheet_ids]
        for people in (True, False):
            same = [source for source in sources if source.of_people is people]
            if same:
                _Search(same, wish, apart, reading, people=people).add_to(found)
    found.sort()
    return found


class _Search:
    """The search through sheets of one nature."""

    def __init__(
        self,
        sources: Sequence[Source],
        wish: Wish,
        apart: Mapping[RowKey, frozenset[int]],
        reading: Reading,
        *,
        people: bool,
    ) -> None:
        self._sources = sources
        self._wish = wish
        self._reading = reading
        self._people = people
        self._rows = KeyedRows(sources, reading, people=people)
        self._groups = Groups(self._rows.count, self._rows.certain(), self._apart_by_place(apart))

    def add_to(self, found: GroupsFound) -> None:
        """Look by one thing after the other, then tell."""
        by = [alike for alike in (OF_PEOPLE if self._people else OF_COMPANIES) if alike in self._wish.by]
        for alike in by:
            if alike not in BY_NAME:
                self._link_equal(alike, own=True)
        for alike in by:
            if alike not in BY_NAME and self._rows.has_found(alike):
                self._link_equal(alike, own=False)
        if Alike.COLUMNS in self._wish.by and self._wish.column_ids:
            self._link_columns()
        names = Names(self._rows.named() if set(by).intersection(BY_NAME) else (), self._reading, people=self._people)
        self._link_names(names)
        differing = Differing(() if self._people else self._rows.named(), self._groups.grouped())
        for places, bits, least in self._groups.groups():
            same_name = Alike.NAME in by and all(names.same(places[0], place) for place in places[1:])
            sure = self._with_name(bits, least) if same_name else least
            suspect = not bits & _CHOSEN and differing.two(places)
            alike_bits = bits | _NAME if same_name else bits
            found.add(self._keys(places), alike_bits, min(sure, SUSPECT) if suspect else sure)
        names.let_go()

    @staticmethod
    def _with_name(alike_bits: int, sure: int) -> int:
        """How sure it is of rows that also have the same name."""
        return sure if alike_bits & _NAME else together(sure, SURE[Alike.NAME])

    def _keys(self, places: Sequence[int]) -> list[RowKey]:
        return list(map(self._rows.row, places))

    def _link_equal(self, alike: Alike, *, own: bool) -> None:
        """Link rows that have such a key in common; those that the list itself links are not less sure for others."""
        seen: dict[int, int] = {}
        for place, keys in self._rows.keys(alike, own=own):
            for key in keys:
                first = seen.setdefault(hash(key), place)
                if first != place:
                    sure = sureness(alike, key) if own else min(FOUND, sureness(alike, key))
                    self._groups.link(first, place, alike, sure, surely=own and sure > SURE[Alike.NAME])
        let_go(seen)

    def _link_columns(self) -> None:
        sheet = self._sources[0].sheet
        columns = [column for column in sheet.columns if column.id in self._wish.column_ids]
        if not columns:
            return
        seen: dict[int, int] = {}
        for place, cells in self._rows.cells(0, columns):
            texts = tuple(map(normal.fold, cells))
            if any(texts):
                first = seen.setdefault(hash(texts), place)
                if first != place:
                    self._groups.link(first, place, Alike.COLUMNS, SURE[Alike.COLUMNS], surely=True)
        let_go(seen)

    def _link_names(self, names: Names) -> None:
        wanted = {alike for alike in BY_NAME if alike in self._wish.by}
        for one, other, sure in names.pairs(self._groups.top):
            alike = Alike.NAME if sure >= SURE[Alike.NAME] else Alike.NEAR
            if alike in wanted:
                self._groups.link(one, other, alike, sure)

    def _apart_by_place(self, apart: Mapping[RowKey, frozenset[int]]) -> dict[int, frozenset[int]]:
        """The decisions that told rows apart, by the places of these rows."""
        found: dict[int, frozenset[int]] = {}
        if not apart:
            return found
        numbers = {source.sheet.id: number for number, source in enumerate(self._sources)}
        places = [{row_id: place for place, row_id in enumerate(ids)} for ids in self._rows.ids]
        for (sheet_id, row_id), decisions in apart.items():
            number = numbers.get(sheet_id)
            at = places[number].get(row_id) if number is not None else None
            if number is not None and at is not None:
                found[self._rows.starts[number] + at] = decisions
        return found

"""Finds which rows of a sheet are also in another list, which is of another project or was never one."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence

from rowcall.breath import breathe, let_go
from rowcall.likeness.keyed import BY_NAME, OF_COMPANIES, OF_PEOPLE, SURE, KeyedRows, Source, sureness, together
from rowcall.likeness.near import Names
from rowcall.model.duplicates import Alike, RowKey
from rowcall.model.finds import Matches, bits_of
from rowcall.model.reading import UNWATCHED, Reading

_OF_THEIR_COMPANY = frozenset({Alike.PAGE, Alike.DOMAIN, Alike.NAME, Alike.NEAR})
"""By what a person's company is found in a list of companies; a person's CRM number and phone are not the company's."""
_NOBODY = -1
_MINE, _THEIRS = 0, 1
"""What a row is to the search by names, which does not hold rows of the same against each other."""


def find_elsewhere(
    mine: Source, others: Sequence[Source], by: Collection[Alike], reading: Reading = UNWATCHED
) -> Matches:
    """The rows of a sheet that are also in other ones, each with the likeliest of these, the surest first; blocks.

    People are looked for among people and companies among companies; where the other list is of the other nature,
    the people's companies are held against the companies.

    Args:
        mine: The sheet; its reader is not used elsewhere meanwhile.
        others: Sheets of another project; in the same way.
        by: What counts as the same.
        reading: Told how many rows were looked at; may stop it.

    Raises:
        ImportCancelled: If it was stopped.
    """
    alike = [other for other in others if other.of_people is mine.of_people]
    unlike = [other for other in others if other.of_people is not mine.of_people]
    searches = []
    if alike:
        searches.append(_Search(mine, alike, by, reading, people=mine.of_people))
    if unlike:
        searches.append(_Search(mine, unlike, _OF_THEIR_COMPANY, reading, people=False))
    for search in searches:
        search.look()
    found = Matches()
    for place in range(searches[0].count if searches else 0):
        breathe()
        match = next((told for search in searches if (told := search.match(place)) is not None), None)
        if match is not None:
            found.add(*match)
    found.sort()
    return found


class _Search:
    """The search for rows of the first sheet among those of the others.

    Attributes:
        count: How many rows the first sheet has.
    """

    def __init__(
        self, mine: Source, others: Sequence[Source], by: Collection[Alike], reading: Reading, *, people: bool
    ) -> None:
        self._by = [alike for alike in (OF_PEOPLE if people else OF_COMPANIES) if alike in by]
        self._people = people
        self._reading = reading
        self._rows = KeyedRows([mine, *others], reading, people=people)
        self._theirs = range(1, len(others) + 1)
        self.count = len(self._rows.ids[0])
        one_nature = mine.of_people is others[0].of_people
        self._certain: list[array[int]] = self._rows.certain() if one_nature else []
        self._others = array("q", [_NOBODY]) * self.count
        self._alike = array("H", bytes(2 * self.count))
        self._sure = bytearray(self.count)

    def look(self) -> None:
        """Look by one thing after the other."""
        for alike in self._by:
            if alike not in BY_NAME:
                self._match_equal(alike)
        if not set(BY_NAME).isdisjoint(self._by):
            self._match_names()

    def match(self, place: int) -> tuple[int, RowKey, int, int] | None:
        """What was found of a row: its id, the row there, what is alike, how sure it is; None: it is not there."""
        if self._others[place] == _NOBODY:
            return None
        there = self._rows.row(self._others[place])
        return self._rows.ids[0][place], there, self._alike[place], self._sure[place]

    def _match_equal(self, alike: Alike) -> None:
        there: dict[int, int] = {}
        for place, keys in self._rows.keys(alike, self._theirs):
            for key in keys:
                there.setdefault(hash(key), place)
        if not there:
            return
        for place, keys in self._rows.keys(alike, (0,)):
            for key in keys:
                other = there.get(hash(key))
                if other is not None:
                    self._note(place, other, alike, sureness(alike, key))
        let_go(there)

    def _match_names(self) -> None:
        names = Names(self._rows.named(), self._reading, people=self._people)
        for one, other, sure in names.pairs(self._side):
            place, there = sorted((one, other))
            alike = Alike.NAME if sure >= SURE[Alike.NAME] else Alike.NEAR
            if place < self.count <= there and alike in self._by:
                self._note(place, there, alike, sure)
        if Alike.NAME in self._by:
            self._add_same_names(names)
        names.let_go()

    def _add_same_names(self, names: Names) -> None:
        """Of rows that were found by something else it is told where their names are the same as well."""
        bit = bits_of([Alike.NAME])
        for place, other in self._pairs():
            if not self._alike[place] & bit and names.same(place, other):
                self._note(place, other, Alike.NAME, SURE[Alike.NAME])

    def _pairs(self) -> Iterator[tuple[int, int]]:
        for place, other in enumerate(self._others):
            breathe()
            if other != _NOBODY:
                yield place, other

    def _side(self, place: int) -> int:
        """A row that is found for sure need not be held against theirs any more."""
        sure = place < self.count and self._sure[place] >= SURE[Alike.NAME]
        return _THEIRS if sure or place >= self.count else _MINE

    def _note(self, place: int, other: int, alike: Alike, sure: int) -> None:
        """Keep that a row is also there, if it is the likeliest so far."""
        if sure <= SURE[Alike.NAME] and self._differ(place, other):
            return
        if self._others[place] == other:
            self._sure[place] = together(sure, self._sure[place])
            self._alike[place] |= bits_of([alike])
        elif self._others[place] == _NOBODY or sure > self._sure[place]:
            self._others[place] = other
            self._sure[place] = sure
            self._alike[place] = bits_of([alike])

    def _differ(self, place: int, other: int) -> bool:
        return any(known[place] and known[other] and known[place] != known[other] for known in self._certain)

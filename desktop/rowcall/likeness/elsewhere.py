"""Finds which rows of a sheet are also in another list, which is of another project or was never one."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence

from rowcall.likeness.keyed import BY_NAME, OF_COMPANIES, OF_PEOPLE, SURE, KeyedRows, Source, sureness
from rowcall.likeness.near import near_companies, near_people
from rowcall.model.duplicates import Alike, Match
from rowcall.model.reading import UNWATCHED, Reading

_OF_THEIR_COMPANY = frozenset({Alike.PAGE, Alike.DOMAIN, Alike.NAME, Alike.NEAR})
"""By what a person's company is found in a list of companies; a person's CRM number and phone are not the company's."""
_MINE, _THEIRS = 0, 1
"""What a row is to the search by names, which does not hold rows of the same against each other."""


def find_elsewhere(
    mine: Source, others: Sequence[Source], by: Collection[Alike], reading: Reading = UNWATCHED
) -> list[Match]:
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
    found: dict[int, Match] = {}
    alike = [other for other in others if other.of_people is mine.of_people]
    unlike = [other for other in others if other.of_people is not mine.of_people]
    if unlike:
        found.update(_Search(mine, unlike, _OF_THEIR_COMPANY, reading, people=False).matches())
    if alike:
        found.update(_Search(mine, alike, by, reading, people=mine.of_people).matches())
    return sorted(found.values(), key=lambda match: (-match.sureness, match.row_id))


class _Search:
    """The search for rows of the first sheet among those of the others."""

    def __init__(
        self, mine: Source, others: Sequence[Source], by: Collection[Alike], reading: Reading, *, people: bool
    ) -> None:
        self._by = [alike for alike in (OF_PEOPLE if people else OF_COMPANIES) if alike in by]
        self._look = near_people if people else near_companies
        self._reading = reading
        self._rows = KeyedRows([mine, *others], reading, people=people)
        self._theirs = range(1, len(others) + 1)
        self._first = len(self._rows.ids[0])
        one_nature = mine.of_people is others[0].of_people
        self._certain: list[array[int]] = self._rows.certain() if one_nature else []
        self._found: dict[int, tuple[int, dict[Alike, None], int]] = {}

    def matches(self) -> dict[int, Match]:
        """By the ids of the rows."""
        for alike in self._by:
            if alike not in BY_NAME:
                self._match_equal(alike)
        if not set(BY_NAME).isdisjoint(self._by):
            self._match_names()
        found = {}
        for place, (other, common, sure) in self._found.items():
            row_id = self._rows.row(place)[1]
            found[row_id] = Match(row_id, self._rows.row(other), tuple(common), sure)
        return found

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

    def _match_names(self) -> None:
        for one, other, sure in self._look(self._rows.named(), self._side, self._reading):
            place, there = sorted((one, other))
            alike = Alike.NAME if sure >= SURE[Alike.NAME] else Alike.NEAR
            if place < self._first <= there and alike in self._by:
                self._note(place, there, alike, sure)

    def _side(self, place: int) -> int:
        """A row that is found for sure need not be held against theirs any more."""
        found = self._found.get(place)
        sure = found is not None and found[2] >= SURE[Alike.NAME]
        return _THEIRS if sure or place >= self._first else _MINE

    def _note(self, place: int, other: int, alike: Alike, sure: int) -> None:
        """Keep that a row is also there, if it is the likeliest so far."""
        if sure <= SURE[Alike.NAME] and self._differ(place, other):
            return
        before = self._found.get(place)
        if before is not None and before[0] == other:
            before[1][alike] = None
            self._found[place] = (other, before[1], max(sure, before[2]))
        elif before is None or sure > before[2]:
            self._found[place] = (other, {alike: None}, sure)

    def _differ(self, place: int, other: int) -> bool:
        return any(known[place] and known[other] and known[place] != known[other] for known in self._certain)

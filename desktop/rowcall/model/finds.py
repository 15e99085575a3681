"""What a search for rows about the same found, held in few objects: a hundred thousand of them hold no thread up."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import compress
from typing import Self

from rowcall.model.duplicates import Alike, Group, Match, RowKey

_ALIKES = tuple(Alike)
_BITS = {alike: 1 << number for number, alike in enumerate(_ALIKES)}
_TURNED = bytes([1, 0])
"""Ticks as they become no ticks, and the other way."""


def bits_of(alikes: Iterable[Alike]) -> int:
    """Things that rows have in common, as one number."""
    return sum({_BITS[alike] for alike in alikes})


@lru_cache(maxsize=1 << len(_ALIKES))
def alikes_of(bits: int) -> tuple[Alike, ...]:
    """What such a number stands for."""
    return tuple(alike for alike in _ALIKES if bits & _BITS[alike])


class Finds:
    """Finds, the surest first once they are in order; each has a place among those that are held here.

    Ticks of finds are given as a byte for each place: 1 is ticked.
    """

    def __init__(self) -> None:
        self._alike = array("H")
        self._sure = bytearray()
        self._order = array("q")

    def __len__(self) -> int:
        """How many there are."""
        return len(self._order)

    def sort(self) -> None:
        """Put the surest first, those of one sureness as they came."""
        by_sureness: dict[int, array[int]] = {}
        for number in self._order:
            by_sureness.setdefault(self._sure[number], array("q")).append(number)
        self._order = array("q")
        for sureness in sorted(by_sureness, reverse=True):
            self._order += by_sureness[sureness]

    def sure_from(self, least: int) -> bytearray:
        """Ticks for those of which it is at least so sure."""
        enough = bytes(int(sureness >= least) for sureness in range(256))
        return bytearray(map(self._sure.__getitem__, self._order)).translate(enough)

    def ticked(self, ticks: bytes | bytearray) -> Self:
        """Those that are ticked, in their order."""
        part = type(self)()
        part.__dict__.update(self.__dict__)
        part._order = array("q", compress(self._order, ticks))
        return part

    def unticked(self, ticks: bytes | bytearray) -> Self:
        """Those that are not ticked, in their order."""
        return self.ticked(turned(ticks))

    def _note(self, alike: int, sureness: int) -> None:
        self._order.append(len(self._sure))
        self._alike.append(alike)
        self._sure.append(sureness)


class Matches(Finds):
    """Rows that are also in another list."""

    def __init__(self) -> None:
        super().__init__()
        self._rows, self._sheets, self._theirs = array("q"), array("q"), array("q")

    def add(self, row_id: int, there: RowKey, alike: int, sureness: int) -> None:
        """Add one; `alike` as `bits_of` says it."""
        self._note(alike, sureness)
        self._rows.append(row_id)
        self._sheets.append(there[0])
        self._theirs.append(there[1])

    def __getitem__(self, place: int) -> Match:
        """The one at a place."""
        number = self._order[place]
        there = self._sheets[number], self._theirs[number]
        return Match(self._rows[number], there, alikes_of(self._alike[number]), self._sure[number])

    def __iter__(self) -> Iterator[Match]:
        """All of them, in their order."""
        return map(self.__getitem__, range(len(self)))

    def row_ids(self) -> array[int]:
        """The rows, in the order of the finds."""
        return array("q", map(self._rows.__getitem__, self._order))


class GroupsFound(Finds):
    """Groups of rows that are about the same."""

    def __init__(self) -> None:
        super().__init__()
        self._sheets, self._rows, self._ends = array("q"), array("q"), array("q", [0])
        self._extra = array("q")

    def add(self, rows: Collection[RowKey], alike: int, sureness: int) -> None:
        """Add one, its oldest row first; `alike` as `bits_of` says it."""
        self._note(alike, sureness)
        self._sheets.extend(sheet_id for sheet_id, _row_id in rows)
        self._rows.extend(row_id for _sheet_id, row_id in rows)
        self._ends.append(len(self._rows))
        self._extra.append(len(rows) - 1)

    def __getitem__(self, place: int) -> Group:
        """The one at a place."""
        number = self._order[place]
        within = slice(self._ends[number], self._ends[number + 1])
        rows = tuple(zip(self._sheets[within], self._rows[within], strict=True))
        return Group(rows, alikes_of(self._alike[number]), self._sure[number])

    def __iter__(self) -> Iterator[Group]:
        """All of them, in their order."""
        return map(self.__getitem__, range(len(self)))

    def rows_by_sheet(self) -> dict[int, array[int]]:
        """All rows of the groups, by the sheets that they are of, in the order of the groups."""
        found: dict[int, array[int]] = {}
        for number in self._order:
            for at in range(self._ends[number], self._ends[number + 1]):
                found.setdefault(self._sheets[at], array("q")).append(self._rows[at])
        return found

    def extra_rows(self) -> int:
        """How many rows fewer there are once each is made one row."""
        return sum(map(self._extra.__getitem__, self._order))


def turned(ticks: bytes | bytearray) -> bytearray:
    """Ticks where there were none, and none where there were."""
    return bytearray(ticks).translate(_TURNED.ljust(256, b"\0"))

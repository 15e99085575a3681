"""Puts rows that are linked into groups: whoever is linked with one of a group belongs to all of it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence

from rowcall.breath import breathe
from rowcall.model.duplicates import Alike
from rowcall.model.finds import bits_of

_NONE = frozenset[int]()
_NO_ROW = -1


class Groups:
    """Rows by their places, counted from 0.

    Args:
        count: How many rows there are.
        certain: Of what is somebody's alone, the value of each row; 0: unknown. They are changed.
        apart: Of rows that were told apart from others, the numbers of these decisions; rows with one of them in common
            are never in one group.
    """

    def __init__(
        self, count: int, certain: Sequence[array[int]] = (), apart: Mapping[int, frozenset[int]] | None = None
    ) -> None:
        self._parent = array("q", range(count))
        self._certain = certain
        self._apart = dict(apart or {})
        self._alike = array("H", bytes(2 * count))
        self._sure = bytearray([100]) * count

    def link(self, one: int, other: int, alike: Alike, sureness: int, *, surely: bool = False) -> bool:
        """Say that two rows are about the same; whether they may be.

        Args:
            one: A row.
            other: Another one.
            alike: What they have in common.
            sureness: How sure it is, of a hundred.
            surely: Whether that counts although something that is somebody's alone differs.
        """
        first, second = sorted((self.top(one), self.top(other)))
        bit = bits_of([alike])
        if first == second:
            self._alike[first] |= bit
            return True
        if self._are_apart(first, second) or (not surely and self._differ(first, second)):
            return False
        self._parent[second] = first
        self._alike[first] |= self._alike[second] | bit
        self._sure[first] = min(self._sure[first], self._sure[second], sureness)
        for known in self._certain:
            known[first] = known[first] or known[second]
        if second in self._apart:
            self._apart[first] = self._apart.get(first, _NONE) | self._apart.pop(second)
        return True

    def _are_apart(self, first: int, second: int) -> bool:
        return bool(self._apart) and not self._apart.get(first, _NONE).isdisjoint(self._apart.get(second, _NONE))

    def _differ(self, first: int, second: int) -> bool:
        return any(known[first] and known[second] and known[first] != known[second] for known in self._certain)

    def top(self, place: int) -> int:
        """The first row of the group that a row belongs to."""
        parent = self._parent
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    def grouped(self) -> bytearray:
        """Of each row, 1 where it belongs to a group of more than one."""
        found = bytearray(len(self._parent))
        for place in range(len(found)):
            breathe()
            top = self.top(place)
            if top != place:
                found[place] = found[top] = 1
        return found

    def groups(self) -> Iterator[tuple[list[int], int, int]]:
        """Every group of more than one row: its places in order, what is alike (`bits_of`), how sure that is."""
        count = len(self._parent)
        latest, following = array("q", [_NO_ROW]) * count, array("q", [_NO_ROW]) * count
        for place in range(count):
            breathe()
            top = self.top(place)
            if latest[top] != _NO_ROW:
                following[latest[top]] = place
            latest[top] = place
        for top in range(count):
            breathe()
            if following[top] != _NO_ROW and self._parent[top] == top:
                places = [top]
                while following[places[-1]] != _NO_ROW:
                    places.append(following[places[-1]])
                yield places, self._alike[top], self._sure[top]

"""Puts rows that are linked into groups: whoever is linked with one of a group belongs to all of it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence

from rowcall.model.duplicates import Alike

_NONE = frozenset[int]()


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
        self._why: dict[int, tuple[frozenset[Alike], int]] = {}

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
        before, more = (self._why.get(top, (frozenset[Alike](), 100)) for top in (first, second))
        if first == second:
            self._why[first] = (before[0] | {alike}, before[1])
            return True
        if self._are_apart(first, second) or (not surely and self._differ(first, second)):
            return False
        self._why.pop(second, None)
        self._parent[second] = first
        self._why[first] = (before[0] | more[0] | {alike}, min(before[1], more[1], sureness))
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

    def groups(self) -> Iterator[tuple[list[int], frozenset[Alike], int]]:
        """Every group of more than one row: its places in order, what is alike, how sure that is."""
        members: dict[int, list[int]] = {top: [] for top in self._why}
        for place in range(len(self._parent)):
            if self._parent[place] != place or place in members:
                top = self.top(place)
                if top in members:
                    members[top].append(place)
        for top, places in members.items():
            if len(places) > 1:
                yield places, *self._why[top]

"""Puts rows that are linked into groups: whoever is linked with one of a group belongs to all of it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator

from rowcall.model.duplicates import Alike

Apart = Callable[[int, int], bool]
"""Whether two rows, by their places, were told apart or are surely two."""


class Groups:
    """Rows by their places, counted from 0.

    Args:
        count: How many rows there are.
        apart: Rows of which this is true are never linked with each other.
    """

    def __init__(self, count: int, apart: Apart) -> None:
        self._parent = array("q", range(count))
        self._apart = apart
        self._why: dict[int, tuple[frozenset[Alike], int]] = {}

    def link(self, one: int, other: int, alike: Alike, sureness: int) -> bool:
        """Say that two rows are about the same; whether they may be."""
        if self._apart(one, other):
            return False
        left, right = self.top(one), self.top(other)
        before = self._why.get(left, (frozenset(), 100))
        if left == right:
            if alike not in before[0]:
                self._why[left] = (before[0] | {alike}, before[1])
            return True
        left, right = min(left, right), max(left, right)
        first, second = self._why.get(left, (frozenset(), 100)), self._why.pop(right, (frozenset[Alike](), 100))
        self._parent[right] = left
        self._why[left] = (first[0] | second[0] | {alike}, min(first[1], second[1], sureness))
        return True

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

"""Rectangles of cells, and the ways that keys take through them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Place = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells; all four edges belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    @staticmethod
    def between(one: Place, other: Place) -> Area:
        """The smallest area with both cells."""
        return Area(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))

    @property
    def height(self) -> int:
        """How many rows."""
        return self.bottom - self.top + 1

    @property
    def width(self) -> int:
        """How many columns."""
        return self.right - self.left + 1

    @property
    def count(self) -> int:
        """How many cells."""
        return self.height * self.width

    def __contains__(self, place: Place) -> bool:
        """Whether a cell lies in it."""
        return self.top <= place[0] <= self.bottom and self.left <= place[1] <= self.right

    def opposite(self, place: Place) -> Place:
        """The corner across from a cell; of a cell in the middle, the one at the bottom right."""
        row = self.top if place[0] == self.bottom else self.bottom
        column = self.left if place[1] == self.right else self.right
        return row, column


def step(areas: Sequence[Area], now: Place, *, back: bool, by_rows: bool) -> Place:
    """Where Enter or Tab leads within a selection: cell by cell, then on to the next area, at the end to the first.

    Args:
        areas: The areas of the selection, in the order in which they were selected.
        now: The cell with the focus, in one of them.
        back: Whether the way is taken backwards.
        by_rows: Whether it goes along rows (Tab), else along columns (Enter).
    """
    at = next((n for n, area in enumerate(areas) if now in area), 0)
    area = areas[at]
    across, deep = (area.width, area.height) if by_rows else (area.height, area.width)
    down, right = now[0] - area.top, now[1] - area.left
    number = (down * across + right) if by_rows else (right * across + down)
    number += -1 if back else 1
    if not 0 <= number < across * deep:
        area = areas[(at + (-1 if back else 1)) % len(areas)]
        across, deep = (area.width, area.height) if by_rows else (area.height, area.width)
        number = area.count - 1 if back else 0
    line, place = divmod(number, across)
    return (area.top + line, area.left + place) if by_rows else (area.top + place, area.left + line)


def edge(is_filled: Callable[[int], bool], start: int, last: int, most: int) -> int | None:
    """Where Ctrl and an arrow lead along a line of cells.

    From within a block of filled cells to its end; else over the empty ones to the next filled; else to the last cell.

    Args:
        is_filled: Whether there is anything in the cell of this number.
        start: Where it begins.
        last: The last cell in this direction, before or after `start`.
        most: How many cells may be looked at.

    Returns:
        The cell; None where it lies beyond so many.
    """
    if start == last:
        return start
    way = 1 if last > start else -1
    in_block = is_filled(start) and is_filled(start + way)
    for looked, number in enumerate(range(start + way, last + way, way)):
        if looked >= most:
            return None
        if in_block and not is_filled(number):
            return number - way
        if not in_block and is_filled(number):
            return number
    return last


def corners(area: Area) -> tuple[Place, Place, Place, Place]:
    """The corners, clockwise from the top left."""
    return (area.top, area.left), (area.top, area.right), (area.bottom, area.right), (area.bottom, area.left)

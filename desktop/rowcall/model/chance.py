"""What a share that was seen in a few tries says of the true one, and of what more tries will bring."""

from __future__ import annotations

import math
from dataclasses import dataclass

NINE_IN_TEN = 1.6449
"""Standard deviations within which nine of ten outcomes lie; beyond them on one side lies one of twenty."""
ONE_SIDED_99_IN_100 = 2.3263
"""Standard deviations below which all but one of a hundred outcomes lie."""


@dataclass(frozen=True, slots=True)
class Range:
    """How many there will be."""

    low: int
    likely: int | None
    """None where nothing was tried yet."""
    high: int

    @staticmethod
    def exactly(count: int) -> Range:
        """A number that is known."""
        return Range(count, count, count)

    def __add__(self, other: Range) -> Range:
        likely = None if self.likely is None or other.likely is None else self.likely + other.likely
        return Range(self.low + other.low, likely, self.high + other.high)

    def times(self, factor: int) -> Range:
        """The same for something of which each brings so many."""
        return Range(self.low * factor, None if self.likely is None else self.likely * factor, self.high * factor)


def interval(share: float, tries: float, deviations: float = NINE_IN_TEN) -> tuple[float, float]:
    """Between which shares the true one lies (the score interval of Wilson, which is honest for few tries too).

    Args:
        share: What part of the tries was a hit: 0 to 1.
        tries: How many tries there were; more than 0.
        deviations: How sure the answer is to be, in standard deviations.
    """
    square = deviations * deviations / tries
    middle = (share + square / 2) / (1 + square)
    half = deviations * math.sqrt(share * (1 - share) / tries + square / tries / 4) / (1 + square)
    return max(0.0, middle - half), min(1.0, middle + half)


def hits_of(more: int, share: float, tries: int) -> Range:
    """How many of more tries will be hits; nine times of ten the number lies within the range.

    Both are uncertain: the true share, because few tries were made, and what chance makes of it in the tries to come.
    """
    if tries <= 0 or more <= 0:
        return Range(0, None if more > 0 else 0, max(more, 0))
    low, high = interval(share, tries * more / (tries + more))
    return Range(math.floor(more * low), round(more * share), math.ceil(more * high))

"""Chooses the rows of a trial: spread evenly over all that would be asked, and the same ones each time."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

SEED = 20261122
"""Chance that repeats itself: the same list is tried on the same rows."""


def spread(row_ids: Sequence[int], count: int) -> tuple[int, ...]:
    """One row from each of so many equally long stretches; all of them where there are not more.

    A list is often sorted, so its first rows would tell little of the rest; and a fixed distance between the rows would
    follow a list that repeats itself (each company's head first), so the place within its stretch is left to chance.
    """
    rows = len(row_ids)
    if rows <= count:
        return tuple(row_ids)
    chance = Random(SEED)  # noqa: S311 - chance that spreads rows guards no secret
    return tuple(row_ids[chance.randrange(rows * n // count, rows * (n + 1) // count)] for n in range(count))

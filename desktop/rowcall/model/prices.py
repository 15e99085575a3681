"""What a call can cost, as dated data and never as numbers in code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Units = Mapping[str, int]
"""How many of what a call buys, e.g. `{"email": 1, "phone": 1}`; the keys are those of the price table."""


@dataclass(frozen=True, slots=True)
class Price:
    """What one unit costs."""

    key: str
    credits: int
    known: bool
    """Whether the service says so; a price that is only assumed counts as possible, never as confirmed."""
    title: str = ""
    source: str = ""
    """Where the number comes from, for people."""
    each: str = ""
    """What one unit is, as in "3 credits a company": "a company"."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Credits of one or many calls."""

    confirmed: int = 0
    possible: int = 0
    """What may have been taken: assumed prices, and calls whose answer was lost."""

    @property
    def total(self) -> int:
        """The worst case."""
        return self.confirmed + self.possible

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.confirmed + other.confirmed, self.possible + other.possible)


@dataclass(frozen=True, slots=True)
class PriceTable:
    """The prices of one day."""

    dated: str
    prices: Mapping[str, Price]

    def most(self, units: Units) -> int:
        """The most credits that a call for these units can take."""
        return sum(self.prices[key].credits * count for key, count in units.items())

    def cost(self, units: Units) -> Cost:
        """What a call that delivered these units took: confirmed where the price is known, else possible."""
        known = {key: count for key, count in units.items() if self.prices[key].known}
        assumed = {key: count for key, count in units.items() if key not in known}
        return Cost(self.most(known), self.most(assumed))

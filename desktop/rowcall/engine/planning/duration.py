"""How long calls take together: as fast as their limits let them go, and never more at once than there are places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from rowcall.model.action import Charge
from rowcall.model.estimates import Wait
from rowcall.model.request import Limit

Used = Mapping[str, int]
"""Bucket of a limit -> how much of it is used up."""
NOTHING_USED: Used = MappingProxyType({})
SLOW_SECONDS = 5.0
"""A limit that lets a call through this seldom, or more seldom, is told of."""


@dataclass(slots=True)
class Duration:
    """Adds up calls."""

    _by_limit: Counter[Limit] = field(default_factory=Counter)
    _titles: dict[Limit, str] = field(default_factory=dict)
    """What each limit counts, for people."""
    _busy_seconds: float = 0.0
    _answer_after: float = 0.0

    def add(self, charges: Iterable[Charge], times: int = 1) -> None:
        """Take the calls of so many rows into account."""
        for charge in charges:
            self._busy_seconds += charge.seconds * times
            if times:
                self._answer_after = max(self._answer_after, charge.answer_after)
            if charge.limit is not None:
                self._by_limit[charge.limit] += times
                self._titles[charge.limit] = charge.title
            for quota in charge.quota:
                self._by_limit[quota.limit] += quota.weight * times
                self._titles[quota.limit] = quota.title

    def seconds(self, at_once: int, used: Used = NOTHING_USED) -> float:
        """From the first call to the last answer, in the worst case.

        Args:
            at_once: Calls that may be made at once.
            used: What the time just gone has used up of limits already, by their buckets.
        """
        held = (self._held(limit, calls, used.get(limit.bucket, 0)) for limit, calls in self._by_limit.items())
        return max(max(held, default=0.0), self._busy_seconds / at_once) + self._answer_after

    def waits(self, used: Used = NOTHING_USED) -> tuple[Wait, ...]:
        """The limits among these that let few calls through."""
        return tuple(
            Wait(
                what=self._titles[limit],
                calls=calls,
                most=limit.calls,
                seconds=limit.seconds,
                used=used.get(limit.bucket, 0),
                takes=self._held(limit, calls, used.get(limit.bucket, 0)),
            )
            for limit, calls in self._by_limit.items()
            if calls and limit.seconds / limit.calls >= SLOW_SECONDS
        )

    @staticmethod
    def _held(limit: Limit, calls: int, used: int) -> float:
        """How long its limit holds the last of these calls back: what a day's limit leaves over waits for the next."""
        return (used + calls - 1) // limit.calls * limit.seconds if calls else 0.0

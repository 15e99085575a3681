"""How long calls take together: as fast as their limits let them go, and never more at once than there are places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from rowcall.model.action import Charge
from rowcall.model.call import Limit


@dataclass(slots=True)
class Duration:
    """Adds up calls."""

    _by_limit: Counter[Limit] = field(default_factory=Counter)
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

    def seconds(self, at_once: int) -> float:
        """From the first call to the last answer."""
        held = max((self._held(limit, calls) for limit, calls in self._by_limit.items()), default=0.0)
        return max(held, self._busy_seconds / at_once) + self._answer_after

    @staticmethod
    def _held(limit: Limit, calls: int) -> float:
        """How long its limit holds the last of these calls back: what a day's limit leaves over waits for the next."""
        return max(calls - 1, 0) // limit.calls * limit.seconds

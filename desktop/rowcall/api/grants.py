"""A log of the calls that really left, from which no window of a limit can be overdrawn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

from rowcall.model.call import Limit, Quota


class SharedGrants(Protocol):
    """The same log for all processes that use one key; every method may raise MemoryProblem."""

    def slot(self, limit: Limit, interval: float, forgiven: float) -> float:
        """Take the next place in the even pace; 0.0 if it was taken, else seconds until it may be tried again."""

    def room(self, quotas: Sequence[Quota]) -> float:
        """Seconds until one more call would keep all these limits; promises nothing."""

    def take(self, quotas: Sequence[Quota]) -> float:
        """Count a call that leaves now; 0.0 if it was counted, else seconds until it may be tried again."""

    def give_back(self, quotas: Sequence[Quota]) -> None:
        """Undo what one call was counted for, because it did not leave or used less."""

    def used(self, limit: Limit) -> int:
        """How much of a limit is used now."""


class LocalGrants:
    """The log of this process alone."""

    def __init__(self, clock: Callable[[], float], guard: float) -> None:
        self._clock = clock
        self._guard = guard
        self._logs: dict[str, deque[tuple[float, int]]] = {}

    def room(self, quota: Quota) -> float:
        """Seconds until one more such call keeps the limit."""
        log = self._log(quota.limit)
        over = sum(weight for _, weight in log) + min(quota.weight, quota.limit.calls) - quota.limit.calls
        wait = 0.0
        for moment, weight in log:
            if over <= 0:
                break
            over -= weight
            wait = self._counts_for(moment, quota.limit)
        return wait

    def add(self, quota: Quota, calls: int = 1) -> None:
        """Count a call, or several, that leave now."""
        self._log(quota.limit).extend([(self._clock(), min(quota.weight, quota.limit.calls))] * calls)

    def give_back(self, quota: Quota) -> None:
        """Undo what was counted last for as much."""
        log = self._log(quota.limit)
        left = quota.weight
        while log and left > 0:
            moment, weight = log.pop()
            if weight > left:
                log.append((moment, weight - left))
            left -= weight

    def used(self, limit: Limit) -> int:
        """How much of a limit is used now."""
        return sum(weight for _, weight in self._log(limit))

    def _log(self, limit: Limit) -> deque[tuple[float, int]]:
        """What counts now, the oldest first."""
        log = self._logs.setdefault(limit.bucket, deque())
        while log and self._counts_for(log[0][0], limit) <= 0:
            log.popleft()
        return log

    def _counts_for(self, moment: float, limit: Limit) -> float:
        """Seconds that a call which left then still counts."""
        return moment + limit.seconds + self._guard - self._clock()

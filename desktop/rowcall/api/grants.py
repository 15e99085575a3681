"""A log of the calls that really left, from which no window of a limit can be overdrawn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from rowcall.model.request import Limit, Quota
from rowcall.model.windows import until_room


class LocalGrants:
    """The log of this process alone."""

    def __init__(self, clock: Callable[[], float], guard: float) -> None:
        self._clock = clock
        self._guard = guard
        self._logs: dict[str, deque[tuple[float, int]]] = {}

    def room(self, quota: Quota) -> float:
        """Seconds until one more such call keeps the limit."""
        return until_room(self._log(quota.limit), quota, quota.limit.seconds + self._guard, self._clock())

    def add(self, quota: Quota, calls: int = 1) -> None:
        """Count a call, or several, that leave now."""
        self._log(quota.limit).extend([(self._clock(), min(quota.weight, quota.limit.calls))] * calls)

    def left_later(self, limit: Limit, counted_from: float) -> None:
        """The first call that was counted since that moment leaves only now."""
        log = self._log(limit)
        for number, (moment, weight) in enumerate(log):
            if moment >= counted_from:
                del log[number]
                log.append((self._clock(), weight))
                return

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
        now = self._clock()
        while log and log[0][0] + limit.seconds + self._guard <= now:
            log.popleft()
        return log

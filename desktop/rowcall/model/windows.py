"""The arithmetic of limits: when the calls that left leave room for one more."""

from __future__ import annotations

from collections.abc import Iterable

from rowcall.model.request import Quota

LEAST_WAIT = 0.001
"""Seconds: a shorter wait may end before the clock shows that it has passed."""


def until_room(left: Iterable[tuple[float, int]], quota: Quota, window: float, now: float) -> float:
    """Seconds until one more call keeps a limit; 0.0 where it does now.

    Args:
        left: When calls left and how much each used, the oldest first; those before the window count for nothing.
        quota: What the call would use.
        window: Seconds for which a call counts.
        now: By the clock of `left`.
    """
    counting = [(moment, weight) for moment, weight in left if moment + window > now]
    over = sum(weight for _, weight in counting) + min(quota.weight, quota.limit.calls) - quota.limit.calls
    wait = 0.0
    for moment, weight in counting:
        if over <= 0:
            break
        over -= weight
        wait = max(LEAST_WAIT, moment + window - now)
    return wait

"""Keeps every call within its documented rate: an even pace, and a log of real grants that no window can exceed."""

from __future__ import annotations

import asyncio
import time
from bisect import insort
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count

from rowcall.model.call import Limit

GUARD = 0.035
"""Seconds added to every window: calls reach the service a little closer together or further apart than they left."""
SPREAD_UP_TO = 60.0
"""Windows up to this many seconds are used evenly; in a longer one (500 a day) evenness would only be slow."""
LATENESS_FORGIVEN = 0.1
"""Share of a window by which a late call may be made up for, so that small delays do not add up."""
SLOWEST = 1 / 16
RECOVERY_STEP = 0.02
"""How much of the full pace one good answer brings back."""

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


@dataclass(order=True, slots=True)
class _Waiter:
    priority: int
    number: int
    at_head: asyncio.Event = field(default_factory=asyncio.Event, compare=False)


@dataclass(slots=True)
class _Bucket:
    """One limit, shared by all calls that name its bucket."""

    limit: Limit
    grants: deque[float]
    """When the latest calls really left; as many as one window may hold."""
    waiting: list[_Waiter] = field(default_factory=list)
    """Sorted: the most urgent and oldest first."""
    next_slot: float = 0.0
    speed: float = 1.0
    """Share of the documented pace that is used; below 1 after the service said that we are too fast."""
    last_throttled: float = float("-inf")


class Pacer:
    """Says when a call may be made.

    A call first awaits its `turn`, which spreads calls evenly, and then, with the connection open and the intent
    saved, `stamp`, which is what guarantees the limit.
    """

    def __init__(self, clock: Clock = time.monotonic, sleep: Sleep = asyncio.sleep, guard: float = GUARD) -> None:
        self._clock = clock
        self._sleep = sleep
        self._guard = guard
        self._buckets: dict[str, _Bucket] = {}
        self._numbers = count()

    async def turn(self, limit: Limit, priority: int = 1) -> None:
        """Wait for the next free place in the even pace; a lower priority number overtakes."""
        bucket = self._bucket(limit)
        with self._queued(bucket, priority) as waiter:
            while True:
                if bucket.waiting[0] is not waiter:
                    waiter.at_head.clear()
                    await waiter.at_head.wait()
                elif (delay := bucket.next_slot - self._clock()) > 0:
                    await self._sleep(delay)
                else:
                    break
            earliest = self._clock() - LATENESS_FORGIVEN * limit.seconds
            bucket.next_slot = max(bucket.next_slot, earliest) + self._interval(bucket)

    async def room(self, limit: Limit) -> None:
        """Wait until one more call would keep the limit; promises nothing to the caller."""
        bucket = self._bucket(limit)
        while (delay := self._until_room(bucket)) > 0:
            await self._sleep(delay)

    async def stamp(self, limit: Limit) -> None:
        """Wait until one more call keeps the limit and count it: the call must leave at once."""
        await self.room(limit)
        self._bucket(limit).grants.append(self._clock())

    def throttled(self, limit: Limit) -> None:
        """The service said that we are too fast: halve the pace, once for all answers that say so together."""
        bucket = self._bucket(limit)
        now = self._clock()
        if now - bucket.last_throttled >= min(limit.seconds, SPREAD_UP_TO):
            bucket.last_throttled = now
            bucket.speed = max(SLOWEST, bucket.speed / 2)
            bucket.next_slot = max(bucket.next_slot, now + self._interval(bucket))

    def succeeded(self, limit: Limit) -> None:
        """A good answer came: take back a step of what throttling cost."""
        bucket = self._bucket(limit)
        bucket.speed = min(1.0, bucket.speed + RECOVERY_STEP)

    def speed(self, limit: Limit) -> float:
        """Share of the documented pace that is used now."""
        return self._bucket(limit).speed

    def _bucket(self, limit: Limit) -> _Bucket:
        return self._buckets.setdefault(limit.bucket, _Bucket(limit, deque(maxlen=limit.calls)))

    def _interval(self, bucket: _Bucket) -> float:
        limit = bucket.limit
        spread = limit.seconds <= SPREAD_UP_TO or bucket.speed < 1.0
        return (limit.seconds + self._guard) / limit.calls / bucket.speed if spread else 0.0

    def _until_room(self, bucket: _Bucket) -> float:
        if len(bucket.grants) < bucket.limit.calls:
            return 0.0
        return bucket.grants[0] + bucket.limit.seconds + self._guard - self._clock()

    @contextmanager
    def _queued(self, bucket: _Bucket, priority: int) -> Iterator[_Waiter]:
        waiter = _Waiter(priority, next(self._numbers))
        insort(bucket.waiting, waiter)
        try:
            yield waiter
        finally:
            bucket.waiting.remove(waiter)
            if bucket.waiting:
                bucket.waiting[0].at_head.set()

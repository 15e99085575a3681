"""Keeps every call within its documented rate: an even pace, and a log of real grants that no window can exceed."""

from __future__ import annotations

import asyncio
import time
from bisect import insort
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random, SystemRandom

from rowcall.api.grants import LocalGrants
from rowcall.api.shared import SharedGrants
from rowcall.errors import MemoryProblem, RowcallError
from rowcall.model.gauges import Gauge
from rowcall.model.prices import Units
from rowcall.model.request import Limit, Quota
from rowcall.model.windows import LEAST_WAIT

GUARD = 0.035
"""Seconds added to every window: calls reach the service a little closer together or further apart than they left."""
AHEAD = 0.02
"""Seconds by which a call may have its turn before the log has room: meanwhile it connects and its intent is saved. If
more calls came to wait for the log there, they would leave it in bursts."""
LEFT_LATE = 0.005
"""Seconds between being counted and having left, from which on the log is put right: the program was held up between
them, and the service counts the call when it arrives."""
SPREAD_UP_TO = 60.0
"""Windows up to this many seconds are used evenly; in a longer one (500 a day) evenness would only be slow."""
LATENESS_FORGIVEN = 0.3
"""Share of a window by which a late call may be made up for, so that small delays do not add up."""
CATCHING_UP = 0.7
"""Share of the pace's interval that lies between two calls while lost time is made up for: no bursts."""
SLOWEST = 1 / 16
RECOVERY_STEP = 0.02
"""How much of the full pace one good answer brings back."""
BUSY_WAIT = 0.004
"""Seconds until the shared log is asked again while another process writes to it."""
COURTESY = 0.003
"""Seconds, at most, that a process waits beyond a shared place in the pace, so that each gets its turn."""
LETS_PASS = 0.02
"""Seconds after which a call that let a more urgent one pass tries again."""

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
    title: str = "calls"
    waiting: list[_Waiter] = field(default_factory=list)
    """Sorted: the most urgent and oldest first."""
    next_slot: float = 0.0
    not_before: float = 0.0
    """Where lost time is made up for, this is later than the next slot."""
    speed: float = 1.0
    """Share of the documented pace that is used; below 1 after the service said that we are too fast."""
    turn_at: float = float("-inf")
    """When the call that is next in line expects its turn."""
    last_throttled: float = float("-inf")


def _ignore(_problem: RowcallError) -> None:
    """For whoever shares nothing, and so cannot lose it."""


class Pacer:
    """Says when a call may be made.

    A call first awaits its `turn`, which spreads calls evenly, and then, with the connection open and the intent
    saved, `try_stamp`, which is what guarantees the limit.

    Args:
        clock: Tells seconds.
        sleep: Waits for seconds of that clock.
        shared: The log of all processes on this key; None: this process is alone. It goes by the machine's own clock.
        lost: Is told once if the shared log can no longer be used; from then on this process counts for itself.
    """

    def __init__(
        self,
        clock: Clock = time.monotonic,
        sleep: Sleep = asyncio.sleep,
        shared: SharedGrants | None = None,
        lost: Callable[[RowcallError], None] = _ignore,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._shared = shared
        self._lost = lost
        self._grants = LocalGrants(clock, GUARD)
        self._buckets: dict[str, _Bucket] = {}
        self._numbers = count()
        self._random: Random = SystemRandom()

    async def turn(self, limit: Limit, priority: int = 1, lets_pass: Callable[[], bool] | None = None) -> None:
        """Wait for the next free place in the even pace; a lower priority number overtakes.

        Args:
            limit: Whose pace it is.
            priority: Among the calls of this process.
            lets_pass: Tells whether a call of another process goes first now.
        """
        bucket = self._bucket(limit)
        with self._queued(bucket, priority) as waiter:
            while True:
                if bucket.waiting[0] is not waiter:
                    waiter.at_head.clear()
                    await waiter.at_head.wait()
                elif lets_pass is not None and lets_pass():
                    await self._sleep(LETS_PASS)
                elif (delay := self._until_slot(bucket)) > 0:
                    bucket.turn_at = self._clock() + delay
                    await self._sleep(delay)
                else:
                    return

    def longest_wait(self) -> tuple[Limit | None, float]:
        """The limit for whose next turn calls wait the longest, and the seconds that are left; None where none wait."""
        now = self._clock()
        waiting = ((bucket.turn_at - now, bucket.limit) for bucket in self._buckets.values() if bucket.waiting)
        wait, limit = max(waiting, key=lambda found: found[0], default=(0.0, None))
        return (limit, wait) if wait > 0 else (None, 0.0)

    def room(self, quotas: Sequence[Quota]) -> float:
        """Seconds until one more call would keep all these limits; promises nothing to the caller."""
        return max(self._room_here(quotas), self._ask(lambda shared: shared.room(quotas)))

    async def try_stamp(self, quotas: Sequence[Quota]) -> float:
        """Count a call that leaves at once; 0.0 if it was counted, else seconds until it may be tried again."""
        for quota in quotas:
            self._bucket(quota.limit).title = quota.title
        lasting = [quota for quota in quotas if quota.limit.seconds > SPREAD_UP_TO]
        passing = [quota for quota in quotas if quota not in lasting]
        wait = self._room_here(lasting)
        if lasting and wait <= 0:
            wait = await self._ask_slowly(lambda shared: shared.take(lasting))
        if wait <= 0:
            self._count(lasting)
            wait = self._room_here(passing) or self._ask(lambda shared: shared.take(passing))
            if wait <= 0:
                self._count(passing)
            else:
                self.give_back(lasting)
        return wait

    def has_left(self, limit: Limit, counted_from: float) -> None:
        """A call is on its way that was counted at or after that moment."""
        if limit.seconds <= SPREAD_UP_TO and self._clock() - counted_from > LEFT_LATE:
            self._grants.left_later(limit, counted_from)
            self._tell(lambda shared: shared.left_later(limit, counted_from))

    async def settle(self, quotas: Sequence[Quota], units: Units) -> None:
        """Count what a call really used of its limits, where the answer tells, instead of what it was counted for."""
        told = [(quota, units[quota.unit] - quota.weight) for quota in quotas if quota.unit in units]
        more = [replace(quota, weight=over) for quota, over in told if over > 0]
        less = [replace(quota, weight=-over) for quota, over in told if over < 0]
        self._count(more)
        for quota in less:
            self._grants.give_back(quota)

        def settle(shared: SharedGrants) -> float:
            for quota in more:
                shared.note(quota, 1)
            shared.give_back(less)
            return 0.0

        await self._ask_slowly(settle)

    def note(self, quota: Quota, calls: int) -> None:
        """Count calls that are out already."""
        self._grants.add(quota, calls)
        self._tell(lambda shared: shared.note(quota, calls))

    def give_back(self, quotas: Sequence[Quota]) -> None:
        """Undo what a call was counted for, because it did not leave or used less."""
        if not quotas:
            return
        for quota in quotas:
            self._grants.give_back(quota)
        self._tell(lambda shared: shared.give_back(quotas))

    def throttled(self, limit: Limit, *, told_when: bool = False) -> None:
        """The service said that we are too fast: halve the pace, once for all answers that say so together.

        Args:
            limit: Of the call that was refused.
            told_when: Whether the service said when to call again: then that is when.
        """
        bucket = self._bucket(limit)
        now = self._clock()
        if now - bucket.last_throttled >= min(limit.seconds, SPREAD_UP_TO):
            bucket.last_throttled = now
            bucket.speed = max(SLOWEST, bucket.speed / 2)
            if not told_when:
                bucket.next_slot = max(bucket.next_slot, now + self._interval(bucket))

    def succeeded(self, limit: Limit) -> None:
        """A good answer came: take back a step of what throttling cost."""
        bucket = self._bucket(limit)
        bucket.speed = min(1.0, bucket.speed + RECOVERY_STEP)

    def speed(self, limit: Limit) -> float:
        """Share of the documented pace that is used now."""
        return self._bucket(limit).speed

    def gauges(self) -> tuple[Gauge, ...]:
        """How full each limit is that was used since the start."""
        return tuple(map(self._gauge, self._buckets.values()))

    def _gauge(self, bucket: _Bucket) -> Gauge:
        limit = bucket.limit
        used = max(self._grants.used(limit), int(self._ask(lambda shared: shared.used(limit))))
        return Gauge(bucket.title, min(used, limit.calls), limit.calls, limit.seconds, bucket.speed, limit.bucket)

    def _room_here(self, quotas: Sequence[Quota]) -> float:
        return max(map(self._grants.room, quotas), default=0.0)

    def _count(self, quotas: Sequence[Quota]) -> None:
        for quota in quotas:
            self._grants.add(quota)

    def _ask(self, question: Callable[[SharedGrants], float]) -> float:
        """What the shared log says; nothing stands in the way where there is none, and a moment where it is busy."""
        if self._shared is None:
            return 0.0
        try:
            return question(self._shared)
        except MemoryProblem as problem:
            return self._met(problem)

    async def _ask_slowly(self, question: Callable[[SharedGrants], float]) -> float:
        """The same for what waits for the disk."""
        if self._shared is None:
            return 0.0
        try:
            return await asyncio.to_thread(question, self._shared)
        except MemoryProblem as problem:
            return self._met(problem)

    def _met(self, problem: MemoryProblem) -> float:
        if problem.busy:
            return self._random.uniform(BUSY_WAIT / 2, BUSY_WAIT)
        self._shared = None
        self._lost(problem)
        return 0.0

    def _tell(self, news: Callable[[SharedGrants], None]) -> None:
        """Tell the shared log something that may also get lost: then limits are only kept with more room."""

        def tell(shared: SharedGrants) -> float:
            news(shared)
            return 0.0

        self._ask(tell)

    def _bucket(self, limit: Limit) -> _Bucket:
        return self._buckets.setdefault(limit.bucket, _Bucket(limit))

    def _until_slot(self, bucket: _Bucket) -> float:
        """Take the next place in the pace if it is time; 0.0 if it was taken, else how long to wait."""
        now = self._clock()
        if (wait := max(bucket.next_slot, bucket.not_before) - now) > 0:
            return max(wait, LEAST_WAIT)
        if (wait := self.room((Quota(bucket.limit),)) - AHEAD) > 0:
            return max(wait, LEAST_WAIT)
        interval, forgiven = self._interval(bucket), LATENESS_FORGIVEN * bucket.limit.seconds
        wait = self._ask(lambda shared: shared.slot(bucket.limit, interval, forgiven))
        if wait > 0:
            return wait + self._random.uniform(0.0, COURTESY)
        now = self._clock()  # asking took a moment
        bucket.next_slot = max(bucket.next_slot, now - forgiven) + interval
        bucket.not_before = now + CATCHING_UP * interval
        return 0.0

    def _interval(self, bucket: _Bucket) -> float:
        limit = bucket.limit
        spread = limit.seconds <= SPREAD_UP_TO or bucket.speed < 1.0
        return (limit.seconds + GUARD) / limit.calls / bucket.speed if spread else 0.0

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

"""At most so many calls in flight: who waits, who goes next, and which place stays free for quick calls."""

from __future__ import annotations

import asyncio
from bisect import insort
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random, SystemRandom

from rowcall.api.shared import SharedPlaces
from rowcall.errors import MemoryProblem, RowcallError

TRY_AGAIN = (0.015, 0.025)
"""Seconds, at least and at most, between two tries while other processes have all places."""
URGENT = 0
"""Calls of this priority and below let no bulk call of another process go first."""


@dataclass(order=True, slots=True)
class _Waiter:
    ticket: tuple[int, int]
    slow: bool = field(compare=False)
    granted: asyncio.Future[None] = field(compare=False)
    place: int | None = field(default=None, compare=False)
    """Which of the shared places it was given."""


class Seats:
    """The places at one provider, given out by priority and then by age.

    After a refusal for speed only one call is out at a time; each good answer lets one more go beside it.

    Args:
        most: How many places there are.
        shared: The same places, for all processes on this key; None: this process is alone.
        lost: Is told once if the shared places can no longer be used; from then on this process goes by its own.
    """

    def __init__(
        self,
        most: int,
        shared: SharedPlaces | None = None,
        lost: Callable[[RowcallError], None] = lambda _problem: None,
    ) -> None:
        self.most = most
        self._shared = shared
        self._lost = lost
        self._window = most
        self._taken = 0
        self._taken_by_slow = 0
        self._keep_one_free = False
        self._waiting: list[_Waiter] = []
        self._next_try: asyncio.TimerHandle | None = None
        self._random: Random = SystemRandom()

    @property
    def taken(self) -> int:
        """How many calls are in flight."""
        return self._taken

    @property
    def window(self) -> int:
        """How many calls may be in flight now."""
        return self._window

    @property
    def keep_one_free(self) -> bool:
        """Whether slow calls leave one place to quick ones."""
        return self._keep_one_free

    @keep_one_free.setter
    def keep_one_free(self, wanted: bool) -> None:
        self._keep_one_free = wanted
        self._give_out()

    def one_at_a_time(self) -> None:
        """The service refuses calls: from now on one at a time."""
        self._window = 1

    def fewer(self) -> None:
        """The service is in trouble: half as many at a time."""
        self._window = max(1, self._window // 2)

    def one_more(self) -> None:
        """A good answer came."""
        if self._window < self.most:
            self._window += 1
            self._give_out()

    @asynccontextmanager
    async def seat(self, ticket: tuple[int, int], *, slow: bool) -> AsyncIterator[None]:
        """Hold a place while the block runs; the lowest ticket (priority, then number) is served first."""
        waiter = _Waiter(ticket, slow, asyncio.get_running_loop().create_future())
        insort(self._waiting, waiter)
        self._give_out()
        try:
            await waiter.granted
            yield
        finally:
            self._leave(waiter)

    def _leave(self, waiter: _Waiter) -> None:
        if waiter in self._waiting:
            self._waiting.remove(waiter)
        else:
            self._taken -= 1
            self._taken_by_slow -= waiter.slow
            if self._shared is not None and waiter.place is not None:
                self._shared.leave(waiter.place)
        self._give_out()

    def _give_out(self) -> None:
        if self._next_try is not None:
            self._next_try.cancel()
            self._next_try = None
        for waiter in tuple(self._waiting):
            if self._fits(waiter) and not waiter.granted.done():
                if not self._take_shared(waiter):
                    loop = asyncio.get_running_loop()
                    self._next_try = loop.call_later(self._random.uniform(*TRY_AGAIN), self._give_out)
                    return
                self._waiting.remove(waiter)
                self._taken += 1
                self._taken_by_slow += waiter.slow
                waiter.granted.set_result(None)
        if self._shared is not None:
            self._shared.rest()

    def _take_shared(self, waiter: _Waiter) -> bool:
        """Whether the other processes leave it a place."""
        if self._shared is None:
            return True
        try:
            waiter.place = self._shared.take(urgent=waiter.ticket[0] <= URGENT)
        except MemoryProblem as problem:
            self._shared = None
            self._lost(problem)
            return True
        return waiter.place is not None

    def _fits(self, waiter: _Waiter) -> bool:
        most = min(self.most, self._window)
        most_slow = max(1, most - 1) if self._keep_one_free else most
        return self._taken < most and not (waiter.slow and self._taken_by_slow >= most_slow)

"""At most so many calls in flight: who waits, who goes next, and which place stays free for quick calls."""

from __future__ import annotations

import asyncio
from bisect import insort
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(order=True, slots=True)
class _Waiter:
    ticket: tuple[int, int]
    slow: bool = field(compare=False)
    granted: asyncio.Future[None] = field(compare=False)


class Seats:
    """The places at one provider, given out by priority and then by age."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._taken = 0
        self._taken_by_slow = 0
        self._keep_one_free = False
        self._waiting: list[_Waiter] = []

    @property
    def taken(self) -> int:
        """How many calls are in flight."""
        return self._taken

    @property
    def keep_one_free(self) -> bool:
        """Whether slow calls leave one place to quick ones."""
        return self._keep_one_free

    @keep_one_free.setter
    def keep_one_free(self, wanted: bool) -> None:
        self._keep_one_free = wanted
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
        self._give_out()

    def _give_out(self) -> None:
        for waiter in tuple(self._waiting):
            if self._fits(waiter) and not waiter.granted.done():
                self._waiting.remove(waiter)
                self._taken += 1
                self._taken_by_slow += waiter.slow
                waiter.granted.set_result(None)

    def _fits(self, waiter: _Waiter) -> bool:
        most_slow = max(1, self.most - 1) if self._keep_one_free else self.most
        return self._taken < self.most and not (waiter.slow and self._taken_by_slow >= most_slow)

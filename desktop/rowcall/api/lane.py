"""The whole account's permission to call: closed for a while when the service asks us to wait."""

from __future__ import annotations

from random import Random

from rowcall.api import messages
from rowcall.api.pace import Clock, Sleep
from rowcall.api.retry import backoff, patience
from rowcall.api.timing import Timing


class Lane:
    """Every call of an account goes through here; nothing leaves while it is held."""

    def __init__(self, clock: Clock, sleep: Sleep, timing: Timing, random: Random) -> None:
        self._clock = clock
        self._sleep = sleep
        self._timing = timing
        self._random = random
        self._until = float("-inf")
        self._why = ""
        self._strikes = 0

    @property
    def held_for(self) -> float:
        """Seconds until calls may leave again; 0 while nothing holds them."""
        return max(0.0, self._until - self._clock())

    @property
    def held_until(self) -> float | None:
        """When calls may leave again by the clock of this lane; None while nothing holds them."""
        return self._until if self.held_for else None

    @property
    def waiting_for(self) -> str:
        """Why nothing leaves, one sentence; empty while nothing holds calls."""
        return self._why if self.held_for else ""

    async def free(self) -> None:
        """Wait until calls may leave."""
        while left := self.held_for:
            await self._sleep(left)

    def hold(self, seconds: float, why: str) -> None:
        """Let nothing leave for so long; a longer hold that is under way stays."""
        until = self._clock() + seconds
        if until > self._until:
            self._until = until
            self._why = why

    def refused(self, retry_after: float | None) -> None:
        """The service said that it cannot take calls now, and perhaps for how long."""
        if not self.held_for:
            self._strikes += 1
        if retry_after is None:
            timing = self._timing
            wait = backoff(self._strikes, timing.throttle_backoff, timing.longest_backoff, self._random)
        else:
            wait = patience(retry_after, self._random)
        self.hold(wait, messages.wait_until(wait))

    def answered(self) -> None:
        """An answer came that is no complaint about speed."""
        self._strikes = 0

"""The whole account's permission to call: closed for a while when the service asks us to wait."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from rowcall.api import messages
from rowcall.api.pace import Clock, Sleep
from rowcall.api.retry import backoff, patience
from rowcall.api.shared import SharedGrants
from rowcall.api.timing import Timing
from rowcall.errors import MemoryProblem
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO

SAME_HOLD = 0.05
"""Seconds by which a hold that another process tells of may differ from the one that is kept here already."""
SHORTEST = 1e-7
"""Seconds: a shorter wait is none to the event loop, and many that wait so would keep each other from ever waiting."""


class Lane:
    """Every call of an account goes through here; nothing leaves while it is held.

    Args:
        clock: Tells seconds.
        sleep: Waits for seconds of that clock.
        timing: The waits after refusals that name no time.
        random: Where the chance in waits comes from.
        shared: Holds of all processes on this key; None: this process is alone.
        vendor: Whose service it is, for people.
    """

    def __init__(
        self,
        clock: Clock,
        sleep: Sleep,
        timing: Timing,
        random: Random,
        shared: SharedGrants | None = None,
        vendor: str = title_of(PRONTO),
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._timing = timing
        self._random = random
        self._shared = shared
        self._vendor = vendor
        self._until = float("-inf")
        self._why = ""
        self._strikes = 0
        self._too_long = False

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

    @property
    def refusing(self) -> bool:
        """Whether the service has refused calls for speed and not answered one since."""
        return self._strikes > 0

    async def free(self) -> None:
        """Wait until calls may leave."""
        while left := self.held_for:
            await self._sleep(max(left, SHORTEST))

    def hold(self, seconds: float, why: str) -> None:
        """Let nothing leave for so long; a longer hold that is under way stays."""
        until = self._clock() + seconds
        if until > self._until:
            self._until = until
            self._why = why

    def refused(self, retry_after: float | None) -> None:
        """The service said that it cannot take calls now, and perhaps for how long."""
        if not self.held_for or not self._strikes:
            self._strikes += 1
        if retry_after is None:
            timing = self._timing
            wait = backoff(self._strikes, timing.throttle_backoff, timing.longest_backoff, self._random)
        else:
            wait = patience(retry_after, self._random)
        why = messages.wait_until(self._vendor, wait)
        self.hold(wait, why)
        if retry_after is not None and retry_after > self._timing.longest_hold:
            self._too_long = True
        else:
            self._with_shared(lambda shared: shared.hold(wait, why))

    def try_now(self) -> None:
        """A person who was told of a wait that nobody waits out wants a call to be made all the same."""
        if self._too_long:
            self._too_long = False
            self._until = float("-inf")

    def learn(self) -> bool:
        """Learn of a hold that another process was told to keep; whether there is one that was not known here."""
        seconds, why = self._with_shared(lambda shared: shared.held()) or (0.0, "")
        is_news = seconds > self.held_for + SAME_HOLD
        if seconds > 0:
            self.hold(seconds, why)
        if is_news:
            self._strikes = max(1, self._strikes)
        return is_news

    def answered(self) -> None:
        """An answer came that is no complaint about speed."""
        self._strikes = 0

    def _with_shared(self, ask: Callable[[SharedGrants], tuple[float, str] | None]) -> tuple[float, str] | None:
        """What the shared holds say; None where they cannot be asked now: calls are refused again at worst."""
        if self._shared is None:
            return None
        try:
            return ask(self._shared)
        except MemoryProblem:
            return None

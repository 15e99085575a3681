"""Stops sending when the service is ill, and tries one row at a time until answers come again."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Awaitable, Callable

from rowcall.engine import messages
from rowcall.engine.control import Control
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO

LOST_IN_A_ROW = 3
"""Lost answers, of all kinds of calls together, each kind since its last good answer."""
REFUSED_IN_A_ROW = 5
"""Calls refused because the service is busy, each sent after the one before had been refused."""
LAST = 20
ENOUGH = 10
"""Of the last twenty calls more than half must be bad, and at least so many must be known."""
MOST_LOST = 8
"""Rows in doubt that one storm may make, trials included; after that the user decides when to go on."""
WAITS = (30.0, 60.0, 120.0, 300.0)
"""Seconds before each try while the trouble lasts; the last one repeats."""
TOO_SHORT = 0.5
"""Seconds of patience that are not enough for a trial."""


class Breakers:
    """One breaker for each kind of call; they count lost answers together and try one row at a time together."""

    def __init__(
        self,
        control: Control,
        probe: Callable[[], Awaitable[bool | None]],
        wall: Callable[[], float],
        vendor: str = title_of(PRONTO),
    ) -> None:
        self.control = control
        self.probe = probe
        self.wall = wall
        self.vendor = vendor
        self.one_at_a_time = asyncio.Lock()
        self._breakers: dict[str, Breaker] = {}

    def of(self, path: str) -> Breaker:
        """The breaker of the calls to a path."""
        return self._breakers.setdefault(path, Breaker(path, self))

    @property
    def lost(self) -> int:
        """How many answers were lost since each kind of call was last answered."""
        return sum(breaker.lost_in_a_row for breaker in self._breakers.values())

    @property
    def waiting_for(self) -> str:
        """What is waited for, one sentence; empty while calls go out."""
        return next(filter(None, (breaker.waiting_for for breaker in self._breakers.values())), "")


class Breaker:
    """Opens after lost answers, refusals in a row or too many bad calls; half-open for one row after a free question.

    Each kind of call has one of its own: that one is answered says nothing of another.
    A storm of lost answers makes at most three unknown rows, those already in flight, and trials up to eight in all.
    """

    def __init__(self, path: str, host: Breakers) -> None:
        self._path = path
        self._host = host
        self._refused = 0
        self._refused_at = -math.inf
        self._last: deque[bool] = deque(maxlen=LAST)
        self._tripped = ""
        self._trials = 0
        self._next_try_at = 0.0
        self.lost_in_a_row = 0

    @property
    def waiting_for(self) -> str:
        """What is waited for, one sentence; empty while calls go out."""
        if not self.is_open():
            return ""
        at = messages.time_of_day(self._next_try_at)
        return self._sentence(messages.TRYING_AT.format(at=at) if self._next_try_at else messages.TRYING_SOON)

    def is_open(self) -> bool:
        """Whether calls are held back."""
        ill = len(self._last) >= ENOUGH and self._last.count(False) * 2 > len(self._last)
        lost = bool(self.lost_in_a_row) and self._host.lost >= LOST_IN_A_ROW
        return lost or ill or bool(self._tripped) or self._refused >= REFUSED_IN_A_ROW

    async def turn(self) -> asyncio.Lock | None:
        """Wait until a call may go out; a lock that is given back belongs to the one call that tries.

        Raises:
            Stopped: If the run stops meanwhile.
        """
        if not self.is_open():
            return None
        lock = self._host.one_at_a_time
        await lock.acquire()
        try:
            while self.is_open():
                if await self._wait_and_probe():
                    return lock
        except BaseException:
            lock.release()
            raise
        lock.release()
        return None

    async def _wait_and_probe(self) -> bool:
        """Wait for the next trial; whether the service has answered a free question by then."""
        control, wait = self._host.control, WAITS[min(self._trials, len(WAITS) - 1)]
        stop = self._sentence(messages.RESUME_LATER)
        control.trouble(self._path, self._tripped or "server_trouble", stop)
        if self._host.lost >= MOST_LOST:
            control.stop("server_trouble", stop)
        control.check()
        wait = min(wait, control.patience_left(self._path))
        self._next_try_at = self._host.wall() + wait
        await control.sleep(wait)
        if control.patience_left(self._path) < TOO_SHORT:
            return False  # no time is left for a trial: it would only be one more row in doubt
        well = await self._host.probe()
        if well is not None:  # without a connection nothing was learned of the service
            self._trials += 1
        return bool(well)

    def lost(self, rows: int = 1) -> None:
        """An answer was lost; one of a batch is an answer lost for each of its rows."""
        self.lost_in_a_row += rows
        self._last.append(False)

    def found(self, rows: int = 1) -> None:
        """An answer that was counted as lost was found by evidence."""
        self.lost_in_a_row = max(0, self.lost_in_a_row - rows)

    def refused(self, sent_at: float, now: float) -> None:
        """The service was busy; calls that were refused side by side count once.

        Args:
            sent_at: When the call left, by the same clock as `now`.
            now: When it was refused.
        """
        if sent_at >= self._refused_at:
            self._refused += 1
            self._refused_at = now
            self._last.append(False)

    def trip(self, reason: str) -> None:
        """Nothing is left for sending refused calls again; the reason is the report's word."""
        self._tripped = reason

    def answered(self) -> bool:
        """An answer came; returns whether that has ended a trouble."""
        ended = self.is_open()
        if ended:
            self._last.clear()
        self._last.append(True)
        self.lost_in_a_row = self._refused = self._trials = 0
        self._tripped = ""
        self._next_try_at = 0.0
        return ended

    def _sentence(self, then: str) -> str:
        lost = self._host.lost
        if not lost:
            return f"{messages.BUSY_NOW.format(vendor=self._host.vendor)} {then}"
        trouble = messages.HAVING_TROUBLE.format(
            vendor=self._host.vendor, lost=messages.counted(lost, "answer"), rows=messages.unknown(lost)
        )
        return f"{trouble} {then}"

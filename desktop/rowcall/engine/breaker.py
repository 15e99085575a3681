"""Stops sending after lost answers in a row, and tries one row at a time until answers come again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from rowcall.engine.control import Control

LOST_IN_A_ROW = 3
WAITS = (30.0, 60.0, 120.0, 300.0)
"""Seconds before each try while the trouble lasts; the last one repeats."""
TOO_SHORT = 0.5
"""Seconds of patience that are not enough for a trial."""
MESSAGE = "Pronto is having trouble ({lost} answers lost). Those rows are unknown. Trying one row soon."
STOP = "Pronto is having trouble ({lost} answers lost). Those rows are unknown; the others are not lost. Resume later."


class Breaker:
    """Open after three answers in a row were lost; half-open for one call after a free one came through.

    Each kind of call has one of its own: that one is answered says nothing of another.
    A storm of lost answers therefore makes at most three unknown rows, plus those already in flight.
    """

    def __init__(self, path: str, control: Control, probe: Callable[[], Awaitable[bool]]) -> None:
        self._path = path
        self._control = control
        self._probe = probe
        self._lost = 0
        self._trials = 0
        self._one_at_a_time = asyncio.Lock()

    @property
    def waiting_for(self) -> str:
        """What is waited for, one sentence; empty while calls go out."""
        return MESSAGE.format(lost=self._lost) if self.is_open() else ""

    def is_open(self) -> bool:
        """Whether calls are held back."""
        return self._lost >= LOST_IN_A_ROW

    async def turn(self) -> asyncio.Lock | None:
        """Wait until a call may go out; a lock that is given back belongs to the one call that tries.

        Raises:
            Stopped: If the run stops meanwhile.
        """
        if not self.is_open():
            return None
        await self._one_at_a_time.acquire()
        try:
            while self.is_open():
                self._control.trouble(self._path, "server_trouble", STOP.format(lost=self._lost))
                self._control.check()
                wait = WAITS[min(self._trials, len(WAITS) - 1)]
                await self._control.sleep(min(wait, self._control.patience_left(self._path)))
                if self._control.patience_left(self._path) < TOO_SHORT:
                    continue  # no time is left for a trial: it would only be one more row in doubt
                self._trials += 1
                if await self._probe():
                    return self._one_at_a_time
        except BaseException:
            self._one_at_a_time.release()
            raise
        self._one_at_a_time.release()
        return None

    def lost(self) -> None:
        """An answer was lost."""
        self._lost += 1

    def answered(self) -> None:
        """An answer came."""
        self._lost = 0
        self._trials = 0

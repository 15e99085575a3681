"""While there is no connection one call at a time tries, and the others wait; the run goes on by itself afterwards."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from rowcall.engine import messages
from rowcall.engine.control import Control
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO

IN_A_ROW = 3
"""Calls that could not be sent, one after the other, before the others wait."""
WAITS = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between tries; the last one repeats."""


class Outage:
    """Whether there is a connection to a service at all, as the calls of a run find out."""

    def __init__(self, control: Control, wall: Callable[[], float], vendor: str = title_of(PRONTO)) -> None:
        self._control = control
        self._wall = wall
        self._vendor = vendor
        self._network = f"the network to {vendor}"
        self._failed = 0
        self._tries = 0
        self._since = 0.0
        self._why = ""
        self._one_at_a_time = asyncio.Lock()
        self._nudge = asyncio.Event()

    def is_on(self) -> bool:
        """Whether calls are held back."""
        return self._failed >= IN_A_ROW

    @property
    def waiting_for(self) -> str:
        """What is waited for, one sentence; empty while there is a connection."""
        return (
            messages.OFFLINE.format(vendor=self._vendor, since=messages.time_of_day(self._since))
            if self.is_on()
            else ""
        )

    async def turn(self) -> asyncio.Lock | None:
        """Wait until a call may try; a lock that is given back belongs to the one call that tries.

        Raises:
            Stopped: If the run stops meanwhile.
        """
        if not self.is_on():
            return None
        await self._one_at_a_time.acquire()
        try:
            if self.is_on():
                self._trouble()
                self._control.check()
                await self._pause(
                    min(WAITS[min(self._tries, len(WAITS) - 1)], self._control.patience_left(self._network))
                )
                self._tries += 1
                return self._one_at_a_time
        except BaseException:
            self._one_at_a_time.release()
            raise
        self._one_at_a_time.release()
        return None

    def not_sent(self, why: str) -> None:
        """A call could not be sent."""
        if not self._failed:
            self._since = self._wall()
        self._failed += 1
        self._why = why
        self._trouble()

    def connected(self) -> None:
        """Something came back: there is a connection."""
        self._failed = self._tries = 0
        self._control.fine(self._network)

    def try_now(self) -> None:
        """The computer has woken up: the next try is not put off."""
        self._tries = 0
        self._nudge.set()

    def _trouble(self) -> None:
        since = messages.time_of_day(self._since)
        text = messages.STAYED_OFFLINE.format(vendor=self._vendor, since=since, message=self._why)
        self._control.trouble(self._network, "offline", text)

    async def _pause(self, seconds: float) -> None:
        self._nudge.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._control.unless_stopped(self._nudged()), seconds)

    async def _nudged(self) -> None:
        await self._nudge.wait()

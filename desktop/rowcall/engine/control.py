"""Whether a run may send now: running, paused, waiting for trouble to pass, or stopped for a reason."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
PATIENCE = 60.0
"""Seconds that a run without a window waits for trouble that may pass by itself."""
LONGEST_WAIT = 900.0
"""Seconds: a longer wait that the service asks for stops a run."""
WORTH_WAITING = frozenset({"budget", "credits", "consent", "hit_rate"})
"""Reasons for a stop that leave free questions possible: what was bought is still fetched."""


class Stopped(Exception):
    """The run is stopping: nothing more is sent."""


class Control:
    """Pause, resume and stop, and how long trouble has lasted.

    Attributes:
        stopped: Why the run stopped early, in the report's word; None while it goes on.
        message: What happened and what to do, for people.
        sends: Whether anything that can cost may be sent at all; a run that only fetches results sends nothing.
        patience: Seconds that trouble may last before the run stops.
    """

    def __init__(self, clock: Callable[[], float], patience: float = PATIENCE) -> None:
        self._clock = clock
        self.patience = patience
        self._go = asyncio.Event()
        self._go.set()
        self._halt = asyncio.Event()
        self._over = asyncio.Event()
        self._trouble_ends_at: dict[str, float] = {}
        self.sends = True
        self.stopped: str | None = None
        self.message = ""

    @property
    def paused(self) -> bool:
        """Whether the user paused the run."""
        return not self._go.is_set()

    def pause(self) -> None:
        """Send nothing more until `resume`; calls in flight finish."""
        self._go.clear()

    def resume(self) -> None:
        """Go on."""
        self._go.set()

    @property
    def over(self) -> bool:
        """Whether not even free questions are asked any more."""
        return self._over.is_set()

    def stop(self, reason: str, message: str) -> None:
        """Send nothing more that can cost; the first reason counts."""
        if self.stopped is None:
            self.stopped = reason
            self.message = message
        self._halt.set()
        if reason not in WORTH_WAITING:
            self._over.set()
        self._go.set()

    def check(self) -> None:
        """Raise if the run is stopping.

        Raises:
            Stopped: If it is.
        """
        if self.stopped is not None:
            raise Stopped

    async def gate(self) -> None:
        """Wait while the run is paused.

        Raises:
            Stopped: If it is stopping, or sends nothing.
        """
        if not self.sends:
            raise Stopped
        await self._go.wait()
        self.check()

    async def sleep(self, seconds: float) -> None:
        """Wait, but not beyond a stop.

        Raises:
            Stopped: If the run stops meanwhile.
        """
        try:
            await asyncio.wait_for(self._halt.wait(), seconds)
        except TimeoutError:
            return
        raise Stopped

    async def unless_stopped(self, work: Coroutine[Any, Any, T], begun: Callable[[], bool] = lambda: False) -> T:
        """Do something, but break it off when the run stops, unless it has begun by then.

        Raises:
            Stopped: If it was broken off.
        """
        return await _unless(self._halt, work, begun)

    async def unless_over(self, work: Coroutine[Any, Any, T]) -> T:
        """The same for free questions, which go on after a stop that leaves results to be fetched.

        Raises:
            Stopped: If it was broken off.
        """
        return await _unless(self._over, work, lambda: False)

    def trouble(self, where: str, reason: str, message: str, held_for: float = 0.0) -> None:
        """A call could not be made or was lost; stop once this has lasted longer than the run has patience for.

        Args:
            where: Which calls: the path they go to. Answers from elsewhere do not end their trouble.
            reason: The report's word for it.
            message: For people.
            held_for: Seconds that the service itself asked for: they are always waited out, and then tried once more.
        """
        now = self._clock()
        ends_at = self._trouble_ends_at.setdefault(where, now + self.patience)
        if now >= ends_at or held_for > LONGEST_WAIT:
            self.stop(reason, message)
        self._trouble_ends_at[where] = max(ends_at, now + held_for)

    def patience_left(self, where: str) -> float:
        """Seconds until lasting trouble of such calls stops the run."""
        ends_at = self._trouble_ends_at.get(where)
        return self.patience if ends_at is None else max(0.0, ends_at - self._clock())

    def fine(self, where: str) -> None:
        """An answer came: the trouble of such calls, if any, is over."""
        self._trouble_ends_at.pop(where, None)


async def _unless(event: asyncio.Event, work: Coroutine[Any, Any, T], begun: Callable[[], bool]) -> T:
    doing = asyncio.ensure_future(work)
    waiting = asyncio.ensure_future(event.wait())
    try:
        await asyncio.wait((doing, waiting), return_when=asyncio.FIRST_COMPLETED)
        if doing.done() or begun():
            return await doing
        raise Stopped
    finally:
        waiting.cancel()
        if not doing.done():
            doing.cancel()
            await asyncio.wait((doing,))

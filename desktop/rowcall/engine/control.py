"""Whether a run may send now: running, paused, waiting for trouble to pass, or stopped for a reason."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds that a run without a window waits for trouble that may pass by itself."""
LONGEST_WAIT = 900.0
"""Seconds: a longer wait that the service asks for stops a run without a window."""


class Stopped(Exception):
    """The run is stopping: nothing more is sent."""


class Control:
    """Pause, resume and stop, and how long trouble has lasted.

    Attributes:
        stopped: Why the run stopped early, in the report's word; None while it goes on.
        message: What happened and what to do, for people.
    """

    def __init__(self, clock: Callable[[], float], patience: float = PATIENCE) -> None:
        self._clock = clock
        self._patience = patience
        self._go = asyncio.Event()
        self._go.set()
        self._halt = asyncio.Event()
        self._trouble_ends_at: float | None = None
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

    def stop(self, reason: str, message: str) -> None:
        """Send nothing more; the first reason counts."""
        if self.stopped is None:
            self.stopped = reason
            self.message = message
        self._halt.set()
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
            Stopped: If it is stopping.
        """
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

    def trouble(self, reason: str, message: str, held_for: float = 0.0) -> None:
        """A call could not be made or was lost; stop once this has lasted longer than the run has patience for.

        Args:
            reason: The report's word for it.
            message: For people.
            held_for: Seconds that the service itself asked for; they do not count against the patience.
        """
        now = self._clock()
        if self._trouble_ends_at is None:
            self._trouble_ends_at = now + self._patience
        elif now >= self._trouble_ends_at:
            self.stop(reason, message)
        if held_for:
            self._trouble_ends_at = max(self._trouble_ends_at, now + held_for + self._patience)

    @property
    def patience_left(self) -> float:
        """Seconds until lasting trouble stops the run."""
        ends_at = self._trouble_ends_at
        return self._patience if ends_at is None else max(0.0, ends_at - self._clock())

    def fine(self) -> None:
        """An answer came: the trouble, if any, is over."""
        self._trouble_ends_at = None

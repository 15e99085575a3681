"""A clock on the wall that is set to another time while a command is at work, in a process forked for a test."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class ClockSet:
    """When the wall clock is set, and to what."""

    after: float
    """Seconds from the start of the process."""
    by: float = 0.0
    """Seconds that it goes forward; negative: back."""
    to: float | None = None
    """Seconds since 1970 that it shows from then on, in place of `by`."""

    def arm(self) -> None:
        """Prepare this process; called in it before the command."""
        began, real, change = time.monotonic(), time.time, self._change()

        def shown() -> float:
            return change(real()) if time.monotonic() - began >= self.after else real()

        time.time = shown

    def _change(self) -> Callable[[float], float]:
        to = self.to
        if to is None:
            return lambda now: now + self.by
        first: list[float] = []

        def counted(now: float) -> float:
            first.append(now)
            return to + now - first[0]

        return counted

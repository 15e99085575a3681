"""Notices that time has jumped: the computer slept, the program was held, or somebody set the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

LARGEST_DRIFT = 5.0
"""Seconds by which the clocks may disagree between two looks, or a look may be late, before it is a jump."""


@dataclass(frozen=True, slots=True)
class Jump:
    """What the clocks did between two looks."""

    wall: float
    """Seconds that passed by the clock on the wall; negative where it was set back."""
    running: float
    """Seconds that passed by the clock that only runs forwards."""

    @property
    def slept(self) -> bool:
        """Whether real time has passed in which nothing could run; a clock that was set back tells nothing of it."""
        return max(self.wall, self.running) > LARGEST_DRIFT


class Clocks:
    """Compares the two clocks each time it is asked."""

    def __init__(self, wall: Callable[[], float], running: Callable[[], float]) -> None:
        self._wall = wall
        self._running = running
        self._at = (wall(), running())

    def jump(self) -> Jump | None:
        """What has happened since the last look; None where time has only passed."""
        wall, running = self._wall(), self._running()
        jump = Jump(wall - self._at[0], running - self._at[1])
        self._at = (wall, running)
        drifted = abs(jump.wall - jump.running) > LARGEST_DRIFT
        return jump if drifted or jump.running > LARGEST_DRIFT else None

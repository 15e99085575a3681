"""What a session has in common with every other one on the same key: the calls made, and the places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rowcall.api.pace import GUARD
from rowcall.errors import MemoryProblem, RowcallError
from rowcall.memory.places import Places
from rowcall.memory.rates import Rates

ALONE = "{problem} The limits of your account are kept for this window alone: use one window at a time."
"""What a person is told where nothing can be shared."""


@dataclass(frozen=True, slots=True)
class SharedLimits:
    """What can be shared; None what cannot."""

    grants: Rates | None = None
    places: Places | None = None

    def close(self) -> None:
        """Let go of everything."""
        for part in (self.grants, self.places):
            if part is not None:
                part.close()


def share(folder: Path, host: str, key: str, at_once: int, warn: Callable[[str], None]) -> SharedLimits:
    """Take part in what is shared in this folder; where that is not possible, say so and go on alone.

    Args:
        folder: Where it is kept.
        host: The service.
        key: The account's key, which is not kept.
        at_once: How many calls may be in flight.
        warn: Is told what a person should know.
    """
    try:
        grants = Rates(folder, host, key, guard=GUARD)
    except MemoryProblem as problem:
        warn(alone(problem))
        return SharedLimits()
    for notice in grants.notices:
        warn(notice)
    try:
        return SharedLimits(grants, Places(folder / "places", grants.account, at_once))
    except MemoryProblem as problem:
        warn(alone(problem))
        return SharedLimits(grants)


def alone(problem: RowcallError) -> str:
    """What a person is told where something can no longer be shared."""
    return ALONE.format(problem=problem)

"""How full the service's limits are, for a gauge that holds for every window of this machine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gauge:
    """One limit that was used lately."""

    title: str
    """What is counted, for people, such as "calls" or "people found in a day"."""
    used: int
    """How much of it the time just gone has used, by all windows on this key."""
    most: int
    seconds: float
    """The length of the time that counts, such as 1.0 or 86,400.0."""
    speed: float = 1.0
    """Share of the documented pace that is used; below 1 after the service said that we are too fast."""
    bucket: str = ""
    """The limit's own name."""

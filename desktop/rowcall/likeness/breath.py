"""Lets the window in between: a thread that never waits holds everything else up for milliseconds at each turn."""

from __future__ import annotations

import time

_EVERY = 128
"""Rows, or blocks of rows, between two moments of rest; so many take about a millisecond."""
_REST = 0.0001
"""Seconds; the shortest rest in which another thread surely has its turn."""


def breathe(count: int) -> None:
    """Rest for a moment where the count of what is done says so."""
    if not count % _EVERY:
        time.sleep(_REST)

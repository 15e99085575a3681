"""Lets the first call of each kind go alone for a moment, so that what is wrong for all of them is learned once."""

from __future__ import annotations

import asyncio
import contextlib

LONGEST_WAIT = 0.25
"""Seconds that the others wait for the first one; a slow answer is an answer, a refused key comes at once."""


class Scout:
    """Holds the calls to a path back until the first one has come to an end, or for a quarter of a second at most."""

    def __init__(self) -> None:
        self._back: dict[str, asyncio.Event] = {}

    async def turn(self, path: str) -> None:
        """Wait, unless this is the first call to the path."""
        if path not in self._back:
            self._back[path] = asyncio.Event()
            return
        back = self._back[path]
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(back.wait(), LONGEST_WAIT)
        back.set()

    def came_back(self, path: str) -> None:
        """A call to the path has come to an end."""
        self._back[path].set()

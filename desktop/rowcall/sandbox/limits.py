"""Two limits of the service: so many requests in any second, and so many at a time."""

import asyncio
import math
import time
from collections import deque
from collections.abc import Callable


class SlidingWindow:
    """Lets through at most `allowed` requests in any window of `seconds`, wherever the window begins."""

    def __init__(self, allowed: int, seconds: float = 1.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._allowed = allowed
        self._seconds = seconds
        self._clock = clock
        self._taken: deque[float] = deque()

    def enter(self) -> int | None:
        """Take a place in the window; None if there was one, else whole seconds until there may be one."""
        now = self._clock()
        while self._taken and self._taken[0] <= now - self._seconds:
            self._taken.popleft()
        if len(self._taken) < self._allowed:
            self._taken.append(now)
            return None
        return max(1, math.ceil(self._taken[0] + self._seconds - now))


class Windows:
    """One sliding window for each key and bucket."""

    def __init__(self) -> None:
        self._windows: dict[tuple[str, str], SlidingWindow] = {}

    def enter(self, key: str, bucket: str, allowed: int, seconds: float) -> int | None:
        """As `SlidingWindow.enter`, in the window of that key and bucket."""
        window = self._windows.setdefault((key, bucket), SlidingWindow(allowed, seconds))
        return window.enter()

    def clear(self) -> None:
        """Forget what was let through."""
        self._windows.clear()


class Places:
    """So many requests of one key at a time; further ones wait in line and are never refused."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._places: dict[str, asyncio.Semaphore] = {}
        self._inside: dict[str, int] = {}
        self.most: int = 0
        """The most requests of one key that were inside at a time."""

    async def enter(self, key: str) -> None:
        """Wait for a place."""
        await self._places.setdefault(key, asyncio.Semaphore(self._at_once)).acquire()
        self._inside[key] = self._inside.get(key, 0) + 1
        self.most = max(self.most, self._inside[key])

    def leave(self, key: str) -> None:
        """Give the place to the next in line."""
        self._inside[key] -= 1
        self._places[key].release()

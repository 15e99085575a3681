"""The places of an account, so many calls at a time on this machine: locks that the system frees with their holder."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from rowcall.errors import MemoryProblem
from rowcall.locks import FileLock

REST = 0.04
"""Seconds that a process which had to wait for a place leaves to the others before it asks for the next one; longer
than they wait between two tries."""


STOPPED = 0.5
"""Seconds after which a process that is next, and leaves a free place alone, is taken to be stopped by the system."""
LONGEST_HURRY = 2.0
"""Seconds for which calls let an urgent one of another process pass."""


class Places:
    """The places of one account, shared with every process that names the same account.

    A process that finds all places taken keeps the right to the next one, so that a busy process, which would take its
    own place again at once, cannot keep the others out.

    Args:
        folder: Where the locks are.
        account: Stands for the account, without telling it.
        most: How many places there are.
        clock: Tells seconds.

    Raises:
        MemoryProblem: The folder cannot be used, or does not know locks.
    """

    def __init__(self, folder: Path, account: str, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._rest_until = float("-inf")
        self._waited = False
        self._free_since: float | None = None
        self._hurry_since: float | None = None
        self._hurrying = 0
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with ExitStack() as opened:

                def lock(name: str) -> FileLock:
                    made = FileLock(folder / f"{account}-{name}.lock")
                    opened.callback(made.close)
                    return made

                self._next = lock("next")
                self._urgent = lock("urgent")
                self._locks = [lock(str(number)) for number in range(most)]
                self._files = opened.pop_all()
        except OSError as error:
            raise _problem(folder, error) from error
        self._folder = folder

    def close(self) -> None:
        """Free every place and lock."""
        self._files.close()

    def take(self, *, urgent: bool) -> int | None:
        """Take a place.

        Args:
            urgent: Whether it is for a call that others let pass.

        Returns:
            Its number; None where the other processes have all, or one of them is next: try again in a moment.

        Raises:
            MemoryProblem: The folder cannot be used any more.
        """
        try:
            return self._take(urgent=urgent)
        except OSError as error:
            raise _problem(self._folder, error) from error

    def leave(self, place: int) -> None:
        """Give a place back."""
        self._locks[place].free()

    def rest(self) -> None:
        """Nobody here waits for a place any more: let the others be next."""
        self._next.free()

    def hurry(self) -> None:
        """An urgent call waits here: bulk calls of other processes let it pass until `calm`."""
        self._hurrying += 1
        self._urgent.take()

    def calm(self) -> None:
        """One urgent call waits no more."""
        self._hurrying -= 1
        if not self._hurrying:
            self._urgent.free()

    def others_hurry(self) -> bool:
        """Whether an urgent call waits in another process, and has not done so for too long already."""
        if self._urgent.take():
            if not self._hurrying:
                self._urgent.free()
            self._hurry_since = None
            return False
        now = self._clock()
        self._hurry_since = now if self._hurry_since is None else self._hurry_since
        return now - self._hurry_since < LONGEST_HURRY

    def _take(self, *, urgent: bool) -> int | None:
        if not urgent and (self._clock() < self._rest_until or self.others_hurry()):
            self._next.free()
            return None
        if not self._next.take() and not self._next_is_stopped():
            self._waited = True
            return None
        place = self._first_free()
        if place is None:
            self._waited = True
            return None
        self._next.free()
        if self._waited:
            self._waited = False
            self._rest_until = self._clock() + REST
        return place

    def _first_free(self) -> int | None:
        return next((number for number, lock in enumerate(self._locks) if not lock.held and lock.take()), None)

    def _next_is_stopped(self) -> bool:
        """Whether the process that is next has left a free place alone for long."""
        free = self._first_free()
        if free is None:
            self._free_since = None
            return False
        self._locks[free].free()
        now = self._clock()
        self._free_since = now if self._free_since is None else self._free_since
        return now - self._free_since > STOPPED


def _problem(folder: Path, error: OSError) -> MemoryProblem:
    return MemoryProblem(
        f"Calls cannot be counted together with other windows ({error.strerror or error}).",
        f"Check that you may write to {folder}; until then use one window at a time.",
    )

"""Waits for something to become true without blocking the event loop."""

import asyncio
import time
from collections.abc import Callable

PATIENCE = 10.0
TURNS_OF_LAYOUT = 5
"""A layout asks for another one, in a chain as long as forms are nested."""


async def eventually(condition: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait until a condition holds; fail with its last value where it never does."""
    end = time.monotonic() + patience
    while not (value := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"It did not become true in {patience} s; the last value was {value!r}.")
        await asyncio.sleep(0.01)


def until(condition: Callable[[], object], patience: float = PATIENCE) -> None:
    """The same where there is no event loop to block."""
    asyncio.run(eventually(condition, patience))


async def laid_out() -> None:
    """Let Qt lay out and paint what has changed, in turns of the one loop.

    `processEvents` would do so at once, but inside a coroutine it runs the loop within the loop: another coroutine that
    is due then cannot be entered, and is never woken again, not even to be cancelled.
    """
    for _turn in range(TURNS_OF_LAYOUT):
        await asyncio.sleep(0.01)

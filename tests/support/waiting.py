"""Waits for something to become true without blocking the event loop."""

import asyncio
import time
from collections.abc import Callable

PATIENCE = 10.0


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

"""Waits until whatever a window has begun in this loop has come to its end, and names what has not."""

from __future__ import annotations

import asyncio

from tests.support.waiting import PATIENCE, eventually

from rowcall.ui import tasks


def _under_way() -> list[str]:
    here = asyncio.get_running_loop()  # a test that broke off has left its own tasks behind, in a loop of its own
    return [str(task.get_coro()) for task in tasks._running if task.get_loop() is here]


async def all_ended(patience: float = PATIENCE) -> None:
    """What is cancelled ends in one of the next turns of the loop; anything else may take its time.

    Raises:
        AssertionError: If something goes on for longer than that.
    """
    try:
        await eventually(lambda: not _under_way(), patience)
    except AssertionError as error:
        raise AssertionError(f"This goes on: {_under_way()}") from error

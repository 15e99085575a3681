"""Runs work side by side so that a mistake in one piece neither hangs nor breaks off the others."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class Crew:
    """Pieces of work that are all seen to their end.

    A task group would cancel the others as soon as one fails, and a paid call that is cancelled on its way is a call
    in doubt.
    """

    def __init__(self, failed: Callable[[], None]) -> None:
        self._failed = failed
        self._tasks: set[asyncio.Task[None]] = set()
        self._problem: BaseException | None = None

    def start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Begin a piece of work."""
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def finished(self) -> None:
        """Wait for every piece; then raise what the first one that failed has raised."""
        while self._tasks:
            await asyncio.wait(self._tasks)
        if self._problem is not None:
            raise self._problem

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        problem = None if task.cancelled() else task.exception()
        if problem is not None and self._problem is None:
            self._problem = problem
            self._failed()

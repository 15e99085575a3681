"""Gathers findings and commits those of a tenth of a second together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from rowcall.model.events import Event
from rowcall.project.file import Project
from rowcall.project.writer import Connection

Write = Callable[[Connection], tuple[Event, ...]]
T = TypeVar("T")
GATHER_SECONDS = 0.1


class Sink:
    """The way of findings into the project; events are told only after the commit."""

    def __init__(self, project: Project, tell: Callable[[Event], None]) -> None:
        self._project = project
        self._tell = tell
        self._waiting: list[tuple[Write, asyncio.Future[None]]] = []
        self._timer: asyncio.Task[None] | None = None

    async def put(self, write: Write) -> None:
        """Have a finding written; returns once it is on disk."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((write, future))
        if self._timer is None:
            self._timer = asyncio.create_task(self._flush_soon(), name="flush findings")
        await future

    async def _flush_soon(self) -> None:
        await asyncio.sleep(GATHER_SECONDS)
        self._timer = None
        batch, self._waiting = self._waiting, []
        results = await asyncio.gather(
            *(self._project.write(write, vital=True) for write, _future in batch), return_exceptions=True
        )
        for (_write, future), result in zip(batch, results, strict=True):
            if future.done():
                continue
            if isinstance(result, BaseException):
                future.set_exception(result)
            else:
                future.set_result(None)
        for result in results:
            for event in () if isinstance(result, BaseException) else result:
                self._tell(event)

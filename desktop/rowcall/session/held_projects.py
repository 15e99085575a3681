"""Opens projects and lets them go in other threads: whoever stops waiting for either leaves none open behind them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

from rowcall.errors import RowcallError
from rowcall.project.file import Project


class HeldProjects:
    """Knows which projects are not gone yet; until then no other window can open them."""

    def __init__(self) -> None:
        self._going: set[asyncio.Task[None]] = set()

    async def take(self, make: Callable[[], Project], unwanted: Callable[[Project], None] = Project.close) -> Project:
        """Open or make a project.

        Args:
            make: Does it, in another thread.
            unwanted: What becomes of it where nobody waits for it any more.

        Raises:
            RowcallError: What `make` raises.
        """
        making = asyncio.ensure_future(asyncio.to_thread(make))
        try:
            return await asyncio.shield(making)
        except asyncio.CancelledError:
            self._see_to_its_end(_drop(making, unwanted))
            raise

    async def let_go(self, end: Callable[[], None]) -> None:
        """End a project in another thread; it comes to its end also where nobody waits for it."""
        await asyncio.shield(self._see_to_its_end(asyncio.to_thread(end)))

    async def all_gone(self) -> None:
        """When every project that somebody began to let go is closed."""
        while self._going:
            await asyncio.wait(self._going)

    def _see_to_its_end(self, ending: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(ending)
        self._going.add(task)
        task.add_done_callback(self._going.discard)
        return task


async def _drop(making: asyncio.Future[Project], unwanted: Callable[[Project], None]) -> None:
    try:
        project = await making
    except RowcallError:  # then there is none; whoever wanted it is not there to be told
        return
    await asyncio.to_thread(unwanted, project)

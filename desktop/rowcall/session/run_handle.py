"""A run that is going on, as front ends hold it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from rowcall.engine.run import Run
from rowcall.model.events import RunEnded, RunProgressed


class RunHandle:
    """A run that is going on.

    Args:
        run: What is carried out from now on.
        after: Done when it has ended, however.
    """

    def __init__(self, run: Run, after: Callable[[], Awaitable[None]]) -> None:
        self._run = run
        self._task = asyncio.create_task(self._carry_out(after), name="run")

    async def _carry_out(self, after: Callable[[], Awaitable[None]]) -> RunEnded:
        try:
            return await self._run.go()
        finally:
            await after()

    @property
    def progress(self) -> RunProgressed | None:
        """The newest figures."""
        return self._run.progress

    @property
    def paused(self) -> bool:
        """Whether the user paused it."""
        return self._run.paused

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self._task.done()

    def pause(self) -> None:
        """Send nothing more; calls in flight finish."""
        self._run.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        self._run.resume()

    def ask_first(self, sheet_id: int, row_ids: Sequence[int]) -> None:
        """Ask these rows of a sheet before all others that have not been begun."""
        self._run.ask_first(sheet_id, row_ids)

    def stop(self) -> None:
        """End once the calls in flight have finished."""
        self._run.stop()

    async def wait(self) -> RunEnded:
        """Wait for its end."""
        return await asyncio.shield(self._task)

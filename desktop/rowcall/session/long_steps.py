"""Steps of very many cells: whoever waits for one may give it up, and is told how far it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from rowcall.project.file import Project
from rowcall.project.undo.making import GivenUp, Making


async def make(project: Project, making: Making, over: Callable[[], None]) -> int:
    """Make a step; how many cells it has changed. Cancelled, it is taken back: all cells are as they were.

    Args:
        project: The project.
        making: The step.
        over: Called once it is made or taken back, even where nobody waits any more.

    Raises:
        ReadOnlyProject: If the project can only be looked at.
        RowcallError: What keeps the step from being made; it is taken back then.
    """
    project.check_writable()
    made = asyncio.wrap_future(project.turns.make(making))
    made.add_done_callback(lambda done: _ended(done, over))
    try:
        return await asyncio.shield(made)
    except asyncio.CancelledError:
        making.give_up()
        raise


def in_loop(progress: Callable[[int], None]) -> Callable[[int], None]:
    """The same, to be called in any thread: it is told in the loop that runs now, which may be gone by then."""
    loop = asyncio.get_running_loop()

    def tell(cells: int) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(progress, cells)

    return tell


def _ended(done: asyncio.Future[int], over: Callable[[], None]) -> None:
    if not done.cancelled() and (done.exception() is None or isinstance(done.exception(), GivenUp)):
        over()

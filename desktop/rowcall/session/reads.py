"""Long reads of a project: in a thread, with a connection of its own, given up as soon as nobody waits for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from rowcall.project.file import Project
from rowcall.project.reader import Reader

T = TypeVar("T")


async def read(project: Project, work: Callable[[Reader], T]) -> T:
    """Do work with a reader in another thread; it is stopped when the caller is cancelled."""
    reader = project.new_reader()
    found: list[T] = []

    def in_thread() -> None:
        with closing(reader):
            found.append(work(reader))  # returned, it would stay with the thread until that has something else to do

    doing = asyncio.get_running_loop().run_in_executor(None, in_thread)
    try:
        await asyncio.shield(doing)
    except asyncio.CancelledError:
        reader.stop()
        doing.add_done_callback(lambda done: done.cancelled() or done.exception())  # nobody asks for it any more
        raise
    return found.pop()

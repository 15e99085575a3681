"""Work done in other processes, which start from nothing as another window of the program does."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from typing import Any

_SPAWN = multiprocessing.get_context("spawn")


class Other:
    """Another process at work; `pipe` reaches it."""

    def __init__(self, work: Callable[..., None], words: tuple[Any, ...]) -> None:
        self.pipe, self._theirs = _SPAWN.Pipe()
        self.process = _SPAWN.Process(target=work, args=(*words, self._theirs), daemon=True)
        self.process.start()

    def kill(self) -> None:
        """End it as the system does: at once, wherever it is."""
        os.kill(self.process.pid or 0, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        self.process.join()

    def close(self) -> None:
        """Wait for its end, for a while, and free what it took."""
        self.process.join(20)
        if self.process.is_alive():
            self.kill()
        self.process.close()
        self.pipe.close()
        self._theirs.close()


@contextmanager
def in_process(work: Callable[..., None], *words: Any) -> Iterator[Other]:
    """Do work in a process of its own, which has ended when the block has.

    Args:
        work: A function of a module; its last argument is its end of the pipe.
        words: Its other arguments.
    """
    other = Other(work, words)
    try:
        yield other
    finally:
        other.close()


def together(count: int, work: Callable[..., None], *words: Any) -> list[Any]:
    """Do the same in so many processes at once; what each of them sent at its end.

    Args:
        count: How many processes.
        work: Sends "ready", waits for a word, works, and sends what it has found.
        words: Its arguments before the pipe.
    """
    with ExitStack() as stack:
        pipes: list[Connection] = [stack.enter_context(in_process(work, *words)).pipe for _ in range(count)]
        for pipe in pipes:
            assert pipe.recv() == "ready"
        for pipe in pipes:
            pipe.send("go")
        return [pipe.recv() for pipe in pipes]

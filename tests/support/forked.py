"""Commands in processes of their own that begin at once: forked from one that has the program loaded already.

A start from nothing loads modules for most of a second; a thousand kills would spend their time on that alone.
"""

import contextlib
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.support.command_line import KEY

PRELOADED = ["rowcall.__main__", "rowcall.headless", "rowcall.file_commands", "tests.support.failpoints"]
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(PRELOADED)


class Forked:
    """A command at work in a process of its own."""

    def __init__(self, process: BaseProcess, said: Path) -> None:
        self._process = process
        self._said = said

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    def kill(self) -> bool:
        """SIGKILL; whether it met a process that was still at work."""
        self._process.kill()
        return self.wait() == -9

    def send(self, number: int) -> None:
        os.kill(self.pid, number)

    def wait(self, seconds: float = 100.0, *, mistaken: bool = False) -> int:
        """Wait for its end; the exit code, negative for the signal that ended it.

        Only a program that a test has made `mistaken` may show where.
        """
        self._process.join(seconds)
        code = self._process.exitcode
        assert code is not None, f"still at work after {seconds} seconds; it has said: {self.said()}"
        assert mistaken or "Traceback" not in self.said(), self.said()
        return code

    def said(self) -> str:
        """What it wrote to standard error so far."""
        return self._said.read_text(encoding="utf-8") if self._said.exists() else ""


@contextlib.contextmanager
def forked(words: Sequence[str], folder: Path, before: Callable[[], None] | None = None) -> Iterator[Forked]:
    """Carry a command out in a process of its own, which is gone when the block ends.

    Args:
        words: The command.
        folder: Where its standard error is kept.
        before: Called in the process first; has to be a function of a module, or a partial of one.
    """
    with forked_work(partial(_command, list(words), before), folder) as process:
        yield process


@contextlib.contextmanager
def forked_work(work: Callable[[], int], folder: Path) -> Iterator[Forked]:
    """The same for a function of a module, or a partial of one, that returns the exit code."""
    said = folder / f".said-{time.monotonic_ns()}.txt"
    environment = {**os.environ, "PRONTO_API_KEY": KEY}
    process = _context.Process(target=_carry_out, args=(work, environment, said))
    process.start()
    try:
        yield Forked(process, said)
    finally:
        if process.is_alive():
            process.kill()
        process.join()
        process.close()
        said.unlink(missing_ok=True)


def _command(words: list[str], before: Callable[[], None] | None) -> int:
    if before is not None:
        before()
    from rowcall.__main__ import main  # noqa: PLC0415 - loaded already, by the process that this one is forked from

    return main(words)


def _carry_out(work: Callable[[], int], environment: Mapping[str, str], said: Path) -> None:
    os.environ.clear()
    os.environ.update(environment)
    descriptor = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(descriptor, 2)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.exit(work())

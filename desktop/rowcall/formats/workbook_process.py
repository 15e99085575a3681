"""Has workbooks read by a child process, under limits of memory and time, and listens to what it sends.

The child is started by `multiprocessing` with the method `spawn`: it is the one way that works alike on every system,
beside running threads, and in a frozen program (whose start calls `multiprocessing.freeze_support()`).
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil

from rowcall.errors import FileProblem
from rowcall.formats.archive_limits import damaged
from rowcall.formats.spreadsheets import child
from rowcall.model.reading import Reading

TIME_LIMIT = 60.0
"""Seconds that the child may take until its first answer, and between two."""

_LOOK_UP = 0.1
"""Seconds between two looks whether the list is still wanted, and what the child takes."""

_SENTENCES = {
    "password": ("{name} is protected with a password.", "Open it in Excel, save a copy without password, use that."),
    "no_sheet": ("{name} has no sheet {sheet}.", "Choose one of its sheets that has rows."),
    "huge": ("{name} has cells outside of any sheet.", "Copy the list into a new workbook and save that."),
    "memory": ("{name} is too large to be read safely.", "Save the sheet as CSV and open that."),
    "slow": ("{name} takes too long to read.", "Save the sheet as CSV and open that."),
    "unsafe": (
        "{name} has content that no spreadsheet program writes.",
        "Open it in Excel, copy the list into a new workbook and save that.",
    ),
    "died": ("{name} cannot be read safely.", "Open it in Excel, copy the list into a new workbook and save that."),
}


def problem(path: Path, kind: str, sheet: str | None = None) -> FileProblem:
    """What to say of a workbook that cannot be read."""
    if kind == "damaged":
        return damaged(path)
    title, advice = _SENTENCES[kind]
    return FileProblem(title.format(name=path.name, sheet=sheet or "with cells"), advice)


def messages(
    serve: Callable[..., None], path: Path, arguments: tuple[Any, ...], sheet: str | None, reading: Reading
) -> Generator[tuple[Any, ...], None, None]:
    """What a child process that reads a workbook sends, until its last message; it ends with this generator.

    Args:
        serve: What runs in the child, with a connection, the path and the arguments.
        path: The workbook.
        arguments: What else the child is given.
        sheet: The sheet that was asked for.
        reading: Whether all this is still wanted.

    Raises:
        FileProblem: If the workbook cannot be read.
        ImportCancelled: If it was stopped.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(theirs, str(path), *arguments), daemon=True)
    process.start()
    theirs.close()
    watch = _Watch(process, path, sheet, reading)
    with closing(ours):
        try:
            while True:
                watch.wait(ours)
                try:
                    message = ours.recv()
                except (EOFError, ConnectionResetError) as error:
                    raise watch.death() from error
                if message[0] == "problem":
                    raise problem(path, message[1], sheet)
                if message[0] == "end":
                    return
                yield message
        finally:
            process.kill()
            process.join()
            process.close()


class _Watch:
    """Keeps an eye on a child while its next message is awaited."""

    def __init__(self, process: Any, path: Path, sheet: str | None, reading: Reading) -> None:
        self._process = process
        self._path = path
        self._sheet = sheet
        self._reading = reading

    def wait(self, connection: Any) -> None:
        """Wait for a message, as long as it is wanted and the child stays within its limits."""
        give_up_at = time.monotonic() + TIME_LIMIT
        self._reading.check()
        while not connection.poll(_LOOK_UP):
            self._reading.check()
            if time.monotonic() > give_up_at:
                raise problem(self._path, "slow", self._sheet)
            if self._memory() > child.MEMORY_LIMIT:
                raise problem(self._path, "memory", self._sheet)

    def _memory(self) -> int:
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0  # it has just ended, which its connection tells

    def death(self) -> FileProblem:
        """What to say of a child that ended without a word."""
        self._process.join()
        out_of_time = self._process.exitcode in {-int(getattr(signal, "SIGXCPU", 0)), -int(signal.SIGTERM)}
        return problem(self._path, "slow" if out_of_time else "died", self._sheet)

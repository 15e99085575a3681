"""What runs in the process that reads a workbook: a hostile file can end that process, never the program."""

from __future__ import annotations

import contextlib
import os
import sys
import zipfile
import zlib
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from xml.parsers import expat

from rowcall.formats.spreadsheets.book import WorkbookProblem
from rowcall.formats.spreadsheets.look import look
from rowcall.formats.spreadsheets.table_rows import chunks
from rowcall.formats.spreadsheets.workbook_text import WorkbookText
from rowcall.model.import_plans import Dialect

MEMORY_LIMIT = 1_000_000_000
"""Bytes that the process may take. Linux holds it to them; elsewhere the program watches."""

LOOK_SECONDS = 60
READ_SECONDS = 600
"""Seconds of computing that a first look and a whole reading may take; a million rows need about 40."""

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, expat.ExpatError, ValueError, OSError)


def serve_look(connection: Connection, path: str, wanted: Dialect | None, rows: int) -> None:
    """Send ("share", number) now and then, and in the end ("look", Look) or ("problem", kind)."""
    _become_small(LOOK_SECONDS)
    _send(connection, _look(connection, Path(path), wanted, rows))


def serve_rows(connection: Connection, path: str, dialect: Dialect, width: int) -> None:
    """Send ("rows", Chunk, share) again and again, and in the end ("end",) or ("problem", kind)."""
    _become_small(READ_SECONDS)
    _send(connection, _rows(Path(path), dialect, width))


def _look(connection: Connection, path: Path, wanted: Dialect | None, rows: int) -> Iterator[tuple[Any, ...]]:
    book = WorkbookText(path)
    yield "look", look(book, wanted, rows, lambda share: connection.send(("share", share)))


def _rows(path: Path, dialect: Dialect, width: int) -> Iterator[tuple[Any, ...]]:
    book = WorkbookText(path)
    for chunk in chunks(book, dialect, width):
        yield "rows", chunk, book.share
    yield ("end",)


def _send(connection: Connection, messages: Iterator[tuple[Any, ...]]) -> None:
    with contextlib.suppress(BrokenPipeError):  # nobody listens any more
        try:
            for message in messages:
                connection.send(message)
        except WorkbookProblem as problem:
            connection.send(("problem", problem.kind))
        except MemoryError:
            connection.send(("problem", "memory"))
        except BrokenPipeError:
            raise
        except _DAMAGED:
            connection.send(("problem", "damaged"))
    connection.close()


def _become_small(seconds: int) -> None:
    """Limit memory and time, and stay silent: what a parser prints when it dies is not for people."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    os.close(null)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))

"""Reads XLSX, XLSM, XLS and ODS through a child process that does the parsing under limits of memory and time.

The child is started by `multiprocessing` with the method `spawn`: it is the one way that works alike on every system,
beside running threads, and in a frozen program (whose start calls `multiprocessing.freeze_support()`).
"""

from __future__ import annotations

import multiprocessing
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from rowcall.errors import FileProblem
from rowcall.formats import workbook_child
from rowcall.formats.archive_limits import check_archive, damaged
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.table import (
    HEADER_SEARCH_ROWS,
    MAX_COLUMNS,
    Format,
    Row,
    Sample,
    find_header_row,
    fit,
    unique_headers,
)
from rowcall.model.import_plans import Dialect
from rowcall.model.reading import UNWATCHED, Reading

TIME_LIMIT = 60.0
"""Seconds that the child may take until its first answer, and between two."""
_LOOK_UP = 0.1
"""Seconds between two looks whether the list is still wanted."""

_SENTENCES = {
    "password": ("{name} is protected with a password.", "Open it in Excel, save a copy without password, use that."),
    "no_sheet": ("{name} has no sheet {sheet}.", "Choose one of its sheets that has rows."),
    "huge": ("{name} has cells far outside of its list.", "Copy the list into a new workbook and save that."),
    "memory": ("{name} is too large for the memory of this computer.", "Save the sheet as CSV and open that."),
    "slow": ("{name} takes too long to read.", "Save the sheet as CSV and open that."),
    "died": ("{name} cannot be read safely.", "Open it in Excel, copy the list into a new workbook and save that."),
}


@dataclass(frozen=True, slots=True)
class _Opened:
    """A workbook whose rows are being sent."""

    sheets: tuple[str, ...]
    chosen: str
    chunks: Iterator[list[list[str]]]


def _problem(path: Path, kind: str, sheet: str | None) -> FileProblem:
    if kind == "damaged":
        return damaged(path)
    title, advice = _SENTENCES[kind]
    return FileProblem(title.format(name=path.name, sheet=sheet or "with cells"), advice)


@contextmanager
def _opened(path: Path, sheet: str | None, reading: Reading) -> Iterator[_Opened]:
    """Have the workbook read by a child process that ends with this block."""
    with clear_file_errors(path):
        if zipfile.is_zipfile(path):
            check_archive(path)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=workbook_child.serve, args=(theirs, str(path), sheet), daemon=True)
    child.start()
    theirs.close()
    messages = _receive(ours, path, sheet, reading)
    try:
        _kind, names, chosen = next(messages)
        yield _Opened(names, chosen, (message[1] for message in messages))
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _receive(connection: Any, path: Path, sheet: str | None, reading: Reading) -> Iterator[tuple[Any, ...]]:
    while True:
        _wait(connection, path, sheet, reading)
        try:
            message = connection.recv()
        except (EOFError, ConnectionResetError) as error:
            raise _problem(path, "died", sheet) from error
        if message[0] == "problem":
            raise _problem(path, message[1], sheet)
        if message[0] == "end":
            return
        yield message


def _wait(connection: Any, path: Path, sheet: str | None, reading: Reading) -> None:
    """Wait for the child's next message, as long as it is wanted."""
    give_up_at = time.monotonic() + TIME_LIMIT
    reading.check()
    while not connection.poll(_LOOK_UP):
        reading.check()
        if time.monotonic() > give_up_at:
            raise _problem(path, "slow", sheet)


def _name_of(path: Path) -> str:
    suffix = path.suffix.lower().lstrip(".")
    return suffix if suffix in {"xlsx", "xlsm", "xls", "ods"} else "xlsx"


def sample(path: Path, wanted: Dialect | None, rows: int, reading: Reading = UNWATCHED) -> Sample:
    """Look at the first rows of the wanted sheet, else of the first that can be seen.

    Raises:
        FileProblem: If it cannot be read, or has too many columns.
        ImportCancelled: If it was stopped.
    """
    with _opened(path, wanted.sheet if wanted else None, reading) as book:
        stream = chain.from_iterable(book.chunks)
        head = list(islice(stream, HEADER_SEARCH_ROWS))
        header_row = wanted.header_row if wanted else find_header_row(head)
        stream = chain(head, stream)
        header = list(islice(stream, header_row))[-1:] or [[]]
        first = list(islice((tuple(row) for row in stream if any(row)), rows))
        sheets, chosen = book.sheets, book.chosen
    width = max((len(row) for row in (*header, *first)), default=0)
    if width > MAX_COLUMNS:
        raise FileProblem(f"{path.name} has {width:,} columns; {MAX_COLUMNS:,} is the most.", "Delete some columns.")
    dialect = replace(wanted or Dialect(_name_of(path)), sheet=chosen, header_row=header_row)
    return Sample(dialect, sheets, unique_headers(header[0] or [""] * width, width), tuple(first))


def batches(path: Path, dialect: Dialect, headers: Sequence[str], reading: Reading = UNWATCHED) -> Iterator[list[Row]]:
    """Stream every row below the header, many at a time.

    Raises:
        FileProblem: If it cannot be read to its end.
        ImportCancelled: If it was stopped.
    """
    width = len(headers)
    passed, above = 0, dialect.header_row
    with _opened(path, dialect.sheet, reading) as book:
        for chunk in book.chunks:
            first = 1 + passed - above
            passed += len(chunk)
            below = chunk[max(0, 1 - first) :]
            yield [(number, cells, not fit(cells, width)) for number, cells in enumerate(below, max(1, first))]


FORMAT = Format(name="xlsx", title="a workbook", sample=sample, batches=batches)

"""Reads the largest table of a web page: what many tools save under the name of a workbook, `list.xls`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.formats.encoding import codec_of, decode_errors, find_encoding, wide_encoding
from rowcall.formats.header import HeaderPlace, find_header, header_names
from rowcall.formats.html_parser import Table, TableFinder, TooManyCells, read_rows
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.table import (
    HEADER_SEARCH_ROWS,
    MAX_COLUMNS,
    TOP_ROWS,
    Format,
    Row,
    Sample,
    fit,
    unique_headers,
)
from rowcall.formats.watched import open_bytes
from rowcall.model.import_plans import Dialect, Likely
from rowcall.model.reading import UNWATCHED, Reading

MOST_BYTES = 100_000_000
"""Of a page; its largest table is kept in memory."""

_HEAD_BYTES = 2_000_000
"""How far into a file its first table is looked for: Excel writes all its styles before it."""

_CHUNK = 65_536
_BATCH_ROWS = 500
_NAMED = re.compile(rb"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


def is_page_with_table(path: Path) -> bool:
    """Whether a text that begins with `<` is a web page that has a table."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    wide = wide_encoding(head)
    text = head.decode(wide, errors="replace").encode() if wide else head
    return re.search(rb"<table[\s>]", text, re.IGNORECASE) is not None


def _encoding(path: Path, reading: Reading) -> tuple[str, tuple[Likely, ...]]:
    """As the page says, where it can be believed; else as its bytes look."""
    found = find_encoding(path, reading)
    with path.open("rb") as file:
        named = _NAMED.search(file.read(_CHUNK))
    if named is None or found.name.startswith("utf"):
        return found.name, found.likely
    name = named[1].decode("ascii").lower()
    known = name in {likely.value for likely in found.likely}
    return (name if known else found.name), found.likely


def _read(path: Path, encoding: str, reading: Reading) -> tuple[list[list[str]], int]:
    """The rows of the largest table, all of one width, and how many header rows the page itself marks."""
    finder = TableFinder()
    with clear_file_errors(path):
        if path.stat().st_size > MOST_BYTES:
            raise FileProblem(f"{path.name} is larger than 100 MB.", "Save the list as CSV and open that.")
        with open_bytes(path, reading) as file:
            text = file.read().decode(codec_of(encoding), decode_errors(encoding))
    try:
        for start in range(0, len(text), _CHUNK):
            reading.check()
            finder.feed(text[start : start + _CHUNK])
        finder.close()
    except TooManyCells as problem:
        raise FileProblem(
            f"{path.name} has more cells than a list can have.", "Save the list as CSV and open that."
        ) from problem
    return read_rows(finder.best), finder.best.header_rows


def table_of(page: str) -> Table:
    """The largest table of a page or a part of one.

    Raises:
        TooManyCells: If it has more than any list.
    """
    finder = TableFinder()
    finder.feed(page)
    finder.close()
    return finder.best


def sample(path: Path, wanted: Dialect | None, rows: int, reading: Reading = UNWATCHED) -> Sample:
    """Look at the first rows of the largest table.

    Raises:
        FileProblem: If it cannot be read, has no table or too many columns.
        ImportCancelled: If it was stopped.
    """
    with clear_file_errors(path):
        encoding, encodings = _encoding(path, reading)
    dialect = replace(wanted or Dialect("html"), encoding=(wanted.encoding if wanted else None) or encoding)
    table, marked = _read(path, dialect.encoding or encoding, reading)
    if not table:
        raise FileProblem(f"{path.name} is a web page without a table.", "Save the list as CSV or XLSX and use that.")
    width = len(table[0])
    if width > MAX_COLUMNS:
        raise FileProblem(f"{path.name} has {width:,} columns; {MAX_COLUMNS:,} is the most.", "Delete some columns.")
    if wanted is None:
        place = HeaderPlace(marked, marked) if marked in {1, 2} else find_header(table[:HEADER_SEARCH_ROWS])
        dialect = replace(dialect, header_row=place.row, header_rows=place.rows)
    above = table[: dialect.header_row]
    names = header_names(above[-dialect.header_rows :]) or [""] * width
    below = enumerate(table[dialect.header_row :], dialect.header_row + 1)
    first = dict(islice(((number, tuple(cells)) for number, cells in below if any(cells)), rows))
    return Sample(
        dialect=dialect,
        sheets=(),
        headers=unique_headers(names, width),
        rows=tuple(first.values()),
        numbers=tuple(first),
        encodings=encodings,
        top=tuple(map(tuple, table[:TOP_ROWS])),
    )


def batches(path: Path, dialect: Dialect, headers: Sequence[str], reading: Reading = UNWATCHED) -> Iterator[list[Row]]:
    """Give every row below the header, many at a time.

    Raises:
        FileProblem: If it cannot be read to its end.
        ImportCancelled: If it was stopped.
    """
    table, _marked = _read(path, dialect.encoding or "utf-8", reading)
    below = table[dialect.header_row :]
    for start in range(0, len(below), _BATCH_ROWS):
        reading.check()
        part = below[start : start + _BATCH_ROWS]
        yield [(number, cells, not fit(cells, len(headers))) for number, cells in enumerate(part, start + 1)]


FORMAT = Format(name="html", title="a table of a web page", sample=sample, batches=batches)

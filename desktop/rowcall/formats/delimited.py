"""Reads CSV and its relatives: any usual encoding and delimiter, exact text, and no row lost to a stray quote."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import chain, count, islice, repeat
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.formats.encoding import Encoding, find_encoding
from rowcall.formats.header import find_header
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.records import Records
from rowcall.formats.separators import cut_again, find_separators
from rowcall.formats.shape import ROWS_NAMED, Shape
from rowcall.formats.table import HEADER_SEARCH_ROWS, MAX_COLUMNS, Format, Row, Sample, fit, unique_headers
from rowcall.formats.text_lines import TextLines
from rowcall.model.import_plans import Dialect, Likely, Remark
from rowcall.model.reading import UNWATCHED, Reading

SNIFF_LINES = 100
"""Lines that the delimiter is judged by."""

WIDTH_ROWS = 100_000
"""Rows that are looked at for cells beyond the header."""


def _records(lines: TextLines, dialect: Dialect) -> Records:
    return Records(lines.blocks(), dialect.delimiter or ",", dialect.quoting)


def _lines(path: Path, dialect: Dialect, reading: Reading) -> TextLines:
    return TextLines(path, dialect.encoding or "utf-8", reading)


def _head(path: Path, dialect: Dialect, reading: Reading) -> list[list[str]]:
    """The first rows, for finding the header."""
    records = islice(_records(_lines(path, dialect, reading), dialect), HEADER_SEARCH_ROWS * 2)
    rows = [record.cells for record in records]
    width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
    return [cut_again(cells, width, dialect.delimiter or ",") or cells for cells in rows]


def _with_separators(
    path: Path, dialect: Dialect, reading: Reading, wanted: Dialect | None
) -> tuple[Dialect, tuple[Likely, ...]]:
    """Fill in what stands between cells: as chosen, else as a `sep=` line says, else as it looks."""
    lines = _lines(path, dialect, reading)
    first = list(islice(chain.from_iterable(lines.blocks()), SNIFF_LINES))
    best, likely = find_separators(first, wanted.quoting if wanted else None)
    delimiter = (wanted.delimiter if wanted else None) or lines.separator or best.delimiter
    if lines.separator is not None:
        others = [one for one in likely if one.value != lines.separator]
        likely = (Likely(lines.separator, 1.0), *others)
    return replace(dialect, delimiter=delimiter, quoting=best.quoting), likely


def sample(path: Path, wanted: Dialect | None, rows: int, reading: Reading = UNWATCHED) -> Sample:
    """Look at the first rows.

    Raises:
        FileProblem: If it cannot be read, or has too many columns.
        ImportCancelled: If it was stopped.
    """
    with clear_file_errors(path):
        found = find_encoding(path, reading)
    chosen = wanted.encoding if wanted else None
    dialect = replace(wanted or Dialect("csv"), encoding=chosen or found.name)
    dialect, delimiters = _with_separators(path, dialect, reading, wanted)
    if wanted is None:
        place = find_header(_head(path, dialect, reading))
        dialect = replace(dialect, header_row=place.row, header_rows=place.rows)
    shape = _look(path, dialect, rows, reading)
    if shape.width > MAX_COLUMNS:
        raise FileProblem(
            f"{path.name} has {shape.width:,} columns; {MAX_COLUMNS:,} is the most.",
            "Check what separates its columns, or delete those that you do not need.",
        )
    return Sample(
        dialect=dialect,
        sheets=(),
        headers=unique_headers(shape.header, shape.width),
        rows=shape.padded(),
        numbers=shape.numbers,
        remarks=(*_encoding_remarks(path, dialect, found), *shape.remarks()),
        encodings=found.likely,
        delimiters=delimiters,
        top=tuple(shape.top),
    )


def _encoding_remarks(path: Path, dialect: Dialect, found: Encoding) -> tuple[Remark, ...]:
    """What to know of the encoding, where it is the one that was found."""
    if dialect.encoding != found.name:
        return ()
    return found.remarks(tuple(_rows_of_lines(path, dialect, found.odd_lines))[:ROWS_NAMED])


def _look(path: Path, dialect: Dialect, rows: int, reading: Reading) -> Shape:
    """Read the first rows, and the width of many more."""
    lines = _lines(path, dialect, reading)
    shape = Shape(dialect, rows)
    with closing(_records(lines, dialect).batches()) as stream:
        for batch in stream:
            shape.see(batch)
            if shape.rows_seen >= WIDTH_ROWS:
                break
        else:
            shape.at_end = True
    if lines.control_lines:
        shape.controls = lines.controls
        shape.control_rows = tuple(_rows_of_lines(path, dialect, lines.control_lines))
    return shape


def _rows_of_lines(path: Path, dialect: Dialect, wanted: Sequence[int]) -> Iterator[int]:
    """The rows, counted from 1, that these lines of the file belong to."""
    left = deque(wanted)
    below = 0
    with closing(_records(_lines(path, dialect, UNWATCHED), dialect).__iter__()) as records:
        for number, record in enumerate(records, 1):
            below += record.lines
            if left and left[0] <= below:
                yield number
            while left and left[0] <= below:
                left.popleft()
            if not left:
                return


def batches(path: Path, dialect: Dialect, headers: Sequence[str], reading: Reading = UNWATCHED) -> Iterator[list[Row]]:
    """Stream every row below the header, many at a time.

    Raises:
        FileProblem: If it cannot be read to its end.
        ImportCancelled: If it was stopped.
    """
    width, delimiter = len(headers), dialect.delimiter or ","
    passed, above = 0, dialect.header_row
    for batch in _records(_lines(path, dialect, reading), dialect).batches():
        first = 1 + passed - above
        passed += len(batch.rows)
        if not batch.broken and set(map(len, batch.rows)) == {width}:
            rows = list(zip(count(first), batch.rows, repeat(False)))
        else:
            rows = [
                _row(first + place, cells, width, delimiter, broken=place in batch.broken)
                for place, cells in enumerate(batch.rows)
            ]
        yield rows[max(0, 1 - first) :] if first < 1 else rows


def _row(number: int, cells: list[str], width: int, delimiter: str, *, broken: bool) -> Row:
    if broken:
        return number, cells, True
    cells = cut_again(cells, width, delimiter) or cells
    return number, cells, not fit(cells, width)


FORMAT = Format(name="csv", title="a text file with one row a line", sample=sample, batches=batches)

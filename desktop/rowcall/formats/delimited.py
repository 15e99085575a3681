"""Reads CSV and its relatives: any usual encoding and delimiter, exact text, and no row lost to a stray quote."""

from __future__ import annotations

import csv
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, islice, repeat
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.formats.encoding import decode_errors, find_encoding
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.table import (
    HEADER_SEARCH_ROWS,
    MAX_COLUMNS,
    Format,
    Row,
    Sample,
    find_header_row,
    fit,
    row_words,
    unique_headers,
)
from rowcall.formats.watched import open_text
from rowcall.model.import_plans import Dialect, Remark
from rowcall.model.reading import UNWATCHED, Reading

DELIMITERS = (",", ";", "\t", "|")

SNIFF_LINES = 100
"""Lines that the delimiter is judged by."""

WIDTH_ROWS = 100_000
"""Rows that are looked at for cells beyond the header."""

BATCH_ROWS = 500

LONGEST_CELL = 10_000_000
"""Characters; a longer cell is the sign of a quote that was never closed."""

MOST_LINES = 500
"""Lines of one row; more are the sign of a quote that was never closed."""

csv.field_size_limit(LONGEST_CELL)


class _NeverEnds(Exception):
    """A row goes on for more lines than any cell has."""


class _Records:
    """The records of delimited text; a quote that is never closed costs its own line, not the rest of the file."""

    def __init__(self, lines: Iterator[str], delimiter: str) -> None:
        self.mended = 0
        self._lines = lines
        self._delimiter = delimiter
        self._kept: list[str] = []
        self._again: deque[str] = deque()

    def __iter__(self) -> Iterator[tuple[list[str], bool]]:
        """Yield the cells of each record, and whether it is broken (cells: the line as it stands)."""
        for batch, broken in self.batches():
            for place, cells in enumerate(batch):
                yield cells, place in broken

    def batches(self) -> Iterator[tuple[list[list[str]], frozenset[int]]]:
        """Yield records, many at a time, with the places of those that are broken."""
        while True:
            self._kept.clear()
            reader = csv.reader(self._feed(), delimiter=self._delimiter, strict=True)
            try:
                while batch := list(islice(reader, BATCH_ROWS)):
                    self._kept.clear()
                    yield batch, frozenset()
            except csv.Error:
                self._again.extend(self._kept)
                yield self._read_carefully()
            else:
                return

    def _feed(self) -> Iterator[str]:
        """The lines, remembered until their batch is read; a zero byte means nothing in text."""
        keep = self._kept.append
        for line in self._lines:
            text = line.replace("\0", "") if "\0" in line else line
            keep(text)
            yield text

    def _read_carefully(self) -> tuple[list[list[str]], frozenset[int]]:
        """Read the batch that failed once more, record by record."""
        batch: list[list[str]] = []
        broken: set[int] = set()
        while self._again:
            self._kept.clear()
            try:
                batch.append(next(csv.reader(self._feed_few(), delimiter=self._delimiter, strict=True)))
            except (csv.Error, _NeverEnds):
                cells, is_broken = self._mend()
                broken |= {len(batch)} if is_broken else set()
                batch.append(cells)
        return batch, frozenset(broken)

    def _feed_few(self) -> Iterator[str]:
        """The lines of one record, those first that are to be read again."""
        while self._again:
            self._kept.append(self._again.popleft())
            yield self._checked_last()
        for _line in self._feed():
            yield self._checked_last()

    def _checked_last(self) -> str:
        if len(self._kept) > MOST_LINES:
            raise _NeverEnds
        return self._kept[-1]

    def _mend(self) -> tuple[list[str], bool]:
        """Judge the first line of the record that failed; the lines after it are read again."""
        line, *rest = self._kept
        self._again.extendleft(reversed(rest))
        cells = _read_leniently(line, self._delimiter)
        if cells is None:
            return [line.rstrip("\r\n")], True
        self.mended += 1
        return cells, False


def _read_leniently(line: str, delimiter: str) -> list[str] | None:
    """Read a line whose quotes are wrong; None where a quote stays open at its end, or a cell is endless."""
    reader = csv.reader([line, ""], delimiter=delimiter)
    try:
        cells = next(reader)
    except csv.Error:
        return None
    return cells if reader.line_num == 1 else None


def _lines(path: Path, encoding: str, reading: Reading) -> Iterator[str]:
    """The file's lines with their ends, without a byte order mark and without Excel's `sep=` line."""
    with clear_file_errors(path), open_text(path, reading, encoding, decode_errors(encoding)) as file:
        first = next(file, "").removeprefix("\ufeff")
        if first and _separator(first) is None:
            yield first
        yield from file


def _records(path: Path, dialect: Dialect, reading: Reading) -> _Records:
    return _Records(_lines(path, dialect.encoding or "utf-8", reading), dialect.delimiter or ",")


def _separator(line: str) -> str | None:
    """The delimiter that an Excel `sep=;` line names."""
    text = line.rstrip("\r\n").strip('"')
    return text[4] if len(text) == 5 and text[:4].lower() == "sep=" else None


def _named_delimiter(path: Path, encoding: str, reading: Reading) -> str | None:
    with clear_file_errors(path), open_text(path, reading, encoding, decode_errors(encoding)) as file:
        return _separator(file.readline(100).removeprefix("\ufeff"))


def find_delimiter(lines: Sequence[str]) -> str:
    """The delimiter that cuts most rows into the same number of cells."""
    return max(DELIMITERS, key=lambda delimiter: _regularity(lines, delimiter))


def _regularity(lines: Sequence[str], delimiter: str) -> tuple[float, int]:
    records = [cells for cells, broken in _Records(iter(lines), delimiter) if cells and not broken]
    width, times = Counter(len(cells) for cells in records).most_common(1)[0] if records else (1, 0)
    if width == 1:
        return 0.0, 0
    cells_after_first = [cell for cells in records for cell in cells[1:]]
    prose = sum(1 for cell in cells_after_first if cell.startswith(" ")) / max(1, len(cells_after_first))
    return round(times / len(records) - prose * 0.3, 2), width


def _find_dialect(path: Path, wanted: Dialect | None, reading: Reading) -> tuple[Dialect, list[str]]:
    """Fill in what is not known of how the file is written."""
    warnings: list[str] = []
    encoding = wanted.encoding if wanted else None
    if encoding is None:
        with clear_file_errors(path):
            found = find_encoding(path, reading)
        encoding = found.name
        warnings += [found.warning] if found.warning else []
    delimiter = (wanted.delimiter if wanted else None) or _named_delimiter(path, encoding, reading)
    if delimiter is None:
        delimiter = find_delimiter(list(islice(_lines(path, encoding, reading), SNIFF_LINES)))
    if wanted:
        return replace(wanted, encoding=encoding, delimiter=delimiter), warnings
    head = [
        cells for cells, _broken in islice(_Records(_lines(path, encoding, reading), delimiter), HEADER_SEARCH_ROWS)
    ]
    return Dialect("csv", encoding, delimiter, header_row=find_header_row(head)), warnings


@dataclass(slots=True)
class _Shape:
    """How wide the rows are, against the header."""

    header: list[str]
    width: int
    short: int = 0
    long: int = 0
    broken: int = 0

    def see(self, cells: list[str]) -> None:
        filled = len(cells)
        while filled > len(self.header) and not cells[filled - 1]:
            filled -= 1
        self.width = max(self.width, filled)
        self.long += filled > len(self.header)
        self.short += 0 < filled < len(self.header)

    def warnings(self, mended: int) -> list[str]:
        sentences = []
        if self.short:
            sentences.append(f"{row_words(self.short)} fewer cells than the header; the missing ones are empty.")
        if self.long:
            sentences.append(f"{row_words(self.long)} more cells than the header; they are in the columns Extra 1, ...")
        if self.broken:
            sentences.append(f"{row_words(self.broken)} a quote that is never closed and cannot be read.")
        if mended:
            sentences.append(f"{row_words(mended)} wrong quotes; read as well as possible. Check them.")
        return sentences


def _look(path: Path, dialect: Dialect, rows: int, reading: Reading) -> tuple[_Shape, list[tuple[str, ...]], list[str]]:
    """Read the first rows, and the width of many more."""
    records = _records(path, dialect, reading)
    stream = iter(records)
    header: list[str] = []
    for _ in range(dialect.header_row):
        header = next(stream, ([], False))[0]
    first: list[list[str]] = []
    shape = _Shape(header, len(header))
    for cells, broken in islice(stream, WIDTH_ROWS):
        if broken:
            shape.broken += 1
            continue
        if not dialect.header_row and not first:
            shape.header, shape.width = [""] * len(cells), len(cells)
        shape.see(cells)
        if len(first) < rows and any(cells):
            first.append(cells)
    width = shape.width
    padded = [tuple((cells + [""] * (width - len(cells)))[:width]) for cells in first]
    return shape, padded, shape.warnings(records.mended)


def sample(path: Path, wanted: Dialect | None, rows: int, reading: Reading = UNWATCHED) -> Sample:
    """Look at the first rows.

    Raises:
        FileProblem: If it cannot be read, or has too many columns.
        ImportCancelled: If it was stopped.
    """
    dialect, warnings = _find_dialect(path, wanted, reading)
    shape, first, odd = _look(path, dialect, rows, reading)
    if shape.width > MAX_COLUMNS:
        raise FileProblem(
            f"{path.name} has {shape.width:,} columns; {MAX_COLUMNS:,} is the most.",
            "Check the delimiter, or delete the columns that you do not need.",
        )
    remarks = tuple(Remark(sentence) for sentence in warnings + odd)
    return Sample(dialect, (), unique_headers(shape.header, shape.width), tuple(first), remarks)


def batches(path: Path, dialect: Dialect, headers: Sequence[str], reading: Reading = UNWATCHED) -> Iterator[list[Row]]:
    """Stream every row below the header, many at a time.

    Raises:
        FileProblem: If it cannot be read to its end.
        ImportCancelled: If it was stopped.
    """
    width = len(headers)
    passed, above = 0, dialect.header_row
    for records, broken in _records(path, dialect, reading).batches():
        first = 1 + passed - above
        passed += len(records)
        if not broken and set(map(len, records)) == {width}:
            rows = list(zip(count(first), records, repeat(False)))
        else:
            rows = [
                (number, cells, place in broken or not fit(cells, width))
                for place, (number, cells) in enumerate(enumerate(records, first))
            ]
        yield rows[max(0, 1 - first) :] if first < 1 else rows


FORMAT = Format(name="csv", title="a text file with one row a line", sample=sample, batches=batches)

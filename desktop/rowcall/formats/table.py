"""What every format gives: rows of exact text under unique headers, and a first look at them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rowcall.model.import_plans import Dialect, Likely, Remark
from rowcall.model.reading import Reading

Row = tuple[int, list[str], bool]
"""Number of the data row (from 1), its cells as exact text, and whether it is broken (then: what was there)."""

SAMPLE_ROWS = 200
"""Rows of a preview: enough to judge a column by its values."""

HEADER_SEARCH_ROWS = 10
"""How far down a header row is looked for."""

TOP_ROWS = 12
"""Rows that are shown as they stand in the file, for choosing the header."""

MAX_COLUMNS = 16_384
"""Columns of an Excel sheet, the most that a file may have."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a file, and how it was read."""

    dialect: Dialect
    sheets: tuple[str, ...]
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    """The number of each of these rows, as a spreadsheet counts; blank rows are left out above."""
    remarks: tuple[Remark, ...] = ()
    encodings: tuple[Likely, ...] = ()
    """Of a text file: the encodings it may have, the likeliest first."""
    delimiters: tuple[Likely, ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    top: tuple[tuple[str, ...], ...] = ()
    """The first rows as they stand in the file, the header and what is above it included."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that can be read."""

    name: str
    title: str
    sample: Callable[[Path, Dialect | None, int, Reading], Sample]
    """(path, dialect or None to find it out, rows, reading) -> the first rows."""
    batches: Callable[[Path, Dialect, Sequence[str], Reading], Iterator[list[Row]]]
    """(path, dialect, headers, reading) -> every row below the header, many at a time, as many cells each as headers.

    Both keep the reading's share true and end within a second of its stop, by ImportCancelled.
    """


@dataclass(slots=True)
class HeaderNames:
    """Makes headers unique: the second `Email` becomes `Email (2)`, an empty one `Column 7`."""

    taken: set[str] = field(default_factory=set)

    def name(self, raw: str, position: int) -> str:
        """The header to use for the column at `position` (from 1)."""
        wanted = " ".join(raw.replace("\ufeff", "").split()) or f"Column {position}"
        name, again = wanted, 2
        while name in self.taken:
            name, again = f"{wanted} ({again})", again + 1
        self.taken.add(name)
        return name


def unique_headers(raw: Sequence[str], width: int) -> tuple[str, ...]:
    """Name every column of a table that is `width` cells wide; cells beyond the header row are `Extra 1`, `Extra 2`."""
    names = HeaderNames()
    named = [names.name(text, position) for position, text in enumerate(raw, 1)]
    extra = [names.name(f"Extra {number}", 0) for number in range(1, width - len(raw) + 1)]
    return tuple(named + extra)


_DATA = re.compile(r"@|://|^www\.|^[+(]?\d[\d\s().,/:+-]*%?$")

_YEAR = re.compile(r"(?:19|20)\d\d")

_SITE = re.compile(r"(?:[\w-]+\.)+([a-z]{2,})", re.IGNORECASE)


def looks_like_data(cell: str) -> bool:
    """Whether a cell is rather a value (an address, a number) than a header."""
    return bool(_DATA.search(cell.strip()))


def find_header_row(rows: Sequence[Sequence[str]]) -> int:
    """Say which of the first rows is the header, counted from 1; 0 where the file has none.

    Lines above a table (a title, a date) fill fewer cells than the table does. A file without a header starts with
    a row that has e-mails, links or numbers in it.
    """
    first = rows[:HEADER_SEARCH_ROWS]
    filled = [sum(1 for cell in row if cell.strip()) for row in first]
    if not any(filled):
        return 1
    usual = sorted(filled)[len(filled) // 2]
    for number, (row, count) in enumerate(zip(first, filled, strict=True), 1):
        if count * 2 > usual:
            is_data = _holds_values(row, rows[number:]) or _names_sites_as_below(row, rows[number:])
            if not is_data:
                return number
            return 0 if number == 1 else _sparse_header(first[: number - 1]) or number
    return 1


def _sparse_header(above: Sequence[Sequence[str]]) -> int:
    """The row above values that names some of the columns only (`Name;;;;Email`), from 1; 0 where there is none.

    A title has one cell that is filled, and a date beside it at most.
    """
    for number in range(len(above), 0, -1):
        named = [text for cell in above[number - 1] if (text := cell.strip())]
        if named:
            return number if len(named) > 1 and not any(map(looks_like_data, named)) else 0
    return 0


def _holds_values(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a cell is a value; a year above other things than years is the name of its column."""
    for place, cell in enumerate(row):
        if looks_like_data(cell):
            under = [text for other in below if place < len(other) and (text := other[place].strip())]
            if not (_YEAR.fullmatch(cell.strip()) and under and not any(map(_YEAR.fullmatch, under))):
                return True
    return False


def _names_sites_as_below(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a cell is a site (`norvane.example`) under the same top domain as sites in its column below.

    A header may have points as well (`company.name`), but not with the ends of the addresses below it.
    """
    for place, cell in enumerate(row):
        site = _SITE.fullmatch(cell.strip())
        under = (other[place].strip() for other in below if place < len(other))
        if site and any((found := _SITE.fullmatch(text)) and found[1] == site[1] for text in under):
            return True
    return False


def fit(cells: list[str], width: int) -> bool:
    """Pad or trim a row to the table's width; False where it has more than the table can take.

    Empty cells past the end are trimmed without a word: a program that writes a delimiter too many loses nothing.
    """
    if len(cells) < width:
        cells.extend([""] * (width - len(cells)))
        return True
    while len(cells) > width and not cells[-1]:
        cells.pop()
    return len(cells) == width


def row_words(count: int) -> str:
    """How many rows, in words for a sentence that goes on with a plural or singular verb."""
    return "1 row has" if count == 1 else f"{count:,} rows have"

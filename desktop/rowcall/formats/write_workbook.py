"""Writes XLSX in which a cell is typed text unless its column is asked to be numbers or moments: never a formula."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from rowcall.errors import FileProblem
from rowcall.formats.replace import check_count, replacing, sync
from rowcall.model.plain_dates import DateShape

if TYPE_CHECKING:
    from rustpy_xlsxwriter import Format

MOST_ROWS = 1_048_575
"""Rows of an Excel sheet below its header."""

MOST_COLUMNS = 16_384
MOST_CHARACTERS = 32_767
"""UTF-16 units that Excel takes in one cell."""

LONG_TEXTS = "Long texts"
"""The sheet for what is beyond that limit."""

_WIDTH_ROWS = 100
_CHUNK = 1 << 20
_TIME_FORMAT = "yyyy-mm-dd hh:mm:ss"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")


Cell = str | int | float | datetime | None
"""What a cell is written as."""


@dataclass(frozen=True, slots=True)
class SheetOut:
    """A sheet to write."""

    title: str
    header: Sequence[str]
    """Unique."""
    rows: Callable[[], Iterable[Sequence[str]]]
    """Gives the rows from the first on; asked a second time only where texts are too long for a cell."""
    numbers: frozenset[str] = frozenset()
    """Headers whose cells hold numbers or nothing, to be added up."""
    formats: Mapping[str, str] = field(default_factory=dict)
    """Of these columns those that are shown otherwise than as they are: header -> number format, such as `0.00`."""
    dates: Mapping[str, DateShape] = field(default_factory=dict)
    """Headers whose cells hold days or nothing, to be sorted, with how they are written."""
    times: frozenset[str] = frozenset()
    """Headers whose cells hold ISO 8601 times, to be sorted; their zone is left out, as Excel has none.
    Every cell under none of these kinds of header is text, whatever it says."""


@dataclass(slots=True)
class _Sheet:
    """A sheet while it is written; counts its rows and cells and takes out what is too long for one cell."""

    name: str
    header: Sequence[str]
    rows: Iterator[Sequence[str]]
    long_texts: list[tuple[str, ...]]
    numbers: frozenset[str] = frozenset()
    dates: Mapping[str, DateShape] = field(default_factory=dict)
    times: frozenset[str] = frozenset()
    first: list[dict[str, str]] = field(default_factory=list)
    row_count: int = 0
    cell_count: int = 0

    def start(self) -> None:
        """Read the rows that the widths are taken from."""
        for row in self._records():
            self.first.append(row)
            if len(self.first) == _WIDTH_ROWS:
                break

    def records(self) -> Iterator[dict[str, Cell]]:
        """Every row as the writer wants it; an empty sheet gets a row without cells, else its header were missing."""
        if not self.first:
            yield dict.fromkeys(self.header)
        rows = chain(self.first, self._records())
        yield from map(self._typed, rows) if self.numbers or self.dates or self.times else rows

    def _typed(self, row: dict[str, str]) -> dict[str, Cell]:
        return {name: self._cell(name, text) for name, text in row.items()}

    def _cell(self, name: str, text: str) -> Cell:
        if name in self.numbers and _NUMBER.fullmatch(text):  # else it was written over since the column was looked at
            return float(text) if "." in text else int(text)
        if name in self.dates and (day := self.dates[name].day(text)) is not None:
            return day
        return datetime.fromisoformat(text).replace(tzinfo=None) if text and name in self.times else text

    def _records(self) -> Iterator[dict[str, str]]:
        header = self.header
        for cells in self.rows:
            self.row_count += 1
            self.cell_count += len(cells) - cells.count("")
            if max(map(len, cells), default=0) * 2 > MOST_CHARACTERS:
                yield {name: self._short(name, cell) for name, cell in zip(header, cells, strict=True)}
            else:
                yield dict(zip(header, cells, strict=True))

    def _short(self, name: str, text: str) -> str:
        """What fits into a cell; the whole text goes to the sheet of long texts, in pieces."""
        pieces = _pieces(text)
        if len(pieces) > 1:
            place = (self.name, str(self.row_count + 1), name)
            self.long_texts.extend((*place, str(number), piece) for number, piece in enumerate(pieces, 1))
        return pieces[0]

    def widths(self) -> list[float]:
        """Widths that show most of what the first rows hold."""
        columns = [[name, *(row[name] for row in self.first)] for name in self.header]
        return [float(min(60, max(10, 2 + max(len(text[:60]) for text in column)))) for column in columns]


def _pieces(text: str) -> list[str]:
    """Cut a text so that each piece fits into a cell; characters beyond the basic plane count twice."""
    pieces, start, units = [], 0, 0
    for position, char in enumerate(text):
        size = 2 if char > "\uffff" else 1
        if units + size > MOST_CHARACTERS:
            pieces.append(text[start:position])
            start, units = position, 0
        units += size
    return [*pieces, text[start:]]


def sheet_name(title: str, taken: Iterable[str]) -> str:
    """A name that Excel accepts (31 characters, none of `[]:*?/\\`), unlike the others whatever their case."""
    base = _FORBIDDEN.sub(" ", title).strip(" '")[:31] or "Sheet"
    used = {name.lower() for name in taken}
    name, again = base, 2
    while name.lower() in used:
        suffix = f" ({again})"
        name, again = base[: 31 - len(suffix)] + suffix, again + 1
    return name


def write_workbook(path: Path, sheets: Sequence[SheetOut]) -> tuple[int, ...]:
    """Write a workbook, read it back and count its cells before it takes the place of what was there.

    A text of more than 32,767 characters, which Excel refuses, is cut in its cell and stands whole, in pieces, in an
    added sheet `Long texts`. Characters that XML cannot hold are written as Excel does (`_x0001_`).

    Args:
        path: The file to make or replace.
        sheets: The sheets in their order; rows have as many cells as the header.

    Returns:
        The rows written to each sheet.

    Raises:
        FileProblem: If it cannot be written, or is beyond Excel's limits.
    """
    with replacing(path) as temporary:
        written, long_texts = _write(path, temporary, sheets)
        if long_texts:
            extra = SheetOut(LONG_TEXTS, ("sheet", "row", "column", "piece", "text"), lambda: long_texts)
            written, _again = _write(path, temporary, [*sheets, extra])
    return written[: len(sheets)]


def _write(path: Path, temporary: Path, sheets: Sequence[SheetOut]) -> tuple[tuple[int, ...], list[tuple[str, ...]]]:
    """Write and check; returns the rows of each sheet and the pieces of the texts that were cut."""
    import rustpy_xlsxwriter

    long_texts: list[tuple[str, ...]] = []
    working: list[_Sheet] = []
    for sheet in sheets:
        name = sheet_name(sheet.title, [other.name for other in working])
        working.append(_Sheet(name, sheet.header, _limited(sheet), long_texts, sheet.numbers, sheet.dates, sheet.times))
    for each in working:
        each.start()
    with _system_errors():
        rustpy_xlsxwriter.write_worksheets(
            [(each.name, each.records()) for each in working],
            str(temporary),
            freeze_panes={"general": {"row": 1, "col": 0}},
            bold_headers=True,
            datetime_format=_TIME_FORMAT,
            autofilter={each.name: True for each in working},
            column_formats={each.name: _formats(sheet) for sheet, each in zip(sheets, working, strict=True)},
            column_widths={each.name: each.widths() for each in working},
            ignore_errors={each.name: list(each.header) for each in working},
        )
    sync(temporary)
    for number, each in enumerate(working, 1):
        found = _count_cells(temporary, number)
        check_count(path, f"cells of {each.name}", each.cell_count + len(each.header), found)
    return tuple(each.row_count for each in working), long_texts


def _formats(sheet: SheetOut) -> dict[str, Format]:
    from rustpy_xlsxwriter import Format

    codes = {**sheet.formats, **{header: shape.code for header, shape in sheet.dates.items()}}
    made = {header: Format() for header in codes}
    for header, code in codes.items():
        made[header].set_num_format(code)
    return made


def _limited(sheet: SheetOut) -> Iterator[Sequence[str]]:
    """The rows, as long as Excel has place for them."""
    if len(sheet.header) > MOST_COLUMNS:
        raise FileProblem(f"{sheet.title} has more columns than Excel takes.", "Export it as CSV.")
    for number, row in enumerate(sheet.rows(), 1):
        if number > MOST_ROWS:
            raise FileProblem(f"{sheet.title} has more rows than Excel takes ({MOST_ROWS:,}).", "Export it as CSV.")
        yield row


@contextmanager
def _system_errors() -> Iterator[None]:
    """Give the writer's errors the number that the system gave them; it stands in their text only."""
    try:
        yield
    except OSError as error:
        number = re.search(r"os error (\d+)", str(error))
        if error.errno or not number:
            raise
        raise OSError(int(number[1]), str(error)) from error


def _count_cells(written: Path, number: int) -> int:
    """Read a sheet back, checksum included, and count its cells."""
    found = 0
    with zipfile.ZipFile(written) as archive, archive.open(f"xl/worksheets/sheet{number}.xml") as file:
        tail = b""
        while chunk := file.read(_CHUNK):
            text = tail + chunk
            found += text.count(b"<c ")
            tail = text[-2:]
    return found

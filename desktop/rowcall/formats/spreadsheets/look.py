"""A first look at a workbook: the sheet with the list, its header, its first rows, and what is unusual in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice

from rowcall.formats.header import LOOK_BELOW, find_header, header_names
from rowcall.formats.spreadsheets.book import Findings, SheetRow, Sighting, WorkbookProblem
from rowcall.formats.spreadsheets.workbook_text import WorkbookText
from rowcall.formats.table import HEADER_SEARCH_ROWS
from rowcall.model.import_plans import FIND_HEADER, Dialect

LOOK_ROWS = 100_000
"""Rows that are looked at for what is unusual, and for cells beyond the header."""

FAR_COLUMNS = 100
"""Empty columns in a row that end a list; what is behind them is no part of it."""

FAR_ROWS = 1000
"""Empty rows below each other that are no blank rows of a list, but nothing at all."""

_TOP_ROWS = 12
_COVER_CELLS = 30
"""Cells of a sheet that may be a cover; one with more is a list."""

_CLEARLY = 4
"""How many times as many cells another sheet must have to be the list."""

_PEEK_ROWS = 200
_TELL_ROWS = 2000


@dataclass(slots=True)
class Look:
    """What a first look at a sheet finds."""

    sheets: tuple[str, ...]
    hidden_sheets: tuple[str, ...]
    sheet: str
    passed_over: str = ""
    """The sheet before it that has hardly a cell."""
    header_row: int = 1
    header_rows: int = 1
    header: list[str] = field(default_factory=list)
    rows: list[tuple[str, ...]] = field(default_factory=list)
    """The first rows with content below the header."""
    numbers: list[int] = field(default_factory=list)
    """The number of each of them."""
    top: list[tuple[str, ...]] = field(default_factory=list)
    first_column: int = 1
    width: int = 0
    far: Sighting = field(default_factory=Sighting)
    """Cells far to the right of the list, which are no part of it."""
    gap: tuple[int, int] | None = None
    """The first and the last of many empty rows in the list."""
    findings: Findings = field(default_factory=Findings)
    all_rows: bool = True
    """Whether the whole sheet was looked at."""


class _Extent:
    """How far a list goes to the left and to the right."""

    def __init__(self) -> None:
        self.first = self.end = 0
        self.far = Sighting()

    def see(self, number: int, cells: list[str], is_first: bool) -> None:
        """Take a row into account; what is far to its right is cut off."""
        if is_first:
            self.first = next(place for place, cell in enumerate(cells) if cell)
            self.end = self.first + 1
        elif self.first and any(cells[: self.first]):
            self.first = next(place for place, cell in enumerate(cells) if cell)
        if len(cells) > self.end + FAR_COLUMNS:
            self._cut(number, cells)
        while len(cells) > self.end and not cells[-1]:
            cells.pop()
        self.end = max(self.end, len(cells))

    def _cut(self, number: int, cells: list[str]) -> None:
        end = self.end
        for place, cell in enumerate(cells[end:], end):
            if cell and place <= end + FAR_COLUMNS:
                end = place + 1
        for cell in cells[end:]:
            if cell:
                self.far.add(number)
        del cells[end:]


def look(book: WorkbookText, wanted: Dialect | None, rows: int, tell: Callable[[float], None]) -> Look:
    """Look at the wanted sheet, else at the one that has the list.

    Args:
        book: The open workbook.
        wanted: How a person wants it read; None to find it out.
        rows: How many rows to keep.
        tell: Told the share of the sheet that was looked at, now and then.

    Raises:
        WorkbookProblem: If it cannot be read, or has no such sheet.
    """
    found = _choose(book, wanted.sheet if wanted else None)
    extent = _Extent()
    first: list[SheetRow] = []
    seen = last = 0
    keep = rows + (max(0, wanted.header_row) if wanted else 0) + HEADER_SEARCH_ROWS + LOOK_BELOW
    for number, cells in book.rows(found.sheet, found.findings):
        if not any(cells):
            continue
        extent.see(number, cells, is_first=not seen)
        if not any(cells):
            continue
        if seen < keep:
            first.append((number, cells))
        if number - last > FAR_ROWS and seen and not found.gap:
            found.gap = last + 1, number - 1
        last = number
        seen += 1
        if seen % _TELL_ROWS == 0:
            tell(book.share)
        if seen >= LOOK_ROWS:
            found.all_rows = False
            break
    found.far = extent.far
    found.first_column = extent.first + 1
    found.width = extent.end - extent.first
    _find_header(found, first, wanted, rows)
    return found


def _find_header(found: Look, first: list[SheetRow], wanted: Dialect | None, rows: int) -> None:
    """Say which row is the header, and cut the first rows to the list's columns."""
    start = found.first_column - 1
    lines = {number: tuple(cells[start:]) for number, cells in first}
    if wanted and wanted.header_row != FIND_HEADER:
        found.header_row, found.header_rows = wanted.header_row, wanted.header_rows
    elif lines:
        numbers = list(lines)[: HEADER_SEARCH_ROWS + LOOK_BELOW]
        place = find_header([lines[number] for number in numbers])
        found.header_row = place.row and numbers[place.row - 1]
        found.header_rows = place.rows if place.rows == 1 or found.header_row - 1 in lines else 1
    above = range(max(1, found.header_row - found.header_rows + 1), found.header_row + 1)
    found.header = header_names([lines.get(number, ()) for number in above])
    below = ((number, cells) for number, cells in lines.items() if number > found.header_row)
    shown = dict(islice(below, rows))
    found.numbers = list(shown)
    found.rows = [_padded(cells, found.width) for cells in shown.values()]
    count = min(max(lines, default=0), max(_TOP_ROWS, found.header_row + 2))
    found.top = [_padded(lines.get(number, ()), found.width) for number in range(1, count + 1)]


def _padded(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return cells + ("",) * (width - len(cells))


def _choose(book: WorkbookText, wanted: str | None) -> Look:
    """The sheet to look at: the wanted one, else the first that can be seen, unless it is a cover."""
    visible = tuple(sheet.name for sheet in book.sheets if not sheet.hidden)
    hidden = tuple(sheet.name for sheet in book.sheets if sheet.hidden)
    if wanted is not None or not visible:
        if wanted not in visible + hidden:
            raise WorkbookProblem("no_sheet")
        return Look(visible, hidden, str(wanted))
    first, *others = visible
    cells = _cells(book, first)
    if cells < _COVER_CELLS:
        for other in others:
            if _cells(book, other) > _CLEARLY * max(1, cells):
                return Look(visible, hidden, other, passed_over=first)
        if not cells:
            filled = next((other for other in others if _cells(book, other)), first)
            return Look(visible, hidden, filled, passed_over=first if filled != first else "")
    return Look(visible, hidden, first)


def _cells(book: WorkbookText, sheet: str) -> int:
    """How many cells the first rows of a sheet have."""
    rows = islice(book.rows(sheet, Findings()), _PEEK_ROWS)
    return sum(1 for _number, cells in rows for cell in cells if cell)

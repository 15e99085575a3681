"""The rows of a list as they are sent to the program: many at a time, equally wide, blank ones in between included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from rowcall.formats.spreadsheets.book import Findings
from rowcall.formats.spreadsheets.look import FAR_COLUMNS, FAR_ROWS
from rowcall.formats.spreadsheets.workbook_text import WorkbookText
from rowcall.formats.table import fit
from rowcall.model.import_plans import Dialect

CHUNK_ROWS = 1000


@dataclass(slots=True)
class Chunk:
    """Rows right below each other."""

    first: int
    """Number of the first one, counted from 1 below the header."""
    rows: list[list[str]] = field(default_factory=list)
    broken: set[int] = field(default_factory=set)
    """Places of the rows that have more cells than the list has columns."""


def chunks(book: WorkbookText, dialect: Dialect, width: int) -> Iterator[Chunk]:
    """Every row below the header; nothing of what follows the last row with content.

    Args:
        book: The open workbook.
        dialect: Its sheet, header and first column.
        width: How many columns the list has.

    Raises:
        WorkbookProblem: If it cannot be read.
    """
    start, above = dialect.first_column - 1, dialect.header_row
    limit = start + width + FAR_COLUMNS
    chunk = Chunk(1)
    for number, cells in book.rows(dialect.sheet or "", Findings()):
        if len(cells) > limit:
            del cells[limit:]
        if number <= above or not any(cells):
            continue
        gap = number - above - chunk.first - len(chunk.rows)
        if gap > FAR_ROWS or len(chunk.rows) >= CHUNK_ROWS:
            yield chunk
            chunk = Chunk(chunk.first + len(chunk.rows) if gap <= FAR_ROWS else number - above)
            gap = gap if gap <= FAR_ROWS else 0
        for _ in range(gap):
            chunk.rows.append([""] * width)
        row = cells[start:] if start else cells
        if len(row) != width or (start and any(cells[:start])):
            _trim(chunk, row, width, outside=bool(start and any(cells[:start])))
        chunk.rows.append(row)
    yield chunk


def _trim(chunk: Chunk, row: list[str], width: int, *, outside: bool) -> None:
    if not fit(row, width) or outside:
        chunk.broken.add(len(chunk.rows))

"""Finds the largest table of a web page: its cells as the text that a person sees, without following any link."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

MOST_SPAN = 1000
"""Columns or rows that one cell can span, as in browsers (https://html.spec.whatwg.org/#attr-tdth-colspan)."""

MOST_CELLS = 20_000_000

_UNSEEN = frozenset({"script", "style", "title", "template", "noscript"})
_LINE_ENDS = frozenset({"br", "p", "div", "li"})
_LINE_BREAK = "\v"
"""Between the lines of a cell while it is read; the ends of lines in the page's source are spaces."""
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SHORTENED = re.compile(r"[+-]?\d([.,]\d+)?E[+-]?\d+|#+", re.IGNORECASE)
"""What Excel shows of a number that its column has no room for; the number itself stands beside it (`x:num`)."""


class TooManyCells(Exception):
    """A page has more cells than any list."""


@dataclass(slots=True)
class Cell:
    """What stands in one cell, while it is read."""

    parts: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    number: str = ""
    columns: int = 1
    rows: int = 1

    def text(self) -> str:
        """The lines as they are seen; of a link without words its address."""
        lines = [_SPACE.sub(" ", line).strip(" ") for line in "".join(self.parts).split(_LINE_BREAK)]
        text = "\n".join(lines).strip("\n")
        if not text.strip(" \n\xa0"):
            return self.links[0].removeprefix("mailto:") if self.links else ""
        return self.number if self.number and _SHORTENED.fullmatch(text) else text


@dataclass(slots=True)
class Table:
    """A table with every cell in its column; a value that spans several stands in the first of them."""

    rows: list[list[str]] = field(default_factory=list)
    header_rows: int = 0
    """Rows at the top that have nothing but header cells."""
    filled: int = 0
    """Cells with text."""
    _row: list[str] | None = None
    _only_headers: bool = True
    _taken: dict[int, int] = field(default_factory=dict)
    """Column -> rows, from this one on, that a cell further up reaches into."""
    _reaching: dict[int, int] = field(default_factory=dict)
    """The same for the cells of this row, from the next one on."""

    def begin_row(self) -> list[str]:
        """End the row before, and begin another."""
        self.end_row()
        self._row, self._only_headers = [], True
        return self._row

    def add(self, cell: Cell, *, is_header: bool) -> None:
        """Put a cell into the first free column of the row."""
        row = self._row if self._row is not None else self.begin_row()
        while len(row) in self._taken:
            row.append("")
        text = cell.text()
        self.filled += bool(text)
        self._only_headers &= is_header
        for place in range(cell.columns):
            if cell.rows > 1:
                self._reaching[len(row)] = cell.rows - 1
            row.append("" if place else text)

    def end_row(self) -> None:
        """Take the row in."""
        if self._row is None:
            return
        if self._row and self._only_headers and self.header_rows == len(self.rows):
            self.header_rows += 1
        self.rows.append(self._row)
        self._row = None
        self._taken = {column: left - 1 for column, left in self._taken.items() if left > 1} | self._reaching
        self._reaching = {}


@dataclass(slots=True)
class _Open:
    """A table that is not closed yet, with the cell that is being read."""

    table: Table = field(default_factory=Table)
    cell: Cell | None = None
    is_header: bool = False


class TableFinder(HTMLParser):
    """Is fed a page and keeps its largest table.

    Attributes:
        best: The table with most filled cells so far.

    Raises:
        TooManyCells: If the page has more than any list.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.best = Table()
        self._open: list[_Open] = []
        self._unseen = ""
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called for each tag that opens."""
        if self._unseen:
            return
        if tag in _UNSEEN:
            self._unseen = tag
        elif tag == "table":
            self._open.append(_Open())
        elif self._open:
            self._inside_a_table(tag, {name: value or "" for name, value in attrs})

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called for tags without an end, such as `<br/>`."""
        if tag not in _UNSEEN and tag != "table":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Called for each tag that closes."""
        if self._unseen:
            self._unseen = "" if tag == self._unseen else self._unseen
        elif not self._open:
            return
        elif tag in {"td", "th"}:
            self._end_cell()
        elif tag == "tr":
            self._end_cell()
            self._open[-1].table.end_row()
        elif tag == "table":
            self._end_table()
        elif tag in _LINE_ENDS:
            self._break_line()

    def handle_data(self, data: str) -> None:
        """Called for the text between tags."""
        cell = self._open[-1].cell if self._open else None
        if cell is not None and not self._unseen:
            cell.parts.append(data)

    def close(self) -> None:
        """Take in what the page does not close."""
        super().close()
        while self._open:
            self._end_table()

    def _inside_a_table(self, tag: str, attributes: dict[str, str]) -> None:
        here = self._open[-1]
        if tag == "tr":
            self._end_cell()
            here.table.begin_row()
        elif tag in {"td", "th"}:
            self._end_cell()
            here.cell = Cell(
                number=attributes.get("x:num", ""),
                columns=_span(attributes.get("colspan", "")),
                rows=_span(attributes.get("rowspan", "")),
            )
            here.is_header = tag == "th"
            self._cells += here.cell.columns
            if self._cells > MOST_CELLS:
                raise TooManyCells
        elif tag == "a" and here.cell is not None and attributes.get("href"):
            here.cell.links.append(attributes["href"])
        elif tag in _LINE_ENDS:
            self._break_line()

    def _break_line(self) -> None:
        cell = self._open[-1].cell
        if cell is not None and (cell.parts or cell.links):
            cell.parts.append(_LINE_BREAK)

    def _end_cell(self) -> None:
        here = self._open[-1]
        if here.cell is not None:
            here.table.add(here.cell, is_header=here.is_header)
            here.cell = None

    def _end_table(self) -> None:
        self._end_cell()
        table = self._open.pop().table
        table.end_row()
        if table.filled > self.best.filled:
            self.best = table


def _span(text: str) -> int:
    return min(MOST_SPAN, max(1, int(text))) if text.isascii() and text.isdigit() else 1


def read_rows(table: Table) -> list[list[str]]:
    """The rows of a table, all as wide as the widest."""
    width = max(map(len, table.rows), default=0)
    return [row + [""] * (width - len(row)) for row in table.rows]

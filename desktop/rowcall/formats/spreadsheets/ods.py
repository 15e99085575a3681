"""Reads ODS, whose file has beside each value the text that a person sees."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from rowcall.formats.spreadsheets.book import (
    MOST_COLUMNS,
    MOST_ROWS,
    Findings,
    Merged,
    SheetName,
    SheetRow,
    WorkbookProblem,
)
from rowcall.formats.spreadsheets.markup import CHUNK, elements, parser, unescaped
from rowcall.formats.spreadsheets.ods_cells import OdsCell, times

_CONTENT = "content.xml"
_MOST_SAME_ROWS = 1000
"""Rows that a file may repeat with content; a program repeats more only to fill the sheet with formats."""


_TABLE = re.compile(rb"<table:table\s[^>]*>")
_LONGEST_TAG = 4096


def _tags(file: IO[bytes]) -> Iterator[str]:
    """The tags that sheets begin with, found without parsing what is in them."""
    rest = b""
    while chunk := file.read(CHUNK):
        data = rest + chunk
        end = 0
        for found in _TABLE.finditer(data):
            yield found[0].decode()
            end = found.end()
        rest = data[max(end, len(data) - _LONGEST_TAG) :]


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf'table:{name}="([^"]*)"', tag)
    return unescaped(found[1]) if found else ""


class OdsBook:
    """An open ODS.

    Raises:
        WorkbookProblem: If it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._archive = zipfile.ZipFile(path)
        if self._encrypted():
            raise WorkbookProblem("password")
        self.sheets = tuple(self._read_sheets())
        self.share = 0.0

    def _encrypted(self) -> bool:
        manifest = "META-INF/manifest.xml"
        if manifest not in self._archive.namelist():
            return False
        with self._archive.open(manifest) as file:
            return any(element == "encryption-data" for _parent, element, _given in elements(file))

    def _read_sheets(self) -> Iterator[SheetName]:
        """Hidden sheets are those whose style says so; the styles stand before all sheets."""
        style, hidden = "", set()
        with self._archive.open(_CONTENT) as file:
            for _parent, element, given in elements(file):
                if element == "body":
                    break
                if element == "style":
                    style = given.get("name", "")
                elif element == "table-properties" and given.get("display") == "false":
                    hidden.add(style)
        with self._archive.open(_CONTENT) as file:
            for tag in _tags(file):
                name, style_name = (_attribute(tag, key) for key in ("name", "style-name"))
                yield SheetName(name, style_name in hidden)

    def rows(self, sheet: str, findings: Findings) -> Iterator[SheetRow]:
        """The rows of a sheet that have cells, from the top.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        reader = _SheetReader(sheet, findings)
        size = max(1, self._archive.getinfo(_CONTENT).file_size)
        count = 0
        with self._archive.open(_CONTENT) as file:
            while not reader.ended and (chunk := file.read(CHUNK)):
                count += len(chunk)
                self.share = count / size
                yield from reader.read(chunk)


class _SheetReader:
    """Picks the rows of one sheet out of a document's XML."""

    def __init__(self, sheet: str, findings: Findings) -> None:
        self.ended = False
        self._sheet = sheet
        self._findings = findings
        self._ready: list[SheetRow] = []
        self._inside = False
        self._depth = 0
        """Of tables in tables, which stand in drawings and are no rows."""
        self._row = 1
        self._columns = 0
        self._repeat = 1
        self._hidden = False
        self._cells: list[str] = []
        self._pending = 0
        """Empty cells that count only where another cell follows."""
        self._cell: OdsCell | None = None
        self._parser = parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def read(self, chunk: bytes) -> list[SheetRow]:
        """The rows that end in the next piece of the document."""
        self._ready = []
        self._parser.Parse(chunk, False)
        return self._ready

    def _start(self, name: str, given: dict[str, str]) -> None:
        element = name.rpartition(":")[2]
        if element == "table":
            self._depth += self._inside
            self._inside = self._inside or (not self.ended and given.get("table:name") == self._sheet)
        elif not self._inside or self._depth:
            return
        elif self._cell is not None:
            self._cell.start(element, given)
        elif element in {"table-cell", "covered-table-cell"}:
            self._cell = OdsCell(given, covered=element == "covered-table-cell")
        elif element == "table-row":
            self._repeat = times(given, "table:number-rows-repeated")
            self._hidden = given.get("table:visibility", "visible") != "visible"
        elif element == "table-column":
            self._column(given)

    def _text(self, text: str) -> None:
        if self._cell is not None and not self._depth:
            self._cell.add(text)

    def _end(self, name: str) -> None:
        element = name.rpartition(":")[2]
        if not self._inside:
            return
        if element == "table":
            self._depth -= 1
            if self._depth < 0:
                self._inside, self._depth, self.ended = False, 0, True
        elif self._depth:
            return
        elif element in {"table-cell", "covered-table-cell"} and self._cell is not None:
            self._add(self._cell)
            self._cell = None
        elif self._cell is not None:
            self._cell.end(element)
        elif element == "table-row":
            self._end_row()

    def _column(self, given: dict[str, str]) -> None:
        count = times(given, "table:number-columns-repeated")
        if given.get("table:visibility", "visible") != "visible":
            self._findings.hidden_columns.update(range(self._columns, min(self._columns + count, MOST_COLUMNS)))
        self._columns += count

    def _add(self, cell: OdsCell) -> None:
        text = cell.shown()
        column = len(self._cells) + self._pending
        if cell.is_error:
            self._findings.errors[column].add(self._row)
        if cell.is_unknown:
            self._findings.unknown[column].add(self._row)
        if cell.has_link:
            self._findings.links[column].add(self._row)
        if cell.merged_rows:
            self._findings.merged.append(Merged(self._row, self._row + cell.merged_rows - 1, column))
        if not text:
            self._pending += cell.repeated
            return
        if column + cell.repeated > MOST_COLUMNS:
            raise WorkbookProblem("huge")
        self._cells += [""] * self._pending + [text] * cell.repeated
        self._pending = 0

    def _end_row(self) -> None:
        if self._cells:
            if self._repeat > _MOST_SAME_ROWS or self._row + self._repeat - 1 > MOST_ROWS:
                raise WorkbookProblem("huge")
            for number in range(self._row, self._row + self._repeat):
                if self._hidden:
                    self._findings.hidden_rows.add(number)
                self._ready.append((number, list(self._cells)))
        self._row += self._repeat
        self._cells = []
        self._pending = 0

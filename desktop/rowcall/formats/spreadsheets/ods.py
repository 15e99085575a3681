"""The pass over an ODS: beside each value its file has the text that a person sees."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from rowcall.formats.spreadsheets.book import (
    MOST_COLUMNS,
    Findings,
    Merged,
    RowDetails,
    Shown,
    WorkbookProblem,
)
from rowcall.formats.spreadsheets.markup import CHUNK, elements, parser
from rowcall.formats.spreadsheets.ods_cells import OdsCell, times

_CONTENT = "content.xml"
_MOST_SAME_ROWS = 1000
"""Rows that a file may repeat with content; a program repeats more only to fill the sheet with formats."""


class OdsDetails:
    """What an ODS tells beside its values.

    Raises:
        WorkbookProblem: If it is protected with a password.
    """

    def __init__(self, path: Path) -> None:
        self._archive = zipfile.ZipFile(path)
        if self._encrypted():
            raise WorkbookProblem("password")
        with self._archive.open(_CONTENT) as file:
            next(elements(file), None)  # which refuses a document type

    def _encrypted(self) -> bool:
        manifest = "META-INF/manifest.xml"
        if manifest not in self._archive.namelist():
            return False
        with self._archive.open(manifest) as file:
            return any(element == "encryption-data" for _parent, element, _given in elements(file))

    def rows(self, sheet: str, findings: Findings) -> Iterator[RowDetails]:
        """The rows of which there is something to say, from the top.

        Raises:
            WorkbookProblem: If the sheet cannot be read.
        """
        reader = _SheetReader(sheet, findings)
        with self._archive.open(_CONTENT) as file:
            while not reader.ended and (chunk := file.read(CHUNK)):
                yield from reader.read(chunk)


class _SheetReader:
    """Picks the rows of one sheet out of a document's XML."""

    def __init__(self, sheet: str, findings: Findings) -> None:
        self.ended = False
        self._sheet = sheet
        self._findings = findings
        self._ready: list[RowDetails] = []
        self._inside = False
        self._depth = 0
        """Of tables in tables, which stand in drawings and are no rows."""
        self._row = 1
        self._columns = 0
        self._repeat = 1
        self._hidden = False
        self._column = 0
        self._shown: dict[int, Shown] = {}
        self._cell: OdsCell | None = None
        self._parser = parser()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def read(self, chunk: bytes) -> list[RowDetails]:
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
            self._look_at_column(given)

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

    def _look_at_column(self, given: dict[str, str]) -> None:
        count = times(given, "table:number-columns-repeated")
        if given.get("table:visibility", "visible") != "visible":
            self._findings.hidden_columns.update(range(self._columns, min(self._columns + count, MOST_COLUMNS)))
        self._columns += count

    def _add(self, cell: OdsCell) -> None:
        shown, column = cell.shown(), self._column
        if cell.is_error:
            self._findings.errors[column].add(self._row)
        if cell.is_unknown:
            self._findings.unknown[column].add(self._row)
        if cell.has_link:
            self._findings.links[column].add(self._row)
        if cell.merged_rows:
            self._findings.merged.append(Merged(self._row, self._row + cell.merged_rows - 1, column))
        self._column += cell.repeated
        if self._column > MOST_COLUMNS and cell.has_text:
            raise WorkbookProblem("huge")
        if shown and (cell.has_text or shown.text):
            self._shown |= dict.fromkeys(range(column, self._column), shown)

    def _end_row(self) -> None:
        if self._shown or self._hidden:
            last = self._row + min(self._repeat, _MOST_SAME_ROWS)
            self._ready += (RowDetails(number, self._hidden, self._shown) for number in range(self._row, last))
        self._row += self._repeat
        self._column = 0
        self._shown = {}

"""The light pass over the XML of an XLSX sheet: what its values alone do not tell.

Values and their places come from elsewhere. This looks only for cells whose number format shows more than the value,
for errors, formulas, links, and what is hidden or merged. It knows the usual way of writing XML; where a part is
written in another way, `Unusual` asks for it to be written anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rowcall.formats.spreadsheets.book import (
    MOST_COLUMNS,
    MOST_ROWS,
    Findings,
    Merged,
    RowDetails,
    Shown,
    WorkbookProblem,
)
from rowcall.formats.spreadsheets.column_names import COLUMNS
from rowcall.formats.spreadsheets.format_cache import FormatCache
from rowcall.formats.spreadsheets.number_format import GENERAL, NumberFormat

_FORMULA = r"(?:<f(?:\s[^<>]*)?/>|<f(?:\s[^<>]*)?>[^<]*</f\s*>)"
_VALUE = r">\s*" + _FORMULA + r"?\s*<v(?:\s[^<>]*)?>([^<]*)</v"
_NUMBER = re.compile(r'<c\s(?:r="([A-Z]{1,3})(\d{1,7})"(?:\ss="(\d{1,7})")?|([^<>t]*))' + _VALUE)
"""A cell without type, which is a number: most have their place first and then their style."""

_TYPED = re.compile(r'<c(\s[^<>]*\st="[ne]"[^<>]*|\st="[ne]"[^<>]*)' + _VALUE)
"""A cell that says that it is a number, or an error."""

_NO_VALUE = re.compile(r"<c(\s[^<>]*)?>\s*" + _FORMULA + r"\s*(<v\s*/>|<v(?:\s[^<>]*)?>\s*</v\s*>)?\s*</c\s*>")
_LINK_FORMULA = re.compile(
    r"<c(\s[^<>]*)?>\s*<f(?:\s[^<>]*)?>[^<]*?\bHYPERLINK\(\s*(?:\"|&quot;)https?:", re.IGNORECASE
)
_HIDDEN_ROW = re.compile(r'<row(\s(?:[^<>]*\s)?hidden="(?:1|true)"[^<>]*)(?<!/)>')
_PLACE = re.compile(r'\sr="([A-Z]{1,3})(\d{1,7})"')
_ROW_NUMBER = re.compile(r'\sr="(\d{1,7})"')
_TYPE = re.compile(r'\st="(\w+)"')
_STYLE = re.compile(r'\ss="(\d{1,7})"')
_HIDDEN = re.compile(r'\shidden="(?:1|true)"')
_COLUMN = re.compile(r"<col\s[^>]*>")
_FROM_TO = re.compile(r'\s(min|max)="(\d{1,5})"')
_MERGED = re.compile(r'<mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"')
_LINK = re.compile(r"<hyperlink\s[^>]*>")
_LINKED_CELL = re.compile(r'\bref="([A-Z]{1,3})(\d{1,7})')
_LINK_ID = re.compile(r'\bid="([^"]*)"')
_LONGEST_PLAIN = 15
"""Characters of a number that a float keeps as they are."""

_PREFIX = re.compile(r":(?:c|v|row)[\s/>]")
_UNUSUAL = re.compile(r"<\w+:(?:c|v|row)[\s/>]|<!|<(?:c|row)\s[^<>]*(?:='|\s=|=\s)")


class Unusual(Exception):
    """XML that is right but written in a way that this does not know."""


def is_unusual(block: str) -> bool:
    """Whether a block of a sheet's XML may be written in a way that is not known here."""
    if "v>" not in block and "<f" not in block and "hidden=" not in block and ":f" not in block:
        return False  # nothing to look for
    suspicious = "='" in block or "<!" in block or " =" in block or "= " in block or "\n=" in block
    return bool((suspicious or _PREFIX.search(block)) and _UNUSUAL.search(block))


class CellDetails:
    """Looks through one sheet.

    Args:
        formats: The number format of each style.
        findings: Where to note what is beside the text.

    Attributes:
        links: Row, column (from 0) and id of each cell that a link is behind; known when all rows are read.
    """

    def __init__(self, formats: Sequence[NumberFormat], findings: Findings) -> None:
        self.links: list[tuple[int, int, str]] = []
        self._formats = [FormatCache(number_format) for number_format in formats]
        self._general = FormatCache(NumberFormat(GENERAL))
        self._findings = findings
        self._rows: dict[int, RowDetails] = {}

    def rows(self, source: Iterable[str]) -> Iterator[RowDetails]:
        """The rows of which there is something to say.

        Args:
            source: The sheet's XML, in blocks that end behind a row.

        Raises:
            Unusual: If it has to be written anew first.
            WorkbookProblem: If a cell is where no sheet can have one.
        """
        above = True
        block = ""
        for block in source:
            if is_unusual(block):
                raise Unusual
            if above:
                self._look_at_columns(block.partition("<sheetData")[0])
                above = False
            self._look_at_cells(block)
            if 'hidden="' in block:
                for attributes in _HIDDEN_ROW.findall(block):
                    number = _ROW_NUMBER.search(attributes)
                    if number is None:
                        raise Unusual
                    self._row(int(number[1])).hidden = True
            yield from (self._rows[number] for number in sorted(self._rows))
            self._rows = {}
        self._look_below(block.rpartition("</row>")[2])

    def _row(self, number: int) -> RowDetails:
        if number > MOST_ROWS:
            raise WorkbookProblem("huge")
        if number not in self._rows:
            self._rows[number] = RowDetails(number)
        return self._rows[number]

    def _look_at_cells(self, block: str) -> None:
        if "</v" in block:
            for letters, row, style, attributes, value in _NUMBER.findall(block):
                if letters:
                    self._number(int(row), COLUMNS[letters], int(style or 0), value)
                else:
                    self._placed_number(attributes, value)
            if ' t="e"' in block or ' t="n"' in block:
                for attributes, value in _TYPED.findall(block):
                    self._placed_number(attributes, value)
        if "<f" in block:
            self._look_at_formulas(block)

    def _look_at_formulas(self, block: str) -> None:
        for attributes, value in _NO_VALUE.findall(block):
            kind = _TYPE.search(attributes)
            if not value or kind is None or kind[1] != "str":
                row, column = _place(attributes)
                self._findings.unknown[column].add(row)
        if "HYPERLINK" in block.upper():
            for attributes in _LINK_FORMULA.findall(block):
                row, column = _place(attributes)
                self._findings.links[column].add(row)

    def _placed_number(self, attributes: str, value: str) -> None:
        row, column = _place(f" {attributes}")
        if ' t="e"' in attributes:
            self._findings.errors[column].add(row)
            self._row(row).shown[column] = Shown("", "")
        else:
            style = _STYLE.search(f" {attributes}")
            self._number(row, column, int(style[1]) if style else 0, value)

    def _number(self, row: int, column: int, style: int, value: str) -> None:
        raw = value.strip()
        if not raw or (not style and len(raw) <= _LONGEST_PLAIN and raw.isdigit()):
            return
        known = self._formats[style] if style < len(self._formats) else self._general
        self._row(row).shown[column] = Shown(raw, known[raw])

    def _look_at_columns(self, markup: str) -> None:
        for column in _COLUMN.findall(markup):
            place = {name: int(number) for name, number in _FROM_TO.findall(column)}
            if len(place) == 2 and _HIDDEN.search(column):
                self._findings.hidden_columns.update(range(place["min"] - 1, min(place["max"], MOST_COLUMNS)))

    def _look_below(self, markup: str) -> None:
        """Merged cells and links stand behind the rows."""
        for letters, first, last in _MERGED.findall(markup):
            self._findings.merged.append(Merged(int(first), int(last), COLUMNS[letters]))
        for link in _LINK.findall(markup):
            cell, target = _LINKED_CELL.search(link), _LINK_ID.search(link)
            if cell and target:
                self.links.append((int(cell[2]), COLUMNS[cell[1]], target[1]))


def _place(attributes: str) -> tuple[int, int]:
    """Row (from 1) and column (from 0) of a cell."""
    found = _PLACE.search(attributes)
    if found is None:
        raise Unusual
    return int(found[2]), COLUMNS[found[1]]

"""How far the cells of an XLSX sheet reach, which has to be known before a reader makes room for all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rowcall.formats.spreadsheets.column_names import COLUMNS

_ROW = re.compile(r"row\s[^<>]*?\br=[\"'](\d{1,7})[\"']")
_WIDE = ((3, re.compile(r"r=[\"'][A-Z]{3}")), (2, re.compile(r"r=[\"'][A-Z]{2}")))
_FILLED = re.compile(r"<(?:\w+:)?c\s(?:[^<>]*\s)?r=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^<>]*(?<!/)>")


@dataclass(frozen=True, slots=True)
class Extent:
    """The rectangle from A1 around all cells."""

    rows: int
    columns: int
    cells: int
    """Cells that there are at most."""

    @property
    def area(self) -> int:
        """Cells of the rectangle, empty ones included."""
        return self.rows * self.columns


def rough_extent(source: Iterable[str]) -> Extent:
    """An extent that is at least as large as the true one, found in no time: by how many letters a column has."""
    last = count = cells = 0
    letters = 1
    for block in source:
        cells += block.count("c r=") if ":c" in block else block.count("<c ")
        count += block.count("row>")
        row = _ROW.search(block, max(0, block.rfind("row r=")))
        last = max(last, int(row[1]) if row else 0)
        letters = max([letters, *(wide for wide, pattern in _WIDE if wide > letters and pattern.search(block))])
    return Extent(max(last, count), sum(26**place for place in range(1, letters + 1)), cells)


def exact_extent(source: Iterable[str]) -> Extent:
    """The extent of the cells that have something in them; takes longer."""
    rows = columns = cells = 0
    for block in source:
        for letters, number in _FILLED.findall(block):
            rows, columns, cells = max(rows, int(number)), max(columns, COLUMNS[letters]), cells + 1
    return Extent(rows, columns + 1, cells)

"""A workbook as text: the values of its cells, each as the text that its format shows."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rowcall.formats.control_characters import CONTROL
from rowcall.formats.spreadsheets.book import Details, Findings, RowDetails, SheetName, SheetRow, Shown
from rowcall.formats.spreadsheets.exact import may_be_rounded
from rowcall.formats.spreadsheets.ods import OdsDetails
from rowcall.formats.spreadsheets.values import MOST_AREA, ValueRow, Values, plain_text
from rowcall.formats.spreadsheets.xls import XlsDetails
from rowcall.formats.spreadsheets.xlsx import XlsxDetails

MOST_CELLS = 6_000_000
"""Cells with content that calamine has room for within the limit of memory, at 110 bytes each."""


class WorkbookText:
    """An open workbook.

    Attributes:
        sheets: All of its sheets.
        share: How much of the sheet is read: 0 to 1.

    Raises:
        WorkbookProblem: If it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._details = _details(path)  # first: it refuses what is not safe to be opened
        self._values = Values(path)
        self.sheets: tuple[SheetName, ...] = self._values.sheets

    @property
    def share(self) -> float:
        """How much of the sheet is read: 0 to 1."""
        return self._values.share

    def rows(self, sheet: str, findings: Findings) -> Iterator[SheetRow]:
        """The rows of a sheet, from the top, as exact text.

        Args:
            sheet: Its name.
            findings: Where to note what is beside the text.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        if self._details is None:
            for number, values in self._values.rows(sheet):
                yield number, _texts(number, values, findings)
            return
        beside = self._details.rows(sheet, findings)
        following = next(beside, None)
        for number, values in self._value_rows(sheet):
            while following and following.number < number:
                following = next(beside, None)
            if following and following.number == number:
                _show(values, following, findings)
            yield number, _texts(number, values, findings)
        for _rest in beside:
            pass  # what stands behind the rows is to be found too

    def _value_rows(self, sheet: str) -> Iterator[ValueRow]:
        if isinstance(self._details, XlsxDetails):
            extent = self._details.extent(sheet, MOST_AREA)
            too_large = extent.area > MOST_AREA or extent.cells > MOST_CELLS
            if too_large or not self._details.is_utf8(sheet):  # calamine finds no cell in another encoding
                return self._values.sparse_rows(sheet)
        return self._values.rows(sheet)


def _details(path: Path) -> Details | None:
    """The pass for this kind of workbook; None for XLSB, of which the values alone are read."""
    with path.open("rb") as file:
        packed = file.read(2) == b"PK"
    if not packed:
        return XlsDetails(path)
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    if "content.xml" in names:
        return OdsDetails(path)
    return None if "xl/workbook.bin" in names else XlsxDetails(path)


def _texts(number: int, values: list[Any], findings: Findings) -> list[str]:
    """The cells of a row as text, without characters that no cell can show."""
    cells = [value if type(value) is str else plain_text(value) for value in values]
    joined = "".join(cells)
    if joined.isprintable() or not CONTROL.search(joined):  # the first is fast, and true of most rows
        return cells
    findings.controls.add(number, len(CONTROL.findall(joined)))
    return [CONTROL.sub("", cell) for cell in cells]


def _show(values: list[Any], details: RowDetails, findings: Findings) -> None:
    """Put in what is shown, where there is a value that it is shown of."""
    for column, shown in details.shown.items():
        if column < len(values) and _is_of(shown, values[column]):
            values[column] = shown.text
            if shown.raw and may_be_rounded(shown.raw):
                findings.rounded[column].add(details.number)
    if details.hidden and any(value != "" for value in values):
        findings.hidden_rows.add(details.number)


def _is_of(shown: Shown, value: Any) -> bool:
    if isinstance(value, int | float) and shown.raw:
        return float(shown.raw) == value
    return bool(value != "")

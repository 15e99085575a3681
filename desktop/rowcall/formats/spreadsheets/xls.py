"""Reads XLS, the workbooks of Excel 97 to 2003 and before, by xlrd: values, and the formats that they are shown in."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rowcall.formats.spreadsheets.book import Findings, Merged, SheetName, SheetRow, WorkbookProblem
from rowcall.formats.spreadsheets.number_format import GENERAL, NumberFormat
from rowcall.formats.spreadsheets.shown import Shown


@contextmanager
def _clear_problems() -> Iterator[None]:
    """Say what is wrong with a file that xlrd cannot read; on a damaged one it stumbles in several ways."""
    from xlrd.biffh import XLRDError
    from xlrd.compdoc import CompDocError

    try:
        yield
    except XLRDError as error:
        raise WorkbookProblem("password" if "encrypted" in str(error) else "damaged") from error
    except (CompDocError, struct.error, AssertionError, LookupError, ValueError) as error:
        raise WorkbookProblem("damaged") from error


class XlsBook:
    """An open XLS.

    Raises:
        WorkbookProblem: If it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        import xlrd

        with _clear_problems():
            self._book = xlrd.open_workbook(
                str(path),
                logfile=io.StringIO(),
                formatting_info=True,
                on_demand=True,
                ragged_rows=True,
                ignore_workbook_corruption=True,  # of its table of blocks, which some programs write wrong
            )
            hidden = self._book._sheet_visibility  # type: ignore[attr-defined] # its public twin reads every sheet
            self.sheets = tuple(
                SheetName(name, bool(hidden[place])) for place, name in enumerate(self._book.sheet_names())
            )
        self.share = 0.0
        self._shown: dict[int, Shown] = {}

    def rows(self, sheet: str, findings: Findings) -> Iterator[SheetRow]:
        """The rows of a sheet, from the top.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        with _clear_problems():
            opened = self._book.sheet_by_name(sheet)
            for place in range(opened.nrows):
                texts = [self._text(opened, place, column, findings) for column in range(opened.row_len(place))]
                info = opened.rowinfo_map.get(place)
                if info is not None and info.hidden and any(texts):
                    findings.hidden_rows.add(place + 1)
                self.share = place / opened.nrows
                yield place + 1, texts
            self._look_beside(opened, findings)

    def _text(self, sheet: Any, row: int, column: int, findings: Findings) -> str:
        import xlrd

        cell = sheet.cell(row, column)
        match cell.ctype:
            case xlrd.XL_CELL_TEXT:
                return str(cell.value)
            case xlrd.XL_CELL_NUMBER | xlrd.XL_CELL_DATE:
                return self._format(cell.xf_index)[repr(cell.value)]
            case xlrd.XL_CELL_BOOLEAN:
                return "TRUE" if cell.value else "FALSE"
            case xlrd.XL_CELL_ERROR:
                findings.errors[column].add(row + 1)
        return ""

    def _format(self, style: int) -> Shown:
        if style not in self._shown:
            found = self._book.format_map.get(self._book.xf_list[style].format_key)
            code = found.format_str if found else GENERAL
            self._shown[style] = Shown(NumberFormat(code, from_1904=bool(self._book.datemode)))
        return self._shown[style]

    @staticmethod
    def _look_beside(sheet: Any, findings: Findings) -> None:
        findings.hidden_columns.update(column for column, info in sheet.colinfo_map.items() if info.hidden)
        for first_row, end_row, first_column, _end in sheet.merged_cells:
            findings.merged.append(Merged(first_row + 1, end_row, first_column))
        for link in sheet.hyperlink_list:
            if str(link.url_or_path or "").lower().startswith(("http:", "https:")):
                findings.links[link.fcolx].add(link.frowx + 1)

"""The pass over an XLS, a workbook of Excel 97 to 2003, by xlrd: its formats, and what is beside its values."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rowcall.formats.spreadsheets.book import Findings, Merged, RowDetails, Shown, WorkbookProblem
from rowcall.formats.spreadsheets.format_cache import FormatCache
from rowcall.formats.spreadsheets.number_format import GENERAL, NumberFormat


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


class XlsDetails:
    """What an XLS tells beside its values.

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
        self._formats: dict[int, FormatCache] = {}

    def rows(self, sheet: str, findings: Findings) -> Iterator[RowDetails]:
        """The rows of which there is something to say, from the top.

        Raises:
            WorkbookProblem: If the sheet cannot be read.
        """
        with _clear_problems():
            opened = self._book.sheet_by_name(sheet)
            for place in range(opened.nrows):
                info = opened.rowinfo_map.get(place)
                details = RowDetails(place + 1, hidden=info is not None and bool(info.hidden))
                for column, kind in enumerate(opened.row_types(place)):
                    self._look_at(opened, place, column, kind, details, findings)
                if details.hidden or details.shown:
                    yield details
            _look_beside(opened, findings)

    def _look_at(self, sheet: Any, row: int, column: int, kind: int, details: RowDetails, findings: Findings) -> None:
        import xlrd

        if kind in {xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE}:
            raw = repr(sheet.cell_value(row, column))
            details.shown[column] = Shown(raw, self._format(sheet.cell_xf_index(row, column))[raw])
        elif kind == xlrd.XL_CELL_ERROR:
            findings.errors[column].add(row + 1)
            details.shown[column] = Shown("", "")

    def _format(self, style: int) -> FormatCache:
        if style not in self._formats:
            found = self._book.format_map.get(self._book.xf_list[style].format_key)
            code = found.format_str if found else GENERAL
            self._formats[style] = FormatCache(NumberFormat(code, from_1904=bool(self._book.datemode)))
        return self._formats[style]


def _look_beside(sheet: Any, findings: Findings) -> None:
    findings.hidden_columns.update(column for column, info in sheet.colinfo_map.items() if info.hidden)
    for first_row, end_row, first_column, _end in sheet.merged_cells:
        findings.merged.append(Merged(first_row + 1, end_row, first_column))
    for link in sheet.hyperlink_list:
        if str(link.url_or_path or "").lower().startswith(("http:", "https:")):
            findings.links[link.fcolx].add(link.frowx + 1)

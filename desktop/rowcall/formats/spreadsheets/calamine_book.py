"""Reads XLSB by calamine: values without their formats."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rowcall.formats.spreadsheets.book import Findings, SheetName, SheetRow, WorkbookProblem
from rowcall.formats.spreadsheets.exact import general_text

_MOST_CELLS = 30_000_000
"""Cells of the rectangle around a sheet's content; calamine keeps them all in memory."""


class CalamineBook:
    """An open XLSB.

    Raises:
        WorkbookProblem: If it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        import python_calamine

        self.share = 0.0
        try:
            self._book = python_calamine.load_workbook(path)
        except python_calamine.PasswordError as error:
            raise WorkbookProblem("password") from error
        except (python_calamine.CalamineError, OSError, ValueError) as error:
            raise WorkbookProblem("damaged") from error
        self.sheets = tuple(
            SheetName(sheet.name, sheet.visible != python_calamine.SheetVisibleEnum.Visible)
            for sheet in self._book.sheets_metadata
            if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
        )

    def rows(self, sheet: str, findings: Findings) -> Iterator[SheetRow]:
        """The rows of a sheet, from the top.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        import python_calamine

        try:
            opened = self._book.get_sheet_by_name(sheet)
        except (python_calamine.CalamineError, ValueError) as error:
            raise WorkbookProblem("damaged") from error
        if opened.total_height * opened.width > _MOST_CELLS:
            raise WorkbookProblem("huge")
        before = [""] * (opened.start[1] if opened.start else 0)
        for number, values in enumerate(opened.iter_rows(), 1):
            self.share = number / opened.total_height
            yield number, before + [_text(value) for value in values]


def _text(value: Any) -> str:
    """The exact text of a value: no `.0`, no exponent, dates as ISO text."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return general_text(repr(value))
        case datetime.datetime():
            whole_day = value.time() == datetime.time()
            return value.date().isoformat() if whole_day else value.isoformat(sep=" ", timespec="seconds")
        case datetime.time():
            return value.isoformat(timespec="seconds")
        case datetime.timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
    return str(value)

"""The values of cells in their places: by calamine, or by openpyxl where calamine would need too much memory."""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO, Any

from rowcall.formats.spreadsheets.book import SheetName, WorkbookProblem
from rowcall.formats.spreadsheets.exact import general_text

MOST_AREA = 20_000_000
"""Cells of the rectangle around a sheet's content; calamine keeps them all in memory, the empty ones too."""

_EXACT = 1e15
"""Whole numbers below have all of their digits in a float."""

ValueRow = tuple[int, list[Any]]
"""Number of the row (from 1), and its values from column A on."""


class Values:
    """A workbook whose values can be read.

    Raises:
        WorkbookProblem: If it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        import python_calamine

        self._path = path
        self.share = 0.0
        try:
            with path.open("rb") as file:  # a path would be judged by its name
                self._book = python_calamine.load_workbook(file)
        except python_calamine.PasswordError as error:
            raise WorkbookProblem("password") from error
        except (python_calamine.CalamineError, OSError, ValueError) as error:
            raise WorkbookProblem("damaged") from error
        self.sheets = tuple(
            SheetName(sheet.name, sheet.visible != python_calamine.SheetVisibleEnum.Visible)
            for sheet in self._book.sheets_metadata
            if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
        )

    def rows(self, sheet: str) -> Iterator[ValueRow]:
        """Every row of a sheet, from the top, all equally wide.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        import python_calamine

        try:
            opened = self._book.get_sheet_by_name(sheet)
        except (python_calamine.CalamineError, ValueError) as error:
            raise WorkbookProblem("damaged") from error
        if opened.start is None or opened.end is None:
            return
        height = opened.end[0] + 1
        if height * (opened.end[1] + 1) > MOST_AREA:
            raise WorkbookProblem("huge")
        before = [""] * opened.start[1]
        for number, values in enumerate(opened.iter_rows(), 1):
            self.share = number / height
            yield number, before + values if before else values

    def sparse_rows(self, sheet: str) -> Iterator[ValueRow]:
        """The rows of an XLSX sheet that have cells, read one after the other; many times as slow.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        with self._path.open("rb") as file, closing(_openpyxl_book(file)) as book:
            opened = book[sheet]
            opened.reset_dimensions()
            for number, values in enumerate(opened.iter_rows(values_only=True), 1):
                if any(value is not None for value in values):
                    yield number, ["" if value is None else value for value in values]


def _openpyxl_book(file: IO[bytes]) -> Any:
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles, which are not read here
            return openpyxl.load_workbook(file, read_only=True, data_only=True)
    except (KeyError, TypeError) as error:  # what it says of parts that are missing or wrong
        raise WorkbookProblem("damaged") from error


def plain_text(value: Any) -> str:
    """The exact text of a value, whatever its format: no `.0`, no exponent, dates as ISO text."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            short = value.is_integer() and abs(value) < _EXACT
            return str(int(value)) if short else general_text(repr(value))
        case datetime.datetime() | datetime.time() | datetime.timedelta():
            return _moment_text(value)
    return str(value)


def _moment_text(value: datetime.datetime | datetime.time | datetime.timedelta) -> str:
    if isinstance(value, datetime.datetime):
        whole_day = value.time() == datetime.time()
        return value.date().isoformat() if whole_day else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, datetime.time):
        return value.isoformat(timespec="seconds")
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"

"""What an export writes of a sheet: its columns in order, their headings, and the cells of its rows."""

from __future__ import annotations

from collections.abc import Iterator

from rowcall.exporting.numbers import date_columns, numeric_columns
from rowcall.exporting.presets import Preset
from rowcall.memory.coverage import Coverage
from rowcall.model.export_plans import ExportPlan, ShownColumn, ShownSheet
from rowcall.model.plain_dates import DateShape
from rowcall.model.plain_numbers import may_be_numbers
from rowcall.model.sheets import Column, Origin, Sheet, View
from rowcall.project.reader import Reader

_ORDER = (Origin.IMPORTED, Origin.TIDIED, Origin.OWN, Origin.ADDED)


class SheetRows:
    """Reads the rows to write, without those that are to be left out; counts these.

    Args:
        reader: Where from.
        plan: What is wanted.
        shape: What the target program wants.
        coverage: Who is left out; None: nobody.
        tidied: Whether the columns that were put beside imported ones are written.
    """

    def __init__(
        self, reader: Reader, plan: ExportPlan, shape: Preset, coverage: Coverage | None, tidied: bool
    ) -> None:
        self.reader = reader
        self._shape = shape
        self._coverage = coverage
        self._tidied = tidied
        self._hidden = plan.hidden
        self._as_shown = plan.as_shown or {}
        self._left_out: dict[int, int] = {}

    @property
    def left_out(self) -> int:
        """How many rows were left out."""
        return sum(self._left_out.values())

    def title(self, sheet: Sheet) -> str:
        """What the sheet is called in a workbook."""
        shown = self._as_shown.get(sheet.key)
        return shown.title if shown is not None else sheet.key

    def header(self, sheet: Sheet) -> tuple[str, ...]:
        """The headings, each once."""
        shown = self._as_shown.get(sheet.key)
        if shown is None:
            return tuple(self._shape.header(column) for column in self._columns(sheet))
        titles = {column.column_id: column.title for column in shown.columns}
        taken: set[str] = set()
        for column in self._columns(sheet):
            titles[column.id] = _free(titles[column.id], taken)
            taken.add(titles[column.id].casefold())
        return tuple(titles[column.id] for column in self._columns(sheet))

    def numbers(self, sheet: Sheet) -> dict[str, str]:
        """The headings of the columns that a workbook for people has as numbers, with how it is to show them.

        A script gets the exact text of every cell.
        """
        if sheet.key not in self._as_shown:
            return {}
        headings = self._headings(sheet)
        found = numeric_columns(
            self.reader, sheet, [column for column in self._columns(sheet) if may_be_numbers(column)]
        )
        return {headings[column_id]: code for column_id, code in found.items()}

    def dates(self, sheet: Sheet) -> dict[str, DateShape]:
        """The headings of the columns that a workbook for people has as dates, with how these are written."""
        if sheet.key not in self._as_shown:
            return {}
        headings = self._headings(sheet)
        found = date_columns(self.reader, sheet, self._columns(sheet))
        return {headings[column_id]: shape for column_id, shape in found.items()}

    def _headings(self, sheet: Sheet) -> dict[int, str]:
        """What stands above each column."""
        return dict(zip((column.id for column in self._columns(sheet)), self.header(sheet), strict=True))

    def of(self, sheet: Sheet, row_ids: tuple[int, ...] | None) -> Iterator[tuple[str, ...]]:
        """The cells of each row."""
        covered = self._coverage.covered(sheet.id) if self._coverage else frozenset[int]()
        if covered:
            all_ids = self.reader.order(sheet, View()) if row_ids is None else row_ids
            row_ids = tuple(row_id for row_id in all_ids if row_id not in covered)
            self._left_out[sheet.id] = len(all_ids) - len(row_ids)
        columns = self._columns(sheet)
        rows = self.reader.rows(sheet.id, [column.id for column in columns], row_ids)
        shown = self._as_shown.get(sheet.key)
        return rows if shown is None else _worded(rows, columns, shown)

    def _columns(self, sheet: Sheet) -> list[Column]:
        """The columns to write: as they stand on the screen, or the file's own first, then tidied and found ones.

        Where a person has moved columns in the window, they are written in that order.
        """
        hidden = frozenset() if self._hidden else sheet.layout.hidden
        there = [column for column in sheet.columns if not column.left_out and column.id not in hidden]
        wanted = [column for column in there if self._tidied or column.origin is not Origin.TIDIED]
        shown = self._as_shown.get(sheet.key)
        if shown is not None:
            place = {column.column_id: number for number, column in enumerate(shown.columns)}
            return sorted((column for column in wanted if column.id in place), key=lambda column: place[column.id])
        return sheet.layout.arranged(sorted(wanted, key=lambda column: _ORDER.index(column.origin)))


def _free(title: str, taken: set[str]) -> str:
    """A heading that no other column has: a second "E-mail" becomes "E-mail (2)"."""
    free, number = title, 1
    while free.casefold() in taken:
        number += 1
        free = f"{title} ({number})"
    return free


def _worded(rows: Iterator[tuple[str, ...]], columns: list[Column], shown: ShownSheet) -> Iterator[tuple[str, ...]]:
    """The rows with what people read in each cell."""
    of_column: dict[int, ShownColumn] = {column.column_id: column for column in shown.columns}
    worded = [(place, words) for place, column in enumerate(columns) if (words := of_column[column.id].words)]
    for row in rows:
        cells = list(row)
        for place, words in worded:
            if cells[place]:
                cells[place] = words(cells[place])
        yield tuple(cells)

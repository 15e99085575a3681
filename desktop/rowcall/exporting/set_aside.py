"""Writes the rows that imports set aside to a file: which file and line each is from, why it is there, its cells."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from rowcall.exporting.save import DELIMITERS, WORKBOOK, check_target
from rowcall.formats.write_delimited import write_csv
from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.model.export_plans import ExportResult
from rowcall.model.set_aside import Reason
from rowcall.model.sheets import Sheet
from rowcall.project.columns import free_name
from rowcall.project.file import Project
from rowcall.project.reader import Reader
from rowcall.project.set_aside import aside_ids, aside_rows, imported_columns

KEY = "set_aside"
_OWN = ("file", "line", "why")
_AT_A_TIME = 500


def save_set_aside(
    path: Path, project: Project, sheet: Sheet, reasons: Collection[Reason] = tuple(Reason)
) -> ExportResult:
    """Write the rows of a sheet that are set aside for one of these reasons; blocks.

    Raises:
        FileProblem: If the name has no format, or the file cannot be written.
    """
    check_target(path)
    headers = [column.header for column in imported_columns(sheet.columns)]
    own = [free_name(name, headers) for name in _OWN]
    with closing(project.new_reader()) as reader:
        if path.suffix.lower() != WORKBOOK:
            delimiter = DELIMITERS[path.suffix.lower()]
            written = write_csv(path, [*own, *headers], _rows(reader, sheet, reasons), delimiter=delimiter)
            return ExportResult(path, {KEY: written.rows}, written.guarded)
        out = SheetOut("Set aside", [*own, *headers], lambda: _rows(reader, sheet, reasons), frozenset({own[1]}))
        return ExportResult(path, {KEY: write_workbook(path, [out])[0]})


def _rows(reader: Reader, sheet: Sheet, reasons: Collection[Reason]) -> Iterator[tuple[str, ...]]:
    ids = aside_ids(reader, sheet.id, reasons)
    for first in range(0, len(ids), _AT_A_TIME):
        for row in aside_rows(reader, sheet.id, ids[first : first + _AT_A_TIME]):
            yield row.source, str(row.line), row.reason, *row.cells

"""Reads XLSX, XLSM, XLS, XLSB and ODS: a first look and every row, each by a process of its own."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import count, repeat
from pathlib import Path

from rowcall.formats.archive_limits import check_archive
from rowcall.formats.problems import clear_file_errors
from rowcall.formats.spreadsheets import child
from rowcall.formats.spreadsheets.look import Look
from rowcall.formats.table import Format, Row, Sample, unique_headers
from rowcall.formats.workbook_process import messages, problem
from rowcall.formats.workbook_remarks import remarks
from rowcall.model.import_plans import Dialect
from rowcall.model.reading import UNWATCHED, Reading


def _check(path: Path) -> None:
    with clear_file_errors(path):
        if zipfile.is_zipfile(path):
            check_archive(path)


def _name_of(path: Path) -> str:
    """The kind of workbook by its content; only whether it may have macros is told by its name."""
    if not zipfile.is_zipfile(path):
        return "xls"
    with zipfile.ZipFile(path) as archive:
        if "content.xml" in archive.namelist():
            return "ods"
    return "xlsm" if path.suffix.lower() == ".xlsm" else "xlsx"


def _look(path: Path, wanted: Dialect | None, rows: int, reading: Reading) -> Look:
    sheet = wanted.sheet if wanted else None
    with closing(messages(child.serve_look, path, (wanted, rows), sheet, reading)) as answers:
        for _kind, answer in answers:
            if isinstance(answer, Look):
                return answer
            reading.share = answer
    raise problem(path, "died", sheet)


def sample(path: Path, wanted: Dialect | None, rows: int, reading: Reading = UNWATCHED) -> Sample:
    """Look at the first rows of the wanted sheet, else of the one that has the list.

    Raises:
        FileProblem: If it cannot be read, or has too many columns.
        ImportCancelled: If it was stopped.
    """
    _check(path)
    look = _look(path, wanted, rows, reading)
    headers = unique_headers(look.header or [""] * look.width, look.width)
    dialect = replace(
        wanted or Dialect(_name_of(path)),
        sheet=look.sheet,
        header_row=look.header_row,
        header_rows=look.header_rows,
        first_column=look.first_column,
    )
    return Sample(
        dialect,
        look.sheets,
        headers,
        tuple(look.rows),
        tuple(look.numbers),
        remarks(look, headers),
        hidden_sheets=look.hidden_sheets,
        top=tuple(look.top),
    )


def batches(path: Path, dialect: Dialect, headers: Sequence[str], reading: Reading = UNWATCHED) -> Iterator[list[Row]]:
    """Stream every row below the header, many at a time.

    Raises:
        FileProblem: If it cannot be read to its end.
        ImportCancelled: If it was stopped.
    """
    _check(path)
    with closing(messages(child.serve_rows, path, (dialect, len(headers)), dialect.sheet, reading)) as answers:
        for _kind, chunk, share in answers:
            reading.share = share
            if chunk.broken:
                rows = enumerate(chunk.rows, chunk.first)
                yield [(number, cells, number - chunk.first in chunk.broken) for number, cells in rows]
            else:
                yield list(zip(count(chunk.first), chunk.rows, repeat(False)))


FORMAT = Format(name="xlsx", title="a workbook", sample=sample, batches=batches)

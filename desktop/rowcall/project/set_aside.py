"""Reads the rows that imports set aside, and what the rows of each file have become."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rowcall.model.list_changes import Way
from rowcall.model.set_aside import AsideRow, Reason, Source, cells_of_line
from rowcall.model.sheets import Column, Origin
from rowcall.project.reader import Reader

_FIRST = "SELECT source_name, first_line, placed, rows_in, blank, broken, duplicate FROM sheet WHERE id = ?"
_LATER = (
    "SELECT source_name, first_line, rows_in, blank, broken, duplicate, way, first_row, added, changed, same, placed"
    " FROM later_import WHERE sheet_id = ? AND NOT taken_back ORDER BY first_row"
)


Placed = tuple[int | None, ...]
"""Id of the sheet's column for each one of a file; None where the sheet has no room for it."""


@dataclass(frozen=True, slots=True)
class FileOfRows:
    """A file from which a sheet has rows."""

    source: Source
    first_row: int
    """Its rows have the numbers above this one."""
    first_line: int
    """The number that a spreadsheet gives its first row."""
    placed: Placed
    """Empty: those of the sheet."""


def files_of(reader: Reader, sheet_id: int) -> tuple[FileOfRows, ...]:
    """The files that went into a sheet, the first one first; none for a sheet that an action made."""
    name, first_line, placed, rows_in, blank, broken, duplicate = reader.fetch(_FIRST, (sheet_id,))[0]
    if rows_in is None:
        return ()
    later = [_later(*row) for row in reader.fetch(_LATER, (sheet_id,))]
    blank, broken, duplicate = (
        whole - sum(getattr(file.source, kind) for file in later)
        for kind, whole in (("blank", blank), ("broken", broken), ("duplicate", duplicate))
    )
    rest = rows_in - sum(_counted(file.source) for file in later)
    added = rest - blank - broken - duplicate
    source = Source(name, None, rest, added, blank=blank, broken=broken, duplicate=duplicate)
    return FileOfRows(source, 0, first_line, tuple(json.loads(placed))), *later


def imported_columns(columns: Collection[Column]) -> list[Column]:
    """The columns that are a file's own."""
    return [column for column in columns if column.origin is Origin.IMPORTED]


def _counted(source: Source) -> int:
    """How many rows of a later file the sum of the sheet holds: rows that found theirs are in it already."""
    return source.added + source.blank + source.broken + source.duplicate


def _later(
    name: str,
    first_line: int,
    rows_in: int,
    blank: int,
    broken: int,
    duplicate: int,
    way: str,
    first_row: int,
    added: int,
    changed: int,
    same: int,
    placed: str,
) -> FileOfRows:
    update = way == Way.UPDATE  # rows that a further list has as well were set aside as duplicates
    source = Source(name, Way(way), rows_in, added, changed, same if update else 0, blank, broken, duplicate)
    return FileOfRows(source, first_row, first_line, tuple(json.loads(placed)))


def aside_ids(reader: Reader, sheet_id: int, reasons: Collection[Reason] = tuple(Reason)) -> array[int]:
    """The rows that are set aside for one of these reasons, in the order of their files."""
    marks = ",".join("?" * len(reasons))
    found = reader.fetch(
        f"SELECT id FROM set_aside WHERE sheet_id = ? AND row_id IS NULL AND reason IN ({marks}) ORDER BY source_row",
        (sheet_id, *reasons),
    )
    return array("q", (id_ for (id_,) in found))


def aside_rows(reader: Reader, sheet_id: int, ids: Sequence[int]) -> Iterator[AsideRow]:
    """These rows, as far as they are still set aside, in the order asked for."""
    files = files_of(reader, sheet_id)
    starts = [file.first_row for file in files]
    columns = imported_columns(reader.sheet_by_id(sheet_id).columns)
    wanted = json.dumps(list(ids))
    found = reader.fetch(
        "SELECT id, source_row, reason, cells FROM set_aside"
        " WHERE id IN (SELECT value FROM json_each(?)) AND row_id IS NULL",
        (wanted,),
    )
    by_id = {row[0]: row for row in found}
    for id_ in ids:
        if id_ in by_id:
            _id, number, reason, cells = by_id[id_]
            file = files[bisect_right(starts, number - 1) - 1]
            texts = placed_cells(json.loads(cells), file.placed, columns)
            line = number - file.first_row + file.first_line - 1
            yield AsideRow(id_, file.source.name, file.source.way, line, Reason(reason), tuple(texts))


def placed_cells(cells: Sequence[str], placed: Placed, columns: Sequence[Column]) -> list[str]:
    """The cells of a row of a file in the order of the sheet's columns.

    Args:
        cells: As they stand in the file.
        placed: Where the file's columns are in the sheet; empty: in the same order.
        columns: The sheet's columns that are wanted.
    """
    placed = placed or tuple(column.id for column in columns)
    by_column = dict(zip(placed, cells_of_line(cells, len(placed)), strict=True))
    return [by_column.get(column.id, "") for column in columns]

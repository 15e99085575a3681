"""A block of texts on its way into a sheet: what it changes, the rows and columns it makes, the cells it leaves empty.

What is to be written is worked out in any thread; the writing itself is one step that can be undone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rowcall.model.cell_blocks import Piece
from rowcall.project.cell_changes import Changes, changes, present_in
from rowcall.project.columns import read_sheet
from rowcall.project.edits import CellText, Step
from rowcall.project.reader import Reader
from rowcall.project.undo.cells import storable
from rowcall.project.undo.making import Rewritten

Written = Sequence[tuple[int, Sequence[CellText]]]
"""Sheets, and their cells with new texts."""


@dataclass(frozen=True, slots=True)
class Target:
    """A sheet as it stands on the screen."""

    sheet_id: int
    ids: Sequence[int]
    """The rows, from top to bottom."""
    columns: tuple[int | None, ...]
    """The columns, from left to right; None for one that nobody types into."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a paste makes at the end of the rows and at the right of the columns."""

    rows: int = 0
    columns: tuple[str, ...] = ()
    """What the new columns are called, where that is free."""
    order: tuple[int, ...] = ()
    """All columns from left to right, as they stand now; hidden ones as well."""


@dataclass(frozen=True, slots=True)
class Paste:
    """Blocks that go into a sheet, all in one step."""

    target: Target
    pieces: tuple[Piece, ...]
    """What lies beyond the sheet is written as far as room is made for it."""
    room: Room = Room()
    left: tuple[tuple[Target, tuple[Piece, ...]], ...] = ()
    """What is written elsewhere in the same step: nothing, where cells were cut. In the sheet itself, where its rows
    stand in another order by now, it leaves out what the pieces write."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What a paste writes, worked out from what the project holds."""

    inside: Changes
    beyond: tuple[tuple[int, int, str], ...]
    """Row and column by their places, and the text."""
    left: tuple[tuple[int, Changes], ...]
    """Sheet, and what changes there."""

    @property
    def cells(self) -> int:
        """How many cells change."""
        return len(self.inside.cells) + len(self.beyond) + sum(len(texts) for _sheet, texts in self.left_cells)

    @property
    def left_cells(self) -> Written:
        """What changes elsewhere."""
        return [(sheet_id, found.cells) for sheet_id, found in self.left]

    @property
    def refused(self) -> int:
        """Cells of columns that nobody types into."""
        return self.inside.refused + sum(found.refused for _sheet, found in self.left)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a paste has written."""

    cells: int = 0
    refused: int = 0
    """Cells of columns that nobody types into; they are as they were."""
    rows: Sequence[int] = ()
    """Ids of the new rows, from top to bottom."""
    columns: tuple[int, ...] = ()
    """Ids of the new columns."""
    changed: tuple[tuple[int, tuple[int, ...]], ...] = ()
    """Sheets, and their rows whose cells were set."""


def work_out(reader: Reader, paste: Paste) -> Worked:
    """Find out what a paste changes."""
    target, room = paste.target, paste.room
    rows, columns = len(target.ids), len(target.columns)
    inside = _changes(reader, target, tuple(piece.within(rows, columns) for piece in paste.pieces))
    free = {place for place, column_id in enumerate(target.columns) if column_id is not None}
    free.update(range(columns, columns + len(room.columns)))
    beyond: list[tuple[int, int, str]] = []
    refused = 0
    if room.rows or room.columns:
        for piece in paste.pieces:
            whole = piece.within(rows + room.rows, columns + len(room.columns))
            for row, column, text in whole.beyond(rows, columns):
                if column in free:
                    beyond.append((row, column, text))
                else:
                    refused += 1
    left = tuple(
        (other.sheet_id, _beside(paste, other, _changes(reader, other, pieces))) for other, pieces in paste.left
    )
    return Worked(Changes(inside.cells, inside.refused + refused), tuple(beyond), left)


def is_even(paste: Paste) -> bool:
    """Whether it is one text for all cells, none of them new; then nothing has to be worked out before."""
    single = all(len(piece.block) == len(piece.block[0]) == 1 for piece in paste.pieces)
    return (
        single and len({piece.block[0][0] for piece in paste.pieces}) == 1 and paste.room == Room() and not paste.left
    )


def even_parts(paste: Paste) -> tuple[list[Rewritten], int]:
    """What an even paste writes, and how many cells are of columns that nobody types into."""
    target, refused = paste.target, 0
    rows_of: dict[int, list[int]] = {}
    even = storable(paste.pieces[0].block[0][0])
    for piece in paste.pieces:
        area = piece.area
        rows = target.ids[area.top : area.bottom + 1]
        for place in range(area.left, area.right + 1):
            column_id = target.columns[place]
            if column_id is None:
                refused += area.height
            else:
                rows_of.setdefault(column_id, []).extend(rows)
    return [
        Rewritten(target.sheet_id, column_id, lambda _text: even, (column_id,), sorted(rows))
        for column_id, rows in rows_of.items()
    ], refused


def write(connection: sqlite3.Connection, paste: Paste, worked: Worked, title: str, now: float) -> Pasted:
    """Write what was worked out, as one step that can be undone."""
    with Step(connection, title, now) as step:
        made, beyond = make_room(step, paste, worked)
        target = paste.target.sheet_id
        written: Written = [(target, [*worked.inside.cells, *beyond]), *worked.left_cells]
        for sheet_id, texts in written:
            step.set_cells(sheet_id, texts)
    changed = tuple(
        (sheet_id, tuple(dict.fromkeys(cell.row_id for cell in texts))) for sheet_id, texts in written if texts
    )
    return replace(made, cells=worked.cells, changed=changed)


def make_room(step: Step, paste: Paste, worked: Worked) -> tuple[Pasted, list[CellText]]:
    """Make the rows and columns that a paste needs; these, and what is to be written into cells that are new."""
    target, room = paste.target, paste.room
    new_columns = tuple(step.insert_column(target.sheet_id, name) for name in room.columns)
    if new_columns:
        layout = read_sheet(step.connection, target.sheet_id, 0).layout
        step.set_layout(target.sheet_id, layout.with_order((*room.order, *new_columns)))
    new_rows: Sequence[int] = step.insert_rows(target.sheet_id, room.rows) if room.rows else ()
    columns = (*target.columns, *new_columns)
    there = len(target.ids)
    cells: list[CellText] = []
    for row, column, text in worked.beyond:
        row_id, column_id = (target.ids[row] if row < there else new_rows[row - there]), columns[column]
        if column_id is not None:
            cells.append(CellText(row_id, column_id, text))
    return Pasted(0, worked.refused, new_rows, new_columns), cells


def parts_of(written: Written) -> list[Rewritten]:
    """Cells for a step that is made in pieces; of a cell that is written twice, the last text counts."""
    by_column: dict[tuple[int, int], dict[int, str]] = {}
    for sheet_id, texts in written:
        for cell in texts:
            by_column.setdefault((sheet_id, cell.column_id), {})[cell.row_id] = storable(cell.text)
    return [
        Rewritten(sheet_id, column_id, texts_of.__getitem__, None, sorted(texts_of))
        for (sheet_id, column_id), texts_of in by_column.items()
    ]


def _beside(paste: Paste, other: Target, found: Changes) -> Changes:
    """What of changes does not meet the pieces that are written."""
    target = paste.target
    if other.sheet_id != target.sheet_id:
        return found
    written = {
        (row_id, column_id)
        for piece in paste.pieces
        for row_id in target.ids[piece.area.top : piece.area.bottom + 1]
        for column_id in target.columns[piece.area.left : piece.area.right + 1]
    }
    return replace(found, cells=tuple(cell for cell in found.cells if (cell.row_id, cell.column_id) not in written))


def _changes(reader: Reader, target: Target, pieces: Sequence[Piece]) -> Changes:
    some = [piece for piece in pieces if piece.area.height > 0 and piece.area.width > 0]
    present = [present_in(reader, target.sheet_id, piece, target.ids, target.columns) for piece in some]
    return changes(some, target.columns, present)

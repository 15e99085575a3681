"""Which cells a written block really changes, worked out from the project: for blocks of any size, in any thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rowcall.model.cell_blocks import Piece
from rowcall.project.edits import CellText
from rowcall.project.reader import Reader

_ROWS = 500
"""Rows that are read at once."""

Present = Iterable[tuple[int, int, Mapping[int, str]]]
"""Place, row id, and the texts of some columns by their places, row by row."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a step writes."""

    cells: tuple[CellText, ...]
    refused: int = 0
    """Cells of columns that nobody types into."""


def changes(pieces: Sequence[Piece], columns: Sequence[int | None], present: Iterable[Present]) -> Changes:
    """The cells that become different.

    Args:
        pieces: What is written.
        columns: Ids of the columns, by their places; None for one that nobody types into.
        present: For each piece, what is there now; a row that is missing is left out.
    """
    found: list[CellText] = []
    refused = 0
    for piece, rows in zip(pieces, present, strict=True):
        area = piece.area
        places = [(n, id_) for n in range(area.left, area.right + 1) if (id_ := columns[n]) is not None]
        refused += (area.width - len(places)) * area.height
        for row, row_id, texts in rows:
            for column, column_id in places:
                text = piece.text(row, column)
                if texts.get(column) != text:
                    found.append(CellText(row_id, column_id, text))
    return Changes(tuple(found), refused)


def present_in(
    reader: Reader, sheet_id: int, piece: Piece, ids: Sequence[int], columns: Sequence[int | None]
) -> Iterator[tuple[int, int, Mapping[int, str]]]:
    """What the project holds in the area of a piece.

    Args:
        reader: Of this thread.
        sheet_id: The sheet.
        piece: The piece.
        ids: The rows that are shown, in their order.
        columns: As `changes` has them.
    """
    area = piece.area
    places = [n for n in range(area.left, area.right + 1) if columns[n] is not None]
    names = "".join(f", c{columns[n]}" for n in places)
    for start in range(area.top, area.bottom + 1, _ROWS):
        rows = range(start, min(start + _ROWS, area.bottom + 1))
        wanted = [ids[row] for row in rows]
        marks = ",".join("?" * len(wanted))
        found = reader.fetch(f"SELECT id{names} FROM sheet_{sheet_id} WHERE id IN ({marks})", wanted)
        by_id = {line[0]: line[1:] for line in found}
        for row, row_id in zip(rows, wanted, strict=True):
            if row_id in by_id:
                yield row, row_id, dict(zip(places, by_id[row_id], strict=True))

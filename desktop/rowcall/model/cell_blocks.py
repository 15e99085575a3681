"""Blocks of texts and where they land: the rules of paste, and what of a block has no place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rowcall.model.areas import Area

Block = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Piece:
    """An area of a sheet and the block that is written into it, over and over where the area is larger."""

    area: Area
    block: Block

    def text(self, row: int, column: int) -> str:
        """What is written into a cell, by its place in the sheet."""
        line = self.block[(row - self.area.top) % len(self.block)]
        place = (column - self.area.left) % max(map(len, self.block[:1]))
        return line[place] if place < len(line) else ""


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a paste goes."""

    pieces: tuple[Piece, ...]
    rows_over: int = 0
    """Rows of the block below the end of the sheet."""
    columns_over: int = 0
    """Columns of the block beyond the last one."""


def squared(block: Block) -> list[list[str]]:
    """The block with all its rows as long as the longest."""
    width = max(map(len, block), default=0)
    return [[*line, *[""] * (width - len(line))] for line in block]


def landing(block: Block, areas: Sequence[Area], rows: int, columns: int) -> Landing | None:
    """Where a block goes that is pasted over a selection.

    One single text goes into every selected cell. A selection that is a multiple of the block is filled with it again
    and again, in each direction for itself; else the block lands once, from the first cell on.

    Args:
        block: What is pasted, all rows of one length.
        areas: The selection.
        rows: How many rows the sheet shows.
        columns: How many columns it has.

    Returns:
        None where several areas are selected and the block fills none of them alone.
    """
    height, width = len(block), len(block[0])
    if len(areas) > 1:
        if any(area.height % height or area.width % width for area in areas):
            return None
        return Landing(tuple(Piece(area, block) for area in areas))
    (area,) = areas
    fits = not (area.height > height and area.height % height) and not (area.width > width and area.width % width)
    tall, wide = (max(area.height, height), max(area.width, width)) if fits else (height, width)
    bottom, right = min(area.top + tall, rows) - 1, min(area.left + wide, columns) - 1
    place = Area(area.top, area.left, bottom, right)
    return Landing((Piece(place, block),), area.top + tall - 1 - bottom, area.left + wide - 1 - right)


def joined(areas: Sequence[Area]) -> tuple[list[int], list[int]] | None:
    """The rows and columns of several areas that can be copied as one block; None where they are no such block."""
    rows = sorted({row for span in {(a.top, a.bottom) for a in areas} for row in range(span[0], span[1] + 1)})
    columns = sorted({column for span in {(a.left, a.right) for a in areas} for column in range(span[0], span[1] + 1)})
    return (rows, columns) if len(rows) * len(columns) == sum(area.count for area in areas) else None


def cells(pieces: Iterable[Piece]) -> int:
    """How many cells are written."""
    return sum(piece.area.count for piece in pieces)

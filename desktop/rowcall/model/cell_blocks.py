"""Blocks of texts and where they land: the rules of paste, and what of a block has no place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

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

    def within(self, rows: int, columns: int) -> Piece:
        """What of it lies within a sheet of this size."""
        area = self.area
        return replace(self, area=replace(area, bottom=min(area.bottom, rows - 1), right=min(area.right, columns - 1)))

    def beyond(self, rows: int, columns: int) -> Iterator[tuple[int, int, str]]:
        """The texts that lie below a sheet of this size or to its right, with their rows and columns; no empty ones."""
        area, height, width = self.area, len(self.block), len(self.block[0])
        for row in range(area.top, area.bottom + 1):
            line = self.block[(row - area.top) % height]
            for column in range(area.left if row >= rows else max(area.left, columns), area.right + 1):
                text = line[(column - area.left) % width]
                if text:
                    yield row, column, text


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a paste goes, the parts below the end of the sheet and beyond its last column as well."""

    pieces: tuple[Piece, ...]
    rows_over: int = 0
    """Rows below the end of the sheet, up to the last one with anything in it."""
    columns_over: int = 0
    """Columns beyond the last one, up to the last one with anything in it."""

    def within(self, rows: int, columns: int) -> tuple[Piece, ...]:
        """What of it lies within a sheet of this size."""
        return tuple(piece.within(rows, columns) for piece in self.pieces)


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
    piece = Piece(Area(area.top, area.left, area.top + tall - 1, area.left + wide - 1), block)
    if piece.area.bottom < rows and piece.area.right < columns:
        return Landing((piece,))
    bottom, right = rows - 1, columns - 1
    for row, column, _text in piece.beyond(rows, columns):
        bottom, right = max(bottom, row), max(right, column)
    return Landing((piece.within(bottom + 1, right + 1),), bottom - rows + 1, right - columns + 1)


def joined(areas: Sequence[Area]) -> tuple[list[range], list[int]] | None:
    """The rows and columns of several areas that can be copied as one block; None where they are no such block."""
    rows = _united((area.top, area.bottom) for area in areas)
    columns = [column for span in _united((area.left, area.right) for area in areas) for column in span]
    return (rows, columns) if sum(map(len, rows)) * len(columns) == sum(area.count for area in areas) else None


def _united(spans: Iterable[tuple[int, int]]) -> list[range]:
    """Spans, both ends of which belong to them, as ranges in their order that do not overlap."""
    found: list[range] = []
    for first, last in sorted(spans):
        if found and first < found[-1].stop:
            found[-1] = range(found[-1].start, max(last + 1, found[-1].stop))
        else:
            found.append(range(first, last + 1))
    return found


def cells(pieces: Iterable[Piece]) -> int:
    """How many cells are written."""
    return sum(piece.area.count for piece in pieces)

"""What is pasted into a sheet: where it lands, which rows and columns are made for it, and what has no place."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.model.areas import Area, Place
from rowcall.model.cell_blocks import Block, Landing, Piece, cells, landing, squared
from rowcall.model.kept_order import TOP
from rowcall.project.pasting import Paste, Pasted, Room, Target
from rowcall.project.rare_collections import rare_collections
from rowcall.ui import problems
from rowcall.ui.grid import tsv
from rowcall.ui.grid.cell_edits import AT_ONCE, MOST_CELLS, CellEdits
from rowcall.ui.grid.cut_cells import Cut
from rowcall.ui.grid.html_table import from_html
from rowcall.ui.grid.row_changes import MOST_INSERTED
from rowcall.ui.grid.view import SheetView
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words

LETTERS_AT_ONCE = 50_000
"""Letters that are read before the key is up again; more are read beside the window."""
MOST_NEW_COLUMNS = 200
"""Columns that one paste makes at most."""
_TABLE = re.compile("<table", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ground:
    """How the sheet stood when the key was pressed: whatever is done meanwhile, a paste lands there."""

    target: Target
    areas: tuple[Area, ...]
    active: Place
    order: tuple[int, ...]
    """All columns from left to right, hidden ones as well."""
    filtered: bool
    """Whether a filter is on; then there is no end of the list to go beyond."""
    cut: Cut | None


class Pasting(QObject):
    """Lets blocks land in one sheet; each paste is one step, with the rows and columns that it makes.

    Attributes:
        filtered: Tells whether a filter is on.
        order: Tells the ids of all columns from left to right.
        rows_hidden: Rows that a filter hides; a paste leaves them as they are, and says so.

    Signals:
        said: What became of a paste.
        put: Id of a row, or TOP, and the ids of rows that were made behind it.
        moved: Cells that were cut leave their place.
    """

    said = Signal(str)
    put = Signal(int, object)
    moved = Signal()

    def __init__(self, view: SheetView, edits: CellEdits, owner: QWidget) -> None:
        super().__init__(owner)
        self._view = view
        self._model = view.sheet_model()
        self._edits = edits
        self._owner = owner
        self._waiting: list[Area] = []
        self.filtered: Callable[[], bool] = lambda: False
        self.order: Callable[[], tuple[int, ...]] = tuple
        self.rows_hidden = 0

    def paste(self, text: str, html: str, cut: Cut | None) -> None:
        """Let what is on the clipboard land on the selection.

        Args:
            text: What is there as text.
            html: What is there as a web page, where the text has no cells.
            cut: The cells that it came from, where these leave their place.
        """
        areas = tuple(self._view.selected.ranges())
        if not areas:
            return
        if self._model.locked:
            self.said.emit(self.tr("This list can only be read."))
            return
        target, order = self._edits.target(), self.order()
        ground = Ground(target, areas, self._view.selected.active, order, self.filtered(), cut)
        if len(text) + len(html) <= LETTERS_AT_ONCE:
            block, ground = self._block(text, html, ground)
            self._land(block, self._landing(block, ground), ground)
        else:
            self.said.emit(self.tr("Reading what is to be pasted …"))
            self._edits.in_turn(lambda: self._read_and_land(text, html, ground))

    def take_place(self) -> None:
        """Go where one was, once rows are shown; or select what was pasted, where that is among them now."""
        self._view.place.take()
        if self._waiting and max(area.bottom for area in self._waiting) < self._model.rowCount():
            areas, self._waiting = self._waiting, []
            self._view.selected.select(areas)

    # ------------------------------------------------------------------------- inside

    async def _read_and_land(self, text: str, html: str, ground: Ground) -> None:
        came: list[tuple[Block, Landing | None, Ground]] = []

        def read() -> None:
            block, stands = self._block(text, html, ground, beside=True)
            came.append((block, self._landing(block, stands), stands))  # returned, it would stay with the thread

        with rare_collections():
            await asyncio.to_thread(read)
            block, found, ground = came.pop()
            paste = self._paste_of(block, found, ground)
            if paste is not None and found is not None:
                await self._carry_out(paste, found, ground)

    def _land(self, block: Block, found: Landing | None, ground: Ground) -> None:
        paste = self._paste_of(block, found, ground)
        if paste is None or found is None:
            return
        if paste.room == Room() and not paste.left and cells(paste.pieces) <= AT_ONCE:
            self._edits.put(paste.pieces, self._title(ground))
            self._end(found, ground, Pasted())
        else:
            self._edits.in_turn(lambda: self._carry_out(paste, found, ground))

    async def _carry_out(self, paste: Paste, found: Landing, ground: Ground) -> None:
        pasted = await self._edits.carry_out(paste, self._title(ground))
        if pasted.rows:
            self.put.emit(ground.target.ids[-1] if ground.target.ids else TOP, pasted.rows)
        self._end(found, ground, pasted)

    @staticmethod
    def _block(text: str, html: str, ground: Ground, *, beside: bool = False) -> tuple[Block, Ground]:
        """What is pasted; of cut cells what they say by now. Where rows of these are gone, the others are copied."""
        now = ground.cut.now(beside) if ground.cut is not None else None
        return (block_of(text, html), replace(ground, cut=None)) if now is None else (now, ground)

    @staticmethod
    def _landing(block: Block, ground: Ground) -> Landing | None:
        rows, columns = len(ground.target.ids), len(ground.target.columns)
        return landing(block, ground.areas, rows, columns) if block else None

    def _paste_of(self, block: Block, found: Landing | None, ground: Ground) -> Paste | None:
        """What is to be written; None where nothing is, which is said."""
        if found is None:
            if block:
                title = self.tr("The block does not fit the selected areas.")
                advice = self.tr("Select one cell, or one area, and paste again.")
                problems.show(self._owner, RowcallError(title, advice))
            return None
        rows = 0 if ground.filtered else found.rows_over
        problem = self._too_much(found, rows) or self._no_place(found, ground)
        if problem is not None:
            problems.show(self._owner, problem)
            return None
        if ground.cut is not None:
            self.moved.emit()
        target, columns = ground.target, len(ground.order)
        names = (self.tr("Column {number}").format(number=columns + n) for n in range(1, found.columns_over + 1))
        room = Room(rows, tuple(names), ground.order) if rows or found.columns_over else Room()
        height, width = len(target.ids) + rows, len(target.columns) + found.columns_over
        pieces = found.within(height, width)
        if ground.cut is None:
            return Paste(target, pieces, room)
        if ground.cut.stands_in(target):
            return Paste(target, (*emptied(ground.cut.areas, pieces), *pieces), room)
        return Paste(target, pieces, room, ((ground.cut.target, tuple(emptied(ground.cut.areas, ()))),))

    def _too_much(self, found: Landing, rows: int) -> RowcallError | None:
        advice = self.tr("Save it as a file and drop that on the list: its rows are added, however many they are.")
        if cells(found.pieces) > MOST_CELLS:
            title = self.tr("That is too much to be pasted: {count}.").format(count=words.cells(cells(found.pieces)))
            return RowcallError(title, advice)
        if rows > MOST_INSERTED:
            title = self.tr("So many rows are not added by pasting: {count}.").format(count=words.number(rows))
            return RowcallError(title, advice)
        if found.columns_over > MOST_NEW_COLUMNS:
            count = words.number(found.columns_over)
            title = self.tr("So many columns are not added by pasting: {count}.").format(count=count)
            return RowcallError(title, self.tr("Copy fewer columns, and paste again."))
        return None

    def _no_place(self, found: Landing, ground: Ground) -> RowcallError | None:
        """Cells that were cut go as a whole or not at all: what has no place would be nowhere any more."""
        title = self.tr("Nothing was moved: there is no place here for all the cells that were cut.")
        if ground.cut is None:
            return None
        if ground.filtered and found.rows_over:
            advice = self.tr("While a filter is on, no rows are added. Show all rows, or paste further up.")
            return RowcallError(title, advice)
        if not ground.cut.finds_place(found.pieces, ground.target.columns):
            return RowcallError(title, self.tr("Nobody types into some of these columns. Paste into other ones."))
        return None

    def _title(self, ground: Ground) -> str:
        return self.tr("Paste") if ground.cut is None else self.tr("Move cells")

    def _end(self, found: Landing, ground: Ground, pasted: Pasted) -> None:
        """Select what was pasted, unless one has gone elsewhere, and say what came with it."""
        rows, columns = len(ground.target.ids) + len(pasted.rows), len(ground.target.columns) + len(pasted.columns)
        if self._view.selected.active == ground.active:
            areas = [piece.area for piece in found.within(rows, columns)]
            self._waiting = areas if pasted.rows else []
            if not pasted.rows:
                self._view.selected.select(areas)
        told = self._told(found, ground, pasted)
        if told:
            self.said.emit(told)

    def _told(self, found: Landing, ground: Ground, pasted: Pasted) -> str:
        if ground.filtered and found.rows_over:
            return counted(
                "No place for %Ln row(s) of what was pasted: while a filter is on, no rows are added.", found.rows_over
            )
        rows, columns = words.rows(len(pasted.rows)), words.columns(len(pasted.columns))
        if pasted.rows and pasted.columns:
            return self.tr("Pasted, with {rows} and {columns} added.").format(rows=rows, columns=columns)
        if pasted.rows:
            return counted("Pasted, with %Ln row(s) added at the end.", len(pasted.rows))
        if pasted.columns:
            return counted("Pasted, with %Ln column(s) added at the right.", len(pasted.columns))
        if self.rows_hidden and any(piece.area.height > 1 for piece in found.pieces):
            return counted("Pasted into the rows that are shown; %Ln hidden row(s) stay as they are.", self.rows_hidden)
        return ""


def block_of(text: str, html: str) -> list[list[str]]:
    """What is on the clipboard, as rows of one length: tabs tell cells apart, else a table of HTML does."""
    if "\t" not in text and _TABLE.search(html):
        return squared(from_html(html) or tsv.from_text(text))
    return squared(tsv.from_text(text))


def emptied(areas: tuple[Area, ...], taken: tuple[Piece, ...]) -> list[Piece]:
    """What cut cells leave empty, but for the place that they are moved to."""
    if not taken:
        return [Piece(area, (("",),)) for area in areas]
    return [Piece(rest, (("",),)) for area in areas for rest in outside(area, taken[0].area)]


def outside(area: Area, taken: Area) -> list[Area]:
    """What of an area another one does not cover."""
    top, bottom = max(area.top, taken.top), min(area.bottom, taken.bottom)
    left, right = max(area.left, taken.left), min(area.right, taken.right)
    if top > bottom or left > right:
        return [area]
    parts = [
        Area(area.top, area.left, top - 1, area.right),
        Area(bottom + 1, area.left, area.bottom, area.right),
        Area(top, area.left, bottom, left - 1),
        Area(top, right + 1, bottom, area.right),
    ]
    return [part for part in parts if part.height > 0 and part.width > 0]

"""Blocks of cells that a person writes into the open project: pasted, filled, moved from sheet to sheet."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from rowcall.model.events import CellsChanged, Event, RowsMoved, SheetsChanged
from rowcall.project.file import Project
from rowcall.project.pasting import Paste, Pasted, Worked, even_parts, is_even, make_room, parts_of, work_out, write
from rowcall.project.rare_collections import rare_collections
from rowcall.project.undo.making import Making, Rewritten
from rowcall.project.undo.step import Step
from rowcall.project.undo.steps import AT_ONCE
from rowcall.session.long_steps import make
from rowcall.session.reads import read


class Blocks:
    """Writes blocks; each is one step that can be undone.

    Args:
        project: The open project; raises where there is none.
        tell: Told what has changed.
    """

    def __init__(self, project: Callable[[], Project], tell: Callable[[Event], None]) -> None:
        self._project = project
        self._tell = tell

    async def write(self, paste: Paste, title: str) -> Pasted:
        """Write blocks into a sheet, with the rows and columns that they need; nothing where nothing changes.

        Very many cells are written in pieces; given up on the way, all cells are as they were.
        """
        with rare_collections():
            if is_even(paste) and sum(piece.area.height * piece.area.width for piece in paste.pieces) > AT_ONCE:
                return await self._write_even(paste, title)
            worked = await read(self._project(), lambda reader: work_out(reader, paste))
            if worked.cells > AT_ONCE:
                return await self._write_many(paste, worked, title)
        now = time.time()
        pasted = await self._project().write_step(lambda connection: write(connection, paste, worked, title, now))
        self._tell_made(paste, pasted)
        for sheet_id, row_ids in pasted.changed:
            self._tell(CellsChanged(sheet_id, row_ids))
        return pasted

    async def _write_even(self, paste: Paste, title: str) -> Pasted:
        parts, refused = await asyncio.to_thread(even_parts, paste)
        making = Making(title, time.time(), lambda _step: parts)
        cells = await make(self._project(), making, lambda: self._tell(RowsMoved(paste.target.sheet_id)))
        return Pasted(cells, refused)

    async def _write_many(self, paste: Paste, worked: Worked, title: str) -> Pasted:
        target = paste.target.sheet_id
        parts = await asyncio.to_thread(parts_of, [(target, worked.inside.cells), *worked.left_cells])
        began: list[Pasted] = []

        def begin(step: Step) -> list[Rewritten]:
            made, beyond = make_room(step, paste, worked)
            began.append(made)
            return [*parts, *parts_of([(target, beyond)])]

        making = Making(title, time.time(), begin)
        cells = await make(self._project(), making, lambda: self._tell_all(paste, began))
        return replace(began[-1], cells=cells)

    def _tell_all(self, paste: Paste, began: Sequence[Pasted]) -> None:
        """Tell of all rows of the sheets that a paste is about; which they are is not told of so many."""
        for pasted in began[-1:]:
            self._tell_made(paste, pasted)
        for sheet_id in {paste.target.sheet_id, *(target.sheet_id for target, _pieces in paste.left)}:
            self._tell(RowsMoved(sheet_id))

    def _tell_made(self, paste: Paste, pasted: Pasted) -> None:
        if pasted.columns:
            self._tell(SheetsChanged(paste.target.sheet_id))
        if pasted.rows:
            self._tell(RowsMoved(paste.target.sheet_id))

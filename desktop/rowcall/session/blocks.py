"""Blocks of cells that a person writes into the open project: pasted, filled, moved from sheet to sheet."""

from __future__ import annotations

import time
from collections.abc import Callable

from rowcall.model.events import CellsChanged, Event, RowsMoved, SheetsChanged
from rowcall.project.file import Project
from rowcall.project.pasting import Paste, Pasted, work_out, write
from rowcall.project.rare_collections import rare_collections
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
        """Write blocks into a sheet, with the rows and columns that they need; nothing where nothing changes."""
        with rare_collections():
            pasted = await self._written(paste, title)
        if pasted.columns:
            self._tell(SheetsChanged(paste.target.sheet_id))
        if pasted.rows:
            self._tell(RowsMoved(paste.target.sheet_id))
        for sheet_id, row_ids in pasted.changed:
            self._tell(CellsChanged(sheet_id, row_ids))
        return pasted

    async def _written(self, paste: Paste, title: str) -> Pasted:
        worked = await read(self._project(), lambda reader: work_out(reader, paste))
        return await self._project().write(lambda connection: write(connection, paste, worked, title, time.time()))

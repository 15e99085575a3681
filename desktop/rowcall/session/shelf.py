"""The rows of the open project that imports set aside: looked at, written to a file, taken in after all."""

from __future__ import annotations

import asyncio
import time
from array import array
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from pathlib import Path

from rowcall.exporting.set_aside import save_set_aside
from rowcall.model.events import Event, RowsAdded
from rowcall.model.export_plans import ExportResult
from rowcall.model.set_aside import AsideRow, Reason, Source
from rowcall.project import taken_in
from rowcall.project.file import Project
from rowcall.project.set_aside import aside_ids, aside_rows, files_of


class Shelf:
    """Nothing that was set aside is ever gone.

    Args:
        project: The open project; raises where none is open.
        idle_project: The same, while nothing runs; raises otherwise.
        tell: Told what has changed.
    """

    def __init__(
        self, project: Callable[[], Project], idle_project: Callable[[], Project], tell: Callable[[Event], None]
    ) -> None:
        self._project = project
        self._idle_project = idle_project
        self._tell = tell

    def sources(self, sheet_id: int) -> tuple[Source, ...]:
        """The files that went into a sheet, and what became of their rows."""
        return tuple(file.source for file in files_of(self._project().reader, sheet_id))

    async def ids(self, sheet_id: int, reasons: Collection[Reason] = tuple(Reason)) -> array[int]:
        """The rows that are set aside for one of these reasons; found in another thread."""
        project = self._project()

        def read() -> array[int]:
            with closing(project.new_reader()) as reader:
                return aside_ids(reader, sheet_id, reasons)

        return await asyncio.to_thread(read)

    def rows(self, sheet_id: int, ids: Sequence[int]) -> list[AsideRow]:
        """Some of these rows, as far as they are still set aside."""
        return list(aside_rows(self._project().reader, sheet_id, ids))

    async def texts(self, sheet_id: int, ids: Sequence[int]) -> list[tuple[str, ...]]:
        """The cells of these rows; read in another thread."""
        project = self._project()

        def read() -> list[tuple[str, ...]]:
            with closing(project.new_reader()) as reader:
                return [row.cells for row in aside_rows(reader, sheet_id, ids)]

        return await asyncio.to_thread(read)

    async def take_in(self, sheet_id: int, ids: Sequence[int]) -> int:
        """Take rows in after all, as one step that can be undone; blank ones are left out.

        Returns:
            How many were taken in.

        Raises:
            ProjectProblem: If the project can only be looked at, or something runs in it.
        """
        project = self._idle_project()
        project.check_writable()
        now = time.time()
        new = await project.write_step(lambda connection: taken_in.take_in(connection, sheet_id, ids, now))
        if new:
            self._tell(RowsAdded(sheet_id, new))
        return len(new)

    async def export(self, path: Path, sheet_id: int, reasons: Collection[Reason] = tuple(Reason)) -> ExportResult:
        """Write rows that are set aside to a CSV or a workbook.

        Raises:
            FileProblem: If it cannot be written; what was there before is left whole.
        """
        project = self._project()
        sheet = project.reader.sheet_by_id(sheet_id)
        return await asyncio.to_thread(save_set_aside, path, project, sheet, reasons)

"""More rows and newer versions for the list of the open project."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from rowcall.exporting.changes import save_changes
from rowcall.importing.further import Further, compare
from rowcall.model.events import CellsChanged, Event, SheetsChanged
from rowcall.model.export_plans import ExportResult
from rowcall.model.import_plans import ImportPlan
from rowcall.model.list_changes import Added, UpdateChoice, Way
from rowcall.model.reading import Reading
from rowcall.model.sheets import Sheet
from rowcall.project import additions
from rowcall.project.file import Project

__all__ = ["Further", "FurtherLists"]


class FurtherLists:
    """Brings second files into the list that is open.

    Args:
        project: The open project, while nothing runs; raises otherwise.
        folder: Where a second file's rows are kept until they are taken in.
        tell: Told what has changed.
    """

    def __init__(self, project: Callable[[], Project], folder: Path, tell: Callable[[Event], None]) -> None:
        self._project = project
        self._folder = folder
        self._tell = tell

    async def compare(self, plan: ImportPlan, sheet: Sheet, way: Way, reading: Reading | None = None) -> Further:
        """What a second file would do to a sheet; whoever asks closes what is given, with its `close`.

        Raises:
            FileProblem: If it cannot be read to its end, or has no rows.
            ImportCancelled: If it was stopped.
            ProjectProblem: If the project can only be looked at, or something runs in it.
        """
        project = self._project()
        project.check_writable()
        reading = reading or Reading()
        doing = asyncio.ensure_future(asyncio.to_thread(compare, plan, project, sheet, way, self._folder, reading))
        try:
            return await asyncio.shield(doing)
        except asyncio.CancelledError:
            reading.stop()
            doing.add_done_callback(_close)  # nobody asks for it any more
            raise

    async def export(self, further: Further, path: Path) -> ExportResult:
        """Write what a second file would do to a CSV or a workbook.

        Raises:
            FileProblem: If it cannot be written; what was there before is left whole.
        """
        return await asyncio.to_thread(save_changes, path, further.compared, self._project())

    async def take_in(
        self, further: Further, choice: UpdateChoice | None = None, reading: Reading | None = None
    ) -> Added:
        """Take in what is wanted of a second file, as a whole; the project is backed up before.

        Args:
            further: What was compared.
            choice: What of it is wanted; None: new rows and changed cells, nothing that a person typed.
            reading: What can stop it; the project is then as it was.

        Raises:
            ImportCancelled: If it was stopped.
            ProjectProblem: If the project cannot be written, or something runs in it.
        """
        project = self._project()
        await asyncio.to_thread(project.backups.make)
        compared, wanted, watched = further.compared, choice or UpdateChoice(), reading or Reading()
        added = await project.write_step(
            lambda connection: additions.take_in(connection, compared, wanted, further.name, time.time(), watched)
        )
        self._tell(SheetsChanged(compared.sheet.id))
        if added.row_ids:
            self._tell(CellsChanged(compared.sheet.id, added.row_ids))
        return added


def _close(done: asyncio.Future[Further]) -> None:
    if not done.cancelled() and done.exception() is None:
        done.result().close()

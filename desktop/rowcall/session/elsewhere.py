"""Which rows of the open list are also in another file or project; of that one, only a copy is read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from pathlib import Path

from rowcall.errors import RecipeProblem
from rowcall.likeness.elsewhere import find_elsewhere
from rowcall.likeness.keyed import Source, possible
from rowcall.model.duplicates import Alike
from rowcall.model.finds import Matches
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import Sheet
from rowcall.project.file import Project
from rowcall.project.rare_collections import rare_collections
from rowcall.session.other_list import OtherList, read_aside, told

__all__ = ["Elsewhere", "OtherList"]


class Elsewhere:
    """Holds the open list against another one; neither is changed.

    Args:
        project: The open project; raises where none is open.
        folder: Where a file's rows are kept while it is looked at.
    """

    def __init__(self, project: Callable[[], Project], folder: Path) -> None:
        self._project = project
        self._folder = folder

    async def open(self, path: Path, reading: Reading = UNWATCHED, *, wanted: str = "") -> OtherList:
        """Read another list: a project, or a file as an import would read it.

        Args:
            path: The project or file.
            reading: Told how far it is; may stop it.
            wanted: The one sheet of a workbook that is read; empty: all that can be seen and have a list.

        Raises:
            RowcallError: If it cannot be read, or is the open one.
            ImportCancelled: If it was stopped.
        """
        mine = self._project()
        doing = asyncio.get_running_loop().run_in_executor(None, self._open, path, mine, wanted, reading)
        try:
            return await asyncio.shield(doing)
        except asyncio.CancelledError:
            reading.stop()
            doing.add_done_callback(_close)  # nobody asks for it any more
            raise

    async def find(
        self,
        sheet: Sheet,
        other: OtherList,
        by: Collection[Alike],
        reading: Reading = UNWATCHED,
        *,
        among: Collection[int] | None = None,
    ) -> Matches:
        """The rows of a sheet that are also there, the surest first; found in another thread.

        Args:
            sheet: The sheet.
            other: The other list.
            by: What counts as the same.
            reading: Told how many rows were looked at; may stop it.
            among: Which of its sheets are looked in; None: all that were read.

        Raises:
            ImportCancelled: If it was stopped.
        """
        project = self._project()
        sheets = [each for each in other.sheets.values() if among is None or each.id in among]

        def look() -> Matches:
            with (
                rare_collections(),
                closing(project.new_reader()) as mine,
                closing(other.new_reader()) as there,
                mine.snapshot(),
            ):
                sources = [Source(there, each) for each in sheets]
                return find_elsewhere(Source(mine, sheet), sources, by, reading)

        return await asyncio.to_thread(look)

    def possible(self, sheet: Sheet) -> Sequence[Alike]:
        """By what rows of a sheet can be found in another list."""
        return [alike for alike in possible([sheet]) if alike is not Alike.COLUMNS]

    def tell(self, sheet: Sheet, row_id: int) -> tuple[str, str]:
        """The number of a row of the open list, and whom or what it is about."""
        return told(self._project().reader, sheet, row_id)

    def _open(self, path: Path, mine: Project, wanted: str, reading: Reading) -> OtherList:
        if path.exists() and path.samefile(mine.path):
            raise RecipeProblem(f"{path.name} is the list that is open.", "Choose another one.")
        return read_aside(path, mine, self._folder, wanted, reading)


def _close(done: asyncio.Future[OtherList]) -> None:
    if not done.cancelled() and done.exception() is None:
        done.result().close()

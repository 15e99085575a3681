"""Which rows of the open list are also in another file or project; of that one, only a copy is read."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from pathlib import Path

from rowcall.errors import RecipeProblem
from rowcall.importing import guess
from rowcall.importing.agree import plan_import
from rowcall.importing.load import load
from rowcall.likeness.cards import name_of
from rowcall.likeness.elsewhere import find_elsewhere
from rowcall.likeness.keyed import Source, possible
from rowcall.model.duplicates import Alike, Match
from rowcall.model.finds import Matches
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import Sheet
from rowcall.project.borrowed import Borrowed
from rowcall.project.file import SUFFIX, Project
from rowcall.project.rare_collections import rare_collections
from rowcall.project.reader import Reader

__all__ = ["Elsewhere", "OtherList"]


class OtherList:
    """A list that is held against the open one. To be closed.

    Args:
        name: What its file is called.
        project: Its rows; a copy of a project, or a file that was read aside.

    Attributes:
        name: What its file is called.
        sheets: Its sheets.
    """

    def __init__(self, name: str, project: Borrowed | Project) -> None:
        self.name = name
        self._project = project
        self._reader = project.new_reader()
        self.sheets = {sheet.id: sheet for sheet in self._reader.sheets()}

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return sum(sheet.rows for sheet in self.sheets.values())

    def new_reader(self) -> Reader:
        """A reading connection of its own, for another thread."""
        return self._project.new_reader()

    def tell(self, match: Match) -> tuple[str, str, str]:
        """What a row is found to equal: the sheet's title, the row's number, whom or what it is about."""
        sheet_id, row_id = match.there
        return self.sheets[sheet_id].title, *told(self._reader, self.sheets[sheet_id], row_id)

    def close(self) -> None:
        """Leave nothing of it behind on this computer but the file itself."""
        self._reader.close()
        if isinstance(self._project, Project):
            self._project.discard()
        else:
            self._project.close()


class Elsewhere:
    """Holds the open list against another one; neither is changed.

    Args:
        project: The open project; raises where none is open.
        folder: Where a file's rows are kept while it is looked at.
    """

    def __init__(self, project: Callable[[], Project], folder: Path) -> None:
        self._project = project
        self._folder = folder

    async def open(self, path: Path, reading: Reading = UNWATCHED) -> OtherList:
        """Read another list: a project, or a file as an import would read it.

        Raises:
            RowcallError: If it cannot be read, or is the open one.
            ImportCancelled: If it was stopped.
        """
        mine = self._project()
        doing = asyncio.get_running_loop().run_in_executor(None, self._open, path, mine, reading)
        try:
            return await asyncio.shield(doing)
        except asyncio.CancelledError:
            reading.stop()
            doing.add_done_callback(_close)  # nobody asks for it any more
            raise

    async def find(
        self, sheet: Sheet, other: OtherList, by: Collection[Alike], reading: Reading = UNWATCHED
    ) -> Matches:
        """The rows of a sheet that are also there, the surest first; found in another thread.

        Raises:
            ImportCancelled: If it was stopped.
        """
        project = self._project()

        def look() -> Matches:
            with (
                rare_collections(),
                closing(project.new_reader()) as mine,
                closing(other.new_reader()) as there,
                mine.snapshot(),
            ):
                sources = [Source(there, each) for each in other.sheets.values()]
                return find_elsewhere(Source(mine, sheet), sources, by, reading)

        return await asyncio.to_thread(look)

    def possible(self, sheet: Sheet) -> Sequence[Alike]:
        """By what rows of a sheet can be found in another list."""
        return [alike for alike in possible([sheet]) if alike is not Alike.COLUMNS]

    def tell(self, sheet: Sheet, row_id: int) -> tuple[str, str]:
        """The number of a row of the open list, and whom or what it is about."""
        return told(self._project().reader, sheet, row_id)

    def _open(self, path: Path, mine: Project, reading: Reading) -> OtherList:
        if path.exists() and path.samefile(mine.path):
            raise RecipeProblem(f"{path.name} is the list that is open.", "Choose another one.")
        if path.suffix.lower() == SUFFIX:
            return OtherList(path.name, Borrowed(path))
        plan = plan_import(guess.preview(path, None, reading), {}, None)
        self._folder.mkdir(parents=True, exist_ok=True)
        aside = self._folder / f"second-{secrets.token_hex(8)}{SUFFIX}"
        read = Project.create(aside, host=mine.host, practice=mine.practice)
        try:
            load(plan, read, reading)
        except BaseException:
            read.discard()
            raise
        return OtherList(path.name, read)


def _close(done: asyncio.Future[OtherList]) -> None:
    if not done.cancelled() and done.exception() is None:
        done.result().close()


def told(reader: Reader, sheet: Sheet, row_id: int) -> tuple[str, str]:
    """The number of a row, and whom or what it is about; empty where it is gone."""
    for block in reader.block(sheet, [row_id]):
        cells = {column.id: text for column, text in zip(sheet.columns, block.cells, strict=True)}
        return str(block.source_row or block.id), name_of(sheet, cells)
    return "", ""

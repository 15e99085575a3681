"""Another list, read aside: a copy of a project, or a file as an import would read it; nothing of it can change."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.formats.recognise import recognise
from rowcall.importing import guess
from rowcall.importing.agree import plan_import
from rowcall.importing.load import load
from rowcall.likeness.cards import name_of
from rowcall.model.duplicates import Match
from rowcall.model.import_plans import FIND_HEADER, Dialect, ImportPlan
from rowcall.model.reading import Reading
from rowcall.model.sheets import Sheet
from rowcall.project.borrowed import Borrowed
from rowcall.project.file import SUFFIX, Project
from rowcall.project.reader import Reader


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """A sheet of another list that can be chosen."""

    title: str
    sheet_id: int | None = None
    """None: it was not read."""
    hidden: bool = False
    """Whether its workbook hides it; such a sheet is read where a person chooses it."""


class OtherList:
    """A list that is held against the open one. To be closed.

    Args:
        name: What its file is called.
        project: Its rows; a copy of a project, or a file that was read aside.
        choices: The sheets of a workbook; None: those of the project.
        headings: Of sheets of a file, by their ids, in which of its rows the headings stand; 0: it has none.

    Attributes:
        name: What its file is called.
        sheets: The sheets that were read.
        choices: All its sheets, in their order.
    """

    def __init__(
        self,
        name: str,
        project: Borrowed | Project,
        choices: Sequence[SheetChoice] | None = None,
        headings: Mapping[int, int] | None = None,
    ) -> None:
        self.name = name
        self._project = project
        self._reader = project.new_reader()
        self.sheets = {sheet.id: sheet for sheet in self._reader.sheets()}
        own = [SheetChoice(sheet.title, sheet.id) for sheet in self.sheets.values()]
        self.choices = tuple(own if choices is None else choices)
        self._headings = headings or {}
        self._titles = {choice.sheet_id: choice.title for choice in self.choices}

    def rows(self, among: Collection[int]) -> int:
        """How many rows these sheets have."""
        return sum(self.sheets[sheet_id].rows for sheet_id in among)

    def new_reader(self) -> Reader:
        """A reading connection of its own, for another thread."""
        return self._project.new_reader()

    def tell(self, match: Match) -> tuple[str, str, str]:
        """What a row is found to equal: the sheet's title, the row's number, whom or what it is about.

        Rows of a file are numbered as a spreadsheet shows them, those of a project as its window does.
        """
        sheet_id, row_id = match.there
        sheet = self.sheets[sheet_id]
        number, name = told(self._reader, sheet, row_id)
        if sheet_id in self._headings and number:
            number = str(int(number) + self._headings[sheet_id])
        return self._titles.get(sheet_id, sheet.title), number, name

    def close(self) -> None:
        """Leave nothing of it behind on this computer but the file itself."""
        self._reader.close()
        if isinstance(self._project, Project):
            self._project.discard()
        else:
            self._project.close()


def read_aside(path: Path, mine: Project, folder: Path, wanted: str, reading: Reading) -> OtherList:
    """Read another list; blocks.

    Args:
        path: A project or a file.
        mine: The open project.
        folder: Where a file's rows are kept while it is looked at.
        wanted: The one sheet of a workbook that is read; empty: all that can be seen and have a list.
        reading: Told how far it is; may stop it.

    Raises:
        RowcallError: If it cannot be read.
        ImportCancelled: If it was stopped.
    """
    if path.suffix.lower() == SUFFIX:
        return OtherList(path.name, Borrowed(path))
    sample = recognise(path).sample(path, None, 1, reading)
    plans = _plans(path, sample.dialect, [wanted] if wanted else sample.sheets, reading)
    folder.mkdir(parents=True, exist_ok=True)
    aside = Project.create(folder / f"second-{secrets.token_hex(8)}{SUFFIX}", host=mine.host, practice=mine.practice)
    ids: dict[str, int] = {}
    headings: dict[int, int] = {}
    try:
        for number, (title, plan) in enumerate(plans.items()):
            load(replace(plan, sheet_key=f"{plan.sheet_key}{number or ''}"), aside, reading)
            ids[title] = aside.reader.sheets()[-1].id
            headings[ids[title]] = plan.dialect.header_row
    except BaseException:
        aside.discard()
        raise
    seen = [SheetChoice(title, ids.get(title)) for title in sample.sheets]
    hidden = [SheetChoice(title, ids.get(title), hidden=True) for title in sample.hidden_sheets]
    return OtherList(path.name, aside, [*seen, *hidden] or None, headings)


def told(reader: Reader, sheet: Sheet, row_id: int) -> tuple[str, str]:
    """The number of a row, and whom or what it is about; empty where it is gone."""
    for block in reader.block(sheet, [row_id]):
        cells = {column.id: text for column, text in zip(sheet.columns, block.cells, strict=True)}
        return str(block.source_row or block.id), name_of(sheet, cells)
    return "", ""


def _plans(path: Path, dialect: Dialect, titles: Sequence[str], reading: Reading) -> dict[str, ImportPlan]:
    """How each of these sheets is read; one without a list is left out as long as another one has one."""
    if len(titles) < 2:
        way = _of_sheet(dialect, titles[0]) if titles else None
        return {"".join(titles): plan_import(guess.preview(path, way, reading), {}, None)}
    found: dict[str, ImportPlan] = {}
    for title in titles:
        with suppress(FileProblem):
            found[title] = plan_import(guess.preview(path, _of_sheet(dialect, title), reading), {}, None)
    return found or {dialect.sheet or "": plan_import(guess.preview(path, dialect, reading), {}, None)}


def _of_sheet(dialect: Dialect, title: str) -> Dialect:
    return replace(dialect, sheet=title, header_row=FIND_HEADER, header_rows=1, first_column=1)

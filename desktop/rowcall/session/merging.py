"""Rows of the open project that are about the same: found, shown side by side, made one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass

from rowcall.breath import let_go
from rowcall.engine.planning.of_others import foreign_answers
from rowcall.likeness.cards import name_of
from rowcall.likeness.duplicates import find_groups
from rowcall.likeness.keyed import possible
from rowcall.model.action import Action
from rowcall.model.duplicates import Alike, Group, Keep, Merge, RowKey, Wish
from rowcall.model.events import Event, RowsMoved, SheetsChanged
from rowcall.model.finds import GroupsFound
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import Column, Sheet
from rowcall.project import merging
from rowcall.project.file import Project
from rowcall.project.rare_collections import rare_collections
from rowcall.project.reader import Reader

_GONE = -1


@dataclass(frozen=True, slots=True)
class Line:
    """One column of the rows of a group, side by side."""

    column: Column
    texts: tuple[str, ...]
    """Of each row of the group, in its order."""
    differs: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A group with what its rows say."""

    group: Group
    sheets: tuple[Sheet, ...]
    """Of each row."""
    numbers: tuple[str, ...]
    """By which people know each row."""
    keeper: int
    """Which row is kept as long as nobody chooses another: the fullest, of these the oldest."""
    lines: tuple[Line, ...]
    """Columns of the first row's sheet in which any row has something."""


class Merging:
    """Nothing is changed before it was shown, and everything can be undone.

    Args:
        project: The open project; raises where none is open.
        idle_project: The same, while nothing runs; raises otherwise.
        catalogue: All actions; they tell whom an answer is about.
        tell: Told what has changed.
    """

    def __init__(
        self,
        project: Callable[[], Project],
        idle_project: Callable[[], Project],
        catalogue: Mapping[str, Action],
        tell: Callable[[Event], None],
    ) -> None:
        self._project = project
        self._idle_project = idle_project
        self._catalogue = catalogue
        self._tell = tell
        self._named: dict[int, Sheet] = {}

    def possible(self, sheet_ids: Sequence[int]) -> list[Alike]:
        """By what rows of these sheets can be found to be the same."""
        reader = self._project().reader
        return possible([reader.sheet_by_id(sheet_id) for sheet_id in sheet_ids])

    async def find(self, wish: Wish, reading: Reading = UNWATCHED) -> GroupsFound:
        """The groups of rows that are about the same, the surest first; found in another thread.

        Raises:
            ImportCancelled: If it was stopped.
        """
        project = self._project()
        self._named.clear()

        def look() -> GroupsFound:
            with rare_collections(), closing(project.new_reader()) as reader:
                return find_groups(reader, wish, merging.told_apart(reader), reading)

        return await asyncio.to_thread(look)

    async def show(self, group: Group) -> Shown:
        """A group with what its rows say, read in another thread."""
        project = self._project()

        def read() -> Shown:
            with closing(project.new_reader()) as reader:
                return _shown(reader, group)

        return await asyncio.to_thread(read)

    async def merge(
        self, groups: GroupsFound, chosen: Mapping[Group, Merge], keep: Keep, title: str
    ) -> tuple[int, int]:
        """Make each of these groups one row, as one step that can be undone.

        Args:
            groups: Of each the fullest row is kept, where nothing was chosen for it.
            chosen: How some of them are merged.
            keep: What becomes of columns where rows differ.
            title: What the step is called.

        Returns:
            How many rows went, and how many groups stay because a run has left their rows at the service.

        Raises:
            ReadOnlyProject: If the project can only be looked at.
            RecipeProblem: If a run is going on.
        """
        project = self._idle_project()
        project.check_writable()
        with rare_collections():
            whole, sheet_ids = await self._decided(groups, chosen)
            before = {sheet_id: project.reader.sheet_by_id(sheet_id).columns for sheet_id in sheet_ids}
            foreign = await asyncio.to_thread(self._foreign, project, sheet_ids)
            now = time.time()
            gone = await project.write_step(
                lambda connection: merging.merge(connection, whole, keep, title, now, foreign)
            )
            await asyncio.to_thread(let_go, whole)
        for sheet_id, columns in before.items():
            if project.reader.sheet_by_id(sheet_id).columns != columns:
                self._tell(SheetsChanged(sheet_id))
            self._tell(RowsMoved(sheet_id))
        return gone

    async def mark(
        self, groups: GroupsFound, chosen: Mapping[Group, Merge], header: str, words: str, title: str
    ) -> None:
        """Say in a column of its own of each row that would go which one it equals, as one step that can be undone.

        Args:
            groups: As for `merge`.
            chosen: In the same way.
            header: What the new columns are called.
            words: What is written; `{row}` is the number of the row that would be kept.
            title: What the step is called.

        Raises:
            ReadOnlyProject: If the project can only be looked at.
        """
        with rare_collections():
            whole, sheet_ids = await self._decided(groups, chosen)
            now = time.time()
            await self._project().write_step(
                lambda connection: merging.mark(connection, whole, header, words, title, now)
            )
            await asyncio.to_thread(let_go, whole)
        for sheet_id in sheet_ids:
            self._tell(SheetsChanged(sheet_id))
            self._tell(RowsMoved(sheet_id))

    def name(self, group: Group) -> str:
        """Whom or what a group is about, by its first row."""
        reader = self._project().reader
        sheet_id, row_id = group.rows[0]
        sheet = self._named.get(sheet_id) or reader.sheet_by_id(sheet_id)
        self._named[sheet_id] = sheet
        blocks = reader.block(sheet, [row_id])
        cells = {column.id: text for block in blocks for column, text in zip(sheet.columns, block.cells, strict=True)}
        return name_of(sheet, cells) if cells else ""

    async def _decided(self, groups: GroupsFound, chosen: Mapping[Group, Merge]) -> tuple[list[Merge], list[int]]:
        """How each is merged, and the sheets that they are of."""
        project = self._project()

        def decide() -> tuple[list[Merge], list[int]]:
            with closing(project.new_reader()) as reader:
                rows = groups.rows_by_sheet()
                full = {
                    sheet_id: merging.fullness(reader, reader.sheet_by_id(sheet_id), ids)
                    for sheet_id, ids in rows.items()
                }
                return [chosen.get(group) or _merge_of(group, full) for group in groups], list(rows)

        return await asyncio.to_thread(decide)

    def _foreign(self, project: Project, sheet_ids: Iterable[int]) -> dict[RowKey, frozenset[int]]:
        """The answers in deleted columns that are about somebody else by now: no row takes them over."""
        found: dict[RowKey, frozenset[int]] = {}
        with closing(project.new_reader()) as reader:
            for sheet_id in sheet_ids:
                sheet, gone = reader.sheet_by_id(sheet_id), reader.gone_columns(sheet_id)
                of_rows = foreign_answers(reader.fetch, self._catalogue, sheet, gone)
                found |= {(sheet_id, row_id): columns for row_id, columns in of_rows.items()}
        return found

    async def tell_apart(self, groups: Sequence[Group], title: str) -> None:
        """Remember that the rows of each group are about different people or companies.

        Raises:
            ReadOnlyProject: If the project can only be looked at.
        """
        now = time.time()
        await self._project().write_step(lambda connection: merging.tell_apart(connection, groups, title, now))


def _merge_of(group: Group, full: Mapping[int, Mapping[int, int]]) -> Merge:
    """The oldest of the fullest rows is kept; where one is gone meanwhile, the group is left as it is."""
    filled = [full[sheet_id].get(row_id, _GONE) for sheet_id, row_id in group.rows]
    keeper = 0 if _GONE in filled else filled.index(max(filled))
    return Merge(group.rows[keeper], group.rows[:keeper] + group.rows[keeper + 1 :])


def _shown(reader: Reader, group: Group) -> Shown:
    by_id = {sheet_id: reader.sheet_by_id(sheet_id) for sheet_id in dict.fromkeys(sheet for sheet, _row in group.rows)}
    sheets = tuple(by_id[sheet_id] for sheet_id, _row in group.rows)
    blocks = [reader.block(by_id[sheet_id], [row_id])[0] for sheet_id, row_id in group.rows]
    cells = [
        dict(zip((column.id for column in sheet.columns), block.cells, strict=True))
        for sheet, block in zip(sheets, blocks, strict=True)
    ]
    different = merging.differing(sheets, cells)
    lines = tuple(
        Line(column, texts, column.id in different)
        for column in sheets[0].columns
        if any(texts := tuple(merging.text_in(column, sheet, row) for sheet, row in zip(sheets, cells, strict=True)))
    )
    numbers = tuple(str(block.source_row or block.id) for block in blocks)
    return Shown(group, sheets, numbers, merging.fullest(cells), lines)

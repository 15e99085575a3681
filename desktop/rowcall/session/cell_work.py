"""Find, replace and clean up: what would change, and the change itself as one step that can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from rowcall.model.clean_ups import CleanUp, CleanUpChoice, rewriting
from rowcall.model.events import Event, SheetsChanged
from rowcall.model.finding import Find, Rewrite, replacing
from rowcall.model.patterns import Patterns
from rowcall.model.sheets import Filter, Group, Sheet, View
from rowcall.project.column_kinds import ColumnKind, column_kinds
from rowcall.project.edits import Step
from rowcall.project.facets import Facets, facets
from rowcall.project.file import Project
from rowcall.project.found_cells import (
    EXAMPLES,
    Example,
    FoundCells,
    RewritePreview,
    Scope,
    find_cells,
    preview_rewrite,
)
from rowcall.project.reader import Reader
from rowcall.project.undo.making import Making, Rewritten
from rowcall.session.long_steps import in_loop, make
from rowcall.session.reads import read

_SHOWN_ROWS = 50
"""Rows of a preview of new columns."""


@dataclass(frozen=True, slots=True)
class Change:
    """A rewrite of cells: where something is replaced, or how cells are cleaned up.

    Attributes:
        within: Which cells.
        find: What is replaced; None: it is a clean-up.
        replacement: What is put in its place.
        clean_up: How cells are rewritten where nothing is replaced.
    """

    within: Scope
    find: Find | None = None
    replacement: str = ""
    clean_up: CleanUpChoice = field(default_factory=lambda: CleanUpChoice(CleanUp.SPACES))


@dataclass(frozen=True, slots=True)
class MadeColumn:
    """A column that is made of others: a part of one, or several joined."""

    title: str
    sources: tuple[int, ...]
    """Ids of the columns that it is made of."""
    made: Callable[..., str]
    """Is given their cells, and gives its own."""


class CellWork:
    """Reads and rewrites the cells of the open project.

    Args:
        project: The open project.
        tell: Is told what changed.
    """

    def __init__(self, project: Callable[[], Project], tell: Callable[[Event], None]) -> None:
        self._project = project
        self._tell = tell

    async def find(
        self, sheet: Sheet, find: Find, column_ids: Sequence[int], shown: Sequence[int], within: Scope
    ) -> FoundCells:
        """Where something stands; see `find_cells`."""
        return await read(self._project(), lambda reader: find_cells(reader, sheet, find, column_ids, shown, within))

    async def kinds(self, sheet: Sheet) -> dict[int, ColumnKind]:
        """What each column of a sheet holds, as some of its rows tell."""
        return await read(self._project(), lambda reader: column_kinds(reader, sheet))

    async def facets(
        self, sheet: Sheet, column_id: int, others: Sequence[Filter | Group], search: str = "", *, by_name: bool = False
    ) -> Facets:
        """The values of a column and how often each is there; see `project.facets`."""
        return await read(
            self._project(), lambda reader: facets(reader, sheet, column_id, others, search, by_name=by_name)
        )

    async def preview(self, sheet: Sheet, change: Change) -> RewritePreview:
        """What a change would do; nothing is changed.

        Raises:
            PatternProblem: If a pattern is none or does not come to an end.
        """
        if change.find is None and change.clean_up.clean_up is CleanUp.ABOVE:
            return await read(self._project(), lambda reader: _preview_above(reader, sheet, change))

        def look(reader: Reader) -> RewritePreview:
            return preview_rewrite(reader, sheet, change.within, _rewrite(change, reader.patterns), change.find)

        return await read(self._project(), look)

    async def carry_out(
        self, sheet: Sheet, change: Change, title: str, progress: Callable[[int], None] = lambda _cells: None
    ) -> None:
        """Change the cells, as one step that can be undone; given up on the way, all cells are as they were.

        Args:
            sheet: The sheet.
            change: What is done.
            title: What the step is called.
            progress: Is told how many cells have changed so far.

        Raises:
            PatternProblem: If a pattern is none or does not come to an end; nothing is changed then.
        """
        patterns = Patterns()
        if change.find is None and change.clean_up.clean_up is CleanUp.ABOVE:
            parts = await read(self._project(), lambda reader: _parts_above(reader, sheet, change))
        else:
            made = _rewrite(change, patterns)
            parts = [
                Rewritten(sheet.id, column_id, made, (column_id,), None if rows is None else sorted(rows))
                for column_id, rows in change.within.items()
            ]
        await make(
            self._project(),
            Making(title, time.time(), lambda _step: parts, patterns.check, in_loop(progress)),
            lambda: self._tell(SheetsChanged(sheet.id)),
        )

    async def preview_columns(self, sheet: Sheet, columns: Sequence[MadeColumn]) -> list[list[str]]:
        """The first rows that have something in the columns that others are made of: these cells, then the new ones."""
        return await read(self._project(), lambda reader: _preview_columns(reader, sheet, columns))

    async def add_columns(self, sheet: Sheet, columns: Sequence[MadeColumn], title: str, order: Sequence[int]) -> None:
        """Add columns that are made of others, for all rows, as one step that can be undone.

        Args:
            sheet: The sheet.
            columns: What comes; it stands behind the last column that it is made of.
            title: What the step is called.
            order: Ids of all columns from left to right, as they stand now.
        """
        making = Making(title, time.time(), lambda step: _add_columns(step, sheet, columns, order))
        await make(self._project(), making, lambda: self._tell(SheetsChanged(sheet.id)))


def _rewrite(change: Change, patterns: Patterns) -> Rewrite:
    if change.find is not None:
        return replacing(change.find, change.replacement, patterns)
    return rewriting(change.clean_up)


def _add_columns(step: Step, sheet: Sheet, columns: Sequence[MadeColumn], order: Sequence[int]) -> list[Rewritten]:
    """Add the columns, empty; what is to be written into them."""
    at = 1 + max((order.index(source) for source in columns[0].sources if source in order), default=len(order) - 1)
    new = [step.insert_column(sheet.id, column.title) for column in columns]
    step.set_layout(sheet.id, sheet.layout.with_order((*order[:at], *new, *order[at:])))
    return [
        Rewritten(sheet.id, column_id, column.made, column.sources)
        for column_id, column in zip(new, columns, strict=True)
    ]


def _preview_columns(reader: Reader, sheet: Sheet, columns: Sequence[MadeColumn]) -> list[list[str]]:
    sources = columns[0].sources
    found: list[list[str]] = []
    for ids, _texts in reader.texts(sheet.id, f"c{sources[0]}"):
        for cells in reader.rows(sheet.id, sources, ids):
            if any(cells):
                found.append([*cells, *(column.made(*cells) for column in columns)])
            if len(found) == _SHOWN_ROWS:
                return found
    return found


def _preview_above(reader: Reader, sheet: Sheet, change: Change) -> RewritePreview:
    counts = [
        sum(1 for _each in _above(reader, sheet, Change({column_id: row_ids})))
        for column_id, row_ids in change.within.items()
    ]
    examples = tuple(islice(_above(reader, sheet, change), EXAMPLES))
    return RewritePreview(sum(counts), max(counts, default=0), examples)


def _above(reader: Reader, sheet: Sheet, change: Change) -> Iterator[Example]:
    """The empty cells that have something above them, in the order of the rows."""
    there = frozenset(reader.ids(sheet.id))
    for column_id, row_ids in change.within.items():
        ids = reader.order(sheet, View()) if row_ids is None else [row_id for row_id in row_ids if row_id in there]
        above = ""
        for row_id, (text,) in zip(ids, reader.rows(sheet.id, [column_id], ids), strict=True):
            if text.strip():
                above = text
            elif above and text != above:
                yield Example(row_id, column_id, text, above)


def _parts_above(reader: Reader, sheet: Sheet, change: Change) -> list[Rewritten]:
    by_column: dict[int, dict[int, str]] = {}
    for each in _above(reader, sheet, change):
        by_column.setdefault(each.column_id, {})[each.row_id] = each.after
    return [
        Rewritten(sheet.id, column_id, texts.__getitem__, None, sorted(texts)) for column_id, texts in by_column.items()
    ]

"""Find cells of a sheet, and see what a rewrite would make of them; nothing is changed here."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from rowcall.model.finding import Find, Rewrite
from rowcall.model.sheets import Sheet
from rowcall.project.cell_functions import beyond_ascii
from rowcall.project.reader import Reader

MOST_FOUND = 1_000_000
"""Cells that are told one by one."""
EXAMPLES = 200
"""Cells of a preview that are shown, old and new."""
_MOST_LIKE = 1000

Scope = Mapping[int, Sequence[int] | None]
"""Ids of columns, each with the ids of its rows; None: all rows of the sheet."""


@dataclass(frozen=True, slots=True)
class FoundCells:
    """Where something was found, in the order in which it stands on the screen.

    Attributes:
        keys: Place of the row times the number of columns, plus the place of the column, lowest first.
        width: How many columns there are.
        more: Whether there are more than are told.
    """

    keys: array[int]
    width: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """One cell before and after."""

    row_id: int
    column_id: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RewritePreview:
    """What a rewrite would change."""

    cells: int
    rows: int
    """In how many rows of the column in which it changes most."""
    examples: tuple[Example, ...]


def find_cells(
    reader: Reader, sheet: Sheet, find: Find, column_ids: Sequence[int], shown: Sequence[int], within: Scope
) -> FoundCells:
    """Where something stands in a sheet.

    Args:
        reader: The project.
        sheet: The sheet.
        find: What is looked for.
        column_ids: The columns in their order on the screen.
        shown: The ids of the rows in their order on the screen.
        within: Where to look.

    Raises:
        PatternProblem: If it is a pattern that is none, or that does not come to an end.
    """
    find.check()
    places = _places(shown)
    masks = [0] * len(shown)
    width = len(column_ids)
    for column, column_id in enumerate(column_ids):
        if column_id not in within:
            continue
        for row_id, _text in _fitting(reader, sheet.id, column_id, find, within[column_id]):
            place = places[row_id] if row_id < len(places) else -1
            if place >= 0:
                masks[place] |= 1 << column
        reader.patterns.check()
    keys = array("q", islice(_keys(masks, width), MOST_FOUND + 1))
    return FoundCells(keys[:MOST_FOUND], width, len(keys) > MOST_FOUND)


def preview_rewrite(
    reader: Reader, sheet: Sheet, within: Scope, rewrite: Rewrite, find: Find | None = None
) -> RewritePreview:
    """What a rewrite would make of cells.

    Args:
        reader: The project.
        sheet: The sheet.
        within: Which cells.
        rewrite: What each becomes.
        find: What only those cells have that change; None: any cell may.

    Raises:
        PatternProblem: If a pattern does not come to an end.
    """
    cells, most = 0, 0
    examples: list[Example] = []
    for column_id, row_ids in within.items():
        changed = 0
        for row_id, before in _fitting(reader, sheet.id, column_id, find, row_ids):
            after = rewrite(before)
            if after != before:
                changed += 1
                if len(examples) < EXAMPLES:
                    examples.append(Example(row_id, column_id, before, after))
        reader.patterns.check()
        cells, most = cells + changed, max(most, changed)
    return RewritePreview(cells, most, tuple(examples))


def _fitting(
    reader: Reader, sheet_id: int, column_id: int, find: Find | None, row_ids: Sequence[int] | None
) -> Iterator[tuple[int, str]]:
    """The rows with their cell of a column in which something is found."""
    name = f"c{column_id}"
    condition, parameters = _condition(name, find)
    for ids, texts in reader.texts(sheet_id, name, row_ids, condition, parameters):
        if find is None or not find.is_pattern:
            yield from zip(ids, texts, strict=True)
            continue
        for row_id, text in zip(ids, texts, strict=True):
            if reader.patterns.fits(find.pattern, text, find.match_case):
                yield row_id, text


def _condition(name: str, find: Find | None) -> tuple[str, list[Any]]:
    """The condition that a cell has what is looked for; the database alone judges most cells where it can.

    Whether a pattern fits is not asked here: a question to Python for each of a million cells takes far longer.
    """
    if find is None or find.is_pattern:
        return "1", []
    if find.match_case:
        return (f"{name} = ?" if find.whole_cell else f"instr({name}, ?) > 0"), [find.text]
    fits = f"({beyond_ascii(name)} AND fits(?, {name}, 0))"
    if not find.text.isascii():
        return fits, [find.pattern]
    if len(find.text) > _MOST_LIKE:
        return f"fits(?, {name}, 0)", [find.pattern]
    escaped = find.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    like = escaped if find.whole_cell else f"%{escaped}%"
    return f"({name} LIKE ? ESCAPE '\\' OR {fits})", [like, find.pattern]


def _places(shown: Sequence[int]) -> array[int]:
    """Row id -> its place on the screen, -1 where it is hidden."""
    places = array("q", [-1]) * (max(shown, default=0) + 1)
    for place, row_id in enumerate(shown):
        places[row_id] = place
    return places


def _keys(masks: Sequence[int], width: int) -> Iterator[int]:
    """The places of the columns that are marked in each row, as keys, lowest first."""
    for place, mask in enumerate(masks):
        if mask:
            first = place * width
            yield from (first + column for column in range(width) if mask >> column & 1)

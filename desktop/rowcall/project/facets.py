"""The values of a column with how often each is there, among the rows that the other filters let through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rowcall.model.cell_kinds import Kind
from rowcall.model.letters import letters
from rowcall.model.sheets import Filter, Group, Sheet, Test
from rowcall.project.cell_functions import key_of, letters_of
from rowcall.project.cell_tests import WHITE_SPACE, RowTests
from rowcall.project.live_rows import live
from rowcall.project.reader import Reader

MOST_LISTED = 1000
"""Values that are told at once; others are found by a search."""


@dataclass(frozen=True, slots=True)
class Facets:
    """Values of a column."""

    values: tuple[tuple[str, int], ...]
    """Each with how often it is there."""
    empty: int
    """Rows whose cell is empty."""
    more: int
    """Values that are not told."""


def facets(
    reader: Reader,
    sheet: Sheet,
    column_id: int,
    others: Sequence[Filter | Group],
    search: str = "",
    *,
    by_name: bool = False,
) -> Facets:
    """The values of a column without the space around them.

    Args:
        reader: The project.
        sheet: The sheet.
        column_id: The column.
        others: What rows must pass to be counted.
        search: What the values must contain, without regard to case and accents.
        by_name: Whether they come in the order that the column is sorted in, and not the frequent ones first.

    Raises:
        PatternProblem: If a pattern among the filters is none, or does not come to an end.
    """
    tests = RowTests(sheet, lambda wanted: reader.kind(sheet.id, wanted))
    asked = [part for part in others if not (isinstance(part, Filter) and part.test is Test.KNOWN_BY)]
    condition = " AND ".join(filter(None, (live(sheet.id), tests.all_of(asked))))
    order = _in_order(reader.kind(sheet.id, column_id)) if by_name else "rows DESC, text"
    rows = reader.stream(
        f"WITH counted AS (SELECT trim(c{column_id}, ?) AS text, count(*) AS rows FROM sheet_{sheet.id}"
        f" WHERE {condition} GROUP BY 1)"
        " SELECT text, rows, count(*) OVER (), (SELECT rows FROM counted WHERE text = '')"
        f" FROM counted WHERE text != '' AND (? = '' OR instr({letters_of('text')}, ?) > 0)"
        f" ORDER BY {order} LIMIT {MOST_LISTED}",
        [WHITE_SPACE, *tests.parameters, letters(search), letters(search)],
    )
    found = list(rows)
    reader.patterns.check()
    values = tuple((text, count) for text, count, _values, _empty in found)
    if found:
        return Facets(values, found[0][3] or 0, found[0][2] - len(values))
    return Facets((), 0 if search else _count(reader, sheet.id, condition, tests.parameters), 0)


def _in_order(kind: Kind) -> str:
    return f"{letters_of('text')}, text" if kind is Kind.TEXT else f"CASE {key_of('text', kind)} END, text"


def _count(reader: Reader, sheet_id: int, condition: str, parameters: list[Any]) -> int:
    """How many rows pass: where no cell has a value, all of these are empty."""
    ((rows,),) = reader.stream(f"SELECT count(*) FROM sheet_{sheet_id} WHERE {condition}", parameters)
    return int(rows)

"""Finds the header of a table, also one of two rows, and puts the names of both rows together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from rowcall.formats.table import find_header_row, looks_like_data

LOOK_BELOW = 8
"""Rows below a header of two rows that must look unlike it."""


@dataclass(frozen=True, slots=True)
class HeaderPlace:
    """Where the header is."""

    row: int
    """Of the row with the columns' names, from 1; 0 where there is none."""
    rows: int = 1
    """2 where a row of groups (`Contact`, `Company`) stands above the names."""


def find_header(rows: Sequence[Sequence[str]]) -> HeaderPlace:
    """Say where the header is among the first rows of a table."""
    row = find_header_row(rows)
    if row > 1 and _tells_apart(rows[row - 2], rows[row - 1]):
        return HeaderPlace(row, 2)
    if 0 < row < len(rows) and _stands_above(rows[row - 1], rows[row], rows[row + 1 :]):
        return HeaderPlace(row + 1, 2)
    return HeaderPlace(row)


def header_names(header: Sequence[Sequence[str]]) -> list[str]:
    """The names of the columns: of two rows, the group stands before the names that come more than once.

    Args:
        header: Its one or two rows; none where the file has no header.
    """
    if len(header) < 2:
        return list(header[0]) if header else []
    above, names = header[-2], list(header[-1])
    names += [""] * (len(above) - len(names))
    times = Counter(name.strip() for name in names)
    groups = _filled_on(above, len(names))
    return [
        f"{group} {name}" if name.strip() and times[name.strip()] > 1 and group else name or _cell(above, place)
        for place, (group, name) in enumerate(zip(groups, names, strict=True))
    ]


def _cell(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""


def _filled_on(above: Sequence[str], width: int) -> list[str]:
    """Each cell's group: the last one that is named to its left, or in the cell itself."""
    groups: list[str] = []
    for place in range(width):
        groups.append(_cell(above, place).strip() or (groups[-1] if groups else ""))
    return groups


def _tells_apart(above: Sequence[str], names: Sequence[str]) -> bool:
    """Whether the row above tells names apart that come more than once: then it is no title."""
    groups = [text for cell in above if (text := cell.strip())]
    if len(groups) < 2 or any(map(looks_like_data, groups)):
        return False
    plain = {name.strip() for name in names if name.strip()}
    return len({name.strip() for name in header_names([above, names]) if name.strip()}) > len(plain)


def _stands_above(above: Sequence[str], names: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first of two rows names groups, and the second the columns."""
    return _is_group_row(above, names) and (_names_only_groups(above, names) or _unlike(names, below))


def _is_group_row(above: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a row names groups: with gaps, or the same name again in the next column, over a row that is full."""
    cells = [_cell(above, place).strip() for place in range(len(names))]
    groups = [cell for cell in cells if cell]
    if len(groups) < 2 or not all(name.strip() for name in names) or any(map(looks_like_data, (*groups, *names))):
        return False
    return "" in cells or any(one == other for one, other in pairwise(cells))


def _names_only_groups(above: Sequence[str], names: Sequence[str]) -> bool:
    """Whether every cell has the same text as its neighbour, over names that all differ: no header is like that."""
    runs = [len(list(run)) for _text, run in groupby(cell.strip() for cell in above)]
    return len(runs) > 1 and min(runs) > 1 and len({name.strip() for name in names}) == len(names) == sum(runs)


def _unlike(names: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether some column has nothing but values (numbers, addresses) below its name."""
    rows = below[:LOOK_BELOW]
    for place in range(len(names)):
        values = [cell for row in rows if (cell := _cell(row, place).strip())]
        if len(values) >= 2 and all(map(looks_like_data, values)):
            return True
    return False

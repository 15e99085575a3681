"""What the selected cells hold: how many are filled, and sum, smallest and largest of the numbers among them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rowcall.model.areas import Area
from rowcall.model.plain_numbers import AMOUNT
from rowcall.project.reader import Reader

_ROWS = 500
"""Rows that are read at once."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What cells hold."""

    cells: int
    filled: int
    numbers: int = 0
    """Cells that are numbers; a comma before decimals counts as a point."""
    total: float = 0.0
    """The sum of these."""
    least: float = 0.0
    """The smallest of these; 0 where there is none."""
    most: float = 0.0
    """The largest of these; 0 where there is none."""


def sums(
    reader: Reader,
    sheet_id: int,
    areas: Iterable[Area],
    ids: Sequence[int],
    column_ids: Sequence[int],
    *,
    goes_on: Callable[[], bool],
) -> Sums | None:
    """Read what areas hold.

    Args:
        reader: Of this thread.
        sheet_id: The sheet.
        areas: Areas that do not overlap.
        ids: The rows that are shown, in their order.
        column_ids: The columns, by their places.
        goes_on: Asked now and then whether anybody still wants to know.

    Returns:
        None where nobody does any more.
    """
    cells, filled, numbers, parts, least, most = 0, 0, 0, list[float](), math.inf, -math.inf
    for area in areas:
        names = ", ".join(f"c{column_ids[place]}" for place in range(area.left, area.right + 1))
        for start in range(area.top, area.bottom + 1, _ROWS):
            if not goes_on():
                return None
            wanted = list(ids[start : min(start + _ROWS, area.bottom + 1)])
            marks = ",".join("?" * len(wanted))
            rows = reader.fetch(f"SELECT {names} FROM sheet_{sheet_id} WHERE id IN ({marks})", wanted)
            texts = [text for row in rows for text in row if text]
            found = [float(text.replace(",", ".")) for text in texts if AMOUNT.fullmatch(text)]
            cells += len(wanted) * area.width
            filled += len(texts)
            if found:
                numbers += len(found)
                parts.append(math.fsum(found))
                least, most = min(least, *found), max(most, *found)
    if not numbers:
        return Sums(cells, filled)
    return Sums(cells, filled, numbers, math.fsum(parts), least, most)

"""What the selected cells hold: how many are filled, and their sum where all of these are numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rowcall.model.areas import Area
from rowcall.project.reader import Reader

_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,9})?")
"""What is a number beyond doubt: no phone, no postcode with a zero before it, no long id."""
_ROWS = 500
"""Rows that are read at once."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What cells hold."""

    cells: int
    filled: int
    total: float | None
    """Their sum; None where any filled one is no number, or none is filled."""


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
    cells, filled, total, numbers = 0, 0, 0.0, True
    for area in areas:
        names = ", ".join(f"c{column_ids[place]}" for place in range(area.left, area.right + 1))
        for start in range(area.top, area.bottom + 1, _ROWS):
            if not goes_on():
                return None
            wanted = list(ids[start : min(start + _ROWS, area.bottom + 1)])
            marks = ",".join("?" * len(wanted))
            rows = reader.fetch(f"SELECT {names} FROM sheet_{sheet_id} WHERE id IN ({marks})", wanted)
            texts = [text for row in rows for text in row if text]
            cells += len(wanted) * area.width
            filled += len(texts)
            numbers = numbers and all(map(_NUMBER.fullmatch, texts))
            if numbers:
                total += sum(float(text.replace(",", ".")) for text in texts)
    return Sums(cells, filled, total if numbers and filled else None)

"""Finds the columns of a sheet that are plainly numbers, or plainly dates, by all of their cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from itertools import islice
from typing import Protocol, TypeVar

from rowcall.model.plain_dates import DateShape, PlainDates
from rowcall.model.plain_numbers import PlainNumbers
from rowcall.model.sheets import Column, Sheet
from rowcall.project.reader import Reader

_SAMPLED = 200
"""Rows that tell most columns of text from others; only what is left is read as a whole."""


class _Look(Protocol):
    """What is seen of one column."""

    def take(self, text: str) -> bool:
        """Look at one more cell; False as soon as the column cannot be it any more."""


_L = TypeVar("_L", bound=_Look)


def numeric_columns(reader: Reader, sheet: Sheet, columns: Sequence[Column]) -> dict[int, str]:
    """The ids of those that are numbers in every filled cell, each with its number format; empty: a usual one.

    Args:
        reader: Of this thread.
        sheet: The sheet.
        columns: Columns of it that may be numbers.
    """
    whole = _whole(reader, sheet, columns, PlainNumbers)
    return {column_id: code for column_id, looked in whole.items() if (code := looked.format) is not None}


def date_columns(reader: Reader, sheet: Sheet, columns: Sequence[Column]) -> dict[int, DateShape]:
    """The ids of those that are days of one shape in every filled cell, each with that shape.

    Args:
        reader: Of this thread.
        sheet: The sheet.
        columns: Columns of it.
    """
    whole = _whole(reader, sheet, columns, PlainDates)
    return {column_id: shape for column_id, looked in whole.items() if (shape := looked.shape) is not None}


def _whole(reader: Reader, sheet: Sheet, columns: Sequence[Column], make: Callable[[], _L]) -> dict[int, _L]:
    """Those that every cell leaves, with what was seen of them."""
    left = _looked_at(reader, sheet, [column.id for column in columns], make, most=_SAMPLED)
    return _looked_at(reader, sheet, left, make, most=sheet.rows)


def _looked_at(
    reader: Reader, sheet: Sheet, columns: Iterable[int], make: Callable[[], _L], most: int
) -> dict[int, _L]:
    """Those that are left after so many rows, with what was seen of them."""
    ids = list(columns)
    looked = {column_id: make() for column_id in ids}
    if not ids:
        return looked
    places = {column_id: place for place, column_id in enumerate(ids)}
    with closing(reader.all_cells(sheet.id, ids)) as rows:
        for cells in islice(rows, most):
            for column_id in [each for each, seen in looked.items() if not seen.take(cells[places[each]])]:
                del looked[column_id]
            if not looked:
                break
    return looked

"""Finds the columns of a sheet that are plainly numbers, by all of their cells."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from itertools import islice

from rowcall.model.plain_numbers import PlainNumbers
from rowcall.model.sheets import Column, Sheet
from rowcall.project.reader import Reader

_SAMPLED = 200
"""Rows that tell most columns of text from numbers; only what is left is read as a whole."""


def numeric_columns(reader: Reader, sheet: Sheet, columns: Sequence[Column]) -> dict[int, str]:
    """The ids of those that are numbers in every filled cell, each with its number format; empty: a usual one.

    Args:
        reader: Of this thread.
        sheet: The sheet.
        columns: Columns of it that may be numbers.
    """
    ids = [column.id for column in columns]
    left = _looked_at(reader, sheet, ids, most=_SAMPLED)
    whole = _looked_at(reader, sheet, list(left), most=sheet.rows)
    return {column_id: code for column_id, looked in whole.items() if (code := looked.format) is not None}


def _looked_at(reader: Reader, sheet: Sheet, ids: list[int], most: int) -> dict[int, PlainNumbers]:
    """Those that are still numbers after so many rows, with what was seen of them."""
    looked = {column_id: PlainNumbers() for column_id in ids}
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

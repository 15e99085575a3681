"""What the columns of a sheet hold, told by some of their rows: for whoever names and draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.model.cell_kinds import Kind, kind_of
from rowcall.model.plain_numbers import AMOUNT, may_be_numbers
from rowcall.model.sheets import Column, Sheet
from rowcall.project.reader import Reader

_SAMPLED = 250
"""Rows, spread over the sheet, that are looked at."""
_MOSTLY = 0.8
"""From which share of the filled cells on a column is one of amounts."""


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """What a column holds."""

    kind: Kind = Kind.TEXT
    """What it is sorted by."""
    amounts: bool = False
    """Whether it holds numbers that people add up and compare: no phones, postcodes or ids, no `51-200`."""


def column_kinds(reader: Reader, sheet: Sheet) -> dict[int, ColumnKind]:
    """Id -> what each column holds."""
    last = reader.last_id(sheet.id)
    row_ids = range(1, last + 1, max(1, last // _SAMPLED))
    rows = list(reader.rows(sheet.id, [column.id for column in sheet.columns], row_ids))
    return {column.id: _kind(column, [row[place] for row in rows]) for place, column in enumerate(sheet.columns)}


def _kind(column: Column, texts: Sequence[str]) -> ColumnKind:
    filled = [text for text in texts if text]
    kind = kind_of(filled)
    if kind is not Kind.NUMBER or not may_be_numbers(column):
        return ColumnKind(kind)
    amounts = sum(AMOUNT.fullmatch(text) is not None for text in filled)
    return ColumnKind(kind, amounts >= _MOSTLY * len(filled))

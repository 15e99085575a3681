"""Lists with more columns than a sheet can have: which of them are taken in."""

from __future__ import annotations

from collections.abc import Sequence

from rowcall.model.import_plans import Remark
from rowcall.model.sheets import NewColumn

MOST_COLUMNS = 1500
"""Columns of a sheet at its import; SQLite has room for 2,000 (https://sqlite.org/limits.html), found ones included."""


def places_kept(columns: Sequence[NewColumn]) -> list[int]:
    """The places of the columns that are taken in: all that mean something, then the first others."""
    if len(columns) <= MOST_COLUMNS:
        return list(range(len(columns)))
    means = [place for place, column in enumerate(columns) if column.field or column.made_from]
    wanted = set(means[:MOST_COLUMNS])
    others = [place for place in range(len(columns)) if place not in wanted]
    return sorted(wanted.union(others[: MOST_COLUMNS - len(wanted)]))


def wide_remarks(count: int) -> tuple[Remark, ...]:
    """What to say of a list with so many columns."""
    if count <= MOST_COLUMNS:
        return ()
    left_out = count - MOST_COLUMNS
    return (
        Remark(
            f"The list has {count:,} columns and a sheet has room for {MOST_COLUMNS:,}: those that are recognised and "
            f"the first others are taken in, {left_out:,} are not.",
            count=left_out,
        ),
    )

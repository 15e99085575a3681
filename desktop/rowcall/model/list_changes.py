"""A second file for a list that is there: what it would add and change, and what of that the user wants."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rowcall.model.fields import Field


class Way(StrEnum):
    """What a second file is to the list."""

    APPEND = "append"
    """More rows for it."""
    UPDATE = "update"
    """A newer version of it: rows are found again by who they are about."""


class Match(StrEnum):
    """What a row of the second file is to the list."""

    NEW = "new"
    SAME = "same"
    """Nothing of it differs from the row that is there."""
    CHANGED = "changed"
    UNCLEAR = "unclear"
    """It may be several of the rows that are there, or shares one with another row of its file; nobody guesses."""


class Gone(StrEnum):
    """What becomes of rows that the newer version has no more; none is ever deleted."""

    KEEP = "keep"
    MARK = "mark"
    """A column says since when."""


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """Where a column of the second file goes."""

    header: str
    column_id: int | None
    """The column of the sheet; None: it is new there."""
    title: str
    """What the column of the sheet is called."""
    field: Field | None = None
    """What a new column means."""


@dataclass(frozen=True, slots=True)
class ChangeCount:
    """What a second file holds, in rows: rows_in = new + same + changed + unclear + blank + broken + duplicate."""

    rows_in: int
    new: int
    same: int
    changed: int
    unclear: int
    gone: int
    """Rows of the list that the second file has no more; always 0 for more rows."""
    blank: int = 0
    broken: int = 0
    duplicate: int = 0
    """Rows that the second file has twice."""
    cells: int = 0
    """Cells that differ in the rows that changed."""
    by_hand: int = 0
    """How many of these a person typed in the list."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that the newer version has otherwise."""

    row_id: int
    column_id: int
    title: str
    before: str
    after: str
    by_hand: bool
    """Whether a person typed what is there now."""


@dataclass(frozen=True, slots=True)
class UpdateChoice:
    """What the user wants of a newer version."""

    add_new: bool = True
    take_changes: bool = True
    over_typed: bool = False
    """Whether cells that a person typed change too."""
    gone: Gone = Gone.KEEP


@dataclass(frozen=True, slots=True)
class Added:
    """What a second file brought."""

    import_id: int
    rows: int
    """New rows in the sheet."""
    cells: int
    """Cells that changed."""
    set_aside: int
    """Rows of the file that were not taken in."""
    row_ids: tuple[int, ...]
    """Rows whose cells changed."""

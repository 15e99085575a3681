"""Sheets, their columns, and what of them is looked at: sort, filter, selection."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rowcall.model.fields import Field


class Origin(StrEnum):
    """Who made a column."""

    IMPORTED = "imported"
    ADDED = "added"
    TIDIED = "tidied"
    """Made from an imported column, beside which it stands."""


LAST_RANK = 1000
"""The rank of a column that only counts where no other column of its field has anything."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet."""

    id: int
    header: str
    """As in the imported file, or the output's key."""
    title: str
    """What people see."""
    field: Field | None
    origin: Origin
    key: str = ""
    """The output key of an added column; how a tidied one is made."""
    action: str = ""
    """The action that fills it; its status and note columns have it too."""
    rank: int = 1
    """Of the columns of one field, the first that is not empty counts for a row: 1 is looked at before 2."""
    made_from: int | None = None
    """Id of the column that a tidied one is made from."""

    @property
    def name(self) -> str:
        """Its name inside the project file."""
        return f"c{self.id}"


@dataclass(frozen=True, slots=True)
class NewColumn:
    """A column that an imported list brings."""

    header: str
    field: Field | None = None
    rank: int = 1
    made_from: str = ""
    """Header of the column that it is made from; empty: it is in the file."""
    key: str = ""
    """How it is made."""


def in_rank_order(columns: Iterable[Column]) -> list[tuple[int, Column]]:
    """The columns with their places, in the order in which they are asked for the value of a field.

    A tidied column is asked before the one that it is made from: a person may have corrected it.
    """
    return sorted(enumerate(columns), key=lambda placed: (placed[1].rank, placed[1].origin is not Origin.TIDIED))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of the project."""

    id: int
    key: str
    """`companies`, `contacts`, `people`, ...: the name used by `--sheet`."""
    title: str
    columns: tuple[Column, ...]
    rows: int

    def column(self, header: str) -> Column | None:
        """The column of that header, or None."""
        return next((column for column in self.columns if column.header == header), None)


@dataclass(frozen=True, slots=True)
class Sort:
    """Sort by one column."""

    column_id: int
    descending: bool = False


class Test(StrEnum):
    """What a filter asks of a cell."""

    __test__ = False  # not a test case, whatever its name

    CONTAINS = "contains"
    IS = "is"
    EMPTY = "empty"
    FILLED = "filled"
    ANY_OF = "any_of"
    KNOWN_BY = "known_by"
    """Not of a cell but of the row: whether the best that it is known by is one of the values (`Identifier`)."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Keep the rows whose cell passes; without a column: rows in which any cell passes."""

    test: Test
    column_id: int | None = None
    text: str = ""
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """What of a sheet is shown, and in which order; all filters must pass."""

    sort: Sort | None = None
    filters: tuple[Filter, ...] = ()

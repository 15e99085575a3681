"""Sheets, their columns, and what of them is looked at: sort, filter, selection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from enum import StrEnum

from rowcall.model.fields import Field


class Origin(StrEnum):
    """Who made a column."""

    IMPORTED = "imported"
    ADDED = "added"
    TIDIED = "tidied"
    """Made from an imported column, beside which it stands."""
    OWN = "own"
    """Inserted by a person."""


LAST_RANK = 1000
"""The rank of a column that only counts where no other column of its field has anything."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet."""

    id: int
    header: str
    """As in the imported file, or the output's key; what a person calls it where it was renamed."""
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
    first_header: str = ""
    """The header that it had before it was renamed; empty: it was not."""
    goes_to: int | None = None
    """Id of the column of the list that gets what an action fills in here, where that one is empty."""
    left_out: int = 0
    """1 where it is not exported: what it holds stands in another column, or the user does not want it."""

    @property
    def header_in_file(self) -> str:
        """The header under which files of the list know it, whatever a person calls it."""
        return self.first_header or self.header

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
class Layout:
    """How a person has arranged a sheet's columns."""

    order: tuple[int, ...] = ()
    """Ids of columns from left to right; columns that are not named follow them. Empty: nothing was moved."""
    widths: Mapping[int, int] = dataclass_field(default_factory=dict)
    """Column id -> pixels, where a person has set it."""
    hidden: frozenset[int] = frozenset()
    """Ids of columns that are not shown."""
    frozen: int = 0
    """How many of the shown columns stay at the left while the others are scrolled."""

    def with_order(self, order: Iterable[int]) -> Layout:
        """The same with the columns in another order."""
        return replace(self, order=tuple(order))

    def with_hidden(self, hidden: Iterable[int]) -> Layout:
        """The same with exactly these columns hidden."""
        return replace(self, hidden=frozenset(hidden))

    def with_widths(self, widths: Mapping[int, int]) -> Layout:
        """The same with other widths of some columns: id -> pixels."""
        return replace(self, widths={**self.widths, **widths})

    def with_frozen(self, frozen: int) -> Layout:
        """The same with so many columns that stay while the others are scrolled."""
        return replace(self, frozen=frozen)

    def arranged(self, columns: Iterable[Column]) -> list[Column]:
        """All columns from left to right, hidden ones as well."""
        place = {column_id: number for number, column_id in enumerate(self.order)}
        return sorted(columns, key=lambda column: place.get(column.id, len(place)))

    def shown(self, columns: Iterable[Column]) -> list[Column]:
        """The columns that are on the screen, from left to right."""
        return [column for column in self.arranged(columns) if column.id not in self.hidden]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of the project."""

    id: int
    key: str
    """`companies`, `contacts`, `people`, ...: the name used by `--sheet`."""
    title: str
    columns: tuple[Column, ...]
    """In the order in which they came to be, whatever the layout says."""
    rows: int
    layout: Layout = dataclass_field(default_factory=Layout)

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
    LACKS = "lacks"
    IS = "is"
    IS_NOT = "is_not"
    BEGINS = "begins"
    ENDS = "ends"
    EMPTY = "empty"
    FILLED = "filled"
    ANY_OF = "any_of"
    NONE_OF = "none_of"
    MORE = "more"
    """Greater than a number, after a day, behind a text."""
    AT_LEAST = "at_least"
    LESS = "less"
    AT_MOST = "at_most"
    MATCHES = "matches"
    """Has a place where a regular expression fits."""
    KNOWN_BY = "known_by"
    """Not of a cell but of the row: whether the best that it is known by is one of the values (`Identifier`)."""
    TYPED = "typed"
    """Whether a person typed the cell, or any cell of the row."""
    FOUND = "found"
    """Whether the service gave the cell, or any cell of the row."""
    ROWS = "rows"
    """Of the row: whether it is one of those that are named; the text says what they have in common."""


OF_ROWS = frozenset({Test.KNOWN_BY, Test.ROWS})
"""Tests that ask nothing of a cell."""
WITHOUT_INPUT = frozenset({Test.EMPTY, Test.FILLED, Test.TYPED, Test.FOUND})
"""Tests that need neither a text nor values."""
OF_VALUES = frozenset({Test.ANY_OF, Test.NONE_OF})
"""Tests that are given whole cells."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Keep the rows whose cell passes; without a column: rows in which any cell passes (of LACKS and IS_NOT: every)."""

    test: Test
    column_id: int | None = None
    text: str = ""
    values: tuple[str, ...] = ()
    rows: Sequence[int] = dataclass_field(default=(), hash=False)
    """The ids of the rows that ROWS keeps."""


@dataclass(frozen=True, slots=True)
class Group:
    """Several conditions, all of which must pass, or any one of them; without a condition it lets every row through.

    What a row is known by can be asked on the outside alone, not within a group.
    """

    parts: tuple[Filter | Group, ...]
    any: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """What of a sheet is shown, and in which order; all filters must pass, and the first sort counts most."""

    sorts: tuple[Sort, ...] = ()
    filters: tuple[Filter | Group, ...] = ()

"""What is to be known of a workbook: its sheets, and for each of them what stands beside the values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

MOST_ROWS = 1_048_576
"""Rows of an Excel sheet."""

MOST_COLUMNS = 16_384
"""Columns of an Excel sheet."""

_ROWS_NAMED = 5

SheetRow = tuple[int, list[str]]
"""Number of the row in its sheet (from 1), and its cells from column A on as exact text."""


class WorkbookProblem(Exception):
    """A workbook that cannot be read.

    Args:
        kind: `password`, `damaged`, `no_sheet`, `huge`, `memory` or `unsafe`.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(slots=True)
class Sighting:
    """How often something was seen, and in which rows first."""

    count: int = 0
    rows: list[int] = field(default_factory=list)

    def add(self, row: int, times: int = 1) -> None:
        """Count it once more, or several times in one row."""
        self.count += times
        if len(self.rows) < _ROWS_NAMED and row not in self.rows:
            self.rows.append(row)


def _by_column() -> dict[int, Sighting]:
    return defaultdict(Sighting)


@dataclass(frozen=True, slots=True)
class Merged:
    """A cell that covers several; rows from 1, columns from 0."""

    first_row: int
    last_row: int
    column: int


@dataclass(slots=True)
class Findings:
    """What is to be known of a sheet beside its text; filled in while its rows are read."""

    hidden_rows: Sighting = field(default_factory=Sighting)
    hidden_columns: set[int] = field(default_factory=set)
    """From 0."""
    merged: list[Merged] = field(default_factory=list)
    errors: dict[int, Sighting] = field(default_factory=_by_column)
    """Column (from 0) -> cells with an error in place of a value."""
    unknown: dict[int, Sighting] = field(default_factory=_by_column)
    """Column -> formulas whose value is not in the file."""
    rounded: dict[int, Sighting] = field(default_factory=_by_column)
    """Column -> whole numbers with more digits than a workbook can hold of a number."""
    links: dict[int, Sighting] = field(default_factory=_by_column)
    """Column -> cells with a link to a web address behind their text."""
    controls: Sighting = field(default_factory=Sighting)
    """Control characters that were left out."""

    def take_over(self, other: Findings) -> None:
        """Be as the findings of another pass over the same sheet, but for what is counted with the values."""
        self.hidden_columns, self.merged = other.hidden_columns, other.merged
        self.errors, self.unknown, self.links = other.errors, other.unknown, other.links


@dataclass(frozen=True, slots=True)
class SheetName:
    """A sheet of a workbook."""

    name: str
    hidden: bool


class Shown(NamedTuple):
    """What is shown of a cell, where its value does not tell."""

    raw: str
    """The number as the file has it; empty where the cell has none."""
    text: str


@dataclass(slots=True)
class RowDetails:
    """What stands beside the values of a row."""

    number: int
    """From 1."""
    hidden: bool = False
    shown: dict[int, Shown] = field(default_factory=dict)
    """Column (from 0) -> what is shown there."""


class Details(Protocol):
    """The pass over a workbook that is made beside the reading of its values."""

    def rows(self, sheet: str, findings: Findings) -> Iterator[RowDetails]:
        """The rows of which there is something to say, from the top.

        Raises:
            WorkbookProblem: If the sheet cannot be read.
        """
        ...

"""What every kind of workbook gives: its sheets, the text of their cells, and what else is to be known of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

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

    def add(self, row: int) -> None:
        """Count it once more."""
        self.count += 1
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
    links: dict[int, Sighting] = field(default_factory=_by_column)
    """Column -> cells with a link to a web address behind their text."""


@dataclass(frozen=True, slots=True)
class SheetName:
    """A sheet of a workbook."""

    name: str
    hidden: bool


class Book(Protocol):
    """A workbook that is open."""

    sheets: tuple[SheetName, ...]
    share: float
    """How much of the sheet is read: 0 to 1."""

    def rows(self, sheet: str, findings: Findings) -> Iterator[SheetRow]:
        """The rows of a sheet that have cells, from the top.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        ...

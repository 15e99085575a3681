"""An import: how a file is read, what was recognised in it, and what the user agreed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rowcall.model.fields import Field


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is to be read."""

    format: str
    """`csv` or `xlsx` (also xlsm, xls, ods: the name of the format's module)."""
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header_row: int = 1
    """Counted from 1; 0 where the file has no header."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column was recognised as, and why."""

    header: str
    field: Field | None
    score: float
    """How sure: 0 to 1."""
    why: str
    """`header`, `values`, `header and values`, `export`, `memory`, `chosen`, or empty."""
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; nothing has been written."""

    path: Path
    dialect: Dialect
    sheets: tuple[str, ...]
    """The sheets of a workbook; empty for a CSV."""
    columns: tuple[Guess, ...]
    rows: tuple[tuple[str, ...], ...]
    """The first rows, as many as fit a preview."""
    known_export: str | None
    warnings: tuple[str, ...]
    contacts: bool
    """Whether it is a list of people (else of companies)."""
    known_title: str = ""
    """What people call the tool that wrote a known export."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The import that the user agreed to."""

    path: Path
    dialect: Dialect
    headers: tuple[str, ...]
    """Unique, in the file's order."""
    mapping: Mapping[str, Field]
    """Header -> field; what is not named is carried along."""
    sheet_key: str
    """`companies` or `contacts`."""


@dataclass(frozen=True, slots=True)
class ImportCount:
    """Rows in = rows kept + what was set aside."""

    rows_in: int
    rows: int
    blank: int = 0
    broken: int = 0
    duplicate: int = 0

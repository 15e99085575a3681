"""An export: what the user agreed to, and what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

TIDIED_EXPORTED = "tidied_exported"
"""Under this name a project keeps that its recipe asked for the columns that are put beside imported ones."""


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column as people see it on the screen."""

    column_id: int
    title: str
    words: Callable[[str], str] | None = None
    """What people read in a cell for its exact text, asked in another thread; None: the text itself."""


@dataclass(frozen=True, slots=True)
class ShownSheet:
    """A sheet as people see it on the screen."""

    title: str
    columns: tuple[ShownColumn, ...]
    """From left to right, hidden ones as well."""


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """The export that the user agreed to."""

    path: Path
    preset: str = "plain"
    sheet_key: str | None = None
    """The sheet of a CSV; None: the sheet the last step wrote to. A workbook gets every sheet."""
    row_ids: tuple[int, ...] | None = None
    """Only these rows, in this order; None: all."""
    without_suppressed: bool = False
    """Whether rows about people and companies who must not be contacted are left out, by what is known now."""
    tidied: bool | None = None
    """Whether the columns that were put beside imported ones are written; None: as the recipe that made the project
    asked, so that a script gets the columns that it knows."""
    hidden: bool = True
    """Whether the columns that are hidden in the window are written too."""
    as_shown: Mapping[str, ShownSheet] | None = None
    """Sheet key -> how it stands on the screen, to be written like that; None: under the names that scripts know."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What an export wrote."""

    path: Path
    rows: Mapping[str, int]
    """Sheet key -> rows written."""
    guarded: int = 0
    """Cells of a CSV that got a leading apostrophe so that no spreadsheet runs them."""
    left_out: int = 0
    """Rows that were left out because they must not be contacted."""

"""An import: how a file is read, what was recognised in it, and what the user agreed to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from rowcall.model.fields import Field
from rowcall.model.sheets import NewColumn


class Quoting(StrEnum):
    """How a quote inside a quoted cell of a text file is written."""

    DOUBLED = "doubled"
    BACKSLASH = "backslash"
    SPACED = "spaced"
    """Doubled, and a space may stand between what separates the cells and a cell's first quote."""


class Tidy(StrEnum):
    """What can be put beside an imported column; the column itself stays as the file has it."""

    NAME = "name"
    """First and last name of a full name."""
    DOMAIN = "domain"
    """The bare domain of a website or a work e-mail."""
    PROFILE = "profile"
    """The public address of a LinkedIn profile."""
    COMPANY_PAGE = "company_page"
    """The address of a company's LinkedIn page."""
    PHONE = "phone"
    """The number as E.164, such as +33612345678."""
    CRM_ID = "crm_id"
    """The id of a Salesforce record in its form of 18 characters."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Columns that are made from an imported one and stand beside it."""

    header: str
    tidy: Tidy
    count: int = field(default=0, compare=False)
    """Cells that it changes or takes apart, among those that were looked at."""
    samples: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """The first cells that it changes, each with what would stand beside it."""


@dataclass(frozen=True, slots=True)
class Quirk:
    """What in the export of a known tool is not what it seems, and what is done about it."""

    sentence: str
    count: int = 0
    """Columns or cells concerned."""
    beside: tuple[Beside, ...] = ()
    """What undoes it, put beside columns; empty: reading the columns rightly has undone it already."""


FIND_HEADER = -1
"""Stands for the row of the header of a sheet whose header is to be found."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is to be read."""

    format: str
    """`csv`, `html` or `xlsx` (also xlsm, xls, ods: the name of the format's module)."""
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header_row: int = 1
    """Counted from 1; 0 where the file has no header. Of a header of two rows it is the lower one. Of a workbook it may
    be left to be found (`FIND_HEADER`)."""
    header_rows: int = 1
    """Rows of the header: 2 where a row of groups (`Contact`, `Company`) stands above the names."""
    quoting: Quoting = Quoting.DOUBLED
    first_column: int = 1
    """Counted from 1; of a sheet's columns left of it none has a cell."""


@dataclass(frozen=True, slots=True)
class Likely:
    """One way to read a file, and how sure it is."""

    value: str
    score: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person should know about a file before it is taken in."""

    sentence: str
    header: str = ""
    """The column that it is about; empty: the file as a whole."""
    count: int = 0
    """Rows or cells concerned, among those that were looked at."""
    rows: tuple[int, ...] = ()
    """The first of the rows concerned, as a spreadsheet numbers them: the header of a usual file is row 1."""
    tidy: Tidy | None = None
    """What put beside the column would make it good."""


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
    second: Field | None = None
    """What it would be, were no other column better: it can serve where that one is empty."""
    because: str = ""
    """Why, as the end of a sentence for people: `its values are e-mail addresses`; also why it is nothing."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a preview has taken from an earlier import of such a list."""

    headers: tuple[str, ...]
    """The columns whose field comes from there."""
    guessed: tuple[Guess, ...]
    """The columns as they were guessed."""
    guessed_contacts: bool
    fallbacks: Mapping[str, Field] = field(default_factory=dict)
    """All columns that would serve where others are empty: as recognised, but for what was chosen."""
    tidy: tuple[Beside, ...] = ()
    country: str = ""


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
    numbers: tuple[int, ...]
    """The number of each of these rows, as a spreadsheet counts; blank rows are left out above."""
    known_export: str | None
    remarks: tuple[Remark, ...]
    contacts: bool
    """Whether it is a list of people (else of companies)."""
    known_title: str = ""
    """What people call the tool that wrote a known export."""
    encodings: tuple[Likely, ...] = ()
    """Of a text file: the encodings it may have, the likeliest first."""
    delimiters: tuple[Likely, ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    """Sheets that are hidden in the workbook; they can be chosen all the same."""
    top: tuple[tuple[str, ...], ...] = ()
    """The first rows as they stand in the file, with what is above the header and the header itself."""
    tidy: tuple[Beside, ...] = ()
    """What would bring something if it were put beside the columns."""
    remembered: Remembered | None = None
    """What comes from an earlier import of such a list; None where nothing does."""
    country: str = ""
    """Where phones without a country's code are likely from, as the file shows (ISO 3166-1, two letters)."""
    quirks: tuple[Quirk, ...] = ()
    """Of a known export: those that this file has."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """The sentences of all remarks."""
        return tuple(remark.sentence for remark in self.remarks)


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
    fallbacks: Mapping[str, Field] = field(default_factory=dict)
    """Header -> field that it serves where the column of that field is empty; of several the first comes first."""
    tidy: tuple[Beside, ...] = ()
    country: str = ""
    """Where phones without a country's code are from whose row does not say (ISO 3166-1, two letters)."""
    source_name: str = ""
    """What the list is called, where the file's own name says nothing, as for a pasted one."""

    @property
    def understood(self) -> int:
        """How many columns mean something, if only where another one is empty."""
        return len(self.mapping) + len(self.fallbacks)

    @property
    def columns(self) -> tuple[NewColumn, ...]:
        """The columns as they are taken in, each with the rank in which it serves its field."""
        behind: Counter[Field] = Counter(self.mapping.values())
        ranks = dict.fromkeys(self.mapping, 1)
        for header, served in self.fallbacks.items():
            behind[served] += 1
            ranks[header] = behind[served]
        means = {**self.mapping, **self.fallbacks}
        return tuple(NewColumn(header, means.get(header), ranks.get(header, 1)) for header in self.headers)


@dataclass(frozen=True, slots=True)
class ByHand:
    """Rows of a sheet that a person has taken away, each in one group, and rows that a person has put in."""

    deleted: int = 0
    """Of the imported ones, as the two that follow."""
    inserted: int = 0
    rejected: int = 0
    """Turned down in the review."""
    merged: int = 0
    """Made one with other rows."""

    @property
    def away(self) -> int:
        """Imported rows that are not in the sheet any more."""
        return self.deleted + self.rejected + self.merged


@dataclass(frozen=True, slots=True)
class ImportCount:
    """Rows in = rows kept + what was set aside."""

    rows_in: int
    rows: int
    blank: int = 0
    broken: int = 0
    duplicate: int = 0

"""What the user agreed to, frozen: an import, the steps of a run, an export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rowcall.model.cells import Outcome
from rowcall.model.fields import Field
from rowcall.model.prices import Cost, PriceTable

# ----------------------------------------------------------------------------- import


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


# ----------------------------------------------------------------------------- run


@dataclass(frozen=True, slots=True)
class FromColumn:
    """An option that each row fills from its own cell."""

    header: str


@dataclass(frozen=True, slots=True)
class StepChoice:
    """One step as chosen: in a recipe or in the task pane; names may still have to be looked up."""

    action: str
    options: Mapping[str, Any]
    """By option key: values as given, or FromColumn."""


@dataclass(frozen=True, slots=True)
class RunChoice:
    """The steps and limits of a run, as chosen."""

    steps: tuple[StepChoice, ...]
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Header -> cell value -> the label or id it means (empty: its rows are left out); what is not named is matched
    automatically."""
    budget: int | None = None
    """Most credits that the run may use, in the worst case."""
    first: int | None = None
    """Only the first N rows of the first step's sheet."""
    at_once: int = 5
    row_ids: tuple[int, ...] | None = None
    """Only these rows of the first step's sheet."""
    sample: int | None = None
    """Only so many rows, spread evenly over those of the first step; never beside `first`."""
    hit_rate_floor: int | None = None
    """Stop by itself where fewer of a hundred rows than this have a result, once enough rows have ended to tell."""
    known_days: int | None = None
    """An answer that was bought before, also by another file, counts for so many days; 0: buy everything anew;
    None: as the settings say."""


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """An option filled from a column: what each distinct cell value means."""

    header: str
    means: Mapping[str, tuple[str, ...]]
    """Cell text (stripped) -> ids or texts; a value that is not here matches nothing."""
    problems: Mapping[str, str] = field(default_factory=dict)
    """Cell text -> why it matches nothing, as a sentence."""
    left_out: tuple[str, ...] = ()
    """Cell texts whose rows the user does not want asked."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Id -> name, for people, where the names were looked up."""


@dataclass(frozen=True, slots=True)
class StepPlan:
    """One step with every name looked up; this is what runs."""

    action: str
    options: Mapping[str, Any]
    """Values for every row, or ColumnValues."""
    parts: tuple[str, ...]
    only_empty: bool = True
    occasional: bool = False
    """Whether any row fills the action's occasional columns."""
    carry: tuple[str, ...] = ()
    """Headers of the columns that each found row gets from the row it was found under."""


@dataclass(frozen=True, slots=True)
class RunPlan:
    """What the user agreed to."""

    steps: tuple[StepPlan, ...]
    budget: int | None = None
    first: int | None = None
    at_once: int = 5
    row_ids: tuple[int, ...] | None = None
    sample: int | None = None
    sampled: tuple[int, ...] | None = None
    """The rows of the sample, chosen before the start: a run that is carried on has the same. None: no sample."""
    hit_rate_floor: int | None = None
    known_days: int | None = None
    prices: PriceTable | None = None
    """The prices that the run was started with; it keeps to them when it is carried on, and so does its cap."""


@dataclass(frozen=True, slots=True)
class Way:
    """How long a step takes, and what it risks, in one of the ways in which it can be carried out."""

    label: str
    """What the way is called in the step's options."""
    seconds: float
    risk: str
    """What an interruption may cost, one sentence."""
    chosen: bool


@dataclass(frozen=True, slots=True)
class StepEstimate:
    """What a step will do at most, before it is started."""

    action: str
    title: str
    rows: int
    """0 and `grows` where its rows are still to be found."""
    grows: bool
    calls: Mapping[str, int]
    """What kind of call (as people say it) -> how many."""
    asked: int
    duplicates: int
    left_out: int
    cannot: Mapping[str, int]
    """Why rows cannot be asked -> how many."""
    most: int | None
    """The most credits it can take; None where nothing limits it."""
    assumed: bool
    """Whether any price in it is assumed and not published."""
    seconds: float
    known: int = 0
    """Rows whose answer was bought before, by this file or another one: they are filled without a call."""
    suppressed: int = 0
    """Rows about people or companies who must not be contacted."""
    ways: tuple[Way, ...] = ()
    """Empty where there is only one way."""
    parts: Mapping[str, int] = field(default_factory=dict)
    """What is asked for -> of how many rows."""
    outcomes: Mapping[Outcome, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunEstimate:
    """What a run will do at most; shown before Start."""

    steps: tuple[StepEstimate, ...]
    most: int | None
    seconds: float
    balance: int | None = None
    prices_dated: str = ""
    """The date of the price table that the credits are counted by."""


@dataclass(frozen=True, slots=True)
class StepReport:
    """What a step did; `rows` equals the sum of `outcomes`."""

    action: str
    rows: int
    calls: int
    outcomes: Mapping[Outcome, int]
    cost: Cost


# ----------------------------------------------------------------------------- export


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

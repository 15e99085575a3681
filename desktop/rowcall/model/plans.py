"""A run: its steps and limits as they were chosen, and what the user agreed to, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rowcall.model.account import Persona
from rowcall.model.prices import PriceTable

NO_SHEET = 0
"""Stands for the sheet of a run that needs none."""


@dataclass(frozen=True, slots=True)
class FromColumn:
    """An option that each row fills from its own cell."""

    header: str


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one output of an action goes, in place of a column of its own."""

    key: str
    """The output."""
    header: str = ""
    """The column that gets it where that one is empty; without one it is left out: kept, and not shown."""
    over: bool = False
    """Whether it gets it although it is filled, unless a person typed it."""
    column_id: int | None = None
    """The column's id, known from the start of a run on: people may rename or delete the column then."""


@dataclass(frozen=True, slots=True)
class StepChoice:
    """One step as chosen: in a recipe or in the task pane; names may still have to be looked up."""

    action: str
    options: Mapping[str, Any]
    """By option key: values as given, or FromColumn."""
    told: Mapping[str, str] = field(default_factory=dict, compare=False)
    """What ids among them stand for, in words, by option key; only for telling what was chosen."""
    outputs: tuple[Placement, ...] = ()
    """The outputs that do not simply have a column of their own."""

    @property
    def fixed(self) -> dict[str, Any]:
        """The options that are the same for every row."""
        return {key: value for key, value in self.options.items() if not isinstance(value, FromColumn)}


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
class Candidate:
    """What a value may mean, for a person to choose."""

    id: str
    name: str
    kind: str = ""
    """What it is, in the service's word, such as `country`."""


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
    candidates: Mapping[str, tuple[Candidate, ...]] = field(default_factory=dict)
    """Cell text -> what comes into question where it matches nothing for sure, the likeliest first."""
    column_id: int | None = None
    """The column's id, known from the start of a run on: people may rename or delete the column then."""


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
    sheet: str = ""
    """The key of the sheet that it works on; empty: the one that the step before it wrote to."""
    outputs: tuple[Placement, ...] = ()
    """The outputs that do not simply have a column of their own."""
    carry_ids: tuple[int | None, ...] = ()
    """The ids of the columns in `carry`, known from the start of a run on; None for one that was not there."""
    personas: tuple[Persona, ...] = ()
    """The personas that its options name, as the account described them when the run was planned."""

    @property
    def fixed(self) -> dict[str, Any]:
        """The options that are the same for every row."""
        return {key: value for key, value in self.options.items() if not isinstance(value, ColumnValues)}


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

"""What has happened in a project, as frozen values in the past tense; ids only, never rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rowcall.model.cells import Outcome
from rowcall.model.ledger import Balance
from rowcall.model.prices import Cost


@dataclass(frozen=True, slots=True)
class SheetsChanged:
    """A sheet was added, or its columns changed."""

    sheet_id: int


@dataclass(frozen=True, slots=True)
class RowsAdded:
    """Rows were added at the end of a sheet."""

    sheet_id: int
    row_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowsMoved:
    """Rows were inserted, deleted or brought back, or very many cells changed: the sheet is read anew."""

    sheet_id: int


@dataclass(frozen=True, slots=True)
class CellsChanged:
    """Cells of these rows have new values or states."""

    sheet_id: int
    row_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StepProgress:
    """Where one step of a run stands."""

    action: str
    title: str
    sheet_id: int
    rows: int
    """Rows the step has so far; it grows while an earlier step still finds rows."""
    ended: int
    active: int
    """Rows being asked or waited for."""
    outcomes: Mapping[Outcome, int]
    cost: Cost
    complete: bool
    left_out: int = 0
    """Rows that are not asked on purpose; they are among those that ended as not run."""
    cannot: int = 0
    """Rows that lack what asking takes; they are among those that failed."""


class RunAction(StrEnum):
    """The one thing that a person can do about what a run waits for, or why it stopped."""

    NONE = ""
    """Nothing: it goes on by itself, or has come to its end."""
    ENTER_KEY = "enter_key"
    CHECK_BALANCE = "check_balance"
    OPEN_ACCOUNT = "open_account"
    """Agree to something in the account, on the provider's own pages."""
    PLAN_AGAIN = "plan_again"
    """Decide anew what may be spent."""
    RESUME = "resume"
    DETAILS = "details"
    """Look at the calls in doubt."""
    OPEN_LOG = "open_log"


@dataclass(frozen=True, slots=True)
class RunFigures:
    """How far a run is, over all its steps."""

    done: int
    rows: int
    waiting: int
    """Rows whose result is still at the service."""
    unknown: int
    """Rows in doubt."""


@dataclass(frozen=True, slots=True)
class RunProgressed:
    """How far the run is; sent at most a few times a second."""

    steps: tuple[StepProgress, ...]
    seconds: float
    calls_per_second: float
    seconds_left: float | None
    """None while it cannot be told."""
    waiting_for: str = ""
    """What the whole run waits for, as a sentence; empty while it works."""
    paused: bool = False
    action: RunAction = RunAction.NONE
    """What can be done about that."""


@dataclass(frozen=True, slots=True)
class RunEnded:
    """The run is over."""

    steps: tuple[StepProgress, ...]
    stopped: str | None
    """None, or why it stopped early: auth credits consent budget hit_rate offline rate_limited server_trouble
    wrong_answer disk user."""
    message: str = ""
    """What happened and what to do, where it stopped early."""
    seconds: float = 0.0
    action: RunAction = RunAction.NONE
    """The one thing to do about it."""
    details: Mapping[str, str] = field(default_factory=dict)
    balance: Balance = field(default_factory=Balance)
    """The account's balance around the run, to be set beside the computed credits: see `ledger.IF_NOBODY_ELSE`."""


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that a person should know and that holds nothing up."""

    text: str


Event = SheetsChanged | RowsAdded | RowsMoved | CellsChanged | RunProgressed | RunEnded | Warned

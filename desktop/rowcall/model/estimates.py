"""What a run will do at most, told before it starts, and what it has done in the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rowcall.model.cells import Outcome
from rowcall.model.prices import Cost


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
class Wait:
    """A limit of the service that a step has to wait for, because it lets few calls through."""

    what: str
    """What is limited, for people, such as "counts"."""
    calls: int
    """How much of it the step needs."""
    most: int
    seconds: float
    """So much of it is allowed in so many seconds."""
    used: int
    """How much of it is used up now."""
    takes: float
    """Seconds that the step takes for it alone."""


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
    waits: tuple[Wait, ...] = ()
    """The limits that make it slow."""
    row_ids: Mapping[str, Sequence[int]] = field(default_factory=dict, compare=False)
    """Which rows they are: of each figure under its own name; of those that cannot be asked, under why."""
    reserves: int = 0
    """Credits that one row keeps back of a cap until its result is there, where the service takes no limit."""
    asked_again: int = 0
    """Of the rows that will be asked, those that have a result already, to another question of the same kind."""
    why_left: Mapping[str, int] = field(default_factory=dict)
    """Why rows are left out on purpose -> how many; rows beyond the first ones that are wanted have no reason here."""
    columns_back: int = 0
    """Deleted columns of answers that a run brings back as they were, which costs nothing."""


@dataclass(frozen=True, slots=True)
class RunEstimate:
    """What a run will do at most; shown before Start."""

    steps: tuple[StepEstimate, ...]
    most: int | None
    seconds: float
    balance: int | None = None
    prices_dated: str = ""
    """The date of the price table that the credits are counted by."""
    rough: bool = False
    """Whether it is told from some rows of the list only: about so much, and nothing to agree to."""


@dataclass(frozen=True, slots=True)
class StepReport:
    """What a step did; `rows` equals the sum of `outcomes`."""

    action: str
    rows: int
    calls: int
    outcomes: Mapping[Outcome, int]
    cost: Cost

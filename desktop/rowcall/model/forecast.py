"""What a run will probably find and cost, told from the rows that were tried."""

from __future__ import annotations

from dataclasses import dataclass

from rowcall.model.chance import Range


@dataclass(frozen=True, slots=True)
class PartForecast:
    """One thing that is asked for, such as the e-mail."""

    key: str
    title: str
    asked: int
    """Rows tried so far whose answer has come."""
    found: int
    """Of these, the rows that had one."""
    finds: Range
    """How many more will be found."""
    credits_each: int | None
    """What one costs where it is found; None where it has no price of its own."""


@dataclass(frozen=True, slots=True)
class StepForecast:
    """What one step will probably do with the rows that are left."""

    action: str
    title: str
    tried: int
    """Rows asked so far whose answer has come; duplicates and answers that were bought before are none."""
    found: int
    """Of these, the rows with any result."""
    spent: int
    """Credits that these rows took, in the worst case."""
    rows: Range
    """Rows that are still to be asked; a range where an earlier step has yet to find them."""
    parts: tuple[PartForecast, ...]
    credits: Range
    """Credits for these rows; `high` is never more than the estimate's most."""
    new_rows: Range | None = None
    """Rows it will find for its new sheet; None where it makes none, or nothing limits how many."""

    @property
    def credits_per_found(self) -> float | None:
        """What a row with a result has cost so far, the rows without one included; None where none had one."""
        return self.spent / self.found if self.found else None


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a run will probably find and cost; nine times of ten, figures lie within their ranges."""

    steps: tuple[StepForecast, ...]
    """From the first step on; steps after one that nothing limits are left out."""
    credits: Range

    @property
    def tried(self) -> int:
        """Rows of the first step that it is told from; 0: nothing was tried, and only the limits are known."""
        return self.steps[0].tried

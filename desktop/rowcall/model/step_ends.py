"""How a step of a run has ended, beyond its figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class StepEnd:
    """What a step has made, and what it left out on purpose."""

    made: int | None
    """Rows that were added to the sheet that it makes; None where it needs a list, or makes no sheet."""
    left_out: Mapping[str, int]
    """Why rows were not asked on purpose -> how many."""
    cannot: Mapping[str, int] = field(default_factory=dict)
    """What rows lack that cannot be asked -> how many."""
    sheet_id: int | None = None
    """The sheet that it makes."""
    brought: int = 0
    """Rows that the step has added to that sheet, and that are still there."""
    at: int = 0
    """How many rows of its own sheet it has added any under."""
    before: int = 0
    """Rows of that sheet that stood already under rows that the step has found something for."""
    answered: int = 0
    """Rows that have an answer from an earlier run, where every row was left out: nothing had to be asked."""

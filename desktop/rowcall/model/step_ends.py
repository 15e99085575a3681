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
    under: int = 0
    """Rows of that sheet that stand under a row that the step has found something for."""

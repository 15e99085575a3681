"""Which rows of a sheet a step is for, as the user chose them."""

from __future__ import annotations

from dataclasses import dataclass

from rowcall.engine import messages
from rowcall.model.plans import RunPlan
from rowcall.project.agreed import nth_agreed
from rowcall.project.reader import Reader
from rowcall.project.runs import StepRecord


@dataclass(frozen=True, slots=True)
class Scope:
    """Which rows of a step's sheet belong to the step, and which of them are wanted."""

    row_ids: frozenset[int] | None = None
    """Only these belong to it; None: all."""
    last_row_id: int | None = None
    """Rows with a higher id are beyond the first ones that the user wants; None: none are."""
    first: int | None = None
    """How many the user wants."""
    sampled: frozenset[int] | None = None
    """Of those that belong to it, only these are wanted; None: all."""

    def why_unwanted(self, row_id: int) -> str:
        """Why a row is not asked whatever its cells say; empty where the user wants it."""
        if self.first is not None and self.last_row_id is not None and row_id > self.last_row_id:
            return messages.AFTER_FIRST.format(rows=messages.counted(self.first, "row"))
        if self.sampled is not None and row_id not in self.sampled:
            return messages.NOT_SAMPLED.format(rows=messages.counted(len(self.sampled), "row"))
        return ""


def chosen_scope(plan: RunPlan, reader: Reader, step: StepRecord) -> Scope:
    """What the user chose on the first step's sheet; steps on other sheets take all that comes."""
    chosen, first = plan.row_ids, plan.first
    if first is None:
        sampled = plan.sampled
        return Scope(
            frozenset(chosen) if chosen is not None else None,
            sampled=frozenset(sampled) if sampled is not None else None,
        )
    if chosen is not None:
        wanted = sorted(chosen)[:first]
        return Scope(frozenset(chosen), wanted[-1] if wanted else 0, first)
    return Scope(None, nth_agreed(reader, step, first), first)

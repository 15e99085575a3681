"""What a run would do and cost, told at once from rows spread over the list; the exact sums follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rowcall.engine.planning.estimate import estimate_run
from rowcall.engine.planning.known import NOTHING_KNOWN
from rowcall.engine.planning.sample import spread
from rowcall.memory.coverage import Coverage
from rowcall.model.action import Action
from rowcall.model.estimates import RunEstimate, StepEstimate
from rowcall.model.plans import RunPlan
from rowcall.model.prices import PriceTable
from rowcall.model.sheets import Sheet
from rowcall.project.reader import Reader

LOOKED_AT = 200
"""Rows that are looked at: few enough to be told while a choice is still being made."""
WORTH_IT = 5 * LOOKED_AT
"""A shorter list is added up exactly in the same time."""


def rough_estimate(
    catalogue: Mapping[str, Action],
    plan: RunPlan,
    sheet: Sheet,
    reader: Reader,
    prices: PriceTable,
    coverage: Coverage,
    row_ids: Sequence[int],
) -> RunEstimate:
    """Add up a few rows and tell of all as if they were like these.

    Answers that were bought before, and limits that are used up, are left to the exact sums.

    Args:
        catalogue: The actions by key.
        plan: What is wanted.
        sheet: The first step's sheet.
        reader: Of the project; not used elsewhere meanwhile.
        prices: What calls can cost.
        coverage: Who must not be contacted, as far as it is known already.
        row_ids: The rows that the run is for.
    """
    chosen = row_ids[: plan.first]
    some = spread(chosen, LOOKED_AT)
    looked = replace(plan, row_ids=some, first=None, sample=None, sampled=None)
    found = estimate_run(catalogue, looked, sheet, reader, prices, coverage, bought=NOTHING_KNOWN).estimate
    share = len(chosen) / len(some) if some else 1.0
    steps = tuple(_widened(step, share, len(row_ids)) for step in found.steps)
    most = None if found.most is None else sum(step.most or 0 for step in steps)
    return replace(found, steps=steps, most=most, seconds=max(step.seconds for step in steps), rough=True)


def _widened(step: StepEstimate, share: float, rows: int) -> StepEstimate:
    """The same for so many times as many rows."""

    def all_of(count: int) -> int:
        return round(count * share)

    def each(counts: Mapping[str, int]) -> dict[str, int]:
        return {key: all_of(count) for key, count in counts.items()}

    return replace(
        step,
        rows=all_of(step.rows) if step.grows else rows,
        asked=all_of(step.asked),
        asked_again=all_of(step.asked_again),
        duplicates=all_of(step.duplicates),
        left_out=all_of(step.left_out),
        cannot=each(step.cannot),
        why_left=each(step.why_left),
        known=all_of(step.known),
        suppressed=all_of(step.suppressed),
        calls=each(step.calls),
        parts=each(step.parts),
        most=None if step.most is None else all_of(step.most),
        seconds=step.seconds * share,
        ways=(),
        row_ids={},
        waits=(),
    )

"""What a run would do and cost at most, by reading the rows and without writing or sending anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from rowcall.engine.planning.asks import Asks
from rowcall.engine.planning.duration import NOTHING_USED, Duration, Used
from rowcall.engine.planning.known import SHARED, Known
from rowcall.engine.planning.refrain import Refrain
from rowcall.engine.planning.sample import spread
from rowcall.engine.planning.sums import StepSums
from rowcall.engine.planning.ways import ways_of
from rowcall.memory.coverage import Coverage, coverage_of
from rowcall.model.action import Action
from rowcall.model.call import Ask
from rowcall.model.estimates import RunEstimate, StepEstimate
from rowcall.model.plans import ColumnValues, RunPlan, StepPlan
from rowcall.model.prices import PriceTable
from rowcall.model.sheets import Sheet, View
from rowcall.project.adopted import shared_names
from rowcall.project.owners import known_identities
from rowcall.project.planning import Draft
from rowcall.project.reader import Reader

AT_A_TIME = 1000
"""Rows whose answers are looked for together."""
NOTHING_KNOWN = Known()


@dataclass(frozen=True, slots=True)
class Found:
    """The estimate of a run."""

    estimate: RunEstimate
    plan: RunPlan
    """The plan, with what only the rows could tell."""
    hopeless: str
    """Why not a single row of the first step can be asked; empty where some can, or all are left out on purpose."""


def estimate_run(
    catalogue: Mapping[str, Action],
    plan: RunPlan,
    sheet: Sheet,
    reader: Reader,
    prices: PriceTable,
    coverage: Coverage | None = None,
    used: Used = NOTHING_USED,
    bought: Known = NOTHING_KNOWN,
) -> Found:
    """Read the first step's rows; later steps are told from what the first can find at most.

    Args:
        catalogue: The actions by key.
        plan: What is wanted.
        sheet: The first step's sheet.
        reader: Of the project; not used elsewhere meanwhile.
        prices: What calls can cost.
        coverage: Who must not be contacted; None: those whom the lists themselves mark.
        used: What is used up of the service's limits already, by their buckets.
        bought: What need not be bought again.

    Raises:
        MemoryProblem: If the do-not-contact list, or what was bought before, cannot be read.
    """
    first = plan.steps[0]
    action = catalogue[first.action]
    asks = Asks(action, first, sheet)
    refrain = Refrain(coverage or coverage_of(None, reader), sheet.id, asks)
    known = known_identities(reader, action.key, left_counts=first.only_empty)
    row_ids = list(plan.row_ids) if plan.row_ids is not None else list(reader.order(sheet, View()))

    def add_up(wanted: Sequence[int]) -> StepSums:
        shared = shared_names(reader, bought.found_since)
        found = StepSums(action, first, asks, prices, sheet.id, refrain, known, shared)
        rows = zip(wanted, reader.rows(sheet.id, asks.column_ids, wanted), strict=True)
        while chunk := [found.draft(row_id, cells) for row_id, cells in islice(rows, AT_A_TIME)]:
            _add(found, chunk, bought)
        found.leave_out(len(row_ids) - len(wanted))
        return found

    sums = add_up(row_ids[: plan.first])
    if plan.sample is not None:
        sampled = spread(sums.asked_ids, plan.sample)
        plan = replace(plan, sampled=sampled)
        sums = add_up(sampled) if sampled else sums
    steps = [sums.result(plan.at_once, used)]
    most_rows = _most_rows(action, first, sums)
    later = ((catalogue[step.action], step) for step in plan.steps[1:])
    steps += [_later(action, step, most_rows, prices, plan.at_once, used) for action, step in later]
    plan = replace(plan, steps=(replace(first, occasional=sums.occasional), *plan.steps[1:]))
    return Found(_in_all(steps, prices), plan, _why_hopeless(sums))


def _in_all(steps: Sequence[StepEstimate], prices: PriceTable) -> RunEstimate:
    return RunEstimate(
        steps=tuple(steps),
        most=None if any(step.most is None for step in steps) else sum(step.most or 0 for step in steps),
        seconds=max(step.seconds for step in steps),
        prices_dated=prices.dated,
    )


def _why_hopeless(sums: StepSums) -> str:
    """What most rows lack where none can be asked; empty where some can, or are left out on purpose."""
    some = sums.asked or sums.known_rows or sums.duplicates or sums.left_out_on_purpose or sums.suppressed
    return max(sums.cannot, key=lambda why: sums.cannot[why]) if sums.cannot and not some else ""


def _add(sums: StepSums, chunk: Sequence[tuple[Draft, Ask]], bought: Known) -> None:
    """Take some rows into account, with what was bought before."""
    if not bought.is_used:
        for draft, ask in chunk:
            sums.add(draft, ask)
        return
    action = sums.action
    names = [action.known_as(ask) if draft.parts else "" for draft, ask in chunk]
    questions = [(part, name) for (draft, _ask), name in zip(chunk, names, strict=True) for part in draft.parts]
    there = bought.answers_to(action.key, questions)
    asked = {charge.known_as for draft, ask in chunk if draft.parts for charge in action.charges(ask)}
    sums.shared.update(name for _part, name in bought.answers_to(SHARED, [("", name) for name in asked]))
    for (draft, ask), name in zip(chunk, names, strict=True):
        sums.add(draft, ask, [part for part in draft.parts if (part, name) in there])


def _most_rows(action: Action, step: StepPlan, sums: StepSums) -> int | None:
    """How many rows the next step can get at most; None where nothing limits it."""
    if action.new_sheet is None:  # whatever became of a row in this step, the next one may ask it
        return sums.rows - sums.beyond
    limit = step.options.get(action.new_sheet.limit_key)
    return (sums.asked + sums.known_rows) * limit if isinstance(limit, int) else None


def _later(
    action: Action, step: StepPlan, rows: int | None, prices: PriceTable, at_once: int, used: Used
) -> StepEstimate:
    fixed = {key: value for key, value in step.options.items() if not isinstance(value, ColumnValues)}
    ask = Ask({}, fixed, step.parts)
    charges = action.charges(ask)
    count = rows or 0
    duration = Duration()
    duration.add(charges, count)
    calls: dict[str, int] = {}
    for charge in charges:
        calls[charge.title] = calls.get(charge.title, 0) + count
    per_row = sum(prices.most(charge.units) for charge in charges)
    return StepEstimate(
        action=action.key,
        title=action.title,
        rows=count,
        grows=True,
        calls=calls,
        asked=count,
        duplicates=0,
        left_out=0,
        cannot={},
        most=None if rows is None or any(charge.unbounded for charge in charges) else per_row * count,
        assumed=any(not prices.prices[key].known for charge in charges for key in charge.units),
        seconds=duration.seconds(at_once, used),
        ways=ways_of(action, [(ask, count)], at_once, used),
        parts=dict.fromkeys(step.parts, count),
    )

"""What a run would do and cost at most, by reading the rows and without writing or sending anything."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from rowcall.engine.planning.asks import Asks
from rowcall.engine.planning.draft import asked_once
from rowcall.engine.planning.duration import NOTHING_USED, Duration, Used
from rowcall.engine.planning.growing import Growing
from rowcall.engine.planning.known import NOTHING_KNOWN, SHARED, Known
from rowcall.engine.planning.of_others import kept_of_others
from rowcall.engine.planning.refrain import Refrain
from rowcall.engine.planning.sample import spread
from rowcall.engine.planning.sums import StepSums
from rowcall.engine.planning.ways import ways_of
from rowcall.memory.coverage import Coverage, coverage_of
from rowcall.model.action import Action
from rowcall.model.dialogue import Ask
from rowcall.model.estimates import RunEstimate, StepEstimate
from rowcall.model.fields import Field
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.prices import PriceTable
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import Sheet, View
from rowcall.project.adopted import shared_names
from rowcall.project.owners import known_identities
from rowcall.project.planning import Draft
from rowcall.project.reader import Reader
from rowcall.project.tried import rows_with_result
from rowcall.project.verdicts import accepted_people, turned_down

AT_A_TIME = 1000
"""Rows whose answers are looked for together."""


@dataclass(frozen=True, slots=True)
class Found:
    """The estimate of a run."""

    estimate: RunEstimate
    plan: RunPlan
    """The plan, with what only the rows could tell."""
    hopeless: str
    """Why not a single row of the first step can be asked; empty where some can, or all are left out on purpose."""
    asked_ids: array[int] = field(default_factory=lambda: array("q"))
    """The rows that the first step would ask."""


def estimate_run(
    catalogue: Mapping[str, Action],
    plan: RunPlan,
    sheet: Sheet,
    reader: Reader,
    prices: PriceTable,
    coverage: Coverage | None = None,
    used: Used = NOTHING_USED,
    bought: Known = NOTHING_KNOWN,
    askable: Sequence[int] | None = None,
    reading: Reading = UNWATCHED,
) -> Found:
    """Read the rows of the first step's sheet; what works on rows still to be found is told from how many can be.

    Args:
        catalogue: The actions by key.
        plan: What is wanted.
        sheet: The first step's sheet.
        reader: Of the project; not used elsewhere meanwhile.
        prices: What calls can cost.
        coverage: Who must not be contacted; None: those whom the lists themselves mark.
        used: What is used up of the service's limits already, by their buckets.
        bought: What need not be bought again.
        askable: The rows that the first step would ask, where an estimate of the same without a sample has told them:
            then a sample is drawn from these, and the list is not read once more.
        reading: Tells whether the estimate is still wanted.

    Raises:
        MemoryProblem: If the do-not-contact list, or what was bought before, cannot be read.
        ImportCancelled: If it is no longer wanted.
    """
    first = plan.steps[0]
    action = catalogue[first.action]
    alone = action.needs_no_list(first.fixed)
    if alone:  # it has one row, its own
        plan = replace(plan, first=None, sample=None, row_ids=None)
    rows = _Rows(catalogue, prices, sheet, reader, coverage or coverage_of(None, reader), bought, reading, alone=alone)
    row_ids = rows.chosen(plan)
    sampled: tuple[int, ...] = ()
    if plan.sample is not None and askable is not None:
        sampled = spread(askable, plan.sample)
    sums = rows.add_up(first, sampled or row_ids[: plan.first], len(row_ids))
    if plan.sample is not None and not sampled:
        sampled = spread(sums.asked_ids, plan.sample)
        sums = rows.add_up(first, sampled, len(row_ids)) if sampled else sums
    plan = replace(plan, sampled=sampled if plan.sample is not None else None)
    wanted = plan.sampled or row_ids[: plan.first]
    steps, why = [sums.result(plan.at_once, used)], _why_hopeless(sums)
    growing = Growing(catalogue, sheet, reader, sums)
    occasional = [sums.occasional]
    for step in plan.steps[1:]:
        growing.turn_to(step)
        occasional.append(growing.uses_occasional(step))
        if growing.key == sheet.key and not alone:
            later = rows.add_up(step, wanted, len(row_ids), growing.hoped_by(step))
            steps.append(later.result(plan.at_once, used))
            why = why or _why_hopeless(later)
            asked: int | None = later.asked + later.known_rows
        else:
            steps.append(_later(catalogue[step.action], step, growing.rows, prices, plan.at_once, used))
            why = why or growing.why_never(step)
            asked = growing.rows
        growing.carried_out(step, asked)
    told = zip(plan.steps, occasional, strict=True)
    plan = replace(plan, steps=tuple(replace(step, occasional=used_by_some) for step, used_by_some in told))
    return Found(_in_all(steps, prices), plan, why, sums.asked_ids)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of the first step's sheet, added up for the steps that work on it."""

    catalogue: Mapping[str, Action]
    prices: PriceTable
    sheet: Sheet
    reader: Reader
    coverage: Coverage
    bought: Known
    reading: Reading
    alone: bool
    """Whether there is one row only, which is still to be made and has nothing in its cells."""

    def chosen(self, plan: RunPlan) -> Sequence[int]:
        """The rows that the run is for."""
        if self.alone:
            return [0]
        return plan.row_ids if plan.row_ids is not None else self.reader.order(self.sheet, View())

    def add_up(
        self, step: StepPlan, wanted: Sequence[int], in_all: int, hoped: frozenset[Field] = frozenset()
    ) -> StepSums:
        """What a step would do with these rows; what it may get from earlier steps makes it the most that it may do."""
        action, reader = self.catalogue[step.action], self.reader
        asks = Asks(action, step, self.sheet, reader.gone_columns(self.sheet.id))
        bought = NOTHING_KNOWN if hoped else self.bought
        found = StepSums(
            action,
            step,
            asks,
            self.prices,
            self.sheet.id,
            Refrain(self.coverage, self.sheet.id, asks, reader.with_gone_marks(self.sheet).columns),
            known_identities(reader, action.key, left_counts=step.only_empty),
            shared_names(reader, bought.found_since),
            hoped,
            turned_down(reader, self.sheet.id, action.key),
            accepted_people(reader, self.sheet.id),
            rows_with_result(reader, action.key, self.sheet.id) if asked_once(action, step) else (),
        )
        others = kept_of_others(reader.fetch, action, asks, self.sheet.id)
        rows = (
            (row_id, asks.without(cells, others[row_id]) if row_id in others else cells)
            for row_id, cells in zip(wanted, self._cells(asks, wanted), strict=True)
        )
        while chunk := [found.draft(row_id, cells) for row_id, cells in islice(rows, AT_A_TIME)]:
            _add(found, chunk, bought)
            self.reading.check()
        found.leave_out(in_all - len(wanted))
        return found

    def _cells(self, asks: Asks, wanted: Sequence[int]) -> Iterable[Sequence[str]]:
        if self.alone:
            return [[""] * len(asks.columns)]
        return self.reader.rows(self.sheet.id, asks.column_ids, wanted)


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


def _later(
    action: Action, step: StepPlan, rows: int | None, prices: PriceTable, at_once: int, used: Used
) -> StepEstimate:
    ask = Ask({}, step.fixed, step.parts)
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
        waits=duration.waits(used),
    )

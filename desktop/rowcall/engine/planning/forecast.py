"""What a run will probably find and cost, told from the rows that were asked so far."""

from __future__ import annotations

from collections.abc import Mapping

from rowcall.model.action import Action
from rowcall.model.chance import Range, hits_of
from rowcall.model.estimates import RunEstimate, StepEstimate
from rowcall.model.forecast import Forecast, PartForecast, StepForecast
from rowcall.model.plan_text import plan_from_text
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.prices import PriceTable
from rowcall.model.sheets import Sheet
from rowcall.project.reader import Reader
from rowcall.project.tried import Tried, found_rows, plans_of, tried

NOTHING = Tried(0, 0, {}, 0, 0, 0)


def forecast_run(
    catalogue: Mapping[str, Action],
    plan: RunPlan,
    estimate: RunEstimate,
    sheet: Sheet,
    reader: Reader,
    prices: PriceTable,
) -> Forecast:
    """Tell each step from what its action has brought on this list so far, and the next from the rows it will find."""
    steps: list[StepForecast] = []
    on: Sheet | None = sheet
    rows: Range | None = Range.exactly(estimate.steps[0].asked)
    for step, limits in zip(plan.steps, estimate.steps, strict=True):
        if rows is None:
            break
        action = catalogue[step.action]
        seen = tried(reader, action.key, on.id) if on else NOTHING
        if steps and seen.taken_in:  # not every row that is found is asked: some are known, or do not fit
            rows = _scaled(rows, seen.rows / seen.taken_in)
        made = _new_sheet(reader, action)
        new_rows = _new_rows(reader, action, step, rows, seen, on, made)
        steps.append(_step(action, step, limits, rows, seen, prices, new_rows))
        if action.new_sheet is not None:
            on, rows = made, new_rows
    return Forecast(tuple(steps), sum((step.credits for step in steps), start=Range.exactly(0)))


def tried_rows(reader: Reader, action: str, sheet_id: int) -> frozenset[int]:
    """The rows of this sheet that runs of this action have tried as a sample."""
    plans = (plan_from_text(text) for text in plans_of(reader, action, sheet_id))
    return frozenset(row_id for plan in plans for row_id in plan.sampled or ())


def _step(
    action: Action,
    step: StepPlan,
    limits: StepEstimate,
    rows: Range,
    seen: Tried,
    prices: PriceTable,
    new_rows: Range | None,
) -> StepForecast:
    parts = tuple(_part(action, key, _of_part(rows, limits, key), seen, prices) for key in step.parts)
    return StepForecast(
        action=action.key,
        title=action.title,
        tried=seen.rows,
        found=seen.found,
        spent=seen.spent,
        rows=rows,
        parts=parts,
        credits=_credits(parts, limits, rows, seen),
        new_rows=new_rows,
    )


def _of_part(rows: Range, limits: StepEstimate, key: str) -> Range:
    """How many of the rows ask for this part."""
    return _scaled(rows, limits.parts.get(key, 0) / limits.asked) if limits.asked else rows


def _part(action: Action, key: str, rows: Range, seen: Tried, prices: PriceTable) -> PartForecast:
    asked, found = seen.parts.get(key, (0, 0))
    price = prices.prices.get(key)
    return PartForecast(
        key=key,
        title=action.part(key).title,
        asked=asked,
        found=found,
        finds=_of_rows(rows, found / asked if asked else 0.0, asked),
        credits_each=price.credits if price else None,
    )


def _credits(parts: tuple[PartForecast, ...], limits: StepEstimate, rows: Range, seen: Tried) -> Range:
    """By the price of what is found where everything has one; else by what calls took of the most they could."""
    if all(part.credits_each is not None for part in parts):
        return sum((part.finds.times(part.credits_each or 0) for part in parts), start=Range.exactly(0))
    if limits.most is None or not limits.asked:
        each = seen.most / seen.rows if seen.rows else 0.0
    else:
        each = limits.most / limits.asked
    if not seen.most:
        return Range(0, None, round(rows.high * each))
    return _scaled(_of_rows(rows, seen.spent / seen.most, seen.rows), each)


def _new_rows(
    reader: Reader, action: Action, step: StepPlan, rows: Range, seen: Tried, on: Sheet | None, made: Sheet | None
) -> Range | None:
    """Rows that will be found: of all places that a limit leaves for them, as many are filled as were so far."""
    limit = step.options.get(action.new_sheet.limit_key) if action.new_sheet else None
    if not isinstance(limit, int) or on is None:
        return None
    if not seen.rows or made is None:
        return Range(0, None, rows.high * limit)
    share = min(1.0, found_rows(reader, action.key, on.id, made.id) / (seen.rows * limit))
    return _of_rows(rows, share, seen.rows).times(limit)


def _new_sheet(reader: Reader, action: Action) -> Sheet | None:
    return reader.sheet(action.new_sheet.key) if action.new_sheet else None


def _of_rows(rows: Range, share: float, tries: int) -> Range:
    """The hits among rows of which there may be few or many."""
    fewest, most = hits_of(rows.low, share, tries), hits_of(rows.high, share, tries)
    likely = round(rows.likely * share) if rows.likely is not None and tries else None
    return Range(fewest.low, likely, most.high)


def _scaled(rows: Range, factor: float) -> Range:
    return Range(
        round(rows.low * factor),
        None if rows.likely is None else round(rows.likely * factor),
        round(rows.high * factor),
    )

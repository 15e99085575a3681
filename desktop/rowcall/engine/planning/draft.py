"""What a step would do with a row, by its own cells: asked, left out, or not askable and why."""

from __future__ import annotations

from collections.abc import Sequence, Set

from rowcall.engine.planning.asks import Asks
from rowcall.model.action import Action, Part
from rowcall.model.cells import Outcome
from rowcall.model.dialogue import Ask
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.plans import StepPlan
from rowcall.model.reasons import Reason
from rowcall.project.planning import Draft

TURNED_DOWN = "You rejected what was found for this row, so it is not asked for again by itself."


def draft_row(
    action: Action,
    plan: StepPlan,
    asks: Asks,
    row_id: int,
    cells: Sequence[str],
    hoped: frozenset[Field] = frozenset(),
    turned_down: frozenset[str] = frozenset(),
    *,
    accepted: bool = False,
) -> tuple[Draft, Ask]:
    """Decide on one row by its own cells alone.

    With `turned_down`, the parts whose answer the user has rejected for this row (an empty key: all of them), these are
    asked again only where the user wants everything asked again.

    Somebody whom the user has `accepted` is asked about, whatever speaks against them.

    With `hoped`, the fields that an earlier step of the run may still fill, it tells what may be asked at most: a row
    counts as nobody's duplicate then, since whom it is about may change.
    """
    if reason := asks.left_out(cells):
        return _left_out(row_id, reason, Reason.LEFT_OUT), Ask({}, {})
    ask, problem = asks.ask(cells)
    if problem:
        return Draft(row_id, (), outcome=Outcome.FAILED, note=problem, why=Reason.NOT_MATCHED), ask
    if not accepted and (reason := action.left_out(ask)):
        return _left_out(row_id, reason, Reason.NOT_NEEDED), ask
    wanted = [action.part(key) for key in plan.parts]
    filled = asks.filled(cells) | turned_down if plan.only_empty else frozenset()
    open_parts = [] if "" in filled else [part for part in wanted if part.key not in filled]
    if not open_parts:
        titles = ", ".join(part.title for part in wanted)
        filled_already = f"Filled already: {titles}.", Reason.FILLED_ALREADY
        return _left_out(row_id, *((TURNED_DOWN, Reason.DELETED) if turned_down else filled_already)), ask
    alone = action.needs_no_list(plan.fixed)
    there = _reach(action, plan, hoped | ask.values.keys())
    askable = [part for part in open_parts if alone or part.can_be_asked(there)]
    lacking = len(askable) < len(open_parts)
    missing = " ".join(_what_is_missing(part, ask) for part in open_parts if part not in askable) if lacking else ""
    ask = Ask(ask.values, ask.options, tuple(part.key for part in askable))
    lack = action.lacks(ask) if askable and not hoped else ""
    if not askable or lack:
        note = f"{missing} {lack}".strip()
        return Draft(row_id, (), outcome=Outcome.FAILED, note=note, why=Reason.MISSING), ask
    nobodys = hoped or (alone and not plan.only_empty)  # a search that is wanted once more is made once more
    why = Reason.MISSING if missing else None
    return Draft(row_id, ask.parts, "" if nobodys else action.identity(ask), note=missing, why=why), ask


def _left_out(row_id: int, note: str, why: Reason) -> Draft:
    return Draft(row_id, (), outcome=Outcome.NOT_RUN, note=note, left_out=True, why=why)


def why_never(action: Action, plan: StepPlan, fields: frozenset[Field]) -> str:
    """What a sheet lacks that has no other fields than these; empty where rows of it may be asked for something."""
    wanted = [action.part(key) for key in plan.parts]
    there = _reach(action, plan, fields)
    if action.needs_no_list(plan.fixed) or any(part.can_be_asked(there) for part in wanted):
        return ""
    return " ".join(_what_is_missing(part, Ask(dict.fromkeys(fields, "?"), {})) for part in wanted)


def _reach(action: Action, plan: StepPlan, fields: Set[str]) -> Set[str]:
    """The fields of a row, with those that the action finds for it before it asks."""
    return fields | action.finds_first(fields, plan.fixed)


def asked_once(action: Action, plan: StepPlan) -> bool:
    """Whether a row that was answered in an earlier run is not asked the same again."""
    return plan.only_empty and action.new_sheet is not None


def _what_is_missing(part: Part, ask: Ask) -> str:
    """Which fields a part lacks, by every way of asking for it that is not longer than another."""
    gaps = list(dict.fromkeys(frozenset(field for field in need if not ask.value(field)) for need in part.needs))
    shortest = [gap for gap in gaps if not any(other < gap for other in gaps)]
    ways = [" and ".join(FIELD_TITLES[field] for field in Field if field in gap) for gap in shortest]
    return f"{part.title} not asked: missing {', or '.join(ways)}."

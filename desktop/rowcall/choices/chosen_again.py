"""What was agreed to as a choice again: for asking rows once more as they were asked, when the list is opened again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rowcall.model.action import Action, Kind
from rowcall.model.plans import ColumnValues, FromColumn, RunChoice, RunPlan, StepChoice, StepPlan


def chosen_again(plan: RunPlan, catalogue: Mapping[str, Action]) -> RunChoice | None:
    """The choice that comes to this plan; its trial aside, so that it is about all of its rows.

    Returns:
        None where one of its actions is not on offer any more.
    """
    if any(step.action not in catalogue for step in plan.steps):
        return None
    values: dict[str, dict[str, str]] = {}
    for step in plan.steps:
        for value in step.options.values():
            if isinstance(value, ColumnValues):
                values.setdefault(value.header, {}).update(_meant(value))
    return RunChoice(
        tuple(_step(step, catalogue[step.action]) for step in plan.steps),
        values,
        budget=plan.budget,
        first=plan.first,
        at_once=plan.at_once,
        row_ids=plan.row_ids,
        hit_rate_floor=plan.hit_rate_floor,
        known_days=plan.known_days,
    )


def _step(step: StepPlan, action: Action) -> StepChoice:
    options: dict[str, Any] = {
        key: FromColumn(value.header) if isinstance(value, ColumnValues) else value
        for key, value in step.options.items()
    }
    kinds = {option.kind: option.key for option in action.options}
    if Kind.PARTS in kinds:
        options[kinds[Kind.PARTS]] = step.parts
    if Kind.COLUMNS in kinds and step.carry:
        options[kinds[Kind.COLUMNS]] = step.carry
    options["only"] = "empty" if step.only_empty else "all"
    if step.sheet:
        options["sheet"] = step.sheet
    outputs = tuple(replace(placement, column_id=None) for placement in step.outputs)
    return StepChoice(step.action, options, outputs=outputs)


def _meant(value: ColumnValues) -> dict[str, str]:
    """What each cell was taken for; where that is several things at once, it is matched again as it was then."""
    meant = {text: ids[0] for text, ids in value.means.items() if len(ids) == 1}
    return {**meant, **dict.fromkeys(value.left_out, "")}

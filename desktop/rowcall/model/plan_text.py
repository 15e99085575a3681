"""A run's plan as text, so that what the user agreed to is kept with the project and can be carried on."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from rowcall.model.account import Persona
from rowcall.model.plans import ColumnValues, Placement, RunPlan, StepPlan
from rowcall.model.prices import Price, PriceTable


def plan_to_text(plan: RunPlan) -> str:
    """The plan as JSON."""
    steps = [
        {
            "action": step.action,
            "options": {key: _option_out(value) for key, value in step.options.items()},
            "parts": step.parts,
            "only_empty": step.only_empty,
            "occasional": step.occasional,
            "carry": step.carry,
            "carry_ids": step.carry_ids,
            "sheet": step.sheet,
            "outputs": [asdict(placement) for placement in step.outputs],
            "personas": [asdict(persona) for persona in step.personas],
        }
        for step in plan.steps
    ]
    whole = {
        "steps": steps,
        "budget": plan.budget,
        "first": plan.first,
        "at_once": plan.at_once,
        "row_ids": plan.row_ids,
        "sample": plan.sample,
        "sampled": plan.sampled,
        "hit_rate_floor": plan.hit_rate_floor,
        "known_days": plan.known_days,
        "prices": _prices_out(plan.prices) if plan.prices else None,
    }
    return json.dumps(whole, ensure_ascii=False)


def plan_from_text(text: str) -> RunPlan:
    """The plan that `plan_to_text` wrote."""
    whole = json.loads(text)
    steps = tuple(
        StepPlan(
            action=step["action"],
            options={key: _option_in(value) for key, value in step["options"].items()},
            parts=tuple(step["parts"]),
            only_empty=step["only_empty"],
            occasional=step["occasional"],
            carry=tuple(step["carry"]),
            carry_ids=tuple(step.get("carry_ids", ())),
            sheet=step.get("sheet", ""),  # a plan of an older program has none of these
            outputs=tuple(Placement(**placement) for placement in step.get("outputs", ())),
            personas=tuple(map(_persona_in, step.get("personas", ()))),
        )
        for step in whole["steps"]
    )
    rows, sampled = whole["row_ids"], whole.get("sampled")
    return RunPlan(
        steps=steps,
        budget=whole["budget"],
        first=whole["first"],
        at_once=whole["at_once"],
        row_ids=tuple(rows) if rows is not None else None,
        sampled=tuple(sampled) if sampled is not None else None,
        sample=whole.get("sample"),  # a plan of an older program has none of these
        hit_rate_floor=whole.get("hit_rate_floor"),
        known_days=whole.get("known_days"),
        prices=_prices_in(whole["prices"]) if whole.get("prices") else None,
    )


def _persona_in(kept: dict[str, Any]) -> Persona:
    return Persona(kept["uuid"], kept["name"], tuple(kept["job_titles"]), tuple(kept["excluded"]))


def _prices_out(table: PriceTable) -> dict[str, Any]:
    return {"dated": table.dated, "prices": [asdict(price) for price in table.prices.values()]}


def _prices_in(kept: dict[str, Any]) -> PriceTable:
    return PriceTable(kept["dated"], {price["key"]: Price(**price) for price in kept["prices"]})


def _option_out(value: Any) -> Any:
    if isinstance(value, ColumnValues):
        return {
            "column": value.header,
            "means": value.means,
            "problems": value.problems,
            "left_out": value.left_out,
            "column_id": value.column_id,
        }
    return value


def _option_in(value: Any) -> Any:
    if isinstance(value, dict):
        means = {text: tuple(ids) for text, ids in value["means"].items()}
        left_out, column_id = tuple(value["left_out"]), value.get("column_id")  # an older program kept no id
        return ColumnValues(value["column"], means, value["problems"], left_out, column_id=column_id)
    return tuple(value) if isinstance(value, list) else value

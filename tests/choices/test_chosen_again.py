"""What was agreed to, chosen again, comes to the same plan."""

from __future__ import annotations

from typing import Any

import pytest
from tests.choices.test_resolver import Planning, planning, project  # noqa: F401 - fixtures

from rowcall.catalogue import catalogue
from rowcall.choices.chosen_again import chosen_again
from rowcall.model.plan_text import plan_from_text, plan_to_text
from rowcall.model.plans import FromColumn, Placement, RunChoice, StepChoice


@pytest.mark.parametrize(
    ("steps", "values"),
    [
        ([("find_people", {"job_titles": ["CEO", "CTO"], "limit": 3})], {}),
        ([("find_people", {"functions": FromColumn("Département")})], {"Département": {"Zauberei": "Sales"}}),
        ([("find_people", {"functions": FromColumn("Département")})], {"Département": {"Ventes": ""}}),
        ([("find_people", {"persona": "Buyers"})], {}),
        ([("find_people", {"job_titles": ["CEO"], "only": "all"}), ("enrich_contact", {"types": ["phone"]})], {}),
    ],
)
async def test_the_same_plan_comes_of_it(
    planning: Planning,  # noqa: F811 - the fixture
    steps: list[tuple[str, dict[str, Any]]],
    values: dict[str, dict[str, str]],
) -> None:
    chosen = tuple(
        StepChoice(action, options, outputs=(Placement("phone"),) if action == "enrich_contact" else ())
        for action, options in steps
    )
    plan = await planning.plan(RunChoice(chosen, values, row_ids=(1, 2), hit_rate_floor=20, known_days=30))
    actions = catalogue()
    again = chosen_again(plan_from_text(plan_to_text(plan)), actions)
    assert again is not None
    assert await planning.plan(again) == plan
    assert chosen_again(plan, {}) is None

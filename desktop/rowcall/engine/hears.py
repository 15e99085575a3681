"""Which steps have their results sent to an address, and what is missing where there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import RecipeProblem
from rowcall.model.action import Action
from rowcall.model.plan_text import plan_from_text
from rowcall.model.plans import RunPlan
from rowcall.project import leftovers
from rowcall.project.reader import Reader

HOW = (
    "Give one with webhook_url in [run], with --webhook-url, or in the settings: a relay or a tunnel of your own that"
    " leads to this computer, or a place that saves what it is sent, for `rowcall receive`."
)


def hears(catalogue: Mapping[str, Action], plan: RunPlan) -> bool:
    """Whether any step of a run can have its results only where they are sent to an address."""
    return any(catalogue[step.action].hears_only(step.options) for step in plan.steps)


def still_hears(catalogue: Mapping[str, Action], reader: Reader) -> bool:
    """Whether rows of any run wait for results that are sent to an address."""
    plans: dict[str, RunPlan] = {}
    for record, text in leftovers.waiting_steps(reader):
        plan = plans.setdefault(text, plan_from_text(text))
        action = catalogue.get(record.action)
        if action is not None and action.hears_only(plan.steps[record.position].options):
            return True
    return False


def check_address(action: Action, options: Mapping[str, Any], *, known: bool) -> None:
    """Refuse a step whose results could be read nowhere, before anything is sent.

    Raises:
        RecipeProblem: Saying what is needed, and what works without.
    """
    if known or not action.hears_only(options):
        return
    without = f" {action.without_address}" if action.without_address else ""
    title = f"Pronto sends the results of {action.title} to a web address, and none is set up."
    raise RecipeProblem(title, f"{HOW}{without}")

"""Count the people at each company who have certain titles in certain places (POST /accounts/count_profiles)."""

from __future__ import annotations

from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import shapes
from rowcall.model.action import Action, Charge, Group, Kind, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.company_look_up import (
    COMPANY_NEEDS,
    LOOK_UP_PATH,
    RESOLVED_OUTPUTS,
    by_number,
    company_identity,
    knows,
    linked,
    linked_charges,
    linked_question,
    not_known,
    resolve,
)
from rowcall.model.dialogue import Ask, Cells, Ended, Steps, Used
from rowcall.model.json_text import same_always
from rowcall.model.request import Limit

COUNT = "count"
PATH = "/api/v2/accounts/count_profiles"
UNIT = "profile_count"
COUNTING = Limit("count_profiles", 2, 60.0, title="counts of people")
FILTERS = ("title_to_include", "title_to_exclude", "included_locations", "excluded_locations")


def _filters(ask: Ask) -> dict[str, Any]:
    return {key: list(ask.option(key)) for key in FILTERS if ask.option(key)}


def _mark(ask: Ask) -> str:
    return same_always(_filters(ask))


def identity(ask: Ask) -> str:
    """The company together with whom is counted."""
    return f"{company_identity(ask)}|{_mark(ask)}"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One request for each company, and a look-up before it where only the name or the domain is known."""
    return linked_charges(ask, Charge("counts", COUNTING, {UNIT: 1}, seconds=2.0))


def steps(ask: Ask) -> Steps:
    """Look the company up if need be, and ask once; the count comes at once."""
    company = yield from resolve(ask, f"count|{_mark(ask)}")
    if isinstance(company, Ended):
        return company
    reply = yield linked_question(PATH, {**by_number(company), **_filters(ask)}, COUNTING, UNIT)
    if not knows(reply):
        yield Used({})
        return not_known(ask)
    body = shapes.unwrapped(reply.body if reply else None, ("total",), shapes.OF_COMPANIES)
    total = shapes.whole(body.get("total")) if isinstance(body, dict) else None
    if total is None:
        raise WrongAnswer("The answer holds no count.")
    yield Used({UNIT: 1})
    yield Cells({"profiles_count": str(total)})
    return Ended({COUNT: JobState.DONE})


ACTION = Action(
    key="count_profiles",
    title="Count people",
    help="How many people at each company have these job titles, such as how many developers.",
    parts=(
        Part(COUNT, "Number of people", outputs=(Output("profiles_count", "People counted"),), needs=COMPANY_NEEDS),
    ),
    options=(
        Option("title_to_include", "Job titles", Kind.TEXTS, help="Such as Developer; without any, everybody counts."),
        Option("title_to_exclude", "Not these titles", Kind.TEXTS, help="Such as Junior."),
        Option("included_locations", "Where they are", Kind.PLACES),
        Option("excluded_locations", "Not there", Kind.PLACES, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    occasional=RESOLVED_OUTPUTS,
    uses_occasional=lambda ask: not linked(ask),
    same_note="Same company as row {row}",
    order=150,
    icon="hash",
    operations=(f"POST {PATH}", f"POST {LOOK_UP_PATH}"),
    group=Group.COMPANIES,
)

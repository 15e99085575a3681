"""Make an empty audience at Sonarly (POST /v1/accounts/{accountGroupId}/audiences)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model.account import first_text
from rowcall.model.action import Action, Group, Kind, Option, Output, Part, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Steps
from rowcall.model.reference import Choice
from rowcall.model.request import SONARLY, Request
from rowcall.model.sonarly import data_of, named_by, read_named
from rowcall.model.sonarly_steps import GROUP, all_items, find_group, in_group

MADE = "audience"


def wrong(options: Mapping[str, Any]) -> str:
    """An audience needs a name."""
    return "" if options.get("name") else "Give the audience a name."


def steps(ask: Ask) -> Steps:
    """Make it, unless there is one of that name: a try whose answer was lost may have made it already."""
    group = yield from find_group(ask)
    if group.problem:
        return Ended({MADE: JobState.FAILED_PERMANENT}, group.problem)
    name, path = str(ask.option("name")), in_group(group.id, "audiences")
    there = named_by(name, read_named((yield from all_items(path))))
    if there:
        yield Cells({"audience_id": there[0].id})
        return Ended({MADE: JobState.DONE}, "An audience of this name was there already; none was made.")
    # no credits, but no second try by itself either: a lost answer may have made one
    reply = yield Request("POST", path, _body(ask, name), paid=True, provider=SONARLY, takes_custom=False)
    made = first_text(data_of(reply.body if reply else None), "id")
    if not made:
        raise WrongAnswer("The answer does not name the audience.")
    yield Cells({"audience_id": made})
    return Ended({MADE: JobState.DONE})


def _body(ask: Ask, name: str) -> dict[str, Any]:
    described = {"description": str(ask.option("description"))} if ask.option("description") else {}
    return {"name": name, "type": str(ask.option("type", "on_demand")), **described}


ACTION = Action(
    key="create_audience",
    title="Make an audience",
    help="An empty list of prospects at Sonarly.",
    parts=(Part(MADE, "Audience", outputs=()),),
    options=(
        Option("name", "Name", Kind.TEXT),
        Option(
            "type",
            "Kind",
            Kind.CHOICE,
            choices=(Choice("on_demand", "Filled when asked"), Choice("monitoring", "Watched and filled by itself")),
            default="on_demand",
        ),
        Option("description", "Description", Kind.TEXT),
        GROUP,
    ),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"audience:{ask.option('name', '')}",
    lacks=lambda _ask: "",
    wrong=wrong,
    needs_no_list=lambda _options: True,
    outputs=(Output("audience_id", "Audience number"),),
    order=360,
    icon="layers",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=(
        "POST /v1/accounts/{accountGroupId}/audiences",
        "GET /v1/accounts/{accountGroupId}/audiences",
        "GET /v1/accounts",
    ),
)

"""Read the prospects of an audience (GET /v1/accounts/{accountGroupId}/audiences/{audienceId}/prospects)."""

from __future__ import annotations

from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Steps
from rowcall.model.fields import Field
from rowcall.model.request import SONARLY
from rowcall.model.sonarly import PROSPECT_OUTPUTS, read_named
from rowcall.model.sonarly_steps import (
    GROUP,
    Chosen,
    all_items,
    choose,
    find_group,
    in_group,
    is_id,
    prospects_now,
)

PROSPECTS = "prospects"


def _given(ask: Ask) -> str:
    return str(ask.option("audience", "")) or ask.value(Field.AUDIENCE_ID)


def lacks(ask: Ask) -> str:
    """Without a name or a number nothing can be asked."""
    return "" if _given(ask) else "The number of the audience is missing."


def steps(ask: Ask) -> Steps:
    """Find the audience and read it; one that a job still fills is waited for."""
    group = yield from find_group(ask)
    audience = Chosen(_given(ask).strip().lower())
    if not group.problem and not is_id(audience.id):
        there = read_named((yield from all_items(in_group(group.id, "audiences"))))
        audience = choose(_given(ask), there, "audience")
    problem = group.problem or audience.problem
    if problem:
        return Ended({PROSPECTS: JobState.FAILED_PERMANENT}, problem)
    count = yield from prospects_now(group.id, audience.id)
    if count is None:
        return Ended({PROSPECTS: JobState.NOT_FOUND}, "Sonarly knows no such audience in this account group.")
    yield Cells({"prospects_found": str(count)})
    return Ended({PROSPECTS: JobState.DONE if count else JobState.NOT_FOUND}, "" if count else "Nobody is in it.")


ACTION = Action(
    key="audience_prospects",
    title="Prospects of an audience",
    help="Everybody in a list of prospects at Sonarly, without a credit.",
    parts=(Part(PROSPECTS, "Prospects", outputs=(), needs=(frozenset({Field.AUDIENCE_ID}),)),),
    options=(
        Option("audience", "One audience instead of a list", Kind.TEXT, help="Its name or number."),
        GROUP,
    ),
    steps=steps,
    charges=lambda _ask: (Charge("free questions", None, {}, answer_after=2.0),),
    identity=lambda ask: f"audience:{_given(ask)}",
    lacks=lacks,
    needs_no_list=lambda options: bool(options.get("audience")),
    outputs=(Output("prospects_found", "Prospects found"),),
    new_sheet=NewSheet(PROSPECTS, "Prospects", PROSPECT_OUTPUTS),
    fills_duplicates=False,
    order=350,
    icon="users",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=(
        "GET /v1/accounts/{accountGroupId}/audiences/{audienceId}/prospects",
        "GET /v1/accounts/{accountGroupId}/audiences",
        "GET /v1/accounts",
    ),
)

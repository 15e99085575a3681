"""List the lead lists of Sales Navigator that a job can be told (GET .../sales-navigator/lead-lists)."""

from __future__ import annotations

from rowcall.model.action import Action, Group, NewSheet, Output, Part, one_free_question
from rowcall.model.call import SONARLY, Ask, Ended, NewRow, NewRows, Steps
from rowcall.model.cells import JobState
from rowcall.model.sonarly import read_named
from rowcall.model.sonarly_steps import GROUP, all_items, find_group, in_group, listed

LISTED = "lead_lists"


def steps(ask: Ask) -> Steps:
    """Read the list."""
    group = yield from find_group(ask)
    if group.problem:
        return Ended({LISTED: JobState.FAILED_PERMANENT}, group.problem)
    items = yield from all_items(in_group(group.id, "sales-navigator/lead-lists"))
    rows = tuple(NewRow(named.id, {"lead_list_id": named.id, "lead_list": named.name}) for named in read_named(items))
    if rows:
        yield NewRows(rows)
    return listed(LISTED, len(rows), "lead lists")


ACTION = Action(
    key="lead_lists_sonarly",
    title="List lead lists (Sonarly)",
    help="The lead lists of Sales Navigator that a job can start from.",
    parts=(Part(LISTED, "Lead lists", outputs=()),),
    options=(GROUP,),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"{LISTED}:{ask.option('account_group', '')}",
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    new_sheet=NewSheet(
        "lead_lists_sonarly",
        "Lead lists (Sonarly)",
        (
            Output("lead_list_id", "Number"),
            Output("lead_list", "Lead list"),
            Output("source_row", "Row of the list"),
        ),
    ),
    fills_duplicates=False,
    order=380,
    icon="clipboard-list",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=("GET /v1/accounts/{accountGroupId}/sales-navigator/lead-lists", "GET /v1/accounts"),
)

"""List the saved searches of Sales Navigator that a job can be told (GET .../sales-navigator/saved-searches)."""

from __future__ import annotations

from rowcall.model.action import Action, Group, NewSheet, Output, Part, one_free_question
from rowcall.model.call import SONARLY, Ask, Ended, NewRow, NewRows, Steps
from rowcall.model.cells import JobState
from rowcall.model.sonarly import read_named
from rowcall.model.sonarly_steps import GROUP, all_items, find_group, in_group, listed

LISTED = "saved_searches"


def steps(ask: Ask) -> Steps:
    """Read the list."""
    group = yield from find_group(ask)
    if group.problem:
        return Ended({LISTED: JobState.FAILED_PERMANENT}, group.problem)
    items = yield from all_items(in_group(group.id, "sales-navigator/saved-searches"))
    rows = tuple(
        NewRow(named.id, {"saved_search_id": named.id, "saved_search": named.name}) for named in read_named(items)
    )
    if rows:
        yield NewRows(rows)
    return listed(LISTED, len(rows), "saved searches")


ACTION = Action(
    key="saved_searches_sonarly",
    title="List saved searches (Sonarly)",
    help="The saved searches of Sales Navigator that a job can start from.",
    parts=(Part(LISTED, "Saved searches", outputs=()),),
    options=(GROUP,),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"{LISTED}:{ask.option('account_group', '')}",
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    new_sheet=NewSheet(
        "saved_searches_sonarly",
        "Saved searches (Sonarly)",
        (
            Output("saved_search_id", "Number"),
            Output("saved_search", "Saved search"),
            Output("source_row", "Row of the list"),
        ),
    ),
    fills_duplicates=False,
    order=370,
    icon="clipboard-list",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=("GET /v1/accounts/{accountGroupId}/sales-navigator/saved-searches", "GET /v1/accounts"),
)

"""List the saved searches of Sales Navigator that a job can be told (GET .../sales-navigator/saved-searches)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model.account import first_text, text
from rowcall.model.action import Action, Group, NewSheet, Output, Part, one_free_question
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.request import SONARLY
from rowcall.model.sonarly_steps import GROUP, list_group

LISTED = "saved_searches"


def steps(ask: Ask) -> Steps:
    """Read all pages."""
    return list_group(ask, LISTED, "sales-navigator/saved-searches", "saved searches", _row)


def _row(item: Mapping[str, Any]) -> NewRow:
    number = first_text(item, "id")
    return NewRow(number, {"saved_search_id": number, "saved_search": text(item.get("name"))})


ACTION = Action(
    key="list_navigator_searches",
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

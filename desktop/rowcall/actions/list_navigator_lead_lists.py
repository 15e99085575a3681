"""List the lead lists of Sales Navigator that a job can be told (GET .../sales-navigator/lead-lists)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model.account import first_text, text
from rowcall.model.action import Action, Group, NewSheet, Output, Part, one_free_question
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.request import SONARLY
from rowcall.model.sonarly_steps import GROUP, list_group

LISTED = "lead_lists"


def steps(ask: Ask) -> Steps:
    """Read all pages."""
    return list_group(ask, LISTED, "sales-navigator/lead-lists", "lead lists", _row)


def _row(item: Mapping[str, Any]) -> NewRow:
    number = first_text(item, "id")
    return NewRow(number, {"lead_list_id": number, "lead_list": text(item.get("name"))})


ACTION = Action(
    key="list_navigator_lead_lists",
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

"""List the audiences of an account group at Sonarly (GET /v1/accounts/{accountGroupId}/audiences)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model.account import first_text, text
from rowcall.model.action import Action, Group, NewSheet, Output, Part, one_free_question
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.request import SONARLY
from rowcall.model.sonarly_steps import GROUP, list_group

AUDIENCES = "audiences"


def steps(ask: Ask) -> Steps:
    """Read all pages."""
    return list_group(ask, AUDIENCES, "audiences", "audiences", _row)


def _row(item: Mapping[str, Any]) -> NewRow:
    values = {
        "audience_id": first_text(item, "id"),
        "audience_name": text(item.get("name")),
        "audience_type": text(item.get("type")),
        "audience_size": text(item.get("prospectCount")),
        "audience_description": text(item.get("description")),
        "audience_created": text(item.get("createdAt")),
    }
    return NewRow(values["audience_id"], values)


ACTION = Action(
    key="list_audiences",
    title="List audiences",
    help="The lists of prospects that Sonarly has for an account group.",
    parts=(Part(AUDIENCES, "Audiences", outputs=()),),
    options=(GROUP,),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"audiences:{ask.option('account_group', '')}",
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    new_sheet=NewSheet(
        AUDIENCES,
        "Audiences",
        (
            Output("audience_id", "Audience number", Field.AUDIENCE_ID),
            Output("audience_name", "Audience"),
            Output("audience_type", "Kind"),
            Output("audience_size", "Prospects"),
            Output("audience_description", "Description"),
            Output("audience_created", "Made on"),
            Output("source_row", "Row of the list"),
        ),
    ),
    fills_duplicates=False,
    order=340,
    icon="layers",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=("GET /v1/accounts/{accountGroupId}/audiences", "GET /v1/accounts"),
)

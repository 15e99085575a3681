"""List the account groups that a Sonarly key can use (GET /v1/accounts)."""

from __future__ import annotations

from rowcall.model.action import Action, Group, NewSheet, Output, Part, one_free_question
from rowcall.model.dialogue import Ask, NewRow, NewRows, Steps
from rowcall.model.request import SONARLY
from rowcall.model.sonarly import read_groups
from rowcall.model.sonarly_steps import ask_for, listed

WORKSPACES = "workspaces"


def steps(_ask: Ask) -> Steps:
    """Read the list."""
    reply = yield ask_for("/v1/accounts")
    groups = read_groups(reply.body if reply else None)
    rows = tuple(
        NewRow(group.id, {"group_id": group.id, "group_name": group.name, "group_created": group.created_at})
        for group in groups
    )
    if rows:
        yield NewRows(rows)
    return listed(WORKSPACES, len(rows), "account groups")


ACTION = Action(
    key="list_workspaces",
    title="List account groups",
    help="The account groups that your Sonarly key can use.",
    parts=(Part(WORKSPACES, "Account groups", outputs=()),),
    options=(),
    steps=steps,
    charges=one_free_question,
    identity=lambda _ask: WORKSPACES,
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    new_sheet=NewSheet(
        WORKSPACES,
        "Account groups",
        (
            Output("group_id", "Account group number"),
            Output("group_name", "Account group"),
            Output("group_created", "Made on"),
            Output("source_row", "Row of the list"),
        ),
    ),
    fills_duplicates=False,
    order=390,
    icon="users",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=("GET /v1/accounts",),
)

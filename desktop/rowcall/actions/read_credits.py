"""Read the account's credits (GET /credits)."""

from __future__ import annotations

from rowcall.model.account_facts import SHEET, tell_facts
from rowcall.model.action import Action, Group, Part, one_free_question

CREDITS = "credits"

ACTION = Action(
    key="read_credits",
    title="Read credits",
    help="How many credits your Pronto account has left and has used.",
    parts=(Part(CREDITS, "Credits", outputs=()),),
    options=(),
    steps=lambda _ask: tell_facts("/api/v2/credits", CREDITS),
    charges=one_free_question,
    identity=lambda _ask: CREDITS,
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    new_sheet=SHEET,
    fills_duplicates=False,
    order=500,
    icon="coins",
    operations=("GET /api/v2/credits",),
    group=Group.ACCOUNT,
)

"""Read whose account it is, and what it has left (GET /account)."""

from __future__ import annotations

from rowcall.model.account_facts import SHEET, tell_facts
from rowcall.model.action import Action, Group, Part, one_free_question

ACCOUNT = "account"

ACTION = Action(
    key="read_account",
    title="Read the account",
    help="Whose Pronto account it is, with its credits.",
    parts=(Part(ACCOUNT, "Account", outputs=()),),
    options=(),
    steps=lambda _ask: tell_facts("/api/v2/account", ACCOUNT),
    charges=one_free_question,
    identity=lambda _ask: ACCOUNT,
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    new_sheet=SHEET,
    fills_duplicates=False,
    order=510,
    icon="user-round",
    operations=("GET /api/v2/account",),
    group=Group.ACCOUNT,
)

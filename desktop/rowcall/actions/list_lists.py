"""List the account's lists (GET /lists)."""

from __future__ import annotations

from rowcall.model.action import Action, Charge, Group, NewSheet, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.company_lists import LIST_LISTS, LIST_OUTPUTS, LISTS_PATH, list_row, lists_in
from rowcall.model.dialogue import Ask, Cells, Ended, NewRows, Steps

LISTS = "lists"


def steps(_ask: Ask) -> Steps:
    """Ask once; all lists come at once."""
    reply = yield LIST_LISTS
    rows = tuple({row.key: row for row in map(list_row, lists_in(reply.body if reply else None))}.values())
    yield Cells({"lists_found": str(len(rows))})
    if not rows:
        return Ended({LISTS: JobState.NOT_FOUND}, "Your Pronto account has no lists.")
    yield NewRows(rows)
    return Ended({LISTS: JobState.DONE})


ACTION = Action(
    key="list_lists",
    title="Your lists",
    help="All lists of your Pronto account.",
    parts=(Part(LISTS, "Lists", outputs=()),),
    options=(),
    steps=steps,
    charges=lambda _ask: (Charge("free looks", None, {}),),
    identity=lambda _ask: "lists",
    lacks=lambda _ask: "",
    outputs=(Output("lists_found", "Lists found"),),
    new_sheet=NewSheet("saved_lists", "Lists", LIST_OUTPUTS),
    fills_duplicates=False,
    order=310,
    icon="clipboard-list",
    operations=(f"GET {LISTS_PATH}",),
    group=Group.ACCOUNT,
    needs_no_list=lambda _options: True,
)

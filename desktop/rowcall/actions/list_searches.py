"""List the searches for people that the account has made (GET /searches)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model.account import first_text, items, text
from rowcall.model.action import Action, Group, NewSheet, Output, Part, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, NewRow, NewRows, Steps
from rowcall.model.fields import Field
from rowcall.model.leads import LIST_SEARCHES

SEARCHES = "searches"
SHEET = NewSheet(
    "saved_searches",
    "Saved searches",
    (
        Output("search_id", "Search number", Field.SEARCH_ID),
        Output("search_name", "Search"),
        Output("search_status", "Status"),
        Output("people_in_search", "People"),
        Output("search_created", "Made on"),
        Output("source_row", "Row of the list"),
    ),
)


def steps(_ask: Ask) -> Steps:
    """Read the list."""
    reply = yield LIST_SEARCHES
    body = reply.body if reply else None
    if not isinstance(body, list) and not (isinstance(body, dict) and isinstance(body.get("searches"), list)):
        raise WrongAnswer("The answer is no list of searches.")
    rows = tuple(_row(item) for item in items(body, "searches") if first_text(item, "id"))
    if rows:
        yield NewRows(rows)
    yield Cells({"searches_found": str(len(rows))})
    if not rows:
        return Ended({SEARCHES: JobState.NOT_FOUND}, "The account has no searches.")
    return Ended({SEARCHES: JobState.DONE})


def _row(item: Mapping[str, Any]) -> NewRow:
    values = {
        "search_id": first_text(item, "id"),
        "search_name": first_text(item, "name", "search_name"),
        "search_status": text(item.get("status")),
        "people_in_search": first_text(item, "leads_count", "expected_profiles_count"),
        "search_created": text(item.get("created_at")),
    }
    return NewRow(values["search_id"], values)


ACTION = Action(
    key="list_searches",
    title="List searches",
    help="The searches for people that were made in your Pronto account.",
    parts=(Part(SEARCHES, "Searches", outputs=()),),
    options=(),
    steps=steps,
    charges=one_free_question,
    identity=lambda _ask: SEARCHES,
    lacks=lambda _ask: "",
    needs_no_list=lambda _options: True,
    outputs=(Output("searches_found", "Searches found"),),
    new_sheet=SHEET,
    fills_duplicates=False,
    order=60,
    icon="search",
    operations=("GET /api/v2/searches",),
    group=Group.PEOPLE,
)

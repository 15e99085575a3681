"""Delete a search that the account has made before (DELETE /searches/{id})."""

from __future__ import annotations

from rowcall.model.action import Action, Group, Output, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Look, Steps
from rowcall.model.exchange import Refusal
from rowcall.model.request import Request
from rowcall.model.saved_searches import SEARCH, find_search, lacks_search, search_given, search_part

DELETED = "deleted"
NOT_FOUND, NOT_YOURS = 404, 401


def identity(ask: Ask) -> str:
    """The search."""
    return f"delete:{search_given(ask).casefold()}"


def steps(ask: Ask) -> Steps:
    """Find the search and delete it.

    The service says 401 both of a key that it refuses and of a search that is somebody else's; a free question that
    needs nothing but the key tells which.
    """
    named = yield from find_search(search_given(ask))
    if named.problem:
        return Ended({DELETED: JobState.FAILED_PERMANENT}, named.problem)
    path = f"/api/v2/searches/{named.id}"
    reply = yield Request("DELETE", path, answers=frozenset({NOT_FOUND, NOT_YOURS}), takes_custom=False)
    status = reply.status if reply else 0
    if status == NOT_FOUND:
        return Ended({DELETED: JobState.NOT_FOUND}, "Pronto knows no such search (any more).")
    if status == NOT_YOURS:
        with_key = yield Look(Request("GET", "/api/v2/credits"))
        if with_key is not None and with_key.status == NOT_YOURS:
            return Ended({DELETED: JobState.FAILED_PERMANENT}, "Pronto refused the API key.", Refusal.AUTH)
        note = "This search belongs to somebody outside your workspace; only they can delete it."
        return Ended({DELETED: JobState.FAILED_PERMANENT}, note)
    yield Cells({"search_deleted": "yes"})
    return Ended({DELETED: JobState.DONE})


ACTION = Action(
    key="delete_search",
    title="Delete a search",
    help="Removes a search and its people from your Pronto account for good. Your sheets keep what they have.",
    parts=(search_part(DELETED, "Search"),),
    options=(SEARCH,),
    steps=steps,
    charges=one_free_question,
    identity=identity,
    lacks=lacks_search,
    needs_no_list=lambda options: bool(options.get("search")),
    agree="Deleting a search cannot be taken back: Pronto forgets it and its people.",
    outputs=(Output("search_deleted", "Deleted"),),
    order=70,
    icon="trash-2",
    operations=("DELETE /api/v2/searches/{id}", "GET /api/v2/searches", "GET /api/v2/credits"),
    group=Group.PEOPLE,
)

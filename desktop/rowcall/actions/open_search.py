"""Open a search again that the account has made before, with the people it found (GET /searches/{id})."""

from __future__ import annotations

from rowcall.model.action import Action, Group, Kind, NewSheet, Option, Output, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended, Steps
from rowcall.model.leads import PERSON_OUTPUTS, follow_search, read_search
from rowcall.model.reference import LEAD_STATUSES
from rowcall.model.saved_searches import SEARCH, find_search, lacks_search, search_given, search_part

PEOPLE = "people"
STATUS = Option(
    "status",
    "Which people",
    Kind.CHOICE,
    choices=LEAD_STATUSES,
    help="Without a choice, all.",
)


def identity(ask: Ask) -> str:
    """The search, and which of its people are wanted."""
    return f"search:{search_given(ask).casefold()}|{ask.option('status', 'all')}"


def steps(ask: Ask) -> Steps:
    """Find the search, read it, and wait for it where it still goes on; nothing of it is bought again."""
    named = yield from find_search(search_given(ask))
    if named.problem:
        return Ended({PEOPLE: JobState.FAILED_PERMANENT}, named.problem)
    opened = yield read_search(named.id, ours=False)
    return (
        yield from follow_search(named.id, PEOPLE, "people_found", opened=opened, only=str(ask.option("status", "")))
    )


ACTION = Action(
    key="open_search",
    title="Open a search",
    help="The people of a search that was made before, without a credit.",
    parts=(search_part(PEOPLE, "People"),),
    options=(SEARCH, STATUS),
    steps=steps,
    charges=one_free_question,
    identity=identity,
    lacks=lacks_search,
    needs_no_list=lambda options: bool(options.get("search")),
    outputs=(Output("people_found", "People found"),),
    new_sheet=NewSheet("people", "People", PERSON_OUTPUTS, brings_again=True),
    fills_duplicates=False,
    same_note="Same search as row {row}",
    order=65,
    icon="folder-open",
    operations=("GET /api/v2/searches/{id}", "GET /api/v2/searches"),
    group=Group.PEOPLE,
)

"""Take over the people of a LinkedIn search (POST /leads, read with GET /searches/{id})."""

from __future__ import annotations

from typing import Any

from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.dialogue import Ask, Steps
from rowcall.model.fields import Field
from rowcall.model.leads import (
    LIST_SEARCHES,
    MOST_LEADS,
    PERSON_OUTPUTS,
    extraction,
    follow_search,
    search_id_of,
    searches_by_name,
)
from rowcall.model.request import Evidence, Hook, Limit, Request

PEOPLE = "people"
START = "/api/v2/leads"
SEARCH = Limit("leads_from_url", 1, 1.0)
OF_PEOPLE = ("/sales/search/people", "/search/results/people", "/sales/lists/people")
OF_COMPANIES = ("/sales/search/company", "/search/results/companies", "/sales/lists/company")


def why_no_search(text: str) -> str:
    """What is wrong with the address of a search for people; empty where nothing is."""
    address = text.strip().lower()
    if any(path in address for path in OF_COMPANIES):
        return "This search finds companies. Take one that finds people (leads), or the action for companies."
    if "linkedin." in address and any(path in address for path in (*OF_PEOPLE, "/search/results/all")):
        return ""
    return "This is not the address of a LinkedIn search for people. Copy it from the browser, with all that follows."


def _search_url(ask: Ask) -> str:
    given = str(ask.option("search_url", "")) or ask.value(Field.SEARCH_URL)
    return normal.web_address(given) if given else ""


def identity(ask: Ask) -> str:
    """The search; which details are wanted makes it another question."""
    return f"{_search_url(ask)}|{'few' if ask.option('scale') else 'all'} details"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One search."""
    limit = ask.option("limit")
    return (Charge("searches", SEARCH, {"lead": limit or MOST_LEADS}, unbounded=not limit, quota=extraction(limit)),)


def steps(ask: Ask) -> Steps:
    """Begin to take the people over, and take them in as they come."""
    limit = ask.option("limit")
    body: dict[str, Any] = {"search_url": _search_url(ask)}
    if limit:
        body["limit"] = limit
    if ask.option("scale"):
        body["scale"] = True
    reply = yield Request(
        "POST",
        START,
        body,
        limit=SEARCH,
        quota=extraction(limit),
        units={"lead": limit or MOST_LEADS},
        paid=True,
        named=True,
        accepted=True,
        hook=Hook.OPTIONAL,
        total_seconds=60.0,
    )
    return (yield from follow_search(search_id_of(reply), PEOPLE, "people_found"))


ACTION = Action(
    key="people_from_url",
    title="People from a LinkedIn search",
    help="All people of a search that you made in Sales Navigator or on LinkedIn.",
    parts=(Part(PEOPLE, "People", outputs=(), needs=(frozenset({Field.SEARCH_URL}),)),),
    options=(
        Option(
            "search_url",
            "Address of the search",
            Kind.TEXT,
            help="Copy it from the browser.",
            check=why_no_search,
        ),
        Option("limit", "People at most", Kind.NUMBER, suggested=100, least=1, help="Of each search."),
        Option(
            "scale",
            "Fewer details, more people",
            Kind.SWITCH,
            default=False,
            help="Leaves out headlines and the short addresses of profiles, for very large searches.",
            advanced=True,
        ),
        Option("carry", "Columns to copy to each person", Kind.COLUMNS, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda ask: why_no_search(_search_url(ask)),
    outputs=(Output("people_found", "People found"),),
    new_sheet=NewSheet("people", "People", PERSON_OUTPUTS),
    fills_duplicates=False,
    same_note="Same search as row {row}",
    order=15,
    icon="link",
    budget_needs=("limit",),
    evidence=(Evidence(START, listing=LIST_SEARCHES, listed=searches_by_name),),
    operations=(f"POST {START}", "GET /api/v2/searches", "GET /api/v2/searches/{id}"),
    group=Group.PEOPLE,
    needs_no_list=lambda options: bool(options.get("search_url")),
)

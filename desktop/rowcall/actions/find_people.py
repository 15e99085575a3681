"""Find the people at each company who fit a target (POST /leads/search, read with GET /searches/{id})."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.company_look_up import (
    COMPANY_NEEDS,
    RESOLVED_OUTPUTS,
    company_identity,
    linked,
    look_up_charge,
    resolve,
)
from rowcall.model.dialogue import Ask, Ended, Steps
from rowcall.model.fields import Field
from rowcall.model.json_text import same_always
from rowcall.model.leads import (
    LIST_SEARCHES,
    MOST_LEADS,
    PERSON_OUTPUTS,
    extraction,
    follow_search,
    search_id_of,
    searches_by_name,
)
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS
from rowcall.model.request import Evidence, Limit, Request

PEOPLE = "people"
START_SEARCH = "/api/v2/leads/search"
SEARCH = Limit("lead_search", 1, 1.0, title="searches")
"""The documents give a limit for the sister searches only; the same is kept here, to be careful."""
FILTERS = (
    "job_titles",
    "excluded_job_titles",
    "functions",
    "seniority_levels",
    "included_locations",
    "excluded_locations",
)
OPTIONS = (
    Option(
        "persona",
        "Persona",
        Kind.PERSONA,
        help="A saved set of job titles from your Pronto account.",
        field=Field.PERSONA,
        replaces=("job_titles", "excluded_job_titles"),
    ),
    Option(
        "job_titles",
        "Job titles",
        Kind.TEXTS,
        help="Whom to look for, such as VP Sales. A star (*) means everybody.",
        field=Field.JOB_TITLES,
    ),
    Option("excluded_job_titles", "Not these titles", Kind.TEXTS, help="Titles to leave out, such as Assistant."),
    Option("functions", "Function", Kind.CHOICES, choices=FUNCTIONS, field=Field.DEPARTMENT),
    Option("seniority_levels", "Level", Kind.CHOICES, choices=SENIORITY_LEVELS, field=Field.SENIORITY),
    Option("included_locations", "Where they are", Kind.PLACES, field=Field.LOCATION),
    Option("excluded_locations", "Not there", Kind.PLACES, advanced=True),
    Option("limit", "People for each company", Kind.NUMBER, suggested=5, least=1),
    Option("carry", "Columns to copy to each person", Kind.COLUMNS, advanced=True),
)


def _filters(ask: Ask) -> dict[str, Any]:
    """The people filters of this row; a persona brings its own titles, so none are sent beside it."""
    found = {key: list(ask.option(key)) for key in FILTERS if ask.option(key)}
    if persona := ask.option("persona"):
        found.pop("job_titles", None)
        found.pop("excluded_job_titles", None)
        found["persona_id"] = persona
    return found


def lacks(ask: Ask) -> str:
    """The service refuses a search without any people filter."""
    if _filters(ask):
        return ""
    return "Nothing says whom to look for: no job title, function, level, place or persona."


def _search_mark(ask: Ask) -> str:
    text = same_always(_filters(ask))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def identity(ask: Ask) -> str:
    """The company together with the filters that this row searches with."""
    return f"{company_identity(ask)}|{_search_mark(ask)}"


def known_as(ask: Ask) -> str:
    """The same with the number of people: five at a company are not all of them."""
    return f"{identity(ask)}|{ask.option('limit') or 'all'}"


def _search(ask: Ask, company: Mapping[str, str]) -> Request:
    limit = ask.option("limit")
    body: dict[str, Any] = {**company, **_filters(ask)}
    if limit:
        body["limit"] = limit
    return Request(
        "POST",
        START_SEARCH,
        body,
        limit=SEARCH,
        quota=extraction(limit),
        units={"lead": limit or MOST_LEADS},
        paid=True,
        named=True,
        accepted=True,
        total_seconds=60.0,
        most_bytes=50_000_000,
    )


def charges(ask: Ask) -> tuple[Charge, ...]:
    """A search for each company, and a look-up before it where only the name or the domain is known."""
    limit = ask.option("limit")
    search = Charge("searches", SEARCH, {"lead": limit or MOST_LEADS}, unbounded=not limit, quota=extraction(limit))
    return (search,) if linked(ask) else (look_up_charge(ask), search)


def steps(ask: Ask) -> Steps:
    """Look the company up if need be, start the search, and take its people in as they come."""
    company = yield from resolve(ask, _search_mark(ask))
    if isinstance(company, Ended):
        return company
    reply = yield _search(ask, company)
    return (yield from follow_search(search_id_of(reply), PEOPLE, "people_found"))


ACTION = Action(
    key="find_people",
    title="Find people",
    help="People at each company who fit the target.",
    parts=(
        Part(
            PEOPLE,
            "People",
            outputs=(),
            needs=COMPANY_NEEDS,
        ),
    ),
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    known_as=known_as,
    lacks=lacks,
    outputs=(Output("people_found", "People found"),),
    occasional=RESOLVED_OUTPUTS,
    uses_occasional=lambda ask: not linked(ask),
    new_sheet=NewSheet("people", "People", PERSON_OUTPUTS),
    fills_duplicates=False,
    same_note="Same company as row {row}",
    order=10,
    icon="users",
    budget_needs=("limit",),
    evidence=(Evidence(START_SEARCH, listing=LIST_SEARCHES, listed=searches_by_name),),
    operations=(
        "POST /api/v2/leads/search",
        "POST /api/v2/accounts/single_enrich",
        "GET /api/v2/searches",
        "GET /api/v2/searches/{id}",
    ),
    group=Group.PEOPLE,
)

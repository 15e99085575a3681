"""Find people anywhere by filters (POST /leads/advanced_search, read with GET /searches/{id}), counted for free."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.action import Action, Charge, Counted, Counter, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.company_look_up import LOOK_UP_PATH, company_found, linked_by, look_up, look_up_charge
from rowcall.model.dialogue import Ask, Cells, Ended, NewRow, NewRows, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.json_text import same_always
from rowcall.model.leads import (
    LIST_SEARCHES,
    MOST_LEADS,
    PERSON_OUTPUTS,
    answered_object,
    extraction,
    follow_search,
    search_id_of,
    searches_by_name,
    text_of,
)
from rowcall.model.people_filters import (
    FILTERS,
    LIVE,
    LIVE_TITLE,
    filters_of,
    unknown_numbers,
    with_numbers,
    wrong_filters,
)
from rowcall.model.request import Evidence, Hook, Limit, Request

PEOPLE = "people"
START = "/api/v2/leads/advanced_search"
PREVIEW = f"{START}/preview"
SEARCH = Limit("advanced_search", 1, 1.0)
COUNTING = Limit("advanced_search_preview", 1, 1.0)
MEMBER = re.compile(r"fs_salesProfile:\((?P<id>AC[wo]AA[\w-]+)", re.IGNORECASE)
"""How a preview names a person: by the member's number, inside an address of Sales Navigator."""
HOW = "How"
OPTIONS = (
    *FILTERS,
    Option("limit", "People at most", Kind.NUMBER, suggested=25, least=1),
    Option(
        "free_preview",
        "Only the first 25, free",
        Kind.SWITCH,
        default=False,
        help="Lists whom a search would find first, without a credit: names, titles and companies.",
    ),
    Option(
        "scale",
        "Fewer details, more people",
        Kind.SWITCH,
        default=False,
        help="Leaves out headlines and the short addresses of profiles, for very large searches.",
        group=HOW,
        advanced=True,
    ),
    Option(
        LIVE,
        LIVE_TITLE,
        Kind.SWITCH,
        default=True,
        help="Needs the LinkedIn account that is connected with Pronto. Switched off, Pronto's own database is"
        " searched.",
        group=HOW,
        advanced=True,
    ),
)


def _how(options: Mapping[str, Any]) -> dict[str, Any]:
    """What is sent beside the filters; `live` only where it is not the service's default, which older ones have."""
    found = {"live": False} if options.get(LIVE) is False else {}
    return {**found, "scale": True} if options.get("scale") else found


def wrong(options: Mapping[str, Any]) -> str:
    """What is wrong with the options together; what is said to be free has to be free."""
    pages = unknown_numbers(filters_of(options))
    if options.get("free_preview") and pages:
        return f"Looking up the LinkedIn number of {pages[0]} costs a credit: for a free preview, write the number."
    return wrong_filters(options)


def _named_by_page(text: str) -> Ask:
    """A company as a look-up is asked about it."""
    return Ask({Field.COMPANY_LINKEDIN_URL: normal.company_page(text)}, {})


def identity(ask: Ask) -> str:
    """The filters, and what is wanted of whom they find."""
    wanted = {**filters_of(ask.options), **_how(ask.options), "free": bool(ask.option("free_preview"))}
    text = same_always(wanted)
    return f"filters:{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """The look-ups of companies that are named by their page, and the search; a preview costs nothing."""
    if ask.option("free_preview"):
        return (Charge("previews", COUNTING, {}),)
    look_ups = tuple(look_up_charge(_named_by_page(text)) for text in unknown_numbers(filters_of(ask.options)))
    limit = ask.option("limit")
    units = {"lead": limit or MOST_LEADS}
    return (*look_ups, Charge("searches", SEARCH, units, unbounded=not limit, quota=extraction(limit)))


def steps(ask: Ask) -> Steps:
    """Look up companies that are named by their page, then start the search and take its people in as they come."""
    filters = filters_of(ask.options)
    numbers: dict[str, str] = {}
    for text in unknown_numbers(filters):
        number = yield from _number_of(text)
        if not number:
            note = f"The service does not know the LinkedIn number of {text}, so nothing was searched."
            return Ended({PEOPLE: JobState.FAILED_PERMANENT}, note)
        numbers[normal.company_key(text)] = number
    body = {**with_numbers(filters, numbers), **_how(ask.options)}
    if ask.option("free_preview"):
        return (yield from _preview(body))
    reply = yield _search(body, ask.option("limit"))
    return (yield from follow_search(search_id_of(reply), PEOPLE, "people_found"))


def _number_of(text: str) -> Generator[Request | Used, Reply | None, str]:
    """The LinkedIn number of a company's page; empty where the service does not tell it."""
    found = company_found((yield look_up(_named_by_page(text))))
    yield Used({"company": 1} if found else {})
    return linked_by(found).get("company_linkedin_id", "")


def _search(body: dict[str, Any], limit: int | None) -> Request:
    if limit:
        body["limit"] = limit
    return Request(
        "POST",
        START,
        body,
        limit=SEARCH,
        quota=extraction(limit),
        units={"lead": limit or MOST_LEADS},
        paid=True,
        named=True,
        accepted=True,
        hook=Hook.REQUIRED,
        total_seconds=60.0,
    )


def _ask_preview(body: Mapping[str, Any]) -> Request:
    return Request("POST", PREVIEW, body, limit=COUNTING, takes_custom=False, total_seconds=60.0)


def _preview(body: Mapping[str, Any]) -> Steps:
    """The first people that a search would find, as far as a preview tells of them."""
    total, people = _read_preview((yield _ask_preview(body)))
    if people:
        yield NewRows(people)
    yield Cells({"people_found": str(len(people)), "people_in_all": str(total)})
    if not people:
        return Ended({PEOPLE: JobState.NOT_FOUND}, "Nobody fits.")
    return Ended({PEOPLE: JobState.DONE})


def _read_preview(reply: Reply | None) -> tuple[int, tuple[NewRow, ...]]:
    body = answered_object(reply)
    total, found = shapes.whole(body.get("total_count")), shapes.objects(body.get("preview", ""))
    if total is None or found is None:
        raise WrongAnswer("The answer is no preview.")
    rows = map(_previewed, found)
    return total, tuple({row.key: row for row in rows if row.key}.values())


def _previewed(person: Mapping[str, Any]) -> NewRow:
    """One person of a preview; an address that only Sales Navigator opens is made one that everybody can open."""
    url = text_of(person, "profile_url")
    member = MEMBER.search(url)
    values = {
        "full_name": text_of(person, "full_name"),
        "title": text_of(person, "current_title", "headline"),
        "company_name": text_of(person, "current_company"),
        "linkedin_url": f"https://www.linkedin.com/in/{member['id']}" if member else url,
        "linkedin_id": text_of(person, "linkedin_id"),
    }
    key = normal.person_key(values["linkedin_url"]) or normal.fold("|".join(values.values()).strip("|"))
    return NewRow(key, values)


def _count(options: Mapping[str, Any]) -> Request | None:
    """The free question how many people some filters find; none where a company would have to be looked up first."""
    filters = filters_of(options)
    if wrong_filters(options) or unknown_numbers(filters):
        return None
    return _ask_preview({**with_numbers(filters, {}), **_how(options)})


def _counted(body: Any) -> Counted:
    total, people = _read_preview(Reply(200, body))
    return Counted(total, tuple(filter(None, (row.values["full_name"] for row in people[:3]))))


ACTION = Action(
    key="search_people",
    title="Search people",
    help="People anywhere who fit your filters, without a list.",
    parts=(Part(PEOPLE, "People", outputs=()),),
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    wrong=wrong,
    needs_no_list=lambda _options: True,
    outputs=(Output("people_found", "People found"),),
    occasional=(Output("people_in_all", "People in all"),),
    uses_occasional=lambda ask: bool(ask.option("free_preview")),
    new_sheet=NewSheet("people", "People", PERSON_OUTPUTS),
    fills_duplicates=False,
    same_note="Same search as row {row}",
    order=5,
    icon="funnel",
    budget_needs=("limit",),
    evidence=(Evidence(START, listing=LIST_SEARCHES, listed=searches_by_name),),
    counter=Counter(_count, _counted),
    operations=(
        f"POST {START}",
        f"POST {PREVIEW}",
        f"POST {LOOK_UP_PATH}",
        "GET /api/v2/searches",
        "GET /api/v2/searches/{id}",
    ),
    group=Group.PEOPLE,
)

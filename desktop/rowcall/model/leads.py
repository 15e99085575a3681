"""Reads lead searches of every kind: how their answers look, and how one is followed to its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.action import Kind, Option, Output
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, ListedState, Listing, NewRow, NewRows, Poll, Steps, Used
from rowcall.model.exchange import Refusal, Reply
from rowcall.model.fields import Field
from rowcall.model.request import Limit, Quota, Request

FINAL = frozenset({"FINISHED", "RATE_LIMITED", "UNAUTHORIZED", "FORBIDDEN", "ERROR"})
LIST_SEARCHES = Request("GET", "/api/v2/searches", total_seconds=60.0, most_bytes=50_000_000)
MOST_LEADS = 2500
"""What an unlimited search can cost at most: the service extracts no more than this for one account in a day."""
EXTRACTION = Limit("profile_extraction", MOST_LEADS, 86_400.0)
"""The documents (credits page) allow so many credits of profile extraction a day, and name no call. A lead search is
what extracts profiles; looking up one company, or one person's e-mail and phone, extracts none."""

UNFIT = "DISQUALIFIED"
"""What a search says of somebody who does not fit the target."""

PERSON_OUTPUTS = (
    Output("first_name", "First name", Field.FIRST_NAME),
    Output("last_name", "Last name", Field.LAST_NAME),
    Output("full_name", "Full name", Field.FULL_NAME),
    Output("title", "Job title", Field.TITLE),
    Output("company_name", "Company", Field.COMPANY_NAME),
    Output("company_domain", "Company website", Field.COMPANY_DOMAIN),
    Output("linkedin_url", "LinkedIn profile", Field.LINKEDIN_URL),
    Output("linkedin_id", "LinkedIn number", Field.LINKEDIN_ID),
    Output("location", "Location", Field.LOCATION),
    Output("lead_status", "Fits the target"),
    Output("rejection_reasons", "Why it does not fit", against="lead_status"),
    Output("source_row", "Row of the list"),
)

REJECTED = Option("rejected", "Also people who do not fit the target", Kind.SWITCH, default=False, advanced=True)
"""For what is asked about people whom a search has found."""


def rejected(ask: Ask) -> str:
    """Why a person is not asked about whom the search itself has rejected; empty where they are, or are wanted too."""
    if ask.value("lead_status").upper() != UNFIT or ask.option(REJECTED.key):
        return ""
    reasons = ask.value("rejection_reasons")  # the service's own words: the column beside it has the same
    why = f" ({reasons})" if reasons else ""
    return (
        f"Left out to save credits: the search itself marked this person as not fitting{why}. To ask for them too, tick"
        f" “{REJECTED.title}” under More options."
    )


def extraction(limit: int | None) -> tuple[Quota, ...]:
    """What a search may use up of the day's extraction: as many people as it may find.

    One without a limit counts as one person until its result tells more: else it would keep every other one waiting.
    """
    return (Quota(EXTRACTION, min(limit or 1, MOST_LEADS), unit="lead", title="people found in a day"),)


def follow_search(search_id: str, part: str, count_key: str, *, opened: Reply | None = None, only: str = "") -> Steps:
    """Read a search (GET /searches/{id}) until it has come to one of its ends, taking its people in as they come.

    Args:
        search_id: The service's id of it.
        part: The part of the action that it answers.
        count_key: The output that tells how many people there are.
        opened: What was read already of a search that was begun long ago: nothing is bought then.
        only: `qualified` or `disqualified`: the people who are taken in; empty: all.
    """
    seen, reply = -1, opened
    while True:
        reply = reply or (yield _look_at(search_id, max(seen, 0), ours=opened is None))
        status, people = _read_search(reply)
        wanted = tuple(row for row in people if _is_wanted(row, only))
        if wanted and (len(people) > seen or status in FINAL):
            yield NewRows(wanted)
        settled = status in FINAL or (not status and people and len(people) == seen)
        seen, reply = len(people), None
        if settled:
            break
    if opened is None:
        yield Used({"lead": seen})
    yield Cells({count_key: str(len(wanted))})
    return Ended({part: _state(status, len(wanted))}, _note(status, len(wanted)), None if opened else _stop(status))


def read_search(search_id: str, *, ours: bool = True) -> Request:
    """The question for a search and its people; only one that this row has begun has to echo what the row sent."""
    path = f"/api/v2/searches/{search_id}"
    return Request("GET", path, total_seconds=60.0, most_bytes=50_000_000, takes_custom=ours)


def _look_at(search_id: str, seen: int, *, ours: bool) -> Poll:
    return Poll(
        read_search(search_id, ours=ours),
        search_id,
        listing=Listing(LIST_SEARCHES, read_listing),
        final=FINAL,
        seen=seen,
        first_after=2.0,
    )


def _is_wanted(row: NewRow, only: str) -> bool:
    """Filtered here: the documents do not name the key by which the service would do it."""
    return not only or (row.values["lead_status"].upper() == UNFIT) == (only == "disqualified")


def _state(status: str, count: int) -> JobState:
    if status not in ("FINISHED", ""):
        return JobState.FAILED_PERMANENT
    return JobState.DONE if count else JobState.NOT_FOUND


def _note(status: str, count: int) -> str:
    if status not in ("FINISHED", ""):
        return f"The search ended with {status}."
    return "" if count else "Nobody fits."


def _stop(status: str) -> Refusal | None:
    return Refusal.AUTH if status in ("UNAUTHORIZED", "FORBIDDEN") else None


def answered_object(reply: Reply | None) -> Mapping[str, Any]:
    """The object of an answer; one search endpoint wraps it in `message`, the others do not."""
    body = reply.body if reply else None
    if isinstance(body, dict):
        inner = next((body[key] for key in ("message", "data") if isinstance(body.get(key), dict)), None)
        bare = inner is None or ("message" not in body and body.keys() - shapes.ENVELOPE - {"data"})
        body = body if bare else inner
    if not isinstance(body, dict):
        raise WrongAnswer("The answer could not be understood.")
    return body


def id_in(block: Mapping[str, Any], *keys: str) -> str:
    """What the service calls something, under the first of these keys (`id`) that says it; empty where none does.

    The documents show texts for some and numbers for others, so a whole number counts as its digits.
    """
    found = (block.get(key) for key in keys or ("id",))
    return next((str(name).strip() for name in found if is_id(name)), "")


def is_id(value: Any) -> bool:
    """Whether it can be a name of the service: a text that says something, or a whole number."""
    return bool(value.strip()) if isinstance(value, str) else isinstance(value, int) and not isinstance(value, bool)


def search_id_of(reply: Reply | None) -> str:
    """The service's id of a search that was begun.

    Raises:
        WrongAnswer: If the answer has none.
    """
    found = id_in(answered_object(reply))
    if not found:
        raise WrongAnswer("The answer does not name the search that was started.")
    return found


def read_listing(body: Any) -> Mapping[str, ListedState]:
    """What GET /searches says of each search; the list may stand alone or under `searches`."""
    items = body.get("searches") if isinstance(body, dict) else body
    if not isinstance(items, list):
        return {}
    found = {}
    for item in items:
        if isinstance(item, dict) and (search_id := id_in(item)):
            found[search_id] = ListedState(shapes.name(item.get("status")), shapes.whole(item.get("leads_count")))
    return found


def searches_by_name(body: Any) -> tuple[tuple[str, Any], ...]:
    """The names of GET /searches, each with the search that has it."""
    items = body.get("searches") if isinstance(body, dict) else body
    if not isinstance(items, list):
        return ()
    return tuple((str(item.get("name") or ""), item) for item in items if isinstance(item, dict))


def _read_search(reply: Reply | None) -> tuple[str, tuple[NewRow, ...]]:
    body = answered_object(reply)
    search = body["search"] if isinstance(body.get("search"), dict) else body
    status = str(search.get("status") or "").upper()
    shows_none_yet = status and status not in FINAL  # whether one has to is not in the documents
    leads = shapes.objects(body.get("leads")) if "leads" in body or shows_none_yet else None
    if leads is None:
        raise WrongAnswer("The answer holds no people.")
    rows: dict[str, NewRow] = {}
    for pair in leads:
        row = person_row(pair)
        rows.setdefault(row.key, row)
    return status, tuple(rows.values())


def person_row(pair: Any) -> NewRow:
    """One lead: a pair of blocks in GET /searches/{id}, flat where it was streamed.

    Raises:
        WrongAnswer: If it is none.
    """
    if not isinstance(pair, dict):
        raise WrongAnswer("The answer holds a person who could not be understood.")
    lead = pair["lead"] if isinstance(pair.get("lead"), dict) else pair
    company = pair.get("company") or lead.get("company")
    company = company if isinstance(company, dict) else {}
    url = text_of(lead, "linkedin_profile_url", "linkedin_url", "sales_navigator_profile_url")
    full = text_of(lead, "full_name") or " ".join(
        filter(None, (text_of(lead, "first_name"), text_of(lead, "last_name")))
    )
    values = {
        "first_name": text_of(lead, "first_name"),
        "last_name": text_of(lead, "last_name"),
        "full_name": full,
        "title": text_of(lead, "title"),
        "company_name": text_of(company, "cleaned_name", "name") or text_of(lead, "company_name"),
        "company_domain": normal.domain(text_of(company, "website", "domain")),
        "linkedin_url": url,
        "linkedin_id": text_of(lead, "linkedin_id"),
        "location": text_of(lead, "location") or text_of(company, "location"),
        "lead_status": text_of(lead, "status"),
        "rejection_reasons": "; ".join(_reasons(lead)),
    }
    key = normal.person_key(url) or normal.fold(f"{full}|{values['title']}|{values['company_name']}")
    return NewRow(key, values)


def _reasons(lead: Mapping[str, Any]) -> list[str]:
    """Why a lead was rejected; the key is singular in GET /searches/{id} and plural in what is streamed."""
    found = lead.get("rejection_reason") or lead.get("rejection_reasons") or []
    return [text for text in map(shapes.text, found if isinstance(found, list) else [found]) if text]


def text_of(block: Mapping[str, Any], *keys: str) -> str:
    """The first of these that holds something, as text."""
    return next((found for key in keys if (found := shapes.text(block.get(key)))), "")

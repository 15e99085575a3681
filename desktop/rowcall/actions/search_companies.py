"""Search companies by filters (POST /accounts/search; the free look at the first is POST /accounts/search/preview)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model.action import Action, Charge, Counted, Counter, Group, Kind, Option, Part
from rowcall.model.cells import JobState
from rowcall.model.companies import COMPANIES_FOUND, NAMES, FoundCompanies, read_companies
from rowcall.model.company_lists import LIST_LISTS, LISTS_PATH, lists_by_name
from rowcall.model.company_searches import (
    COMPANIES,
    COMPANY_SIZE,
    EXCLUDED_INDUSTRIES,
    EXCLUDED_LOCATIONS,
    FALL_BACK_OPERATIONS,
    FOUND,
    INCLUDED_INDUSTRIES,
    INCLUDED_LOCATIONS,
    MOST,
    STREAMING,
    begin,
    follow_companies,
    limit_option,
    most_wanted,
    read_delivery,
    search_charge,
    sent_options,
)
from rowcall.model.dialogue import Ask, Cells, Ended, NewRows, Steps
from rowcall.model.exchange import Reply
from rowcall.model.json_text import same_always
from rowcall.model.leads import answered_object, text_of
from rowcall.model.reference import CURRENCIES, MAX_REVENUES, MIN_REVENUES
from rowcall.model.request import Evidence, Limit, Request

SEARCH_PATH = "/api/v2/accounts/search"
PREVIEW_PATH = "/api/v2/accounts/search/preview"
SEARCH = Limit("account_search", 1, 1.0)
PREVIEW = Limit("account_search_preview", 1, 1.0)
LISTS = ("included_industries", "excluded_industries", "included_locations", "excluded_locations", "company_size")
REVENUES = ("min_revenue", "max_revenue")
FILTERS = (*LISTS, "keyword", *REVENUES)
OPTIONS = (
    Option(
        "keyword",
        "Word in their name or description",
        Kind.TEXT,
        help="Such as a niche or a technology: fintech, healthcare.",
    ),
    INCLUDED_INDUSTRIES,
    EXCLUDED_INDUSTRIES,
    INCLUDED_LOCATIONS,
    EXCLUDED_LOCATIONS,
    COMPANY_SIZE,
    Option("min_revenue", "Revenue of at least", Kind.CHOICE, choices=MIN_REVENUES, group="Revenue in a year"),
    Option("max_revenue", "Revenue of at most", Kind.CHOICE, choices=MAX_REVENUES, group="Revenue in a year"),
    Option("revenue_currency", "Currency", Kind.CHOICE, choices=CURRENCIES, group="Revenue in a year"),
    limit_option(MOST),
    Option(
        "free_preview",
        "Only the first 25, without details and without credits",
        Kind.SWITCH,
        default=False,
        help="Names, industries and LinkedIn pages of the first companies, and how many there are.",
    ),
    STREAMING,
)


def _is_preview(options: Mapping[str, Any]) -> bool:
    return bool(options.get("free_preview"))


def _filters(options: Mapping[str, Any]) -> dict[str, Any]:
    """The filters that are set, as the service wants them; revenues are numbers of millions."""
    found = sent_options(Ask({}, options), FILTERS)
    found.update({key: _number(found[key]) for key in REVENUES if key in found})
    if found.keys() & set(REVENUES) and options.get("revenue_currency"):
        found["revenue_currency"] = options["revenue_currency"]
    return found


def _number(text: Any) -> float | int:
    number = float(text)
    return int(number) if number.is_integer() else number


def wrong(options: Mapping[str, Any]) -> str:
    """A search without any filter would list everybody; one for a revenue that ends before it begins lists nobody."""
    if not any(options.get(key) not in (None, (), "") for key in FILTERS):
        return "Nothing says which companies to look for: choose a place, an industry, a size, a word or a revenue."
    least, most = options.get("min_revenue"), options.get("max_revenue")
    if least and most and float(least) > float(most):
        return "The least revenue is greater than the greatest."
    return ""


def _search(ask: Ask) -> Request:
    body = {**_filters(ask.options), **sent_options(ask, ("limit", "streaming"))}
    return replace(begin(SEARCH_PATH, body, SEARCH, most_wanted(ask, MOST)), named=True)


def _preview(options: Mapping[str, Any]) -> Request:
    return Request("POST", PREVIEW_PATH, _filters(options), limit=PREVIEW, takes_custom=False, total_seconds=60.0)


def identity(ask: Ask) -> str:
    """The filters together with how many companies are wanted."""
    asked = {**_filters(ask.options), "limit": most_wanted(ask, MOST), "preview": _is_preview(ask.options)}
    return same_always(asked)


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One search; a free look takes nothing."""
    if _is_preview(ask.options):
        return (Charge("free looks", PREVIEW, {}),)
    return (search_charge(SEARCH, most_wanted(ask, MOST)),)


def steps(ask: Ask) -> Steps:
    """Begin the search and take in what is sent, or look at the first companies for free."""
    if not _is_preview(ask.options):
        reply = yield _search(ask)
        return (yield from follow_companies(ask, reply, most_wanted(ask, MOST)))
    reply = yield _preview(ask.options)
    body = answered_object(reply)
    rows = FoundCompanies().take(read_companies(body) or ())
    if rows:
        yield NewRows(rows)
    yield Cells({FOUND.key: str(len(rows))})
    if not rows:
        return Ended({COMPANIES: JobState.NOT_FOUND}, "No company fits.")
    total = _total(body)
    note = f"The first {len(rows):,} of {total:,} companies." if total > len(rows) else ""
    return Ended({COMPANIES: JobState.DONE}, note)


def _total(body: Mapping[str, Any]) -> int:
    total = body.get("total_count")
    if not isinstance(total, int):
        raise WrongAnswer("The answer does not say how many companies there are.")
    return total


def _count(options: Mapping[str, Any]) -> Request | None:
    return None if wrong(options) else _preview(options)


def _read_count(body: Any) -> Counted:
    found = answered_object(Reply(200, body))
    names = (text_of(block, *NAMES) for block in read_companies(found) or ())
    return Counted(_total(found), tuple(filter(None, names)))


ACTION = Action(
    key="search_companies",
    title="Search companies",
    help="Companies by industry, place, size, revenue or a word in their description.",
    parts=(Part(COMPANIES, "Companies", outputs=()),),
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    outputs=(FOUND,),
    new_sheet=COMPANIES_FOUND,
    fills_duplicates=False,
    order=210,
    icon="building-2",
    evidence=(Evidence(SEARCH_PATH, listing=LIST_LISTS, listed=lists_by_name, heard=True),),
    operations=(f"POST {SEARCH_PATH}", f"POST {PREVIEW_PATH}", *FALL_BACK_OPERATIONS, f"GET {LISTS_PATH}"),
    group=Group.COMPANIES,
    needs_no_list=lambda _options: True,
    wrong=wrong,
    hears_only=lambda options: not _is_preview(options),
    without_address="“Only the first 25, without details and without credits” works without one.",
    counter=Counter(_count, _read_count),
    delivered=read_delivery,
)

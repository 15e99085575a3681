"""Take over the companies of a Sales Navigator search (POST /accounts/)."""

from __future__ import annotations

from dataclasses import replace

from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, Option, Part
from rowcall.model.companies import COMPANIES_FOUND
from rowcall.model.company_lists import LIST_LISTS, LISTS_PATH, lists_by_name
from rowcall.model.company_searches import (
    COMPANIES,
    FALL_BACK_OPERATIONS,
    FOUND,
    MOST_UNKNOWN,
    STREAMING,
    begin,
    follow_companies,
    limit_option,
    read_delivery,
    search_charge,
    sent_options,
)
from rowcall.model.dialogue import Ask, Steps
from rowcall.model.fields import Field
from rowcall.model.request import Evidence, Limit

PATH = "/api/v2/accounts/"
EXTRACT = Limit("account_extract", 1, 1.0)


def why_no_search(text: str) -> str:
    """What is wrong with the address of a search of companies; empty where nothing is."""
    address = text.strip().lower()
    if "linkedin." not in address or "/sales/" not in address:
        return "This is not the address of a Sales Navigator search. Copy it from the browser, with all that follows."
    if "/sales/search/people" in address or "/sales/lists/people" in address:
        return "This search finds people. Take one that finds companies (accounts), or the action for people."
    return ""


def _search_url(ask: Ask) -> str:
    return normal.web_address(str(ask.option("search_url") or ask.value(Field.SEARCH_URL)))


def _most(ask: Ask) -> int:
    return int(ask.option("limit", MOST_UNKNOWN))


def identity(ask: Ask) -> str:
    """The search, and how many of its companies are wanted."""
    return f"{_search_url(ask)}|{_most(ask)}"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One search; the documents name no greatest number of companies."""
    return (search_charge(EXTRACT, _most(ask), unbounded=not ask.option("limit")),)


def steps(ask: Ask) -> Steps:
    """Begin to take the companies over, and take in what is sent."""
    body = {"search_url": _search_url(ask), **sent_options(ask, ("limit", "streaming"))}
    reply = yield replace(begin(PATH, body, EXTRACT, _most(ask)), named=True)
    return (yield from follow_companies(ask, reply, _most(ask)))


ACTION = Action(
    key="companies_from_url",
    title="Companies from a Sales Navigator search",
    help="All companies of a search that you made in Sales Navigator.",
    parts=(Part(COMPANIES, "Companies", outputs=(), needs=(frozenset({Field.SEARCH_URL}),)),),
    options=(
        Option(
            "search_url",
            "Address of the search",
            Kind.TEXT,
            help="Copy it from the browser.",
            check=why_no_search,
        ),
        limit_option(None),
        STREAMING,
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda ask: why_no_search(_search_url(ask)),
    outputs=(FOUND,),
    new_sheet=COMPANIES_FOUND,
    fills_duplicates=False,
    same_note="Same search as row {row}",
    order=220,
    icon="link",
    budget_needs=("limit",),
    evidence=(Evidence(PATH, listing=LIST_LISTS, listed=lists_by_name, heard=True),),
    operations=(f"POST {PATH}", *FALL_BACK_OPERATIONS, f"GET {LISTS_PATH}"),
    group=Group.COMPANIES,
    needs_no_list=lambda options: bool(options.get("search_url")),
    hears_only=lambda _options: True,
    without_address="“People from a LinkedIn search” and the free first 25 of “Search companies” work without one.",
    delivered=read_delivery,
)

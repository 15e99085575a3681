"""Find companies that are like others (POST /intents/accounts/lookalikes)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, Option, Part
from rowcall.model.companies import COMPANIES_FOUND
from rowcall.model.company_look_up import (
    COMPANY_NEEDS,
    LOOK_UP_PATH,
    RESOLVED_OUTPUTS,
    company_identity,
    linked,
    look_up_charge,
    resolve,
)
from rowcall.model.company_searches import (
    COMPANIES,
    COMPANY_SIZE,
    EXCLUDED_LOCATIONS,
    FALL_BACK_OPERATIONS,
    FOUND,
    INCLUDED_LOCATIONS,
    MOST_UNKNOWN,
    STREAMING,
    begin,
    follow_companies,
    limit_option,
    read_delivery,
    search_charge,
    sent_options,
)
from rowcall.model.dialogue import Ask, Ended, Steps
from rowcall.model.json_text import same_always
from rowcall.model.request import Evidence, Limit

PATH = "/api/v2/intents/accounts/lookalikes"
LOOKALIKES = Limit("lookalikes", 1, 1.0)
"""The documents give a limit for other searches only; the same is kept here, to be careful."""
PAGES = "company_linkedin_urls"
MOST_PAGES = 3
"""More are taken, but not looked at (POST /intents/accounts/lookalikes)."""
FILTERS = ("company_size", "included_locations", "excluded_locations", "limit", "streaming")


def why_no_page(text: str) -> str:
    """What is wrong with the address of a company's page; empty where nothing is."""
    return "" if normal.company_page(text) else f"“{text}” is not the address of a company's page on LinkedIn."


def wrong(options: Mapping[str, Any]) -> str:
    """No more companies are looked at than three."""
    given = len(options.get(PAGES) or ())
    return f"Give {MOST_PAGES} companies at most; {given} are given." if given > MOST_PAGES else ""


def _pages(ask: Ask) -> list[str]:
    """The companies given for the step; empty where each row has its own."""
    return [normal.company_page(text) for text in ask.option(PAGES, ())]


def _most(ask: Ask) -> int:
    return int(ask.option("limit", MOST_UNKNOWN))


def _mark(ask: Ask) -> str:
    return same_always(sent_options(ask, FILTERS))


def identity(ask: Ask) -> str:
    """Whom they are to be like, with what else they are to be."""
    pages = _pages(ask)
    return f"{','.join(sorted(pages)) if pages else company_identity(ask)}|{_mark(ask)}"


def _is_looked_up(ask: Ask) -> bool:
    return not _pages(ask) and not linked(ask)


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One search, and a look-up before it where only the name or the domain is known."""
    search = search_charge(LOOKALIKES, _most(ask), unbounded=not ask.option("limit"))
    return (look_up_charge(ask), search) if _is_looked_up(ask) else (search,)


def steps(ask: Ask) -> Steps:
    """Look the company up if need be, begin the search, and take in what is sent."""
    pages = _pages(ask)
    if not pages:
        company = yield from resolve(ask, f"lookalikes|{_mark(ask)}")
        if isinstance(company, Ended):
            return company
        pages = [normal.company_page(next(iter(company.values())))]
    who = {"company_linkedin_url": pages[0]} if len(pages) == 1 else {PAGES: pages}
    reply = yield begin(PATH, {**who, **sent_options(ask, FILTERS)}, LOOKALIKES, _most(ask))
    return (yield from follow_companies(ask, reply, _most(ask)))


ACTION = Action(
    key="lookalikes",
    title="Similar companies",
    help="Companies that are like your best customers.",
    parts=(Part(COMPANIES, "Companies", outputs=(), needs=COMPANY_NEEDS),),
    options=(
        Option(
            PAGES,
            "Like these companies, together",
            Kind.TEXTS,
            help="The LinkedIn pages of up to 3 companies. Without any, those like each company of the list.",
            check=why_no_page,
        ),
        INCLUDED_LOCATIONS,
        EXCLUDED_LOCATIONS,
        COMPANY_SIZE,
        limit_option(None),
        STREAMING,
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    outputs=(FOUND,),
    occasional=RESOLVED_OUTPUTS,
    uses_occasional=_is_looked_up,
    new_sheet=COMPANIES_FOUND,
    fills_duplicates=False,
    same_note="Same company as row {row}",
    order=230,
    icon="copy",
    budget_needs=("limit",),
    evidence=(Evidence(PATH, heard=True),),
    operations=(f"POST {PATH}", f"POST {LOOK_UP_PATH}", *FALL_BACK_OPERATIONS),
    group=Group.COMPANIES,
    needs_no_list=lambda options: bool(options.get(PAGES)),
    wrong=wrong,
    hears_only=lambda _options: True,
    without_address="“Search companies” shows the first 25 companies for free without an address.",
    delivered=read_delivery,
)

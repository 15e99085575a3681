"""Find companies that look for certain people, by the jobs they advertise (POST /intents/accounts/hiring)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rowcall.model.action import Action, Charge, Group, Kind, Option, Part
from rowcall.model.companies import COMPANIES_FOUND
from rowcall.model.company_searches import (
    COMPANIES,
    COMPANY_SIZE,
    FALL_BACK_OPERATIONS,
    FOUND,
    INCLUDED_INDUSTRIES,
    STREAMING,
    begin,
    follow_companies,
    limit_option,
    most_wanted,
    read_delivery,
    search_charge,
    sent_options,
)
from rowcall.model.dialogue import Ask, Steps
from rowcall.model.json_text import same_always
from rowcall.model.reference import PUBLISHED_DATES
from rowcall.model.request import Evidence, Limit

PATH = "/api/v2/intents/accounts/hiring"
HIRING = Limit("companies_hiring", 1, 1.0)
"""The documents give a limit for other searches only; the same is kept here, to be careful."""
MOST = 100
"""However many are found, no more than the first hundred are sent (POST /intents/accounts/hiring)."""
LISTS = (
    "selected_titles",
    "excluded_titles",
    "selected_keywords",
    "excluded_keywords",
    "included_locations",
    "excluded_locations",
    "company_size",
    "included_industries",
)
SENT = (*LISTS, "published_date", "exclude_consulting_recruiting", "exclude_internships", "limit", "streaming")
OPTIONS = (
    Option("selected_titles", "Job titles", Kind.TEXTS, help="Such as Data Engineer."),
    Option("excluded_titles", "Not these titles", Kind.TEXTS, advanced=True),
    Option("selected_keywords", "Words in the advertisement", Kind.TEXTS, help="Such as Kubernetes."),
    Option("excluded_keywords", "Not these words", Kind.TEXTS, advanced=True),
    Option("published_date", "Published", Kind.CHOICE, choices=PUBLISHED_DATES),
    Option(
        "included_locations",
        "Cities",
        Kind.TEXTS,
        help="By name, such as Paris; the surroundings belong to it. A number of a place works too.",
    ),
    Option("excluded_locations", "Not these cities", Kind.TEXTS, advanced=True),
    INCLUDED_INDUSTRIES,
    COMPANY_SIZE,
    Option("exclude_internships", "No internships", Kind.SWITCH, default=False),
    Option("exclude_consulting_recruiting", "No consultants and recruiters", Kind.SWITCH, default=False),
    limit_option(MOST),
    replace(STREAMING, default=False),
)


def wrong(options: Mapping[str, Any]) -> str:
    """Without anything to look for, the first hundred companies of the world would be bought."""
    if any(options.get(key) not in (None, (), "") for key in LISTS):
        return ""
    return "Nothing says which companies to look for: give a job title, a word, a city, an industry or a size."


def identity(ask: Ask) -> str:
    """All that is looked for."""
    return same_always(sent_options(ask, SENT))


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One search."""
    return (search_charge(HIRING, most_wanted(ask, MOST)),)


def steps(ask: Ask) -> Steps:
    """Begin the search, and take in what is sent."""
    reply = yield begin(PATH, sent_options(ask, SENT), HIRING, most_wanted(ask, MOST))
    return (yield from follow_companies(ask, reply, most_wanted(ask, MOST)))


ACTION = Action(
    key="hiring_companies",
    title="Companies that hire",
    help="Companies that advertise jobs such as yours to fill; the first 100.",
    parts=(Part(COMPANIES, "Companies", outputs=()),),
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    outputs=(FOUND,),
    new_sheet=COMPANIES_FOUND,
    fills_duplicates=False,
    order=250,
    icon="briefcase",
    evidence=(Evidence(PATH, heard=True),),
    operations=(f"POST {PATH}", *FALL_BACK_OPERATIONS),
    group=Group.COMPANIES,
    needs_no_list=lambda _options: True,
    wrong=wrong,
    hears_only=lambda _options: True,
    without_address="“Search companies” shows the first 25 companies for free without an address.",
    delivered=read_delivery,
)

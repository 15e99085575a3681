"""The filters of a search for people anywhere (POST /leads/advanced_search): what a user chooses, and what is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Kind, Option
from rowcall.model.reference import (
    COMPANY_SIZES,
    COMPANY_TYPES,
    FUNCTIONS,
    INDUSTRIES,
    INDUSTRY_HELP,
    RECENTLY_CHANGED_JOBS,
    RELATIONSHIPS,
    SENIORITY_LEVELS,
    TENURES,
    industry_problem,
)

COMPANIES = ("included_companies", "excluded_companies", "past_companies")
"""Filters that name companies; the service knows them by their LinkedIn numbers alone."""
SIGNALS = (
    "follows_your_company",
    "viewed_your_profile",
    "with_shared_experiences",
    "posted_on_linkedin",
    "past_colleague",
)
ONLY_LIVE = ("connections_of_profile", "relationship", *SIGNALS)
"""Filters that the service refuses when it searches its own database (POST /leads/advanced_search, `live`)."""
LIVE = "live"
"""The option that LinkedIn itself is searched; switched off, the service searches its own database."""
LIVE_TITLE = "Search LinkedIn itself"
JOB, PERSON, PLACES, COMPANY, PAST = "Job", "Person", "Places", "Company", "Past jobs"
NETWORK, NEWS, LISTS = "Your network", "Signs of interest", "Your lists"
COMPANY_HELP = "Paste each company's LinkedIn page, such as linkedin.com/company/norvane, or its LinkedIn number."


def company_problem(text: str) -> str:
    """What is wrong with the name of a company in a filter."""
    if normal.company_key(text):
        return ""
    return f"“{text}” is neither a LinkedIn page of a company nor its LinkedIn number."


def profile_problem(text: str) -> str:
    """What is wrong with the address of a profile; the old form of an address is none that the service takes."""
    if normal.person_key(text) and "/pub/" not in text.lower():
        return ""
    return f"“{text}” is no LinkedIn profile, such as https://www.linkedin.com/in/name."


FILTERS = (
    Option("job_titles", "Job titles", Kind.TEXTS, help="Whom to look for, such as VP Sales.", group=JOB),
    Option("excluded_job_titles", "Not these titles", Kind.TEXTS, help="Such as Assistant.", group=JOB),
    Option("functions", "Function", Kind.CHOICES, choices=FUNCTIONS, group=JOB),
    Option("seniority_levels", "Level", Kind.CHOICES, choices=SENIORITY_LEVELS, group=JOB),
    Option(
        "years_in_current_position",
        "Time in the position",
        Kind.CHOICES,
        choices=TENURES,
        group=JOB,
        advanced=True,
    ),
    Option(
        "keyword",
        "Words in the profile",
        Kind.TEXT,
        help="Such as cybersecurity. LinkedIn corrects the spelling.",
        group=PERSON,
    ),
    Option("years_of_experience", "Experience", Kind.CHOICES, choices=TENURES, group=PERSON, advanced=True),
    Option("included_locations", "Where they are", Kind.PLACES, group=PLACES),
    Option("excluded_locations", "Not there", Kind.PLACES, group=PLACES, advanced=True),
    Option("company_headquarters", "Where the company has its seat", Kind.PLACES, group=PLACES, advanced=True),
    Option("included_companies", "At these companies", Kind.TEXTS, COMPANY_HELP, check=company_problem, group=COMPANY),
    Option(
        "excluded_companies",
        "Not at these companies",
        Kind.TEXTS,
        COMPANY_HELP,
        check=company_problem,
        group=COMPANY,
        advanced=True,
    ),
    Option("company_size", "Size", Kind.CHOICES, choices=COMPANY_SIZES, group=COMPANY),
    Option("company_type", "Kind of company", Kind.CHOICES, choices=COMPANY_TYPES, group=COMPANY, advanced=True),
    Option(
        "included_industries",
        "Industry",
        Kind.CHOICES,
        help=INDUSTRY_HELP,
        choices=INDUSTRIES,
        free=True,
        check=industry_problem,
        group=COMPANY,
    ),
    Option(
        "excluded_industries",
        "Not in these industries",
        Kind.CHOICES,
        help=INDUSTRY_HELP,
        choices=INDUSTRIES,
        free=True,
        check=industry_problem,
        group=COMPANY,
        advanced=True,
    ),
    Option(
        "years_at_current_company",
        "Time at the company",
        Kind.CHOICES,
        choices=TENURES,
        group=COMPANY,
        advanced=True,
    ),
    Option("past_titles", "Earlier job titles", Kind.TEXTS, group=PAST, advanced=True),
    Option("excluded_past_titles", "Never with these titles", Kind.TEXTS, group=PAST, advanced=True),
    Option(
        "past_companies",
        "Earlier at these companies",
        Kind.TEXTS,
        COMPANY_HELP,
        check=company_problem,
        group=PAST,
        advanced=True,
    ),
    Option("recently_changed_jobs", RECENTLY_CHANGED_JOBS.label, Kind.SWITCH, default=False, group=NEWS),
    Option("posted_on_linkedin", "Posted on LinkedIn recently", Kind.SWITCH, default=False, group=NEWS),
    Option("follows_your_company", "Follow your company", Kind.SWITCH, default=False, group=NEWS, advanced=True),
    Option("viewed_your_profile", "Viewed your profile", Kind.SWITCH, default=False, group=NEWS, advanced=True),
    Option("relationship", "Connected with you", Kind.CHOICES, choices=RELATIONSHIPS, group=NETWORK, advanced=True),
    Option(
        "connections_of_profile",
        "Connections of this person",
        Kind.TEXT,
        help="A LinkedIn profile; its 1st-degree connections are looked for.",
        check=profile_problem,
        group=NETWORK,
        advanced=True,
    ),
    Option("with_shared_experiences", "Shared experiences", Kind.SWITCH, default=False, group=NETWORK, advanced=True),
    Option("past_colleague", "Past colleagues", Kind.SWITCH, default=False, group=NETWORK, advanced=True),
    Option("included_account_lists", "At companies of these lists", Kind.LISTS, group=LISTS, advanced=True),
    Option("excluded_account_lists", "Not at companies of these lists", Kind.LISTS, group=LISTS, advanced=True),
    Option("included_lead_lists", "Of these lists of people", Kind.LISTS, group=LISTS, advanced=True),
    Option("excluded_lead_lists", "Not of these lists of people", Kind.LISTS, group=LISTS, advanced=True),
)
"""The 31 filters and the keyword, in the order of the form."""


def filters_of(options: Mapping[str, Any]) -> dict[str, Any]:
    """What is sent of the filters, under the service's names; companies are still named as the user did."""
    found: dict[str, Any] = {}
    for option in FILTERS:
        value = options.get(option.key)
        if value in (None, (), "", False):
            continue
        match option.kind:
            case Kind.SWITCH | Kind.TEXT:
                found[option.key] = value
            case _:
                found[option.key] = list(value)
    if found.get("recently_changed_jobs"):
        found["recently_changed_jobs"] = [RECENTLY_CHANGED_JOBS.id]
    if profile := found.get("connections_of_profile"):
        found["connections_of_profile"] = normal.web_address(profile)
    return found


def wrong_filters(options: Mapping[str, Any]) -> str:
    """What is wrong with the filters together."""
    found = filters_of(options)
    if not found:
        return "Nothing says whom to look for: choose at least one filter."
    if options.get(LIVE) is False and (refused := [key for key in ONLY_LIVE if key in found]):
        titles = ", ".join(option.title for option in FILTERS if option.key in refused)
        only = f"These filters work only when LinkedIn itself is searched: {titles}."
        return f"{only} Switch “{LIVE_TITLE}” on, or leave them out."
    return ""


def unknown_numbers(filters: Mapping[str, Any]) -> tuple[str, ...]:
    """The pages of companies whose LinkedIn number has to be looked up, each once."""
    keys = {normal.company_key(text): text for text in _companies(filters)}
    return tuple(text for key, text in keys.items() if not key.isdigit())


def with_numbers(filters: Mapping[str, Any], numbers: Mapping[str, str]) -> dict[str, Any]:
    """The filters with each company under its LinkedIn number.

    Args:
        filters: As `filters_of` gives them.
        numbers: Normalised name of a page -> LinkedIn number, for all that were looked up.
    """
    found = dict(filters)
    for key in COMPANIES:
        if key in found:
            names = [normal.company_key(text) for text in found[key]]
            found[key] = list(dict.fromkeys(name if name.isdigit() else numbers[name] for name in names))
    return found


def _companies(filters: Mapping[str, Any]) -> Iterator[str]:
    for key in COMPANIES:
        yield from filters.get(key, ())

"""Find companies that grow, as a whole or in one department (POST /intents/accounts/growth)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rowcall.model.action import Action, Charge, Group, Kind, Option, Part
from rowcall.model.companies import COMPANIES_FOUND
from rowcall.model.company_searches import (
    COMPANIES,
    COMPANY_SIZE,
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
from rowcall.model.dialogue import Ask, Steps, Used
from rowcall.model.json_text import same_always
from rowcall.model.reference import FUNCTIONS
from rowcall.model.request import Evidence, Limit

PATH = "/api/v2/intents/accounts/growth"
GROWTH = Limit("company_growth", 1, 1.0)
"""The documents give a limit for other searches only; the same is kept here, to be careful."""
WRAPPER = "account"
"""By the text of its page the fields sit under this key; its examples have them bare. The text is followed first."""
WHOLE = ("min_headcount_growth_percentage", "max_headcount_growth_percentage")
DEPARTMENT = "department"
IN_DEPARTMENT = (
    "min_department_headcount",
    "max_department_headcount",
    "min_department_headcount_growth_percentage",
    "max_department_headcount_growth_percentage",
)
FILTERS = ("company_size", "included_locations", "excluded_locations", "included_industries")
SENT = (*WHOLE, DEPARTMENT, *IN_DEPARTMENT, *FILTERS, "limit", "streaming")
IN_ONE = "Or growth of one department"
OPTIONS = (
    Option(WHOLE[0], "Grown by at least (%)", Kind.NUMBER),
    Option(WHOLE[1], "Grown by at most (%)", Kind.NUMBER, help="Below 0: companies that shrink."),
    Option(DEPARTMENT, "Department", Kind.CHOICE, choices=FUNCTIONS, group=IN_ONE),
    Option(IN_DEPARTMENT[0], "People in it, at least", Kind.NUMBER, least=0, group=IN_ONE),
    Option(IN_DEPARTMENT[1], "People in it, at most", Kind.NUMBER, least=0, group=IN_ONE),
    Option(IN_DEPARTMENT[2], "Grown by at least (%)", Kind.NUMBER, group=IN_ONE),
    Option(IN_DEPARTMENT[3], "Grown by at most (%)", Kind.NUMBER, group=IN_ONE),
    INCLUDED_INDUSTRIES,
    INCLUDED_LOCATIONS,
    EXCLUDED_LOCATIONS,
    COMPANY_SIZE,
    limit_option(MOST),
    STREAMING,
)


def wrong(options: Mapping[str, Any]) -> str:
    """The service takes the growth of the whole company or of one department, never both and never neither."""
    whole = _set(options, WHOLE)
    department = _set(options, (DEPARTMENT,))
    in_department = _set(options, IN_DEPARTMENT)
    if whole and (department or in_department):
        return "Choose the growth of the whole company or that of one department, not both."
    if in_department and not department:
        return "Say in which department."
    if department and not in_department:
        return "Say how large the department is, or by how much it has grown."
    if not whole and not department:
        return "Say by how much the companies have grown, as a whole or in one department."
    return _wrong_order(options)


def _set(options: Mapping[str, Any], keys: tuple[str, ...]) -> bool:
    return any(options.get(key) not in (None, "") for key in keys)


def _wrong_order(options: Mapping[str, Any]) -> str:
    for least, most in zip((*WHOLE, *IN_DEPARTMENT)[::2], (*WHOLE, *IN_DEPARTMENT)[1::2], strict=True):
        low, high = options.get(least), options.get(most)
        if isinstance(low, int | float) and isinstance(high, int | float) and low > high:
            return "What is wanted at least is more than what is wanted at most."
    return ""


def identity(ask: Ask) -> str:
    """All that is looked for."""
    return same_always(sent_options(ask, SENT))


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One search; where its first form is refused, that has cost nothing."""
    return (search_charge(GROWTH, most_wanted(ask, MOST)),)


def steps(ask: Ask) -> Steps:
    """Begin the search, in the form of the text and else in that of the examples, and take in what is sent."""
    bare = begin(PATH, sent_options(ask, SENT), GROWTH, most_wanted(ask, MOST))
    reply = yield replace(bare, wrapper=WRAPPER, answers=frozenset({422}))
    if reply is not None and reply.status == 422:
        yield Used({})
        reply = yield bare
    return (yield from follow_companies(ask, reply, most_wanted(ask, MOST)))


ACTION = Action(
    key="growing_companies",
    title="Companies that grow",
    help="Companies whose number of people, in all or in one department, grows as you say.",
    parts=(Part(COMPANIES, "Companies", outputs=()),),
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    outputs=(FOUND,),
    new_sheet=COMPANIES_FOUND,
    fills_duplicates=False,
    order=240,
    icon="trending-up",
    evidence=(Evidence(PATH, heard=True),),
    operations=(f"POST {PATH}", *FALL_BACK_OPERATIONS),
    group=Group.COMPANIES,
    needs_no_list=lambda _options: True,
    wrong=wrong,
    hears_only=lambda _options: True,
    without_address="“Search companies” shows the first 25 companies for free without an address.",
    delivered=read_delivery,
)

"""Take the companies of one of the account's lists into the sheet (GET /lists/{id})."""

from __future__ import annotations

import re
from collections.abc import Generator

from rowcall.model.action import Action, Charge, Group, Kind, Option, Part
from rowcall.model.cells import JobState
from rowcall.model.companies import COMPANIES_FOUND, FoundCompanies, read_companies
from rowcall.model.company_lists import LIST_LISTS, LISTS_PATH, list_meant, lists_in, read_list
from rowcall.model.company_searches import COMPANIES, FOUND
from rowcall.model.dialogue import Ask, Cells, Ended, NewRows, Said, Steps
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.leads import text_of

NO_SUCH_LIST = "Your Pronto account has no list of that name or number, or several of that name."
NO_COMPANIES = "There are no companies in this list."
_OWN_NUMBER = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
"""The service's own number of a list is a UUID; anything else is looked for among the lists first."""


def _said(ask: Ask) -> str:
    return str(ask.option("list") or ask.value(Field.LIST_ID)).strip()


def steps(ask: Ask) -> Steps:
    """Find the list where it is given by name, and take its companies in."""
    list_id = _said(ask) if _OWN_NUMBER.fullmatch(_said(ask)) else (yield from _find(_said(ask)))
    if not list_id:
        return Ended({COMPANIES: JobState.NOT_FOUND}, NO_SUCH_LIST)
    reply = yield read_list(list_id)
    if reply is None or reply.status == 404:
        return Ended({COMPANIES: JobState.NOT_FOUND}, NO_SUCH_LIST)
    rows = FoundCompanies().take(read_companies(reply.body) or ())
    yield Cells({FOUND.key: str(len(rows))})
    if not rows:
        return Ended({COMPANIES: JobState.NOT_FOUND}, NO_COMPANIES)
    yield NewRows(rows)
    return Ended({COMPANIES: JobState.DONE})


def _find(said: str) -> Generator[Said, Reply | None, str]:
    """The service's own number of the list that is meant; empty where there is none."""
    reply = yield LIST_LISTS
    found = list_meant(lists_in(reply.body if reply else None), said)
    return text_of(found, "id") if found else ""


ACTION = Action(
    key="open_list",
    title="Open a list",
    help="The companies of one of your lists in Pronto.",
    parts=(Part(COMPANIES, "Companies", outputs=(), needs=(frozenset({Field.LIST_ID}),)),),
    options=(
        Option(
            "list",
            "Which list",
            Kind.TEXT,
            help="Its name, or its number.",
        ),
    ),
    steps=steps,
    charges=lambda _ask: (Charge("free looks", None, {}),),
    identity=lambda ask: _said(ask).casefold(),
    lacks=lambda _ask: "",
    outputs=(FOUND,),
    new_sheet=COMPANIES_FOUND,
    fills_duplicates=False,
    same_note="Same list as row {row}",
    order=320,
    icon="folder-open",
    operations=(f"GET {LISTS_PATH}/{{id}}", f"GET {LISTS_PATH}"),
    group=Group.ACCOUNT,
    needs_no_list=lambda options: bool(options.get("list")),
)

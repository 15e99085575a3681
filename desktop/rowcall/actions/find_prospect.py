"""Find out whether Sonarly has a person as a prospect (GET .../prospects/by-provider-id/{providerId})."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import shapes
from rowcall.model.account import first_text, text
from rowcall.model.action import Action, Group, Kind, Option, Output, Part, one_free_question
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Steps
from rowcall.model.fields import Field
from rowcall.model.request import SONARLY
from rowcall.model.sonarly import data_of
from rowcall.model.sonarly_steps import GROUP, ask_for, find_group, in_group

PROSPECT = "prospect"
REFUSED = 422
MEMBER = re.compile(r"AC[\w-]{8,}")
"""LinkedIn's own number of a person, as it stands in addresses of Sales Navigator."""


def _given(ask: Ask) -> str:
    """The number alone, or as part of the profile's address."""
    given = str(ask.option("provider_id", "")) or ask.value(Field.LINKEDIN_URL)
    found = MEMBER.search(given)
    return found.group() if found else ""


def lacks(ask: Ask) -> str:
    """An address with a name in place of the number says nothing to Sonarly."""
    return (
        "" if _given(ask) else "The profile's address has no LinkedIn number such as ACwAA0123, as Sales Navigator has."
    )


def steps(ask: Ask) -> Steps:
    """Ask, and tell who it is."""
    group = yield from find_group(ask)
    if group.problem:
        return Ended({PROSPECT: JobState.FAILED_PERMANENT}, group.problem)
    path = in_group(group.id, f"prospects/by-provider-id/{_given(ask)}")
    reply = yield ask_for(path, answers=frozenset({REFUSED}))
    if reply is None or reply.status == REFUSED:
        return Ended({PROSPECT: JobState.FAILED_PERMANENT}, "Sonarly does not take this for a number of LinkedIn.")
    data = data_of(reply.body)
    found = shapes.objects(data["matches"]) if "matches" in data else None
    if found is None:
        raise WrongAnswer("The answer holds no matches.")
    yield Cells({"prospect_resolution": text(data.get("resolution")), "prospect_matches": str(len(found))})
    if not found:
        return Ended({PROSPECT: JobState.NOT_FOUND}, "Sonarly has nobody of this number.")
    yield Cells(_cells(found[0]))
    note = f"Sonarly has {len(found)} prospects of this number; this is the first." if len(found) > 1 else ""
    return Ended({PROSPECT: JobState.DONE}, note)


def _cells(match: Mapping[str, Any]) -> dict[str, str]:
    return {
        "prospect_id": first_text(match, "prospectId"),
        "prospect_person_id": first_text(match, "personId"),
        "prospect_name": text(match.get("name")),
        "prospect_title": text(match.get("title")),
        "prospect_company": text(match.get("companyName")),
        "prospect_profile": text(match.get("linkedinUrl")),
    }


ACTION = Action(
    key="find_prospect",
    title="Find a prospect",
    help="Whether a person is among your prospects at Sonarly, by LinkedIn's own number of them.",
    parts=(Part(PROSPECT, "Prospect", outputs=(), needs=(frozenset({Field.LINKEDIN_URL}),)),),
    options=(
        Option("provider_id", "One number instead of a list", Kind.TEXT, help="Such as ACwAA0123."),
        GROUP,
    ),
    steps=steps,
    charges=one_free_question,
    identity=lambda ask: f"prospect:{_given(ask)}",
    lacks=lacks,
    needs_no_list=lambda options: bool(options.get("provider_id")),
    outputs=(
        Output("prospect_id", "Sonarly's number"),
        Output("prospect_name", "Prospect", repeats=Field.FULL_NAME),
        Output("prospect_title", "Job title at Sonarly"),
        Output("prospect_company", "Company at Sonarly", repeats=Field.COMPANY_NAME),
        Output("prospect_profile", "Profile at Sonarly"),
        Output("prospect_person_id", "Sonarly's number of the person"),
        Output("prospect_resolution", "How sure it is"),
        Output("prospect_matches", "Prospects of this number"),
    ),
    order=395,
    icon="user-search",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=("GET /v1/accounts/{accountGroupId}/prospects/by-provider-id/{providerId}", "GET /v1/accounts"),
)

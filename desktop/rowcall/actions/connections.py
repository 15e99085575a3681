"""List whom the user and a person both know on LinkedIn (POST /intents/leads/connections)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.leads import text_of
from rowcall.model.signals import LINKING_OUTPUTS, ask_list, key_of, source_name, take_in

CONNECTIONS = "connections"
PATH = "/api/v2/intents/leads/connections"
NOTHING = "You have no connection in common."
_URN = re.compile(r"urn:li:\w+:\S+", re.IGNORECASE)
_MEMBER = re.compile(r"AC[wo]AA[\w-]+")
ALIASES = {
    "full_name": ("full_name", "name"),
    "headline": ("headline", "lk_headline", "title", "occupation"),
    "linkedin_url": ("linkedin_url", "linkedin_profile_url", "profile_url", "public_url", "url"),
    "sales_navigator_url": ("sales_navigator_url", "sales_navigator_profile_url"),
    "company_name": ("company_name", "current_company", "company"),
    "location": ("location",),
    "linkedin_id": ("linkedin_id", "urn", "id"),
}
"""Output -> names under which an answer may have it: no document shows one."""
CONNECTION_OUTPUTS = (
    Output("full_name", "Full name", Field.FULL_NAME),
    Output("headline", "Headline"),
    Output("linkedin_url", "LinkedIn profile", Field.LINKEDIN_URL),
    Output("sales_navigator_url", "Sales Navigator profile"),
    Output("company_name", "Company", Field.COMPANY_NAME),
    Output("location", "Location", Field.LOCATION),
    Output("linkedin_id", "LinkedIn number", Field.LINKEDIN_ID),
)


def _person(ask: Ask) -> str:
    """Who is asked about: a public address, one of Sales Navigator, or LinkedIn's own name for the person."""
    if given := str(ask.option("linkedin_profile_url", "")).strip():
        return given if _internal(given) else normal.web_address(given)
    return ask.value(Field.LINKEDIN_URL) or _internal(ask.value(Field.LINKEDIN_ID))


def _internal(text: str) -> str:
    """LinkedIn's own name for a person (`urn:li:...`); empty for a mere number, which it takes for nobody's."""
    if _URN.fullmatch(text):
        return text
    return f"urn:li:fsd_profile:{text}" if _MEMBER.fullmatch(text) else ""


def why_nobody(text: str) -> str:
    """Why a text names nobody on LinkedIn; empty where it does."""
    if normal.person_key(text) or _internal(text.strip()):
        return ""
    return f"“{text}” is neither the address of a LinkedIn profile nor LinkedIn's own name for one (urn:li:…)."


def lacks(ask: Ask) -> str:
    """A number alone names nobody."""
    return "" if _person(ask) else "The LinkedIn profile is missing."


def identity(ask: Ask) -> str:
    """The person."""
    person = _person(ask)
    return normal.person_key(person) or person


def charges(_ask: Ask) -> tuple[Charge, ...]:
    """One call; the service takes no limit."""
    return (Charge("questions for connections", None, {"connections": 1}, seconds=5.0),)


def steps(ask: Ask) -> Steps:
    """Ask once; the list comes at once."""
    person = _person(ask)
    reply = yield ask_list(PATH, {"linkedin_profile_url": person}, {"connections": 1})
    name = source_name(ask, person)
    return (yield from take_in(reply, CONNECTIONS, "", lambda entry: _row(entry, name), NOTHING))


def _row(found: Mapping[str, Any], name: str) -> NewRow:
    values = {key: text_of(found, *names) for key, names in ALIASES.items()}
    if isinstance(found.get("company"), dict):
        values["company_name"] = text_of(found["company"], "cleaned_name", "name")
    both = f"{text_of(found, 'first_name')} {text_of(found, 'last_name')}".strip()
    values["full_name"] = values["full_name"] or both
    profile = normal.person_key(values["linkedin_url"] or values["sales_navigator_url"])
    return NewRow(profile or key_of(values, "linkedin_id"), {**values, "source_name": name})


ACTION = Action(
    key="connections",
    title="Find mutual connections",
    help="Whom you and each person both know. Needs Sales Navigator connected on Pronto's site.",
    parts=(
        Part(
            CONNECTIONS,
            "Connections",
            outputs=(),
            needs=(frozenset({Field.LINKEDIN_URL}), frozenset({Field.LINKEDIN_ID})),
        ),
    ),
    options=(
        Option(
            "linkedin_profile_url",
            "One person instead of a list",
            Kind.TEXT,
            help="The address of a profile on LinkedIn or in Sales Navigator.",
            check=why_nobody,
        ),
        Option("carry", "Columns to copy to each connection", Kind.COLUMNS, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lacks,
    outputs=(Output("connections_found", "Connections found"),),
    new_sheet=NewSheet("connections", "Mutual connections", CONNECTION_OUTPUTS + LINKING_OUTPUTS),
    fills_duplicates=False,
    same_note="Same person as row {row}",
    order=240,
    icon="link",
    operations=(f"POST {PATH}",),
    group=Group.SIGNALS,
    needs_no_list=lambda options: bool(options.get("linkedin_profile_url")),
)

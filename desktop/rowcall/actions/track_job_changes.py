"""Have people watched for a change of their job (POST /intents/leads/track_job_changes)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Action, Charge, Delivery, Group, NewSheet, Output, Part
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.leads import text_of
from rowcall.model.request import Evidence
from rowcall.model.tracking import (
    AGREE,
    DETECTED_AT,
    SOURCE_ROW,
    TRACKING,
    TRACKING_ID,
    begun,
    entries_of,
    track,
)

PATH = "/api/v2/intents/leads/track_job_changes"
CONTACTS = "contacts"
"""The key of the people: no document names it."""
NOTE = "Tracking began: Pronto looks once a day, and a change of job comes as a new row."
_PERSON = ("contact", "lead", "person", "profile")
_BEFORE = ("previous", "before", "old", "from", "previous_position")
_NOW = ("current", "after", "new", "to", "current_position")
CHANGE_OUTPUTS = (
    Output("full_name", "Full name", Field.FULL_NAME),
    Output("title", "New job title", Field.TITLE),
    Output("company_name", "New company", Field.COMPANY_NAME),
    Output("company_domain", "New company's website", Field.COMPANY_DOMAIN),
    Output("company_linkedin_url", "New company's LinkedIn page", Field.COMPANY_LINKEDIN_URL),
    Output("previous_title", "Job title before"),
    Output("previous_company", "Company before"),
    Output("linkedin_url", "LinkedIn profile", Field.LINKEDIN_URL),
    DETECTED_AT,
    SOURCE_ROW,
)


def _contact(ask: Ask) -> dict[str, str]:
    """How a person is named: by the profile, else by name and company."""
    if profile := ask.value(Field.LINKEDIN_URL):
        return {"linkedin_url": profile}
    named = (Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY_NAME)
    return {str(field): ask.value(field) for field in named}


def identity(ask: Ask) -> str:
    """The profile, else name and company."""
    if profile := normal.person_key(ask.value(Field.LINKEDIN_URL)):
        return f"profile:{profile}"
    name = normal.fold(f"{ask.value(Field.FIRST_NAME)} {ask.value(Field.LAST_NAME)}")
    return f"name:{name}|company:{normal.fold(ask.value(Field.COMPANY_NAME))}"


def charges(_ask: Ask) -> tuple[Charge, ...]:
    """One person tracked; many rows go out as one call."""
    return (Charge("people to track", None, {TRACKING: 1}),)


def steps(ask: Ask) -> Steps:
    """Begin to track; what is noticed comes to our address later."""
    reply = yield track(PATH, CONTACTS, [_contact(ask)], {})
    return (yield from begun(reply, 1, NOTE))


def delivered(body: Any) -> Delivery:
    """The changes that a message tells of."""
    return Delivery(tuple(map(_change, entries_of(body))), about=_is_about)


def _change(entry: Mapping[str, Any]) -> NewRow:
    person, before, now = (_block(entry, names) for names in (_PERSON, _BEFORE, _NOW))
    person = person or entry
    full = text_of(person, "full_name", "name") or f"{text_of(person, 'first_name')} {text_of(person, 'last_name')}"
    values = {
        "full_name": full.strip(),
        "title": text_of(now, "title", "job_title") or text_of(entry, "new_title", "current_title", "title"),
        "company_name": _company(now) or text_of(entry, "new_company", "current_company", "company_name"),
        "company_domain": normal.domain(text_of(now, "company_domain", "website", "company_website")),
        "company_linkedin_url": text_of(now, "company_linkedin_url"),
        "previous_title": text_of(before, "title", "job_title") or text_of(entry, "old_title", "previous_title"),
        "previous_company": _company(before) or text_of(entry, "old_company", "previous_company"),
        "linkedin_url": text_of(person, "linkedin_url", "linkedin_profile_url"),
        DETECTED_AT.key: text_of(entry, "detected_at", "changed_at", "date"),
    }
    if not (values["full_name"] or values["linkedin_url"]):
        raise WrongAnswer("The message names nobody.")
    who = normal.person_key(values["linkedin_url"]) or normal.fold(values["full_name"])
    return NewRow(normal.fold(f"{who}|{values['title']}|{values['company_name']}"), values)


def _block(entry: Mapping[str, Any], names: tuple[str, ...]) -> Mapping[str, Any]:
    return next((entry[name] for name in names if isinstance(entry.get(name), dict)), {})


def _company(block: Mapping[str, Any]) -> str:
    company = block.get("company")
    if isinstance(company, dict):
        return text_of(company, "cleaned_name", "name")
    return text_of(block, "company_name", "company")


def _is_about(change: NewRow, ask: Ask) -> bool:
    """By the profile where the row has one, else by the name and the company that the person left."""
    if profile := normal.person_key(ask.value(Field.LINKEDIN_URL)):
        return profile == normal.person_key(change.values["linkedin_url"])
    name = f"{ask.value(Field.FIRST_NAME)} {ask.value(Field.LAST_NAME)}"
    left = change.values["previous_company"] or ask.value(Field.COMPANY_NAME)
    same_company = normal.fold(left) == normal.fold(ask.value(Field.COMPANY_NAME))
    return same_company and normal.fold(name) == normal.fold(change.values["full_name"])


ACTION = Action(
    key="track_job_changes",
    title="Track job changes",
    help="Be told when one of these people changes job. Pronto looks once a day.",
    parts=(
        Part(
            TRACKING,
            "Tracking",
            outputs=(),
            needs=(
                frozenset({Field.LINKEDIN_URL}),
                frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY_NAME}),
            ),
        ),
    ),
    options=(),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    outputs=(TRACKING_ID,),
    new_sheet=NewSheet("job_changes", "Job changes", CHANGE_OUTPUTS),
    fills_duplicates=False,
    same_note="Same person as row {row}",
    order=270,
    icon="briefcase",
    evidence=(Evidence(PATH, heard=True),),
    operations=(f"POST {PATH}",),
    group=Group.SIGNALS,
    agree=AGREE,
    hears_only=lambda _options: True,
    without_address="“Profile details” now and again tells of new jobs without one.",
    in_one_go=True,
    delivered=delivered,
)

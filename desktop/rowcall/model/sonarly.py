"""Reads what Sonarly answers: an envelope of `success`, `data`, `error` and `traceId` around everything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.account import first_text, text
from rowcall.model.action import Output
from rowcall.model.dialogue import NewRow
from rowcall.model.fields import Field

OPEN = frozenset({"queued", "running"})
"""States of a job that is not over (documentation of the job's cancellation)."""
STAGES = (("import", "imported"), ("enrichment", "e-mails looked for"))
"""The stages of a job, and what people read of each."""
EMAIL_KEYS = ("email", "workEmail", "work_email", "emailAddress")
"""The documents end before the key that has the e-mail: the first of these that holds one."""

PROSPECT_OUTPUTS = (
    Output("first_name", "First name", Field.FIRST_NAME),
    Output("last_name", "Last name", Field.LAST_NAME),
    Output("full_name", "Full name", Field.FULL_NAME),
    Output("headline", "Headline"),
    Output("company_name", "Company", Field.COMPANY_NAME),
    Output("company_domain", "Company website", Field.COMPANY_DOMAIN),
    Output("company_industry", "Industry", Field.INDUSTRY),
    Output("company_linkedin_url", "Company LinkedIn page", Field.COMPANY_LINKEDIN_URL),
    Output("linkedin_url", "LinkedIn profile", Field.LINKEDIN_URL),
    Output("prospect_email", "E-mail by Sonarly", Field.EMAIL),
    Output("about", "About"),
    Output("photo_url", "Picture"),
    Output("prospect_id", "Sonarly's number"),
    Output("source_row", "Row of the list"),
)


@dataclass(frozen=True, slots=True)
class Named:
    """Something with an id and a name: an account group, an audience, a saved search."""

    id: str
    name: str
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """A prospecting job as its status tells it."""

    id: str
    status: str
    created_at: str = ""
    progress: str = ""
    """How far its stages are, for people."""
    problem: str = ""
    """Why it failed, in the service's words."""


def data_of(body: Any) -> Mapping[str, Any]:
    """What an answer's envelope holds.

    Raises:
        WrongAnswer: If it is no such envelope.
    """
    data = body.get("data") if isinstance(body, dict) else None
    if not isinstance(data, dict):
        raise WrongAnswer("The answer is not one of Sonarly's.")
    return data


def items_of(body: Any) -> tuple[Mapping[str, Any], ...]:
    """The objects of a listing's page.

    Raises:
        WrongAnswer: If it is no listing.
    """
    data = data_of(body)
    found = shapes.objects(data["items"]) if "items" in data else None
    if found is None:
        raise WrongAnswer("The answer holds no list.")
    return tuple(found)


def next_cursor(body: Any) -> str:
    """Where the next page of a listing begins; empty where there is none."""
    data = data_of(body)
    return text(data.get("nextCursor")) if data.get("hasMore") is not False else ""


def read_named(items: Iterable[Mapping[str, Any]]) -> tuple[Named, ...]:
    """What a listing names; what has no id is left out."""
    found = (Named(first_text(item, "id"), text(item.get("name")), text(item.get("createdAt"))) for item in items)
    return tuple(named for named in found if named.id)


def read_groups(body: Any) -> tuple[Named, ...]:
    """The account groups that a key can use (GET /v1/accounts).

    Raises:
        WrongAnswer: If the answer is none.
    """
    return read_named(items_of(body))


def named_by(wanted: str, there: Iterable[Named]) -> tuple[Named, ...]:
    """Those that a text means: by id, else by name."""
    known = tuple(there)
    by_id = tuple(named for named in known if named.id == wanted.strip())
    return by_id or tuple(named for named in known if normal.fold(named.name) == normal.fold(wanted))


def read_job(body: Any) -> Job:
    """A job, as it is started (POST .../prospecting) or told about (GET .../prospecting/{jobId}).

    The status in the body counts: a replayed answer of 200 is documented for a finished job, and its example says
    that it is queued.

    Raises:
        WrongAnswer: If the answer names no job.
    """
    data = data_of(body)
    job_id, status = first_text(data, "jobId", "id"), text(data.get("status")).lower()
    if not job_id or not status:
        raise WrongAnswer("The answer does not name the job.")
    error = data.get("error")
    problem = first_text(error, "message", "code") if isinstance(error, dict) else ""
    return Job(job_id, status, text(data.get("createdAt")), _progress(data.get("stages")), problem)


def _progress(stages: Any) -> str:
    """The stages that have begun, such as "imported 40 %"; progress is a fraction in the documents."""
    if not isinstance(stages, dict):
        return ""
    told = []
    for key, title in STAGES:
        stage = stages.get(key)
        share = shapes.number(stage.get("progress")) if isinstance(stage, dict) else None
        if share is not None and 0 < share <= 1:
            told.append(f"{title} {share:.0%}".replace("%", " %"))
    return ", ".join(told)


def read_prospect(item: Mapping[str, Any]) -> NewRow:
    """One prospect of an audience, as a row."""
    company = item.get("company")
    company = company if isinstance(company, dict) else {}
    profile = text(item.get("linkedinUrl"))
    full = text(item.get("name")) or " ".join(filter(None, (text(item.get("firstName")), text(item.get("lastName")))))
    values = {
        "first_name": text(item.get("firstName")),
        "last_name": text(item.get("lastName")),
        "full_name": full,
        "headline": text(item.get("headline")),
        "company_name": text(company.get("name")),
        "company_domain": normal.domain(text(company.get("website"))),
        "company_industry": text(company.get("industry")),
        "company_linkedin_url": text(company.get("linkedinUrl")),
        "linkedin_url": profile,
        "prospect_email": _email(item),
        "about": text(item.get("about")),
        "photo_url": text(item.get("photoUrl")),
        "prospect_id": text(item.get("id")),
    }
    key = normal.person_key(profile) or values["prospect_id"] or normal.fold(f"{full}|{values['company_name']}")
    return NewRow(key, values)


def _email(item: Mapping[str, Any]) -> str:
    """A work e-mail: a text or an object under one of the likely keys, or the first of a list of either."""
    listed = item.get("emails")
    entries = [*(item.get(key) for key in EMAIL_KEYS), *(listed if isinstance(listed, list) else [])]
    for entry in entries:
        found = first_text(entry, "email", "address", "value") if isinstance(entry, dict) else text(entry)
        if "@" in found:
            return found
    return ""


def made_since(audiences: Iterable[Named], moment: str) -> tuple[Named, ...]:
    """The audiences that were made at that moment or later.

    No document ties a job to the audience that it fills; an audience without a date cannot be told to be new.
    """
    began = _moment(moment)
    dated = [(made, audience) for audience in audiences if (made := _moment(audience.created_at)) is not None]
    return tuple(audience for made, audience in dated if began is None or made >= began)


def _moment(text_: str) -> float | None:
    try:
        return datetime.fromisoformat(text_).timestamp()
    except ValueError:
        return None

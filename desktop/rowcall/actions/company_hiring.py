"""List the open jobs of each company (POST /accounts/company_hiring)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.companies import company_values
from rowcall.model.company_look_up import COMPANY_NEEDS, company_identity, knows, not_known
from rowcall.model.company_questions import identifiers
from rowcall.model.dialogue import Ask, Cells, Ended, NewRow, NewRows, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.leads import text_of
from rowcall.model.request import Limit, Request
from rowcall.model.service_words import readable

JOBS = "jobs"
PATH = "/api/v2/accounts/company_hiring"
UNIT = "company_hiring"
HIRING = Limit("company_hiring", 20, 1.0, title="job advertisement look-ups")
JOB_OUTPUTS = (
    Output("job_title", "Job advertised"),
    Output("job_url", "Advertisement"),
    Output("job_location", "Where"),
    Output("employment_statuses", "Kind of employment"),
    Output("date_posted", "Published"),
    Output("description", "Description"),
    Output("company_name", "Company", Field.COMPANY_NAME),
    Output("company_domain", "Company website", Field.COMPANY_DOMAIN),
    Output("company_linkedin_url", "Company LinkedIn page", Field.COMPANY_LINKEDIN_URL),
    Output("hiring_manager", "Who hires", Field.FULL_NAME),
    Output("hiring_manager_title", "Their job title", Field.TITLE),
    Output("hiring_manager_linkedin_url", "Their LinkedIn profile", Field.LINKEDIN_URL),
    Output("hiring_team", "All who hire"),
    Output("source_row", "Row of the list"),
)
"""The columns of an open job. The first of the team has fields, so that the next action finds that person's e-mail;
the company has them too, so that people can be found there."""
COMPANY_KEYS = ("company_name", "company_domain", "company_linkedin_url")


def identity(ask: Ask) -> str:
    """The company, with how far back its jobs are listed."""
    return f"{company_identity(ask)}|{ask.option('posted_within_days', '')}"


def charges(_ask: Ask) -> tuple[Charge, ...]:
    """One request for each company, which is paid for whatever it finds."""
    return (Charge("requests for open jobs", HIRING, {UNIT: 1}, seconds=1.0),)


def steps(ask: Ask) -> Steps:
    """Ask once; all open jobs come at once."""
    body: dict[str, Any] = identifiers(ask)
    if days := ask.option("posted_within_days"):
        body["posted_within_days"] = days
    reply = yield Request(
        "POST",
        PATH,
        body,
        limit=HIRING,
        units={UNIT: 1},
        paid=True,
        takes_custom=False,
        answers=frozenset({404}),
        total_seconds=60.0,
        most_bytes=50_000_000,
    )
    if not knows(reply):
        yield Used({})
        return not_known(ask)
    jobs, total = _read(reply)
    yield Used({UNIT: 1})
    if rows := _rows(jobs, ask):
        yield NewRows(rows)
    yield Cells({"open_jobs": str(len(jobs) if total is None else total)})
    if jobs or total:
        return Ended({JOBS: JobState.DONE})
    return Ended({JOBS: JobState.NOT_FOUND}, "No open jobs are known.")


def _read(reply: Reply | None) -> tuple[list[Mapping[str, Any]], int | None]:
    """The jobs of an answer, and how many it says there are."""
    body = shapes.unwrapped(reply.body if reply else None, ("jobs", "total_jobs"), shapes.OF_COMPANIES)
    if isinstance(body, dict) and ("jobs" in body or "total_jobs" in body):
        jobs = shapes.objects(body.get("jobs"))
        if jobs is not None:
            return jobs, shapes.whole(body.get("total_jobs"))
    raise WrongAnswer("The answer holds no jobs.")


def _rows(jobs: list[Mapping[str, Any]], ask: Ask) -> tuple[NewRow, ...]:
    """A row for each job; what the answer does not say of its company is as in the list."""
    rows: dict[str, NewRow] = {}
    listed = {key: text for key in COMPANY_KEYS if (text := ask.value(key))}
    for job in jobs:
        team = shapes.objects(job.get("hiring_team")) or []
        told = company_values(job["company"]) if isinstance(job.get("company"), dict) else {}
        company = {key: told[key] for key in COMPANY_KEYS if key in told}
        values = {
            **{
                key: text_of(job, key) for key in ("job_title", "job_url", "job_location", "date_posted", "description")
            },
            "employment_statuses": _employment(job),
            **listed,
            **company,
            **_manager(team),
            "hiring_team": "; ".join(filter(None, map(_in_words, team))),
        }
        place = f"{values['job_title']}|{values['job_location']}|{values['date_posted']}"
        key = values["job_url"] or normal.fold(place)
        rows.setdefault(key, NewRow(key, values))
    return tuple(rows.values())


def _employment(job: Mapping[str, Any]) -> str:
    """Kinds of employment in words; the service's own are for machines, such as full_time."""
    return "; ".join(readable(kind) for kind in text_of(job, "employment_statuses").split("; "))


def _manager(team: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """The first of the team who has a profile, else the first."""
    first = next((member for member in team if text_of(member, "linkedin_url")), team[0] if team else {})
    return {
        "hiring_manager": text_of(first, "name"),
        "hiring_manager_title": text_of(first, "title"),
        "hiring_manager_linkedin_url": text_of(first, "linkedin_url"),
    }


def _in_words(member: Mapping[str, Any]) -> str:
    """Name, job title and, in brackets, the profile."""
    who = ", ".join(filter(None, (text_of(member, "name"), text_of(member, "title"))))
    url = text_of(member, "linkedin_url")
    return f"{who} ({url})".strip() if url else who


ACTION = Action(
    key="company_hiring",
    title="Open jobs",
    help="How many jobs each company advertises, and each of them with who hires.",
    parts=(Part(JOBS, "Open jobs", outputs=(Output("open_jobs", "Open jobs"),), needs=COMPANY_NEEDS),),
    options=(
        Option("posted_within_days", "Published in the last days", Kind.NUMBER, suggested=30, least=1),
        Option("carry", "Columns to copy to each job", Kind.COLUMNS, advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    new_sheet=NewSheet("job_postings", "Job postings", JOB_OUTPUTS),
    same_note="Same company as row {row}",
    order=130,
    icon="briefcase",
    operations=(f"POST {PATH}",),
    group=Group.COMPANIES,
)

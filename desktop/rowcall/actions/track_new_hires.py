"""Have companies watched for people whom they hire (POST /intents/leads/find_new_hires)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Action, Charge, Delivery, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.dialogue import Ask, NewRow, Steps
from rowcall.model.fields import Field
from rowcall.model.json_text import same_always
from rowcall.model.leads import PERSON_OUTPUTS, person_row, text_of
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

PATH = "/api/v2/intents/leads/find_new_hires"
COMPANIES = "company_linkedin_urls"
FILTERS = ("job_titles", "excluded_job_titles", "included_locations", "excluded_locations")
NOTE = "Tracking began: Pronto looks once a week, and people who were hired come as new rows."
COMPANY_PAGE = Output("company_linkedin_url", "Company's LinkedIn page", Field.COMPANY_LINKEDIN_URL)
HIRE_OUTPUTS = (
    *(output for output in PERSON_OUTPUTS if output.key != SOURCE_ROW.key),
    COMPANY_PAGE,
    DETECTED_AT,
    SOURCE_ROW,
)


def _companies(ask: Ask) -> list[str]:
    """Which companies are watched: those given for the step, else the row's own; by their pages."""
    if given := ask.option(COMPANIES):
        return [normal.web_address(url) for url in given]
    own = ask.value(Field.COMPANY_LINKEDIN_URL) or normal.company_page(ask.value(Field.COMPANY_LINKEDIN_ID))
    return [own] if own else []


def why_no_company(url: str) -> str:
    """Why an address is not that of a company's page; empty where it is."""
    return "" if normal.company_key(url) else f"“{url}” is not the address of a company's LinkedIn page."


def _filters(ask: Ask) -> dict[str, Any]:
    found: dict[str, Any] = {key: list(ask.option(key)) for key in FILTERS if ask.option(key)}
    return {**found, "name": ask.option("name")} if ask.option("name") else found


def _mark(ask: Ask) -> str:
    return same_always(_filters(ask))


def identity(ask: Ask) -> str:
    """The companies together with whom they are watched for."""
    return f"{'|'.join(sorted(map(normal.company_key, _companies(ask))))}|{_mark(ask)}"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One company tracked; many rows go out as one call."""
    return (Charge("companies to track", None, {TRACKING: len(_companies(ask)) or 1}),)


def steps(ask: Ask) -> Steps:
    """Begin to track; who is hired comes to our address later."""
    companies = _companies(ask)
    reply = yield track(PATH, COMPANIES, companies, _filters(ask), _mark(ask))
    return (yield from begun(reply, len(companies), NOTE))


def delivered(body: Any) -> Delivery:
    """The people that a message tells of."""
    return Delivery(tuple(map(_hire, entries_of(body))), about=_is_about)


def _hire(entry: Mapping[str, Any]) -> NewRow:
    person = person_row(entry)
    if not (person.values["full_name"] or person.values["linkedin_url"]):
        raise WrongAnswer("The message names nobody.")
    company = entry.get("company")
    page = text_of(company, "linkedin_url", "company_linkedin_url") if isinstance(company, dict) else ""
    values = {
        **person.values,
        COMPANY_PAGE.key: page or text_of(entry, "company_linkedin_url"),
        DETECTED_AT.key: text_of(entry, "detected_at", "hired_at", "date"),
    }
    return replace(person, key=normal.fold(f"{person.key}|{values['company_name']}"), values=values)


def _is_about(hire: NewRow, ask: Ask) -> bool:
    """By the company's page or number, else by its name."""
    pages = {normal.company_key(page) for page in _companies(ask)}
    numbers = {normal.company_key(ask.value(Field.COMPANY_LINKEDIN_ID))}
    if normal.company_key(hire.values[COMPANY_PAGE.key]) in (pages | numbers) - {""}:
        return True
    name = normal.fold(ask.value(Field.COMPANY_NAME))
    return bool(name) and name == normal.fold(hire.values["company_name"])


ACTION = Action(
    key="track_new_hires",
    title="Track new hires",
    help="Be told when a company hires somebody who fits. Pronto looks once a week.",
    parts=(
        Part(
            TRACKING,
            "Tracking",
            outputs=(),
            needs=(frozenset({Field.COMPANY_LINKEDIN_URL}), frozenset({Field.COMPANY_LINKEDIN_ID})),
        ),
    ),
    options=(
        Option(
            "job_titles",
            "Job titles",
            Kind.TEXTS,
            help="Whom to look for, such as VP of Sales.",
            field=Field.JOB_TITLES,
        ),
        Option("excluded_job_titles", "Not these titles", Kind.TEXTS, help="Titles to leave out, such as Intern."),
        Option("included_locations", "Where they are", Kind.PLACES),
        Option("excluded_locations", "Not there", Kind.PLACES, advanced=True),
        Option(
            COMPANIES,
            "Companies instead of a list",
            Kind.TEXTS,
            help="Addresses of their LinkedIn pages.",
            check=why_no_company,
            advanced=True,
        ),
        Option("name", "Name of the tracking", Kind.TEXT, help="By it Pronto's support can find it.", advanced=True),
    ),
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    outputs=(TRACKING_ID,),
    new_sheet=NewSheet("new_hires", "New hires", HIRE_OUTPUTS),
    fills_duplicates=False,
    same_note="Same company as row {row}",
    order=260,
    icon="user-plus",
    evidence=(Evidence(PATH, heard=True),),
    operations=(f"POST {PATH}",),
    group=Group.SIGNALS,
    needs_no_list=lambda options: bool(options.get(COMPANIES)),
    agree=AGREE,
    hears_only=lambda _options: True,
    without_address="“Search people” with “Changed jobs recently” at these companies works without one.",
    in_one_go=True,
    delivered=delivered,
)

"""Start a prospecting job at Sonarly and take its prospects in (POST /v1/accounts/{accountGroupId}/prospecting)."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from typing import Any

from rowcall.model import normal
from rowcall.model.account import text
from rowcall.model.action import Action, Charge, Group, Kind, NewSheet, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Said, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.reference import Choice
from rowcall.model.request import SONARLY, Request
from rowcall.model.sonarly import PROSPECT_OUTPUTS, Job, items_of, read_job, read_named
from rowcall.model.sonarly_steps import (
    AUDIENCE,
    GROUP,
    Chosen,
    ask_for,
    choose,
    find_audience,
    find_group,
    follow_job,
    in_group,
    read_prospects,
    told,
)

PROSPECTS = "prospects"
MOST_RESULTS = 2_000
"""The cap of the largest plans; a smaller plan cuts more off."""
MOST_PROFILES = 1_000
LINKEDIN, NAVIGATOR, COMMENTERS, PROFILES = "linkedin_search", "sales_navigator", "post_commenters", "url_upload"
NEEDED: Mapping[str, tuple[str, ...]] = {
    LINKEDIN: ("search_url",),
    NAVIGATOR: ("saved_search", "lead_list"),
    COMMENTERS: ("post_url",),
    PROFILES: ("profile_urls",),
}
"""The options of which each source needs one."""
MINUTES = 180.0
"""Seconds that a job usually takes; the documentation says several minutes."""


def _wrong_address(given: str) -> str:
    return "" if normal.web_address(given) else "It is not the address of a web page."


def _wrong_profile(given: str) -> str:
    return "" if normal.person_key(given) else "It is not the address of a LinkedIn profile."


def _taken_by(key: str) -> Mapping[str, tuple[str, ...]]:
    return {"source": tuple(source for source, keys in NEEDED.items() if key in keys)}


OPTIONS = (
    Option(
        "source",
        "Where from",
        Kind.CHOICE,
        choices=(
            Choice(LINKEDIN, "A search on LinkedIn"),
            Choice(NAVIGATOR, "A saved search or lead list of Sales Navigator"),
            Choice(COMMENTERS, "Who commented on a post"),
            Choice(PROFILES, "Profiles, by their addresses"),
        ),
        must=True,
    ),
    Option(
        "search_url",
        "Address of the search",
        Kind.TEXT,
        help="Copied from the browser, with people as the result.",
        only_with=_taken_by("search_url"),
        check=_wrong_address,
    ),
    Option("saved_search", "Saved search", Kind.TEXT, help="Its name or number.", only_with=_taken_by("saved_search")),
    Option("lead_list", "Lead list", Kind.TEXT, help="Its name or number.", only_with=_taken_by("lead_list")),
    Option(
        "post_url",
        "Address of the post",
        Kind.TEXT,
        help="The Share button of the post gives it.",
        only_with=_taken_by("post_url"),
        check=_wrong_address,
    ),
    Option(
        "profile_urls",
        "Profiles",
        Kind.TEXTS,
        help=f"The addresses of up to {MOST_PROFILES:,} LinkedIn profiles.",
        only_with=_taken_by("profile_urls"),
        check=_wrong_profile,
    ),
    Option(
        "max_results",
        "Prospects at most",
        Kind.NUMBER,
        help="Your plan at Sonarly allows 100 (Tester), 1,000 (Starter) or 2,000 (Scale, Enterprise); what is more is"
        " cut off.",
        only_with={"source": (LINKEDIN, NAVIGATOR, COMMENTERS)},
        suggested=100,
        least=1,
        greatest=MOST_RESULTS,
    ),
    Option(
        "search_emails",
        "Look for their e-mails as well",
        Kind.SWITCH,
        help="Each prospect then costs 2 credits in place of 1.",
        default=False,
    ),
    GROUP,
    AUDIENCE,
)


def _source_of(options: Mapping[str, Any]) -> str:
    return str(options.get("source") or "")


def wrong(options: Mapping[str, Any]) -> str:
    """What the chosen source lacks, and what it does not take."""
    source = _source_of(options)
    if not source:
        return "Choose where the prospects come from."
    given = [key for key in NEEDED[source] if options.get(key)]
    if not given:
        return f"This source needs: {' or '.join(_title(key) for key in NEEDED[source])}."
    if len(given) > 1:
        return "Choose a saved search or a lead list, not both."
    strange = [key for keys in NEEDED.values() for key in keys if key not in NEEDED[source] and options.get(key)]
    if strange:
        return f"This source takes no {_title(strange[0])}."
    return _wrong_with_profiles(options) if source == PROFILES else ""


def _title(key: str) -> str:
    return next(option.title.lower() for option in OPTIONS if option.key == key)


def _wrong_with_profiles(options: Mapping[str, Any]) -> str:
    count = len(options["profile_urls"])
    return f"A job takes {MOST_PROFILES:,} profiles at most, not {count:,}." if count > MOST_PROFILES else ""


def _units(ask: Ask) -> dict[str, int]:
    """The most prospects that the job can import, and be paid for."""
    profiles = ask.option("profile_urls", ())
    most = len(profiles) if _source_of(ask.options) == PROFILES else int(ask.option("max_results", MOST_RESULTS))
    return {_unit(ask): most}


def _unit(ask: Ask) -> str:
    return "prospect_with_email" if ask.option("search_emails") else "prospect"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One job."""
    return (Charge("prospecting jobs", None, _units(ask), answer_after=MINUTES),)


def identity(ask: Ask) -> str:
    """Everything that the job is told."""
    return json.dumps({key: ask.options[key] for key in sorted(ask.options)}, ensure_ascii=False, default=list)


def steps(ask: Ask) -> Steps:
    """Start the job, follow it, find its audience, and read that."""
    group = yield from find_group(ask)
    source = yield from _source(ask, group)
    problem = group.problem or source.get("problem", "")
    if problem:
        return Ended({PROSPECTS: JobState.FAILED_PERMANENT}, problem)
    reply = yield Request(
        "POST",
        in_group(group.id, "prospecting"),
        {**source, **_limits(ask)},
        units=_units(ask),
        paid=True,
        accepted=True,
        provider=SONARLY,
        takes_custom=False,
        idempotent=True,
        total_seconds=45.0,
    )
    started = read_job(reply.body if reply else None)
    yield Cells(told(started))
    over = yield from follow_job(group.id, started)
    return (yield from _take_over(ask, group.id, Job(over.id, over.status, started.created_at, problem=over.problem)))


def _limits(ask: Ask) -> dict[str, Any]:
    found: dict[str, Any] = {"searchEmails": bool(ask.option("search_emails"))}
    if ask.option("max_results") and _source_of(ask.options) != PROFILES:
        found["maxResults"] = int(ask.option("max_results"))
    return found


def _source(ask: Ask, group: Chosen) -> Generator[Request, Reply | None, dict[str, Any]]:
    """What the job is told of its source; the names of a saved search and of a lead list are looked up."""
    source = _source_of(ask.options)
    found: dict[str, Any] = {"source": source}
    if source == LINKEDIN:
        found["searchUrl"] = normal.web_address(str(ask.option("search_url")))
    elif source == COMMENTERS:
        found["postUrl"] = normal.web_address(str(ask.option("post_url")))
    elif source == PROFILES:
        found["urls"] = [normal.web_address(url) for url in dict.fromkeys(ask.option("profile_urls", ()))]
    elif group.id:
        searches = bool(ask.option("saved_search"))
        wanted = str(ask.option("saved_search") or ask.option("lead_list"))
        listing, what = ("saved-searches", "saved search") if searches else ("lead-lists", "lead list")
        chosen = yield from _navigator(group.id, wanted, listing, what)
        found |= {"problem": chosen.problem} if chosen.problem else {}
        found["savedSearchId" if searches else "leadListId"] = chosen.id
    return found


def _navigator(group: str, wanted: str, listing: str, what: str) -> Generator[Request, Reply | None, Chosen]:
    if text(wanted).isdigit():
        return Chosen(text(wanted))
    reply = yield ask_for(in_group(group, f"sales-navigator/{listing}"))
    return choose(wanted, read_named(items_of(reply.body if reply else None)), what)


def _take_over(ask: Ask, group: str, job: Job) -> Generator[Said, Reply | None, Ended]:
    """The prospects of a job that is over; what it has imported was paid for, however it ended."""
    named = str(ask.option("audience", ""))
    audience = yield from find_audience(group, job, named)
    note = _how_it_ended(job)
    if not audience.id:
        nothing = job.status == "completed" and not audience.several
        state = JobState.NOT_FOUND if nothing else JobState.FAILED_PERMANENT
        return Ended({PROSPECTS: state}, f"{note} {audience.problem}".strip())
    count = yield from read_prospects(group, audience.id)
    yield Used({_unit(ask): count})
    taken = "you named it" if named else "the only one made since the job began"
    yield Cells({"prospects_found": str(count), "audience_id": audience.id, "audience_taken": taken})
    if job.status != "completed":
        return Ended({PROSPECTS: JobState.FAILED_PERMANENT}, note)
    return Ended({PROSPECTS: JobState.DONE if count else JobState.NOT_FOUND}, "" if count else "Nobody was found.")


def _how_it_ended(job: Job) -> str:
    if job.status == "completed":
        return ""
    if job.status == "failed":
        return f"The job failed: {job.problem}" if job.problem else "The job failed at Sonarly."
    return f"The job was {job.status} at Sonarly."


ACTION = Action(
    key="prospecting",
    title="Find prospects",
    help="A job at Sonarly that imports people from a search, a list, a post or their profiles.",
    parts=(Part(PROSPECTS, "Prospects", outputs=()),),
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    lacks=lambda _ask: "",
    wrong=wrong,
    needs_no_list=lambda _options: True,
    outputs=(
        Output("job_id", "Job", None),
        Output("job_status", "State of the job"),
        Output("job_progress", "Progress"),
        Output("prospects_found", "Prospects found"),
        Output("audience_id", "Audience"),
        Output("audience_taken", "Why this audience"),
    ),
    new_sheet=NewSheet(PROSPECTS, "Prospects", PROSPECT_OUTPUTS, limit_key="max_results"),
    fills_duplicates=False,
    order=300,
    icon="target",
    provider=SONARLY,
    group=Group.PROSPECTING,
    operations=(
        "POST /v1/accounts/{accountGroupId}/prospecting",
        "GET /v1/accounts",
        "GET /v1/accounts/{accountGroupId}/prospecting/{jobId}",
        "GET /v1/accounts/{accountGroupId}/sales-navigator/saved-searches",
        "GET /v1/accounts/{accountGroupId}/sales-navigator/lead-lists",
        "GET /v1/accounts/{accountGroupId}/audiences",
        "GET /v1/accounts/{accountGroupId}/audiences/{audienceId}/prospects",
    ),
)

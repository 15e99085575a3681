"""What the actions at Sonarly have in common: the account group they work in, pages, jobs and their prospects."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from rowcall.model.action import Kind, Option
from rowcall.model.call import SONARLY, Ask, Cells, Ended, NewRows, Poll, Reply, Request, Said
from rowcall.model.cells import JobState
from rowcall.model.fields import Field
from rowcall.model.sonarly import (
    OPEN,
    Job,
    Named,
    items_of,
    named_by,
    newest_since,
    next_cursor,
    read_groups,
    read_job,
    read_named,
    read_prospect,
)

ID_LENGTH = 24
"""Every id in the documents has so many hexadecimal digits."""
MOST_NAMED = 8
MOST_PAGES = 500
"""A listing that has no end is not read for ever."""
FIRST_LOOK = 2.0
"""Seconds until a job is looked at first."""
LOOKS = (0.0, 2.0, 5.0, 10.0, 20.0, 40.0, 60.0)
"""Seconds before each look for the audience of a finished job: it appears once it is filled."""
NOT_READY, UNKNOWN = 409, 404
MOST_BYTES = 20_000_000

GROUP = Option(
    "account_group",
    "Account group",
    Kind.TEXT,
    help="Its name or number, as Sonarly shows it. Not needed where your key can use one alone.",
)

JOB = Option(
    "job",
    "One job instead of a list",
    Kind.TEXT,
    help="Its number, as List prospecting jobs shows it.",
)
AUDIENCE = Option(
    "audience",
    "Audience with the prospects",
    Kind.TEXT,
    help="Only if the newest audience that appears at Sonarly is not the one of this job: its name or number.",
    advanced=True,
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a text means, or why it means nothing."""

    id: str = ""
    problem: str = ""


def ask_for(path: str, *, answers: frozenset[int] = frozenset()) -> Request:
    """A free question."""
    return Request("GET", path, provider=SONARLY, total_seconds=60.0, most_bytes=MOST_BYTES, answers=answers)


def in_group(group: str, path: str) -> str:
    """A path inside an account group."""
    return f"/v1/accounts/{quote(group, safe='')}/{path}"


def is_id(text: str) -> bool:
    """Whether a text looks like one of Sonarly's own numbers."""
    found = text.strip()
    return len(found) == ID_LENGTH and all(char in "0123456789abcdef" for char in found.lower())


def find_group(ask: Ask) -> Generator[Request, Reply | None, Chosen]:
    """The account group that the user named, or the only one that the key can use (GET /v1/accounts)."""
    wanted = str(ask.option("account_group", ""))
    if is_id(wanted):
        return Chosen(wanted.strip().lower())
    reply = yield ask_for("/v1/accounts")
    there = read_groups(reply.body if reply else None)
    if wanted:
        return choose(wanted, there, "account group")
    if len(there) == 1:
        return Chosen(there[0].id)
    if not there:
        return Chosen(problem="Your Sonarly key can use no account group.")
    names = _names(there)
    return Chosen(problem=f"Your Sonarly key can use several account groups: {names}. Name one.")


def choose(wanted: str, there: tuple[Named, ...], what: str) -> Chosen:
    """The one that a text means by number or name; else a sentence that names those that are there."""
    fitting = named_by(wanted, there)
    if len(fitting) == 1:
        return Chosen(fitting[0].id)
    if fitting:
        return Chosen(problem=f"{len(fitting)} of this name were found ({what} {wanted!r}): write the number of one.")
    known = f" There is: {_names(there)}." if there else ""
    return Chosen(problem=f"Sonarly knows no {what} {wanted!r}.{known}")


def _names(there: tuple[Named, ...]) -> str:
    told = "; ".join(f"{named.name} ({named.id})" for named in there[:MOST_NAMED])
    return told if len(there) <= MOST_NAMED else f"{told}; and {len(there) - MOST_NAMED} more"


def job_given(ask: Ask) -> str:
    """The job that the option or the row names."""
    return (str(ask.option("job", "")) or ask.value(Field.JOB_ID)).strip()


def lacks_job(ask: Ask) -> str:
    """Without a number nothing can be asked."""
    return "" if job_given(ask) else "The number of the job is missing."


def listed(part: str, count: int, what: str) -> Ended:
    """How the reading of a listing ends."""
    if count:
        return Ended({part: JobState.DONE})
    return Ended({part: JobState.NOT_FOUND}, f"There are no {what} at Sonarly.")


def all_items(path: str) -> Generator[Request, Reply | None, tuple[Mapping[str, Any], ...]]:
    """Everything that a listing holds, page by page."""
    found: list[Mapping[str, Any]] = []
    cursor = ""
    for _page in range(MOST_PAGES):
        reply = yield ask_for(page_path(path, cursor))
        body = reply.body if reply else None
        found += items_of(body)
        before, cursor = cursor, next_cursor(body)
        if not cursor or cursor == before:
            break
    return tuple(found)


def page_path(path: str, cursor: str) -> str:
    """The path of the page that begins there."""
    if not cursor:
        return path
    return f"{path}{'&' if '?' in path else '?'}cursor={quote(cursor, safe='')}"


def follow_job(group: str, job: Job) -> Generator[Said, Reply | None, Job]:
    """Read a job (GET .../prospecting/{jobId}) until it is over, and show how far it is."""
    while True:
        reply = yield Poll(ask_for(job_path(group, job.id)), job.id, first_after=FIRST_LOOK)
        now = read_job(reply.body if reply else None)
        yield Cells(told(now))
        if now.status not in OPEN:
            return now


def job_path(group: str, job_id: str) -> str:
    """Where a job is read."""
    return in_group(group, f"prospecting/{quote(job_id, safe='')}")


def told(job: Job) -> dict[str, str]:
    """What a row shows of its job."""
    return {"job_id": job.id, "job_status": job.status, "job_progress": job.progress}


def find_audience(group: str, job: Job, wanted: str) -> Generator[Said, Reply | None, Chosen]:
    """The audience that holds a job's prospects: the one the user named, else the newest one made since the job.

    An audience is listed only once it is filled, so it is looked for several times.
    """
    if is_id(wanted):
        return Chosen(wanted.strip().lower())
    looks = LOOKS if job.status == "completed" else LOOKS[:2]
    for number, wait in enumerate(looks):
        there = yield from _polled(in_group(group, "audiences"), f"{job.id} audiences {number}", wait)
        chosen = _chosen(read_named(there), job, wanted)
        if chosen.id:
            return chosen
    return chosen


def _chosen(there: tuple[Named, ...], job: Job, wanted: str) -> Chosen:
    if wanted:
        return choose(wanted, there, "audience")
    newest = newest_since(there, job.created_at)
    return Chosen(newest.id) if newest else Chosen(problem="No audience that was made since then is at Sonarly.")


def _polled(path: str, name: str, wait: float) -> Generator[Said, Reply | None, tuple[Mapping[str, Any], ...]]:
    """All that a listing holds, asked for as something that is waited for."""
    found: list[Mapping[str, Any]] = []
    cursor = ""
    for page in range(MOST_PAGES):
        reply = yield Poll(ask_for(page_path(path, cursor)), f"{name} {page}", first_after=wait if not page else 0.0)
        body = reply.body if reply else None
        found += items_of(body)
        before, cursor = cursor, next_cursor(body)
        if not cursor or cursor == before:
            break
    return tuple(found)


def read_prospects(group: str, audience: str) -> Generator[Said, Reply | None, int]:
    """Take in the prospects of an audience page by page, and count them; one that is still filled is waited for."""
    path, keys, cursor = in_group(group, f"audiences/{quote(audience, safe='')}/prospects"), set[str](), ""
    for page in range(MOST_PAGES):
        body = yield from _ready(page_path(path, cursor), f"{audience} {page}")
        rows = tuple(map(read_prospect, items_of(body)))
        keys.update(row.key for row in rows)
        if rows:
            yield NewRows(rows)
        before, cursor = cursor, next_cursor(body)
        if not cursor or cursor == before:
            break
    return len(keys)


def prospects_now(group: str, audience: str) -> Generator[Said, Reply | None, int | None]:
    """The same as questions of their own; None where Sonarly does not know the audience."""
    path, keys, cursor = in_group(group, f"audiences/{quote(audience, safe='')}/prospects"), set[str](), ""
    for page in range(MOST_PAGES):
        where = page_path(path, cursor)
        reply = yield ask_for(where, answers=frozenset({NOT_READY, UNKNOWN}))
        if reply is None or reply.status == UNKNOWN:
            return None
        body = reply.body if reply.status != NOT_READY else (yield from _ready(where, f"{audience} {page}"))
        rows = tuple(map(read_prospect, items_of(body)))
        keys.update(row.key for row in rows)
        if rows:
            yield NewRows(rows)
        before, cursor = cursor, next_cursor(body)
        if not cursor or cursor == before:
            break
    return len(keys)


def _ready(path: str, name: str) -> Generator[Said, Reply | None, Any]:
    """A page of an audience, once no job fills it any more (409 AUDIENCE_NOT_READY)."""
    while True:
        reply = yield Poll(ask_for(path, answers=frozenset({NOT_READY})), name, first_after=0.0)
        if reply is None or reply.status != NOT_READY:
            return reply.body if reply else None

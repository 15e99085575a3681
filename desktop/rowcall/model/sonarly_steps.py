"""What the actions at Sonarly have in common: the account group they work in, pages, jobs and their prospects."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from rowcall.model.action import Kind, Offered, Option
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, NewRow, NewRows, Poll, Said, Steps
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.request import SONARLY, Request
from rowcall.model.sonarly import (
    OPEN,
    Job,
    Named,
    items_of,
    made_since,
    named_by,
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
    offered=Offered("list_workspaces", id="group_id", name="group_name"),
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
    help="Only if several audiences appeared at Sonarly since the job began: the name or number of the job's own.",
    advanced=True,
)


SEVERAL = (
    "Several audiences were made at Sonarly since the job began, and it does not say which is the job's: {names}. Its"
    " prospects may have used credits. Open the job {job} (Prospects of a job) with the audience named."
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a text means, or why it means nothing."""

    id: str = ""
    problem: str = ""
    several: bool = False
    """Whether it means more than one."""


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


def list_group(ask: Ask, part: str, path: str, what: str, read: Callable[[Mapping[str, Any]], NewRow]) -> Steps:
    """Read a listing of the account group to its end, and make a row of each entry.

    Args:
        ask: The row, whose options name the account group.
        part: The part of the action.
        path: Of the listing, inside the account group.
        what: What it lists, for people.
        read: From an entry to its row; one without a key is left out.
    """
    group = yield from find_group(ask)
    if group.problem:
        return Ended({part: JobState.FAILED_PERMANENT}, group.problem)
    items = yield from all_items(in_group(group.id, path))
    rows = tuple(row for row in map(read, items) if row.key)
    if rows:
        yield NewRows(rows)
    return listed(part, len(rows), what)


def all_items(path: str) -> Generator[Request, Reply | None, tuple[Mapping[str, Any], ...]]:
    """Everything that a listing holds, page by page."""
    pages, found = _Pages(path), list[Mapping[str, Any]]()
    while pages.more:
        reply = yield ask_for(pages.where)
        found += pages.take(reply.body if reply else None)
    return tuple(found)


class _Pages:
    """The pages of a listing: each tells where the next one begins."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._cursor = ""
        self.number = 0
        """Of the next page, from 0."""
        self.more = True

    @property
    def where(self) -> str:
        """The path of the next page."""
        if not self._cursor:
            return self._path
        return f"{self._path}{'&' if '?' in self._path else '?'}cursor={quote(self._cursor, safe='')}"

    def take(self, body: Any) -> tuple[Mapping[str, Any], ...]:
        """What the page holds, and on to the one after it."""
        items = items_of(body)
        before, self._cursor = self._cursor, next_cursor(body)
        self.number += 1
        self.more = bool(self._cursor) and self._cursor != before and self.number < MOST_PAGES
        return items


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
    """The audience that holds a job's prospects: the one the user named, else the only one made since the job.

    No document ties a job to its audience, and another one may be a colleague's: of several none is taken. An audience
    is listed only once it is filled, so it is looked for several times.
    """
    if is_id(wanted):
        return Chosen(wanted.strip().lower())
    looks = LOOKS if job.status == "completed" else LOOKS[:2]
    for number, wait in enumerate(looks):
        there = yield from _polled(in_group(group, "audiences"), f"{job.id} audiences {number}", wait)
        chosen = _chosen(read_named(there), job, wanted)
        if chosen.id or chosen.several:
            return chosen
    return chosen


def _chosen(there: tuple[Named, ...], job: Job, wanted: str) -> Chosen:
    if wanted:
        return choose(wanted, there, "audience")
    since = made_since(there, job.created_at)
    if not since:
        return Chosen(problem="No audience that was made since then is at Sonarly.")
    if len(since) > 1:
        return Chosen(problem=SEVERAL.format(names=_names(since), job=job.id), several=True)
    return Chosen(since[0].id)


def _polled(path: str, name: str, wait: float) -> Generator[Said, Reply | None, tuple[Mapping[str, Any], ...]]:
    """All that a listing holds, asked for as something that is waited for."""
    pages, found = _Pages(path), list[Mapping[str, Any]]()
    while pages.more:
        first_after = 0.0 if pages.number else wait
        reply = yield Poll(ask_for(pages.where), f"{name} {pages.number}", first_after=first_after)
        found += pages.take(reply.body if reply else None)
    return tuple(found)


def read_prospects(group: str, audience: str) -> Generator[Said, Reply | None, int]:
    """Take in the prospects of an audience page by page, and count them; one that is still filled is waited for."""
    pages, keys = _prospect_pages(group, audience), set[str]()
    while pages.more:
        body = yield from _ready(pages.where, f"{audience} {pages.number}")
        keys |= yield from _take_prospects(pages, body)
    return len(keys)


def prospects_now(group: str, audience: str) -> Generator[Said, Reply | None, int | None]:
    """The same as questions of their own; None where Sonarly does not know the audience."""
    pages, keys = _prospect_pages(group, audience), set[str]()
    while pages.more:
        reply = yield ask_for(pages.where, answers=frozenset({NOT_READY, UNKNOWN}))
        if reply is None or reply.status == UNKNOWN:
            return None
        body = reply.body
        if reply.status == NOT_READY:
            body = yield from _ready(pages.where, f"{audience} {pages.number}")
        keys |= yield from _take_prospects(pages, body)
    return len(keys)


def _prospect_pages(group: str, audience: str) -> _Pages:
    return _Pages(in_group(group, f"audiences/{quote(audience, safe='')}/prospects"))


def _take_prospects(pages: _Pages, body: Any) -> Generator[Said, Reply | None, set[str]]:
    """Take in the prospects of a page; returns what each is known by."""
    rows = tuple(map(read_prospect, pages.take(body)))
    if rows:
        yield NewRows(rows)
    return {row.key for row in rows}


def _ready(path: str, name: str) -> Generator[Said, Reply | None, Any]:
    """A page of an audience, once no job fills it any more (409 AUDIENCE_NOT_READY)."""
    while True:
        reply = yield Poll(ask_for(path, answers=frozenset({NOT_READY})), name, first_after=0.0)
        if reply is None or reply.status != NOT_READY:
            return reply.body if reply else None

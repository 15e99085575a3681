"""Reads signals: what people and pages posted, commented on and reacted to, and who knows whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.action import Charge, Kind, Option, Output
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, NewRow, NewRows, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.leads import text_of
from rowcall.model.prices import Units
from rowcall.model.request import Request

LINKING_OUTPUTS = (
    Output("source_name", "Found at"),
    Output("source_row", "Row of the list"),
)
"""The columns that tell of which person or company of the list a signal is."""
MOST_BYTES = 20_000_000
SECONDS = 120.0
"""The service reads a whole feed, page by page, before it answers."""
NO_LIMIT = "Say how many at most: the service wants a limit."
_POST_NUMBER = re.compile(r"(?:activity|ugcpost|share)(?::|-|%3a)(\d+)", re.IGNORECASE)
_POST = re.compile(r"linkedin\.[a-z.]+/(?:posts/|feed/update/|pulse/|video/)\S+", re.IGNORECASE)


def limit_missing(options: Mapping[str, Any]) -> str:
    """The service refuses these questions without a limit (`Missing required keys: limit`)."""
    return "" if options.get("limit") else NO_LIMIT


def post_key(url: str) -> str:
    """A post's number, the same in each of its addresses; its address where it has none. Empty if it is no post."""
    if _POST.search(url) is None:
        return ""
    number = _POST_NUMBER.search(url)
    return number[1] if number else url.strip().split("?")[0].rstrip("/").casefold()


def why_no_post(url: str) -> str:
    """Why an address is not that of a post; empty where it may be one."""
    if post_key(url):
        return ""
    return f"“{url}” is not the address of a LinkedIn post: copy it with the Share button of the post."


def why_no_profile(url: str) -> str:
    """Why an address is not that of a person's profile; empty where it is."""
    return "" if normal.person_key(url) else f"“{url}” is not the address of a LinkedIn profile."


PROFILE_OPTION = Option(
    "linkedin_profile_url",
    "One person instead of a list",
    Kind.TEXT,
    help="The address of a LinkedIn profile.",
    check=why_no_profile,
    advanced=True,
)


def one_profile(options: Mapping[str, Any]) -> bool:
    """Whether a step is about one person that its options name, and about no list."""
    return bool(options.get(PROFILE_OPTION.key))


def profile_of(ask: Ask) -> str:
    """The profile that is asked about: the one given for the step, else the row's own."""
    given = str(ask.option(PROFILE_OPTION.key, ""))
    return normal.web_address(given) if given else ask.value(Field.LINKEDIN_URL)


def profile_identity(ask: Ask) -> str:
    """The person."""
    return normal.person_key(profile_of(ask))


def list_charge(ask: Ask, title: str, unit: str, seconds: float) -> Charge:
    """One call, which lists no more than was asked for.

    Args:
        ask: The row.
        title: What the calls are, for a plan.
        unit: What is counted, by the price table's key.
        seconds: Until the answer is usually there.
    """
    return Charge(title, None, {unit: ask.option("limit", 1)}, seconds=seconds)


def list_profile(
    ask: Ask,
    path: str,
    kind: str,
    unit: str,
    read: Callable[[Mapping[str, Any], str], NewRow],
    nothing: str,
) -> Steps:
    """Ask once what a person did lately; the list comes at once.

    Args:
        ask: The row.
        path: Of the question.
        kind: See `take_in`, as for `unit` and `nothing`.
        unit: What is counted.
        read: From one entry, and by what people know the person, to a row.
        nothing: What is said where the list is empty.
    """
    profile, limit = profile_of(ask), ask.option("limit", 1)
    reply = yield ask_list(path, {"linkedin_profile_url": profile, "limit": limit}, {unit: limit})
    name = source_name(ask, profile)
    return (yield from take_in(reply, kind, unit, lambda entry: read(entry, name), nothing))


def ask_list(path: str, body: Mapping[str, Any], units: Units) -> Request:
    """A question whose answer is a list that the service reads page by page before it answers."""
    return Request(
        "POST",
        path,
        body,
        units=units,
        paid=True,
        takes_custom=False,
        total_seconds=SECONDS,
        most_bytes=MOST_BYTES,
    )


def source_name(ask: Ask, address: str) -> str:
    """By what people know the row that a signal was found at: the person, else the company, else the address."""
    both = f"{ask.value(Field.FIRST_NAME)} {ask.value(Field.LAST_NAME)}".strip()
    return ask.value(Field.FULL_NAME) or both or ask.value(Field.COMPANY_NAME) or address


def take_in(
    reply: Reply | None,
    kind: str,
    unit: str,
    read: Callable[[Mapping[str, Any]], NewRow],
    nothing: str,
) -> Steps:
    """Take in a list that came at once: its rows, what was delivered, how many there are.

    Args:
        reply: The answer.
        kind: The key that the list stands under, which is the action's part as well; `<kind>_found` is its count.
        unit: What is counted, by the price table's key; empty where the whole answer is one `kind`.
        read: From one entry to its row.
        nothing: What is said where the list is empty.

    Raises:
        WrongAnswer: If there is no such list.
    """
    entries = _entries(reply, kind)
    rows: dict[str, NewRow] = {}
    for entry in filter(shapes.is_there, entries):
        row = read(entry)
        rows.setdefault(row.key, row)
    yield NewRows(tuple(rows.values()))
    yield Used({unit: len(entries)} if unit else {kind: 1})
    yield Cells({f"{kind}_found": str(len(rows))})
    return Ended({kind: JobState.DONE if rows else JobState.NOT_FOUND}, "" if rows else nothing)


def _entries(reply: Reply | None, kind: str) -> list[Mapping[str, Any]]:
    body = reply.body if reply else None
    if isinstance(body, dict) and kind not in body:
        body = next((body[key] for key in shapes.WRAPPERS if isinstance(body.get(key), dict | list)), body)
    there = isinstance(body, list) or (isinstance(body, dict) and kind in body)
    found = shapes.objects(body.get(kind) if isinstance(body, dict) else body) if there else None
    if found is None:
        raise WrongAnswer(f"The answer holds no {kind}.")
    return found


def values_of(entry: Mapping[str, Any], outputs: tuple[Output, ...]) -> dict[str, str]:
    """What an entry says for columns that are called as the documents call its keys."""
    return {output.key: text_of(entry, output.key) for output in outputs}


def key_of(values: Mapping[str, str], *best_first: str) -> str:
    """What tells an entry from the others of its list: the first of these that it has, else all that it says."""
    found = next((values[key] for key in best_first if values.get(key)), "")
    return found or normal.fold("|".join(values.values()))

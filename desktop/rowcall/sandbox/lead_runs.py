"""Lead searches from the request to the running search: common options, leads, credits."""

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rowcall.sandbox import checks
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Call, Json, RefusalError
from rowcall.sandbox.leads import lead_pair
from rowcall.sandbox.person import Person
from rowcall.sandbox.searches import NewSearch, default_name, start_search

_DAY = 86_400.0
MOST_LEADS = 2_500
"""What a search takes at most (choice: the documents name MAX_RESULTS_COUNT without its value)."""


@dataclass(frozen=True)
class LeadRun:
    """What every lead search takes besides its filters."""

    name: str
    limit: int | None
    webhook_url: str | None
    streaming: bool
    scale: bool
    custom: Mapping[str, Any] | None


def read_run(body: Json) -> LeadRun:
    """The common options of a body.

    Raises:
        RefusalError: 400 for a malformed webhook address, 422 for a wrong shape.
    """
    return LeadRun(
        name=checks.text(body, "name") or default_name(),
        limit=checks.positive(body, "limit"),
        webhook_url=checks.webhook_url(body),
        streaming=checks.flag(body, "streaming"),
        scale=checks.flag(body, "scale"),
        custom=checks.mapping(body, "custom"),
    )


def start_run(call: Call, run: LeadRun, people: Sequence[Person], *, batch: int = 1) -> Json:
    """Charge for the leads and let the search run.

    Args:
        call: The request.
        run: Its options.
        people: Everybody who fits; the limit is applied here.
        batch: How many leads one streamed message has.

    Raises:
        RefusalError: 422 where the credits do not cover the leads, 429 where those of the day do not.
    """
    leads, end = call.cut_short(_leads(call, people[: run.limit], scale=run.scale))
    each = call.service.settings.lead_price
    call.needs_credits(max(each * len(leads), each))
    _check_day(call, each * len(leads))
    call.charge(each * len(leads), "leads", run.name)
    new = NewSearch(call.key, run.name, leads, run.custom, run.webhook_url, run.streaming, end, batch)
    return start_search(call.service, new)


def _check_day(call: Call, amount: int) -> None:
    """The credits of a day for profiles (what the service answers beyond them is not documented: 429 by choice)."""
    allowed = call.service.settings.daily_extraction
    if allowed is None:
        return
    since = time.time() - _DAY
    lines = (line for line in call.service.ledger.lines() if line["key"] == call.key and line["time"] > since)
    taken = [line for line in lines if line["what"] == "leads"]
    if sum(line["amount"] for line in taken) + amount > allowed:
        wait = math.ceil(min((line["time"] for line in taken), default=since + _DAY) - since)
        raise RefusalError(
            429, f"Daily limit of {allowed} profile extraction credits reached", retry_after=max(1, wait)
        )


def search_record(record: Json, search_url: str, count: int) -> Json:
    """The created search as advanced_search and search answer with it."""
    answer = {
        "id": record["id"],
        "search_name": record["name"],
        "search_url": search_url,
        "expected_profiles_count": count,
        "created_at": record["created_at"],
    }
    return answer if record["custom"] is None else {**answer, "custom": record["custom"]}


def _leads(call: Call, people: Sequence[Person], *, scale: bool) -> list[Json]:
    rate = call.service.settings.disqualified_rate
    for person in people:
        call.service.people.remember(person)
    return [
        lead_pair(
            call.service.companies,
            person,
            disqualified=Dice("rejected", person.token).chance("rejected", rate),
            scale=scale,
        )
        for person in people
    ]

"""Lead searches: how they are started, how far they are at a moment, and what they send."""

import asyncio
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from rowcall.sandbox.leads import flat_lead
from rowcall.sandbox.service import Service

# Seconds of the real service until a search begins, and for each lead (choice).
_BEGINS_AFTER = 3.0
_EACH_LEAD = 1.5

Json = dict[str, Any]


@dataclass(frozen=True)
class NewSearch:
    """What a search is started with."""

    key: str
    name: str
    leads: list[Json]
    custom: Mapping[str, Any] | None = None
    webhook_url: str | None = None
    streaming: bool = False
    end: str = "FINISHED"
    """The state that it ends in."""


def default_name() -> str:
    """The name of a search that was given none."""
    return f"Lead search - API - {datetime.now(UTC):%d/%m/%Y %H:%M}"


def start_search(service: Service, new: NewSearch) -> Json:
    """Keep a search and let it run; what it will find is known at once, time only uncovers it."""
    now = time.time()
    record: Json = {
        "id": str(uuid.uuid4()),
        "key": new.key,
        "name": new.name,
        "created_at": iso(now),
        "begins": now + service.scaled(_BEGINS_AFTER),
        "each": service.scaled(_EACH_LEAD),
        "end": new.end,
        "leads": new.leads,
        "custom": new.custom,
    }
    service.state.put("search", record["id"], record)
    if new.webhook_url is not None:
        service.start(_report(service, record, new.webhook_url, streaming=new.streaming))
    return record


def iso(moment: float) -> str:
    """A moment in seconds since 1970 as the service writes it."""
    return f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%dT%H:%M:%SZ}"


def _ends(record: Json) -> float:
    return float(record["begins"] + record["each"] * (len(record["leads"]) + 1))


def status_of(record: Json) -> str:
    """NOT_STARTED, ONGOING, or the final state."""
    now = time.time()
    if now < record["begins"]:
        return "NOT_STARTED"
    return "ONGOING" if now < _ends(record) else str(record["end"])


def leads_so_far(record: Json) -> list[Json]:
    """The leads found until now."""
    now = time.time()
    if now >= _ends(record):
        return list(record["leads"])
    # A search takes no time at all only at an endless speed; then it has ended above.
    found = int((now - record["begins"]) / record["each"]) if now > record["begins"] else 0
    return list(record["leads"][:found])


def detail(record: Json) -> Json:
    """The body of GET /searches/{id}."""
    status, leads = status_of(record), leads_so_far(record)
    search = {"id": record["id"], "name": record["name"], "created_at": record["created_at"], "status": status}
    return {"search": search, "leads": leads}


def summary(record: Json) -> Json:
    """One item of GET /searches."""
    return {
        "id": record["id"],
        "name": record["name"],
        "status": status_of(record),
        "leads_count": len(leads_so_far(record)),
        "created_at": record["created_at"],
    }


async def _report(service: Service, record: Json, url: str, *, streaming: bool) -> None:
    await asyncio.sleep(max(0.0, record["begins"] - time.time()))
    for pair in record["leads"]:
        await asyncio.sleep(record["each"])
        if streaming:
            service.start(service.webhooks.send(url, flat_lead(pair, record["id"], record["custom"])))
    await asyncio.sleep(max(0.0, _ends(record) - time.time()))
    end = detail(record)
    if record["custom"] is not None:
        end["custom"] = record["custom"]
    await service.webhooks.send(url, end)

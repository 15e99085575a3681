"""Lead searches: how they are started, how far they are at a moment, and what they send."""

import asyncio
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from rowcall.sandbox.leads import flat_lead
from rowcall.sandbox.moments import iso
from rowcall.sandbox.service import Service

# Seconds of the real service until a search begins, and for each lead (choice).
_BEGINS_AFTER = 3.0
_EACH_LEAD = 1.5
# No search takes longer, however many leads it has (choice).
_LONGEST = 600.0

Json = dict[str, Any]
T = TypeVar("T")


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
    batch: int = 1
    """How many leads one streamed message has; more than one make it a list."""


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
        "each": service.scaled(min(_EACH_LEAD, _LONGEST / max(1, len(new.leads)))),
        "end": new.end,
        "leads": new.leads,
        "custom": new.custom,
    }
    service.state.put("search", record["id"], record)
    if new.webhook_url is not None:
        service.start(_report(service, record, new))
    return record


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


async def _report(service: Service, record: Json, new: NewSearch) -> None:
    url = new.webhook_url or ""
    await asyncio.sleep(max(0.0, record["begins"] - time.time()))
    for batch in batched(record["leads"], new.batch) if new.streaming else ():
        await asyncio.sleep(record["each"] * len(batch))
        if _deleted(service, record):
            return
        flat = [flat_lead(pair, record["id"], record["custom"]) for pair in batch]
        service.start(service.webhooks.send(url, flat if new.batch > 1 else flat[0]))
    await asyncio.sleep(max(0.0, _ends(record) - time.time()))
    if _deleted(service, record):
        return
    end = detail(record)
    if record["custom"] is not None:
        end["custom"] = record["custom"]
    await service.webhooks.send(url, end)


def _deleted(service: Service, record: Json) -> bool:
    """Whether the search is gone: its tasks go with it."""
    return service.state.get("search", record["id"]) is None


def batched(things: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The things in their order, so many at a time."""
    return (things[start : start + size] for start in range(0, len(things), size))

"""Account imports: companies that are found, charged for, and sent to the caller's address."""

import asyncio
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from rowcall.sandbox import checks
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.endpoint import Call, Json
from rowcall.sandbox.lists import list_number
from rowcall.sandbox.moments import iso
from rowcall.sandbox.searches import batched
from rowcall.sandbox.service import Service

MOST_COMPANIES = 1_000
"""What one import takes at most."""
_BATCH = 25
_PREVIEWED = 10
# Seconds of the real service until an import begins, and for each company (choice).
_BEGINS_AFTER = 4.0
_EACH_COMPANY = 0.3


@dataclass(frozen=True)
class ImportOrder:
    """What every import takes besides its filters."""

    name: str
    limit: int | None
    webhook_url: str
    streaming: bool
    custom: Mapping[str, Any] | None


def read_order(body: Json) -> ImportOrder:
    """The common options of a body.

    Raises:
        RefusalError: 400 for a missing or malformed webhook address, 422 for a wrong shape.
    """
    checks.required(body, "webhook_url")
    return ImportOrder(
        name=checks.text(body, "name") or f"Account search - API - {datetime.now(UTC):%d/%m/%Y %H:%M}",
        limit=checks.positive(body, "limit"),
        webhook_url=checks.webhook_url(body) or "",
        streaming=checks.flag(body, "streaming"),
        custom=checks.mapping(body, "custom"),
    )


def start_import(
    call: Call, order: ImportOrder, found: Sequence[CompanyFacts], *, most: int = MOST_COMPANIES, no_credits: int = 422
) -> Json:
    """Charge for the companies and let the import run.

    Args:
        call: The request.
        order: Its options.
        found: All that fit; `limit` and `most` are applied here.
        most: The cap of this kind of import.
        no_credits: The status where the credits do not cover the companies.

    Raises:
        RefusalError: Where the credits do not cover the companies.
    """
    service = call.service
    kept, end = call.cut_short([facts.company.id for facts in found[: min(order.limit or most, most)]])
    price = service.settings.company_price * len(kept)
    call.needs_credits(price, no_credits)
    call.charge(price, "companies", order.name)
    now = time.time()
    record: Json = {
        "id": str(uuid.uuid4()),
        "key": call.key,
        "name": order.name,
        "created_at": iso(now),
        "begins": now + service.scaled(_BEGINS_AFTER),
        "each": service.scaled(_EACH_COMPANY),
        "end": end,
        "companies": kept,
        "custom": order.custom,
    }
    service.state.put("import", record["id"], record)
    service.start(_report(service, record, order))
    return record


def import_started(call: Call, record: Json, found: Sequence[CompanyFacts], order: ImportOrder, message: str) -> Json:
    """The answer: what `total` is with and without a limit stands on the page of growth."""
    total = len(found) if order.limit is None else min(len(found), order.limit)
    preview = [call.service.companies.preview(facts.company) for facts in found[:_PREVIEWED]]
    return {"message": message, "id": record["id"], "total": total, "preview": preview}


def as_list(record: Json) -> Json:
    """The import as a list with the companies that have come until now."""
    arrived = len(record["companies"])
    if time.time() < _ends(record):
        arrived = max(0, int((time.time() - record["begins"]) / record["each"]))
    return {
        "id": record["id"],
        "key": record["key"],
        "name": record["name"],
        "type": "companies",
        "linkedin_id": list_number(record["id"]),
        "created_at": record["created_at"],
        "updated_at": record["created_at"],
        "members": record["companies"][:arrived],
    }


def _ends(record: Json) -> float:
    return float(record["begins"] + record["each"] * len(record["companies"]))


async def _report(service: Service, record: Json, order: ImportOrder) -> None:
    await asyncio.sleep(max(0.0, record["begins"] - time.time()))
    ids = record["companies"]
    batches = list(batched(ids, _BATCH if order.streaming else max(1, len(ids)))) or [[]]
    for batch in batches[:-1]:
        await asyncio.sleep(record["each"] * len(batch))
        # In their order: the final status is the last that comes, as long as the receiver answers.
        await service.webhooks.send(order.webhook_url, _message(service, record, batch, "ONGOING"))
    await asyncio.sleep(max(0.0, _ends(record) - time.time()))
    await service.webhooks.send(order.webhook_url, _message(service, record, batches[-1], record["end"]))


def _message(service: Service, record: Json, ids: Sequence[str], status: str) -> Json:
    known = (service.companies.get(id_) for id_ in ids)
    message = {
        "id": record["id"],
        "name": record["name"],
        "status": status,
        "total": len(record["companies"]),
        "companies": [service.companies.numbered_block(company) for company in known if company is not None],
    }
    return message if record["custom"] is None else {**message, "custom": record["custom"]}

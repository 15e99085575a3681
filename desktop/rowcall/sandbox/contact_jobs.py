"""Queued enrichments: what is kept of each, what a poll gives, and what is sent when it is done."""

import asyncio
import time
import uuid

from rowcall.sandbox.endpoint import Call, Json
from rowcall.sandbox.enrichments import Order, address_part, charge, find, seconds
from rowcall.sandbox.service import Service


def queue_contact(call: Call, order: Order, webhook_url: str | None) -> Json:
    """Look the person up, charge for what is found, and keep it until its time has come; the record."""
    finding = find(call, order)
    charge(call, order, finding)
    pending: Json = {
        "enrichment_id": str(uuid.uuid4()),
        "first_name": finding.contact.first_name,
        "last_name": finding.contact.last_name,
        "status": "pending",
    }
    if order.custom is not None:
        pending["custom"] = order.custom
    finished = {**pending, "status": "finished", **address_part(order, finding, "deliverable")}
    if "phone" in order.types:
        finished["phone"] = list(finding.phones)
    ready = time.time() + call.service.scaled(seconds(order, finding))
    record = {
        "id": pending["enrichment_id"],
        "key": call.key,
        "ready": ready,
        "pending": pending,
        "finished": finished,
    }
    call.service.state.put("contact", record["id"], record)
    if webhook_url is not None:
        call.service.start(_report(call.service, record, webhook_url))
    return record


def contact_now(record: Json) -> Json:
    """The body of GET /contacts/{id} at this moment."""
    return dict(record["finished"] if time.time() >= record["ready"] else record["pending"])


async def _report(service: Service, record: Json, url: str) -> None:
    await asyncio.sleep(max(0.0, record["ready"] - time.time()))
    await service.webhooks.send(url, record["finished"])

"""POST /api/v2/contacts/single_enrich: queue one person, to be asked for later or sent to a webhook."""

import asyncio
import time
import uuid

from rowcall.sandbox import checks
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, RefusalError
from rowcall.sandbox.enrichments import Finding, Order, address_part, charge, find, read_order, seconds
from rowcall.sandbox.service import Service


async def _answer(call: Call) -> Answer:
    webhook = checks.webhook_url(call.body)
    order = read_order(call)
    if "email" in order.types and not (order.domain or order.company_name):
        raise RefusalError(400, "Missing required keys: domain or company_name")
    finding = find(call, order)
    charge(call, finding)
    record = _record(call, order, finding)
    call.service.state.put("contact", record["id"], record)
    if webhook is not None:
        call.service.start(_report(call.service, record, webhook))
    return Answer(record["pending"], 201)


def _record(call: Call, order: Order, finding: Finding) -> Json:
    pending: Json = {
        "enrichment_id": str(uuid.uuid4()),
        "first_name": finding.contact.first_name,
        "last_name": finding.contact.last_name,
        "status": "pending",
    }
    if call.body.get("custom") is not None:
        pending["custom"] = call.body["custom"]
    finished = {**pending, "status": "finished", **address_part(order, finding, "deliverable")}
    if "phone" in order.types:
        finished["phone"] = list(finding.phones)
    ready = time.time() + call.service.scaled(seconds(order, finding))
    return {"id": pending["enrichment_id"], "key": call.key, "ready": ready, "pending": pending, "finished": finished}


async def _report(service: Service, record: Json, url: str) -> None:
    await asyncio.sleep(max(0.0, record["ready"] - time.time()))
    await service.webhooks.send(url, record["finished"])


ENDPOINTS = (Endpoint("POST", "/api/v2/contacts/single_enrich", _answer),)

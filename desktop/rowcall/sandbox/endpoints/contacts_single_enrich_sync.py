"""POST /v2/contacts/single_enrich: find a person's e-mail, phone and personal e-mail while the caller waits."""

import asyncio
import uuid

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, Limit
from rowcall.sandbox.enrichments import Finding, Order, address_part, charge, check_rights, find, read_order, seconds
from rowcall.sandbox.words import person_handle


async def _answer(call: Call) -> Answer:
    order = read_order(call.body)
    check_rights(call, [order])
    finding = find(call, order)
    fixed = call.service.settings.latency
    if fixed is None:
        await call.service.wait(seconds(order, finding))
    else:
        await asyncio.sleep(fixed)
    charge(call, order, finding)
    return Answer(_body(call, order, finding))


def _body(call: Call, order: Order, finding: Finding) -> Json:
    body: Json = {
        "enrichment_id": str(uuid.uuid4()),
        "first_name": finding.contact.first_name,
        "last_name": finding.contact.last_name,
    }
    if order.linkedin_url and person_handle(order.linkedin_url):
        body["linkedin_profile_url"] = order.linkedin_url
    body["status"] = "success" if finding.anything else "error"
    if not finding.anything:
        asked = " or ".join(kind.replace("_", " ") for kind in order.types)
        body["message"] = f"No {asked} found for this profile"
    body |= address_part(order, finding, "valid")
    if "phone" in order.types:
        body |= {"phones": list(finding.phones), "phone_status": "valid" if finding.phones else "not_found"}
    custom = call.body.get("custom")
    return body if custom is None else {**body, "custom": custom}


ENDPOINTS = (Endpoint("POST", "/v2/contacts/single_enrich", _answer, Limit("sync_enrich", 50)),)

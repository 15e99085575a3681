"""POST /api/v2/contacts/bulk_enrich: queue 2 to 100 people at once."""

import uuid

from rowcall.sandbox import checks
from rowcall.sandbox.contact_jobs import queue_contact
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, RefusalError
from rowcall.sandbox.enrichments import Order, check_rights, need_company, read_order, read_types

_FEWEST, _MOST = 2, 100


async def _answer(call: Call) -> Answer:
    webhook = checks.webhook_url(call.body)
    orders = _orders(call)
    check_rights(call, orders)
    batch = str(uuid.uuid4())
    ids = [queue_contact(call, order, webhook)["id"] for order in orders]
    call.service.state.put("contact", batch, {"id": batch, "key": call.key, "batch": ids})
    return Answer({"enrichment_id": batch, "status": "queued"}, 202)


def _orders(call: Call) -> list[Order]:
    checks.required(call.body, "contacts", "enrichment_type")
    types = read_types(call.body)
    # Where they stand is not documented; at the top level by choice.
    countries = checks.texts(call.body, "phone_country_codes")
    contacts = call.body["contacts"]
    if not isinstance(contacts, list) or not all(isinstance(contact, dict) for contact in contacts):
        raise RefusalError(422, "contacts must be an array of objects")
    if not _FEWEST <= len(contacts) <= _MOST:
        raise RefusalError(400, f"contacts must hold between {_FEWEST} and {_MOST} entries")
    orders = []
    for number, contact in enumerate(contacts):
        try:
            order = read_order({**contact, "phone_country_codes": countries}, types)
            need_company(order)
        except RefusalError as refusal:
            raise RefusalError(refusal.status, f"contacts[{number}]: {refusal.text}") from refusal
        orders.append(order)
    return orders


ENDPOINTS = (Endpoint("POST", "/api/v2/contacts/bulk_enrich", _answer),)

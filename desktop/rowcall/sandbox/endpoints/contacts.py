"""GET /api/v2/contacts/{id}: the result of a queued enrichment, or of a batch (choice)."""

from rowcall.sandbox.contact_jobs import contact_now
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, RefusalError


async def _answer(call: Call) -> Answer:
    record = call.service.state.get("contact", call.path["id"])
    if record is None or record["key"] != call.key:
        raise RefusalError(404, "Contact not found")
    return Answer(_batch_now(call, record) if "batch" in record else contact_now(record))


def _batch_now(call: Call, record: Json) -> Json:
    known = (call.service.state.get("contact", id_) for id_ in record["batch"])
    contacts = [contact_now(contact) for contact in known if contact is not None]
    done = all(contact["status"] == "finished" for contact in contacts)
    return {"enrichment_id": record["id"], "status": "finished" if done else "processing", "contacts": contacts}


ENDPOINTS = (Endpoint("GET", "/api/v2/contacts/{id}", _answer),)

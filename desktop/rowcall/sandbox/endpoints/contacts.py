"""GET /api/v2/contacts/{id}: the result of a queued enrichment."""

import time

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, RefusalError


async def _answer(call: Call) -> Answer:
    record = call.service.state.get("contact", call.path["id"])
    if record is None or record["key"] != call.key:
        raise RefusalError(404, "Contact not found")
    return Answer(record["finished"] if time.time() >= record["ready"] else record["pending"])


ENDPOINTS = (Endpoint("GET", "/api/v2/contacts/{id}", _answer),)

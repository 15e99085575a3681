"""POST /api/v2/contacts/single_enrich: queue one person, to be asked for later or sent to a webhook."""

from rowcall.sandbox import checks
from rowcall.sandbox.contact_jobs import queue_contact
from rowcall.sandbox.endpoint import Answer, Call, Endpoint
from rowcall.sandbox.enrichments import check_rights, need_company, read_order


async def _answer(call: Call) -> Answer:
    webhook = checks.webhook_url(call.body)
    order = read_order(call.body)
    check_rights(call, [order])
    need_company(order)
    return Answer(queue_contact(call, order, webhook)["pending"], 201)


ENDPOINTS = (Endpoint("POST", "/api/v2/contacts/single_enrich", _answer),)

"""POST /api/v2/accounts/search and /preview: companies by filters, as an import or as a look."""

from rowcall.sandbox.account_filters import need_filter, read_account_filters
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Limit
from rowcall.sandbox.imports import import_started, read_order, start_import

STARTED = "Account search started successfully. You will receive the results on your webhook shortly."
_PREVIEWED = 25


def _found(call: Call) -> list[CompanyFacts]:
    need_filter(call.body)
    filters = read_account_filters(call.body)
    return [facts for facts in call.service.companies.market.companies if filters.take(facts)]


async def _search(call: Call) -> Answer:
    order = read_order(call.body)
    found = _found(call)
    record = start_import(call, order, found)
    return Answer(import_started(call, record, found, order, STARTED), 201)


async def _preview(call: Call) -> Answer:
    found = _found(call)
    preview = [call.service.companies.preview(facts.company) for facts in found[:_PREVIEWED]]
    return Answer({"total_count": len(found), "preview": preview})


ENDPOINTS = (
    Endpoint("POST", "/api/v2/accounts/search", _search, Limit("account_search", 1)),
    Endpoint("POST", "/api/v2/accounts/search/preview", _preview, Limit("account_preview", 1)),
)

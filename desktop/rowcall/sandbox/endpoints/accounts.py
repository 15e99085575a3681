"""POST /api/v2/accounts/ (and without the last slash): import companies from the address of a search."""

from rowcall.sandbox import checks
from rowcall.sandbox.account_filters import read_account_filters
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Limit, RefusalError
from rowcall.sandbox.imports import import_started, read_order, start_import
from rowcall.sandbox.search_urls import is_search_url, read_url

_STARTED = "Account import started successfully. You will receive the results on your webhook shortly."
_LIMIT = Limit("accounts", 1)


async def _answer(call: Call) -> Answer:
    checks.required(call.body, "search_url")
    order = read_order(call.body)
    url = str(call.body["search_url"])
    if not is_search_url(url, "company"):
        raise RefusalError(422, "search_url is not the URL of a LinkedIn company search")
    found = _found(call, url)
    record = start_import(call, order, found)
    return Answer(import_started(call, record, found, order, _STARTED), 201)


def _found(call: Call, url: str) -> list[CompanyFacts]:
    market = call.service.companies.market.companies
    known = read_url(url)
    if known:
        filters = read_account_filters(dict(known))
        return [facts for facts in market if filters.take(facts)]
    # A saved search names nothing that could be read: some of all companies, always the same.
    dice = Dice(call.service.settings.seed, "search url", url.strip())
    first = dice.number("first", 0, len(market) - 1)
    return [market[(first + step) % len(market)] for step in range(dice.number("companies", 3, 40))]


ENDPOINTS = (
    Endpoint("POST", "/api/v2/accounts", _answer, _LIMIT),
    Endpoint("POST", "/api/v2/accounts/", _answer, _LIMIT),
)

"""POST /api/v2/intents/accounts/lookalikes: companies like up to three others."""

from rowcall.sandbox import checks
from rowcall.sandbox.account_filters import read_account_filters
from rowcall.sandbox.company_facts import COMPANY_SIZES, CompanyFacts
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, RefusalError
from rowcall.sandbox.imports import import_started, read_order, start_import

_STARTED = "Lookalike search started successfully. You will receive the results on your webhook shortly."
_USED = 3


async def _answer(call: Call) -> Answer:
    order = read_order(call.body)
    models = _models(call)
    narrowing = ("company_size", "included_locations", "excluded_locations")
    filters = read_account_filters({key: call.body.get(key) for key in narrowing})
    known = {model.company.id for model in models}
    market = call.service.companies.market.companies
    fitting = [facts for facts in market if facts.company.id not in known and filters.take(facts)]
    alike = [facts for facts in fitting if any(facts.industry_id == model.industry_id for model in models)]
    found = sorted(alike, key=lambda facts: min(_distance(facts, model) for model in models))
    record = start_import(call, order, found)
    return Answer(import_started(call, record, found, order, _STARTED), 201)


def _models(call: Call) -> list[CompanyFacts]:
    one = checks.company_url(call.body)
    several = checks.texts(call.body, "company_linkedin_urls")
    urls = [one] if one else []
    urls += [
        url for text in several if (url := checks.company_url({"company_linkedin_urls": text}, "company_linkedin_urls"))
    ]
    if not urls:
        raise RefusalError(400, "Missing required keys: company_linkedin_url or company_linkedin_urls")
    companies = call.service.companies
    found = (companies.find(linkedin=url) for url in urls[:_USED])
    return [companies.facts(company) for company in found if company is not None]


def _distance(facts: CompanyFacts, model: CompanyFacts) -> int:
    """How much two companies of one industry differ: steps of size, and another country counts as one."""
    steps = abs(COMPANY_SIZES.index(facts.size) - COMPANY_SIZES.index(model.size))
    return steps + (facts.company.country != model.company.country)


ENDPOINTS = (Endpoint("POST", "/api/v2/intents/accounts/lookalikes", _answer),)

"""POST /api/v2/accounts/single_enrich: what is known of one company."""

from rowcall.sandbox import checks
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Limit, RefusalError


async def _answer(call: Call) -> Answer:
    body = call.body
    linkedin, name = checks.company_url(body), checks.text(body, "name")
    domain, country = checks.text(body, "domain"), checks.text(body, "country")
    if not (linkedin or name or domain):
        raise RefusalError(400, "Missing required keys: company_linkedin_url, name or domain")
    service = call.service
    if service.ledger.balance(call.key) < service.settings.company_price:
        raise RefusalError(422, "Insufficient credits")
    await service.wait(0.4)
    company = service.companies.find(linkedin=linkedin, domain=domain, name=name, country=country)
    if company is None:
        raise RefusalError(404, "Company not found")
    call.charge(service.settings.company_price, "company", company.name)
    return Answer(service.companies.numbered_block(company))


ENDPOINTS = (Endpoint("POST", "/api/v2/accounts/single_enrich", _answer, Limit("accounts_single_enrich", 20)),)

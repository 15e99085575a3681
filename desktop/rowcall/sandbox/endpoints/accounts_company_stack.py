"""POST /api/v2/accounts/company_stack: the technologies of one company."""

from rowcall.sandbox.asked_company import company_by_any
from rowcall.sandbox.endpoint import PRONTO_NUMBERED, Answer, Call, Endpoint, Limit
from rowcall.sandbox.technologies import technologies_of


async def _answer(call: Call) -> Answer:
    # The page's own example sends company_linkedin, its table says company_linkedin_url.
    company = company_by_any(call, "company_linkedin_url", "company_linkedin")
    price = call.service.settings.stack_price
    call.needs_credits(price)
    await call.service.wait(0.8)
    call.charge(price, "company_stack", company.name if company else "")
    found = [] if company is None else technologies_of(call.service.companies.facts(company))
    return Answer(
        {
            "technologies": [name for name, _ in found],
            "technologies_with_confidence": [{"name": name, "confidence": sure} for name, sure in found],
        }
    )


ENDPOINTS = (Endpoint("POST", "/api/v2/accounts/company_stack", _answer, Limit("company_stack", 20), PRONTO_NUMBERED),)

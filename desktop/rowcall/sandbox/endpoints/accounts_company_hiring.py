"""POST /api/v2/accounts/company_hiring: the open job postings of one company."""

from rowcall.sandbox import checks
from rowcall.sandbox.asked_company import company_by_any
from rowcall.sandbox.company import Company
from rowcall.sandbox.endpoint import PRONTO_NUMBERED, Answer, Call, Endpoint, Json, Limit
from rowcall.sandbox.postings import postings_of


async def _answer(call: Call) -> Answer:
    company = company_by_any(call, "company_linkedin_url")
    within = checks.positive(call.body, "posted_within_days")
    price = call.service.settings.hiring_price
    call.needs_credits(price)
    await call.service.wait(0.8)
    call.charge(price, "company_hiring", company.name if company else "")
    jobs = [] if company is None else _jobs(call, company, within)
    return Answer({"total_jobs": len(jobs), "jobs": jobs})


def _jobs(call: Call, company: Company, within: int | None) -> list[Json]:
    colleagues = call.service.people.of(company)
    postings = postings_of(call.service.companies.facts(company))
    shown = [posting for posting in postings if within is None or posting.day.age < within]
    for posting in shown:
        for person in posting.hiring_team(colleagues):
            call.service.people.remember(person)
    return [posting.as_json(colleagues) for posting in shown]


ENDPOINTS = (
    Endpoint("POST", "/api/v2/accounts/company_hiring", _answer, Limit("company_hiring", 20), PRONTO_NUMBERED),
)

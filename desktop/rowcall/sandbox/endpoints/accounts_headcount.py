"""POST /api/v2/accounts/headcount: how the departments of one company grew."""

from rowcall.sandbox import checks
from rowcall.sandbox.asked_company import company_by_page
from rowcall.sandbox.departments import departments_of
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Limit, RefusalError
from rowcall.sandbox.titles import FUNCTIONS


async def _answer(call: Call) -> Answer:
    company = company_by_page(call)
    wanted = checks.ids(call.body, "departments", FUNCTIONS.values())
    price = call.service.settings.headcount_price
    call.needs_credits(price)
    await call.service.wait(1.5)
    if company is None:
        raise RefusalError(404, "Company not found")
    call.charge(price, "headcount", company.name)
    departments = departments_of(call.service.companies.facts(company))
    return Answer(
        {
            FUNCTIONS[id_]: department.evolution()
            for id_, department in departments.items()
            if not wanted or FUNCTIONS[id_] in wanted
        }
    )


ENDPOINTS = (Endpoint("POST", "/api/v2/accounts/headcount", _answer, Limit("headcount", 2, 60.0)),)

"""POST /api/v2/accounts/count_profiles: how many people of one company fit."""

from rowcall.sandbox import checks
from rowcall.sandbox.asked_company import company_by_page
from rowcall.sandbox.company_people import PeopleFilters, people_who_fit
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Limit


async def _answer(call: Call) -> Answer:
    company, body = company_by_page(call), call.body
    filters = {
        "title_to_include": checks.texts(body, "title_to_include"),
        "title_to_exclude": checks.texts(body, "title_to_exclude"),
        "included_locations": checks.numbers(body, "included_locations"),
        "excluded_locations": checks.numbers(body, "excluded_locations"),
    }
    price = call.service.settings.count_price
    call.needs_credits(price)
    await call.service.wait(1.5)
    call.charge(price, "count_profiles", company.name if company else "")
    wanted = PeopleFilters(
        titles=tuple(filters["title_to_include"]),
        excluded_titles=tuple(filters["title_to_exclude"]),
        places=frozenset(filters["included_locations"]),
        excluded_places=frozenset(filters["excluded_locations"]),
    )
    total = 0 if company is None else len(people_who_fit(call.service, company, wanted))
    return Answer({"total": total, **filters})


ENDPOINTS = (Endpoint("POST", "/api/v2/accounts/count_profiles", _answer, Limit("count_profiles", 2, 60.0)),)

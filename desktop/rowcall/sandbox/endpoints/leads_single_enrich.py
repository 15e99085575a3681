"""POST /api/v2/leads/single_enrich: what is known of one person, without e-mail or phone."""

from rowcall.sandbox import checks
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, Limit, RefusalError
from rowcall.sandbox.leads import lead_pair
from rowcall.sandbox.person import Person

_KEYS = (
    *("full_name", "first_name", "last_name", "gender", "title", "lk_headline", "linkedin_profile_url"),
    *("profile_image_url", "summary", "years_in_position", "months_in_position", "years_in_company"),
    *("months_in_company", "connection_degree", "lk_connections_count"),
)


async def _answer(call: Call) -> Answer:
    body, price = call.body, call.service.settings.profile_price
    url = checks.person_url(body)
    first, last = checks.text(body, "first_name"), checks.text(body, "last_name")
    company, domain = checks.text(body, "company_name"), checks.text(body, "domain")
    if url is None and not (first and last and (company or domain)):
        raise RefusalError(400, "Missing required keys: linkedin_url, or first_name, last_name and company_name")
    call.needs_credits(price)
    await call.service.wait(0.6)
    directory = call.service.directory
    person = (
        directory.by_url(url)
        if url is not None
        else directory.by_name(first or "", last or "", company_name=company, domain=domain)
    )
    if person is None:
        raise RefusalError(404, "Profile not found")
    call.charge(price, "profile", person.full_name)
    return Answer(_profile(call, person))


def _profile(call: Call, person: Person) -> Json:
    pair = lead_pair(call.service.companies, person, disqualified=False, scale=False)
    flat = {key: pair["lead"][key] for key in _KEYS}
    return {**flat, "company_name": person.company.name, "company": pair["company"]}


ENDPOINTS = (Endpoint("POST", "/api/v2/leads/single_enrich", _answer, Limit("leads_single_enrich", 500, 86_400.0)),)

"""POST /api/v2/leads/advanced_search and /preview: people of all companies, by 31 filters and a keyword."""

from rowcall.sandbox import checks
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, Limit
from rowcall.sandbox.lead_filters import LeadFilters, read_lead_filters
from rowcall.sandbox.lead_matching import find_leads
from rowcall.sandbox.lead_runs import MOST_LEADS, read_run, search_record, start_run
from rowcall.sandbox.person import Person
from rowcall.sandbox.search_urls import people_url

_PREVIEWED = 25
_BATCH = 10


def _found(call: Call, filters: LeadFilters) -> list[Person]:
    if call.body.get("live") is not False:
        call.needs_integration()
    return find_leads(call.service, call.key, filters)


async def _search(call: Call) -> Answer:
    checks.required(call.body, "webhook_url")
    run = read_run(call.body)
    filters = read_lead_filters(call.body)
    people = _found(call, filters)
    record = start_run(call, run, people[:MOST_LEADS], batch=_BATCH)
    url = people_url(filters.lists, filters.keyword)
    return Answer({"message": search_record(record, url, len(people))}, 201)


async def _preview(call: Call) -> Answer:
    people = _found(call, read_lead_filters(call.body))
    for person in people[:_PREVIEWED]:
        call.service.people.remember(person)
    return Answer({"total_count": len(people), "preview": [_short(person) for person in people[:_PREVIEWED]]})


def _short(person: Person) -> Json:
    return {
        "full_name": person.full_name,
        "headline": person.headline,
        "current_company": person.company.name,
        "current_title": person.title.text,
        "linkedin_id": person.linkedin_id,
        "profile_url": f"https://www.linkedin.com/in/urn:li:fs_salesProfile:({person.member_id},NAME_SEARCH,x1y2)",
    }


ENDPOINTS = (
    Endpoint("POST", "/api/v2/leads/advanced_search", _search, Limit("advanced_search", 1)),
    Endpoint("POST", "/api/v2/leads/advanced_search/preview", _preview, Limit("advanced_preview", 1)),
)

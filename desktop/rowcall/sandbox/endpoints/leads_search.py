"""POST /api/v2/leads/search: start a search for people in one company."""

from rowcall.sandbox import checks
from rowcall.sandbox.asked_company import company_by_page
from rowcall.sandbox.company_people import PeopleFilters, people_who_fit, place_filters
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, Limit, RefusalError
from rowcall.sandbox.lead_runs import read_run, search_record, start_run
from rowcall.sandbox.personas import persona_of
from rowcall.sandbox.search_urls import people_url
from rowcall.sandbox.titles import FUNCTIONS, SENIORITY_LEVELS


def _filters(body: Json) -> PeopleFilters:
    titles, excluded = checks.texts(body, "job_titles"), checks.texts(body, "excluded_job_titles")
    functions = checks.ids(body, "functions", FUNCTIONS)
    seniority = checks.ids(body, "seniority_levels", SENIORITY_LEVELS)
    places, not_in = place_filters(body)
    persona_id = checks.text(body, "persona_id")
    if not (titles or excluded or functions or seniority or places or not_in or persona_id):
        raise RefusalError(
            400,
            "At least one people filter is required: job_titles, excluded_job_titles, functions, seniority_levels, "
            "included_locations, excluded_locations or persona_id",
        )
    if persona_id is not None:
        if titles or excluded:
            raise RefusalError(422, "persona_id cannot be combined with job_titles or excluded_job_titles")
        persona = persona_of(persona_id)
        if persona is None:
            raise RefusalError(422, "persona_id: no such persona")
        titles, excluded = list(persona.job_titles), list(persona.excluded_job_titles)
    return PeopleFilters(tuple(titles), tuple(excluded), tuple(functions), tuple(seniority), places, not_in)


async def _answer(call: Call) -> Answer:
    run = read_run(call.body)
    company = company_by_page(call)
    filters = _filters(call.body)
    people = [] if company is None else people_who_fit(call.service, company, filters)[: run.limit]
    record = start_run(call, run, people)
    url = people_url({"included_companies": [company.id] if company else [], "job_titles": filters.titles})
    return Answer(search_record(record, url, len(people)), 201)


# No limit is published for this path; 1 a second is that of its siblings (choice, see SandboxSettings.rates).
ENDPOINTS = (Endpoint("POST", "/api/v2/leads/search", _answer, Limit("leads_search", 1)),)

"""POST /api/v2/intents/leads/find_new_hires and /track_job_changes: tasks that go on reporting."""

from functools import partial

from rowcall.sandbox import checks
from rowcall.sandbox.company_people import PeopleFilters, place_filters
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, RefusalError
from rowcall.sandbox.person import Person
from rowcall.sandbox.tracking import DAY, WEEK, job_changes, new_hires, start_task


async def _new_hires(call: Call) -> Answer:
    body, companies = call.body, call.service.companies
    checks.required(body, "webhook_url")
    checks.webhook_url(body)
    checks.text(body, "name")
    places, excluded = place_filters(body)
    wanted = PeopleFilters(
        titles=tuple(checks.texts(body, "job_titles")),
        excluded_titles=tuple(checks.texts(body, "excluded_job_titles")),
        places=places,
        excluded_places=excluded,
    )
    urls = [checks.company_url({"company_linkedin_urls": url}, "company_linkedin_urls") for url in _urls(body)]
    named = [company for url in urls if url and (company := companies.find(linkedin=url)) is not None]
    watched = named if urls else [facts.company for facts in companies.market.companies]
    people = [person for company in watched for person in call.service.people.of(company) if wanted.take(person)]
    look = partial(new_hires, call.service, people)
    return Answer(start_task(call, "new_hires", WEEK, max(1, len(named)), look), 201)


def _urls(body: Json) -> list[str]:
    return checks.texts(body, "company_linkedin_urls")


async def _job_changes(call: Call) -> Answer:
    body = call.body
    checks.required(body, "webhook_url", "contacts")
    checks.webhook_url(body)
    contacts = body["contacts"]
    if not isinstance(contacts, list) or not all(isinstance(contact, dict) for contact in contacts):
        raise RefusalError(422, "contacts must be an array of objects")
    found = [_person(call, number, contact) for number, contact in enumerate(contacts)]
    people = [person for person in found if person is not None]
    look = partial(job_changes, call.service, people)
    return Answer(start_task(call, "job_changes", DAY, len(contacts), look), 201)


def _person(call: Call, number: int, contact: Json) -> Person | None:
    url = checks.person_url(contact)
    first, last = checks.text(contact, "first_name"), checks.text(contact, "last_name")
    company = checks.text(contact, "company_name")
    if url is not None:
        return call.service.directory.by_url(url)
    if not (first and last and company):
        raise RefusalError(422, f"contacts[{number}] needs linkedin_url, or first_name, last_name and company_name")
    return call.service.directory.by_name(first, last, company_name=company)


ENDPOINTS = (
    Endpoint("POST", "/api/v2/intents/leads/find_new_hires", _new_hires),
    Endpoint("POST", "/api/v2/intents/leads/track_job_changes", _job_changes),
)

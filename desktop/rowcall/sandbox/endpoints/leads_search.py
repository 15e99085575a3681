"""POST /api/v2/leads/search: start a search for people in one company."""

from dataclasses import dataclass
from urllib.parse import quote

from rowcall.sandbox import checks
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, Limit, RefusalError
from rowcall.sandbox.leads import lead_pair
from rowcall.sandbox.people import Person
from rowcall.sandbox.personas import persona_of
from rowcall.sandbox.searches import NewSearch, default_name, start_search
from rowcall.sandbox.titles import FUNCTIONS, SENIORITY_LEVELS, title_fits


@dataclass(frozen=True)
class _Filters:
    titles: tuple[str, ...]
    excluded_titles: tuple[str, ...]
    functions: tuple[str, ...]
    seniority: tuple[str, ...]
    places: frozenset[str]
    excluded_places: frozenset[str]

    def take(self, person: Person) -> bool:
        return (
            (not self.titles or any(title_fits(person.title.text, title) for title in self.titles))
            and not any(title_fits(person.title.text, title) for title in self.excluded_titles)
            and (not self.functions or person.title.function in self.functions)
            and (not self.seniority or person.title.seniority in self.seniority)
            and (not self.places or bool(person.place_ids & self.places))
            and not person.place_ids & self.excluded_places
        )


def _filters(body: Json) -> _Filters:
    titles, excluded = checks.texts(body, "job_titles"), checks.texts(body, "excluded_job_titles")
    functions = checks.ids(body, "functions", FUNCTIONS)
    seniority = checks.ids(body, "seniority_levels", SENIORITY_LEVELS)
    places, not_in = checks.texts(body, "included_locations"), checks.texts(body, "excluded_locations")
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
    return _Filters(
        tuple(titles), tuple(excluded), tuple(functions), tuple(seniority), frozenset(places), frozenset(not_in)
    )


def _found(call: Call, filters: _Filters, limit: int | None) -> list[Person]:
    company_url, number = checks.company_url(call.body), checks.text(call.body, "company_linkedin_id")
    everybody = call.service.people
    company = call.service.companies.find(linkedin=number or company_url)
    if company is None:
        return []
    people = [person for person in everybody.of(company) if filters.take(person)]
    for title in filters.titles:
        if not any(title_fits(person.title.text, title) for person in people):
            people += [person for person in everybody.invent(company, title) if filters.take(person)]
    return people[:limit]


def _leads(call: Call, people: list[Person], *, scale: bool) -> list[Json]:
    rate = call.service.settings.disqualified_rate
    for person in people:
        call.service.people.remember(person)
    return [
        lead_pair(
            call.service.companies,
            person,
            disqualified=Dice("rejected", person.token).chance("rejected", rate),
            scale=scale,
        )
        for person in people
    ]


def _cut_short(call: Call, leads: list[Json]) -> tuple[list[Json], str]:
    options = call.fault_options("search_end")
    if options is None:
        return leads, "FINISHED"
    kept = len(leads) // 2 if options["leads"] is None else options["leads"]
    return leads[:kept], options["state"]


async def _answer(call: Call) -> Answer:
    body = call.body
    limit, custom = checks.positive(body, "limit"), checks.mapping(body, "custom")
    webhook, streaming = checks.webhook_url(body), checks.flag(body, "streaming")
    scale, name = checks.flag(body, "scale"), checks.text(body, "name") or default_name()
    if not (checks.company_url(body) or checks.text(body, "company_linkedin_id")):
        raise RefusalError(400, "Missing required keys: company_linkedin_id or company_linkedin_url")
    people = _found(call, _filters(body), limit)
    leads, end = _cut_short(call, _leads(call, people, scale=scale))
    price = call.service.settings.lead_price * len(leads)
    if call.service.ledger.balance(call.key) < max(price, call.service.settings.lead_price):
        raise RefusalError(422, "Insufficient credits")
    call.charge(price, "leads", name)
    record = start_search(call.service, NewSearch(call.key, name, leads, custom, webhook, streaming, end))
    answer = {
        "id": record["id"],
        "search_name": name,
        "search_url": f"https://www.linkedin.com/sales/search/people?query={quote(name)}",
        "expected_profiles_count": len(people),
        "created_at": record["created_at"],
    }
    return Answer(answer if custom is None else {**answer, "custom": custom}, 201)


# No limit is published for this path; 1 a second is that of its siblings (choice, see SandboxSettings.rates).
ENDPOINTS = (Endpoint("POST", "/api/v2/leads/search", _answer, Limit("leads_search", 1)),)

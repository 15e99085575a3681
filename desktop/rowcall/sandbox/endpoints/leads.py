"""POST /api/v2/leads: start a search from the address of a LinkedIn search for people."""

from rowcall.sandbox import checks
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Limit, RefusalError
from rowcall.sandbox.lead_filters import read_lead_filters
from rowcall.sandbox.lead_matching import find_leads
from rowcall.sandbox.lead_runs import MOST_LEADS, read_run, start_run
from rowcall.sandbox.person import Person
from rowcall.sandbox.search_urls import is_search_url, read_url


async def _answer(call: Call) -> Answer:
    checks.required(call.body, "search_url", "name")
    run = read_run(call.body)
    url = str(call.body["search_url"])
    if not is_search_url(url, "people"):
        raise RefusalError(422, "search_url is not the URL of a LinkedIn people search")
    record = start_run(call, run, _found(call, url)[:MOST_LEADS])
    return Answer({"id": record["id"], "status": "processing"}, 202)


def _found(call: Call, url: str) -> list[Person]:
    filters = read_url(url)
    if filters:
        return find_leads(call.service, call.key, read_lead_filters(dict(filters)))
    # Saved searches and the like name nothing that could be read: some of all people, always the same.
    dice = Dice(call.service.settings.seed, "search url", url.strip())
    market = call.service.companies.market.companies
    first = dice.number("first", 0, len(market) - 1)
    chosen = (market[(first + step) % len(market)] for step in range(dice.number("companies", 1, 5)))
    return [person for facts in chosen for person in call.service.people.of(facts.company)]


ENDPOINTS = (Endpoint("POST", "/api/v2/leads", _answer, Limit("leads", 1)),)

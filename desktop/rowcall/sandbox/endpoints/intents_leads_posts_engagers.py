"""POST /api/v2/intents/leads/posts_engagers: the people who engaged with a post, as a lead search."""

from rowcall.sandbox import checks
from rowcall.sandbox.company_people import PeopleFilters
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, RefusalError
from rowcall.sandbox.feeds import Feeds, activity_of
from rowcall.sandbox.lead_runs import LeadRun, start_run
from rowcall.sandbox.lists import new_list
from rowcall.sandbox.person import Person
from rowcall.sandbox.personas import persona_of
from rowcall.sandbox.searches import default_name

_KINDS = ("reactions", "comments", "all")


async def _answer(call: Call) -> Answer:
    body = call.body
    checks.required(body, "post_url", "webhook_url", "engagement_type")
    list_name = checks.text(body, "lead_list_name")
    run = LeadRun(
        name=list_name or default_name(),
        limit=None,
        webhook_url=checks.webhook_url(body),
        streaming=False,
        scale=False,
        custom=None,
    )
    people = _engagers(call)
    record = start_run(call, run, people)
    if list_name is not None:
        new_list(call.service.state, call.key, list_name, "leads", [person.token for person in people])
    return Answer({"search_id": record["id"], "expected_profiles_count": len(people)}, 201)


def _engagers(call: Call) -> list[Person]:
    body = call.body
    (kind,) = checks.ids({"engagement_type": [body["engagement_type"]]}, "engagement_type", _KINDS)
    activity = activity_of(checks.text(body, "post_url") or "")
    if activity is None:
        raise RefusalError(422, "post_url is not the URL of a LinkedIn post")
    wanted, sizes = _wanted(checks.text(body, "persona")), checks.sizes(body)
    feeds, facts = Feeds(call.service), call.service.companies.facts
    own = feeds.author_company(activity) if checks.flag(body, "exclude_people_from_same_company") else None
    return [
        person
        for person in feeds.engagers(activity, kind)
        if wanted.take(person) and person.company != own and (not sizes or facts(person.company).size in sizes)
    ]


def _wanted(persona_id: str | None) -> PeopleFilters:
    if persona_id is None:
        return PeopleFilters()
    persona = persona_of(persona_id)
    if persona is None:
        raise RefusalError(422, "persona: no such persona")
    return PeopleFilters(titles=persona.job_titles, excluded_titles=persona.excluded_job_titles)


ENDPOINTS = (Endpoint("POST", "/api/v2/intents/leads/posts_engagers", _answer),)

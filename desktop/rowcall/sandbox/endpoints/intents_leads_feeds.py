"""POST /api/v2/intents/leads/posts, /comments, /reactions, /connections: what a person does, and whom they know."""

from rowcall.sandbox import checks
from rowcall.sandbox.endpoint import PRONTO_NUMBERED, Answer, Call, Endpoint, Json, RefusalError
from rowcall.sandbox.feeds import Feeds, Post
from rowcall.sandbox.lead_matching import knows
from rowcall.sandbox.person import Person
from rowcall.sandbox.words import company_handle

_WITHIN = {"last_24_hours": 1, "last_7_days": 7, "last_30_days": 30}
_BAD_WITHIN = "Invalid posted_within. Use last_24_hours, last_7_days, last_30_days, or omit the key."
_PROFILE = "linkedin_profile_url"


async def _posts(call: Call) -> Answer:
    checks.required(call.body, "linkedin_url", "limit")
    within = call.body.get("posted_within")
    if within is not None and (not isinstance(within, str) or within not in _WITHIN):
        raise RefusalError(400, _BAD_WITHIN)
    url, limit = checks.text(call.body, "linkedin_url") or "", checks.positive(call.body, "limit")
    call.needs_integration()
    await call.service.wait(1.0)
    # Recency is looked at after fetching: fewer than the limit may be left.
    posts = _posts_of(call, url)[:limit]
    recent = [post for post in posts if within is None or post.day.age < _WITHIN[within]]
    return Answer({"posts": _paid(call, [post.as_json() for post in recent], "posts")})


def _posts_of(call: Call, url: str) -> list[Post]:
    feeds = Feeds(call.service)
    if company_handle(url) is not None:
        company = call.service.companies.find(linkedin=url)
        return [] if company is None else feeds.of_company(company)
    person = call.service.directory.by_url(url)
    return [] if person is None else feeds.of_person(person)


async def _comments(call: Call) -> Answer:
    person, limit = await _asked(call)
    found = [] if person is None else Feeds(call.service).comments(person)
    return Answer({"comments": _paid(call, found[:limit], "comments")})


async def _reactions(call: Call) -> Answer:
    person, limit = await _asked(call)
    found = [] if person is None else Feeds(call.service).reactions(person)
    return Answer({"reactions": _paid(call, found[:limit], "reactions")})


async def _asked(call: Call) -> tuple[Person | None, int | None]:
    checks.required(call.body, _PROFILE, "limit")
    url, limit = checks.person_url(call.body, _PROFILE) or "", checks.positive(call.body, "limit")
    await call.service.wait(1.0)
    return call.service.directory.by_url(url), limit


def _paid(call: Call, found: list[Json], what: str) -> list[Json]:
    price = call.service.settings.post_price * len(found)
    call.needs_credits(price)
    call.charge(price, what, str(call.body.get(_PROFILE) or call.body.get("linkedin_url")))
    return found


async def _connections(call: Call) -> Answer:
    # The field's name is not documented; both are taken.
    urls = [checks.person_url(call.body, key) for key in (_PROFILE, "linkedin_url")]
    url = urls[0] or urls[1]
    if url is None:
        raise RefusalError(400, f"Missing required keys: {_PROFILE}")
    price = call.service.settings.connections_price
    call.needs_integration()
    call.needs_credits(price)
    await call.service.wait(1.0)
    call.charge(price, "connections", url)
    person = call.service.directory.by_url(url)
    return Answer({"connections": [] if person is None else _mutual(call, person)})


def _mutual(call: Call, target: Person) -> list[Json]:
    people, facts = call.service.people, call.service.companies.person_facts
    everybody = (one for company in call.service.companies.market.companies for one in people.of(company.company))
    shared = [one for one in everybody if knows(one, target) and facts(one).degree == 1]
    for one in shared:
        people.remember(one)
    return [{"full_name": one.full_name, "headline": one.headline, "linkedin_url": one.linkedin_url} for one in shared]


ENDPOINTS = tuple(
    Endpoint("POST", f"/api/v2/intents/leads/{name}", answer, vendor=PRONTO_NUMBERED)
    for name, answer in (
        ("posts", _posts),
        ("comments", _comments),
        ("reactions", _reactions),
        ("connections", _connections),
    )
)

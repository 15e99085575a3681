"""POST /api/v2/intents/accounts/hiring: companies by their job postings, the first hundred."""

from collections.abc import Callable

from rowcall.sandbox import checks
from rowcall.sandbox.account_filters import read_account_filters
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, RefusalError
from rowcall.sandbox.imports import read_order, start_import
from rowcall.sandbox.places import all_places
from rowcall.sandbox.postings import Posting, postings_of
from rowcall.sandbox.titles import title_fits, words_of
from rowcall.sandbox.words import plain

_MOST = 100
_MANY = "More than 100 results returned, we will only fetch the first 100 results and return it to your webhook"
_DATES = {f"last_{days}_days": days for days in (7, 15, 30, 90, 180, 360)} | {"last_24_hours": 1}
_LISTS = ("selected_keywords", "excluded_keywords", "selected_titles", "excluded_titles")
_PLACES = ("included_locations", "excluded_locations")
_FLAGS = ("exclude_consulting_recruiting", "exclude_internships")
_ALLOWED = {
    *(*_LISTS, *_PLACES, *_FLAGS),
    *("webhook_url", "published_date", "company_size", "included_industries", "streaming", "limit"),
}


async def _answer(call: Call) -> Answer:
    body = call.body
    unknown = sorted(body.keys() - _ALLOWED)
    if unknown:
        raise RefusalError(422, f"Unknown parameters: {', '.join(unknown)}")
    order = read_order(body)
    filters = read_account_filters({key: body.get(key) for key in ("company_size", "included_industries")})
    fits, near = _posting_test(body), _place_test(body)
    no_agencies = checks.flag(body, "exclude_consulting_recruiting")
    found = [
        facts
        for facts in call.service.companies.market.companies
        if filters.take(facts)
        and near(facts)
        and not (no_agencies and facts.is_agency)
        and any(fits(posting) for posting in postings_of(facts))
    ]
    if not found:
        return Answer({"preview_count": 0, "message": "No results found"}, 201)
    record = start_import(call, order, found, most=_MOST)
    message = _MANY if len(found) > _MOST else None
    return Answer({"preview_count": len(found), "message": message, "id": record["id"]}, 201)


def _posting_test(body: Json) -> Callable[[Posting], bool]:
    selected, without, titles, no_titles = (checks.texts(body, key) for key in _LISTS)
    no_internships = checks.flag(body, "exclude_internships")
    within = body.get("published_date")
    if within is not None:
        (within,) = checks.ids({"published_date": [within]}, "published_date", _DATES)
    span = _DATES.get(str(within))

    def fits(posting: Posting) -> bool:
        words = words_of(posting.description)
        title = posting.title.text
        return (
            (span is None or posting.day.age < span)
            and not (no_internships and posting.is_internship)
            and (not selected or any(words_of(word) <= words for word in selected))
            and not any(words_of(word) <= words for word in without if words_of(word))
            and (not titles or any(title_fits(title, query) for query in titles))
            and not any(title_fits(title, query) for query in no_titles)
        )

    return fits


def _place_test(body: Json) -> Callable[[CompanyFacts], bool]:
    """Places come as names of cities, or as ids in an older example."""
    included, excluded = ([plain(name) for name in checks.numbers(body, key)] for key in _PLACES)

    def near(facts: CompanyFacts) -> bool:
        names = {plain(all_places()[id_].short_name) for id_ in facts.place_ids} | facts.place_ids
        return (not included or any(name in names for name in included)) and not any(name in names for name in excluded)

    return near


ENDPOINTS = (Endpoint("POST", "/api/v2/intents/accounts/hiring", _answer),)

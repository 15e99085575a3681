"""The 31 filters and the keyword of the advanced search: each finds who it should, and refuses what it must."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.support.sandbox import Sandbox, sandbox

from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.endpoint import RefusalError
from rowcall.sandbox.lead_filters import read_lead_filters
from rowcall.sandbox.lead_matching import find_leads, knows
from rowcall.sandbox.lists import new_list
from rowcall.sandbox.person import Person
from rowcall.sandbox.person_facts import PersonFacts
from rowcall.sandbox.service import Service
from rowcall.sandbox.settings import SandboxSettings

SEARCH = "/api/v2/leads/advanced_search"
PREVIEW = "/api/v2/leads/advanced_search/preview"
HOOK = "https://hooks.example.com/leads"
PROFILE = "https://www.linkedin.com/in/ines-caldeira-4f2a9c1b0/"
Test = Callable[[Person, PersonFacts, CompanyFacts], bool]

world = Service(SandboxSettings(market=150))
_FIRST = world.companies.market.companies[0].company
_SECOND = world.companies.market.companies[1].company
_LISTED = new_list(world.state, "k", "Targets", "companies", [_FIRST.id, _SECOND.id])
_PEOPLE = new_list(world.state, "k", "Engagers", "leads", [person.token for person in world.people.of(_FIRST)])


def everybody() -> list[Person]:
    companies = world.companies.market.companies
    return [person for facts in companies for person in world.people.of(facts.company)]


def months(least: int, below: int, name: str) -> Test:
    return lambda _person, facts, _company: least <= getattr(facts, name) < below


FILTERS: dict[str, tuple[Any, Test]] = {
    "job_titles": (["VP Sales", "CFO"], lambda p, f, c: p.title.text.startswith(("VP of Sales", "Chief Financial"))),
    "excluded_job_titles": (["Manager", "Chief"], lambda p, f, c: not {"Manager", "Chief"} & set(p.title.text.split())),
    "past_titles": (["Recruiter"], lambda p, f, c: any(past.text == "Recruiter" for past in f.past_titles)),
    "excluded_past_titles": (["Recruiter"], lambda p, f, c: all(past.text != "Recruiter" for past in f.past_titles)),
    "included_locations": ([105015875], lambda p, f, c: p.place.country == "FR"),
    "excluded_locations": (["105015875"], lambda p, f, c: p.place.country != "FR"),
    "company_headquarters": (["100506914"], lambda p, f, c: "100506914" in c.place_ids),
    "included_industries": (["96", 4], lambda p, f, c: c.industry in {"Software Development", "Automotive"}),
    "excluded_industries": (["96"], lambda p, f, c: c.industry != "Software Development"),
    "included_companies": (
        [_FIRST.id, {"id": int(_SECOND.id)}],
        lambda p, f, c: p.company in {_FIRST, _SECOND},
    ),
    "excluded_companies": ([int(_FIRST.id)], lambda p, f, c: p.company != _FIRST),
    "past_companies": ([_FIRST.id], lambda p, f, c: _FIRST in f.past_companies),
    "functions": (["25", "8"], lambda p, f, c: p.title.function in {"25", "8"}),
    "seniority_levels": (["310"], lambda p, f, c: p.title.text.startswith("Chief")),
    "years_of_experience": (["1"], months(0, 12, "months_of_experience")),
    "years_at_current_company": (["2", "3"], months(12, 72, "months_in_company")),
    "years_in_current_position": (["4", "5"], months(72, 1000, "months_in_position")),
    "company_size": (["51–200"], lambda p, f, c: 50 < c.headcount <= 200),
    "company_type": (["C"], lambda p, f, c: c.type_id == "C"),
    "included_account_lists": ([_LISTED["linkedin_id"]], lambda p, f, c: p.company in {_FIRST, _SECOND}),
    "excluded_account_lists": ([_LISTED["linkedin_id"]], lambda p, f, c: p.company not in {_FIRST, _SECOND}),
    "included_lead_lists": ([_PEOPLE["linkedin_id"]], lambda p, f, c: p.company == _FIRST),
    "excluded_lead_lists": ([_PEOPLE["linkedin_id"]], lambda p, f, c: p.company != _FIRST),
    "relationship": (["F"], lambda p, f, c: f.degree == 1),
    "recently_changed_jobs": (["RPC"], lambda p, f, c: f.months_in_position <= 3),
    "connections_of_profile": (PROFILE, lambda p, f, c: knows(p, centre())),
    "follows_your_company": (True, lambda p, f, c: f.signals("follows_your_company")),
    "viewed_your_profile": (True, lambda p, f, c: f.signals("viewed_your_profile")),
    "with_shared_experiences": (True, lambda p, f, c: f.signals("with_shared_experiences")),
    "posted_on_linkedin": (True, lambda p, f, c: any(day.age <= 30 for day in f.post_days)),
    "past_colleague": (True, lambda p, f, c: f.signals("past_colleague")),
    "keyword": ("logistics VP", lambda p, f, c: "ogistics" in c.industry and "VP" in p.title.text),
}


def centre() -> Person:
    person = world.directory.by_url(PROFILE)
    assert person is not None
    return person


def test_there_are_31_filters_and_the_keyword() -> None:
    assert len(FILTERS) == 31 + 1


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_finds_all_whom_it_should_and_nobody_else(name: str) -> None:
    value, fits = FILTERS[name]
    found = find_leads(world, "k", read_lead_filters({name: value}))
    assert found, "an example that finds nobody shows nothing"
    expected = [
        person
        for person in everybody()
        if fits(person, world.companies.person_facts(person), world.companies.facts(person.company))
    ]
    assert {one.token for one in found} == {one.token for one in expected}


def test_filters_narrow_each_other() -> None:
    wide = find_leads(world, "k", read_lead_filters({"functions": ["25"]}))
    narrow = find_leads(world, "k", read_lead_filters({"functions": ["25"], "company_size": ["51-200"]}))
    assert 0 < len(narrow) < len(wide)
    assert {one.token for one in narrow} <= {one.token for one in wide}


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({}, 400, "filter"),
        ({"job_titles": [], "keyword": " ", "past_colleague": False}, 400, "filter"),
        ({"job_titles": "CEO"}, 422, "job_titles"),
        ({"functions": ["99"]}, 422, "Valid values: 1, 2"),
        ({"functions": ["25"], "seniority_levels": [300]}, 422, "seniority_levels"),
        ({"company_size": ["1-7"]}, 422, "company_size"),
        ({"company_type": ["Z"]}, 422, "company_type"),
        ({"relationship": ["1"]}, 422, "relationship"),
        ({"recently_changed_jobs": [True]}, 422, "recently_changed_jobs"),
        ({"years_of_experience": ["9"]}, 422, "years_of_experience"),
        ({"included_companies": [{"name": "Norvane"}]}, 422, "included_companies"),
        ({"included_companies": [1.5]}, 422, "included_companies"),
        ({"past_colleague": "yes"}, 422, "past_colleague"),
        ({"connections_of_profile": "https://norvane.example"}, 422, "connections_of_profile"),
        ({"connections_of_profile": "https://www.linkedin.com/in/unknown-person"}, 422, "resolved"),
        ({"live": False, "past_colleague": True}, 422, "past_colleague"),
        ({"live": False, "relationship": ["F"]}, 422, "relationship"),
        ({"live": "no", "job_titles": ["CEO"]}, 422, "live"),
    ],
)
def test_refusals(body: dict[str, Any], status: int, words: str) -> None:
    with pytest.raises(RefusalError) as refused:
        find_leads(world, "k", read_lead_filters(body))
    assert refused.value.status == status
    assert words in refused.value.text


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with sandbox(speed=1_000_000.0, market=150, rates={"*": 0}) as running:
        yield running


def test_the_search_and_its_preview_find_the_same(box: Sandbox) -> None:
    filters = {"functions": ["25"], "seniority_levels": ["300"], "included_industries": ["96"]}
    preview = box.call("POST", PREVIEW, {**filters, "webhook_url": 7, "limit": "many"}).json()
    assert preview["total_count"] >= len(preview["preview"]) > 0
    assert box.charged() == 0
    started = box.call("POST", SEARCH, {**filters, "webhook_url": HOOK, "name": "VPs", "custom": {"a": 1}})
    assert started.status_code == 201
    record = started.json()["message"]
    assert record["expected_profiles_count"] == preview["total_count"]
    assert (record["search_name"], record["custom"]) == ("VPs", {"a": 1})
    leads = box.call("GET", f"/api/v2/searches/{record['id']}").json()["leads"]
    assert [pair["lead"]["full_name"] for pair in leads][:25] == [one["full_name"] for one in preview["preview"]]
    assert box.charged() == len(leads) == preview["total_count"]


def test_the_preview_shows_25_and_counts_all(box: Sandbox) -> None:
    preview = box.call("POST", PREVIEW, {"functions": ["25"]}).json()
    assert len(preview["preview"]) == 25
    assert preview["total_count"] > 200
    one = preview["preview"][0]
    assert set(one) == {"full_name", "headline", "current_company", "current_title", "linkedin_id", "profile_url"}
    profile = box.call("POST", "/api/v2/leads/single_enrich", {"linkedin_url": one["profile_url"]}).json()
    assert (profile["full_name"], profile["title"]) == (one["full_name"], one["current_title"])


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"job_titles": ["CEO"]}, 400),
        ({"job_titles": ["CEO"], "webhook_url": "hooks"}, 400),
        ({"job_titles": ["CEO"], "webhook_url": "http://hooks.example.com"}, 400),
        ({"webhook_url": HOOK}, 400),
        ({"job_titles": ["CEO"], "webhook_url": HOOK, "limit": 0}, 422),
    ],
)
def test_search_refusals(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", SEARCH, body).status_code == status
    assert box.charged() == 0


def test_without_linkedin_only_the_database_can_be_searched(box: Sandbox) -> None:
    box.set_account(integration=False)
    filters = {"job_titles": ["CEO"]}
    refused = box.call("POST", PREVIEW, filters)
    assert (refused.status_code, "LinkedIn credentials" in refused.json()["error"]) == (401, True)
    assert box.call("POST", PREVIEW, {**filters, "live": False}).status_code == 200


def test_a_search_takes_2500_people_at_most() -> None:
    with sandbox(speed=1_000_000.0, market=150, rates={"*": 0}) as box:
        started = box.call("POST", SEARCH, {"excluded_job_titles": ["nothing"], "webhook_url": HOOK}).json()["message"]
        assert started["expected_profiles_count"] > 2_500
        assert box.charged() == 2_500
        limited = box.call("POST", SEARCH, {"functions": ["25"], "webhook_url": HOOK, "limit": 7}).json()["message"]
        assert limited["expected_profiles_count"] > 7
        assert box.charged() == 2_507


def test_the_address_of_a_search_finds_the_same_people(box: Sandbox) -> None:
    filters = {"job_titles": ["VP of Sales"], "included_locations": ["100506914"], "keyword": "software"}
    record = box.call("POST", SEARCH, {**filters, "webhook_url": HOOK}).json()["message"]
    again = box.call("POST", "/api/v2/leads", {"search_url": record["search_url"], "name": "Again", "limit": 500})
    assert (again.status_code, again.json()["status"]) == (202, "processing")
    both = [box.call("GET", f"/api/v2/searches/{id_}").json()["leads"] for id_ in (record["id"], again.json()["id"])]
    assert both[0] == both[1] != []


def test_a_saved_search_is_always_the_same_people(box: Sandbox) -> None:
    saved = "https://www.linkedin.com/sales/search/people?savedSearchId=77"
    ids = [box.call("POST", "/api/v2/leads", {"search_url": saved, "name": name}).json()["id"] for name in "ab"]
    found = [box.call("GET", f"/api/v2/searches/{id_}").json()["leads"] for id_ in ids]
    assert found[0] == found[1] != []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"name": "x"}, 400),
        ({"search_url": "https://www.linkedin.com/sales/search/people?query=()"}, 400),
        ({"search_url": "https://www.linkedin.com/feed", "name": "x"}, 422),
        ({"search_url": "https://www.linkedin.com/sales/search/company?query=()", "name": "x"}, 422),
        ({"search_url": "https://evil.example/sales/search/people", "name": "x"}, 422),
    ],
)
def test_refusals_of_addresses(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", "/api/v2/leads", body).status_code == status

"""One world: what one operation tells can be asked of the next, and is about the same people and companies."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.support.sandbox import Sandbox, sandbox

HOOK = "https://hooks.example.com/all"


@pytest.fixture
def box() -> Iterator[Sandbox]:
    sure = {"company_rate": 1.0, "email_rate": 1.0, "phone_rate": 1.0, "profile_rate": 1.0}
    with sandbox(speed=1_000_000.0, market=150, rates={"*": 0}, **sure) as running:
        yield running


def leads(box: Sandbox, id_: str) -> list[dict[str, Any]]:
    return list(box.call("GET", f"/api/v2/searches/{id_}").json()["leads"])


def email(box: Sandbox, lead: dict[str, Any]) -> str:
    body = {"linkedin_url": lead["linkedin_profile_url"], "enrichment_type": ["email"]}
    return str(box.call("POST", "/v2/contacts/single_enrich", body).json()["email"])


def test_companies_people_email_and_phone(box: Sandbox) -> None:
    company = box.call("POST", "/api/v2/accounts/single_enrich", {"domain": "norvane.example"}).json()
    search = {"company_linkedin_id": company["linkedin_id"], "functions": ["25"]}
    found = leads(box, box.call("POST", "/api/v2/leads/search", search).json()["id"])
    advanced = {"included_companies": [company["linkedin_id"]], "functions": ["25"], "webhook_url": HOOK}
    record = box.call("POST", "/api/v2/leads/advanced_search", advanced).json()["message"]
    assert leads(box, record["id"]) == found != []
    for pair in found[:3]:
        lead = pair["lead"]
        assert pair["company"]["website"] == company["website"]
        assert email(box, lead).endswith("@norvane.example")
        names = {"first_name": lead["first_name"], "last_name": lead["last_name"], "company_name": company["name"]}
        profile = box.call("POST", "/api/v2/leads/single_enrich", names).json()
        assert profile["linkedin_profile_url"] == lead["linkedin_profile_url"]
        assert profile["title"] == lead["title"]


def test_company_search_stack_hiring_people(box: Sandbox) -> None:
    search = {"included_industries": ["96"], "company_size": ["51-200"], "webhook_url": HOOK}
    (preview, *_) = box.call("POST", "/api/v2/accounts/search", search).json()["preview"]
    page = {"company_linkedin_url": preview["linkedin_url"]}
    company = box.call("POST", "/api/v2/accounts/single_enrich", page).json()
    assert (company["industry"], company["employee_range"]) == ("Software Development", "51-200")
    by_domain = {"company_domain": company["website"]}
    for path in ("company_stack", "company_hiring"):
        by_page = box.call("POST", f"/api/v2/accounts/{path}", page).json()
        assert box.call("POST", f"/api/v2/accounts/{path}", by_domain).json() == by_page
    people = box.call("POST", "/api/v2/leads/search", {**page, "job_titles": ["*"]}).json()
    assert people["expected_profiles_count"] > 0
    assert {pair["company"]["name"] for pair in leads(box, people["id"])} == {company["name"]}


def test_post_engagers_profile_email(box: Sandbox) -> None:
    page = box.call("POST", "/api/v2/accounts/search/preview", {"keyword": "robotics"}).json()["preview"][0]
    asked = {"linkedin_url": page["linkedin_url"], "limit": 5}
    post = box.call("POST", "/api/v2/intents/leads/posts", asked).json()["posts"][0]
    engaged = {"post_url": post["post_url"], "webhook_url": HOOK, "engagement_type": "all"}
    search = box.call("POST", "/api/v2/intents/leads/posts_engagers", engaged).json()
    for pair in leads(box, search["search_id"]):
        lead, company = pair["lead"], pair["company"]
        profile = box.call("POST", "/api/v2/leads/single_enrich", {"linkedin_url": lead["linkedin_profile_url"]}).json()
        assert (profile["full_name"], profile["company"]) == (lead["full_name"], company)
        assert email(box, lead).endswith(company["website"].removeprefix("https://"))


def test_somebody_known_by_an_address_alone_is_one_person_everywhere(box: Sandbox) -> None:
    url = "https://www.linkedin.com/in/ines-caldeira-example/"
    profile = box.call("POST", "/api/v2/leads/single_enrich", {"linkedin_url": url}).json()
    assert profile["linkedin_profile_url"] == url
    by_url = email(box, profile)
    names = {
        "firstname": profile["first_name"],
        "lastname": profile["last_name"],
        "company_name": profile["company_name"],
    }
    by_name = box.call("POST", "/v2/contacts/single_enrich", {**names, "enrichment_type": ["email"]}).json()["email"]
    assert by_url == by_name


def test_an_enrichment_first_does_not_change_who_somebody_is(box: Sandbox) -> None:
    url = "https://www.linkedin.com/in/ines-caldeira-4f2a9c1b0/"
    body = {"firstname": "Ines", "lastname": "Caldeira", "domain": "norvane.example", "linkedin_url": url}
    box.call("POST", "/v2/contacts/single_enrich", {**body, "enrichment_type": ["email"]})
    profile = box.call("POST", "/api/v2/leads/single_enrich", {"linkedin_url": url}).json()
    assert (profile["full_name"], profile["company_name"]) == ("Ines Caldeira", "Norvane")


@pytest.mark.parametrize(
    "body",
    [
        {"linkedin_url": "https://www.linkedin.com/in/unknown-person"},
        {"first_name": "Ada", "last_name": "Nobody", "company_name": "Norvane"},
        {"first_name": "Ada", "last_name": "Hale", "company_name": "Unknown Traders"},
    ],
)
def test_who_is_not_known_costs_nothing(box: Sandbox, body: dict[str, Any]) -> None:
    answer = box.call("POST", "/api/v2/leads/single_enrich", body)
    assert (answer.status_code, answer.json()) == (404, {"error": "Profile not found"})
    assert box.charged() == 0


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"first_name": "Ada", "last_name": "Hale"}, 400),
        ({"company_name": "Norvane", "last_name": "Hale"}, 400),
        ({"linkedin_url": "https://norvane.example"}, 422),
        ({"first_name": 7, "last_name": "Hale", "company_name": "Norvane"}, 422),
    ],
)
def test_profile_refusals(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", "/api/v2/leads/single_enrich", body).status_code == status

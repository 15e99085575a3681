"""Companies: what they work with, whom they hire, how they grow, and searches for them as imports."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from tests.support.sandbox import Sandbox, sandbox

from rowcall.sandbox.days import today

HOOK = "https://hooks.example.com/accounts"
SEARCH = "/api/v2/accounts/search"
NUMBER = "90412277"


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with sandbox(speed=1_000_000.0, market=200, rates={"*": 0}, company_rate=1.0) as running:
        yield running


def test_a_stack_is_that_of_the_company_however_it_is_asked_for(box: Sandbox) -> None:
    company = box.call(
        "POST", "/api/v2/accounts/single_enrich", {"name": "Norvane", "domain": "norvane.example"}
    ).json()
    questions = [
        {"company_domain": "norvane.example"},
        {"company_name": "Norvane"},
        {"company_linkedin_url": company["linkedin_url"]},
        {"company_linkedin": company["linkedin_url"]},
    ]
    before = box.charged()
    answers = [box.call("POST", "/api/v2/accounts/company_stack", question).json() for question in questions]
    assert all(answer == answers[0] for answer in answers)
    named = [one["name"] for one in answers[0]["technologies_with_confidence"]]
    assert answers[0]["technologies"] == named != []
    assert all(0 <= one["confidence"] <= 1 for one in answers[0]["technologies_with_confidence"])
    assert box.charged() - before == 3 * len(questions)


def test_postings_are_recent_and_their_teams_can_be_enriched(box: Sandbox) -> None:
    found = [
        box.call("POST", "/api/v2/accounts/company_hiring", {"company_name": f"Firm {n}"}).json() for n in range(20)
    ]
    jobs = [job for answer in found for job in answer["jobs"]]
    assert all(answer["total_jobs"] == len(answer["jobs"]) for answer in found)
    assert len({job["job_url"] for job in jobs}) == len(jobs) > 5
    assert all(0 <= (today() - date.fromisoformat(job["date_posted"])).days < 120 for job in jobs)
    member = next(member for job in jobs for member in job["hiring_team"])
    profile = box.call("POST", "/api/v2/leads/single_enrich", {"linkedin_url": member["linkedin_url"]}).json()
    assert (profile["full_name"], profile["title"]) == (member["name"], member["title"])


def test_postings_within_days(box: Sandbox) -> None:
    for number in range(30):
        question = {"company_name": f"Firm {number}"}
        every = box.call("POST", "/api/v2/accounts/company_hiring", question).json()["jobs"]
        recent = box.call("POST", "/api/v2/accounts/company_hiring", {**question, "posted_within_days": 30}).json()[
            "jobs"
        ]
        ages = [(today() - date.fromisoformat(job["date_posted"])).days for job in every]
        assert len(recent) == sum(age < 30 for age in ages)


@pytest.mark.parametrize("path", ["/api/v2/accounts/company_stack", "/api/v2/accounts/company_hiring"])
def test_both_refuse_with_a_number_and_a_message(box: Sandbox, path: str) -> None:
    answer = box.call("POST", path, {})
    words = "Provide at least one of: company_domain, company_name, company_linkedin_url"
    assert (answer.status_code, answer.json()) == (400, {"error": 400, "message": words})
    bad = box.call("POST", path, {"company_linkedin_url": "https://norvane.example"})
    assert (bad.status_code, bad.json()["error"]) == (422, 422)
    assert box.call("POST", path, {"company_name": "x"}, key="bad-key").json() == {
        "error": "Unauthorized: invalid or missing API key"
    }
    unknown = box.call("POST", path, {"company_name": "Unknown Traders"})
    assert unknown.status_code == 200
    assert not any(unknown.json().values())


def test_headcount_has_a_key_for_each_department(box: Sandbox) -> None:
    whole = box.call("POST", "/api/v2/accounts/headcount", {"company_linkedin_id": NUMBER}).json()
    assert len(whole) == 26
    for department in whole.values():
        assert set(department) == {"3_months_evolution", "6_months_evolution", "12_months_evolution"}
        for span in department.values():
            gain = span["current_headcount"] - span["base_headcount"]
            assert span["headcount_gain"] == gain
            base = span["base_headcount"]
            assert span["headcount_gain_percentage"] == (round(100 * gain / base) if base else 100 * bool(gain))
    page = {"company_linkedin_url": f"https://www.linkedin.com/company/{NUMBER}", "departments": ["Sales", "Finance"]}
    two = box.call("POST", "/api/v2/accounts/headcount", page).json()
    assert two == {name: whole[name] for name in ("Finance", "Sales")}
    company = box.call("POST", "/api/v2/accounts/single_enrich", {"company_linkedin_url": page["company_linkedin_url"]})
    least, _, most = company.json()["employee_range"].partition("-")
    together = sum(department["3_months_evolution"]["current_headcount"] for department in whole.values())
    assert int(least) * 0.9 <= together <= int(most) * 1.1


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"departments": ["Sales"]}, 400),
        ({"company_linkedin_id": NUMBER, "departments": ["Selling"]}, 422),
        ({"company_linkedin_url": "https://www.linkedin.com/company/unknown-traders"}, 404),
    ],
)
def test_headcount_refusals(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", "/api/v2/accounts/headcount", body).status_code == status
    assert box.charged() == 0


def test_a_count_is_the_number_of_people_that_a_search_finds(box: Sandbox) -> None:
    filters = {"title_to_include": ["Manager"], "title_to_exclude": ["HR"], "included_locations": ["100506914"]}
    answer = box.call("POST", "/api/v2/accounts/count_profiles", {"company_linkedin_id": NUMBER, **filters}).json()
    total = answer.pop("total")
    assert answer == {**filters, "excluded_locations": []}
    body = {"job_titles": ["Manager"], "excluded_job_titles": ["HR"], "included_locations": ["100506914"]}
    search = box.call("POST", "/api/v2/leads/search", {"company_linkedin_id": NUMBER, **body}).json()
    assert search["expected_profiles_count"] == total
    assert box.call("POST", "/api/v2/accounts/count_profiles", {}).status_code == 400


FILTERS: list[tuple[dict[str, Any], str, str]] = [
    ({"included_industries": ["96"]}, "industry", "Software Development"),
    ({"included_locations": [105015875]}, "location", "France"),
    ({"company_size": ["51–200"]}, "employee_range", "51-200"),
    ({"keyword": "robotics"}, "name", "Robotics"),
    ({"max_revenue": 0.5, "revenue_currency": "EUR"}, "employee_range", "1"),
]


@pytest.mark.parametrize(("filters", "key", "words"), FILTERS)
def test_a_search_finds_companies_that_fit(box: Sandbox, filters: dict[str, Any], key: str, words: str) -> None:
    preview = box.call("POST", f"{SEARCH}/preview", {**filters, "webhook_url": None, "limit": "ignored"}).json()
    assert 0 < len(preview["preview"]) <= 25
    assert box.charged() == 0
    for one in preview["preview"][:5]:
        company = box.call(
            "POST", "/api/v2/accounts/single_enrich", {"company_linkedin_url": one["linkedin_url"]}
        ).json()
        assert words in company[key]
        assert (company["linkedin_id"], company["cleaned_name"]) == (one["linkedin_id"], one["company_name"])
    started = box.call("POST", SEARCH, {**filters, "webhook_url": HOOK, "name": "Targets"})
    assert started.status_code == 201
    assert started.json()["total"] == preview["total_count"]
    assert started.json()["preview"] == preview["preview"][:10]
    assert box.ledger()[-1]["amount"] == preview["total_count"]


def test_filters_exclude(box: Sandbox) -> None:
    def total(**filters: Any) -> int:
        return int(box.call("POST", f"{SEARCH}/preview", filters).json()["total_count"])

    assert total(included_industries=["96"]) + total(excluded_industries=["96"]) == 200
    assert total(included_locations=["105015875"]) + total(excluded_locations=["105015875"]) == 200
    assert total(min_revenue=10) < total(min_revenue=1) < total(min_revenue=0) == 200
    assert total(max_revenue=1001) == 200


def test_an_import_takes_its_limit_and_a_thousand_at_most() -> None:
    with sandbox(speed=1_000_000.0, rates={"*": 0}) as box:
        whole = box.call("POST", SEARCH, {"min_revenue": 0, "webhook_url": HOOK}).json()
        assert (whole["total"], box.charged()) == (1_100, 1_000)
        ten = box.call("POST", SEARCH, {"min_revenue": 0, "webhook_url": HOOK, "limit": 7}).json()
        assert (ten["total"], box.charged()) == (7, 1_007)
        box.set_account(key="practice", credits=3)
        poor = box.call("POST", SEARCH, {"min_revenue": 0, "webhook_url": HOOK, "limit": 4})
        assert (poor.status_code, poor.json()) == (422, {"error": "Insufficient credits"})


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"keyword": "x"}, 400),
        ({"webhook_url": HOOK}, 400),
        ({"webhook_url": HOOK, "revenue_currency": "EUR"}, 400),
        ({"webhook_url": "ftp://x", "keyword": "x"}, 400),
        ({"webhook_url": HOOK, "min_revenue": 3}, 422),
        ({"webhook_url": HOOK, "max_revenue": True}, 422),
        ({"webhook_url": HOOK, "keyword": "x", "revenue_currency": "XAU"}, 422),
        ({"webhook_url": HOOK, "company_size": ["11"]}, 422),
        ({"webhook_url": HOOK, "keyword": "x", "streaming": "yes"}, 422),
    ],
)
def test_search_refusals(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", SEARCH, body).status_code == status
    assert box.charged() == 0


@pytest.mark.parametrize("path", ["/api/v2/accounts/", "/api/v2/accounts"])
def test_companies_from_the_address_of_a_search(box: Sandbox, path: str) -> None:
    url = (
        "https://www.linkedin.com/sales/search/company?query=(filters%3AList((type%3AINDUSTRY,values%3AList("
        "(id%3A96,text%3ASoftware,selectionType%3AINCLUDED)))))"
    )
    started = box.call("POST", path, {"search_url": url, "webhook_url": HOOK})
    assert started.status_code == 201
    by_filter = box.call("POST", f"{SEARCH}/preview", {"included_industries": ["96"]}).json()
    assert started.json()["total"] == by_filter["total_count"]
    assert box.call("POST", path, {"search_url": url}).status_code == 400
    assert box.call("POST", path, {"search_url": "https://x.example", "webhook_url": HOOK}).status_code == 422


def test_an_import_is_no_search_and_no_list_unless_that_is_switched_on(box: Sandbox) -> None:
    id_ = box.call("POST", SEARCH, {"keyword": "cloud", "webhook_url": HOOK}).json()["id"]
    assert box.call("GET", f"/api/v2/searches/{id_}").status_code == 404
    assert box.call("GET", f"/api/v2/lists/{id_}").status_code == 404
    box.set_account(lists_hold_imports=True)
    held = box.call("GET", f"/api/v2/lists/{id_}").json()
    assert len(held["companies"]) == box.charged() > 0

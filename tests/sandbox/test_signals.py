"""Signals: posts, comments, reactions, connections, engagers, and searches for companies that move."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from tests.support.sandbox import Sandbox, sandbox

from rowcall.sandbox.days import today

LEADS, ACCOUNTS = "/api/v2/intents/leads", "/api/v2/intents/accounts"
HOOK = "https://hooks.example.com/signals"
PAGE = "https://www.linkedin.com/company/norvane"
PERSONA = "0f3e8a6c-7d21-4b95-a4e8-1c6d2f9b7053"


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with sandbox(speed=1_000_000.0, market=200, rates={"*": 0}, company_rate=1.0, email_rate=1.0) as running:
        yield running


def people(box: Sandbox) -> list[str]:
    """Profiles of the people of one company."""
    id_ = box.call("POST", "/api/v2/leads/search", {"company_linkedin_url": PAGE, "job_titles": ["*"]}).json()["id"]
    leads = box.call("GET", f"/api/v2/searches/{id_}").json()["leads"]
    return [pair["lead"]["linkedin_profile_url"] for pair in leads]


def posts(box: Sandbox, url: str = PAGE, **more: Any) -> list[dict[str, Any]]:
    return list(box.call("POST", f"{LEADS}/posts", {"linkedin_url": url, "limit": 50, **more}).json()["posts"])


def test_posts_of_a_page_and_of_people(box: Sandbox) -> None:
    of_page = posts(box)
    assert of_page
    assert {post["author"] for post in of_page} == {"Norvane"}
    assert box.charged() == len(of_page)
    profiles = people(box)
    of_people = [post for profile in profiles for post in posts(box, profile)]
    assert len({post["id"] for post in of_page + of_people}) == len(of_page + of_people) > len(of_page)
    assert {post["author_url"] for post in of_people} <= set(profiles)
    for post in of_page + of_people:
        assert post["engagement_count"] == post["reactions_count"] + post["comments_count"]
        assert 0 <= (today() - date.fromisoformat(post["published_at"])).days < 120
        assert post["id"] in post["post_url"]


def test_recency_is_looked_at_after_fetching(box: Sandbox) -> None:
    whole = posts(box)
    ages = [(today() - date.fromisoformat(post["published_at"])).days for post in whole]
    for within, days in (("last_24_hours", 1), ("last_7_days", 7), ("last_30_days", 30)):
        assert len(posts(box, posted_within=within)) == sum(age < days for age in ages)
    assert posts(box, limit=2) == whole[:2]
    assert posts(box, "https://norvane.example") == []
    assert posts(box, "https://www.linkedin.com/in/unknown-person") == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"linkedin_url": PAGE}, "Missing required keys: limit"),
        ({"limit": 3}, "Missing required keys: linkedin_url"),
        (
            {"linkedin_url": PAGE, "limit": 3, "posted_within": "yesterday"},
            "Invalid posted_within. Use last_24_hours, last_7_days, last_30_days, or omit the key.",
        ),
    ],
)
def test_the_documented_refusals_of_posts(box: Sandbox, body: dict[str, Any], message: str) -> None:
    answer = box.call("POST", f"{LEADS}/posts", body)
    assert (answer.status_code, answer.json()) == (400, {"error": 400, "message": message})


def test_comments_and_reactions_are_the_persons_own(box: Sandbox) -> None:
    said, liked = [], []
    for profile in people(box):
        before = box.charged()
        body = {"linkedin_profile_url": profile, "limit": 5}
        comments = box.call("POST", f"{LEADS}/comments", body).json()["comments"]
        reactions = box.call("POST", f"{LEADS}/reactions", body).json()["reactions"]
        assert len(comments) <= 5
        assert {comment["author_url"] for comment in comments} <= {profile}
        assert {f"{reaction['author_url']}/" for reaction in reactions} <= {profile}
        assert box.charged() - before == len(comments) + len(reactions)
        said, liked = said + comments, liked + reactions
    assert all(comment["urn"].startswith(f"urn:li:comment:(urn:li:activity:{comment['id']},") for comment in said)
    assert all(comment["commented_at"].endswith("Z") for comment in said)
    assert {reaction["reaction_type"] for reaction in liked} == {
        "LIKE", "CELEBRATE", "INSIGHTFUL", "FUNNY", "SUPPORT", "LOVE",
    }  # fmt: skip
    assert all(len(reaction["reacted_at"]) == 10 for reaction in liked)
    engaged = box.call("POST", f"{LEADS}/posts_engagers", engagers_of(liked[0]["post_url"]))
    assert engaged.json()["expected_profiles_count"] > 0


def test_connections_are_of_the_first_degree_and_enrichable(box: Sandbox) -> None:
    found = []
    for profile in people(box)[:12]:
        answer = box.call("POST", f"{LEADS}/connections", {"linkedin_profile_url": profile}).json()
        assert answer == box.call("POST", f"{LEADS}/connections", {"linkedin_url": profile}).json()
        found += answer["connections"]
    assert found
    person = box.call("POST", "/api/v2/leads/single_enrich", {"linkedin_url": found[0]["linkedin_url"]}).json()
    assert (person["full_name"], person["lk_headline"]) == (found[0]["full_name"], found[0]["headline"])
    assert person["connection_degree"] == 1
    refused = box.call("POST", f"{LEADS}/connections", {})
    assert refused.json() == {"error": 400, "message": "Missing required keys: linkedin_profile_url"}


def engagers_of(url: str, kind: str = "all", **more: Any) -> dict[str, Any]:
    return {"post_url": url, "webhook_url": HOOK, "engagement_type": kind, **more}


def test_engagers_are_as_many_as_the_post_says(box: Sandbox) -> None:
    post = max(posts(box), key=lambda post: int(post["engagement_count"]))
    for kind, count in (("reactions", post["reactions_count"]), ("comments", post["comments_count"])):
        answer = box.call("POST", f"{LEADS}/posts_engagers", engagers_of(post["post_url"], kind)).json()
        assert answer["expected_profiles_count"] == count
        leads = box.call("GET", f"/api/v2/searches/{answer['search_id']}").json()["leads"]
        assert len(leads) == count
    every = box.call("POST", f"{LEADS}/posts_engagers", engagers_of(post["post_url"])).json()["expected_profiles_count"]
    assert max(post["reactions_count"], post["comments_count"]) <= every <= post["engagement_count"]


def engagers(box: Sandbox, body: dict[str, Any]) -> list[dict[str, Any]]:
    id_ = box.call("POST", f"{LEADS}/posts_engagers", body).json()["search_id"]
    return list(box.call("GET", f"/api/v2/searches/{id_}").json()["leads"])


def test_engagers_by_persona_size_company_and_as_a_list(box: Sandbox) -> None:
    links = [post["post_url"] for profile in [PAGE, *people(box)[:4]] for post in posts(box, profile)]
    every = [pair for link in links for pair in engagers(box, engagers_of(link))]
    sellers = [pair for link in links for pair in engagers(box, engagers_of(link, persona=PERSONA))]
    small = [pair for link in links for pair in engagers(box, engagers_of(link, company_size=["1-10"]))]
    others = [
        pair for link in links for pair in engagers(box, engagers_of(link, exclude_people_from_same_company=True))
    ]
    assert 0 < len(sellers) < len(every)
    assert {pair["company"]["employee_range"] for pair in small} == {"1-10"}
    assert "Norvane" in {pair["company"]["cleaned_name"] for pair in every}
    assert "Norvane" not in {pair["company"]["cleaned_name"] for pair in others}
    engagers(box, engagers_of(links[0], lead_list_name="Fans"))
    listed = box.call("GET", "/api/v2/lists").json()
    assert [(one["name"], one["type"]) for one in listed] == [("Fans", "leads")]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"post_url": "x", "webhook_url": HOOK}, 400),
        ({"engagement_type": "all", "webhook_url": HOOK}, 400),
        ({"post_url": "https://x.example", "webhook_url": HOOK, "engagement_type": "all"}, 422),
        ({"post_url": "urn:li:activity:7300000000000000004", "webhook_url": HOOK, "engagement_type": "some"}, 422),
        ({**engagers_of("urn:li:activity:7300000000000000004"), "persona": "nobody's"}, 422),
    ],
)
def test_engager_refusals(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", f"{LEADS}/posts_engagers", body).status_code == status


def company(box: Sandbox, preview: dict[str, Any]) -> dict[str, Any]:
    found = box.call("POST", "/api/v2/accounts/single_enrich", {"company_linkedin_url": preview["linkedin_url"]})
    return dict(found.json())


def test_lookalikes_are_of_the_same_industry_and_others(box: Sandbox) -> None:
    model = company(box, {"linkedin_url": PAGE})
    body = {"webhook_url": HOOK, "company_linkedin_urls": [PAGE], "limit": 8}
    answer = box.call("POST", f"{ACCOUNTS}/lookalikes", body)
    assert (answer.status_code, answer.json()["total"]) == (201, 8)
    assert {company(box, one)["industry"] for one in answer.json()["preview"]} == {model["industry"]}
    same = {"webhook_url": HOOK, "company_linkedin_url": answer.json()["preview"][0]["linkedin_url"]}
    again = box.call("POST", f"{ACCOUNTS}/lookalikes", {**same, "company_size": ["51-200"]}).json()
    assert {company(box, one)["employee_range"] for one in again["preview"]} <= {"51-200"}
    assert box.call("POST", f"{ACCOUNTS}/lookalikes", {"webhook_url": HOOK}).status_code == 400


WIDE = {"webhook_url": HOOK, "min_headcount_growth_percentage": 20}
IN_SALES = {"webhook_url": HOOK, "department": "25", "min_department_headcount": 5}


@pytest.mark.parametrize("wrapped", [True, False])
@pytest.mark.parametrize("body", [WIDE, IN_SALES])
def test_growing_companies_really_grow(box: Sandbox, body: dict[str, Any], wrapped: bool) -> None:
    answer = box.call("POST", f"{ACCOUNTS}/growth", {"account": body} if wrapped else body)
    assert answer.status_code == 201
    for one in answer.json()["preview"][:2]:
        asked = {"company_linkedin_id": one["linkedin_id"]}
        heads = box.call("POST", "/api/v2/accounts/headcount", asked).json()
        years = {name: spans["12_months_evolution"] for name, spans in heads.items()}
        if body is IN_SALES:
            assert years["Sales"]["current_headcount"] >= 5
        else:
            base = sum(year["base_headcount"] for year in years.values())
            assert sum(year["headcount_gain"] for year in years.values()) / base >= 0.195


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"webhook_url": HOOK},
        {**WIDE, "webhook_url": "x"},
        {**WIDE, "custom": {}},
        {**WIDE, "department": "25"},
        {**WIDE, "min_department_headcount": 3},
        {"webhook_url": HOOK, "department": "25"},
        {"webhook_url": HOOK, "department": 25, "min_department_headcount": 3},
        {"webhook_url": HOOK, "department": "99", "min_department_headcount": 3},
        {"webhook_url": HOOK, "min_department_headcount": 3},
        {**IN_SALES, "min_department_headcount": 3.5},
        {**WIDE, "min_headcount_growth_percentage": "20"},
        {**WIDE, "company_size": ["11"]},
    ],
)
@pytest.mark.parametrize("wrapped", [True, False])
def test_what_growth_refuses(box: Sandbox, body: dict[str, Any], wrapped: bool) -> None:
    answer = box.call("POST", f"{ACCOUNTS}/growth", {"account": body} if wrapped else body)
    assert answer.status_code == 422
    beside = box.call("POST", f"{ACCOUNTS}/growth", {"account": WIDE, "webhook_url": HOOK})
    assert beside.status_code == 422


def test_growth_without_credits_is_401(box: Sandbox) -> None:
    box.set_account(key="practice", credits=1)
    answer = box.call("POST", f"{ACCOUNTS}/growth", {"account": WIDE})
    assert (answer.status_code, answer.json()) == (401, {"error": "Insufficient credits"})


def test_hiring_has_two_answers_and_takes_a_hundred(box: Sandbox) -> None:
    many = box.call("POST", f"{ACCOUNTS}/hiring", {"webhook_url": HOOK}).json()
    assert many["preview_count"] > 100
    assert many["message"].startswith("More than 100 results returned")
    assert box.charged() == 100
    few = {"webhook_url": HOOK, "selected_titles": ["Account Executive"], "published_date": "last_30_days"}
    some = box.call("POST", f"{ACCOUNTS}/hiring", few).json()
    assert 0 < some["preview_count"] < 100
    assert some["message"] is None
    none = box.call("POST", f"{ACCOUNTS}/hiring", {"webhook_url": HOOK, "selected_titles": ["Zookeeper"]})
    assert (none.status_code, none.json()) == (201, {"preview_count": 0, "message": "No results found"})
    assert box.charged() == 100 + some["preview_count"]


@pytest.mark.parametrize(
    "filters",
    [
        {"included_locations": ["Paris"]},
        {"included_locations": [105015875]},
        {"excluded_locations": ["Paris"]},
        {"selected_keywords": ["salesforce"]},
        {"excluded_keywords": ["software"]},
        {"excluded_titles": ["Manager"]},
        {"exclude_consulting_recruiting": True},
        {"included_industries": ["96"]},
        {"company_size": ["51-200"]},
    ],
)
def test_each_filter_of_hiring_narrows(box: Sandbox, filters: dict[str, Any]) -> None:
    every = box.call("POST", f"{ACCOUNTS}/hiring", {"webhook_url": HOOK}).json()["preview_count"]
    answer = box.call("POST", f"{ACCOUNTS}/hiring", {"webhook_url": HOOK, **filters}).json()
    assert 0 < answer["preview_count"] < every


def test_internships_can_be_left_out(box: Sandbox) -> None:
    interns = {"webhook_url": HOOK, "selected_titles": ["Intern"]}
    assert box.call("POST", f"{ACCOUNTS}/hiring", interns).json()["preview_count"] > 0
    without = box.call("POST", f"{ACCOUNTS}/hiring", {**interns, "exclude_internships": True}).json()
    assert without == {"preview_count": 0, "message": "No results found"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"webhook_url": HOOK, "job_titles": ["x"]}, 422),
        ({"webhook_url": HOOK, "published_date": "today"}, 422),
        ({"webhook_url": HOOK, "exclude_internships": "yes"}, 422),
    ],
)
def test_hiring_refusals(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", f"{ACCOUNTS}/hiring", body).status_code == status


def test_what_needs_linkedin_says_so(box: Sandbox) -> None:
    box.set_account(integration=False)
    for path, body in (
        (f"{LEADS}/posts", {"linkedin_url": PAGE, "limit": 1}),
        (f"{LEADS}/connections", {"linkedin_profile_url": "https://www.linkedin.com/in/a-b"}),
        (f"{ACCOUNTS}/growth", WIDE),
    ):
        answer = box.call("POST", path, body)
        assert (answer.status_code, "LinkedIn" in answer.json()["error"]) == (401, True)

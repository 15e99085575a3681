"""What each operation sends to a webhook: batches of leads, imports, contacts of a batch, finds of a tracking task."""

import time
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from tests.support.receiver import receiver
from tests.support.sandbox import Sandbox, sandbox

from rowcall.sandbox.contract import document

PAGE = "https://www.linkedin.com/company/norvane"


def keeps_to_the_document(name: str, *messages: Any) -> None:
    """Each message is what the OpenAPI document says of that webhook."""
    whole = document()
    body = whole["webhooks"][name]["post"]["requestBody"]["content"]["application/json"]["schema"]
    schema = {**body, "components": whole["components"]}
    assert messages
    for message in messages:
        jsonschema.Draft202012Validator(schema).validate(message)


@pytest.fixture
def box() -> Iterator[Sandbox]:
    with sandbox(speed=20_000.0, market=100, rates={"*": 0}, company_rate=1.0, email_rate=1.0) as running:
        yield running


def test_an_advanced_search_streams_lists_of_flat_leads_and_then_the_whole(box: Sandbox) -> None:
    with receiver() as hook:
        body = {"functions": ["25"], "limit": 25, "streaming": True, "custom": {"crm_id": 1}, "webhook_url": hook.url}
        record = box.call("POST", "/api/v2/leads/advanced_search", body).json()["message"]
        messages = hook.wait_for(4)
    whole = next(message for message in messages if isinstance(message, dict))
    batches = [message for message in messages if isinstance(message, list)]
    assert sorted(len(batch) for batch in batches) == [5, 10, 10]
    keeps_to_the_document("leadBatch", *batches)
    keeps_to_the_document("leadSearchEnded", whole)
    flat = [lead for batch in batches for lead in batch]
    assert {(lead["search_id"], lead["custom"]["crm_id"]) for lead in flat} == {(record["id"], 1)}
    assert {lead["linkedin_url"] for lead in flat} == {pair["lead"]["linkedin_profile_url"] for pair in whole["leads"]}
    assert (whole["search"]["status"], whole["custom"]) == ("FINISHED", {"crm_id": 1})


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/v2/leads/search", {"company_linkedin_url": PAGE, "job_titles": ["*"]}),
        ("/api/v2/leads", {"search_url": "https://www.linkedin.com/sales/search/people?savedSearchId=7", "name": "x"}),
    ],
)
@pytest.mark.parametrize("scale", [True, False])
def test_other_searches_stream_one_lead_a_message(box: Sandbox, path: str, body: dict[str, Any], scale: bool) -> None:
    with receiver() as hook:
        box.call("POST", path, {**body, "limit": 3, "streaming": True, "scale": scale, "webhook_url": hook.url})
        messages = hook.wait_for(4)
    ends = [message for message in messages if "leads" in message]
    keeps_to_the_document("leadSearchEnded", *ends)
    leads = [message for message in messages if "leads" not in message]
    assert (len(ends), len(leads)) == (1, 3)
    keeps_to_the_document("leadStreamed", *leads)


def test_a_deleted_search_sends_no_more() -> None:
    with sandbox(speed=100.0, market=50, rates={"*": 0}) as box, receiver() as hook:
        body = {"functions": ["25"], "limit": 120, "streaming": True, "webhook_url": hook.url}
        id_ = box.call("POST", "/api/v2/leads/advanced_search", body).json()["message"]["id"]
        hook.wait_for(1)
        assert box.call("DELETE", f"/api/v2/searches/{id_}").status_code == 200
        came = len(hook.bodies)
        time.sleep(0.6)
        # One may have been under way; four more would have come since.
        assert len(hook.bodies) <= came + 1
        assert all(isinstance(message, list) for message in hook.bodies)


def test_a_list_is_told_of_when_it_is_made(box: Sandbox) -> None:
    with receiver() as hook:
        body = {"name": "Targets", "companies": [{"name": "Norvane"}], "webhook_url": hook.url}
        id_ = box.call("POST", "/api/v2/lists", body).json()["id"]
        (message,) = hook.wait_for(1)
    keeps_to_the_document("listMade", message)
    assert message == box.call("GET", f"/api/v2/lists/{id_}").json()


def test_a_streamed_import_comes_in_batches_that_share_no_company(box: Sandbox) -> None:
    with receiver() as hook:
        body = {"min_revenue": 0, "limit": 60, "streaming": True, "webhook_url": hook.url, "custom": {"row": 1}}
        started = box.call("POST", "/api/v2/accounts/search", {**body, "name": "All"}).json()
        messages = hook.wait_for(3)
    shape = [(message["status"], len(message["companies"])) for message in messages]
    assert shape == [("ONGOING", 25), ("ONGOING", 25), ("FINISHED", 10)]
    for message in messages:
        assert set(message) == {"id", "name", "status", "total", "companies", "custom"}
        assert (message["id"], message["name"], message["total"]) == (started["id"], "All", 60)
    keeps_to_the_document("accountImport", *messages)
    companies = [company for message in messages for company in message["companies"]]
    assert len({company["linkedin_id"] for company in companies}) == 60
    assert {one["linkedin_id"] for one in started["preview"]} <= {company["linkedin_id"] for company in companies}


IMPORTS: dict[str, dict[str, Any]] = {
    "accounts/search": {"min_revenue": 0, "limit": 30},
    "accounts/": {"search_url": "https://www.linkedin.com/sales/search/company?query=(keywords:robotics)"},
    "intents/accounts/lookalikes": {"company_linkedin_url": PAGE, "limit": 30},
    "intents/accounts/growth": {"min_headcount_growth_percentage": -50, "limit": 30},
    "intents/accounts/hiring": {"limit": 30},
}


@pytest.mark.parametrize("path", IMPORTS)
def test_an_import_that_does_not_stream_comes_as_one_message(box: Sandbox, path: str) -> None:
    with receiver() as hook:
        started = box.call("POST", f"/api/v2/{path}", {**IMPORTS[path], "webhook_url": hook.url})
        assert started.status_code == 201
        (message,) = hook.wait_for(1)
    assert (message["id"], message["status"]) == (started.json()["id"], "FINISHED")
    assert len(message["companies"]) == message["total"] == box.charged() > 0
    keeps_to_the_document("accountImport", message)


def test_an_import_can_end_in_error_with_some_companies(box: Sandbox) -> None:
    box.fault("search_end", "POST /api/v2/accounts/search", state="RATE_LIMITED", leads=4)
    with receiver() as hook:
        box.call("POST", "/api/v2/accounts/search", {"min_revenue": 0, "limit": 30, "webhook_url": hook.url})
        (message,) = hook.wait_for(1)
    assert (message["status"], len(message["companies"]), box.charged()) == ("RATE_LIMITED", 4, 4)


def test_an_empty_import_says_so(box: Sandbox) -> None:
    with receiver() as hook:
        body = {"keyword": "nothing-of-that-name", "webhook_url": hook.url}
        assert box.call("POST", "/api/v2/accounts/search", body).json()["total"] == 0
        (message,) = hook.wait_for(1)
    assert (message["status"], message["companies"], message["total"]) == ("FINISHED", [], 0)


def test_each_contact_of_a_batch_comes_by_itself(box: Sandbox) -> None:
    contacts = [
        {"firstname": "Ines", "lastname": f"Caldeira{n}", "domain": "norvane.example", "custom": {"row": n}}
        for n in range(12)
    ]
    with receiver() as hook:
        body = {"contacts": contacts, "enrichment_type": ["email"], "webhook_url": hook.url}
        id_ = box.call("POST", "/api/v2/contacts/bulk_enrich", body).json()["enrichment_id"]
        messages = hook.wait_for(12)
    assert sorted(message["custom"]["row"] for message in messages) == list(range(12))
    keeps_to_the_document("contactEnriched", *messages)
    by_row = sorted(messages, key=lambda message: int(message["custom"]["row"]))
    assert box.call("GET", f"/api/v2/contacts/{id_}").json()["contacts"] == by_row


def test_engagers_come_as_the_search_that_they_are(box: Sandbox) -> None:
    post = box.call("POST", "/api/v2/intents/leads/posts", {"linkedin_url": PAGE, "limit": 1}).json()["posts"][0]
    with receiver() as hook:
        body = {"post_url": post["post_url"], "webhook_url": hook.url, "engagement_type": "all"}
        started = box.call("POST", "/api/v2/intents/leads/posts_engagers", body).json()
        (message,) = hook.wait_for(1)
    assert message == box.call("GET", f"/api/v2/searches/{started['search_id']}").json()
    assert len(message["leads"]) == started["expected_profiles_count"]


def test_new_hires_come_again_and_again_and_are_nobody_twice() -> None:
    with sandbox(speed=10_000_000.0, market=100) as box, receiver() as hook:
        body = {
            "webhook_url": hook.url,
            "name": "Leaders",
            "company_linkedin_urls": [PAGE],
            "job_titles": ["Manager", "VP"],
        }
        started = box.call("POST", "/api/v2/intents/leads/find_new_hires", body)
        assert started.status_code == 201
        messages = hook.wait_for(4)
        (task,) = box.tasks()
        assert (task["id"], task["kind"], task["seconds_between_looks"]) == (started.json()["id"], "new_hires", 604_800)
        assert task["looks"] >= 1
        assert [(line["amount"], line["what"]) for line in box.ledger()] == [(1, "tracking")]
    assert {(message["id"], message["event"]) for message in messages} == {(started.json()["id"], "new_hire")}
    keeps_to_the_document("newHire", *messages)
    profiles = [message["lead"]["linkedin_profile_url"] for message in messages]
    assert len(set(profiles)) == len(profiles)
    assert {message["company"]["cleaned_name"] for message in messages} == {"Norvane"}
    assert all("Manager" in message["lead"]["title"] or "VP" in message["lead"]["title"] for message in messages)
    assert {message["lead"]["years_in_company"] for message in messages} == {0}


def test_job_changes_tell_from_where_to_where() -> None:
    contacts = [
        {"linkedin_url": "https://www.linkedin.com/in/ines-caldeira-4f2a9c1b0/"},
        *({"first_name": "Tomas", "last_name": f"Riedl{n}", "company_name": "Norvane"} for n in range(4)),
    ]
    sure = {"job_change_rate": 1.0, "profile_rate": 1.0, "company_rate": 1.0}
    with sandbox(speed=10_000_000.0, market=100, **sure) as box, receiver() as hook:
        body = {"webhook_url": hook.url, "contacts": contacts}
        id_ = box.call("POST", "/api/v2/intents/leads/track_job_changes", body).json()["id"]
        messages = hook.wait_for(5)
        assert box.charged() == 5
    keeps_to_the_document("jobChange", *messages)
    assert messages[0]["contact"]["linkedin_url"] == contacts[0]["linkedin_url"]
    assert {(message["id"], message["event"]) for message in messages} == {(id_, "job_change")}
    assert len({message["contact"]["full_name"] for message in messages}) == 5
    assert {message["previous"]["company_name"] for message in messages[1:]} == {"Norvane"}
    assert all(set(message["current"]) == {"title", "company_name"} for message in messages)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("find_new_hires", {}, 400),
        ("find_new_hires", {"webhook_url": "x"}, 400),
        ("find_new_hires", {"webhook_url": "https://h.example", "company_linkedin_urls": ["norvane"]}, 422),
        ("find_new_hires", {"webhook_url": "https://h.example", "job_titles": "VP"}, 422),
        ("track_job_changes", {"webhook_url": "https://h.example"}, 400),
        ("track_job_changes", {"webhook_url": "https://h.example", "contacts": []}, 400),
        ("track_job_changes", {"webhook_url": "https://h.example", "contacts": [{"first_name": "A"}]}, 422),
        ("track_job_changes", {"webhook_url": "https://h.example", "contacts": ["A"]}, 422),
    ],
)
def test_tracking_refusals(box: Sandbox, path: str, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", f"/api/v2/intents/leads/{path}", body).status_code == status
    assert box.tasks() == []
    assert box.charged() == 0

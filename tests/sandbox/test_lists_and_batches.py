"""Lists of companies, and batches of contacts."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.support.sandbox import Sandbox, sandbox

LISTS, BULK = "/api/v2/lists", "/api/v2/contacts/bulk_enrich"
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"
PROFILE = "https://www.linkedin.com/in/ines-caldeira-4f2a9c1b0/"
INES = {"firstname": "Ines", "lastname": "Caldeira", "domain": "norvane.example", "custom": {"row": 1}}
TOMAS = {"firstname": "Tomas", "lastname": "Riedl", "company_name": "Norvane", "custom": {"row": 2}}


@pytest.fixture
def box() -> Iterator[Sandbox]:
    sure = {"company_rate": 1.0, "email_rate": 1.0, "phone_rate": 1.0, "personal_email_rate": 1.0}
    with sandbox(speed=1_000_000.0, rates={"*": 0}, market=100, **sure) as running:
        yield running


def test_a_list_is_made_read_renamed_and_added_to(box: Sandbox) -> None:
    companies = [{"name": "Norvane", "country_code": "FR"}, {"domain": "bruma.example"}, {"name": "Unknown Traders"}]
    made = box.call("POST", LISTS, {"name": "Targets", "companies": companies})
    assert made.status_code == 201
    record = made.json()
    assert (record["name"], record["type"], record["linkedin_id"].isdecimal()) == ("Targets", "companies", True)
    assert box.charged() == 2
    detail = box.call("GET", f"{LISTS}/{record['id']}").json()
    assert [company["company_name"] for company in detail["companies"]] == ["Norvane", "Bruma"]
    assert set(detail["companies"][0]) == {"company_name", "linkedin_url", "linkedin_id", "company_website"}
    change = {
        "name": "Final",
        "companies": [{"linkedin_url": detail["companies"][0]["linkedin_url"]}, {"name": "Third"}],
    }
    changed = box.call("PUT", f"{LISTS}/{record['id']}", change).json()
    assert changed["name"] == "Final"
    assert [company["company_name"] for company in changed["companies"]] == ["Norvane", "Bruma", "Third"]
    (listed,) = box.call("GET", LISTS).json()
    assert (listed["id"], listed["companies_count"]) == (record["id"], 3)
    box.fault("listing_wrapped", f"GET {LISTS}")
    assert box.call("GET", LISTS).json() == {"lists": [listed]}


def test_a_list_narrows_the_advanced_search(box: Sandbox) -> None:
    made = box.call("POST", LISTS, {"name": "Targets", "companies": [{"name": "Norvane"}]}).json()
    body = {"included_account_lists": [made["linkedin_id"]], "functions": ["25"]}
    found = box.call("POST", "/api/v2/leads/advanced_search/preview", body).json()
    assert {one["current_company"] for one in found["preview"]} == {"Norvane"}


def test_lists_belong_to_their_key(box: Sandbox) -> None:
    id_ = box.call("POST", LISTS, {"name": "Mine", "companies": [{"name": "Norvane"}]}).json()["id"]
    assert box.call("GET", LISTS, key="other").json() == []
    assert box.call("GET", f"{LISTS}/{id_}", key="other").status_code == 404
    assert box.call("PUT", f"{LISTS}/{id_}", {"name": "Theirs"}, key="other").status_code == 404
    assert box.call("GET", f"{LISTS}/{UNKNOWN_ID}").status_code == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"companies": [{"name": "Norvane"}]}, 400),
        ({"name": "x"}, 400),
        ({"name": "x", "companies": []}, 400),
        ({"name": "x", "companies": {}}, 422),
        ({"name": "x", "companies": ["Norvane"]}, 422),
        ({"name": "x", "companies": [{"country_code": "FR"}]}, 422),
        ({"name": "x", "companies": [{"linkedin_url": "https://x.example"}]}, 422),
    ],
)
def test_list_refusals(box: Sandbox, body: dict[str, Any], status: int) -> None:
    assert box.call("POST", LISTS, body).status_code == status
    assert box.charged() == 0


def test_a_list_that_credits_do_not_cover_is_refused(box: Sandbox) -> None:
    box.set_account(key="practice", credits=1)
    body = {"name": "x", "companies": [{"name": "One"}, {"name": "Two"}]}
    assert box.call("POST", LISTS, body).status_code == 422
    assert box.call("GET", LISTS).json() == []


def test_a_batch_is_queued_paid_by_what_is_found_and_told_by_its_id(box: Sandbox) -> None:
    nobody = {"firstname": "Ada", "lastname": "Nobody", "domain": "norvane.example"}
    queued = box.call("POST", BULK, {"contacts": [INES, TOMAS, nobody], "enrichment_type": ["email"]})
    assert (queued.status_code, queued.json()["status"]) == (202, "queued")
    path = f"/api/v2/contacts/{queued.json()['enrichment_id']}"
    batch = box.call("GET", path).json()
    assert batch["status"] == "finished"
    assert [contact.get("custom") for contact in batch["contacts"]] == [{"row": 1}, {"row": 2}, None]
    assert [bool(contact["email"]) for contact in batch["contacts"]] == [True, True, False]
    assert [(line["amount"], line["custom"]) for line in box.ledger()] == [(3, {"row": 1}), (3, {"row": 2})]
    one = batch["contacts"][0]
    assert box.call("GET", f"/api/v2/contacts/{one['enrichment_id']}").json() == one
    assert box.call("GET", path, key="other").status_code == 404


def test_a_running_batch_is_processing() -> None:
    with sandbox(speed=1.0) as slow:
        id_ = slow.call("POST", BULK, {"contacts": [INES, TOMAS], "enrichment_type": ["email"]}).json()["enrichment_id"]
        batch = slow.call("GET", f"/api/v2/contacts/{id_}").json()
        assert batch["status"] == "processing"
        assert [contact["status"] for contact in batch["contacts"]] == ["pending", "pending"]


def test_consent_and_credits_are_checked_for_the_whole_batch(box: Sandbox) -> None:
    contacts = [{**INES, "linkedin_url": PROFILE}, {**TOMAS, "linkedin_url": f"{PROFILE}?x"}]
    box.set_account(consent=False)
    refused = box.call("POST", BULK, {"contacts": contacts, "enrichment_type": ["personal_email"]})
    assert (refused.status_code, "consenting" in refused.json()["error"]) == (422, True)
    box.set_account(key="practice", credits=59)
    poor = box.call("POST", BULK, {"contacts": contacts, "enrichment_type": ["phone"]})
    assert (poor.status_code, "Insufficient enrichment credits" in poor.json()["error"]) == (422, True)
    assert box.charged() == 0
    box.set_account(key="practice", credits=60)
    assert box.call("POST", BULK, {"contacts": contacts, "enrichment_type": ["phone"]}).status_code == 202


def test_country_codes_stand_beside_the_contacts(box: Sandbox) -> None:
    contacts = [{**INES, "linkedin_url": PROFILE}, {**TOMAS, "linkedin_url": PROFILE}]
    body = {"contacts": contacts, "enrichment_type": ["phone"], "phone_country_codes": ["ZZ"]}
    id_ = box.call("POST", BULK, body).json()["enrichment_id"]
    assert [one["phone"] for one in box.call("GET", f"/api/v2/contacts/{id_}").json()["contacts"]] == [[], []]


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({"contacts": [INES, TOMAS]}, 400, "enrichment_type"),
        ({"enrichment_type": ["email"]}, 400, "contacts"),
        ({"contacts": [INES], "enrichment_type": ["email"]}, 400, "between 2 and 100"),
        ({"contacts": [INES] * 101, "enrichment_type": ["email"]}, 400, "between 2 and 100"),
        ({"contacts": [INES, {"firstname": "A", "domain": "x.example"}], "enrichment_type": ["email"]}, 400, "[1]"),
        ({"contacts": [INES, {"firstname": "A", "lastname": "B"}], "enrichment_type": ["email"]}, 400, "[1]"),
        ({"contacts": [INES, TOMAS], "enrichment_type": ["phone"]}, 422, "contacts[0]: linkedin_url"),
        ({"contacts": [INES, TOMAS], "enrichment_type": ["fax"]}, 422, "Valid values"),
        ({"contacts": [INES, "Tomas"], "enrichment_type": ["email"]}, 422, "objects"),
        ({"contacts": [INES, TOMAS], "enrichment_type": ["email"], "webhook_url": "x"}, 400, "webhook_url"),
    ],
)
def test_batch_refusals(box: Sandbox, body: dict[str, Any], status: int, words: str) -> None:
    answer = box.call("POST", BULK, body)
    assert answer.status_code == status
    assert words in answer.json()["error"]
    assert box.charged() == 0

"""How people can be reached: the quick and the queued endpoint."""

import time
from typing import Any

import pytest
from tests.sandbox.asking import COMPANY, PROFILE, QUEUED, SYNC, UNKNOWN_ID, found_leads
from tests.support.sandbox import Sandbox, sandbox


def test_a_person_by_profile_and_by_name_and_company_has_one_email(box: Sandbox) -> None:
    company = box.call("POST", COMPANY, {"domain": "norvane.example", "name": "Norvane Analytics"}).json()
    leads = found_leads(box, company_linkedin_url=company["linkedin_url"], job_titles=["*"], limit=12)
    for lead in leads:
        profile = lead["linkedin_profile_url"]
        names = {"firstname": lead["first_name"], "lastname": lead["last_name"], "enrichment_type": ["email"]}
        answers = [
            box.call("POST", SYNC, body).json()
            for body in (
                {"linkedin_url": profile, "enrichment_type": ["email"]},
                {"linkedin_url": lead["sales_navigator_profile_url"], "enrichment_type": ["email"]},
                {**names, "domain": "norvane.example"},
                {**names, "company_name": "Norvane Analytics"},
            )
        ]
        assert len({answer["email"] for answer in answers}) == 1
        assert answers[0]["email"].endswith("@norvane.example")
        assert answers[0]["email"].isascii()
        assert answers[0]["first_name"] == lead["first_name"]


def test_each_kind_has_its_keys_and_its_price(box: Sandbox) -> None:
    prices = {"email": 3, "phone": 30, "personal_email": 30}
    keys = {
        "email": {"email", "email_status"},
        "phone": {"phones", "phone_status"},
        "personal_email": {"personal_email", "personal_email_status"},
    }
    base = {"firstname": "Ines", "lastname": "Caldeira", "linkedin_url": PROFILE, "domain": "norvane.example"}
    common = {"enrichment_id", "first_name", "last_name", "linkedin_profile_url", "status", "custom"}
    for kind, price in prices.items():
        before = box.charged()
        body = {**base, "enrichment_type": [kind], "custom": {"row": 3}}
        answer = box.call("POST", SYNC, body).json()
        assert set(answer) == common | keys[kind]
        assert (answer["status"], answer["custom"]) == ("success", {"row": 3})
        assert box.charged() - before == price
        assert box.ledger()[-1]["what"] == kind
        assert box.ledger()[-1]["custom"] == {"row": 3}
    box.call("POST", SYNC, {**base, "enrichment_type": list(prices)})
    assert box.charged() == 2 * 63
    assert box.call("GET", "/api/v2/credits").json()["credits"] == 5000 - 2 * 63


def test_nothing_found_costs_nothing_and_has_a_message(box: Sandbox) -> None:
    body = {"firstname": "Tomas", "lastname": "Nobody", "linkedin_url": PROFILE, "enrichment_type": ["email", "phone"]}
    answer = box.call("POST", SYNC, body)
    assert answer.status_code == 200
    assert answer.json()["message"] == "No email or phone found for this profile"
    found = {key: answer.json()[key] for key in ("status", "email", "email_status", "phones", "phone_status")}
    expected = {"status": "error", "email": None, "email_status": "N/A", "phones": [], "phone_status": "not_found"}
    assert found == expected
    assert box.charged() == 0


def test_country_codes_narrow_the_phones(box: Sandbox) -> None:
    body = {"firstname": "Ines", "lastname": "Caldeira", "linkedin_url": PROFILE, "company_name": "Norvane France"}
    box.call("POST", COMPANY, {"name": "Norvane France", "country": "FR"})
    phone = {**body, "enrichment_type": ["phone"]}
    assert box.call("POST", SYNC, {**phone, "phone_country_codes": ["DE"]}).json()["phones"] == []
    assert box.charged() == 1
    in_france = box.call("POST", SYNC, {**phone, "phone_country_codes": ["DE", "fr"]}).json()["phones"]
    assert in_france
    assert all(number.startswith("+33") for number in in_france)


_INES = {"firstname": "Ines", "lastname": "Caldeira", "domain": "norvane.example"}


@pytest.mark.parametrize("path", [SYNC, QUEUED])
@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        (_INES, 400, "enrichment_type"),
        ({**_INES, "enrichment_type": []}, 400, "enrichment_type"),
        ({"domain": "norvane.example", "enrichment_type": ["email"]}, 400, "firstname, lastname"),
        ({**_INES, "enrichment_type": "email"}, 422, "enrichment_type"),
        ({**_INES, "enrichment_type": ["fax"]}, 422, "Valid values: email, phone, personal_email"),
        ({**_INES, "enrichment_type": ["email", "email"]}, 422, "enrichment_type"),
        ({**_INES, "enrichment_type": ["phone"]}, 422, "linkedin_url"),
        ({**_INES, "enrichment_type": ["personal_email"]}, 422, "linkedin_url"),
        ({**_INES, "enrichment_type": ["email"], "linkedin_url": "https://norvane.example"}, 422, "linkedin_url"),
        ({**_INES, "enrichment_type": ["email"], "custom": []}, 422, "custom"),
    ],
)
def test_contact_refusals(box: Sandbox, path: str, body: dict[str, Any], status: int, words: str) -> None:
    answer = box.call("POST", path, body)
    assert answer.status_code == status
    assert words in answer.json()["error"]
    assert box.charged() == 0


@pytest.mark.parametrize("path", [SYNC, QUEUED])
def test_consent_and_credits(box: Sandbox, path: str) -> None:
    body = {**_INES, "linkedin_url": PROFILE, "enrichment_type": ["personal_email"]}
    box.set_account(consent=False)
    refused = box.call("POST", path, body)
    assert refused.status_code == 422
    assert refused.json()["error"].startswith("You can't use the personal email enrichment feature without consenting")
    box.set_account(consent=True)
    box.set_account(key="practice", credits=29)
    poor = box.call("POST", path, body)
    assert (poor.status_code, "enrichment credits" in poor.json()["error"]) == (422, True)
    assert box.charged() == 0


def test_a_queued_contact_is_pending_and_then_finished() -> None:
    with sandbox(speed=40.0, email_rate=1.0, company_rate=1.0) as box:
        body = {**_INES, "enrichment_type": ["email"], "custom": {"row": 9}}
        started = box.call("POST", QUEUED, body)
        assert started.status_code == 201
        assert set(started.json()) == {"enrichment_id", "first_name", "last_name", "status", "custom"}
        path = f"/api/v2/contacts/{started.json()['enrichment_id']}"
        assert box.call("GET", path).json() == started.json()
        assert box.call("GET", path, key="other").status_code == 404
        while (answer := box.call("GET", path).json())["status"] == "pending":
            time.sleep(0.02)
        assert answer["status"] == "finished"
        assert answer["email"].endswith("@norvane.example")
        assert answer["email_status"] in {"deliverable", "catch-all"}
        assert answer["custom"] == {"row": 9}
        assert box.charged() == 3


def test_a_queued_email_needs_a_company(box: Sandbox) -> None:
    body = {"firstname": "Ines", "lastname": "Caldeira", "linkedin_url": PROFILE, "enrichment_type": ["email"]}
    assert box.call("POST", QUEUED, body).status_code == 400
    assert box.call("POST", SYNC, body).status_code == 200
    assert box.call("GET", f"/api/v2/contacts/{UNKNOWN_ID}").status_code == 404

"""What each endpoint answers, and what it refuses with which status."""

import json
import time
from typing import Any

import pytest
from tests.sandbox.asking import COMPANY, PAGE, PERSONA, SEARCH, UNKNOWN_ID, found_leads
from tests.support.sandbox import Sandbox, sandbox

# Keys and wrong paths


@pytest.mark.parametrize(("key", "status"), [("", 401), ("bad-key", 401), ("no-access", 403), ("any", 200)])
def test_keys(box: Sandbox, key: str, status: int) -> None:
    answer = box.call("GET", "/api/v2/account", key=key)
    assert answer.status_code == status
    assert (status == 200) or set(answer.json()) == {"error"}


def test_a_wrong_path_gets_a_page_and_a_wrong_method_405(box: Sandbox) -> None:
    page = box.call("GET", "/api/v2/no/such/thing")
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    method = box.call("PUT", "/api/v2/credits")
    assert (method.status_code, method.headers["allow"]) == (405, "GET")


@pytest.mark.parametrize("content", [b"", b"[1]", b"{", b'"text"', b'{"name": NaN}', b'{"name": "\\ud800"}', b"\xff"])
def test_a_body_that_is_no_json_object(box: Sandbox, content: bytes) -> None:
    answer = box.call("POST", "/api/v2/locations", content=content)
    assert answer.status_code == 400


# Companies


def test_a_company_is_the_same_by_domain_name_page_and_number(box: Sandbox) -> None:
    first = box.call(
        "POST", COMPANY, {"domain": "https://www.norvane.example/about", "name": "Norvane Analytics"}
    ).json()
    assert first["website"] == "https://norvane.example"
    for question in (
        {"domain": "norvane.example"},
        {"name": "NORVANE analytics GmbH"},
        {"company_linkedin_url": first["linkedin_url"]},
        {"company_linkedin_url": f"https://www.linkedin.com/sales/company/{first['linkedin_id']}"},
    ):
        assert box.call("POST", COMPANY, question).json() == first
    assert box.charged() == 5


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"name": "  "}, 400),
        ({"country": "FR"}, 400),
        ({"name": 7}, 422),
        ({"company_linkedin_url": "https://norvane.example"}, 422),
        ({"name": "Unknown Traders"}, 404),
        ({"domain": "unknown-traders.example"}, 404),
    ],
)
def test_company_refusals_cost_nothing(box: Sandbox, body: dict[str, Any], status: int) -> None:
    answer = box.call("POST", COMPANY, body)
    assert answer.status_code == status
    assert isinstance(answer.json()["error"], str)
    assert box.charged() == 0


def test_a_company_without_credits_is_422(box: Sandbox) -> None:
    box.set_account(key="practice", credits=0)
    answer = box.call("POST", COMPANY, {"name": "Norvane"})
    assert (answer.status_code, "credits" in answer.json()["error"].lower()) == (422, True)


# Lead searches


def test_a_search_answers_with_its_record_and_finds_leads_of_the_documented_form(box: Sandbox) -> None:
    body = {"company_linkedin_url": PAGE, "job_titles": ["*"], "limit": 4, "name": "Everybody", "custom": {"crm_id": 7}}
    record = box.call("POST", SEARCH, body).json()
    assert record["search_name"] == "Everybody"
    assert record["custom"] == {"crm_id": 7}
    detail = box.call("GET", f"/api/v2/searches/{record['id']}").json()
    assert "custom" not in detail
    assert len(detail["leads"]) == 4
    lead, company = detail["leads"][0]["lead"], detail["leads"][0]["company"]
    assert (len(lead), len(company)) == (26, 10)
    assert lead["linkedin_profile_url"].startswith("https://www.linkedin.com/in/")
    assert company["cleaned_name"] == "Norvane Analytics"
    (line,) = box.ledger()
    assert (line["amount"], line["what"], line["who"], line["custom"]) == (4, "leads", "Everybody", {"crm_id": 7})


def test_titles_functions_seniority_and_exclusions_are_honoured(box: Sandbox) -> None:
    everybody = found_leads(box, job_titles=["*"])
    assert len({lead["title"] for lead in everybody}) > 5
    sales = found_leads(box, job_titles=["VP Sales", "Sales Manager"])
    assert sales
    assert all("Sales" in lead["title"] for lead in sales)
    spelt_out = found_leads(box, job_titles=["Vice President of Sales", "Sales Manager"])
    assert {lead["full_name"] for lead in sales} == {lead["full_name"] for lead in spelt_out}
    without = found_leads(box, excluded_job_titles=["Intern", "Manager"])
    assert len(without) < len(everybody)
    assert not any("Manager" in lead["title"] or "Intern" in lead["title"] for lead in without)
    engineers, directors = found_leads(box, functions=["8"]), found_leads(box, seniority_levels=["220", "310"])
    assert all("Engineer" in lead["title"] or "Technology" in lead["title"] for lead in engineers)
    assert directors
    assert all(lead["title"].split()[0] in {"Chief", "Head", "Director"} or "irector" in lead["title"] or
               lead["title"] in {"Directeur commercial", "Vertriebsleiter"} for lead in directors)  # fmt: skip


def test_places_are_honoured(box: Sandbox) -> None:
    everybody = found_leads(box, job_titles=["*"])
    in_europe = found_leads(box, included_locations=["100506914"])
    elsewhere = found_leads(box, excluded_locations=["100506914"])
    assert in_europe
    assert elsewhere
    assert len(in_europe) + len(elsewhere) == len(everybody)
    assert found_leads(box, included_locations=["no such place"]) == []


def test_a_persona_supplies_its_titles(box: Sandbox) -> None:
    by_persona = found_leads(box, persona_id=PERSONA)
    persona = box.call("GET", f"/api/v2/personas/{PERSONA}").json()
    by_titles = found_leads(box, job_titles=persona["job_titles"], excluded_job_titles=persona["excluded_job_titles"])
    assert by_persona == by_titles
    assert by_persona


def test_a_title_that_nobody_has_still_finds_people_somewhere(box: Sandbox) -> None:
    counts = []
    for number in range(12):
        body = {"company_linkedin_id": f"9041{number:04d}", "job_titles": ["Chief Happiness Officer"]}
        counts.append(box.call("POST", SEARCH, body).json()["expected_profiles_count"])
    assert 0 in counts
    assert max(counts) >= 1


def test_scale_leaves_out_headline_connections_and_the_name_in_the_address(box: Sandbox) -> None:
    lead = found_leads(box, job_titles=["*"], limit=1, scale=True)[0]
    assert "lk_headline" not in lead
    assert "lk_connections_count" not in lead
    assert "/in/ACwAA" in lead["linkedin_profile_url"]


def test_rejected_leads_have_reasons_and_can_be_filtered() -> None:
    with sandbox(speed=1_000_000.0, disqualified_rate=0.5) as box:
        record = box.call("POST", SEARCH, {"company_linkedin_url": PAGE, "job_titles": ["*"]}).json()
        path = f"/api/v2/searches/{record['id']}"
        leads = {
            wanted: [pair["lead"] for pair in box.call("GET", path, status=wanted).json()["leads"]]
            for wanted in ("qualified", "disqualified")
        }
        assert all(lead["status"] == "QUALIFIED" and not lead["rejection_reason"] for lead in leads["qualified"])
        assert all(lead["status"] == "DISQUALIFIED" and lead["rejection_reason"] for lead in leads["disqualified"])
        assert min(len(found) for found in leads.values()) > 0
        assert box.call("GET", path, status="other").status_code == 422


def test_an_unknown_company_has_no_leads(box: Sandbox) -> None:
    page = "https://www.linkedin.com/company/unknown-traders"
    assert found_leads(box, company_linkedin_url=page, job_titles=["*"]) == []
    assert box.charged() == 0


_HERE = {"company_linkedin_url": PAGE}


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({"job_titles": ["*"]}, 400, "company_linkedin_id"),
        (_HERE, 400, "people filter"),
        ({**_HERE, "functions": [], "job_titles": []}, 400, "people filter"),
        ({**_HERE, "persona_id": PERSONA, "job_titles": ["CEO"]}, 422, "persona_id"),
        ({**_HERE, "persona_id": PERSONA, "excluded_job_titles": ["CEO"]}, 422, "persona_id"),
        ({**_HERE, "persona_id": UNKNOWN_ID}, 422, "persona_id"),
        ({**_HERE, "functions": ["25", "99", "x"]}, 422, "Invalid functions: 99, x. Valid values: 1, 2, 3"),
        ({**_HERE, "seniority_levels": ["999"]}, 422, "Valid values: 100, 110, 120, 130, 200, 210, 220, 300, 310, 320"),
        ({**_HERE, "functions": "25"}, 422, "functions"),
        ({**_HERE, "job_titles": "CEO"}, 422, "job_titles"),
        ({**_HERE, "job_titles": ["CEO"], "limit": 0}, 422, "limit"),
        ({**_HERE, "job_titles": ["CEO"], "limit": True}, 422, "limit"),
        ({**_HERE, "job_titles": ["CEO"], "limit": 1e400}, 422, "limit"),
        ({**_HERE, "job_titles": ["CEO"], "custom": "x"}, 422, "custom"),
        ({**_HERE, "job_titles": ["CEO"], "webhook_url": "hooks"}, 400, "webhook_url"),
        ({**_HERE, "job_titles": ["CEO"], "webhook_url": "http://hooks.example.com/x"}, 400, "webhook_url"),
        ({"company_linkedin_url": "https://x.example", "job_titles": ["CEO"]}, 422, "company_linkedin_url"),
    ],
)
def test_search_refusals(box: Sandbox, body: dict[str, Any], status: int, words: str) -> None:
    # Python writes an endless number as Infinity; in JSON one is written as a number that is too large.
    content = json.dumps(body).replace("Infinity", "1e400").encode()
    answer = box.call("POST", SEARCH, content=content)
    assert answer.status_code == status
    assert words in answer.json()["error"]
    assert box.ledger() == []
    assert box.call("GET", "/api/v2/searches").json() == {"searches": []}


def test_a_search_that_credits_do_not_cover_is_refused(box: Sandbox) -> None:
    box.set_account(key="practice", credits=2)
    assert box.call("POST", SEARCH, {**_HERE, "job_titles": ["*"], "limit": 3}).status_code == 422
    assert box.call("POST", SEARCH, {**_HERE, "job_titles": ["*"], "limit": 2}).status_code == 201
    assert box.call("GET", "/api/v2/credits").json()["credits"] == 0


def test_a_search_goes_through_its_states_with_growing_leads() -> None:
    with sandbox(speed=10.0) as box:
        body = {"company_linkedin_url": PAGE, "job_titles": ["*"], "limit": 4}
        path = f"/api/v2/searches/{box.call('POST', SEARCH, body).json()['id']}"
        seen: list[tuple[str, int]] = []
        while not seen or seen[-1][0] != "FINISHED":
            detail = box.call("GET", path).json()
            listed = box.call("GET", "/api/v2/searches").json()["searches"][0]
            assert listed["leads_count"] >= len(detail["leads"])
            seen.append((detail["search"]["status"], len(detail["leads"])))
            time.sleep(0.03)
        states = list(dict.fromkeys(state for state, _ in seen))
        counts = [count for _, count in seen]
        assert states == ["NOT_STARTED", "ONGOING", "FINISHED"]
        assert counts == sorted(counts)
        assert len(set(counts)) > 2
        assert counts[-1] == 4


def test_searches_belong_to_their_key(box: Sandbox) -> None:
    id_ = box.call("POST", SEARCH, {**_HERE, "job_titles": ["*"]}).json()["id"]
    path = f"/api/v2/searches/{id_}"
    assert box.call("GET", "/api/v2/searches", key="other").json() == {"searches": []}
    assert box.call("GET", path, key="other").status_code == 404
    assert box.call("DELETE", path, key="other").status_code == 401
    deleted = box.call("DELETE", path)
    assert (deleted.status_code, deleted.json()) == (200, {"message": "Search deleted successfully"})
    gone = box.call("DELETE", path)
    assert (gone.status_code, gone.json()) == (404, {"error": "Search not found"})
    assert box.call("GET", path).status_code == 404


# Account, personas, locations


def test_account_and_credits_agree(box: Sandbox) -> None:
    account, balance = box.call("GET", "/api/v2/account").json(), box.call("GET", "/api/v2/credits").json()
    assert balance == {"credits": 5000, "credits_used": 0, "credits_total": 5000}
    assert balance.items() <= account.items()
    assert account["email"].endswith(".example")


def test_personas(box: Sandbox) -> None:
    listed = box.call("GET", "/api/v2/personas").json()
    assert listed[0]["name"] == "Sales leadership"
    assert len(listed) >= 2
    for persona in listed:
        detail = box.call("GET", f"/api/v2/personas/{persona['uuid']}").json()
        assert detail["name"] == persona["name"]
        assert detail["job_titles"]
    assert box.call("GET", f"/api/v2/personas/{UNKNOWN_ID}").status_code == 404


def test_locations_come_best_match_first(box: Sandbox) -> None:
    def found(name: str) -> list[tuple[str, str]]:
        answer = box.call("POST", "/api/v2/locations", {"name": name, "hiring": False}).json()
        return [(place["id"], place["name"]) for place in answer]

    assert found("France")[0] == ("105015875", "France")
    assert found("united arab emirates")[0] == ("104305776", "United Arab Emirates")
    assert [name.split(", ")[-1] for _, name in found("Paris")] == ["France", "United States", "Canada"]
    assert found("sao paulo")[0][1] == "São Paulo, Brazil"
    assert found("Atlantis") == []
    by_query = box.call("POST", "/api/v2/locations", {"query": "France"}).json()
    assert by_query[0]["id"] == "105015875"
    assert box.call("POST", "/api/v2/locations", {}).status_code == 400
    assert box.call("POST", "/api/v2/locations", {"name": ["France"]}).status_code == 422
    assert box.call("POST", "/api/v2/locations", {"name": "France", "query": True}).status_code == 422

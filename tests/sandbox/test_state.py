"""What outlives the server, and what a cut line in the state file costs."""

from pathlib import Path

import pytest
from tests.support.sandbox import sandbox

from rowcall.sandbox.ledger import Ledger
from rowcall.sandbox.state import State

PAGE = "https://www.linkedin.com/company/norvane"


def test_searches_contacts_people_and_credits_outlive_the_server(tmp_path: Path) -> None:
    settings = {"state_file": tmp_path / "practice.jsonl", "company_rate": 1.0, "email_rate": 1.0, "speed": 1e6}
    queued = {"firstname": "Ines", "lastname": "Caldeira", "domain": "norvane.example", "enrichment_type": ["email"]}
    with sandbox(**settings) as box:
        search = box.call("POST", "/api/v2/leads/search", {"company_linkedin_url": PAGE, "job_titles": ["*"]}).json()
        contact = box.call("POST", "/api/v2/contacts/single_enrich", queued).json()
        detail = box.call("GET", f"/api/v2/searches/{search['id']}").json()
        profile = detail["leads"][0]["lead"]["linkedin_profile_url"]
        by_profile = {"linkedin_url": profile, "enrichment_type": ["email"]}
        email = box.call("POST", "/v2/contacts/single_enrich", by_profile).json()["email"]
        ledger, balance = box.ledger(), box.call("GET", "/api/v2/credits").json()
    with sandbox(**settings) as box:
        assert box.ledger() == ledger
        assert box.call("GET", "/api/v2/credits").json() == balance
        assert box.call("GET", f"/api/v2/searches/{search['id']}").json() == detail
        finished = box.call("GET", f"/api/v2/contacts/{contact['enrichment_id']}").json()
        assert finished["status"] == "finished"
        assert box.call("POST", "/v2/contacts/single_enrich", by_profile).json()["email"] == email
        box.reset()
        assert box.ledger() == []
    with sandbox(**settings) as box:
        assert box.call("GET", "/api/v2/searches").json() == {"searches": []}


def test_lists_profiles_and_tasks_outlive_the_server(tmp_path: Path) -> None:
    settings = {"state_file": tmp_path / "practice.jsonl", "company_rate": 1.0, "profile_rate": 1.0, "market": 50}
    hook = "https://hooks.example.com/x"
    with sandbox(**settings, rates={"*": 0}) as box:
        made = box.call("POST", "/api/v2/lists", {"name": "Targets", "companies": [{"name": "Norvane"}]}).json()
        listed = box.call("GET", f"/api/v2/lists/{made['id']}").json()
        names = {"first_name": "Tomas", "last_name": "Riedl", "company_name": "Norvane"}
        profile = box.call("POST", "/api/v2/leads/single_enrich", names).json()
        box.call("POST", "/api/v2/intents/leads/find_new_hires", {"webhook_url": hook})
        (task,) = box.tasks()
        imported = box.call("POST", "/api/v2/accounts/search", {"keyword": "cloud", "webhook_url": hook}).json()
    with sandbox(**settings, rates={"*": 0}, lists_hold_imports=True) as box:
        assert box.call("GET", f"/api/v2/lists/{made['id']}").json() == listed
        by_url = {"linkedin_url": profile["linkedin_profile_url"]}
        assert box.call("POST", "/api/v2/leads/single_enrich", by_url).json() == profile
        assert [one["id"] for one in box.tasks()] == [task["id"]]
        held = box.call("GET", f"/api/v2/lists/{imported['id']}").json()["companies"]
        assert [company["linkedin_id"] for company in held][:10] == [one["linkedin_id"] for one in imported["preview"]]


@pytest.mark.parametrize("cut", range(1, 12, 3))
def test_a_line_that_was_cut_is_dropped_and_the_next_one_is_whole(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "state.jsonl"
    state = State(path)
    state.put("search", "1", {"name": "渡辺\u2028\u0085"})
    state.put("search", "2", {"name": "Zoé"})
    state.remove("search", "1")
    state.put("search", "3", {"name": "lost"})
    state.close()
    path.write_bytes(path.read_bytes()[:-cut])
    again = State(path)
    again.put("search", "4", {"name": "after"})
    again.close()
    last = State(path)
    assert last.all("search") == [{"name": "Zoé"}, {"name": "after"}]
    assert last.get("search", "1") is None
    last.close()


def test_the_balance_is_the_start_less_the_lines() -> None:
    ledger = Ledger(State(), 100)
    for amount in (3, 30, 0, 5):
        ledger.charge("k", "POST /x", amount, "email", "Ines")
    ledger.charge("other", "POST /x", 7, "email", "Ines")
    assert [line["amount"] for line in ledger.lines()] == [3, 30, 5, 7]
    assert [line["number"] for line in ledger.lines()] == [1, 2, 3, 4]
    assert (ledger.balance("k"), ledger.used("k"), ledger.total("k")) == (62, 38, 100)
    ledger.set_balance("k", 10)
    assert (ledger.balance("k"), ledger.used("k"), ledger.total("k")) == (10, 38, 48)

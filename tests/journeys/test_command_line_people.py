"""What becomes of each company of a list whose people are looked for, through the command line alone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command_line import FIND, KEY, Desk
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.request import Limit

SEARCH = "POST /api/v2/leads/search"
LOOK_UP = "POST /api/v2/accounts/single_enrich"
THEN_EMAIL = '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'
AT_ONCE = 5
"""Calls that are out at a time."""
PERSONA = "0f3e8a6c-7d21-4b95-a4e8-1c6d2f9b7053"


@pytest.fixture
def service() -> Iterator[Sandbox]:
    rates = {"leads_search": 0}
    with sandbox(credits=10**6, company_rate=1.0, disqualified_rate=0.0, email_rate=1.0, rates=rates) as served:
        yield served


@pytest.fixture
def desk(tmp_path: Path, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk whose searches are started and looked at ten times as often as in earnest."""
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    monkeypatch.setattr("rowcall.actions.find_people.SEARCH", Limit("lead_search", 10, 1.0))
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)
    return Desk(tmp_path, service.base_url)


def companies(desk: Desk) -> list[dict[str, str]]:
    """The companies sheet, exported."""
    path = desk.folder / "companies.csv"
    assert desk.export("-o", path, "--sheet", "companies").code == 0
    return desk.rows(path)


def company_number(service: Sandbox, name: str, domain: str) -> str:
    """The LinkedIn number of a company as the service knows it."""
    body = service.call("POST", "/api/v2/accounts/single_enrich", {"name": name, "domain": domain}, key="other").json()
    found = body.get("message", body)
    return str(found["linkedin_id"])


def test_companies_known_by_name_or_domain_are_looked_up_first(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        ("Company", "Website", "Company LinkedIn URL"),
        [
            ("Norvane", "https://www.norvane.example/about", ""),
            ("Balthea", "", ""),
            ("unknown Ltd", "", ""),
            ("", "", "https://www.linkedin.com/company/kestrel"),
            ("", "", ""),
        ],
    )
    desk.write_recipe(FIND.format(more="limit = 2"))
    done = desk.run(source)
    assert done.code == 0
    rows = companies(desk)
    assert len(rows) == 4
    added = ["people_found", "resolved_linkedin_url", "resolved_linkedin_id", "find_people_status", "find_people_note"]
    assert list(rows[0])[3:] == added
    assert [row["find_people_status"] for row in rows] == ["found", "found", "not_found", "found"]
    assert rows[0]["resolved_linkedin_id"] and rows[1]["resolved_linkedin_id"]
    assert rows[2]["find_people_note"] == "The service knows no such company."
    assert rows[3]["resolved_linkedin_id"] == "" and rows[3]["Website"] == ""
    assert len(service.journal(LOOK_UP)) == 3 and len(service.journal(SEARCH)) == 3
    people = desk.rows()
    assert {row["source_row"] for row in people} == {"1", "2", "4"}
    assert sum(int(row["people_found"] or 0) for row in rows) == len(people)
    step = desk.step()
    assert step["calls"] == 6
    assert step["credits"] == {"confirmed": 0, "possible": service.charged()}


def test_the_same_company_is_searched_once_under_the_first_row(desk: Desk, service: Sandbox) -> None:
    number = company_number(service, "Norvane", "norvane.example")
    source = desk.write_list(
        ("Company", "Website", "Company LinkedIn URL", "Company LinkedIn ID"),
        [
            ("Norvane", "norvane.example", "", ""),
            ("Norvane once more", "", "", number),
            ("By its page", "", f"linkedin.com/company/{number}/about", ""),
            ("By its number in words", "", f"https://www.linkedin.com/sales/company/{number}", ""),
            ("Other name", "www.norvane.example", "", ""),
            ("Balthea", "", "https://www.linkedin.com/company/balthea", ""),
            ("Balthea Group", "", "https://fr.linkedin.com/company/Balthea/?originalSubdomain=fr", ""),
        ],
    )
    desk.write_recipe(FIND.format(more="limit = 2"))
    assert desk.run(source).code == 0
    rows = companies(desk)
    statuses = [row["find_people_status"] for row in rows]
    assert statuses == ["found", *["skipped_duplicate"] * 4, "found", "skipped_duplicate"]
    assert {row["find_people_note"] for row in rows[1:5]} == {"Same company as row 1"}
    assert rows[6]["find_people_note"] == "Same company as row 6"
    assert len(service.journal(SEARCH)) == 2
    assert {row["source_row"] for row in desk.rows()} == {"1", "6"}


def test_values_of_columns_fill_the_pickers(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        ("Company", "Company LinkedIn URL", "Département", "Level"),
        [
            ("A", "linkedin.com/company/a", "Ventes", "Vice President"),
            ("B", "linkedin.com/company/b", "Marketing", "CXO; 300"),
            ("C", "linkedin.com/company/c", "Zeppelinbau", ""),
            ("D", "linkedin.com/company/d", "", "Director"),
            ("E", "linkedin.com/company/e", "", ""),
        ],
    )
    desk.write_recipe(
        '[values."Département"]\n"Ventes" = "Sales"\n[[step]]\naction = "find_people"\nlimit = 1\n'
        'functions = { column = "Département" }\nseniority_levels = { column = "Level" }\n'
    )
    assert desk.run(source).code == 1
    rows = companies(desk)
    assert rows[2]["find_people_status"] == "failed" and "Zeppelinbau" in rows[2]["find_people_note"]
    assert rows[4]["find_people_status"] == "failed" and rows[4]["find_people_note"]
    asked = {entry["body"]["company_linkedin_url"][-1]: entry["body"] for entry in service.journal(SEARCH)}
    assert set(asked) == {"a", "b", "d"}
    assert asked["a"]["functions"] == ["25"] and asked["a"]["seniority_levels"] == ["300"]
    assert "functions" not in asked["d"] and asked["d"]["seniority_levels"]


@pytest.mark.parametrize("said", [PERSONA, "Sales leadership", "sales LEADERSHIP"])
def test_a_row_with_a_persona_sends_no_titles(desk: Desk, service: Sandbox, said: str) -> None:
    source = desk.write_companies(1)
    desk.write_recipe(f'[[step]]\naction = "find_people"\npersona = "{said}"\njob_titles = ["CEO"]\nlimit = 1\n')
    assert desk.run(source).code == 0
    (entry,) = service.journal(SEARCH)
    assert entry["body"]["persona_id"] == PERSONA
    assert not {"job_titles", "excluded_job_titles"} & set(entry["body"])


def test_places_are_looked_up_by_name(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(FIND.format(more='limit = 1\nincluded_locations = ["France", "104246759"]'))
    assert desk.run(desk.write_companies(1)).code in (0, 1)
    (entry,) = service.journal(SEARCH)
    assert entry["body"]["included_locations"] == ["105015875", "104246759"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ('included_locations = ["Zzyzx Nowhere"]', "Zzyzx"),
        ('included_locations = ["Springfield"]', "Springfield, Ohio"),
        ('persona = "Nobody knows"', "Sales leadership"),
    ],
)
def test_a_name_that_fits_none_or_several_is_exit_2_with_candidates(
    desk: Desk, service: Sandbox, more: str, words: str
) -> None:
    if "Springfield" in more:
        places = [{"id": str(n), "name": f"Springfield, {state}"} for n, state in enumerate(("Ohio", "Illinois"), 1)]
        service.fault("raw", "/api/v2/locations", status=200, text=json.dumps(places), content_type="application/json")
    source, recipe = desk.write_companies(1), desk.write_recipe(FIND.format(more=more))
    done = desk.run(source)
    assert done.code == 2
    assert words in done.err
    assert service.charged() == 0 and service.journal(SEARCH) == []
    assert desk.left() == {source.name, recipe.name}


@pytest.mark.parametrize("state", ["RATE_LIMITED", "ERROR"])
def test_a_search_that_ends_badly_keeps_its_leads(desk: Desk, service: Sandbox, state: str) -> None:
    service.fault("search_end", SEARCH, state=state, leads=2, at=[1])
    desk.write_recipe(FIND.format(more="limit = 3") + THEN_EMAIL)
    assert desk.run(desk.write_companies(2)).code == 1
    rows = companies(desk)
    assert rows[0]["find_people_status"] == "failed" and state in rows[0]["find_people_note"]
    assert rows[1]["find_people_status"] == "found"
    people = desk.rows()
    assert [row["source_row"] for row in people].count("1") == 2
    assert all(row["enrich_contact_status"] in ("found", "not_found") for row in people)
    assert rows[0]["people_found"] == "2"


@pytest.mark.parametrize("state", ["UNAUTHORIZED", "FORBIDDEN"])
def test_a_search_that_lost_its_access_stops_the_run(desk: Desk, service: Sandbox, state: str) -> None:
    service.fault("search_end", SEARCH, state=state, leads=1, at=[1])
    desk.write_recipe(FIND.format(more="limit = 3") + THEN_EMAIL)
    assert desk.run(desk.write_companies(20)).code == 3
    assert desk.report()["stopped"] == "auth"
    rows = companies(desk)
    assert rows[0]["find_people_status"] == "failed" and state in rows[0]["find_people_note"]
    assert rows[0]["people_found"] == "1"
    listed = service.call("GET", "/api/v2/searches", key=KEY).json()["searches"]
    lost = next(search["id"] for search in listed if search["status"] == state)
    read = max(entry["ended"] for entry in service.journal("GET /api/v2/searches/{id}") if lost in entry["path"])
    asked = [entry for entry in service.journal() if entry["endpoint"].startswith("POST")]
    # What was about to leave when the answer came still does; the twenty companies are nowhere near asked for.
    assert sum(entry["arrived"] > read for entry in asked) <= AT_ONCE
    assert len(service.journal(SEARCH)) < 20
    assert rows[19]["find_people_status"] == "not_run"


def test_rejected_leads_are_listed_and_not_bought(desk: Desk) -> None:
    with sandbox(disqualified_rate=1.0, email_rate=1.0, rates={"leads_search": 0}) as strict:
        there = Desk(desk.folder, strict.base_url)
        there.write_recipe(FIND.format(more="limit = 2") + THEN_EMAIL)
        source = there.write_companies(1)
        assert there.run(source).code == 0
        assert strict.journal("POST /v2/contacts/single_enrich") == []
        for row in there.rows():
            assert row["lead_status"] == "DISQUALIFIED" and row["rejection_reasons"]
            assert row["enrich_contact_status"] == "not_run"
            assert row["rejection_reasons"] in row["enrich_contact_note"]
        there.write_recipe(FIND.format(more="limit = 2") + THEN_EMAIL + "rejected = true\n")
        assert there.run(source, "--project", desk.folder / "all.rowcall").code == 0
        assert {row["enrich_contact_status"] for row in there.rows()} == {"found"}

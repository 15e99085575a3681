"""People who must not be contacted, through the command line alone."""

import json
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, FIND, PEOPLE_HEADERS, Desk, Done, call
from tests.support.sandbox import Sandbox

POST = "POST /v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
EMAIL = ENRICH.format(types='["email"]', more="")


def do(*words: str | Path) -> Done:
    return call(["do-not-contact", *map(str, words)])


def asked(service: Sandbox) -> list[str]:
    return sorted(entry["body"]["firstname"] for entry in service.journal(POST))


def test_who_is_on_the_list_is_not_asked_in_any_project(desk: Desk, service: Sandbox) -> None:
    assert do("add", "https://linkedin.com/in/ana-2", "norvane3.example").out == "Added: 1 person and 1 company.\n"
    desk.write_recipe(EMAIL)
    source = desk.write_people(4)
    assert desk.run(source).code == 0
    assert asked(service) == ["Ana1", "Ana4"]
    assert (desk.step()["suppressed"], desk.step()["calls"]) == (2, 2)
    assert [row["enrich_contact_status"] for row in desk.rows()] == ["found", "suppressed", "suppressed", "found"]
    assert all(row["enrich_contact_note"].startswith("Do not contact: ") for row in desk.rows()[1:3])
    assert service.charged() == desk.step()["credits"]["confirmed"]


def test_in_practice_the_list_holds_as_well(desk: Desk) -> None:
    do("add", "norvane2.example")
    desk.write_recipe(EMAIL)
    desk.run(desk.write_people(2), "--sandbox")
    assert desk.rows()[1]["enrich_contact_status"] == "suppressed"


def test_lists_are_added_and_taken_off(desk: Desk, service: Sandbox) -> None:
    people = desk.write_people(3)
    sites = desk.write_list(("Contacts",), [("norvane5.example",), ("tomas@riedl.example",), ("nobody",)], "mixed.csv")
    done = do("add", people, sites, "--objection")
    assert done.out == "Added: 4 people and 1 company; not recognised: 1 (“nobody”).\n"
    assert do("count").out == "4 people and 1 company on the do-not-contact list.\n"
    assert do("add", people).out == "Added: 0 people and 0 companies; on the list already: 3.\n"
    assert do("remove", "https://www.linkedin.com/in/ana-1").out == "1 entry taken off the do-not-contact list.\n"
    assert do("remove", "nobody").out.endswith(" Not recognised: 1 (“nobody”).\n")
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(5)).code == 0
    assert asked(service) == ["Ana1", "Ana4"]
    assert "An objection" not in desk.rows()[0]["enrich_contact_note"]
    assert "objection" in desk.rows()[1]["enrich_contact_note"]


def test_only_the_rows_that_a_list_marks_are_added(desk: Desk) -> None:
    rows = [("ines@norvane.example", "yes"), ("tomas@norvane.example", "no"), ("awa@norvane.example", "2026-08-14")]
    done = do("add", desk.write_list(("Email", "Unsubscribed"), rows))
    assert done.out == "Added: 2 people and 0 companies; not marked in the list: 1.\n"


def test_the_list_is_carried_to_a_colleague_without_the_people(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    do("add", "ines@norvane.example", "brumeval.example")
    carried = desk.folder / "list.json"
    assert do("export", carried).out == "Written without names: 1 person and 1 company.\n"
    assert "norvane" not in carried.read_text(encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "colleague"))
    assert do("count").out == "0 people and 0 companies on the do-not-contact list.\n"
    assert do("import", carried).out == "Added: 1 person and 1 company.\n"
    assert do("import", carried).out == "Added: 0 people and 0 companies; on the list already: 2.\n"
    assert do("remove", "ines@norvane.example").out == "1 entry taken off the do-not-contact list.\n"


@pytest.mark.parametrize(
    "words", [("add",), ("add", "hello"), ("add", "gmail.com"), ("import", "list.csv"), ("export",), ("remove",)]
)
def test_what_cannot_be_done_is_one_sentence(desk: Desk, words: tuple[str, ...]) -> None:
    desk.write_people(1)
    done = do(*(desk.folder / word if word.endswith(".csv") else word for word in words))
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)


def test_inspect_says_who_must_not_be_contacted(desk: Desk) -> None:
    do("add", "https://www.linkedin.com/in/ana-2")
    rows = [
        (f"Ana{n}", f"Moro{n}", f"Norvane {n}", f"norvane{n}.example", f"https://www.linkedin.com/in/ana-{n}", mark)
        for n, mark in ((1, ""), (2, ""), (3, "yes"), (4, "ask first"))
    ]
    source = desk.write_list((*PEOPLE_HEADERS, "Opt out"), rows)
    found = json.loads(call(["inspect", str(source)]).out)
    assert found["warnings"] == [
        "3 people on this list must not be contacted (2 by the column Opt out)."
        " “ask first” in Opt out was taken as yes."
    ]


def test_a_company_on_the_list_is_not_searched_and_costs_nothing(desk: Desk, service: Sandbox) -> None:
    do("add", "https://www.linkedin.com/company/norvane-2")
    desk.write_recipe(FIND.format(more="limit = 2"))
    assert desk.run(desk.write_companies(3)).code == 0
    assert len(service.journal(SEARCH)) == 2
    assert desk.report()["steps"][0]["suppressed"] == 1


def test_a_person_who_is_found_and_on_the_list_is_listed_but_not_asked(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(FIND.format(more="limit = 3"))
    companies = desk.write_companies(1)
    assert desk.run(companies).code == 0
    found = [row["linkedin_url"] for row in desk.rows()]
    assert len(found) > 1
    do("add", found[0])
    desk.write_recipe(FIND.format(more="limit = 3") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n')
    again = ("-o", desk.folder / "again.csv")
    assert desk.run(companies, *again).code == 0
    people = desk.rows(desk.folder / "again.csv")
    assert [row["linkedin_url"] for row in people] == found
    assert people[0]["enrich_contact_status"] == "suppressed"
    assert found[0] not in [entry["body"].get("linkedin_url") for entry in service.journal(POST)]


def test_a_damaged_list_is_said_before_anybody_is_asked(desk: Desk, service: Sandbox) -> None:
    do("add", "norvane1.example")
    (kept,) = Path.home().rglob("vault.sqlite")
    kept.write_bytes(b"not a database" * 500)
    desk.write_recipe(EMAIL)
    done = desk.run(desk.write_people(2))
    assert (done.code, service.journal(POST)) == (2, [])
    assert "do-not-contact list" in done.err
    assert desk.run(desk.write_people(2)).code == 0

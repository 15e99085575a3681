"""Searches as a place: listed, opened again without a credit, deleted after it was agreed to."""

import json
from typing import Any

import pytest
from tests.support.command_line import KEY
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast
from tests.support.waiting import until

LIST, OPEN, DELETE = "GET /api/v2/searches", "GET /api/v2/searches/{id}", "DELETE /api/v2/searches/{id}"
LIST_THEM = '[[step]]\naction = "list_searches"\n'
OPEN_THEM = LIST_THEM + '[[step]]\naction = "open_search"\n'
DELETE_THEM = LIST_THEM + '[[step]]\naction = "delete_search"\nagreed = true\n'
NUMBER = "8f2d6c1a-4b7e-4f0c-9a55-2e1d7c3b6a90"
OPEN_ONE = f'[[step]]\naction = "open_search"\nsearch = "{NUMBER}"\n'
DELETE_ONE = f'[[step]]\naction = "delete_search"\nsearch = "{NUMBER}"\nagreed = true\n'


NAMES = ("Sales at Norvane", "Sales at Balthea")


@pytest.fixture
def searches(bench: Bench) -> dict[str, int]:
    """Two searches that were made before, by name: how many people each has found."""
    for name in NAMES:
        company = f"https://www.linkedin.com/company/{name.split()[-1].lower()}"
        body = {"company_linkedin_url": company, "functions": ["25"], "limit": 5, "name": name}
        begun = bench.service.call("POST", "/api/v2/leads/search", {**body, "custom": {"rowcall": "another"}}, key=KEY)
        assert begun.status_code == 201
    until(lambda: {search["status"] for search in listed(bench)} == {"FINISHED"})
    return {search["name"]: search["leads_count"] for search in listed(bench)}


def listed(bench: Bench) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = bench.service.call("GET", "/api/v2/searches", key=KEY).json()["searches"]
    return found


def test_searches_are_listed(bench: Bench, searches: dict[str, int]) -> None:
    ran = bench.run(LIST_THEM)
    assert (ran.code, ran.charged, ran.sheets()) == (0, 0, ["searches", "saved_searches"])
    assert ran.headers[:5] == ["search_id", "search_name", "search_status", "people_in_search", "search_created"]
    assert {row["search_name"]: int(row["people_in_search"]) for row in ran.rows} == searches
    assert {row["search_status"] for row in ran.rows} == {"FINISHED"}


def test_no_searches(bench: Bench) -> None:
    ran = bench.run(LIST_THEM)
    assert ran.code == 0 and ran.rows == []
    assert ran.sheet("searches")[0]["list_searches_note"] == "The account has no searches."


def test_all_searches_are_opened_again_without_a_credit(bench: Bench, searches: dict[str, int]) -> None:
    ran = bench.run(OPEN_THEM)
    assert (ran.code, ran.charged, ran.credits) == (0, 0, 0)
    assert ran.sheets() == ["searches", "saved_searches", "people"]
    assert ran.headers[:3] == ["first_name", "last_name", "full_name"]
    assert {row["source_row"] for row in ran.rows} == {"1", "2"} and len(ran.rows) == sum(searches.values())
    assert {row["search_name"]: int(row["people_found"]) for row in ran.sheet("saved_searches")} == searches


def test_one_search_by_its_name(bench: Bench, searches: dict[str, int]) -> None:
    ran = bench.run('[[step]]\naction = "open_search"\nsearch = "SALES at balthea"\n')
    assert ran.code == 0 and len(ran.rows) == searches["Sales at Balthea"] and len(ran.sent(OPEN)) == 1


def test_only_those_who_fit_or_do_not(bench: Bench) -> None:
    people = '[[step]]\naction = "open_search"\n'
    mixed = [lead("Ines", "QUALIFIED"), lead("Tom", "DISQUALIFIED")]
    body = {"search": {"id": NUMBER, "status": "FINISHED"}, "leads": mixed}
    bench.service.fault("raw", OPEN, status=200, text=json.dumps(body))
    for status, expected in (("", ["Ines", "Tom"]), ("qualified", ["Ines"]), ("disqualified", ["Tom"])):
        more = f'search = "{NUMBER}"\n' + (f'status = "{status}"\n' if status else "")
        assert [row["first_name"] for row in bench.run(people + more).rows] == expected


def lead(name: str, status: str) -> dict[str, object]:
    return {"lead": {"first_name": name, "last_name": "X", "status": status}, "company": {}}


def test_a_search_that_goes_on_is_waited_for(bench: Bench, searches: dict[str, int]) -> None:
    body = {"search": {"id": NUMBER, "status": "ONGOING"}, "leads": [lead("Ines", "QUALIFIED")]}
    bench.service.fault("raw", OPEN, status=200, text=json.dumps(body), at=[1])
    ran = bench.run(f'[[step]]\naction = "open_search"\nsearch = "{NAMES[0]}"\n')
    assert ran.code == 0 and len(ran.sent(OPEN)) == 2
    assert {row["first_name"] for row in ran.rows} > {"Ines"} and len(ran.rows) == searches[NAMES[0]] + 1


@pytest.mark.parametrize("state", ["RATE_LIMITED", "ERROR", "UNAUTHORIZED", "FORBIDDEN"])
def test_a_search_that_ended_badly_is_opened_with_what_it_found(bench: Bench, state: str) -> None:
    ended = {"search": {"id": NUMBER, "status": state}, "leads": [lead("Ines", "QUALIFIED")]}
    bench.service.fault("raw", OPEN, status=200, text=json.dumps(ended))
    ran = bench.run(OPEN_ONE)
    assert (ran.code, ran.report["stopped"], len(ran.rows)) == (1, None, 1)
    assert state in ran.sheet("searches")[0]["open_search_note"]


# ------------------------------------------------------------------ deleting


def test_nothing_is_deleted_that_was_not_agreed_to(bench: Bench, searches: dict[str, int]) -> None:
    ran = bench.run(DELETE_THEM.replace("agreed = true\n", ""))
    assert ran.code == 2 and "cannot be taken back" in ran.err
    assert ran.sent(DELETE) == [] and len(bench.run(LIST_THEM).rows) == 2


def test_searches_are_deleted(bench: Bench, searches: dict[str, int]) -> None:
    ran = bench.run(DELETE_THEM)
    assert (ran.code, ran.charged, len(ran.sent(DELETE))) == (0, 0, 2)
    assert [row["search_deleted"] for row in ran.sheet("saved_searches")] == ["yes", "yes"]
    assert bench.run(LIST_THEM).rows == []


def test_one_search_is_deleted_by_its_name(bench: Bench, searches: dict[str, int]) -> None:
    ran = bench.run(f'[[step]]\naction = "delete_search"\nsearch = "{NAMES[0]}"\nagreed = true\n')
    assert ran.code == 0 and ran.rows[0]["search_deleted"] == "yes"
    assert [row["search_name"] for row in bench.run(LIST_THEM).rows] == [NAMES[1]]


def test_a_name_that_no_search_has_deletes_nothing(bench: Bench, searches: dict[str, int]) -> None:
    ran = bench.run('[[step]]\naction = "delete_search"\nsearch = "norvane"\nagreed = true\n')
    assert ran.code == 1 and ran.sent(DELETE) == []
    note = ran.rows[0]["delete_search_note"]
    assert "no search called 'norvane'" in note and NAMES[0] in note


# ------------------------------------------------------------------ documented refusals


def test_a_search_that_is_gone(bench: Bench) -> None:
    ran = bench.run(DELETE_ONE)
    assert ran.code == 0
    assert ran.rows[0]["delete_search_note"] == "Pronto knows no such search (any more)."
    meet(bench, of_row(404, "Search not found"), OPEN, OPEN_ONE)


def test_somebody_elses_search_is_no_fault_of_the_key(bench: Bench) -> None:
    bench.service.fault("401", DELETE, message="Unauthorized")
    ran = bench.run(DELETE_ONE)
    assert (ran.code, ran.report["stopped"]) == (1, None)
    assert "somebody outside your workspace" in ran.rows[0]["delete_search_note"]


def test_a_key_that_is_refused_stops_the_run(bench: Bench) -> None:
    bench.service.fault("401", DELETE, message="Unauthorized")
    bench.service.fault("401", "GET /api/v2/credits", message="Unauthorized")
    ran = bench.run(DELETE_ONE)
    assert (ran.code, ran.report["stopped"]) == (3, "auth") and "refused the API key" in ran.err


@pytest.mark.parametrize(
    ("refusal", "endpoint", "recipe"),
    [
        (of_key(401), LIST, LIST_THEM),
        (of_key(403, "Forbidden"), LIST, LIST_THEM),
        (of_key(401), OPEN, OPEN_ONE),
        (of_key(403, "Forbidden"), OPEN, OPEN_ONE),
        (of_key(403, "Forbidden"), DELETE, DELETE_ONE),
        (of_row(422, "Failed to delete search"), DELETE, DELETE_ONE),
    ],
    ids=str,
)
def test_each_documented_refusal(bench: Bench, refusal: Refused, endpoint: str, recipe: str) -> None:
    meet(bench, refusal, endpoint, recipe)


@pytest.mark.parametrize(("endpoint", "recipe"), [(LIST, LIST_THEM), (DELETE, DELETE_ONE)])
def test_too_fast(bench: Bench, endpoint: str, recipe: str) -> None:
    too_fast(bench, endpoint, recipe)


def test_what_a_search_has_to_say_is_said_where_the_export_has_no_place_for_it(bench: Bench) -> None:
    ran = bench.run('[[step]]\naction = "open_search"\nsearch = "8f2d6c1a-4b7e-4f0c-9a55-2e1d7c3b6a90"\n')
    assert (ran.code, ran.rows) == (1, [])
    assert ran.err.strip() == "Search not found"

"""The account's lists of companies, as a rep meets them: all of them, one by its name, and those of a sheet."""

from collections.abc import Sequence

import pytest
from tests.support.command_line import KEY
from tests.support.operations import Bench, meet, of_key, too_fast

LISTS = "GET /api/v2/lists"
ONE = "GET /api/v2/lists/{id}"
RECIPE = '[[step]]\naction = "list_lists"\n'


def make_list(bench: Bench, name: str, companies: Sequence[str]) -> str:
    """A list that somebody has in the account; the service's own number of it."""
    body = {"name": name, "companies": [{"name": company} for company in companies]}
    answer = bench.service.call("POST", "/api/v2/lists", body, key=KEY)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def open_list(name: str) -> str:
    return f'[[step]]\naction = "open_list"\nlist = "{name}"\n'


def test_all_lists(bench: Bench) -> None:
    ids = [make_list(bench, "Q3 targets", ["Norvane", "Brumatel"]), make_list(bench, "Ünïcode", ["Norvane"])]
    ran = bench.run(RECIPE)
    assert (ran.code, ran.sheets(), ran.charged) == (0, ["searches", "saved_lists"], 0)
    assert {row["list_id"]: row["list_name"] for row in ran.rows} == dict(
        zip(ids, ["Q3 targets", "Ünïcode"], strict=True)
    )
    (search,) = ran.sheet("searches")
    assert (search["list_lists_status"], search["lists_found"]) == ("found", "2")


def test_an_account_without_lists(bench: Bench) -> None:
    ran = bench.run(RECIPE)
    (search,) = ran.sheet("searches")
    assert (ran.code, search["list_lists_status"]) == (0, "not_found")
    assert search["list_lists_note"] == "Your Pronto account has no lists."


def test_one_list_by_its_name_or_number(bench: Bench) -> None:
    list_id = make_list(bench, "Q3 targets", ["Norvane", "Brumatel"])
    by_name = bench.run(open_list("q3 targets"))
    assert [row["company_name"] for row in by_name.rows] == ["Norvane", "Brumatel"]
    assert all(row["company_domain"] and row["company_linkedin_id"] for row in by_name.rows)
    by_number = bench.run(open_list(list_id))
    assert by_number.rows == by_name.rows
    assert (by_number.sent(LISTS), by_name.charged + by_number.charged) == ([], 0)
    missing = bench.run(open_list("Q4"))
    assert "no list of that name" in missing.sheet("searches")[0]["open_list_note"]


def test_the_companies_of_all_lists_and_who_leads_them(bench: Bench) -> None:
    for name, company in (("Q3 targets", "Norvane"), ("Q4 targets", "Brumatel")):
        make_list(bench, name, [company])
    people = '[[step]]\naction = "find_people"\njob_titles = ["*"]\nlimit = 1\n'
    ran = bench.run(f'{RECIPE}[[step]]\naction = "open_list"\n{people}')
    assert (ran.code, ran.sheets()) == (0, ["searches", "saved_lists", "companies_found", "people"])
    assert {row["company_name"] for row in ran.sheet("companies_found")} == {"Norvane", "Brumatel"}
    assert {row["company_name"] for row in ran.rows} == {"Norvane", "Brumatel"}
    assert ran.charged == 2


@pytest.mark.parametrize("endpoint", [LISTS, ONE])
def test_a_refused_key(bench: Bench, endpoint: str) -> None:
    list_id = make_list(bench, "Q3 targets", ["Norvane"])
    meet(bench, of_key(401), endpoint, RECIPE if endpoint == LISTS else open_list(list_id))


def test_a_list_that_is_gone(bench: Bench) -> None:
    ran = bench.run(open_list("4d7c9e21-3f58-4a06-8e1b-6b0a5c2d9f73"))
    (search,) = ran.sheet("searches")
    assert (ran.code, search["open_list_status"]) == (0, "not_found")


@pytest.mark.parametrize("endpoint", [LISTS, ONE])
def test_too_fast(bench: Bench, endpoint: str) -> None:
    list_id = make_list(bench, "Q3 targets", ["Norvane"])
    assert len(too_fast(bench, endpoint, RECIPE if endpoint == LISTS else open_list(list_id)).rows) == 1

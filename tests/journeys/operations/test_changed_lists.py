"""The companies of a sheet go into a list of the account, as a rep meets it: a new one, or one that is there."""

from typing import Any

import pytest
from tests.support.command_line import KEY
from tests.support.operations import Bench, Refused, meet, of_credits, of_key, of_row, too_fast

CREATE, UPDATE, LISTS = "POST /api/v2/lists", "PUT /api/v2/lists/{id}", "GET /api/v2/lists"
NEW = '[[step]]\naction = "create_list"\nname = "Q3 targets"\n'
ADD = '[[step]]\naction = "update_list"\nlist = "{name}"\n{more}'
COMPANIES = [
    {"Company": "Norvane", "Website": "norvane.example", "Company LinkedIn URL": ""},
    {"Company": "Brumatel", "Website": "", "Company LinkedIn URL": ""},
    {"Company": "", "Website": "", "Company LinkedIn URL": "https://www.linkedin.com/company/90412277"},
]
NOBODY = {"Company": "Unknown Works", "Website": "", "Company LinkedIn URL": ""}


def api(bench: Bench, method: str, path: str, body: Any = None) -> Any:
    answer = bench.service.call(method, f"/api/v2{path}", body, key=KEY)
    assert answer.is_success, answer.text
    return answer.json()


def make_list(bench: Bench, name: str) -> str:
    return str(api(bench, "POST", "/lists", {"name": name, "companies": [{"name": "Norvane"}]})["id"])


def members(bench: Bench, list_id: str) -> int:
    return len(api(bench, "GET", f"/lists/{list_id}")["companies"])


def test_a_new_list_of_all_companies(bench: Bench) -> None:
    ran = bench.run(NEW, COMPANIES)
    assert (ran.code, len(ran.sent(CREATE)), ran.charged, ran.credits) == (0, 1, 3, 3)
    (sent,) = ran.sent(CREATE)
    assert sent == {
        "name": "Q3 targets",
        "companies": [
            {"name": "Norvane", "domain": "norvane.example"},
            {"name": "Brumatel"},
            {"linkedin_url": "https://www.linkedin.com/company/90412277"},
        ],
    }
    ids = {row["list_id"] for row in ran.rows}
    assert len(ids) == 1
    assert members(bench, ids.pop()) == 3
    assert {row["create_list_status"] for row in ran.rows} == {"found"}
    assert ran.headers[:3] == ["Company", "Website", "Company LinkedIn URL"]
    assert ran.headers[3:] == ["list_id", "list_linkedin_id", "create_list_status", "create_list_note"]


def test_hundreds_of_companies_are_one_list(bench: Bench) -> None:
    ran = bench.run(NEW, [{"Company": f"Norvane {n}"} for n in range(450)])
    assert (ran.code, len(ran.sent(CREATE)), ran.charged) == (0, 1, 450)
    assert members(bench, ran.rows[0]["list_id"]) == 450


def test_the_same_company_twice_is_once_on_the_list(bench: Bench) -> None:
    ran = bench.run(NEW, [COMPANIES[0], COMPANIES[1], COMPANIES[0]])
    assert (ran.code, ran.charged) == (0, 2)
    assert len({row["list_id"] for row in ran.rows}) == 1


def test_the_companies_of_a_list_that_was_made_are_opened_and_searched(bench: Bench) -> None:
    ran = bench.run(f'{NEW}[[step]]\naction = "open_list"\n', COMPANIES[:2])
    assert (ran.code, {row["company_name"] for row in ran.rows}) == (0, {"Norvane", "Brumatel"})


def test_a_cap_makes_the_list_shorter_and_is_never_passed(bench: Bench) -> None:
    ran = bench.run(f"{NEW}[run]\nbudget = 2\n", COMPANIES)
    assert (ran.code, ran.report["stopped"], ran.charged) == (3, "budget", 2)
    assert [row["create_list_status"] for row in ran.rows] == ["found", "found", "not_run"]


def test_companies_are_added_to_a_list_by_its_name(bench: Bench) -> None:
    list_id = make_list(bench, "Q3 targets")
    ran = bench.run(ADD.format(name="q3 targets", more=""), COMPANIES[1:])
    assert (ran.code, len(ran.sent(LISTS)), len(ran.sent(UPDATE)), ran.charged) == (0, 1, 1, 2)
    assert [row["list_id"] for row in ran.rows] == [list_id] * 2
    assert [row["list_name"] for row in ran.rows] == ["Q3 targets"] * 2
    assert members(bench, list_id) == 3


def test_companies_that_the_service_does_not_know_are_not_on_the_list_and_cost_nothing(bench: Bench) -> None:
    list_id = make_list(bench, "Q3 targets")
    ran = bench.run(ADD.format(name=list_id, more=""), [COMPANIES[1], NOBODY])
    assert (ran.code, ran.charged, ran.credits) == (0, 1, 1)
    assert [row["update_list_status"] for row in ran.rows] == ["found", "not_found"]
    assert ran.rows[1]["update_list_note"] == "Pronto did not put this company on the list."


def test_a_list_gets_a_new_name_and_companies_at_once(bench: Bench) -> None:
    list_id = make_list(bench, "Q3 targets")
    ran = bench.run(ADD.format(name="Q3 targets", more='name = "Final"\n'), COMPANIES[1:2])
    assert (ran.code, ran.rows[0]["list_name"]) == (0, "Final")
    assert api(bench, "GET", f"/lists/{list_id}")["name"] == "Final"


def test_a_list_gets_a_new_name_without_any_list_of_ours(bench: Bench) -> None:
    list_id = make_list(bench, "Q3 targets")
    ran = bench.run(ADD.format(name="Q3 targets", more='name = "Final"\nrename_only = true\n'))
    assert (ran.code, ran.charged, ran.sheets()) == (0, 0, ["searches"])
    assert ran.sent(UPDATE) == [{"name": "Final"}]
    assert api(bench, "GET", f"/lists/{list_id}")["name"] == "Final"


def test_a_list_that_is_not_there(bench: Bench) -> None:
    ran = bench.run(ADD.format(name="Q4", more=""), COMPANIES[:1])
    assert (ran.code, ran.sent(UPDATE)) == (1, [])
    assert ran.rows[0]["update_list_note"].startswith("Your Pronto account has no list of that name or number")
    ran = bench.run(ADD.format(name="4d7c9e21-3f58-4a06-8e1b-6b0a5c2d9f73", more=""), COMPANIES[:1])
    assert (ran.code, ran.charged) == (1, 0)
    assert ran.rows[0]["update_list_note"].startswith("Your Pronto account has no list of that name or number")


@pytest.mark.parametrize(
    ("recipe", "words"),
    [
        ('[[step]]\naction = "create_list"\n', "Give the new list a name."),
        ('[[step]]\naction = "update_list"\n', "Say which list: its name or its number."),
    ],
)
def test_what_is_missing_is_said_before_anything_is_sent(bench: Bench, recipe: str, words: str) -> None:
    ran = bench.run(recipe, COMPANIES)
    assert (ran.code, ran.journal) == (2, ())
    assert words in ran.err


REFUSALS = [
    of_row(400, "Missing required keys: name"),
    of_key(401),
    of_key(403, "Forbidden"),
    of_row(422, "companies must be an array of objects"),
    of_credits(422, "You have reached your monthly import limits. Please upgrade your plan."),
]


@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_each_refusal_of_a_new_list_is_every_rows(bench: Bench, refusal: Refused) -> None:
    ran = meet(bench, refusal, CREATE, NEW, COMPANIES)
    assert len(ran.sent(CREATE)) == 1


@pytest.mark.parametrize("refusal", [of_key(401), of_row(422, "companies must be an array of objects")], ids=str)
def test_each_refusal_of_a_change(bench: Bench, refusal: Refused) -> None:
    list_id = make_list(bench, "Q3 targets")
    meet(bench, refusal, UPDATE, ADD.format(name=list_id, more=""), COMPANIES)


def test_too_fast(bench: Bench) -> None:
    assert len(too_fast(bench, CREATE, NEW, COMPANIES).rows) == 3
    list_id = make_list(bench, "Other")
    assert len(too_fast(bench, UPDATE, ADD.format(name=list_id, more=""), COMPANIES).rows) == 3


def test_a_lost_answer_leaves_every_company_in_doubt_and_makes_no_second_list(bench: Bench) -> None:
    bench.service.fault("disconnect_after", CREATE, next=1)
    ran = bench.run(NEW, COMPANIES)
    assert {row["create_list_status"] for row in ran.rows} == {"unknown"}
    assert len(api(bench, "GET", "/lists")) == 1
    assert ran.desk.resume().code == 1
    assert len(api(bench, "GET", "/lists")) == 1

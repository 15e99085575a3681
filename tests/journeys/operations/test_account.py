"""What the account tells, and the places that searches know: free, from a recipe without a list."""

from pathlib import Path

import pytest
from tests.support.operations import Bench, Refused, bench_on, meet, of_key, of_row, too_fast

CREDITS, ACCOUNT = "GET /api/v2/credits", "GET /api/v2/account"
PERSONAS, PERSONA = "GET /api/v2/personas", "GET /api/v2/personas/{uuid}"
LOCATIONS = "POST /api/v2/locations"
READ_CREDITS = '[[step]]\naction = "read_credits"\n'
READ_ACCOUNT = '[[step]]\naction = "read_account"\n'
LIST_PERSONAS = '[[step]]\naction = "list_personas"\n'
READ_PERSONA = '[[step]]\naction = "read_persona"\npersona = "sales leadership"\n'
FIND_PLACES = '[[step]]\naction = "find_places"\nname = ["France", "Lyon"]\n'
KEY_REFUSED = [of_key(401), of_key(403, "Forbidden: this API key has no access to this endpoint")]


def facts(rows: list[dict[str, str]]) -> dict[str, str]:
    return {row["fact"]: row["value"] for row in rows}


def test_credits(tmp_path: Path) -> None:
    with bench_on(tmp_path, credits=5000) as bench:
        ran = bench.run(READ_CREDITS)
    assert (ran.code, ran.charged, ran.sheets()) == (0, 0, ["searches", "account"])
    assert ran.headers == ["fact", "value", "fact_key", "source_row"]
    assert facts(ran.rows) == {"Credits left": "5000", "Credits used": "0", "Credits in all": "5000"}
    assert ran.sheet("searches")[0]["read_credits_status"] == "found"


def test_account(bench: Bench) -> None:
    ran = bench.run(READ_ACCOUNT)
    told = facts(ran.rows)
    assert (ran.code, told["Name"], told["E-mail"]) == (0, "Robin Hale", "owner@practice.example")
    assert told["Organisation"] == "Practice SARL" and told["Credits left"] == "1000000"


def test_personas_with_their_titles(bench: Bench) -> None:
    ran = bench.run(LIST_PERSONAS)
    assert ran.code == 0 and ran.sheets() == ["searches", "personas"]
    assert ran.headers[:4] == ["persona_name", "persona_id", "persona_job_titles", "persona_excluded_job_titles"]
    assert ran.rows[0]["persona_name"] == "Sales leadership"
    assert (
        ran.rows[0]["persona_job_titles"].startswith("VP of Sales; ")
        and "Intern" in ran.rows[0]["persona_excluded_job_titles"]
    )
    assert len(ran.sent(PERSONA)) == len(ran.rows)
    (search,) = ran.sheet("searches")
    assert (search["personas_found"], search["list_personas_status"]) == (str(len(ran.rows)), "found")
    without = bench.run(LIST_PERSONAS + "details = false\n")
    assert len(without.rows) == len(ran.rows) and without.sent(PERSONA) == []
    assert {row["persona_job_titles"] for row in without.rows} == {""}


def test_one_persona_by_its_name(bench: Bench) -> None:
    ran = bench.run(READ_PERSONA)
    assert ran.code == 0 and len(ran.rows) == 1
    assert ran.rows[0]["persona_id"] == "0f3e8a6c-7d21-4b95-a4e8-1c6d2f9b7053"


def test_a_persona_that_is_not_chosen_or_not_known(bench: Bench) -> None:
    assert "Choose the persona" in bench.run('[[step]]\naction = "read_persona"\n').err
    unknown = bench.run('[[step]]\naction = "read_persona"\npersona = "Nobody"\n')
    assert unknown.code == 2 and "Sales leadership" in unknown.err
    bench.service.fault("404", PERSONA)
    gone = bench.run(READ_PERSONA)
    assert gone.code == 0 and gone.rows == []
    assert gone.sheet("searches")[0]["read_persona_note"] == "The account has no such persona."


def test_places_by_their_names(bench: Bench) -> None:
    ran = bench.run(FIND_PLACES)
    assert ran.code == 0 and ran.sheets() == ["searches", "places"]
    assert ran.headers[:4] == ["place_name", "place_id", "place_type", "place_asked"]
    france = next(row for row in ran.rows if row["place_asked"] == "France")
    assert (france["place_id"], france["place_type"]) == ("105015875", "country")
    assert {row["place_asked"] for row in ran.rows} == {"France", "Lyon"}
    assert ran.sent(LOCATIONS) == [{"name": "France", "hiring": False}, {"name": "Lyon", "hiring": False}]


def test_places_of_a_list(bench: Bench) -> None:
    rows = [
        {"Company": "A", "Location": "France"},
        {"Company": "B", "Location": "Zzyzx"},
        {"Company": "C", "Location": "france"},
    ]
    ran = bench.run('[[step]]\naction = "find_places"\n', rows)
    assert ran.code == 0
    assert {row["source_row"] for row in ran.rows} == {"1"}
    first, second, third = ran.sheet(ran.sheets()[0])
    assert first["find_places_status"] == "found" and int(first["places_found"]) == len(ran.rows)
    assert second["find_places_note"] == "Pronto knows no place called Zzyzx."
    assert third["find_places_note"] == "Same place as row 1"


@pytest.mark.parametrize(
    ("endpoint", "recipe"),
    [
        (CREDITS, READ_CREDITS),
        (ACCOUNT, READ_ACCOUNT),
        (PERSONAS, LIST_PERSONAS),
        (PERSONA, READ_PERSONA),
        (LOCATIONS, FIND_PLACES),
    ],
)
@pytest.mark.parametrize("refusal", KEY_REFUSED, ids=str)
def test_each_documented_refusal(bench: Bench, endpoint: str, recipe: str, refusal: Refused) -> None:
    meet(bench, refusal, endpoint, recipe)


def test_places_without_a_name_are_refused(bench: Bench) -> None:
    meet(bench, of_row(400, "Missing required keys: name"), LOCATIONS, FIND_PLACES)


@pytest.mark.parametrize(("endpoint", "recipe"), [(ACCOUNT, READ_ACCOUNT), (LOCATIONS, FIND_PLACES)])
def test_too_fast(bench: Bench, endpoint: str, recipe: str) -> None:
    assert too_fast(bench, endpoint, recipe).rows


def test_a_lost_answer_to_a_free_question_is_asked_again(bench: Bench) -> None:
    bench.service.fault("disconnect_after", ACCOUNT, next=1)
    ran = bench.run(READ_ACCOUNT)
    assert ran.code == 0 and ran.rows and len(ran.sent(ACCOUNT)) == 2

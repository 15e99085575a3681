"""Company details, as a rep meets them: filled in, shared with finding people, refused in each documented way."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast

LOOK_UP = "POST /api/v2/accounts/single_enrich"
RECIPE = '[[step]]\naction = "enrich_company"\n'
ROWS = [{"Company": "Norvane", "Website": "norvane.example"}]


def test_company_details(bench: Bench) -> None:
    ran = bench.run(
        RECIPE,
        [*ROWS, {"Company": "Brumatel", "Website": ""}, {"Company": "Norvane", "Website": "www.norvane.example"}],
    )
    assert ran.code == 0
    norvane, brumatel, again = ran.rows
    assert norvane["enrich_company_status"] == brumatel["enrich_company_status"] == "found"
    assert norvane["enriched_domain"] == "norvane.example"
    assert norvane["enriched_linkedin_id"] in norvane["enriched_linkedin_url"]
    assert all(norvane[f"enriched_{key}"] for key in ("industry", "size", "location", "headquarters", "description"))
    assert again["enriched_linkedin_id"] == norvane["enriched_linkedin_id"]
    assert again["enrich_company_note"] == "Same company as row 1"
    asked = [(body["name"], body.get("domain")) for body in ran.sent(LOOK_UP)]
    assert asked == [("Norvane", "norvane.example"), ("Brumatel", None)]
    assert ran.charged == 2


def test_a_company_that_nobody_knows(bench: Bench) -> None:
    ran = bench.run(RECIPE, [{"Company": "Unknown Works"}])
    (row,) = ran.rows
    assert (ran.code, row["enrich_company_status"], ran.charged) == (0, "not_found", 0)
    assert row["enrich_company_note"] == "The service knows no such company."


def test_a_company_is_bought_once_for_all_that_is_asked_about_it(bench: Bench) -> None:
    people = '[[step]]\naction = "find_people"\nsheet = "companies"\njob_titles = ["CEO"]\nlimit = 1\n'
    ran = bench.run(f"{RECIPE}{people}", ROWS)
    assert ran.code == 0
    assert len(ran.sent(LOOK_UP)) == 1
    (company,) = ran.sheet("companies")
    assert ran.sent("POST /api/v2/leads/search")[0]["company_linkedin_id"] == company["enriched_linkedin_id"]
    later = bench.run('[[step]]\naction = "find_people"\njob_titles = ["CTO"]\nlimit = 1\n', ROWS)
    assert later.sent(LOOK_UP) == [], "another list of the same user has it from the first"


@pytest.mark.parametrize(
    "refusal", [of_row(400, "name, domain or company_linkedin_url is required"), of_key(401)], ids=str
)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, LOOK_UP, RECIPE, ROWS)


def test_too_fast(bench: Bench) -> None:
    assert too_fast(bench, LOOK_UP, RECIPE, ROWS).rows[0]["enrich_company_status"] == "found"

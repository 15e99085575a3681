"""Technologies, as a rep meets them."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast

STACK = "POST /api/v2/accounts/company_stack"
RECIPE = '[[step]]\naction = "company_stack"\n'
ROWS = [{"Company": "Norvane", "Company LinkedIn URL": "https://www.linkedin.com/company/norvane"}]
NO_IDENTIFIER = "Provide at least one of: company_domain, company_name, company_linkedin_url"


def test_technologies(bench: Bench) -> None:
    ran = bench.run(RECIPE, ROWS)
    (row,) = ran.rows
    names = row["technologies"].split("; ")
    assert (ran.code, row["company_stack_status"], row["technologies_count"]) == (0, "found", str(len(names)))
    assert [sure.rsplit(" ", 1)[0] for sure in row["technologies_confidence"].split("; ")] == names
    assert ran.sent(STACK) == [
        {"company_name": "Norvane", "company_linkedin_url": "https://www.linkedin.com/company/norvane"}
    ]
    assert ran.charged == 3
    assert ran.step()["credits"] == {"confirmed": 3, "possible": 0}, "the price is published"


def test_only_what_is_sure(bench: Bench) -> None:
    (all_of_them,) = bench.run(RECIPE, ROWS).rows
    sure = bench.run(f"{RECIPE}least_confidence = 90\n", ROWS)
    assert (sure.charged, sure.sent(STACK)) == (0, []), "the answer is known"
    (row,) = sure.rows
    assert 0 < int(row["technologies_count"]) < int(all_of_them["technologies_count"])
    refused = bench.run(f"{RECIPE}least_confidence = 101\n", ROWS)
    assert refused.code == 2


@pytest.mark.parametrize("refusal", [of_row(400, NO_IDENTIFIER), of_key(401)], ids=str)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, STACK, RECIPE, ROWS)


def test_too_fast(bench: Bench) -> None:
    assert too_fast(bench, STACK, RECIPE, ROWS).rows[0]["technologies"]

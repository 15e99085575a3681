"""People at a company, as a rep meets them: found, refused in each documented way, repeated where that is allowed."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_credits, of_key, of_row, too_fast

SEARCH = "POST /api/v2/leads/search"
RECIPE = '[[step]]\naction = "find_people"\njob_titles = ["CEO"]\nlimit = 2\n'
ROWS = [{"Company": "Norvane", "Company LinkedIn URL": "https://www.linkedin.com/company/norvane"}]


def test_people_at_a_company(bench: Bench) -> None:
    ran = bench.run(RECIPE, ROWS)
    assert ran.code == 0
    assert ran.sheets() == ["companies", "people"]
    assert ran.headers[:3] == ["first_name", "last_name", "full_name"]
    assert {row["source_row"] for row in ran.rows} == {"1"}
    (company,) = ran.sheet("companies")
    assert company["find_people_status"] == "found" and int(company["people_found"]) == len(ran.rows) == ran.charged
    (body,) = ran.sent(SEARCH)
    assert body["job_titles"] == ["CEO"] and body["limit"] == 2


@pytest.mark.parametrize(
    "refusal",
    [
        of_row(400, "At least one people filter is required"),
        of_key(401, "Unauthorized: invalid or missing API key"),
        of_key(403, "Forbidden"),
        of_row(422, "Invalid function ids: 99. Valid ids are 1 to 26."),
        of_credits(422, "You have reached your monthly import limits. Please upgrade your plan."),
    ],
    ids=str,
)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, SEARCH, RECIPE, ROWS)


def test_too_fast(bench: Bench) -> None:
    assert len(too_fast(bench, SEARCH, RECIPE, ROWS).rows) == 2

"""Headcount by department and the count of people, as a rep meets them; both may be asked twice a minute."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast

HEADCOUNT = "POST /api/v2/accounts/headcount"
COUNT = "POST /api/v2/accounts/count_profiles"
LOOK_UP = "POST /api/v2/accounts/single_enrich"
ROWS = [{"Company": "Norvane", "Company LinkedIn URL": "https://www.linkedin.com/company/90412277"}]
HEADCOUNTS = '[[step]]\naction = "headcount"\n'
COUNTS = '[[step]]\naction = "count_profiles"\ntitle_to_include = ["Sales"]\n'


def test_headcounts_stand_beside_the_company_and_in_rows_of_their_own(bench: Bench) -> None:
    ran = bench.run(f'{HEADCOUNTS}departments = ["Sales", "engineering"]\n', ROWS)
    assert (ran.code, ran.sheets()) == (0, ["companies", "headcount"])
    (company,) = ran.sheet("companies")
    rows = {row["department"]: row for row in ran.sheet("headcount")}
    assert len(rows) == 26
    sales = rows["Sales"]
    assert company["headcount_sales"] == sales["people_now"] != ""
    assert company["headcount_sales_12m"] == sales["gain_12m_percent"] != ""
    assert int(sales["people_now"]) - int(sales["people_12m_ago"]) == int(sales["gain_12m"])
    assert "headcount_marketing" not in company, "only what is wanted has columns"
    assert ran.sent(HEADCOUNT) == [{"company_linkedin_id": "90412277"}]
    assert ran.charged == 1


def test_some_departments_alone(bench: Bench) -> None:
    ran = bench.run(f'{HEADCOUNTS}departments = ["Sales"]\nall_departments = false\n', ROWS)
    assert ran.sent(HEADCOUNT) == [{"company_linkedin_id": "90412277", "departments": ["Sales"]}]
    assert [row["department"] for row in ran.sheet("headcount")] == ["Sales"]


def test_people_are_counted(bench: Bench) -> None:
    ran = bench.run(
        f'{COUNTS}title_to_exclude = ["Intern"]\nincluded_locations = ["France"]\n', [*ROWS, {"Company": "Brumatel"}]
    )
    assert ran.code == 0
    assert [row["count_profiles_status"] for row in ran.rows] == ["found", "found"]
    assert all(row["profiles_count"].isdigit() for row in ran.rows)
    first, second = ran.sent(COUNT)
    (place,) = first["included_locations"]
    assert first == {
        "company_linkedin_id": "90412277",
        "title_to_include": ["Sales"],
        "title_to_exclude": ["Intern"],
        "included_locations": [place],
    }
    assert place.isdigit()
    assert second["company_linkedin_id"] == ran.rows[1]["resolved_linkedin_id"]
    assert (len(ran.sent(LOOK_UP)), ran.charged) == (1, 3)


@pytest.mark.parametrize("recipe", [HEADCOUNTS, COUNTS])
def test_a_company_that_nobody_knows(bench: Bench, recipe: str) -> None:
    ran = bench.run(recipe, [{"Company": "Unknown Works"}])
    assert (ran.code, ran.charged, ran.step()["not_found"]) == (0, 0, 1)


REFUSALS = [of_row(400, "company_linkedin_id or company_linkedin_url is required"), of_key(401)]


@pytest.mark.parametrize(("endpoint", "recipe"), [(HEADCOUNT, HEADCOUNTS), (COUNT, COUNTS)])
@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_each_documented_refusal(bench: Bench, refusal: Refused, endpoint: str, recipe: str) -> None:
    meet(bench, refusal, endpoint, recipe, ROWS)


@pytest.mark.parametrize(("endpoint", "recipe"), [(HEADCOUNT, HEADCOUNTS), (COUNT, COUNTS)])
def test_too_fast(bench: Bench, endpoint: str, recipe: str) -> None:
    assert too_fast(bench, endpoint, recipe, ROWS).step()["found"] == 1

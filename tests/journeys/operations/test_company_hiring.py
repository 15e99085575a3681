"""Open jobs, as a rep meets them: a count beside each company, and a row for each job."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast

HIRING = "POST /api/v2/accounts/company_hiring"
RECIPE = '[[step]]\naction = "company_hiring"\nposted_within_days = 365\n'
ROWS = [{"Company": name} for name in ("Norvane", "Brumatel", "Quasendor")]
NO_IDENTIFIER = "Provide at least one of: company_domain, company_name, company_linkedin_url"


def test_open_jobs(bench: Bench) -> None:
    ran = bench.run(RECIPE, ROWS)
    assert ran.sheets() == ["companies", "job_postings"]
    companies = ran.sheet("companies")
    jobs = ran.sheet("job_postings")
    assert [row["source_row"] for row in jobs] == sorted(row["source_row"] for row in jobs)
    for number, company in enumerate(companies, 1):
        mine = [job for job in jobs if job["source_row"] == str(number)]
        assert company["open_jobs"] == str(len(mine))
        assert company["company_hiring_status"] == ("found" if mine else "not_found")
    assert len(jobs) > 1 and all(job["job_title"] and job["company_linkedin_url"] for job in jobs)
    assert any(job["hiring_manager_linkedin_url"] and job["hiring_manager"] in job["hiring_team"] for job in jobs)
    assert ran.sent(HIRING)[0] == {"company_name": "Norvane", "posted_within_days": 365}
    assert ran.charged == 9
    assert ran.step()["credits"] == {"confirmed": 9, "possible": 0}, "the price is published, whatever is found"


def test_who_hires_is_written_to(bench: Bench) -> None:
    ran = bench.run(f'{RECIPE}[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n', ROWS)
    jobs = ran.sheet("job_postings")
    asked = ran.sent("POST /v2/contacts/single_enrich")
    hiring = {job["hiring_manager_linkedin_url"] for job in jobs} - {""}
    assert {body["linkedin_url"] for body in asked} == hiring
    assert all(job["email"] for job in jobs if job["hiring_manager_linkedin_url"])


def test_people_where_they_hire(bench: Bench) -> None:
    ran = bench.run(f'{RECIPE}[[step]]\naction = "find_people"\njob_titles = ["*"]\nlimit = 1\n', ROWS)
    assert len({row["company_name"] for row in ran.rows}) == len(
        {job["company_name"] for job in ran.sheet("job_postings")}
    )


@pytest.mark.parametrize("refusal", [of_row(400, NO_IDENTIFIER), of_key(401)], ids=str)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, HIRING, RECIPE, ROWS[:1])


def test_too_fast(bench: Bench) -> None:
    assert too_fast(bench, HIRING, RECIPE, ROWS[1:2]).rows

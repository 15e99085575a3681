from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.company_hiring import ACTION
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended
from rowcall.model.fields import Field

ROW = {"company_name": "Norvane", "company_linkedin_id": "90412277"}
JOB = {
    "job_title": "Senior C++ Engineer",
    "job_url": "https://jobs.example.com/norvane/1182",
    "job_location": "Lyon France",
    "employment_statuses": ["full_time", "hybrid"],
    "date_posted": "2026-06-02",
    "description": "Work on the forecasting engine.",
    "hiring_team": [
        {"name": "Tomas Riedl", "title": "Recruiter", "linkedin_url": None},
        {
            "name": "Lea Fontane",
            "title": "Engineering Manager",
            "linkedin_url": "https://www.linkedin.com/in/lea-fontane-example/",
        },
    ],
    "company": {
        "name": "Norvane Analytics",
        "domain": "norvane.example",
        "linkedin_url": "https://www.linkedin.com/company/90412277",
    },
}


def ask(**options: Any) -> Ask:
    return Ask(ROW, options, ("jobs",))


def test_each_job_is_a_row() -> None:
    driven = drive(ACTION, ask(posted_within_days=30), [{"total_jobs": 7, "jobs": [JOB, JOB]}])
    (request,) = driven.requests
    assert request.body == {
        "company_name": "Norvane",
        "company_linkedin_url": "https://www.linkedin.com/company/90412277",
        "posted_within_days": 30,
    }
    (row,) = driven.people
    assert row.values == {
        "job_title": "Senior C++ Engineer",
        "job_url": "https://jobs.example.com/norvane/1182",
        "job_location": "Lyon France",
        "employment_statuses": "Full-time; Hybrid",
        "date_posted": "2026-06-02",
        "description": "Work on the forecasting engine.",
        "company_name": "Norvane Analytics",
        "company_domain": "norvane.example",
        "company_linkedin_url": "https://www.linkedin.com/company/90412277",
        "hiring_manager": "Lea Fontane",
        "hiring_manager_title": "Engineering Manager",
        "hiring_manager_linkedin_url": "https://www.linkedin.com/in/lea-fontane-example/",
        "hiring_team": "Tomas Riedl, Recruiter; Lea Fontane, Engineering Manager"
        " (https://www.linkedin.com/in/lea-fontane-example/)",
    }
    assert ACTION.new_sheet is not None
    assert row.values.keys() | {"source_row"} == {output.key for output in ACTION.new_sheet.outputs}
    assert driven.cells == {"open_jobs": "7"}
    assert (driven.used, driven.ended) == ([{"company_hiring": 1}], Ended({"jobs": JobState.DONE}))


def test_people_can_be_found_and_written_to_from_a_job() -> None:
    assert ACTION.new_sheet is not None
    fields = {output.field for output in ACTION.new_sheet.outputs}
    assert fields >= {Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.COMPANY_LINKEDIN_URL}
    assert fields >= {Field.FULL_NAME, Field.LINKEDIN_URL}


def test_a_job_that_does_not_name_its_company_has_that_of_the_list() -> None:
    driven = drive(ACTION, ask(), [{"jobs": [{"job_title": "Engineer"}, {"job_title": "Analyst"}]}])
    assert [row.values["company_name"] for row in driven.people] == ["Norvane", "Norvane"]
    assert driven.cells == {"open_jobs": "2"}


def test_a_company_without_jobs_is_paid_for() -> None:
    driven = drive(ACTION, ask(), [{"total_jobs": 0, "jobs": []}])
    assert (driven.used, driven.cells) == ([{"company_hiring": 1}], {"open_jobs": "0"})
    assert driven.ended == Ended({"jobs": JobState.NOT_FOUND}, "No open jobs are known.")


@pytest.mark.parametrize("body", [{}, [], {"total_jobs": 1, "jobs": ["Engineer"]}])
def test_an_answer_without_jobs_is_in_doubt(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(ACTION, ask(), [body])


def test_how_far_back_is_another_question() -> None:
    assert ACTION.identity(ask()) != ACTION.identity(ask(posted_within_days=7))
    assert ACTION.known_as(ask()) == "", "jobs change by the day"

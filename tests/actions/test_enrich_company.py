from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions import find_people
from rowcall.actions.enrich_company import ACTION
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

NAMED = {"company_name": "Norvane", "company_domain": "norvane.example"}
KNOWN = {
    "name": "Norvane Analytics SAS",
    "cleaned_name": "Norvane Analytics",
    "website": "https://norvane.example",
    "location": "Lyon, France",
    "industry": "Software Development",
    "headquarters": "Lyon, Auvergne-Rhone-Alpes, France",
    "description": "Forecasting software for distributors.",
    "linkedin_url": "https://www.linkedin.com/company/90412277",
    "employee_range": "51-200",
    "linkedin_id": "90412277",
}


def ask(values: dict[str, str]) -> Ask:
    return Ask(values, {}, ("details",))


@pytest.mark.parametrize("body", [KNOWN, {"message": KNOWN}])
def test_what_its_page_says_fills_columns(body: Any) -> None:
    driven = drive(ACTION, ask(NAMED), [body])
    (request,) = driven.requests
    assert (request.path, request.body, request.paid) == (
        "/api/v2/accounts/single_enrich",
        {"name": "Norvane", "domain": "norvane.example"},
        True,
    )
    assert driven.cells == {
        "enriched_name": "Norvane Analytics",
        "enriched_domain": "norvane.example",
        "enriched_linkedin_url": "https://www.linkedin.com/company/90412277",
        "enriched_linkedin_id": "90412277",
        "enriched_industry": "Software Development",
        "enriched_size": "51-200",
        "enriched_location": "Lyon, France",
        "enriched_headquarters": "Lyon, Auvergne-Rhone-Alpes, France",
        "enriched_description": "Forecasting software for distributors.",
    }
    assert driven.cells.keys() == set(ACTION.output_keys("details"))
    assert (driven.used, driven.ended) == ([{"company": 1}], Ended({"details": JobState.DONE}))


@pytest.mark.parametrize("answer", [(404, {"error": "Not found"}), (200, {}), (200, {"name": None, "custom": {}})])
def test_a_company_that_the_service_does_not_know(answer: tuple[int, Any]) -> None:
    driven = drive(ACTION, ask(NAMED), [answer])
    assert driven.ended == Ended({"details": JobState.NOT_FOUND}, "The service knows no such company.")
    assert driven.used == [{}]


@pytest.mark.parametrize(
    "values", [{"company_linkedin_id": "90412277"}, {"company_linkedin_url": "http://linkedin.com/company/90412277/"}]
)
def test_a_linkedin_page_is_sent_as_an_address(values: dict[str, str]) -> None:
    (request,) = drive(ACTION, ask({**values, "company_name": "Norvane"}), []).requests
    assert request.body == {
        "company_linkedin_url": "https://www.linkedin.com/company/90412277",
        "name": "Norvane",
    }


def test_it_is_the_question_that_finding_people_asks_too() -> None:
    (mine,) = drive(ACTION, ask(NAMED), []).requests
    theirs = drive(find_people.ACTION, Ask(NAMED, {"job_titles": ("CEO",)}, ("people",)), []).requests[0]
    assert mine == theirs
    assert mine.known_as == ACTION.charges(ask(NAMED))[0].known_as != ""

"""Answers that were paid for and come in a shape that no page shows: what can be read is read, the rest is in doubt."""

from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions import (
    company_hiring,
    company_stack,
    count_profiles,
    enrich_company,
    enrich_contact,
    enrich_profile,
    headcount,
    posts,
)
from rowcall.errors import WrongAnswer
from rowcall.model.action import Action
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask

ROW = {
    "company_name": "Norvane",
    "company_linkedin_id": "90412277",
    "first_name": "Ines",
    "last_name": "Caldeira",
    "linkedin_url": "https://www.linkedin.com/in/ines-example",
}
COMPANY = {"name": "Norvane Analytics", "website": "norvane.example", "linkedin_id": 90412277}
LEAD = {"full_name": "Ines Caldeira", "title": "Head of Sales"}
SPANS = {"3_months_evolution": {"current_headcount": "42"}}


def driven(action: Action, *replies: Any, **options: Any) -> Driven:
    return drive(action, Ask(ROW, options, tuple(part.key for part in action.parts[:1])), replies)


@pytest.mark.parametrize("wrap", ["company", "account", "data", "message"])
def test_a_company_in_a_wrapper(wrap: str) -> None:
    found = driven(enrich_company.ACTION, {wrap: {**COMPANY, "industry": ["Software", None, "Retail"]}})
    assert found.used == [{"company": 1}]
    assert found.cells["enriched_linkedin_id"] == "90412277"
    assert found.cells["enriched_industry"] == "Software; Retail"


@pytest.mark.parametrize("body", [{"lead": LEAD}, {"profile": LEAD}, {"data": LEAD}, {"message": {"lead": LEAD}}])
def test_a_profile_in_a_wrapper(body: Any) -> None:
    assert driven(enrich_profile.ACTION, body).cells["profile_title"] == "Head of Sales"


def test_a_profile_beside_its_company() -> None:
    found = driven(enrich_profile.ACTION, {"data": {"lead": LEAD, "company": COMPANY}})
    assert found.cells["profile_company"] == "Norvane Analytics"


@pytest.mark.parametrize("action", [enrich_company.ACTION, enrich_profile.ACTION])
@pytest.mark.parametrize("body", [{"organisation": {"label": "Norvane"}}, {"status": "processing"}, {"job": 5}])
def test_content_that_nobody_knows_is_not_nothing(action: Action, body: Any) -> None:
    with pytest.raises(WrongAnswer):
        driven(action, body)


@pytest.mark.parametrize("action", [enrich_company.ACTION, enrich_profile.ACTION])
@pytest.mark.parametrize("body", [(404, None), {}, {"name": None, "full_name": None}, {"error": "Not found"}])
def test_what_is_documented_as_not_found_stays_so(action: Action, body: Any) -> None:
    found = driven(action, body)
    assert found.used == [{}] and found.ended is not None
    assert set(found.ended.states.values()) == {JobState.NOT_FOUND}


@pytest.mark.parametrize("body", [{"total": "17"}, {"data": {"total": 17}}, {"company": {"total": 17.0}}])
def test_a_count_in_every_form(body: Any) -> None:
    assert driven(count_profiles.ACTION, body).cells["profiles_count"] == "17"


@pytest.mark.parametrize(
    ("body", "jobs", "rows"),
    [
        ({"total_jobs": None, "jobs": [{"job_title": "A"}, None, {"job_title": "B", "hiring_team": 5}]}, "2", 2),
        ({"total_jobs": "5", "jobs": None}, "5", 0),
        ({"data": {"total_jobs": 1, "jobs": [{"job_title": "A"}]}}, "1", 1),
    ],
)
def test_jobs_with_something_odd_between_them(body: Any, jobs: str, rows: int) -> None:
    found = driven(company_hiring.ACTION, body)
    assert (found.cells["open_jobs"], len(found.people), found.used) == (jobs, rows, [{"company_hiring": 1}])
    assert found.ended is not None and found.ended.states == {"jobs": JobState.DONE}


def test_technologies_with_something_odd_between_them() -> None:
    sure = [{"name": "React", "confidence": "0.9"}, None, {"name": None}, "Excel"]
    found = driven(company_stack.ACTION, {"technologies": [5, None], "technologies_with_confidence": sure})
    assert found.cells["technologies_confidence"] == "React 90%; Excel; 5"
    assert driven(company_stack.ACTION, {"technologies": None}).used == [{"company_stack": 1}]


@pytest.mark.parametrize("wrap", ["message", "data", "company"])
def test_a_headcount_in_a_wrapper(wrap: str) -> None:
    assert driven(headcount.ACTION, {wrap: {"Sales": SPANS, "Finance": []}}, departments=("25",)).people


def test_signals_with_something_odd_between_them() -> None:
    body = {"data": {"posts": [{"id": 7300000000000000004, "content": ["a", "b"]}, None, {"id": None}]}}
    found = driven(posts.ACTION, body)
    assert [row.key for row in found.people] == ["7300000000000000004"]
    assert driven(posts.ACTION, {"posts": None}).cells == {"posts_found": "0"}


@pytest.mark.parametrize("value", ["a@b.example", {"address": "a@b.example"}, ["a@b.example", None]])
@pytest.mark.parametrize("wrap", ["", "data", "message", "contact"])
def test_an_address_in_every_form(value: Any, wrap: str) -> None:
    body = {"enrichment_id": 7, "status": "success", "email": value}
    found = driven(enrich_contact.ACTION, {wrap: body} if wrap else body, delivery="sync")
    assert (found.cells["email"], found.cells["enrichment_id"]) == ("a@b.example", "7")


def test_a_contact_answer_with_an_id_alone_is_fetched() -> None:
    fetched = {"enrichment_id": "7", "status": "success", "email": "a@b.example"}
    found = driven(enrich_contact.ACTION, {"enrichment_id": 7}, fetched, delivery="sync")
    assert found.cells["email"] == "a@b.example"
    with pytest.raises(WrongAnswer):
        driven(enrich_contact.ACTION, {"result_of": "x", "error": None}, delivery="sync")

from typing import Any

import pytest
from tests.actions.people_searches import BEGUN, LINKED, ask, found_by, lead, search
from tests.actions.steps import drive

from rowcall.actions.find_people import ACTION, MOST_LEADS
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

NAMED = {"company_name": "Norvane", "company_domain": "norvane.example"}
NOT_FOUND = JobState.NOT_FOUND


def test_a_company_with_its_number_is_searched_at_once() -> None:
    driven = drive(ACTION, ask({**LINKED, **NAMED, "company_linkedin_url": "https://linkedin.com/company/x"}), [])
    (request,) = driven.requests
    assert (request.method, request.path, request.paid, request.accepted, request.named) == (
        "POST",
        "/api/v2/leads/search",
        True,
        True,
        True,
    )
    assert request.body == {"company_linkedin_id": "90412277", "job_titles": ["VP Sales"], "limit": 5}
    assert dict(request.units) == {"lead": 5}
    assert driven.claims[0] == {f"90412277|{ACTION.identity(ask()).rsplit('|', 1)[1]}"}


def test_a_company_with_its_address_alone() -> None:
    (request,) = drive(ACTION, ask({"company_linkedin_url": "https://linkedin.com/company/norvane"}), []).requests
    assert request.body is not None
    assert request.body["company_linkedin_url"] == "https://linkedin.com/company/norvane"


def test_every_filter_is_sent_under_the_services_own_name() -> None:
    everything = {
        "job_titles": ("VP Sales",),
        "excluded_job_titles": ("Assistant",),
        "functions": ("25",),
        "seniority_levels": ("300", "310"),
        "included_locations": ("105015875",),
        "excluded_locations": ("1",),
    }
    (request,) = drive(ACTION, ask(**everything, limit=None), []).requests
    assert request.body == {**LINKED, **{key: list(value) for key, value in everything.items()}}
    assert dict(request.units) == {"lead": MOST_LEADS}
    assert ACTION.charges(ask(limit=None))[0].unbounded


def test_a_persona_brings_its_own_titles() -> None:
    persona = ask(persona="1f6b0f5a", excluded_job_titles=("Assistant",), functions=("25",))
    (request,) = drive(ACTION, persona, []).requests
    assert request.body == {**LINKED, "functions": ["25"], "persona_id": "1f6b0f5a", "limit": 5}


def test_a_search_for_nobody_in_particular_is_not_asked() -> None:
    assert "no job title" in ACTION.lacks(Ask(LINKED, {"limit": 5}, ("people",)))
    assert ACTION.lacks(Ask(LINKED, {"functions": ("25",)}, ("people",))) == ""


@pytest.mark.parametrize(
    "begun",
    [
        {"id": "s1"},
        {"message": {"id": "s1", "status": "processing"}},
        {"data": {"id": "s1"}, "success": True},
        {"id": "s1", "message": "ok"},
    ],
)
def test_the_id_of_a_search_wrapped_and_bare(begun: Any) -> None:
    driven = drive(ACTION, ask(), [begun])
    assert [(poll.request.path, poll.remote_id) for poll in driven.polls] == [("/api/v2/searches/s1", "s1")]


def test_a_search_whose_id_is_a_number() -> None:
    driven = drive(ACTION, ask(), [{"message": {"id": 7}}])
    assert [poll.request.path for poll in driven.polls] == ["/api/v2/searches/7"]


def test_entries_that_are_no_people_do_not_lose_the_others() -> None:
    answer = {"search": {"id": 1, "status": "FINISHED"}, "leads": [None, 5, lead("Ines")]}
    assert found_by(answer).cells == {"people_found": "1"}
    assert found_by({"search": {"status": "FINISHED"}, "leads": None}).ended == Ended(
        {"people": NOT_FOUND}, "Nobody fits."
    )


@pytest.mark.parametrize("begun", [None, [], {}, {"id": ""}, {"id": 5.5}, {"message": "Search started"}])
def test_a_search_without_an_id_is_in_doubt(begun: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(ACTION, ask(), [begun])


def test_a_company_known_by_name_or_domain_is_looked_up_first() -> None:
    looked_up = {"name": "Norvane", "linkedin_url": "linkedin.com/company/norvane", "linkedin_id": 90412277}
    driven = drive(ACTION, ask(NAMED), [looked_up, BEGUN, search("FINISHED", lead("Ines"))])
    look_up, searched = driven.requests
    assert (look_up.path, look_up.body) == (
        "/api/v2/accounts/single_enrich",
        {"name": "Norvane", "domain": "norvane.example"},
    )
    assert look_up.limit is not None
    assert (look_up.paid, dict(look_up.units), look_up.limit.calls) == (True, {"company": 1}, 20)
    assert searched.body is not None
    assert searched.body["company_linkedin_id"] == "90412277"
    assert "company_linkedin_url" not in searched.body
    assert driven.cells == {
        "resolved_linkedin_url": "https://linkedin.com/company/norvane",
        "resolved_linkedin_id": "90412277",
        "people_found": "1",
    }
    assert driven.used == [{"company": 1}, {"lead": 1}]
    assert {key.split("|")[0] for key in driven.claims[0]} == {"90412277", "norvane"}


def test_what_is_looked_up_claims_the_same_name_as_a_row_that_has_the_number() -> None:
    looked_up = drive(ACTION, ask(NAMED), [{"name": "N", "linkedin_id": "90412277"}])
    assert drive(ACTION, ask(), []).claims[0] <= looked_up.claims[0]
    other_target = drive(ACTION, ask(job_titles=("CTO",)), [])
    assert not other_target.claims[0] & looked_up.claims[0]


@pytest.mark.parametrize(
    "answer", [(404, {"error": "Not found"}), (404, None), (200, {}), (200, {"name": None, "custom": {}})]
)
def test_a_company_that_the_service_does_not_know(answer: tuple[int, Any]) -> None:
    driven = drive(ACTION, ask(NAMED), [answer])
    assert driven.ended == Ended({"people": NOT_FOUND}, "The service knows no such company.")
    assert (driven.used, len(driven.requests)) == ([{}], 1)


@pytest.mark.parametrize("link", [{}, {"linkedin_url": "https://norvane.example"}, {"linkedin_id": "n/a"}])
def test_a_company_without_a_linkedin_page_cannot_be_searched(link: dict[str, str]) -> None:
    driven = drive(ACTION, ask(NAMED), [{"name": "Norvane", **link}])
    assert driven.ended == Ended({"people": NOT_FOUND}, "The service knows this company, but not its LinkedIn page.")
    assert driven.used == [{"company": 1}]


def test_a_wrapped_look_up() -> None:
    driven = drive(ACTION, ask(NAMED), [{"message": {"name": "N", "linkedin_url": "https://linkedin.com/company/7"}}])
    assert driven.requests[1].body is not None
    assert driven.requests[1].body["company_linkedin_id"] == "7"


def test_calls_are_counted_before_they_are_made() -> None:
    assert [charge.units for charge in ACTION.charges(ask(NAMED))] == [{"company": 1}, {"lead": 5}]
    assert [charge.units for charge in ACTION.charges(ask())] == [{"lead": 5}]
    assert ACTION.uses_occasional(ask(NAMED))
    assert not ACTION.uses_occasional(ask())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"company_linkedin_id": "90412277"}, {"company_linkedin_url": "https://www.linkedin.com/company/90412277/"}),
        ({"company_domain": "norvane.example"}, {"company_domain": "norvane.example", "company_name": "Other"}),
        ({"company_name": "Norvane  SAS"}, {"company_name": "NORVANE SAS"}),
    ],
)
def test_the_same_company(one: dict[str, str], other: dict[str, str]) -> None:
    assert ACTION.identity(ask(one)) == ACTION.identity(ask(other))
    assert ACTION.identity(ask(one)) != ACTION.identity(ask(other, job_titles=("CTO",)))

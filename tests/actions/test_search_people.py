"""People anywhere by filters: what is asked, what is found, what is free, and what happens to the rest."""

from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.search_people import ACTION, MOST_LEADS
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask
from rowcall.model.request import Hook

TITLES = {"job_titles": ("VP Sales",), "limit": 5}
BEGUN = {"message": {"id": "s1", "search_name": "x", "expected_profiles_count": 318}}
LEAD = {"lead": {"full_name": "Ines Caldeira", "linkedin_profile_url": "https://linkedin.com/in/ines"}, "company": {}}
FINISHED = {"search": {"id": "s1", "status": "FINISHED"}, "leads": [LEAD]}
PREVIEW = {
    "total_count": 318,
    "preview": [
        {
            "full_name": "Ines Caldeira",
            "headline": "VP of Sales at Norvane Analytics",
            "current_company": "Norvane Analytics",
            "current_title": "VP of Sales",
            "linkedin_id": "61880254",
            "profile_url": "https://www.linkedin.com/in/urn:li:fs_salesProfile:(ACwAAEXAMPLE01,NAME_SEARCH,x1y2)",
        },
        {"full_name": "Tomas Riedl", "headline": "CEO", "profile_url": "https://www.linkedin.com/in/tomas-riedl"},
        {"full_name": "Nobody Linked", "current_title": None},
    ],
}
PAGE = "https://www.linkedin.com/company/norvane"


def ask(**options: Any) -> Ask:
    return Ask({}, {"live": True, "scale": False, **TITLES, **options}, ("people",))


def test_a_search_is_begun_and_followed() -> None:
    driven = drive(ACTION, ask(functions=("25",)), [BEGUN, FINISHED])
    (request,) = driven.requests
    assert (request.method, request.path, request.hook) == ("POST", "/api/v2/leads/advanced_search", Hook.REQUIRED)
    assert (request.paid, request.accepted, request.named, dict(request.units)) == (True, True, True, {"lead": 5})
    assert request.body == {"job_titles": ["VP Sales"], "functions": ["25"], "limit": 5}
    assert request.limit is not None and (request.limit.calls, request.limit.seconds) == (1, 1.0)
    assert [poll.request.path for poll in driven.polls] == ["/api/v2/searches/s1"]
    assert [row.values["full_name"] for row in driven.people] == ["Ines Caldeira"]
    assert driven.cells == {"people_found": "1"} and driven.used == [{"lead": 1}]
    assert driven.ended is not None and driven.ended.states == {"people": JobState.DONE}


def test_what_older_services_do_not_know_is_sent_only_where_it_is_chosen() -> None:
    def body(**options: Any) -> Any:
        return drive(ACTION, ask(limit=None, **options), []).requests[0].body

    assert body() == {"job_titles": ["VP Sales"]}
    assert body(live=False, scale=True) == {"job_titles": ["VP Sales"], "live": False, "scale": True}


def test_a_search_without_a_limit_is_unbounded() -> None:
    (charge,) = ACTION.charges(ask(limit=None))
    assert charge.unbounded and dict(charge.units) == {"lead": MOST_LEADS}
    (charge,) = ACTION.charges(ask())
    assert not charge.unbounded and dict(charge.units) == {"lead": 5} and charge.quota[0].weight == 5


def test_it_is_a_source_and_needs_a_filter() -> None:
    assert ACTION.needs_no_list({})
    assert "at least one filter" in ACTION.wrong({"limit": 5})
    assert ACTION.wrong(TITLES) == ""


def test_the_same_question_has_one_name_and_another_has_another() -> None:
    assert ACTION.identity(ask(limit=9)) == ACTION.identity(ask())
    others = [ask(job_titles=("CTO",)), ask(live=False), ask(free_preview=True), ask(scale=True)]
    assert len({ACTION.identity(other) for other in [ask(), *others]}) == 5


# ------------------------------------------------------------------ companies by their pages


def test_the_number_of_a_page_is_looked_up_first() -> None:
    with_page = ask(included_companies=(PAGE, "162479"), excluded_companies=(PAGE,))
    driven = drive(ACTION, with_page, [{"name": "Norvane", "linkedin_id": "90412277"}, BEGUN, FINISHED])
    look_up, search = driven.requests
    assert (look_up.path, look_up.body) == ("/api/v2/accounts/single_enrich", {"company_linkedin_url": PAGE})
    assert look_up.known_as and look_up.paid
    assert search.body is not None
    assert search.body["included_companies"] == ["90412277", "162479"]
    assert search.body["excluded_companies"] == ["90412277"]
    assert driven.used == [{"company": 1}, {"lead": 1}]
    assert [dict(charge.units) for charge in ACTION.charges(with_page)] == [{"company": 1}, {"lead": 5}]


@pytest.mark.parametrize("answer", [(404, {"error": "Not found"}), {"name": "Norvane"}])
def test_without_the_number_of_a_company_nothing_is_searched(answer: Any) -> None:
    driven = drive(ACTION, ask(past_companies=(PAGE,)), [answer])
    assert len(driven.requests) == 1 and driven.people == []
    assert driven.ended is not None
    assert driven.ended.states == {"people": JobState.FAILED_PERMANENT} and PAGE in driven.ended.note


# ------------------------------------------------------------------ what is free


def test_a_free_preview_lists_whom_it_tells_of() -> None:
    driven = drive(ACTION, ask(free_preview=True), [PREVIEW])
    (request,) = driven.requests
    assert (request.path, request.paid, dict(request.units)) == ("/api/v2/leads/advanced_search/preview", False, {})
    assert request.body == {"job_titles": ["VP Sales"]} and not request.takes_custom
    first, second, third = (dict(row.values) for row in driven.people)
    assert first == {
        "full_name": "Ines Caldeira",
        "title": "VP of Sales",
        "company_name": "Norvane Analytics",
        "linkedin_url": "https://www.linkedin.com/in/ACwAAEXAMPLE01",
        "linkedin_id": "61880254",
    }
    assert (second["title"], second["linkedin_url"]) == ("CEO", "https://www.linkedin.com/in/tomas-riedl")
    assert third["full_name"] == "Nobody Linked"
    assert driven.cells == {"people_found": "3", "people_in_all": "318"} and driven.used == []
    (charge,) = ACTION.charges(ask(free_preview=True, limit=None))
    assert dict(charge.units) == {} and not charge.unbounded


def test_a_preview_that_finds_nobody() -> None:
    driven = drive(ACTION, ask(free_preview=True), [{"total_count": 0, "preview": []}])
    assert driven.ended is not None and driven.ended.states == {"people": JobState.NOT_FOUND}


@pytest.mark.parametrize("body", [{}, {"total_count": "many", "preview": []}, {"total_count": 3}])
def test_an_answer_that_is_no_preview(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(ACTION, ask(free_preview=True), [body])


def test_what_is_called_free_costs_nothing() -> None:
    assert "costs a credit" in ACTION.wrong({"included_companies": (PAGE,), "free_preview": True})
    assert ACTION.wrong({"included_companies": ("1441",), "free_preview": True}) == ""


def test_counting_while_filters_are_chosen() -> None:
    assert ACTION.counter is not None
    request = ACTION.counter.ask({**TITLES, "live": True, "included_companies": ("linkedin.com/company/1441",)})
    assert request is not None
    assert (request.path, request.paid) == ("/api/v2/leads/advanced_search/preview", False)
    assert request.body == {"job_titles": ["VP Sales"], "included_companies": ["1441"]}
    assert ACTION.counter.ask({"limit": 5}) is None
    assert ACTION.counter.ask({"included_companies": (PAGE,)}) is None
    counted = ACTION.counter.read(PREVIEW)
    assert (counted.total, counted.examples) == (318, ("Ines Caldeira", "Tomas Riedl", "Nobody Linked"))

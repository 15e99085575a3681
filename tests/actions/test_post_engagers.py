from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.post_engagers import ACTION
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask
from rowcall.model.leads import MOST_LEADS
from rowcall.model.request import Hook

POST = "https://www.linkedin.com/posts/norvane_v4-activity-7300000000000000004-cd34"
BEGUN = {"search_id": "s1", "expected_profiles_count": 57}


def ask(values: dict[str, str] | None = None, **options: Any) -> Ask:
    return Ask({"post_url": POST} if values is None else values, options, ("engagers",))


def finished(*leads: Any) -> dict[str, Any]:
    return {"search": {"id": "s1", "status": "FINISHED"}, "leads": list(leads)}


def test_each_post_of_a_list_or_one_that_is_given() -> None:
    (request,) = drive(ACTION, ask(), []).requests
    assert (request.method, request.path) == ("POST", "/api/v2/intents/leads/posts_engagers")
    assert request.body == {"post_url": POST, "engagement_type": "all"}
    assert (request.paid, request.accepted, request.hook, request.named) == (True, True, Hook.REQUIRED, False)
    (given,) = drive(ACTION, ask({}, post_url="linkedin.com/feed/update/urn:li:activity:73"), []).requests
    assert given.body is not None
    assert given.body["post_url"] == "https://linkedin.com/feed/update/urn:li:activity:73"
    assert ACTION.needs_no_list({"post_url": POST})
    assert not ACTION.needs_no_list({})


def test_every_filter_is_sent_under_the_services_own_name() -> None:
    chosen = ask(
        engagement_type="comments",
        persona="0f3e8a6c",
        lead_list_name="V4",
        company_size=("51-200",),
        exclude_people_from_same_company=True,
    )
    (request,) = drive(ACTION, chosen, []).requests
    assert request.body == {
        "post_url": POST,
        "engagement_type": "comments",
        "persona": "0f3e8a6c",
        "lead_list_name": "V4",
        "company_size": ["51-200"],
        "exclude_people_from_same_company": True,
    }


def test_the_people_are_read_from_the_search() -> None:
    lead = {"lead": {"full_name": "Ines Caldeira", "linkedin_profile_url": "https://www.linkedin.com/in/ines-example/"}}
    driven = drive(ACTION, ask(), [BEGUN, finished(lead)])
    assert [poll.request.path for poll in driven.polls] == ["/api/v2/searches/s1"]
    assert [row.key for row in driven.people] == ["ines-example"]
    assert driven.cells == {"engagers_expected": "57", "engagers_found": "1"}
    assert driven.used == [{"lead": 1}]
    assert driven.ended is not None
    assert driven.ended.states == {"engagers": JobState.DONE}


@pytest.mark.parametrize("begun", [{"id": "s1"}, {"message": {"search_id": "s1"}}])
def test_the_id_of_the_search_in_every_form(begun: Any) -> None:
    assert [poll.remote_id for poll in drive(ACTION, ask(), [begun]).polls] == ["s1"]


@pytest.mark.parametrize("begun", [None, {}, {"search_id": None}, []])
def test_an_answer_without_an_id_is_in_doubt(begun: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(ACTION, ask(), [begun])


@pytest.mark.parametrize("wrong", ["", "https://norvane.example/post", "https://www.linkedin.com/in/ines-example"])
def test_what_is_no_post_is_not_asked(wrong: str) -> None:
    assert "not the address of a LinkedIn post" in ACTION.lacks(ask({"post_url": wrong}))
    assert ACTION.lacks(ask()) == ""


def test_a_post_is_the_same_in_all_its_addresses() -> None:
    by_share = ACTION.identity(ask())
    assert by_share == ACTION.identity(
        ask({"post_url": "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7300000000000000004/?utm=1"})
    )
    assert by_share != ACTION.identity(ask(engagement_type="comments"))


def test_nothing_limits_what_it_costs_and_the_plan_says_so() -> None:
    (charge,) = ACTION.charges(ask())
    assert charge.unbounded
    assert dict(charge.units) == {"lead": MOST_LEADS}

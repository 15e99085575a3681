from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.actions.people_searches import BEGUN, ask, found_by, lead, search
from tests.actions.steps import Driven, drive

from rowcall.actions.find_people import ACTION
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ended, ListedState
from rowcall.model.exchange import Refusal
from rowcall.model.leads import read_listing

DONE, NOT_FOUND, FAILED = JobState.DONE, JobState.NOT_FOUND, JobState.FAILED_PERMANENT


def test_people_are_taken_in_as_they_come_each_once() -> None:
    driven = found_by(
        search("NOT_STARTED"),
        search("ONGOING", lead("Ines")),
        search("ONGOING", lead("Ines")),
        search("finished", lead("Ines"), lead("Tomas"), lead("Tomas")),
    )
    assert [row.values["first_name"] for row in driven.people] == ["Ines", "Tomas"]
    assert [poll.seen for poll in driven.polls] == [0, 0, 1, 1]
    assert (driven.cells, driven.used) == ({"people_found": "2"}, [{"lead": 2}])
    assert driven.ended == Ended({"people": DONE})


def test_people_who_replaced_others_at_the_end_are_not_lost() -> None:
    driven = found_by(search("ONGOING", lead("Ines")), search("FINISHED", lead("Tomas")))
    assert [row.values["first_name"] for row in driven.people] == ["Ines", "Tomas"]


def test_a_lead_as_a_pair_of_blocks() -> None:
    (row,) = found_by(search("FINISHED", lead("Ines", rejection_reason=["Too junior", "Wrong place"]))).people
    assert row.key == "ines-example"
    assert row.values == {
        "first_name": "Ines",
        "last_name": "Caldeira",
        "full_name": "Ines Caldeira",
        "title": "VP of Sales",
        "company_name": "Norvane Analytics",
        "company_domain": "norvane.example",
        "linkedin_url": "https://www.linkedin.com/in/ines-example/",
        "linkedin_id": "",
        "location": "Lyon, France",
        "lead_status": "QUALIFIED",
        "rejection_reasons": "Too junior; Wrong place",
    }


def test_a_flat_lead_as_it_is_streamed() -> None:
    flat = {
        "first_name": "Ines",
        "last_name": "Caldeira",
        "full_name": None,
        "linkedin_url": "https://www.linkedin.com/in/ines-example/",
        "linkedin_id": 61880254,
        "company_name": "Norvane Analytics",
        "company": {"website": "https://norvane.example", "location": "Lyon"},
        "status": "DISQUALIFIED",
        "rejection_reasons": "Too junior",
    }
    (row,) = found_by(search("FINISHED", flat)).people
    assert row.values["full_name"] == "Ines Caldeira"
    assert (row.values["linkedin_id"], row.values["company_name"], row.values["company_domain"]) == (
        "61880254",
        "Norvane Analytics",
        "norvane.example",
    )
    assert (row.values["lead_status"], row.values["rejection_reasons"]) == ("DISQUALIFIED", "Too junior")


def test_people_without_a_profile_are_told_apart_by_name_and_title() -> None:
    nobody = {"linkedin_profile_url": None}
    one, same, other = lead("Ines", **nobody), lead("INES", **nobody), lead("Ines", **nobody, title="CFO")
    same["lead"]["full_name"] = "ines caldeira"
    assert len(found_by(search("FINISHED", one, same, other)).people) == 2


@pytest.mark.parametrize("nulls", [{"lead": {}, "company": None}, {"lead": {"first_name": None}, "company": {}}, {}])
def test_a_lead_of_which_nothing_is_known_is_still_a_lead(nulls: dict[str, Any]) -> None:
    assert found_by(search("FINISHED", nulls)).cells == {"people_found": "1"}


@pytest.mark.parametrize(
    ("status", "leads", "state", "note", "stop"),
    [
        ("FINISHED", [], NOT_FOUND, "Nobody fits", None),
        ("RATE_LIMITED", [lead("Ines")], FAILED, "RATE_LIMITED", None),
        ("ERROR", [], FAILED, "ERROR", None),
        ("UNAUTHORIZED", [lead("Ines")], FAILED, "UNAUTHORIZED", Refusal.AUTH),
        ("FORBIDDEN", [], FAILED, "FORBIDDEN", Refusal.AUTH),
    ],
)
def test_how_searches_end(status: str, leads: list[Any], state: JobState, note: str, stop: Refusal | None) -> None:
    driven = found_by(search(status, *leads))
    assert driven.ended is not None
    assert (driven.ended.states, driven.ended.stop) == ({"people": state}, stop)
    assert note in driven.ended.note
    assert len(driven.people) == len(leads)
    assert driven.used == [{"lead": len(leads)}]


def test_without_a_status_a_search_is_over_when_nobody_more_comes() -> None:
    bare = {"id": "s1", "leads": [lead("Ines")]}
    assert found_by({"id": "s1", "leads": []}, search(None), bare).ended is None
    assert found_by(bare, bare).ended == Ended({"people": DONE})


def test_a_running_search_need_not_show_its_people() -> None:
    running = {"search": {"id": "s1", "status": "ONGOING"}}
    assert found_by(running, search("FINISHED", lead("Ines"))).cells == {"people_found": "1"}


@pytest.mark.parametrize(
    "answer", [None, [], {}, {"search": {"status": "FINISHED"}}, {"leads": "none"}, {"leads": ["Ines"]}]
)
def test_an_answer_that_is_no_search_is_not_taken_for_nobody(answer: Any) -> None:
    with pytest.raises(WrongAnswer):
        found_by(answer)


@pytest.mark.parametrize("wrap", [lambda items: items, lambda items: {"searches": items}])
def test_the_listing_bare_and_wrapped(wrap: Any) -> None:
    items = [{"id": "s1", "status": "ONGOING", "leads_count": 3}, {"id": "s2"}, {"id": 5.5}, "s3"]
    assert read_listing(wrap(items)) == {"s1": ListedState("ONGOING", 3), "s2": ListedState("", None)}


@pytest.mark.parametrize("body", [None, "x", {}, {"searches": None}, {"message": "hello"}])
def test_a_listing_that_is_none_tells_nothing(body: Any) -> None:
    assert read_listing(body) == {}


leads = st.lists(
    st.builds(
        lambda name, title, url: lead(name, title=title, linkedin_profile_url=url),
        st.sampled_from(["Ines", "Tomas", "Awa"]),
        st.sampled_from(["VP", None]),
        st.none() | st.sampled_from(["https://www.linkedin.com/in/a", "https://www.linkedin.com/in/b/"]),
    ),
    max_size=4,
)


@given(st.lists(st.tuples(st.sampled_from(["ONGOING", "", None]), leads), max_size=3), leads)
def test_the_same_answers_always_give_the_same(running: list[tuple[str | None, list[Any]]], last: list[Any]) -> None:
    def all_said() -> Any:
        polls = [search(status, *people) for status, people in running]
        try:
            return drive(ACTION, ask(), [BEGUN, *polls, search("FINISHED", *last)])
        except AssertionError:
            return "over before the last answer"

    first = all_said()
    assert first == all_said()
    if isinstance(first, Driven):
        keys = [row.key for row in first.people]
        assert len(keys) == len(set(keys))
        assert first.ended is not None

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.actions.steps import Driven, drive

from rowcall.actions.find_people import ACTION, MOST_LEADS
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended, ListedState
from rowcall.model.exchange import Refusal
from rowcall.model.leads import read_listing

TITLES = {"job_titles": ("VP Sales",), "limit": 5}
LINKED = {"company_linkedin_id": "90412277"}
NAMED = {"company_name": "Norvane", "company_domain": "norvane.example"}
BEGUN = {"id": "s1", "search_name": "x"}
DONE, NOT_FOUND, FAILED = JobState.DONE, JobState.NOT_FOUND, JobState.FAILED_PERMANENT


def ask(values: dict[str, str] | None = None, **options: Any) -> Ask:
    return Ask(LINKED if values is None else values, {**TITLES, **options}, ("people",))


def lead(name: str, **more: Any) -> dict[str, Any]:
    return {
        "lead": {
            "first_name": name,
            "last_name": "Caldeira",
            "full_name": f"{name} Caldeira",
            "title": "VP of Sales",
            "linkedin_profile_url": f"https://www.linkedin.com/in/{name.lower()}-example/",
            "status": "QUALIFIED",
            "rejection_reason": [],
            **more,
        },
        "company": {
            "name": "Norvane Analytics SAS",
            "cleaned_name": "Norvane Analytics",
            "website": "https://www.norvane.example/",
            "location": "Lyon, France",
        },
    }


def search(status: str | None, *leads: Any) -> dict[str, Any]:
    return {"search": {"id": "s1", "status": status}, "leads": list(leads)}


def found_by(*polls: Any) -> Driven:
    return drive(ACTION, ask(), [BEGUN, *polls])


# ------------------------------------------------------------------ the search


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
        {"people": JobState.NOT_FOUND}, "Nobody fits."
    )


@pytest.mark.parametrize("begun", [None, [], {}, {"id": ""}, {"id": 5.5}, {"message": "Search started"}])
def test_a_search_without_an_id_is_in_doubt(begun: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(ACTION, ask(), [begun])


# ------------------------------------------------------------------ the look-up


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


# ------------------------------------------------------------------ people as they come


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


# ------------------------------------------------------------------ the listing


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

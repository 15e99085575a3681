"""Listing, opening and deleting searches, answer by answer."""

from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions import delete_search, list_searches, open_search
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Look
from rowcall.model.exchange import Refusal

NUMBER = "8f2d6c1a-4b7e-4f0c-9a55-2e1d7c3b6a90"
OTHER = "1c9a7be4-55d0-4d0e-8b3f-7a2f6e0c4d11"
LISTED = [{"id": NUMBER, "name": "EMEA sales"}, {"id": OTHER, "name": "Sales"}, {"id": "x", "name": "sales"}]
DONE, NOT_FOUND, FAILED = JobState.DONE, JobState.NOT_FOUND, JobState.FAILED_PERMANENT


def lead(name: str, status: str = "QUALIFIED") -> dict[str, Any]:
    return {"lead": {"full_name": name, "status": status}, "company": None}


def search(status: str, *names: str) -> dict[str, Any]:
    return {"search": {"id": NUMBER, "status": status}, "leads": [lead(name) for name in names]}


def opened(replies: list[Any], **options: Any) -> Driven:
    return drive(open_search.ACTION, Ask({}, {"search": NUMBER, **options}, ("people",)), replies)


# ------------------------------------------------------------------ listing


@pytest.mark.parametrize("body", [LISTED, {"searches": LISTED}])
def test_a_list_bare_and_wrapped(body: Any) -> None:
    driven = drive(list_searches.ACTION, Ask({}, {}, ("searches",)), [body])
    assert [row.values["search_id"] for row in driven.people] == [NUMBER, OTHER, "x"]
    assert driven.requests[0].paid is False
    assert driven.ended is not None and driven.ended.states == {"searches": DONE}


@pytest.mark.parametrize("body", [None, {}, {"searches": None}, "text"])
def test_an_answer_that_is_no_list(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(list_searches.ACTION, Ask({}, {}, ("searches",)), [body])


# ------------------------------------------------------------------ opening


def test_a_finished_search_is_read_once_and_nothing_is_bought() -> None:
    driven = opened([search("FINISHED", "Ines Caldeira", "Tomas Riedl")])
    (request,) = driven.requests
    assert (request.method, request.path, request.paid, request.takes_custom) == (
        "GET",
        f"/api/v2/searches/{NUMBER}",
        False,
        False,
    )
    assert driven.polls == [] and driven.used == [] and driven.cells == {"people_found": "2"}
    assert driven.ended is not None and driven.ended.states == {"people": DONE}


def test_a_search_that_goes_on_is_polled() -> None:
    driven = opened(
        [search("ONGOING", "Ines"), search("ONGOING", "Ines", "Tomas"), search("FINISHED", "Ines", "Tomas")]
    )
    assert len(driven.requests) == 1 and len(driven.polls) == 2
    assert not any(poll.request.takes_custom for poll in driven.polls)
    assert driven.used == [] and len(driven.people) == 2


@pytest.mark.parametrize("status", ["RATE_LIMITED", "UNAUTHORIZED", "FORBIDDEN", "ERROR"])
def test_a_search_of_old_that_ended_badly_stops_nothing(status: str) -> None:
    ended = opened([search(status, "Ines")]).ended
    assert ended is not None
    assert (ended.states, ended.stop) == ({"people": FAILED}, None) and status in ended.note


@pytest.mark.parametrize(("only", "expected"), [("", 3), ("qualified", 2), ("disqualified", 1)])
def test_only_some_of_its_people(only: str, expected: int) -> None:
    body = {**search("FINISHED"), "leads": [lead("A"), lead("B", "DISQUALIFIED"), lead("C", "")]}
    driven = opened([body], status=only)
    assert len(driven.people) == expected and driven.cells == {"people_found": str(expected)}


def test_a_row_names_its_search() -> None:
    driven = drive(open_search.ACTION, Ask({"search_id": OTHER}, {}, ("people",)), [search("FINISHED", "Ines")])
    assert driven.requests[0].path.endswith(OTHER)
    assert not open_search.ACTION.needs_no_list({}) and open_search.ACTION.needs_no_list({"search": "x"})


# ------------------------------------------------------------------ names


def test_a_name_is_found_in_the_list() -> None:
    driven = opened([{"searches": LISTED}, search("FINISHED", "Ines")], search="emea SALES")
    assert [request.path for request in driven.requests] == ["/api/v2/searches", f"/api/v2/searches/{NUMBER}"]


@pytest.mark.parametrize(
    ("name", "words"), [("Sales", "2 searches"), ("emea", "There is: EMEA sales"), ("Nobody", "no search called")]
)
def test_a_name_that_is_not_one_search_does_nothing(name: str, words: str) -> None:
    for action, part in ((open_search.ACTION, "people"), (delete_search.ACTION, "deleted")):
        driven = drive(action, Ask({}, {"search": name}, (part,)), [LISTED])
        assert len(driven.requests) == 1 and driven.ended is not None
        assert driven.ended.states == {part: FAILED} and words in driven.ended.note


# ------------------------------------------------------------------ deleting


def deleted(*replies: Any) -> Driven:
    return drive(delete_search.ACTION, Ask({}, {"search": NUMBER}, ("deleted",)), replies)


def test_deleting_is_agreed_to_and_asked_once() -> None:
    driven = deleted({"message": "Search deleted successfully"})
    (request,) = driven.requests
    assert (request.method, request.path, request.body) == ("DELETE", f"/api/v2/searches/{NUMBER}", None)
    assert "cannot be taken back" in delete_search.ACTION.agree
    assert driven.cells == {"search_deleted": "yes"}
    assert driven.ended is not None and driven.ended.states == {"deleted": DONE}


def test_one_that_is_gone_is_deleted_already() -> None:
    ended = deleted((404, {"error": "Search not found"})).ended
    assert ended is not None and ended.states == {"deleted": NOT_FOUND}


@pytest.mark.parametrize(
    ("told", "stop", "words"),
    [(200, None, "somebody outside your workspace"), (0, None, "somebody outside"), (401, Refusal.AUTH, "the API key")],
)
def test_401_is_about_the_key_only_where_a_free_question_says_so(told: int, stop: Refusal | None, words: str) -> None:
    driven = deleted((401, {"error": "Unauthorized"}), (told, None))
    assert [said.request.path for said in driven.said if isinstance(said, Look)] == ["/api/v2/credits"]
    assert driven.ended is not None
    assert (driven.ended.states, driven.ended.stop) == ({"deleted": FAILED}, stop) and words in driven.ended.note

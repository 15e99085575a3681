"""The people of a LinkedIn search, taken over by its address."""

from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.people_from_url import ACTION, MOST_LEADS, why_no_search
from rowcall.model.dialogue import Ask
from rowcall.model.request import Hook

URL = "https://www.linkedin.com/sales/search/people?query=(filters%3AList())"
BEGUN = {"id": "s1", "status": "processing"}
FINISHED = {"search": {"status": "FINISHED"}, "leads": [{"lead": {"full_name": "Ines Caldeira"}, "company": None}]}


def ask(values: dict[str, str] | None = None, **options: Any) -> Ask:
    return Ask(values or {}, options, ("people",))


def test_a_search_is_taken_over() -> None:
    driven = drive(ACTION, ask(search_url=URL, limit=50), [BEGUN, FINISHED])
    (request,) = driven.requests
    assert (request.method, request.path, request.hook) == ("POST", "/api/v2/leads", Hook.OPTIONAL)
    assert (request.paid, request.accepted, request.named, dict(request.units)) == (True, True, True, {"lead": 50})
    assert request.body == {"search_url": URL, "limit": 50}
    assert [poll.remote_id for poll in driven.polls] == ["s1"] and driven.used == [{"lead": 1}]


def test_each_row_has_its_own_search() -> None:
    of_row = ask({"search_url": URL.removeprefix("https://")}, scale=True)
    (request,) = drive(ACTION, of_row, []).requests
    assert request.body == {"search_url": URL, "scale": True} and dict(request.units) == {"lead": MOST_LEADS}
    assert ACTION.charges(of_row)[0].unbounded
    assert ACTION.lacks(of_row) == "" and "Copy it from the browser" in ACTION.lacks(ask({"search_url": "norvane"}))
    assert not ACTION.needs_no_list({"limit": 5}) and ACTION.needs_no_list({"search_url": URL})
    assert ACTION.identity(of_row) != ACTION.identity(ask(search_url=URL))


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (URL, ""),
        ("linkedin.com/search/results/people/?keywords=sales", ""),
        ("https://www.linkedin.com/sales/lists/people/7358", ""),
        ("https://www.linkedin.com/sales/search/company?query=x", "the action for companies"),
        ("https://www.linkedin.com/in/ines", "not the address of a LinkedIn search"),
        ("https://norvane.example/sales/search/people", "not the address of a LinkedIn search"),
    ],
)
def test_what_is_no_search_for_people_is_told(address: str, words: str) -> None:
    told = why_no_search(address)
    assert (words in told and told.endswith(".")) if words else told == ""

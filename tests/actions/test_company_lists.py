from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions import list_lists, open_list
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

ID = "4d7c9e21-3f58-4a06-8e1b-6b0a5c2d9f73"
LIST = {
    "id": ID,
    "name": "Q3 targets",
    "type": "companies",
    "linkedin_id": "7358000000000000001",
    "created_at": "2026-06-01T08:00:00Z",
    "updated_at": "2026-06-01T08:03:12Z",
}
COMPANY = {
    "company_name": "Norvane Analytics",
    "linkedin_url": "https://www.linkedin.com/company/90412277",
    "linkedin_id": "90412277",
    "company_website": "https://norvane.example",
}
NONE = Ended(
    {"companies": JobState.NOT_FOUND},
    "Your Pronto account has no list of that name or number, or several of that name.",
)


def opened(said: str, *replies: Any) -> Driven:
    return drive(open_list.ACTION, Ask({}, {"list": said}, ("companies",)), replies)


@pytest.mark.parametrize("body", [[LIST], {"lists": [LIST, LIST]}])
def test_lists_alone_and_wrapped(body: Any) -> None:
    driven = drive(list_lists.ACTION, Ask({}, {}, ("lists",)), [body])
    (row,) = driven.people
    assert row.values == {
        "list_id": ID,
        "list_name": "Q3 targets",
        "list_type": "companies",
        "list_linkedin_id": "7358000000000000001",
        "companies_count": "",
        "created_at": "2026-06-01T08:00:00Z",
        "updated_at": "2026-06-01T08:03:12Z",
    }
    assert (driven.requests[0].paid, driven.cells) == (False, {"lists_found": "1"})


def test_no_lists() -> None:
    driven = drive(list_lists.ACTION, Ask({}, {}, ("lists",)), [[]])
    assert driven.ended == Ended({"lists": JobState.NOT_FOUND}, "Your Pronto account has no lists.")
    with pytest.raises(WrongAnswer):
        drive(list_lists.ACTION, Ask({}, {}, ("lists",)), [{"message": "hello"}])


def test_the_companies_of_a_list() -> None:
    driven = opened(ID, {**LIST, "companies": [COMPANY]})
    assert [request.path for request in driven.requests] == [f"/api/v2/lists/{ID}"]
    assert driven.people[0].values["company_domain"] == "norvane.example"
    assert (driven.cells, driven.ended) == ({"companies_found": "1"}, Ended({"companies": JobState.DONE}))
    by_row = drive(open_list.ACTION, Ask({"list_id": ID}, {}, ("companies",)), [])
    assert by_row.requests == driven.requests


@pytest.mark.parametrize("said", ["q3  Targets", "7358000000000000001"])
def test_a_list_by_its_name_or_by_linkedins_number(said: str) -> None:
    driven = opened(said, [LIST, {**LIST, "id": "other", "name": "Q4", "linkedin_id": "1"}], {**LIST, "companies": []})
    assert [request.path for request in driven.requests] == ["/api/v2/lists", f"/api/v2/lists/{ID}"]
    assert driven.ended == Ended({"companies": JobState.NOT_FOUND}, "There are no companies in this list.")


def test_a_list_that_is_not_there_or_not_clear() -> None:
    assert opened("Q5", [LIST]).ended == NONE
    assert opened("Q3 targets", [LIST, {**LIST, "id": "other"}]).ended == NONE
    assert opened(ID, (404, {"error": "List not found"})).ended == NONE


def test_a_list_of_people_has_no_companies() -> None:
    driven = opened(ID, {**LIST, "type": "leads", "leads": []})
    assert driven.ended == Ended({"companies": JobState.NOT_FOUND}, "There are no companies in this list.")

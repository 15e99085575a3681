from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions import create_list, update_list
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

ID = "4d7c9e21-3f58-4a06-8e1b-6b0a5c2d9f73"
MADE = {"id": ID, "linkedin_id": "7358000000000000001", "type": "companies"}
NORVANE = {
    "company_name": "Norvane Analytics",
    "company_domain": "norvane.example",
    "company_linkedin_url": "https://www.linkedin.com/company/90412277",
    "location": "Lyon, France",
}
LISTED = {
    "company_name": "Norvane Analytics",
    "linkedin_url": "https://www.linkedin.com/company/90412277",
    "linkedin_id": "90412277",
    "company_website": "https://norvane.example",
}
DONE = Ended({"on_list": JobState.DONE})


def created(*replies: Any, name: str = "Q3 targets", **values: str) -> Driven:
    return drive(create_list.ACTION, Ask(values or NORVANE, {"name": name}, ("on_list",)), replies)


def updated(*replies: Any, said: str = ID, values: dict[str, str] = NORVANE, **options: Any) -> Driven:
    return drive(update_list.ACTION, Ask(values, {"list": said, **options}, ("on_list",)), replies)


def test_a_company_goes_into_the_new_list_with_all_that_the_sheet_says() -> None:
    (request,) = created().requests
    assert (request.method, request.path, request.paid, request.takes_custom) == ("POST", "/api/v2/lists", True, False)
    assert request.body == {
        "name": "Norvane Analytics",
        "country_code": "FR",
        "domain": "norvane.example",
        "linkedin_url": "https://www.linkedin.com/company/90412277",
    }
    assert request.batch is not None
    assert (request.batch.divisible, request.batch.alone) == (False, None)
    assert request.batch.join((request.body, {"name": "Bruma"})) == {
        "name": "Q3 targets",
        "companies": [request.body, {"name": "Bruma"}],
    }


def test_a_company_known_by_its_number_alone_goes_by_its_page() -> None:
    (request,) = created(company_linkedin_id="90412277").requests
    assert request.body == {"linkedin_url": "https://www.linkedin.com/company/90412277"}


def test_the_number_of_the_new_list_stands_in_every_row() -> None:
    driven = created(MADE)
    assert driven.cells == {"list_id": ID, "list_linkedin_id": "7358000000000000001"}
    assert (driven.used, driven.ended) == ([{"list_company": 1}], DONE)


@pytest.mark.parametrize(
    ("listed", "added"),
    [
        ([LISTED], True),
        ([{"linkedin_id": "90412277"}], True),
        ([{"company_website": "www.norvane.example"}], True),
        ([{"company_name": "NORVANE  analytics"}], True),
        ([{"company_name": "Bruma", "linkedin_id": "1"}], False),
        ([], False),
        (["odd"], False),
    ],
)
def test_where_the_answer_lists_its_companies_it_tells_which_were_taken(listed: Any, added: bool) -> None:
    driven = created({**MADE, "companies": listed})
    assert driven.used == [{"list_company": int(added)}]
    assert driven.ended == (
        DONE
        if added
        else Ended({"on_list": JobState.NOT_FOUND}, "The list was made, but Pronto did not put this company on it.")
    )


def test_an_answer_that_names_no_list_is_wrong() -> None:
    with pytest.raises(WrongAnswer):
        created({"message": "hello"})


def test_lists_need_a_name() -> None:
    wrong = create_list.ACTION.wrong
    assert (wrong({}), wrong({"name": " "}), wrong({"name": "Q3"})) == (
        "Give the new list a name.",
        "Give the new list a name.",
        "",
    )
    wrong = update_list.ACTION.wrong
    assert wrong({}) == "Say which list: its name or its number."
    assert wrong({"list": "Q3", "rename_only": True}) == "Give the list its new name."
    assert wrong({"list": "Q3"}) == ""


def test_the_same_company_goes_into_each_list_once() -> None:
    names = {create_list.ACTION.identity(Ask(NORVANE, {"name": name}, ())) for name in ("Q3", "q3 ", "Q4")}
    assert len(names) == 2


def test_companies_are_added_to_a_list_by_its_own_number() -> None:
    driven = updated({**MADE, "name": "Q3 targets", "companies": [LISTED]})
    (request,) = driven.requests
    assert (request.method, request.path) == ("PUT", f"/api/v2/lists/{ID}")
    assert request.batch is not None
    assert request.batch.join(({"name": "Norvane"},)) == {"companies": [{"name": "Norvane"}]}
    assert driven.cells == {
        "list_id": ID,
        "list_linkedin_id": "7358000000000000001",
        "list_name": "Q3 targets",
    }
    assert driven.ended == DONE


@pytest.mark.parametrize("said", ["q3 targets", "7358000000000000001"])
@pytest.mark.parametrize("wrapped", [True, False])
def test_a_list_given_by_name_or_linkedins_number_is_looked_for_once(said: str, wrapped: bool) -> None:
    lists = [{**MADE, "name": "Q3 targets"}, {"id": "other", "name": "Q4", "linkedin_id": "2"}]
    driven = updated({"lists": lists} if wrapped else lists, MADE, said=said)
    look, change = driven.requests
    assert (look.method, look.path, look.paid, look.known_as) == ("GET", "/api/v2/lists", False, f"list {said}")
    assert change.path == f"/api/v2/lists/{ID}"
    assert driven.ended == DONE


def test_a_list_that_is_not_there_is_asked_for_anew_and_then_said_so() -> None:
    driven = updated([], [], said="Q9")
    assert [request.known_as for request in driven.requests] == ["list q9", ""]
    assert driven.ended == Ended({"on_list": JobState.FAILED_PERMANENT}, update_list.NO_SUCH_LIST)
    gone = updated((404, {"error": "Not found"}))
    assert (gone.used, gone.ended) == ([{}], driven.ended)


def test_a_company_that_is_not_on_the_list_afterwards_was_not_added() -> None:
    driven = updated({**MADE, "companies": []})
    assert driven.ended == Ended({"on_list": JobState.NOT_FOUND}, "Pronto did not put this company on the list.")


def test_a_list_gets_another_name_without_any_company() -> None:
    driven = updated({**MADE, "name": "Final"}, name="Final", rename_only=True, values={})
    (request,) = driven.requests
    assert (request.body, request.batch, dict(request.units)) == ({"name": "Final"}, None, {})
    assert (driven.used, driven.cells["list_name"], driven.ended) == ([{}], "Final", DONE)
    assert update_list.ACTION.needs_no_list({"list": ID, "rename_only": True})
    assert not update_list.ACTION.needs_no_list({"list": ID, "name": "Final"})


def test_companies_and_a_new_name_go_together() -> None:
    (request,) = updated(name="Final").requests
    assert request.batch is not None
    assert request.batch.join(({"name": "Norvane"},)) == {"name": "Final", "companies": [{"name": "Norvane"}]}

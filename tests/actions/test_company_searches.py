from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions import companies_from_url, growing_companies, hiring_companies, lookalikes, search_companies
from rowcall.errors import WrongAnswer
from rowcall.model.action import Action
from rowcall.model.cells import JobState
from rowcall.model.company_lists import LIST_LISTS
from rowcall.model.dialogue import Ask, Ended
from rowcall.model.exchange import Refusal
from rowcall.model.request import Hook

ID = "b7e04c52-0d3a-4c8e-8f61-93ad5e2f7b18"
STARTED = "Account search started successfully. You will receive the results on your webhook shortly."
NOTHING = (404, {"error": "Not found"})
NO_LOOK = (NOTHING, NOTHING)
URL = "https://www.linkedin.com/sales/search/company?query=(filters%3AList(x))"
ASKS: dict[str, tuple[Action, Ask]] = {
    "search_companies": (search_companies.ACTION, Ask({}, {"keyword": "saas"}, ("companies",))),
    "companies_from_url": (companies_from_url.ACTION, Ask({}, {"search_url": URL, "limit": 50}, ("companies",))),
    "lookalikes": (lookalikes.ACTION, Ask({"company_linkedin_id": "1"}, {"limit": 50}, ("companies",))),
    "growing_companies": (
        growing_companies.ACTION,
        Ask({}, {"min_headcount_growth_percentage": 10}, ("companies",)),
    ),
    "hiring_companies": (hiring_companies.ACTION, Ask({}, {"selected_titles": ("SDR",)}, ("companies",))),
}


def preview(number: int) -> dict[str, Any]:
    return {
        "company_name": f"Company {number}",
        "industry": "Software Development",
        "linkedin_id": str(number),
        "linkedin_url": f"https://www.linkedin.com/company/{number}",
    }


def block(number: int) -> dict[str, Any]:
    return {
        "name": f"Company {number} SAS",
        "cleaned_name": f"Company {number}",
        "website": f"https://c{number}.example",
        "linkedin_url": f"https://www.linkedin.com/company/{number}",
        "employee_range": "51-200",
    }


def begun(total: int, *previews: dict[str, Any]) -> dict[str, Any]:
    return {"message": STARTED, "id": ID, "total": total, "preview": list(previews)}


def sent(status: str | None, *blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": ID, **({"status": status} if status else {}), "companies": list(blocks), **more}


def searched(*replies: Any, **options: Any) -> Driven:
    action, ask = ASKS["search_companies"]
    return drive(action, Ask({}, {**ask.options, **options}, ask.parts), replies)


# ------------------------------------------------------------------ what all of them do


@pytest.mark.parametrize("name", ASKS)
def test_its_companies_come_to_our_address_alone(name: str) -> None:
    action, ask = ASKS[name]
    driven = drive(action, ask, [begun(12, preview(1)), *NO_LOOK])
    (request,) = driven.requests
    assert (request.hook, request.paid, request.accepted, request.takes_custom) == (Hook.ONLY, True, True, False)
    assert request.limit is not None
    assert (request.limit.calls, request.limit.seconds) == (1, 1.0)
    assert action.hears_only(ask.options)
    assert driven.looks == [f"/api/v2/lists/{ID}", f"/api/v2/searches/{ID}"]
    assert driven.awaited == [(ID, 0)]
    assert [row.values["company_name"] for row in driven.people] == ["Company 1"]
    assert dict(action.charges(ask)[-1].units) == dict(request.units)


@pytest.mark.parametrize("name", ASKS)
def test_the_first_ones_are_rows_at_once_and_get_the_rest_later(name: str) -> None:
    action, ask = ASKS[name]
    final = sent("FINISHED", block(1), block(2), block(3))
    driven = drive(action, ask, [begun(3, preview(1), preview(2)), *NO_LOOK, final])
    assert len({row.key for row in driven.people}) == 3
    assert {row.values["company_domain"] for row in driven.people} == {"c1.example", "c2.example", "c3.example"}
    assert driven.cells["companies_found"] == "3"
    assert driven.used[-1] == {"company_listed": 3}
    assert driven.ended == Ended({"companies": JobState.DONE})


@pytest.mark.parametrize("answer", [{}, {"id": ""}, {"message": STARTED}, [], None, {"total": 5, "preview": []}])
def test_a_search_without_an_id_is_in_doubt(answer: Any) -> None:
    with pytest.raises(WrongAnswer):
        searched(answer)


def test_wrapped_answers_are_read_too() -> None:
    assert searched({"message": begun(5)}, *NO_LOOK).awaited == [(ID, 0)]


# ------------------------------------------------------------------ when it is over


def test_several_messages_until_one_says_that_it_is_the_last() -> None:
    driven = searched(
        begun(9), *NO_LOOK, sent("ONGOING", block(1)), {"id": ID, "status": "ONGOING"}, sent("FINISHED", block(2))
    )
    assert [seen for _id, seen in driven.awaited] == [0, 1, 2]
    assert driven.cells["companies_found"] == "2"


def test_several_messages_until_all_are_there() -> None:
    driven = searched(
        begun(2),
        *NO_LOOK,
        sent("ONGOING", block(1)),
        sent("ONGOING", block(1)),
        sent("ONGOING", block(2)),
        streaming=True,
    )
    assert driven.ended == Ended({"companies": JobState.DONE})


def test_a_message_that_says_nothing_of_its_state_is_all_of_it_unless_parts_were_asked_for() -> None:
    whole = [block(1), block(2)]
    assert searched(begun(9), *NO_LOOK, whole).ended is not None
    assert searched(begun(9), *NO_LOOK, whole, streaming=True).ended is None
    assert searched(begun(9), *NO_LOOK, block(1), streaming=True).people[0].values["company_domain"] == "c1.example"


def test_a_message_of_something_else_is_passed_over() -> None:
    driven = searched(begun(1), *NO_LOOK, {"id": ID, "hello": "world"}, sent("FINISHED", block(1)))
    assert len(driven.people) == 1
    assert searched(begun(1), *NO_LOOK, sent("FINISHED", "Company 1", block(1))).cells["companies_found"] == "1"  # type: ignore[arg-type]


def test_a_last_message_that_overtakes_others_is_not_the_end_of_it() -> None:
    last, other = sent("FINISHED", block(2), total=2), sent("ONGOING", block(1), total=2)
    waiting = searched(begun(2), *NO_LOOK, last, streaming=True)
    assert (waiting.ended, waiting.awaited) == (None, [(ID, 0), (ID, 1)])
    assert searched(begun(2), *NO_LOOK, last, other, streaming=True).cells["companies_found"] == "2"
    quiet = searched(begun(2), *NO_LOOK, last, (0, None), *NO_LOOK, streaming=True)
    told = "1 of 2 companies came: the others were not sent, or were sent while Rowcall was closed."
    assert (quiet.ended, quiet.cells) == (Ended({"companies": JobState.DONE}, told), {"companies_found": "1"})


def test_after_a_long_quiet_it_is_looked_again_and_waited_on() -> None:
    some = sent("ONGOING", block(1))
    driven = searched(begun(9), *NO_LOOK, some, (0, None), *NO_LOOK, streaming=True)
    assert (driven.ended, driven.awaited) == (None, [(ID, 0), (ID, 1), (ID, 1)]), "silence is no end"
    read = {"id": ID, "companies": [block(number) for number in range(9)]}
    assert searched(begun(9), *NO_LOOK, some, (0, None), read, streaming=True).cells["companies_found"] == "9"


def test_the_limit_is_all_that_comes() -> None:
    driven = searched(begun(4321), *NO_LOOK, sent("ONGOING", block(1)), sent("ONGOING", block(2)), limit=2)
    assert driven.ended == Ended({"companies": JobState.DONE}, "Only the first 2 of 4,321 companies.")
    assert dict(driven.requests[0].units) == {"company_listed": 2}


@pytest.mark.parametrize("status", ["RATE_LIMITED", "ERROR", "UNAUTHORIZED", "FORBIDDEN"])
def test_a_search_that_ends_badly_keeps_its_companies(status: str) -> None:
    driven = searched(begun(9, preview(1)), *NO_LOOK, sent(status, block(2)))
    assert len(driven.people) == 2
    stop = Refusal.AUTH if status in ("UNAUTHORIZED", "FORBIDDEN") else None
    note = f"The search ended with {status}."
    assert driven.ended == Ended({"companies": JobState.FAILED_PERMANENT}, note, stop)
    assert driven.used == [{"company_listed": 9}], "all that were found when it began"


@pytest.mark.parametrize("answer", [begun(0), {"message": "No results found", "preview_count": 0}])
def test_nothing_is_found(answer: Any) -> None:
    driven = searched(answer)
    assert (driven.used, driven.cells) == ([{}], {"companies_found": "0"})
    assert driven.ended == Ended({"companies": JobState.NOT_FOUND}, "No company fits.")


def test_the_first_ones_are_no_more_than_are_wanted() -> None:
    driven = searched(begun(2, preview(1), preview(2), preview(3)), *NO_LOOK, limit=2)
    assert [row.values["company_name"] for row in driven.people] == ["Company 1", "Company 2"]


def test_a_last_message_knows_best_how_many_were_taken_over() -> None:
    driven = searched(begun(9, preview(1), preview(2)), *NO_LOOK, sent("RATE_LIMITED", block(1), total=1))
    assert driven.used == [{"company_listed": 1}]


def test_nothing_is_sent() -> None:
    driven = searched(begun(3), *NO_LOOK, sent("FINISHED"))
    assert (driven.used, driven.ended) == (
        [{"company_listed": 3}],
        Ended({"companies": JobState.NOT_FOUND}, "No company fits."),
    )


# ------------------------------------------------------------------ where they may be read after all


def test_a_list_that_holds_all_of_them_is_enough() -> None:
    item = {"company_name": "Company 1", "linkedin_id": "1", "company_website": "https://c1.example"}
    driven = searched(begun(1, preview(1)), {"id": ID, "name": "x", "type": "companies", "companies": [item]})
    assert (driven.looks, driven.awaited) == ([f"/api/v2/lists/{ID}"], [])
    assert driven.people[0].values["company_domain"] == "c1.example"


def test_a_list_that_is_not_full_yet_is_waited_for() -> None:
    driven = searched(begun(2), {"id": ID, "companies": []}, {"search": {"status": "ONGOING"}, "leads": []})
    assert driven.awaited == [(ID, 0)]


def test_a_search_that_is_read_back_may_have_them() -> None:
    finished = {"search": {"id": ID, "status": "FINISHED"}, "companies": [block(1)]}
    driven = searched(begun(1), NOTHING, finished)
    assert (driven.awaited, driven.cells) == ([], {"companies_found": "1"})


@pytest.mark.parametrize(
    "look",
    [
        (0, None),
        (401, {"error": "Unauthorized"}),
        (500, None),
        (200, {}),
        (200, {"search": {"status": "FINISHED"}, "leads": []}),
        (200, {"id": ID, "status": "ERROR", "companies": []}),
    ],
)
def test_a_look_that_tells_nothing(look: tuple[int, Any]) -> None:
    assert searched(begun(1), look, look).awaited == [(ID, 0)]


# ------------------------------------------------------------------ what comes later


def test_a_message_after_the_end() -> None:
    delivery = search_companies.ACTION.delivered
    assert delivery is not None
    assert [row.key for row in delivery(sent("FINISHED", block(1))).rows] == ["number:1"]
    assert delivery(sent("FINISHED", block(1))).last
    assert not delivery(sent("ONGOING", block(1))).last
    assert delivery({"hello": "world"}).rows == ()


@pytest.mark.parametrize("name", ["search_companies", "companies_from_url"])
def test_a_lost_answer_is_found_by_the_name_of_its_list(name: str) -> None:
    action, ask = ASKS[name]
    (evidence,) = action.evidence
    (request,) = drive(action, ask, []).requests
    assert (evidence.path, request.named, evidence.listing) == (request.path, True, LIST_LISTS)
    item = {"id": ID, "name": "Rowcall t", "type": "companies"}
    assert evidence.listed({"lists": [item, "?"]}) == (("Rowcall t", item),)
    assert evidence.listed({"message": "hello"}) == ()
    assert drive(action, ask, [item, *NO_LOOK]).awaited == [(ID, 0)]


@pytest.mark.parametrize("name", ASKS)
def test_a_lost_answer_may_be_found_in_what_is_sent(name: str) -> None:
    action, ask = ASKS[name]
    (evidence,) = action.evidence
    assert evidence.path == drive(action, ask, []).requests[-1].path
    assert evidence.heard
    message = sent("FINISHED", block(1), total=1)
    assert drive(action, ask, [{"id": ID}, *NO_LOOK, message]).cells["companies_found"] == "1"

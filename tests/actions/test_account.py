"""What the account tells, in every form that its answers may have: no document shows one."""

from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions import find_places, list_personas, read_account, read_credits, read_persona
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask

UUID = "0f3e8a6c-7d21-4b95-a4e8-1c6d2f9b7053"
WHOLE = {"uuid": UUID, "name": "Sales", "job_titles": ["VP Sales", "CRO"], "excluded_job_titles": ["Intern"]}
FRANCE = {"id": 105015875, "name": "France", "type": "country"}


def facts(driven: Driven) -> dict[str, str]:
    return {row.values["fact"]: row.values["value"] for row in driven.people}


def state(driven: Driven) -> JobState:
    assert driven.ended is not None
    (found,) = driven.ended.states.values()
    return found


# ------------------------------------------------------------------ account and credits


@pytest.mark.parametrize("wrapped", [False, True])
def test_every_fact_is_told_also_one_that_no_document_names(wrapped: bool) -> None:
    told = {
        "email": "owner@practice.example",
        "organization": {"name": "Practice", "plan": {"seats": 3}},
        "remaining_credits": 12,
        "trial": False,
        "addons": ["phone", "stack"],
        "closed_at": None,
    }
    driven = drive(read_account.ACTION, Ask({}, {}), [{"account": told} if wrapped else told])
    assert facts(driven) == {
        "E-mail": "owner@practice.example",
        "Organisation": "Practice",
        "Organization plan seats": "3",
        "Credits left": "12",
        "Trial": "no",
        "Addons": "phone; stack",
    }
    assert [row.values["fact_key"] for row in driven.people][2] == "organization.plan.seats"
    assert state(driven) is JobState.DONE and driven.used == []


@pytest.mark.parametrize("key", ["credits", "remaining_credits", "balance", "remaining"])
def test_credits_under_each_name_that_they_may_have(key: str) -> None:
    assert facts(drive(read_credits.ACTION, Ask({}, {}), [{key: 4312}])) == {"Credits left": "4312"}


def test_an_account_that_tells_nothing() -> None:
    assert state(drive(read_credits.ACTION, Ask({}, {}), [{}])) is JobState.NOT_FOUND
    with pytest.raises(WrongAnswer):
        drive(read_credits.ACTION, Ask({}, {}), [["a list"]])


# ------------------------------------------------------------------ personas


@pytest.mark.parametrize("body", [[WHOLE], {"personas": [WHOLE]}, [{**WHOLE, "uuid": None, "id": UUID}]])
def test_a_list_that_tells_the_titles_needs_no_further_question(body: Any) -> None:
    driven = drive(list_personas.ACTION, Ask({}, {"details": True}), [body])
    assert len(driven.requests) == 1
    assert [dict(row.values) for row in driven.people] == [
        {
            "persona_name": "Sales",
            "persona_id": UUID,
            "persona_job_titles": "VP Sales; CRO",
            "persona_excluded_job_titles": "Intern",
        }
    ]


def test_titles_that_the_list_does_not_tell_are_asked_for_one_by_one() -> None:
    short = [{"uuid": UUID, "name": "Sales"}, {"uuid": "gone", "name": "Old"}]
    replies = [short, {"persona": WHOLE}, (404, {"error": "Persona not found"})]
    driven = drive(list_personas.ACTION, Ask({}, {"details": True}), replies)
    assert [request.path for request in driven.requests][1:] == [f"/api/v2/personas/{UUID}", "/api/v2/personas/gone"]
    assert [row.values["persona_job_titles"] for row in driven.people] == ["VP Sales; CRO", ""]
    assert len(drive(list_personas.ACTION, Ask({}, {"details": False}), [short]).requests) == 1


def test_no_personas() -> None:
    assert state(drive(list_personas.ACTION, Ask({}, {}), [{"personas": []}])) is JobState.NOT_FOUND


@pytest.mark.parametrize("answer", [(404, {"error": "x"}), {}, [], {"persona": {"name": "without a number"}}])
def test_one_persona_that_is_not_there(answer: Any) -> None:
    assert state(drive(read_persona.ACTION, Ask({}, {"persona": UUID}), [answer])) is JobState.NOT_FOUND


# ------------------------------------------------------------------ places


@pytest.mark.parametrize("body", [[FRANCE], {"locations": [FRANCE]}, [{**FRANCE, "id": None, "_id": "105015875"}]])
def test_places_in_every_form(body: Any) -> None:
    driven = drive(find_places.ACTION, Ask({}, {"name": ("France",), "hiring": True}), [body])
    (request,) = driven.requests
    assert request.body == {"name": "France", "hiring": True} and not request.takes_custom and not request.paid
    assert [dict(row.values) for row in driven.people] == [
        {"place_name": "France", "place_id": "105015875", "place_type": "country", "place_asked": "France"}
    ]


def test_each_name_is_asked_once() -> None:
    asked = Ask({"location": "Lyon"}, {"name": ("France", "Lyon", "France")})
    assert len(drive(find_places.ACTION, asked, [[FRANCE], []]).requests) == 2
    driven = drive(find_places.ACTION, Ask({"location": "Lyon"}, {}), [[]])
    assert driven.ended is not None and driven.ended.note == "Pronto knows no place called Lyon."

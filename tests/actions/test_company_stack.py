from typing import Any

import pytest
from tests.actions.steps import drive

from rowcall.actions.company_stack import ACTION
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

ROW = {
    "company_name": "Norvane",
    "company_domain": "norvane.example",
    "company_linkedin_url": "https://www.linkedin.com/company/norvane/about",
}
STACK = {
    "technologies": ["PostgreSQL", "React", "Segment", "Excel"],
    "technologies_with_confidence": [
        {"name": "PostgreSQL", "confidence": 0.96},
        {"name": "React", "confidence": 0.91},
        {"name": "Segment", "confidence": 0.7},
    ],
}


def ask(**options: Any) -> Ask:
    return Ask(ROW, options, ("technologies",))


def test_technologies_with_how_sure_they_are() -> None:
    driven = drive(ACTION, ask(), [STACK])
    (request,) = driven.requests
    assert request.body == {
        "company_domain": "norvane.example",
        "company_name": "Norvane",
        "company_linkedin_url": "https://www.linkedin.com/company/norvane",
    }
    assert (request.path, dict(request.units), request.takes_custom) == (
        "/api/v2/accounts/company_stack",
        {"company_stack": 1},
        False,
    )
    assert request.limit is not None
    assert (request.limit.calls, request.limit.seconds) == (20, 1.0)
    assert driven.cells == {
        "technologies": "PostgreSQL; React; Segment; Excel",
        "technologies_confidence": "PostgreSQL 96%; React 91%; Segment 70%; Excel",
        "technologies_count": "4",
    }
    assert (driven.used, driven.ended) == ([{"company_stack": 1}], Ended({"technologies": JobState.DONE}))


def test_those_that_are_not_sure_enough_are_left_out() -> None:
    driven = drive(ACTION, ask(least_confidence=91), [STACK])
    assert driven.cells["technologies"] == "PostgreSQL; React; Excel"
    assert ACTION.known_as(ask(least_confidence=91)) == ACTION.known_as(ask()), "the same answer serves both"


@pytest.mark.parametrize(
    ("body", "options", "note"),
    [
        ({"technologies": [], "technologies_with_confidence": []}, {}, "No technologies are known."),
        (
            {"technologies_with_confidence": [{"name": "React", "confidence": 0.5}]},
            {"least_confidence": 90},
            "No technology is at least 90 % sure.",
        ),
    ],
)
def test_a_request_that_finds_nothing_is_paid_for(body: Any, options: dict[str, Any], note: str) -> None:
    driven = drive(ACTION, ask(**options), [body])
    assert driven.used == [{"company_stack": 1}]
    assert driven.ended == Ended({"technologies": JobState.NOT_FOUND}, note)


@pytest.mark.parametrize("body", [{}, [], {"technologies": "React"}])
def test_an_answer_without_technologies_is_in_doubt(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(ACTION, ask(), [body])

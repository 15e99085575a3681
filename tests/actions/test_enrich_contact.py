from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.actions.steps import drive

from rowcall.actions.enrich_contact import ACTION
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended

INES = {
    "first_name": "Ines",
    "last_name": "Caldeira",
    "linkedin_url": "https://www.linkedin.com/in/ines-example",
    "company_domain": "norvane.example",
    "company_name": "Norvane",
}
SYNC = {"delivery": "sync"}
BACKGROUND = {"delivery": "background"}
BOTH = ("email", "phone")


def ask(*parts: str, options: dict[str, Any] = SYNC, **values: str) -> Ask:
    return Ask({**INES, **values}, options, parts or BOTH)


def answer(**body: Any) -> dict[str, Any]:
    return {"enrichment_id": "6a1f", "status": "success", **body}


def test_all_types_are_asked_in_one_call_at_the_synchronous_host() -> None:
    (request,) = drive(ACTION, ask(), []).requests
    assert (request.method, request.path, request.paid, request.accepted) == (
        "POST",
        "/v2/contacts/single_enrich",
        True,
        False,
    )
    assert request.body == {
        "firstname": "Ines",
        "lastname": "Caldeira",
        "linkedin_url": "https://www.linkedin.com/in/ines-example",
        "domain": "norvane.example",
        "company_name": "Norvane",
        "enrichment_type": ["email", "phone"],
    }
    assert dict(request.units) == {"email": 1, "phone": 1}
    assert request.limit is not None
    assert (request.limit.calls, request.limit.seconds) == (50, 1.0)


def test_what_is_not_known_is_left_out_of_the_call() -> None:
    alone = Ask({"linkedin_url": INES["linkedin_url"], "company_name": " "}, SYNC, ("email",))
    (request,) = drive(ACTION, alone, []).requests
    assert request.body == {"linkedin_url": INES["linkedin_url"], "enrichment_type": ["email"]}


def test_what_was_found_fills_its_columns_with_the_services_own_words() -> None:
    found = drive(
        ACTION,
        ask(),
        [
            answer(
                email=" ines@norvane.example ", email_status="catch-all", phones=["+33639980123"], phone_status="valid"
            )
        ],
    )
    assert found.cells == {
        "enrichment_id": "6a1f",
        "email": "ines@norvane.example",
        "email_status": "catch-all",
        "phone": "+33639980123",
        "phone_status": "valid",
    }
    assert found.used == [{"email": 1, "phone": 1}]
    assert found.ended == Ended({"email": JobState.DONE, "phone": JobState.DONE})


@pytest.mark.parametrize(
    ("body", "phone"),
    [
        ({"phones": ["+33639980123"]}, "+33639980123"),
        ({"phones": ["+33639980123", "+33639980124", "+33639980123"]}, "+33639980123; +33639980124"),
        ({"phones": [{"number": "+33639980123", "type": "mobile"}, "+33639980124"]}, "+33639980123; +33639980124"),
        ({"phone": ["+33639980123"]}, "+33639980123"),
        ({"phone": "+33639980123"}, "+33639980123"),
        ({"phone": {"number": "+33639980123"}}, "+33639980123"),
        ({"phones": [], "phone": ["+33639980123"]}, "+33639980123"),
        ({"phones": [33639980123]}, "33639980123"),
        ({"phones": [{"number": 33639980123}]}, "33639980123"),
        ({"phones": [None, "", "N/A", {"type": "mobile"}]}, ""),
        ({"phones": None, "phone": None}, ""),
        ({"phone": "not_found"}, ""),
        ({}, ""),
    ],
)
def test_phones_in_every_shape(body: dict[str, Any], phone: str) -> None:
    found = drive(ACTION, ask("phone"), [answer(**body)])
    assert found.cells["phone"] == phone
    assert found.used == [{"phone": 1} if phone else {}]
    assert found.ended is not None
    assert found.ended.states == {"phone": JobState.DONE if phone else JobState.NOT_FOUND}


@pytest.mark.parametrize("word", [None, "", " ", "N/A", "n/a", "NA", "not_found", "Not found", "none", "null", "-"])
def test_the_words_for_none_are_none_and_cost_nothing(word: str | None) -> None:
    found = drive(ACTION, ask("email"), [answer(email=word, email_status="N/A")])
    assert (found.cells["email"], found.cells["email_status"], found.used) == ("", "N/A", [{}])
    assert found.ended == Ended({"email": JobState.NOT_FOUND}, "Nothing found: e-mail.")


def test_nothing_found_as_the_documents_show_it() -> None:
    body = {
        "enrichment_id": "e2c4",
        "status": "error",
        "message": "No email or phone found for this profile",
        "email": None,
        "email_status": "N/A",
        "phones": [],
        "phone_status": "not_found",
    }
    found = drive(ACTION, ask(), [body])
    assert found.ended == Ended(
        {"email": JobState.NOT_FOUND, "phone": JobState.NOT_FOUND}, "Nothing found: e-mail, phone."
    )
    assert found.cells["phone_status"] == "not_found"


def test_one_of_two_types_found() -> None:
    found = drive(ACTION, ask(), [answer(email="ines@norvane.example", phones=[])])
    assert found.used == [{"email": 1}]
    assert found.ended == Ended({"email": JobState.DONE, "phone": JobState.NOT_FOUND}, "Nothing found: phone.")


def test_a_type_that_was_not_asked_is_not_taken_over() -> None:
    found = drive(ACTION, ask("email"), [answer(email="ines@norvane.example", phones=["+33639980123"])])
    assert set(found.cells) == {"email", "email_status", "enrichment_id"}


@pytest.mark.parametrize("body", [None, [], "ok", {}, {"error": "x"}])
def test_an_answer_that_is_no_enrichment_is_not_taken_for_nothing_found(body: Any) -> None:
    with pytest.raises(WrongAnswer):
        drive(ACTION, ask(), [body])


def test_an_answer_put_off_by_the_service_is_fetched_and_not_bought_again() -> None:
    found = drive(
        ACTION, ask("email"), [answer(status="pending"), answer(status="finished", email="i@norvane.example")]
    )
    assert [poll.request.path for poll in found.polls] == ["/api/v2/contacts/6a1f"]
    assert len(found.requests) == 1
    assert found.cells["email"] == "i@norvane.example"


# ------------------------------------------------------------------ in the background


def background(*replies: Any, parts: tuple[str, ...] = ("email",)) -> Any:
    return drive(ACTION, ask(*parts, options=BACKGROUND), replies)


def test_in_the_background_the_result_is_fetched_until_it_is_there() -> None:
    found = background(
        {"enrichment_id": "6a1f", "status": "pending"},
        {"enrichment_id": "6a1f", "status": "pending"},
        {"status": "Processing"},
        {"enrichment_id": "6a1f", "status": "finished", "email": "i@norvane.example", "email_status": "deliverable"},
    )
    (request,) = found.requests
    assert (request.path, request.accepted, request.paid) == ("/api/v2/contacts/single_enrich", True, True)
    assert [(poll.request.path, poll.remote_id, poll.request.paid) for poll in found.polls] == [
        ("/api/v2/contacts/6a1f", "6a1f", False)
    ] * 3
    assert found.cells == {"enrichment_id": "6a1f", "email": "i@norvane.example", "email_status": "deliverable"}
    assert found.ended == Ended({"email": JobState.DONE})


def test_in_the_background_phones_come_under_another_key() -> None:
    done = {"enrichment_id": "6a1f", "status": "finished", "phone": ["+33639980123"]}
    assert background({"enrichment_id": "6a1f"}, done, parts=("phone",)).cells["phone"] == "+33639980123"


def test_in_the_background_nothing_found_is_nothing_found_and_a_failure_is_a_failure() -> None:
    begun = {"enrichment_id": "6a1f", "status": "pending"}
    nothing = background(begun, {"enrichment_id": "6a1f", "status": "finished", "email": None})
    assert nothing.ended == Ended({"email": JobState.NOT_FOUND}, "Nothing found: e-mail.")
    failed = background(begun, {"enrichment_id": "6a1f", "status": "failed"})
    assert failed.ended == Ended({"email": JobState.FAILED_PERMANENT}, "Pronto failed to look: e-mail.")


@pytest.mark.parametrize("begun", [{}, {"enrichment_id": ""}, {"enrichment_id": True}, {"status": "pending"}, None, []])
def test_in_the_background_an_answer_without_an_id_is_in_doubt(begun: Any) -> None:
    with pytest.raises(WrongAnswer):
        background(begun)


@pytest.mark.parametrize("later", [None, [], {}, {"enrichment_id": "6a1f"}, {"message": "hello"}])
def test_a_result_without_a_status_and_without_a_value_is_not_taken_for_nothing_found(later: Any) -> None:
    with pytest.raises(WrongAnswer):
        background({"enrichment_id": "6a1f"}, later)


def test_each_type_is_a_call_of_its_own_in_the_background_alone() -> None:
    assert ACTION.apart(BACKGROUND)
    assert not ACTION.apart(SYNC)
    assert [charge.units for charge in ACTION.charges(ask(options=BACKGROUND))] == [{"email": 1}, {"phone": 1}]
    assert [charge.units for charge in ACTION.charges(ask())] == [{"email": 1, "phone": 1}]


# ------------------------------------------------------------------ who is asked


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            {"linkedin_url": "linkedin.com/in/Ines-Example/?x=1"},
            {"linkedin_url": "https://fr.linkedin.com/in/ines-example"},
        ),
        (
            {"linkedin_url": "", "first_name": "INÈS"},
            {"linkedin_url": "", "first_name": "Ines", "last_name": " caldeira"},
        ),
        (
            {"linkedin_url": "", "company_domain": "", "company_name": "Norvane  SAS"},
            {"linkedin_url": "", "company_domain": "", "company_name": "norvane sas"},
        ),
        ({"last_name": "Caldeira"}, {"last_name": "Caldeira-Lopes"}),
    ],
)
def test_the_same_person_in_another_spelling(one: dict[str, str], other: dict[str, str]) -> None:
    assert ACTION.identity(ask(**one)) == ACTION.identity(ask(**other))


@pytest.mark.parametrize(
    "other",
    [
        {"linkedin_url": "https://www.linkedin.com/in/ines-example-2"},
        {"linkedin_url": "", "first_name": "Inez"},
        {"linkedin_url": "", "company_domain": "other.example"},
        {"linkedin_url": "", "company_domain": ""},
    ],
)
def test_different_people(other: dict[str, str]) -> None:
    assert ACTION.identity(ask()) != ACTION.identity(ask(**other))
    assert ACTION.identity(ask(linkedin_url="")) != ACTION.identity(
        ask(**{**other, "linkedin_url": "linkedin.com/in/x"})
    )


def test_people_who_do_not_fit_the_target_are_left_out_unless_wanted() -> None:
    rejected = {"lead_status": "disqualified", "rejection_reasons": "Too junior"}
    assert "marked this person as not fitting (Too junior)." in ACTION.left_out(ask(**rejected))
    assert "marked this person as not fitting." in ACTION.left_out(ask(lead_status="DISQUALIFIED"))
    assert ACTION.left_out(ask(lead_status="QUALIFIED")) == ""
    assert ACTION.left_out(ask(options={"rejected": True}, **rejected)) == ""


def test_in_the_background_an_email_needs_a_company() -> None:
    nowhere = {"company_domain": "", "company_name": ""}
    assert "company" in ACTION.lacks(ask(options=BACKGROUND, **nowhere))
    assert ACTION.lacks(ask("phone", options=BACKGROUND, **nowhere)) == ""
    assert ACTION.lacks(ask(**nowhere)) == ""


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["number", "type"]), inner, max_size=2),
    max_leaves=5,
)
KEYS = ["enrichment_id", "status", "email", "email_status", "phones", "phone", "phone_status", "message", "id"]


@given(
    st.lists(st.dictionaries(st.sampled_from(KEYS), json_values), min_size=1, max_size=3),
    st.sampled_from([SYNC, BACKGROUND]),
)
def test_any_answer_is_either_read_or_in_doubt_and_the_same_answers_give_the_same(
    bodies: list[dict[str, Any]], options: dict[str, Any]
) -> None:
    def outcome() -> Any:
        try:
            driven = drive(ACTION, ask(options=options), bodies)
        except WrongAnswer as wrong:
            return str(wrong)
        except AssertionError:
            return "ended before all answers were read"
        else:
            return driven

    first = outcome()
    assert first == outcome()
    if not isinstance(first, str) and first.ended:
        assert set(first.ended.states) == set(BOTH)
        for part, state in first.ended.states.items():
            assert bool(first.cells[part]) == (state is JobState.DONE)

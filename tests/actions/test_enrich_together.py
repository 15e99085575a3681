"""E-mail and phone of up to 100 people with one call, whose results come to our address one by one."""

from typing import Any

import pytest
from tests.actions.steps import Driven, drive

from rowcall.actions.enrich_contact import ACTION
from rowcall.errors import WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended
from rowcall.model.exchange import Reply
from rowcall.model.request import TOKEN_KEY, Hook

INES = {
    "first_name": "Ines",
    "last_name": "Caldeira",
    "linkedin_url": "https://www.linkedin.com/in/ines-example",
    "company_domain": "norvane.example",
}
QUEUED = {"enrichment_id": "batch-1", "status": "queued"}
MINE = {"enrichment_id": "own-1", "status": "finished", "email": "ines@norvane.example", "email_status": "deliverable"}
DONE = Ended({"email": JobState.DONE})


def ask(part: str = "email", **options: Any) -> Ask:
    return Ask(INES, {"delivery": "bulk", **options}, (part,))


def asked(*replies: Any, part: str = "email", **options: Any) -> Driven:
    return drive(ACTION, ask(part, **options), replies)


def test_a_person_goes_with_others_who_want_the_same() -> None:
    (request,) = asked().requests
    assert (request.method, request.path, request.hook) == ("POST", "/api/v2/contacts/bulk_enrich", Hook.ONLY)
    assert (request.paid, request.accepted, dict(request.units)) == (True, True, {"email": 1})
    assert request.body == {
        "firstname": "Ines",
        "lastname": "Caldeira",
        "linkedin_url": "https://www.linkedin.com/in/ines-example",
        "domain": "norvane.example",
    }
    batch = request.batch
    assert batch is not None
    assert (batch.most, batch.divisible) == (100, True)
    assert batch.join(({"firstname": "Ines"}, {"firstname": "Tomas"})) == {
        "contacts": [{"firstname": "Ines"}, {"firstname": "Tomas"}],
        "enrichment_type": ["email"],
    }


def test_whoever_is_left_alone_goes_in_the_background_and_is_heard_of_alike() -> None:
    (request,) = asked().requests
    assert request.batch is not None
    alone = request.batch.alone
    assert alone is not None
    assert (alone.path, alone.hook, alone.batch) == ("/api/v2/contacts/single_enrich", Hook.ONLY, None)
    assert alone.body == {**(request.body or {}), "enrichment_type": ["email"]}


def test_each_kind_is_a_batch_of_its_own() -> None:
    keys = [asked(part=part).requests[0].batch for part in ("email", "phone", "personal_email")]
    assert len({batch.key for batch in keys if batch}) == 3
    assert ACTION.apart({"delivery": "bulk"})


def test_the_result_is_heard_of_at_our_address() -> None:
    driven = asked(QUEUED, MINE)
    assert driven.awaited == [("batch-1", 0)]
    assert driven.cells == {"enrichment_id": "own-1", "email": "ines@norvane.example", "email_status": "deliverable"}
    assert (driven.used, driven.ended, driven.looks) == ([{"email": 1}], DONE, [])
    assert ACTION.hears_only({"delivery": "bulk"})
    assert not ACTION.hears_only({"delivery": "background"})


@pytest.mark.parametrize("odd", [{}, [], "x", None, [MINE, MINE], {"status": "pending"}, {"note": 1}])
def test_a_message_that_says_no_result_is_waited_past(odd: Any) -> None:
    driven = asked(QUEUED, odd, [MINE])
    assert driven.awaited == [("batch-1", 0), ("batch-1", 1)]
    assert driven.ended == DONE


def test_nothing_found_is_told_as_everywhere() -> None:
    driven = asked(QUEUED, {"enrichment_id": "own-1", "status": "finished", "email": None, "email_status": "N/A"})
    assert (driven.used, driven.ended) == ([{}], Ended({"email": JobState.NOT_FOUND}, "Nothing found: e-mail."))


@pytest.mark.parametrize("ack", [{}, {"status": "queued"}, {"enrichment_id": 7.5}])
def test_an_answer_that_names_no_batch_is_wrong(ack: Any) -> None:
    with pytest.raises(WrongAnswer):
        asked(ack)


def contacts(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"enrichment_id": "batch-1", "status": "processing", "contacts": list(parts)}


def quiet_then(look: Any, *replies: Any, token: str = "t-1") -> Driven:  # noqa: S107 - marks a call, guards nothing
    """No message came in time; what the service then says of the batch, and what follows."""
    driven = Driven()
    steps, waiting = ACTION.steps(ask()), [QUEUED, (0, None), look, *replies]
    answer: Reply | None = None
    while True:
        try:
            said = steps.send(answer)
        except StopIteration as end:
            driven.ended = end.value
            return driven
        driven.said.append(said)
        answer = None
        if type(said).__name__ in ("Request", "Poll", "Look", "Deliveries"):
            if not waiting:
                steps.close()
                return driven
            reply = waiting.pop(0)
            answer = Reply(*reply, token) if isinstance(reply, tuple) else Reply(200, reply, token)


def test_where_no_message_comes_the_service_is_asked_and_then_for_the_person_alone() -> None:
    other = {**MINE, "enrichment_id": "own-2", "custom": {TOKEN_KEY: "t-2"}}
    driven = quiet_then(contacts(other, {**MINE, "custom": {TOKEN_KEY: "t-1"}}), MINE)
    assert driven.looks == ["/api/v2/contacts/batch-1"]
    assert [poll.request.path for poll in driven.polls] == ["/api/v2/contacts/own-1"]
    assert driven.ended == DONE


@pytest.mark.parametrize(
    "look",
    [
        (404, {"error": "Not found"}),
        (0, None),
        "x",
        contacts(),
        contacts({**MINE, "custom": {TOKEN_KEY: "t-2"}}),
        contacts(MINE),
        contacts({"enrichment_id": "own-1", "status": "pending", "custom": {TOKEN_KEY: "t-1"}}),
        contacts({"status": "finished", "email": "x@norvane.example", "custom": {TOKEN_KEY: "t-1"}}),
    ],
)
def test_where_the_service_tells_nothing_of_this_person_it_is_waited_on(look: Any) -> None:
    driven = quiet_then(look)
    assert driven.awaited == [("batch-1", 0), ("batch-1", 0)]
    assert (driven.polls, driven.ended) == ([], None)


def test_whoever_went_alone_is_read_by_the_same_id() -> None:
    driven = quiet_then({**MINE, "enrichment_id": "batch-1"}, {**MINE, "enrichment_id": "batch-1"})
    assert [poll.request.path for poll in driven.polls] == ["/api/v2/contacts/batch-1"]
    assert driven.ended == DONE


@pytest.mark.parametrize(
    ("values", "part", "lacks"),
    [
        (INES, "email", ""),
        ({**INES, "first_name": ""}, "phone", "Together with others, everybody needs a first and a last name."),
        (
            {**INES, "company_domain": ""},
            "email",
            "In the background, an e-mail needs the company or its website.",
        ),
        ({**INES, "company_domain": ""}, "phone", ""),
    ],
)
def test_what_a_person_has_to_have(values: dict[str, str], part: str, lacks: str) -> None:
    assert ACTION.lacks(Ask(values, {"delivery": "bulk"}, (part,))) == lacks


# ------------------------------------------------------------------ countries of phones


@pytest.mark.parametrize("delivery", ["sync", "background"])
def test_phones_of_some_countries_only(delivery: str) -> None:
    wanted = Ask(INES, {"delivery": delivery, "phone_country_codes": ("fr", "Deutschland", "FR")}, ("phone",))
    (request,) = drive(ACTION, wanted, []).requests
    assert request.body is not None
    assert request.body["phone_country_codes"] == ["DE", "FR"]


def test_the_countries_are_said_once_for_a_batch() -> None:
    (request,) = asked(part="phone", phone_country_codes=("FR",)).requests
    assert request.batch is not None
    assert request.batch.join(({},))["phone_country_codes"] == ["FR"]
    assert "phone_country_codes" not in (request.body or {})


def test_countries_say_nothing_of_an_e_mail() -> None:
    wanted = Ask(INES, {"phone_country_codes": ("FR",)}, ("email",))
    (request,) = drive(ACTION, wanted, []).requests
    assert "phone_country_codes" not in (request.body or {})


def test_an_answer_about_some_countries_only_is_not_used_for_others() -> None:
    names = {ACTION.known_as(Ask(INES, {"phone_country_codes": codes}, ("phone",))) for codes in ((), ("FR",), ("DE",))}
    assert len(names) == 3


@pytest.mark.parametrize(("text", "wrong"), [("FR", ""), ("uk", ""), ("France", ""), ("XX", "“XX” is no country.")])
def test_what_counts_as_a_country(text: str, wrong: str) -> None:
    option = ACTION.option("phone_country_codes")
    assert option is not None
    assert option.check(text) == wrong

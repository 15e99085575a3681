import json

from tests.support.projects import (
    PRICES,
    Begun,
    begin,
    drafts,
)

from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.plans import StepPlan
from rowcall.model.prices import Cost
from rowcall.project import calls, doubts, receipts
from rowcall.project.file import Project


def test_an_answer_is_kept_raw_before_anything_is_made_of_it(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    begun.answer(token, raw=b'{"email": "ines@norvane.example", "odd": \xff}')
    assert project.reader.fetch("SELECT body, source, http_status FROM receipt WHERE token = ?", (token,)) == [
        (b'{"email": "ines@norvane.example", "odd": \xff}', "post", 200)
    ]
    assert begun.attempt(token, "outcome", "possible") == ("result", 33)


def test_the_same_answer_is_kept_once_and_a_newer_one_beside_it(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    for raw in (b"one", b"one", b"two"):
        begun.answer(token, raw=raw)
    assert project.reader.fetch("SELECT body FROM receipt ORDER BY id") == [(b"one",), (b"two",)]


def test_answers_come_back_by_the_number_of_the_call(begun: Begun, project: Project) -> None:
    unit = begun.units()[0]
    begun.answer(begun.open(unit, seq=1), raw=b'{"first": "\xc3\xa9"}')
    begun.answer(begun.open(unit, seq=2), Wire.REFUSED, raw=b'{"error": "slow down"}', refusal=Refusal.THROTTLED)
    begun.answer(begun.open(unit, seq=2), raw=b"")
    begun.answer(begun.open(unit, seq=3), Wire.ACCEPTED, raw=b'{"id": "s1"}')
    kept = receipts.kept_answers(project.reader, begun.step_id, 1, unit.parts)
    assert {seq: answer.reply.body for seq, answer in kept.items()} == {1: {"first": "é"}, 2: None, 3: {"id": "s1"}}
    assert kept[1].cost == Cost(possible=33)
    assert receipts.kept_answers(project.reader, begun.step_id, 2, unit.parts) == {}
    assert receipts.kept_answers(project.reader, begun.step_id, 1, ("email",)) == {}


def test_without_the_receipt_an_answered_call_would_have_no_answer(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    begun.answer(token)
    assert receipts.kept_answers(project.reader, begun.step_id, 1, ("email", "phone"))
    project.write_now(lambda connection: connection.execute("DELETE FROM receipt"))
    assert receipts.kept_answers(project.reader, begun.step_id, 1, ("email", "phone")) == {}


def test_parts_that_are_asked_apart_have_calls_and_answers_of_their_own(project: Project) -> None:
    begun = begin(project, StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone")))
    begun.plan(drafts((1, "person 1")))
    email, phone = begun.units()
    assert (email.parts, phone.parts) == (("email",), ("phone",))
    begun.answer(begun.open(email, most=PRICES.most({"email": 1})), raw=b"1")
    begun.answer(begun.open(phone, most=PRICES.most({"phone": 1})), raw=b"2")
    assert receipts.kept_answers(project.reader, begun.step_id, 1, ("phone",))[1].reply.body == 2
    assert begun.spent() == 33


def test_a_long_answer_of_many_calls_is_kept_once_and_read_for_each(begun: Begun, project: Project) -> None:
    first, second, third, _fourth = begun.units()
    tokens = [begun.open(unit) for unit in (first, second, third)]
    raw = json.dumps({"companies": ["norvane"] * 500}).encode()
    exchange = Exchange(Wire.RESULT, 200, raw, "application/json")
    project.write_now(lambda connection: calls.keep_answers(connection, tokens, exchange, 2.0))
    kept = [receipts.kept_answers(project.reader, begun.step_id, unit.row_id, unit.parts) for unit in (first, second)]
    assert [answers[1].kept.body for answers in kept] == [raw, raw]
    assert kept[1][1].reply.body == {"companies": ["norvane"] * 500}
    assert doubts.pieces(project.reader, tokens[2]) == raw
    assert project.reader.fetch("SELECT sum(length(body)), count(*) FROM receipt") == [(len(raw), 3)]

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.projects import BOTH, CONTACTS, PRICES, Begun, begin, contact, drafts, project_with, send_again

from rowcall.model.cells import ForbiddenTransition, JobState
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.plans import StepPlan
from rowcall.model.prices import Cost
from rowcall.project import calls, doubts, jobs
from rowcall.project.calls import CapReached, Recovered
from rowcall.project.file import Project

PEOPLE = [contact(name) for name in ("ines", "tomas", "awa", "jun")]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, PEOPLE) as project:
        yield project


@pytest.fixture
def begun(project: Project) -> Begun:
    begun = begin(project)
    begun.plan(drafts(*((row_id, f"person {row_id}") for row_id in range(1, 5))))
    return begun


def attempt(project: Project, token: str, *columns: str) -> tuple[Any, ...]:
    return project.reader.fetch(f"SELECT {', '.join(columns)} FROM attempt WHERE token = ?", (token,))[0]  # noqa: S608


def reopened(project: Project) -> Project:
    project.close()
    return Project.open(project.path)


def test_the_intent_is_on_disk_before_anything_is_sent(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    other = project.new_reader()
    try:
        assert other.fetch("SELECT outcome, possible, confirmed, parts FROM attempt") == [
            ("open", 33, 0, "email,phone")
        ]
    finally:
        other.close()
    assert begun.states(1) == ["sending", "sending"]
    assert begun.spent() == 33
    assert len(token) <= 64


def test_marks_of_calls_are_opaque_and_never_the_same(project: Project) -> None:
    key = str(project.reader.meta("token_key"))
    marks = {calls.new_token(key) for _number in range(500)}
    assert len(marks) == 500
    assert {len(mark) for mark in marks} == {32}


def test_two_sends_for_one_row_cannot_coexist(begun: Begun) -> None:
    unit = begun.units()[0]
    begun.open(unit)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        begun.open(unit, seq=2)
    assert begun.spent() == 33


def test_what_the_service_has_accepted_keeps_its_row_until_it_is_finished(begun: Begun, project: Project) -> None:
    unit = begun.units()[0]
    token = begun.open(unit)
    begun.answer(token, Wire.ACCEPTED)
    with pytest.raises(sqlite3.IntegrityError):
        begun.open(unit, seq=2)
    project.write_now(lambda connection: calls.close_accepted(connection, token, 3.0))
    assert begun.open(unit, seq=2)


def test_no_call_may_take_the_run_over_its_cap_in_the_worst_case(project: Project) -> None:
    begun = begin(project, budget=70)
    begun.plan(drafts(*((row_id, f"person {row_id}") for row_id in range(1, 5))))
    first, second, third, _fourth = begun.units()
    token = begun.open(first)
    begun.open(second)
    with pytest.raises(CapReached):
        begun.open(third)
    assert (begun.spent(), begun.states(3)) == (66, ["queued", "queued"])
    begun.answer(token)
    project.write_now(lambda connection: calls.settle(connection, token, Cost(confirmed=3)))
    assert begun.spent() == 36
    begun.open(third)
    assert begun.spent() == 69


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(Wire)), max_size=8), st.integers(0, 90)
)
def test_the_cap_holds_whatever_calls_cost_and_however_they_end(
    tmp_path_factory: pytest.TempPathFactory, plans: list[tuple[int, int, Wire]], budget: int
) -> None:
    path = tmp_path_factory.mktemp("cap") / "list.rowcall"
    with project_with(path, CONTACTS, PEOPLE * 2) as project:
        begun = begin(project, budget=budget)
        begun.plan(drafts(*((row_id, f"person {row_id}") for row_id in range(1, 9))))
        worst = 0
        for unit, (most, took, wire) in zip(begun.units(), plans, strict=False):
            if worst + most > budget:
                with pytest.raises(CapReached):
                    begun.open(unit, most=most)
                continue
            token = begun.open(unit, most=most)
            begun.answer(token, wire)
            worst += most
            if wire in (Wire.NOT_SENT, Wire.REFUSED):
                worst -= most
            elif wire is Wire.RESULT:
                cost = Cost(confirmed=min(took, most))
                project.write_now(lambda connection, token=token, cost=cost: calls.settle(connection, token, cost))
                worst += cost.total - most
            assert begun.spent() == worst <= budget
        (sums,) = project.reader.fetch("SELECT coalesce(sum(confirmed + possible), 0) FROM attempt")[0:1]
        assert sums == (worst,)


def test_an_answer_is_kept_raw_before_anything_is_made_of_it(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    begun.answer(token, raw=b'{"email": "ines@norvane.example", "odd": \xff}')
    assert project.reader.fetch("SELECT body, source, http_status FROM receipt WHERE token = ?", (token,)) == [
        (b'{"email": "ines@norvane.example", "odd": \xff}', "post", 200)
    ]
    assert attempt(project, token, "outcome", "possible") == ("result", 33)


def test_the_same_answer_is_kept_once_and_a_newer_one_beside_it(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    for raw in (b"one", b"one", b"two"):
        begun.answer(token, raw=raw)
    assert project.reader.fetch("SELECT body FROM receipt ORDER BY id") == [(b"one",), (b"two",)]


@pytest.mark.parametrize(
    ("wire", "refusal", "spent"),
    [
        (Wire.NOT_SENT, None, 0),
        (Wire.REFUSED, Refusal.ROW, 0),
        (Wire.REFUSED, Refusal.THROTTLED, 0),
        (Wire.AMBIGUOUS, None, 33),
        (Wire.ACCEPTED, None, 33),
        (Wire.RESULT, None, 33),
    ],
)
def test_only_a_call_that_was_surely_not_paid_gives_its_credits_back(
    begun: Begun, wire: Wire, refusal: Refusal | None, spent: int
) -> None:
    begun.answer(begun.open(begun.units()[0]), wire, refusal=refusal)
    assert begun.spent() == spent


def test_settling_counts_the_difference_and_twice_counts_once(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    begun.answer(token)
    for cost in (Cost(3, 0), Cost(3, 0), Cost(3, 30)):
        project.write_now(lambda connection, cost=cost: calls.settle(connection, token, cost))
        assert begun.spent() == cost.total
        assert attempt(project, token, "confirmed", "possible") == (cost.confirmed, cost.possible)


def test_an_answer_that_turns_out_to_be_none_stays_possibly_paid(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    begun.answer(token)
    project.write_now(lambda connection: calls.doubt(connection, token, "no enrichment"))
    assert attempt(project, token, "outcome", "possible", "message") == ("ambiguous", 33, "no enrichment")
    assert calls.kept_answers(project.reader, begun.step_id, 1, ("email", "phone")) == {}


def test_answers_come_back_by_the_number_of_the_call(begun: Begun, project: Project) -> None:
    unit = begun.units()[0]
    begun.answer(begun.open(unit, seq=1), raw=b'{"first": "\xc3\xa9"}')
    begun.answer(begun.open(unit, seq=2), Wire.REFUSED, raw=b'{"error": "slow down"}', refusal=Refusal.THROTTLED)
    begun.answer(begun.open(unit, seq=2), raw=b"")
    begun.answer(begun.open(unit, seq=3), Wire.ACCEPTED, raw=b'{"id": "s1"}')
    kept = calls.kept_answers(project.reader, begun.step_id, 1, unit.parts)
    assert {seq: answer.reply.body for seq, answer in kept.items()} == {1: {"first": "é"}, 2: None, 3: {"id": "s1"}}
    assert kept[1].cost == Cost(possible=33)
    assert calls.kept_answers(project.reader, begun.step_id, 2, unit.parts) == {}
    assert calls.kept_answers(project.reader, begun.step_id, 1, ("email",)) == {}


def test_a_wait_begins_only_after_a_send(begun: Begun, project: Project) -> None:
    unit = begun.units()[0]
    token = begun.open(unit)
    begun.answer(token, Wire.ACCEPTED)
    for _again in range(2):  # a run that is carried on says it again
        project.write_now(lambda connection: calls.now_waiting(connection, token, "s1", unit.job_ids))
    assert begun.states(1) == ["waiting", "waiting"]
    assert attempt(project, token, "remote_id", "outcome") == ("s1", "accepted")
    with pytest.raises(ForbiddenTransition):
        project.write_now(lambda connection: calls.now_waiting(connection, token, "s1", begun.units()[1].job_ids))


def test_a_row_that_is_ended_cannot_be_sent(begun: Begun, project: Project) -> None:
    unit = begun.units()[0]
    begun.answer(begun.open(unit))
    project.write_now(lambda connection: jobs.set_states(connection, unit.job_ids, JobState.DONE))
    with pytest.raises(ForbiddenTransition):
        begun.open(unit, seq=2)
    assert begun.spent() == 33


def test_a_row_that_was_put_off_is_sent_again_as_another_attempt(begun: Begun, project: Project) -> None:
    unit = begun.units()[0]
    begun.answer(begun.open(unit), Wire.REFUSED, refusal=Refusal.BUSY)
    project.write_now(lambda connection: jobs.set_states(connection, unit.job_ids, JobState.FAILED_RETRYABLE))
    begun.open(unit)
    assert project.reader.fetch("SELECT n FROM attempt ORDER BY n") == [(1,), (2,)]
    assert project.reader.fetch("SELECT DISTINCT tries FROM job WHERE row_id = 1") == [(2,)]


# ------------------------------------------------------------------ after an unexpected stop


def leave_mess(begun: Begun) -> dict[str, str]:
    """Four rows: sent without an answer, answered, accepted and waited for, never sent."""
    units = begun.units()
    tokens = {"sent": begun.open(units[0]), "answered": begun.open(units[1]), "accepted": begun.open(units[2])}
    begun.answer(tokens["answered"], raw=b'{"email": "x"}')
    begun.answer(tokens["accepted"], Wire.ACCEPTED, raw=b'{"id": "s1"}')
    begun.project.write_now(
        lambda connection: calls.now_waiting(connection, tokens["accepted"], "s1", units[2].job_ids)
    )
    return tokens


def test_what_was_sent_without_an_answer_is_in_doubt_and_nothing_else_changes(begun: Begun, project: Project) -> None:
    tokens = leave_mess(begun)
    again = reopened(project)
    try:
        assert again.recovered == Recovered(unknown=1, waiting=1)
        begun.project = again
        assert [begun.states(row_id)[0] for row_id in range(1, 5)] == [
            "unknown_outcome",
            "sending",
            "waiting",
            "queued",
        ]
        assert attempt(again, tokens["sent"], "outcome", "possible") == ("ambiguous", 33)
        assert begun.spent() == 99
        assert [unit.row_id for unit in begun.units()] == [2, 3, 4]
        assert again.reader.fetch("SELECT kind FROM event") == [("unexpected_stop",)]
    finally:
        again.close()


def test_putting_right_twice_changes_nothing_more(begun: Begun, project: Project) -> None:
    leave_mess(begun)

    def everything() -> list[tuple[Any, ...]]:
        return [
            *project.reader.fetch("SELECT * FROM attempt ORDER BY token"),
            *project.reader.fetch("SELECT * FROM attempt_job ORDER BY token, job_id"),
            *project.reader.fetch("SELECT * FROM job ORDER BY id"),
            *project.reader.fetch("SELECT * FROM event"),
        ]

    assert project.write_now(lambda connection: calls.recover(connection, 5.0)) == Recovered(1, 1)
    before = everything()
    assert project.write_now(lambda connection: calls.recover(connection, 6.0)) == Recovered(0, 1)
    assert everything() == before


def test_rows_in_doubt_are_sent_again_only_after_consent_which_is_kept(begun: Begun, project: Project) -> None:
    leave_mess(begun)
    project.write_now(lambda connection: calls.recover(connection, 5.0))
    unit = begun.units()[0]
    assert unit.row_id == 2
    assert send_again(project, 6.0) == {begun.step.sheet.id: [1]}
    assert send_again(project, 7.0) == {}
    assert project.reader.fetch("SELECT kind FROM event") == [("unexpected_stop",), ("consent_to_resend",)]
    begun.open(begun.units()[0])
    assert begun.spent() == 4 * 33


# ------------------------------------------------------------------ the guards are what holds


def test_without_the_index_two_sends_would_coexist(begun: Begun, project: Project) -> None:
    """The check of two sends fails where the index is gone: it is the index that holds, not luck."""
    project.write_now(lambda connection: connection.execute("DROP INDEX one_open"))
    unit = begun.units()[0]
    begun.open(unit)
    begun.open(unit, seq=2)
    assert begun.spent() == 66


def test_without_the_kept_intent_a_sent_row_would_be_sent_again(begun: Begun, project: Project) -> None:
    """Where the intent is taken away, nothing tells that the row was sent: so the intent is what tells it."""
    unit = begun.units()[0]
    token = begun.open(unit)

    def forget(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM attempt_job WHERE token = ?", (token,))
        connection.execute("DELETE FROM attempt WHERE token = ?", (token,))

    project.write_now(forget)
    assert project.write_now(lambda connection: calls.recover(connection, 5.0)) == Recovered(0, 0)
    assert begun.units()[0].row_id == 1


def test_without_the_receipt_an_answered_call_would_have_no_answer(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    begun.answer(token)
    assert calls.kept_answers(project.reader, begun.step_id, 1, ("email", "phone"))
    project.write_now(lambda connection: connection.execute("DELETE FROM receipt"))
    assert calls.kept_answers(project.reader, begun.step_id, 1, ("email", "phone")) == {}


def test_without_the_cap_any_call_would_go(project: Project) -> None:
    begun = begin(project, BOTH, budget=10)
    begun.plan(drafts((1, "person 1")))
    with pytest.raises(CapReached):
        begun.open(begun.units()[0])
    project.write_now(lambda connection: connection.execute("UPDATE run SET budget = NULL"))
    begun.open(begun.units()[0])


def test_parts_that_are_asked_apart_have_calls_and_answers_of_their_own(project: Project) -> None:
    begun = begin(project, StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone")))
    begun.plan(drafts((1, "person 1")))
    email, phone = begun.units()
    assert (email.parts, phone.parts) == (("email",), ("phone",))
    begun.answer(begun.open(email, most=PRICES.most({"email": 1})), raw=b"1")
    begun.answer(begun.open(phone, most=PRICES.most({"phone": 1})), raw=b"2")
    assert calls.kept_answers(project.reader, begun.step_id, 1, ("phone",))[1].reply.body == 2
    assert begun.spent() == 33


def test_a_long_answer_of_many_calls_is_kept_once_and_read_for_each(begun: Begun, project: Project) -> None:
    first, second, third, _fourth = begun.units()
    tokens = [begun.open(unit) for unit in (first, second, third)]
    raw = json.dumps({"companies": ["norvane"] * 500}).encode()
    exchange = Exchange(Wire.RESULT, 200, raw, "application/json")
    project.write_now(lambda connection: calls.keep_answers(connection, tokens, exchange, 2.0))
    kept = [calls.kept_answers(project.reader, begun.step_id, unit.row_id, unit.parts) for unit in (first, second)]
    assert [answers[1].kept.body for answers in kept] == [raw, raw]
    assert kept[1][1].reply.body == {"companies": ["norvane"] * 500}
    assert doubts.pieces(project.reader, tokens[2]) == raw
    assert project.reader.fetch("SELECT sum(length(body)), count(*) FROM receipt") == [(len(raw), 3)]

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.projects import BOTH, CONTACTS, PEOPLE, Begun, begin, drafts, project_with

from rowcall.model.cells import ForbiddenTransition, JobState
from rowcall.model.exchange import Refusal, Wire
from rowcall.model.prices import Cost
from rowcall.project import calls, jobs, receipts
from rowcall.project.calls import CapReached
from rowcall.project.file import Project


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
        assert begun.attempt(token, "confirmed", "possible") == (cost.confirmed, cost.possible)


def test_an_answer_that_turns_out_to_be_none_stays_possibly_paid(begun: Begun, project: Project) -> None:
    token = begun.open(begun.units()[0])
    begun.answer(token)
    project.write_now(lambda connection: calls.doubt(connection, token, "no enrichment"))
    assert begun.attempt(token, "outcome", "possible", "message") == ("ambiguous", 33, "no enrichment")
    assert receipts.kept_answers(project.reader, begun.step_id, 1, ("email", "phone")) == {}


def test_a_wait_begins_only_after_a_send(begun: Begun, project: Project) -> None:
    unit = begun.units()[0]
    token = begun.open(unit)
    begun.answer(token, Wire.ACCEPTED)
    for _again in range(2):  # a run that is carried on says it again
        project.write_now(lambda connection: calls.now_waiting(connection, token, "s1", unit.job_ids))
    assert begun.states(1) == ["waiting", "waiting"]
    assert begun.attempt(token, "remote_id", "outcome") == ("s1", "accepted")
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


# ------------------------------------------------------------------ the guards are what holds


def test_without_the_index_two_sends_would_coexist(begun: Begun, project: Project) -> None:
    """The check of two sends fails where the index is gone: it is the index that holds, not luck."""
    project.write_now(lambda connection: connection.execute("DROP INDEX one_open"))
    unit = begun.units()[0]
    begun.open(unit)
    begun.open(unit, seq=2)
    assert begun.spent() == 66


def test_without_the_cap_any_call_would_go(project: Project) -> None:
    begun = begin(project, BOTH, budget=10)
    begun.plan(drafts((1, "person 1")))
    with pytest.raises(CapReached):
        begun.open(begun.units()[0])
    project.write_now(lambda connection: connection.execute("UPDATE run SET budget = NULL"))
    begun.open(begun.units()[0])

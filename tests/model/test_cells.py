from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.cells import ENDED, ForbiddenTransition, JobState, Outcome, check_transition, outcome_of_row

S = JobState

DOCUMENTED = {
    S.QUEUED: {S.SENDING, S.SKIPPED_DUPLICATE, S.SUPPRESSED},
    S.SENDING: {
        S.WAITING,
        S.DONE,
        S.NOT_FOUND,
        S.QUEUED,
        S.FAILED_RETRYABLE,
        S.FAILED_PERMANENT,
        S.UNKNOWN_OUTCOME,
    },
    S.WAITING: {S.DONE, S.NOT_FOUND, S.FAILED_PERMANENT},
    S.FAILED_RETRYABLE: {S.QUEUED, S.FAILED_PERMANENT, S.SUPPRESSED},
    S.UNKNOWN_OUTCOME: {S.WAITING, S.DONE, S.NOT_FOUND, S.QUEUED, S.FAILED_PERMANENT, S.SUPPRESSED},
    S.NOT_FOUND: {S.QUEUED, S.SUPPRESSED},
    S.FAILED_PERMANENT: {S.QUEUED, S.SUPPRESSED},
    S.DONE: {S.QUEUED, S.SUPPRESSED},
    S.SKIPPED_DUPLICATE: {S.QUEUED, S.SUPPRESSED},
    S.SUPPRESSED: {S.QUEUED},
}

states = st.sampled_from(JobState)


@given(states, states)
def test_only_documented_changes_of_state_are_allowed(before: JobState, after: JobState) -> None:
    if after in DOCUMENTED[before]:
        check_transition(before, after)
    else:
        with pytest.raises(ForbiddenTransition, match=f"{before} -> {after}"):
            check_transition(before, after)


def test_a_job_in_flight_or_waited_for_is_never_suppressed_nor_a_waiting_one_queued_again() -> None:
    for before, after in ((S.SENDING, S.SUPPRESSED), (S.WAITING, S.SUPPRESSED), (S.WAITING, S.QUEUED)):
        with pytest.raises(ForbiddenTransition):
            check_transition(before, after)


def test_a_run_may_leave_exactly_the_states_that_are_not_ended() -> None:
    assert set(JobState) - ENDED == {S.QUEUED, S.SENDING, S.WAITING, S.FAILED_RETRYABLE}


@pytest.mark.parametrize(
    ("row", "outcome"),
    [
        ([], Outcome.NOT_RUN),
        ([S.DONE], Outcome.FOUND),
        ([S.DONE, S.UNKNOWN_OUTCOME], Outcome.UNKNOWN),
        ([S.DONE, S.WAITING], Outcome.UNKNOWN),
        ([S.SENDING, S.FAILED_PERMANENT], Outcome.UNKNOWN),
        ([S.NOT_FOUND, S.DONE, S.FAILED_PERMANENT], Outcome.FOUND),
        ([S.NOT_FOUND, S.FAILED_PERMANENT], Outcome.FAILED),
        ([S.NOT_FOUND, S.NOT_FOUND], Outcome.NOT_FOUND),
        ([S.NOT_FOUND, S.SKIPPED_DUPLICATE], Outcome.NOT_FOUND),
        ([S.SKIPPED_DUPLICATE, S.SKIPPED_DUPLICATE], Outcome.SKIPPED_DUPLICATE),
        ([S.QUEUED], Outcome.NOT_RUN),
        ([S.FAILED_RETRYABLE], Outcome.NOT_RUN),
        ([S.SUPPRESSED], Outcome.SUPPRESSED),
    ],
)
def test_the_outcome_of_a_row_with_several_parts(row: list[JobState], outcome: Outcome) -> None:
    assert outcome_of_row(row) is outcome


@given(st.lists(states), st.randoms())
def test_the_order_of_the_parts_does_not_matter_and_doubt_always_shows(row: list[JobState], random: Random) -> None:
    shuffled = list(row)
    random.shuffle(shuffled)
    assert outcome_of_row(shuffled) is outcome_of_row(row)
    in_doubt = {S.SENDING, S.WAITING, S.UNKNOWN_OUTCOME}
    assert (outcome_of_row(row) is Outcome.UNKNOWN) == bool(in_doubt & set(row))

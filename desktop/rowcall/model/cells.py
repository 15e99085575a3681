"""The states of a job, the outcomes a row shows, and which state may follow which."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class JobState(StrEnum):
    """Where one job (one part of one row in one step) stands; on disk at every moment."""

    QUEUED = "queued"
    SENDING = "sending"
    WAITING = "waiting"
    DONE = "done"
    NOT_FOUND = "not_found"
    FAILED_RETRYABLE = "failed_retryable"
    FAILED_PERMANENT = "failed_permanent"
    UNKNOWN_OUTCOME = "unknown_outcome"
    SKIPPED_DUPLICATE = "skipped_duplicate"
    SUPPRESSED = "suppressed"


class Outcome(StrEnum):
    """What a row shows for a step, in the grid, the export and the report."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    FAILED = "failed"
    UNKNOWN = "unknown"
    SKIPPED_DUPLICATE = "skipped_duplicate"
    SUPPRESSED = "suppressed"
    NOT_RUN = "not_run"


OUTCOME_OF: dict[JobState, Outcome] = {
    JobState.QUEUED: Outcome.NOT_RUN,
    JobState.FAILED_RETRYABLE: Outcome.NOT_RUN,
    JobState.SENDING: Outcome.UNKNOWN,
    JobState.WAITING: Outcome.UNKNOWN,
    JobState.UNKNOWN_OUTCOME: Outcome.UNKNOWN,
    JobState.DONE: Outcome.FOUND,
    JobState.NOT_FOUND: Outcome.NOT_FOUND,
    JobState.FAILED_PERMANENT: Outcome.FAILED,
    JobState.SKIPPED_DUPLICATE: Outcome.SKIPPED_DUPLICATE,
    JobState.SUPPRESSED: Outcome.SUPPRESSED,
}
"""How the ten states show."""

_PRECEDENCE = (
    Outcome.UNKNOWN,
    Outcome.FOUND,
    Outcome.FAILED,
    Outcome.NOT_FOUND,
    Outcome.NOT_RUN,
    Outcome.SKIPPED_DUPLICATE,
    Outcome.SUPPRESSED,
)


def outcome_of_row(states: Iterable[JobState]) -> Outcome:
    """The outcome of a row with several jobs.

    Unknown if any job is, else found if any value came, else failed if any failed, else not found.
    A row without any job was not run.
    """
    outcomes = {OUTCOME_OF[state] for state in states}
    return next((outcome for outcome in _PRECEDENCE if outcome in outcomes), Outcome.NOT_RUN)


_ALLOWED: dict[JobState, frozenset[JobState]] = {
    JobState.QUEUED: frozenset({JobState.SENDING, JobState.SKIPPED_DUPLICATE, JobState.SUPPRESSED}),
    JobState.SENDING: frozenset(
        {
            JobState.WAITING,
            JobState.DONE,
            JobState.NOT_FOUND,
            JobState.QUEUED,
            JobState.FAILED_RETRYABLE,
            JobState.FAILED_PERMANENT,
            JobState.UNKNOWN_OUTCOME,
        }
    ),
    JobState.WAITING: frozenset({JobState.DONE, JobState.NOT_FOUND, JobState.FAILED_PERMANENT}),
    JobState.FAILED_RETRYABLE: frozenset({JobState.QUEUED, JobState.FAILED_PERMANENT, JobState.SUPPRESSED}),
    JobState.UNKNOWN_OUTCOME: frozenset(
        {
            JobState.WAITING,
            JobState.DONE,
            JobState.NOT_FOUND,
            JobState.QUEUED,
            JobState.FAILED_PERMANENT,
            JobState.SUPPRESSED,
        }
    ),
    JobState.DONE: frozenset({JobState.QUEUED, JobState.SUPPRESSED}),
    JobState.NOT_FOUND: frozenset({JobState.QUEUED, JobState.SUPPRESSED}),
    JobState.FAILED_PERMANENT: frozenset({JobState.QUEUED, JobState.SUPPRESSED}),
    JobState.SKIPPED_DUPLICATE: frozenset({JobState.QUEUED, JobState.SUPPRESSED}),
    JobState.SUPPRESSED: frozenset({JobState.QUEUED}),
}

ENDED = frozenset(
    {
        JobState.DONE,
        JobState.NOT_FOUND,
        JobState.FAILED_PERMANENT,
        JobState.UNKNOWN_OUTCOME,
        JobState.SKIPPED_DUPLICATE,
        JobState.SUPPRESSED,
    }
)
"""States that a run does not leave by itself."""


class ForbiddenTransition(AssertionError):
    """Our own mistake: a job was about to go from one state to another that may not follow it."""


def check_transition(before: JobState, after: JobState) -> None:
    """Refuse every change of state that is not allowed.

    Raises:
        ForbiddenTransition: If `after` may not follow `before`.
    """
    if after not in _ALLOWED[before]:
        raise ForbiddenTransition(f"{before} -> {after}")

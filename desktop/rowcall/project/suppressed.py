"""Rows that must not be asked about: their jobs are taken out of a run, and into it again when that has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from rowcall.model.cells import JobState, Outcome
from rowcall.project import jobs, rows
from rowcall.project.rows import StatusColumns
from rowcall.project.runs import StepRecord


def cells_of(connection: sqlite3.Connection, sheet_id: int, column_ids: Sequence[int], row_id: int) -> tuple[str, ...]:
    """A row's cells as they are inside this transaction."""
    names = ", ".join(f"c{column_id}" for column_id in column_ids)
    found = connection.execute(f"SELECT {names} FROM sheet_{sheet_id} WHERE id = ?", (row_id,)).fetchone()
    return tuple(found)


def followers(connection: sqlite3.Connection, job_ids: Sequence[int]) -> list[tuple[int, int]]:
    """Sheet and row of every job that takes over the answer of one of these."""
    found = connection.execute(
        "SELECT DISTINCT step.sheet_id, job.row_id FROM job JOIN step ON step.id = job.step_id"
        f" WHERE same_as IN ({','.join('?' * len(job_ids))})",
        tuple(job_ids),
    )
    return [(sheet_id, row_id) for sheet_id, row_id in found]


def suppress(
    connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, job_ids: Sequence[int], note: str
) -> list[int]:
    """Take a row's jobs out of the run, and those of rows that follow it; returns the ids of these rows.

    A job that had an answer and was about to make its next call counts as not sent.
    """
    for job_id in job_ids:
        _leave_sending(connection, job_id)
    jobs.set_states(connection, job_ids, JobState.SUPPRESSED, reason=note)
    changed = []
    for job_id, row_id in _followers_in(connection, step, job_ids):
        jobs.set_states(connection, [job_id], JobState.SUPPRESSED, reason=note)
        rows.set_outcome(connection, step.id, row_id, where, Outcome.SUPPRESSED, note)
        changed.append(row_id)
    return list(dict.fromkeys(changed))


def _leave_sending(connection: sqlite3.Connection, job_id: int) -> None:
    (state,) = connection.execute("SELECT state FROM job WHERE id = ?", (job_id,)).fetchone()
    if state == JobState.SENDING:
        jobs.set_states(connection, [job_id], JobState.QUEUED)


def _followers_in(connection: sqlite3.Connection, step: StepRecord, job_ids: Sequence[int]) -> list[tuple[int, int]]:
    found = connection.execute(
        "SELECT id, row_id FROM job WHERE step_id = ? AND state = 'skipped_duplicate'"
        f" AND same_as IN ({','.join('?' * len(job_ids))})",
        (step.id, *job_ids),
    )
    return found.fetchall()


def forget_planned(connection: sqlite3.Connection, step_id: int) -> None:
    """Rows that were never to be asked are decided on anew when the run goes on."""
    connection.execute(
        "DELETE FROM step_row WHERE step_id = ? AND outcome = 'suppressed' AND NOT EXISTS"
        " (SELECT 1 FROM job WHERE job.step_id = step_row.step_id AND job.row_id = step_row.row_id)",
        (step_id,),
    )


def rows_of(connection: sqlite3.Connection, step_id: int) -> list[int]:
    """The rows of a step with jobs that were suppressed, those that others follow before the others."""
    found = connection.execute(
        "SELECT row_id FROM job WHERE step_id = ? AND state = 'suppressed' GROUP BY row_id"
        " ORDER BY min(same_as IS NOT NULL), row_id",
        (step_id,),
    )
    return [row_id for (row_id,) in found]


def lift(connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, row_id: int, same_note: str) -> None:
    """Take a row's suppressed jobs into the run again; a row that follows another one does so once more.

    A row that follows one that is still suppressed stays as it is.
    """
    found = connection.execute(
        "SELECT job.id, owner.row_id, owner.state, owner_step.sheet_id FROM job LEFT JOIN job AS owner"
        " ON owner.id = job.same_as LEFT JOIN step AS owner_step ON owner_step.id = owner.step_id"
        " WHERE job.step_id = ? AND job.row_id = ? AND job.state = 'suppressed'",
        (step.id, row_id),
    ).fetchall()
    if any(state == JobState.SUPPRESSED for _job, _row, state, _sheet in found):
        return
    rows.set_outcome(connection, step.id, row_id, where, None, "")
    for job_id, owner_row, state, sheet_id in found:
        jobs.set_states(connection, [job_id], JobState.QUEUED)
        if state is not None:
            jobs.set_states(connection, [job_id], JobState.SKIPPED_DUPLICATE)
            note = same_note.format(row=rows.row_number(connection, sheet_id, owner_row))
            rows.set_outcome(connection, step.id, row_id, where, Outcome.SKIPPED_DUPLICATE, note)

"""What runs have left over: results still at the service, rows to be sent again, rows that failed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from rowcall.model.cells import JobState
from rowcall.project import runs
from rowcall.project.doubts import LEFT_AS_IS, SENT_AGAIN
from rowcall.project.reader import Reader
from rowcall.project.runs import StepRecord

MISSING_TIMES = 3
"""So often a result must have been gone ..."""
MISSING_APART = 3600.0
"""... with at least so many seconds between two times, before it counts as gone for good."""

_OPEN = f"""
(job.state IN ('waiting', 'sending') OR (job.state = 'queued' AND job.reason = '{SENT_AGAIN}' AND NOT EXISTS (
    SELECT 1 FROM job AS newer JOIN step AS newer_step ON newer_step.id = newer.step_id
    WHERE newer.row_id = job.row_id AND newer.part = job.part AND newer.id > job.id
    AND newer_step.action = step.action AND newer_step.sheet_id = step.sheet_id
    AND newer.state NOT IN ('skipped_duplicate', 'suppressed'))))"""
"""Still at the service, or sent again by the user's word, unless a newer run asks the same."""


def earlier_steps(reader: Reader, run_id: int) -> list[tuple[StepRecord, str]]:
    """Steps of runs before this one that have such rows, or rows in doubt, each with its run's plan."""
    found = reader.fetch(
        "SELECT step.id, run_id, position, action, sheet_id, new_sheet_id, after_row, run.plan"
        " FROM step JOIN run ON run.id = step.run_id WHERE run_id < ?"
        f" AND EXISTS (SELECT 1 FROM job WHERE job.step_id = step.id AND (job.state = 'unknown_outcome' OR {_OPEN}))"
        " ORDER BY step.id",
        (run_id,),
    )
    return [(StepRecord(*row[:-1]), str(row[-1])) for row in found]


def waiting_steps(reader: Reader) -> list[tuple[StepRecord, str]]:
    """Steps of all runs in which rows wait for results, or may do so unknown to us, each with its run's plan."""
    found = reader.fetch(
        "SELECT step.id, run_id, position, action, sheet_id, new_sheet_id, after_row, run.plan"
        " FROM step JOIN run ON run.id = step.run_id"
        " WHERE EXISTS (SELECT 1 FROM job WHERE job.step_id = step.id"
        " AND job.state IN ('waiting', 'unknown_outcome')) ORDER BY step.id"
    )
    return [(StepRecord(*row[:-1]), str(row[-1])) for row in found]


def jobs_of_calls(reader: Reader, tokens: Iterable[str]) -> dict[int, int]:
    """The jobs of these calls: job id -> row id."""
    found: dict[int, int] = {}
    for token in tokens:
        found.update(
            reader.fetch(
                "SELECT job.id, job.row_id FROM attempt_job JOIN job ON job.id = job_id WHERE token = ?", (token,)
            )
        )
    return found


def states_of_jobs(reader: Reader, job_ids: Iterable[int]) -> dict[int, JobState]:
    """Where these jobs stand."""
    return {job_id: JobState(reader.fetch("SELECT state FROM job WHERE id = ?", (job_id,))[0][0]) for job_id in job_ids}


def open_jobs(reader: Reader, step_id: int) -> dict[int, int]:
    """The jobs of such rows of a step: job id -> row id."""
    found: list[Any] = reader.fetch(
        f"SELECT job.id, job.row_id FROM job JOIN step ON step.id = job.step_id WHERE step_id = ? AND {_OPEN}"
        " ORDER BY job.row_id, job.id",
        (step_id,),
    )
    return dict(found)


def reopen_rows(connection: sqlite3.Connection, step_id: int, row_ids: Iterable[int]) -> None:
    """Rows of an earlier run go on: what was said of them is no longer how they ended."""
    connection.executemany(
        "UPDATE step_row SET outcome = NULL WHERE step_id = ? AND row_id = ?", [(step_id, row_id) for row_id in row_ids]
    )


def failed_rows(reader: Reader, run_id: int) -> list[tuple[StepRecord, tuple[int, ...]]]:
    """The steps of a run in which rows failed that may be asked again, with these rows.

    Rows that cannot be asked are not among them, nor are those that the user has left as they are.
    """
    failed = f"(outcome = 'failed' AND state = 'failed_permanent' AND reason != '{LEFT_AS_IS}')"
    steps = []
    for step in runs.steps_of(reader, run_id):
        found = reader.fetch(
            "SELECT row_id FROM step_row WHERE step_id = ? AND EXISTS (SELECT 1 FROM job"
            f"   WHERE job.step_id = step_row.step_id AND job.row_id = step_row.row_id AND {failed})"
            " ORDER BY row_id",
            (step.id,),
        )
        if found:
            steps.append((step, tuple(row_id for (row_id,) in found)))
    return steps


def note_missing(connection: sqlite3.Connection, token: str, now: float) -> int:
    """The service no longer knows a result; returns how often that was seen, far enough apart to count."""
    missing, at = connection.execute("SELECT missing, missing_at FROM attempt WHERE token = ?", (token,)).fetchone()
    if at is not None and now - at < MISSING_APART:
        return int(missing)
    connection.execute("UPDATE attempt SET missing = ?, missing_at = ? WHERE token = ?", (missing + 1, now, token))
    return int(missing) + 1

"""Who asks first: of jobs that ask for the same, one owns the call and the others follow it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from rowcall.model.cells import JobState, Outcome
from rowcall.project import jobs, rows
from rowcall.project.doubts import LEFT_AS_IS
from rowcall.project.jobs import Unit
from rowcall.project.reader import Reader
from rowcall.project.rows import StatusColumns
from rowcall.project.runs import StepRecord

OPEN = frozenset({JobState.WAITING, JobState.SENDING, JobState.UNKNOWN_OUTCOME})
"""May have been paid for, and no answer yet."""


@dataclass(frozen=True, slots=True)
class KnownOwner:
    """Who has asked for something in an earlier run."""

    sheet_id: int
    row_id: int
    kept_back: bool
    """Whether not even this row itself asks again by itself: it may have been paid for already."""


def owner_of(
    connection: sqlite3.Connection,
    step: StepRecord,
    row_id: int,
    part: str,
    key: str,
    *,
    own_counts: bool = False,
    left_counts: bool = False,
) -> int | None:
    """The job that asks, or has asked, the same; None where this row has to ask itself.

    An earlier run's job that ended without an answer does not count, unless `left_counts` and the user has left it as
    it is. This row's own earlier job counts where `own_counts` says so, and always where it may have been paid for and
    its answer is still open.
    """
    found = connection.execute(
        "SELECT job.id, job.row_id, job.state, job.reason, step.run_id, step.sheet_id FROM identity"
        " JOIN job ON job.id = identity.job_id JOIN step ON step.id = job.step_id"
        " WHERE identity.action = ? AND identity.part = ? AND identity.key = ?",
        (step.action, part, key),
    ).fetchone()
    if found is None:
        return None
    job_id, owner_row, state, reason, run_id, sheet_id = found
    if left_counts and was_left(state, reason):
        return int(job_id)
    if owner_row == row_id and sheet_id == step.sheet_id and not own_counts:
        return int(job_id) if run_id != step.run_id and state in OPEN else None
    return int(job_id) if run_id == step.run_id or state in {*OPEN, JobState.DONE} else None


def was_left(state: str, reason: str) -> bool:
    """Whether a job was in doubt and the user has left it as it is."""
    return state == JobState.FAILED_PERMANENT and reason == LEFT_AS_IS


def known_identities(reader: Reader, action: str, *, left_counts: bool) -> dict[tuple[str, str], KnownOwner]:
    """Who has been asked for already and answered, waited for, in doubt, or (`left_counts`) left as it is.

    Returns:
        (part, identity) -> the row that asked.
    """
    lasting = ",".join(f"'{state}'" for state in (*OPEN, JobState.DONE))
    found = reader.fetch(
        "SELECT identity.part, identity.key, step.sheet_id, job.row_id, job.state FROM identity"
        " JOIN job ON job.id = identity.job_id JOIN step ON step.id = job.step_id"
        f" WHERE identity.action = ? AND identity.key LIKE 'plan:%' AND (job.state IN ({lasting})"
        " OR (? AND job.state = 'failed_permanent' AND job.reason = ?))",
        (action, left_counts, LEFT_AS_IS),
    )
    return {
        (part, key.removeprefix("plan:")): KnownOwner(sheet_id, row_id, kept_back=state != JobState.DONE)
        for part, key, sheet_id, row_id, state in found
    }


def claim(connection: sqlite3.Connection, action: str, part: str, key: str, job_id: int) -> None:
    """Say that this job asks for whom the key names."""
    connection.execute(
        "INSERT INTO identity(action, part, key, job_id) VALUES(?, ?, ?, ?)"
        " ON CONFLICT(action, part, key) DO UPDATE SET job_id = excluded.job_id",
        (action, part, key, job_id),
    )


def claim_row(
    connection: sqlite3.Connection, step: StepRecord, unit: Unit, keys: Iterable[str], same_note: str
) -> str | None:
    """Claim names that were learned during the run; the note of a duplicate where an earlier row has one of them."""
    part, job_id = unit.parts[0], unit.job_ids[0]
    names = [f"claim:{key}" for key in sorted(keys)]
    owners = [owner_of(connection, step, unit.row_id, part, name) for name in names]
    owner = next((owner for owner in owners if owner), None)
    if owner is None:
        for name in names:
            claim(connection, step.action, part, name, job_id)
        return None
    jobs.set_states(connection, unit.job_ids, JobState.QUEUED)
    jobs.set_states(connection, unit.job_ids, JobState.SKIPPED_DUPLICATE)
    connection.execute("UPDATE job SET same_as = ? WHERE id = ?", (owner, job_id))
    connection.execute("UPDATE identity SET job_id = ? WHERE job_id = ?", (owner, job_id))
    owner_row, sheet_id = connection.execute(
        "SELECT job.row_id, step.sheet_id FROM job JOIN step ON step.id = job.step_id WHERE job.id = ?", (owner,)
    ).fetchone()
    return same_note.format(row=rows.row_number(connection, sheet_id, owner_row))


def lead_followers_on(
    connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, job_id: int, note: str
) -> list[int]:
    """Rows that followed a job which turned out to be a duplicate itself follow its owner now; returns their ids."""
    (owner,) = connection.execute("SELECT same_as FROM job WHERE id = ?", (job_id,)).fetchone()
    found = connection.execute("SELECT row_id FROM job WHERE step_id = ? AND same_as = ?", (step.id, job_id)).fetchall()
    connection.execute("UPDATE job SET same_as = ? WHERE same_as = ?", (owner, job_id))
    for (row_id,) in found:
        rows.set_outcome(connection, step.id, row_id, where, Outcome.SKIPPED_DUPLICATE, note)
    return [row_id for (row_id,) in found]


def hand_on(connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, same_note: str) -> None:
    """Where the row that was to ask is deleted, the first one that follows it asks, and it follows that one.

    A row of which anything was sent keeps its call: it may have been paid for.
    """
    gone = "(SELECT row_id FROM gone_row WHERE sheet_id = :sheet)"
    found = connection.execute(
        "SELECT first.id, min(heir.row_id), heir.id FROM job AS first JOIN job AS heir ON heir.same_as = first.id"
        " AND heir.step_id = first.step_id AND heir.state = 'skipped_duplicate'"
        f" WHERE first.step_id = :step AND first.state = 'queued' AND first.row_id IN {gone}"
        f" AND heir.row_id NOT IN {gone} AND NOT EXISTS (SELECT 1 FROM attempt"
        "   WHERE attempt.step_id = first.step_id AND attempt.row_id = first.row_id) GROUP BY first.id",
        {"step": step.id, "sheet": step.sheet_id},
    ).fetchall()
    for first, heir_row, heir in found:
        jobs.set_states(connection, [first], JobState.SKIPPED_DUPLICATE)
        jobs.set_states(connection, [heir], JobState.QUEUED)
        connection.execute("UPDATE job SET same_as = ? WHERE same_as = ? OR id = ?", (heir, first, first))
        connection.execute("UPDATE job SET same_as = NULL WHERE id = ?", (heir,))
        rows.set_outcome(connection, step.id, heir_row, where, None, "")
        note = same_note.format(row=rows.row_number(connection, step.sheet_id, heir_row))
        following = "SELECT row_id FROM job WHERE same_as = ? AND step_id = ? AND state = 'skipped_duplicate'"
        for (row_id,) in connection.execute(following, (heir, step.id)).fetchall():
            rows.set_outcome(connection, step.id, row_id, where, Outcome.SKIPPED_DUPLICATE, note)
    connection.execute(
        "UPDATE identity SET job_id = heir FROM (SELECT json_extract(value, '$[0]') AS first,"
        " json_extract(value, '$[2]') AS heir FROM json_each(?)) WHERE job_id = first",
        (json.dumps(found),),
    )

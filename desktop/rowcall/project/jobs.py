"""The jobs of a step: the state of each row, and what can go on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rowcall.model.cells import JobState, check_transition
from rowcall.project.reader import Reader


@dataclass(frozen=True, slots=True)
class Unit:
    """The jobs of one row that share their calls."""

    row_id: int
    job_ids: tuple[int, ...]
    parts: tuple[str, ...]
    states: tuple[JobState, ...]
    known: bool = False
    """Whether their whole answer was bought before, so that nothing is sent for them."""


def set_states(
    connection: sqlite3.Connection,
    job_ids: Sequence[int],
    state: JobState,
    *,
    reason: str = "",
    next_try_at: float | None = None,
) -> None:
    """Take jobs to a state; only an intent takes its jobs to `sending` by itself.

    Raises:
        ForbiddenTransition: If that state may not follow.
    """
    for job_id in job_ids:
        before = JobState(connection.execute("SELECT state FROM job WHERE id = ?", (job_id,)).fetchone()[0])
        if before is not state:
            check_transition(before, state)
        connection.execute(
            "UPDATE job SET state = ?, reason = ?, next_try_at = ? WHERE id = ?", (state, reason, next_try_at, job_id)
        )


def begin(connection: sqlite3.Connection, job_ids: Iterable[int]) -> None:
    """Jobs that are answered without a call of their own are under way from here on."""
    for job_id in job_ids:
        (state,) = connection.execute("SELECT state FROM job WHERE id = ?", (job_id,)).fetchone()
        if state == JobState.QUEUED:
            set_states(connection, [job_id], JobState.SENDING)


def put_back(connection: sqlite3.Connection, job_ids: Iterable[int]) -> None:
    """Jobs whose last call is answered and whose next one was not made wait for their turn again."""
    for job_id in job_ids:
        (state,) = connection.execute("SELECT state FROM job WHERE id = ?", (job_id,)).fetchone()
        if state == JobState.SENDING:
            set_states(connection, [job_id], JobState.QUEUED)


def states_of_row(connection: sqlite3.Connection, step_id: int, row_id: int) -> list[JobState]:
    """The states of a row's jobs in a step."""
    found = connection.execute("SELECT state FROM job WHERE step_id = ? AND row_id = ?", (step_id, row_id))
    return [JobState(state) for (state,) in found]


def states_of_row_now(reader: Reader, step_id: int, row_id: int) -> list[JobState]:
    """The same, as last committed."""
    found = reader.fetch("SELECT state FROM job WHERE step_id = ? AND row_id = ?", (step_id, row_id))
    return [JobState(state) for (state,) in found]


def pending(reader: Reader, step_id: int, after: int, most: int, *, apart: bool) -> list[Unit]:
    """Units that can go on, lowest row first: not yet sent, to be sent again, or waited for.

    A row found in `sending` was answered before the program stopped (its intents without an answer are in doubt
    by then), so it is carried on from the answer that was kept.
    """
    found = reader.fetch(
        "SELECT row_id, id, part, state FROM job WHERE step_id = ? AND row_id > ?"
        " AND state IN ('queued', 'failed_retryable', 'sending', 'waiting') AND row_id IN ("
        "   SELECT DISTINCT row_id FROM job WHERE step_id = ? AND row_id > ?"
        "   AND state IN ('queued', 'failed_retryable', 'sending', 'waiting')"
        "   AND NOT EXISTS (SELECT 1 FROM gone_row AS away WHERE away.row_id = job.row_id AND away.sheet_id ="
        "     (SELECT sheet_id FROM step WHERE id = ?)) ORDER BY row_id LIMIT ?)"
        " ORDER BY row_id, id",
        (step_id, after, step_id, after, step_id, most),
    )
    return _units(reader, step_id, found, apart=apart)


def pending_of_rows(reader: Reader, step_id: int, row_ids: Sequence[int], *, apart: bool) -> list[Unit]:
    """The same for these rows."""
    found: list[tuple[Any, ...]] = []
    for row_id in sorted(row_ids):
        found += reader.fetch(
            "SELECT row_id, id, part, state FROM job WHERE step_id = ? AND row_id = ?"
            " AND state IN ('queued', 'failed_retryable', 'sending', 'waiting') ORDER BY id",
            (step_id, row_id),
        )
    return _units(reader, step_id, found, apart=apart)


def _units(reader: Reader, step_id: int, found: Sequence[tuple[Any, ...]], *, apart: bool) -> list[Unit]:
    adopted = _adopted(reader, step_id, found[0][0], found[-1][0]) if found else {}
    groups: dict[tuple[int, str, bool], list[tuple[int, str, JobState]]] = {}
    for row_id, job_id, part, state in found:
        together = adopted.get((row_id, part))
        group = (row_id, together or (part if apart else ""), together is not None)
        groups.setdefault(group, []).append((job_id, part, JobState(state)))
    units = []
    for (row_id, _together, known), members in groups.items():
        job_ids, parts, states = zip(*members, strict=True)
        units.append(Unit(row_id, job_ids, parts, states, known))
    return units


def _adopted(reader: Reader, step_id: int, first: int, last: int) -> dict[tuple[int, str], str]:
    """Which parts of these rows have a whole answer that was bought before: (row id, part) -> all parts it answers."""
    found = reader.fetch(
        "SELECT DISTINCT row_id, parts FROM attempt WHERE step_id = ? AND row_id BETWEEN ? AND ?"
        " AND origin = 'wallet' AND known_as = ''",
        (step_id, first, last),
    )
    return {(row_id, part): parts for row_id, parts in found for part in parts.split(",")}


def queued_of_row(connection: sqlite3.Connection, step_id: int, row_id: int) -> list[tuple[int, str]]:
    """A row's jobs that have still to be asked: their ids and parts."""
    return connection.execute(
        "SELECT id, part FROM job WHERE step_id = ? AND row_id = ? AND state = ? ORDER BY id",
        (step_id, row_id, JobState.QUEUED),
    ).fetchall()


def part_if_done(connection: sqlite3.Connection, job_id: int) -> str | None:
    """What a job has found; None where it has found nothing so far."""
    found = connection.execute("SELECT part FROM job WHERE id = ? AND state = ?", (job_id, JobState.DONE)).fetchone()
    return str(found[0]) if found else None

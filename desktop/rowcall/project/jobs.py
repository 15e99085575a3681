"""Runs, steps, and the state of each row in each step."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rowcall.model.cells import JobState, Outcome, check_transition
from rowcall.project import rows
from rowcall.project.reader import Reader
from rowcall.project.rows import StatusColumns


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step of a run as it is kept."""

    id: int
    run_id: int
    position: int
    action: str
    sheet_id: int
    new_sheet_id: int | None
    after_row: int
    """Rows up to this id were there before the run and do not belong to it; 0: all rows belong to it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the planner says of one row, before duplicates are looked for."""

    row_id: int
    parts: tuple[str, ...]
    """What is asked; empty where nothing is."""
    identity: str = ""
    """Whom it is about; rows with the same are asked once."""
    outcome: Outcome | None = None
    """Set where nothing is asked."""
    note: str = ""
    left_out: bool = False
    """Whether it is not asked on purpose."""


@dataclass(frozen=True, slots=True)
class PlanWords:
    """How duplicates are found and what is said of them."""

    same: str
    """`{row}` is the earlier row's number."""
    again: str = "Asked already in an earlier run."
    open: str = "Asked already in an earlier run, whose answer is still open. It is not asked again by itself."
    own_counts: bool = False
    """Whether a row that was answered in an earlier run is not asked the same again."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What was decided for one row."""

    row_id: int
    outcome: Outcome | None
    """None where it is asked."""
    follows: tuple[int, ...]
    """Jobs of other rows whose answer it takes over."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The jobs of one row that share their calls."""

    row_id: int
    job_ids: tuple[int, ...]
    parts: tuple[str, ...]
    states: tuple[JobState, ...]
    known: bool = False
    """Whether their whole answer was bought before, so that nothing is sent for them."""


_OPEN = frozenset({JobState.WAITING, JobState.SENDING, JobState.UNKNOWN_OUTCOME})
"""May have been paid for, and no answer yet."""


def create_run(connection: sqlite3.Connection, plan: str, budget: int | None, now: float) -> int:
    """Keep what the user agreed to; returns the run's id."""
    cursor = connection.execute("INSERT INTO run(started, plan, budget) VALUES(?, ?, ?)", (now, plan, budget))
    return int(cursor.lastrowid or 0)


def create_step(
    connection: sqlite3.Connection,
    run_id: int,
    position: int,
    action: str,
    sheet_id: int,
    new_sheet_id: int | None,
    *,
    only_new: bool = False,
) -> StepRecord:
    """Keep one step of a run; with `only_new`, the rows that its sheet has by now do not belong to it."""
    after_row = 0
    if only_new:
        (after_row,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
    cursor = connection.execute(
        "INSERT INTO step(run_id, position, action, sheet_id, new_sheet_id, after_row) VALUES(?, ?, ?, ?, ?, ?)",
        (run_id, position, action, sheet_id, new_sheet_id, after_row),
    )
    return StepRecord(int(cursor.lastrowid or 0), run_id, position, action, sheet_id, new_sheet_id, after_row)


def add_seconds(connection: sqlite3.Connection, run_id: int, seconds: float) -> None:
    """Add a stretch of work to the run's time."""
    connection.execute("UPDATE run SET seconds = seconds + ? WHERE id = ?", (seconds, run_id))


def end_run(connection: sqlite3.Connection, run_id: int, stopped: str | None, *, ended: bool) -> None:
    """Say that a run has come to its end, or why it stopped early."""
    connection.execute("UPDATE run SET stopped = ?, ended = ? WHERE id = ?", (stopped, int(ended), run_id))


def last_run(reader: Reader) -> tuple[int, str, str | None, bool] | None:
    """The newest run: its id, its plan, why it stopped early, whether it came to its end."""
    found = reader.fetch("SELECT id, plan, stopped, ended FROM run ORDER BY id DESC LIMIT 1")
    return (found[0][0], found[0][1], found[0][2], bool(found[0][3])) if found else None


def seconds_of_all_runs(reader: Reader) -> float:
    """How long the runs of this project took together."""
    return float(reader.fetch("SELECT coalesce(sum(seconds), 0) FROM run")[0][0])


def steps_of(reader: Reader, run_id: int) -> list[StepRecord]:
    """The steps of a run, in their order."""
    found = reader.fetch(
        "SELECT id, run_id, position, action, sheet_id, new_sheet_id, after_row FROM step"
        " WHERE run_id = ? ORDER BY position",
        (run_id,),
    )
    return [StepRecord(*row) for row in found]


def unplanned(reader: Reader, step: StepRecord, after: int, most: int) -> list[int]:
    """Ids of rows of the step's sheet that it has no record of yet, lowest first."""
    found = reader.fetch(
        f"SELECT id FROM sheet_{step.sheet_id} WHERE id > ?"
        " AND NOT EXISTS (SELECT 1 FROM step_row WHERE step_id = ? AND row_id = id) ORDER BY id LIMIT ?",
        (max(after, step.after_row), step.id, most),
    )
    return [row_id for (row_id,) in found]


def add_planned(
    connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, drafts: Iterable[Draft], words: PlanWords
) -> list[Planned]:
    """Keep what is planned for these rows, and find those that an earlier row already asks for."""
    planned = []
    for draft in drafts:
        connection.execute(
            "INSERT INTO step_row(step_id, row_id, plan_note, left_out) VALUES(?, ?, ?, ?)",
            (step.id, draft.row_id, draft.note, int(draft.left_out)),
        )
        owners = [_add_job(connection, step, draft, part, words) for part in draft.parts]
        outcome, note = draft.outcome, draft.note
        if owners and all(owners):
            outcome, note = _of_duplicate(connection, step, draft, owners[0] or 0, words)
        if outcome is not None:
            asked = outcome is not Outcome.NOT_RUN
            rows.set_outcome(connection, step.id, draft.row_id, where, outcome, note, over_earlier=asked)
        planned.append(Planned(draft.row_id, outcome, tuple(owner for owner in owners if owner)))
    return planned


def _of_duplicate(
    connection: sqlite3.Connection, step: StepRecord, draft: Draft, owner: int, words: PlanWords
) -> tuple[Outcome, str]:
    owner_row, sheet_id = connection.execute(
        "SELECT job.row_id, step.sheet_id FROM job JOIN step ON step.id = job.step_id WHERE job.id = ?", (owner,)
    ).fetchone()
    if owner_row == draft.row_id and sheet_id == step.sheet_id:
        connection.execute("UPDATE step_row SET left_out = 1 WHERE step_id = ? AND row_id = ?", (step.id, draft.row_id))
        (state,) = connection.execute("SELECT state FROM job WHERE id = ?", (owner,)).fetchone()
        return Outcome.NOT_RUN, words.open if state in _OPEN else words.again
    state, reason = connection.execute("SELECT state, reason FROM job WHERE id = ?", (owner,)).fetchone()
    if state == JobState.SUPPRESSED:
        return Outcome.SUPPRESSED, reason
    note = words.same.format(row=rows.row_number(connection, sheet_id, owner_row))
    return Outcome.SKIPPED_DUPLICATE, note


def _add_job(connection: sqlite3.Connection, step: StepRecord, draft: Draft, part: str, words: PlanWords) -> int | None:
    """One job; returns the job that it follows where somebody else asks the same."""
    key = f"plan:{draft.identity}"
    owner = owner_of(connection, step, draft.row_id, part, key, own_counts=words.own_counts) if draft.identity else None
    state = JobState.SKIPPED_DUPLICATE if owner else JobState.QUEUED
    cursor = connection.execute(
        "INSERT INTO job(step_id, row_id, part, state, same_as) VALUES(?, ?, ?, ?, ?)",
        (step.id, draft.row_id, part, state, owner),
    )
    if draft.identity and not owner:
        claim(connection, step.action, part, key, int(cursor.lastrowid or 0))
    return owner


def owner_of(
    connection: sqlite3.Connection, step: StepRecord, row_id: int, part: str, key: str, *, own_counts: bool = False
) -> int | None:
    """The job that asks, or has asked, the same; None where this row has to ask itself.

    An earlier run's job that ended without an answer does not count. This row's own earlier job counts where
    `own_counts` says so, and always where it may have been paid for and its answer is still open.
    """
    found = connection.execute(
        "SELECT job.id, job.row_id, job.state, step.run_id, step.sheet_id FROM identity"
        " JOIN job ON job.id = identity.job_id JOIN step ON step.id = job.step_id"
        " WHERE identity.action = ? AND identity.part = ? AND identity.key = ?",
        (step.action, part, key),
    ).fetchone()
    if found is None:
        return None
    job_id, owner_row, state, run_id, sheet_id = found
    if owner_row == row_id and sheet_id == step.sheet_id and not own_counts:
        return int(job_id) if run_id != step.run_id and state in _OPEN else None
    return int(job_id) if run_id == step.run_id or state in {*_OPEN, JobState.DONE} else None


def known_identities(reader: Reader, action: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Who has been asked for already and answered, waited for, or in doubt.

    Returns:
        (part, identity) -> (sheet id, row id) of the row that asked.
    """
    lasting = ",".join(f"'{state}'" for state in (*_OPEN, JobState.DONE))
    found = reader.fetch(
        "SELECT identity.part, identity.key, step.sheet_id, job.row_id FROM identity"
        " JOIN job ON job.id = identity.job_id JOIN step ON step.id = job.step_id"
        f" WHERE identity.action = ? AND identity.key LIKE 'plan:%' AND job.state IN ({lasting})",
        (action,),
    )
    return {(part, key.removeprefix("plan:")): (sheet_id, row_id) for part, key, sheet_id, row_id in found}


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
    set_states(connection, unit.job_ids, JobState.QUEUED)
    set_states(connection, unit.job_ids, JobState.SKIPPED_DUPLICATE)
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


def set_states(
    connection: sqlite3.Connection,
    job_ids: Sequence[int],
    state: JobState,
    *,
    reason: str = "",
    next_try_at: float | None = None,
) -> None:
    """Take jobs to a state; the one place through which a run changes states.

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


def states_of_row(connection: sqlite3.Connection, step_id: int, row_id: int) -> list[JobState]:
    """The states of a row's jobs in a step."""
    found = connection.execute("SELECT state FROM job WHERE step_id = ? AND row_id = ?", (step_id, row_id))
    return [JobState(state) for (state,) in found]


def states_of_row_now(reader: Reader, step_id: int, row_id: int) -> list[JobState]:
    """The same, as last committed."""
    found = reader.fetch("SELECT state FROM job WHERE step_id = ? AND row_id = ?", (step_id, row_id))
    return [JobState(state) for (state,) in found]


def nth_row(reader: Reader, sheet_id: int, number: int) -> int | None:
    """The id of the sheet's Nth row, counted from 1; None where it has fewer."""
    found = reader.fetch(f"SELECT id FROM sheet_{sheet_id} ORDER BY id LIMIT 1 OFFSET ?", (number - 1,))
    return int(found[0][0]) if found else None


def pending(reader: Reader, step_id: int, after: int, most: int, *, apart: bool) -> list[Unit]:
    """Units that can go on, lowest row first: not yet sent, to be sent again, or waited for.

    A row found in `sending` was answered before the program stopped (its intents without an answer are in doubt
    by then), so it is carried on from the answer that was kept.
    """
    found = reader.fetch(
        "SELECT row_id, id, part, state FROM job WHERE step_id = ? AND row_id > ?"
        " AND state IN ('queued', 'failed_retryable', 'sending', 'waiting') AND row_id IN ("
        "   SELECT DISTINCT row_id FROM job WHERE step_id = ? AND row_id > ?"
        "   AND state IN ('queued', 'failed_retryable', 'sending', 'waiting') ORDER BY row_id LIMIT ?)"
        " ORDER BY row_id, id",
        (step_id, after, step_id, after, most),
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

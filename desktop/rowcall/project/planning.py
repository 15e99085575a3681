"""Takes rows into a step: what was planned for each, and which of them follow an earlier row."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from rowcall.model.cells import JobState, Outcome
from rowcall.model.reasons import Reason
from rowcall.project import rows
from rowcall.project.agreed import agreed
from rowcall.project.owners import OPEN, claim, owner_of, was_left
from rowcall.project.reader import Reader
from rowcall.project.rows import StatusColumns
from rowcall.project.runs import StepRecord


@dataclass(frozen=True, slots=True)
class Draft:
    """What a row says by itself, before duplicates are looked for."""

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
    why: Reason | None = None
    """Why nothing is asked, or why not all that was wanted; None where everything is."""


ASKED_BEFORE = "Asked already in an earlier run."


@dataclass(frozen=True, slots=True)
class PlanWords:
    """How duplicates are found and what is said of them."""

    same: str
    """`{row}` is the earlier row's number."""
    again: str = ASKED_BEFORE
    open: str = "Asked already in an earlier run, whose answer is still open. It is not asked again by itself."
    left: str = "Left as it is in an earlier run: it may have been paid for before. It is not asked again by itself."
    own_counts: bool = False
    """Whether a row that was answered in an earlier run is not asked the same again."""
    left_counts: bool = True
    """Whether a call that the user has left as it is, which may have been paid for, is not asked again."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What was decided for one row."""

    row_id: int
    outcome: Outcome | None
    """None where it is asked."""
    follows: tuple[int, ...]
    """Jobs of other rows whose answer it takes over."""


def unplanned(reader: Reader, step: StepRecord, after: int, most: int) -> list[int]:
    """Ids of rows that belong to a step and that it has no record of yet, lowest first."""
    found = reader.fetch(
        f"SELECT id FROM sheet_{step.sheet_id} WHERE id > ? AND {agreed(step)}"
        " AND NOT EXISTS (SELECT 1 FROM step_row WHERE step_id = ? AND row_id = id) ORDER BY id LIMIT ?",
        (max(after, step.after_row), step.id, most),
    )
    return [row_id for (row_id,) in found]


def first_unready(reader: Reader, before: Iterable[int], row_ids: Iterable[int]) -> int | None:
    """The first of these rows that has not come to its end in one of the steps before; None where all have."""
    wanted = json.dumps(list(row_ids))
    found = [
        reader.fetch(
            "SELECT min(value) FROM json_each(?) WHERE"
            " NOT EXISTS (SELECT 1 FROM step_row WHERE step_id = ? AND row_id = value)"
            " OR EXISTS (SELECT 1 FROM job WHERE step_id = ? AND row_id = value"
            "   AND state IN ('queued', 'sending', 'waiting', 'failed_retryable'))",
            (wanted, step_id, step_id),
        )[0][0]
        for step_id in before
    ]
    return min((row_id for row_id in found if row_id is not None), default=None)


def add_planned(
    connection: sqlite3.Connection, step: StepRecord, where: StatusColumns, drafts: Iterable[Draft], words: PlanWords
) -> list[Planned]:
    """Keep what is planned for these rows, and find those that an earlier row already asks for."""
    planned = []
    for draft in drafts:
        connection.execute(
            "INSERT INTO step_row(step_id, row_id, plan_note, left_out, why) VALUES(?, ?, ?, ?, ?)",
            (step.id, draft.row_id, draft.note, int(draft.left_out), draft.why or ""),
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
        state, reason = connection.execute("SELECT state, reason FROM job WHERE id = ?", (owner,)).fetchone()
        if was_left(state, reason):
            return Outcome.NOT_RUN, words.left
        return Outcome.NOT_RUN, words.open if state in OPEN else words.again
    state, reason = connection.execute("SELECT state, reason FROM job WHERE id = ?", (owner,)).fetchone()
    if state == JobState.SUPPRESSED:
        return Outcome.SUPPRESSED, reason
    note = words.same.format(row=rows.row_number(connection, sheet_id, owner_row))
    return Outcome.SKIPPED_DUPLICATE, note


def _add_job(connection: sqlite3.Connection, step: StepRecord, draft: Draft, part: str, words: PlanWords) -> int | None:
    """One job; returns the job that it follows where somebody else asks the same."""
    key = f"plan:{draft.identity}"
    owner = None
    if draft.identity:
        counts = {"own_counts": words.own_counts, "left_counts": words.left_counts}
        owner = owner_of(connection, step, draft.row_id, part, key, **counts)
    state = JobState.SKIPPED_DUPLICATE if owner else JobState.QUEUED
    cursor = connection.execute(
        "INSERT INTO job(step_id, row_id, part, state, same_as) VALUES(?, ?, ?, ?, ?)",
        (step.id, draft.row_id, part, state, owner),
    )
    if draft.identity and not owner:
        claim(connection, step.action, part, key, int(cursor.lastrowid or 0))
    return owner

"""Calls in doubt: which there are, and what evidence or the user decides about them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from rowcall.model.cells import ENDED, JobState, outcome_of_row
from rowcall.model.doubts import DoubtfulCall
from rowcall.model.exchange import Exchange
from rowcall.model.sheets import Sheet
from rowcall.project import jobs, receipts, rows
from rowcall.project.about import about_rows
from rowcall.project.history import keep_event
from rowcall.project.reader import Reader

SENT_AGAIN = "sent again"
"""Why a job is queued that was in doubt: it is sent when any run of the project goes on."""
LEFT_AS_IS = "left as it is"
"""Why a job has failed that was in doubt: it may have been paid for, so no other run asks the same by itself."""
_ATTEMPT = """
SELECT attempt.token, attempt.step_id, step.sheet_id, attempt.row_id, step.action, attempt.parts, attempt.path,
    attempt.t_intent, attempt.max_cost, attempt.message
FROM attempt JOIN step ON step.id = attempt.step_id"""
_IN_DOUBT = f"""{_ATTEMPT}
WHERE attempt.outcome = 'ambiguous' AND EXISTS (
    SELECT 1 FROM attempt_job JOIN job ON job.id = attempt_job.job_id
    WHERE attempt_job.token = attempt.token AND job.state = 'unknown_outcome')
AND NOT EXISTS (
    SELECT 1 FROM attempt AS later WHERE later.step_id = attempt.step_id AND later.row_id = attempt.row_id
    AND later.parts = attempt.parts AND (later.seq, later.n) > (attempt.seq, attempt.n))
ORDER BY attempt.t_intent, attempt.step_id, attempt.row_id, attempt.parts"""
"""The newest attempt of each row whose outcome is unknown."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A call in doubt as the journal has it."""

    token: str
    step_id: int
    sheet_id: int
    row_id: int
    action: str
    parts: tuple[str, ...]
    path: str
    sent_at: float
    """Unix time."""
    most: int
    why: str


def doubts(reader: Reader, tokens: Collection[str] | None = None) -> list[Doubt]:
    """The calls in doubt, oldest first; only those of these tokens where some are given."""
    found = [_doubt(row) for row in reader.fetch(_IN_DOUBT)]
    return found if tokens is None else [doubt for doubt in found if doubt.token in tokens]


def _doubt(row: tuple[Any, ...]) -> Doubt:
    token, step_id, sheet_id, row_id, action, parts, path, sent_at, most, why = row
    return Doubt(token, step_id, sheet_id, row_id, action, tuple(parts.split(",")), path, sent_at, most, why)


def doubtful_calls(reader: Reader) -> tuple[DoubtfulCall, ...]:
    """The calls in doubt as people are shown them, oldest first."""
    sheets: dict[int, Sheet] = {}
    shown = []
    for doubt in doubts(reader):
        sheet = sheets.setdefault(doubt.sheet_id, reader.sheet_by_id(doubt.sheet_id))
        number, about = about_rows(reader, sheet, [doubt.row_id])[doubt.row_id]
        shown.append(
            DoubtfulCall(
                token=doubt.token,
                sheet_id=sheet.id,
                row_id=doubt.row_id,
                row_number=number,
                about=about,
                action=doubt.action,
                parts=doubt.parts,
                sent_at=doubt.sent_at,
                most=doubt.most,
                why=doubt.why,
            )
        )
    return tuple(shown)


def question_of(reader: Reader, token: str) -> tuple[int, bytes]:
    """Which of its row's calls it is, counted from 1, and the hash of what was asked."""
    seq, question = reader.fetch("SELECT seq, request_hash FROM attempt WHERE token = ?", (token,))[0]
    return seq, question


def pieces(reader: Reader, token: str) -> bytes:
    """What came of the answer to a call in doubt; empty where nothing did."""
    found = reader.fetch(
        f"SELECT {receipts.BODY} FROM receipt WHERE token = ? AND source = 'post' ORDER BY id", (token,)
    )
    return b"\n".join(body for (body,) in found)


def adopt(connection: sqlite3.Connection, token: str, exchange: Exchange, now: float, note: str = "") -> list[int]:
    """Evidence was found: it is kept as the call's answer, and its result is waited for; returns the row's id.

    Nothing happens where the call is no longer in doubt.

    Args:
        connection: The writing connection.
        token: The call's.
        exchange: What was found.
        now: Unix time.
        note: What the row says until a run fetches the result; empty where a run is about to.
    """
    found = _row_of(connection, token)
    if found is None:
        return []
    step_id, sheet_id, row_id, action = found
    receipts.keep_receipt(connection, token, "list", exchange, now)
    connection.execute("UPDATE attempt SET outcome = 'accepted', message = '' WHERE token = ?", (token,))
    connection.execute("UPDATE attempt_job SET active = 1 WHERE token = ?", (token,))
    jobs.set_states(connection, _jobs_in_doubt(connection, token), JobState.WAITING)
    if note:
        _say(connection, step_id, sheet_id, row_id, action, note)
    else:
        connection.execute(
            "UPDATE step_row SET outcome = NULL, note = '' WHERE step_id = ? AND row_id = ?", (step_id, row_id)
        )
    return [row_id]


def send_again(connection: sqlite3.Connection, tokens: Iterable[str], note: str, now: float) -> dict[int, list[int]]:
    """The user chose to send calls in doubt again, which may be paid twice; they are sent when a run goes on.

    Returns:
        Sheet id -> ids of the rows that it concerns.
    """
    changed: dict[int, list[int]] = {}
    consented: dict[str, int] = {}
    for token in tokens:
        found = _row_of(connection, token)
        if found is None:
            continue
        step_id, sheet_id, row_id, action = found
        jobs.set_states(connection, _jobs_in_doubt(connection, token), JobState.QUEUED, reason=SENT_AGAIN)
        (consented[token],) = connection.execute("SELECT max_cost FROM attempt WHERE token = ?", (token,)).fetchone()
        _say(connection, step_id, sheet_id, row_id, action, note)
        changed.setdefault(sheet_id, []).append(row_id)
    if consented:
        detail = {"tokens": list(consented), "most": sum(consented.values())}
        keep_event(connection, now, "consent_to_resend", detail)
    return changed


def leave_as_is(connection: sqlite3.Connection, tokens: Iterable[str], note: str, now: float) -> dict[int, list[int]]:
    """The user chose to let calls in doubt be; what they may have taken stays possible.

    Returns:
        Sheet id -> ids of the rows that it concerns.
    """
    changed: dict[int, list[int]] = {}
    left = []
    for token in tokens:
        found = _row_of(connection, token)
        if found is None:
            continue
        step_id, sheet_id, row_id, action = found
        jobs.set_states(connection, _jobs_in_doubt(connection, token), JobState.FAILED_PERMANENT, reason=LEFT_AS_IS)
        _say(connection, step_id, sheet_id, row_id, action, note)
        changed.setdefault(sheet_id, []).append(row_id)
        left.append(token)
    if left:
        keep_event(connection, now, "left_as_is", {"tokens": left})
    return changed


def _row_of(connection: sqlite3.Connection, token: str) -> tuple[int, int, int, str] | None:
    """Step, sheet, row and action of a call that is still in doubt."""
    found = connection.execute(
        "SELECT attempt.step_id, step.sheet_id, attempt.row_id, step.action FROM attempt"
        " JOIN step ON step.id = attempt.step_id WHERE token = ? AND attempt.outcome = 'ambiguous'",
        (token,),
    ).fetchone()
    return found if found is not None and _jobs_in_doubt(connection, token) else None


def jobs_of(reader: Reader, tokens: Iterable[str]) -> frozenset[int]:
    """The jobs that these calls were for."""
    found = (reader.fetch("SELECT job_id FROM attempt_job WHERE token = ?", (token,)) for token in tokens)
    return frozenset(job_id for rows_of_call in found for (job_id,) in rows_of_call)


def _jobs_in_doubt(connection: sqlite3.Connection, token: str) -> list[int]:
    found = connection.execute(
        "SELECT job.id FROM attempt_job JOIN job ON job.id = attempt_job.job_id"
        " WHERE token = ? AND state = 'unknown_outcome' ORDER BY job.id",
        (token,),
    )
    return [job_id for (job_id,) in found]


def _say(connection: sqlite3.Connection, step_id: int, sheet_id: int, row_id: int, action: str, note: str) -> None:
    """Say where the row stands now; parts of it that are still in doubt keep it unknown, and their note."""
    states = jobs.states_of_row(connection, step_id, row_id)
    if JobState.UNKNOWN_OUTCOME in states:
        return
    ids = dict(
        connection.execute(
            "SELECT key, id FROM col WHERE sheet_id = ? AND action = ? AND key IN (?, ?)",
            (sheet_id, action, f"{action}_status", f"{action}_note"),
        ).fetchall()
    )
    where = rows.StatusColumns(sheet_id, ids[f"{action}_status"], ids[f"{action}_note"])
    rows.set_outcome(connection, step_id, row_id, where, outcome_of_row(states), note)
    if any(state not in ENDED for state in states):  # what it shows now is not what it will have to say at its end
        connection.execute("UPDATE step_row SET note = '' WHERE step_id = ? AND row_id = ?", (step_id, row_id))


def attempt_of(reader: Reader, token: str) -> Doubt:
    """An attempt as the journal has it, whether in doubt or not."""
    return _doubt(reader.fetch(f"{_ATTEMPT} WHERE token = ?", (token,))[0])

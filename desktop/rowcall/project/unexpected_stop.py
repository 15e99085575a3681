"""Puts right what an unexpected stop left: calls without an answer, and answers that were kept elsewhere."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from rowcall.model.cells import JobState
from rowcall.model.exchange import Exchange
from rowcall.project.calls import keep_answer
from rowcall.project.history import keep_event
from rowcall.project.receipts import keep_receipt

STOPPED = "The program stopped"
"""Why a call is in doubt whose intent alone was on disk."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What an unexpected stop left behind."""

    unknown: int
    """Rows that may have been paid for without an answer."""
    waiting: int
    """Rows whose result is still at the service."""


def recover(connection: sqlite3.Connection, now: float) -> Recovered:
    """Put right what an unexpected stop left, before any network: intents without an answer become calls in doubt."""
    doubtful = connection.execute(
        "SELECT attempt_job.job_id, attempt.step_id, attempt.row_id"
        " FROM attempt JOIN attempt_job USING(token) WHERE attempt.outcome = 'open'"
    ).fetchall()
    connection.execute("UPDATE attempt SET outcome = 'ambiguous', message = ? WHERE outcome = 'open'", (STOPPED,))
    for job_id, _step, _row in doubtful:
        connection.execute("UPDATE attempt_job SET active = 0 WHERE job_id = ?", (job_id,))
        connection.execute("UPDATE job SET state = 'unknown_outcome', reason = 'stopped' WHERE id = ?", (job_id,))
    rows = {(step_id, row_id) for _job, step_id, row_id in doubtful}
    (waiting,) = connection.execute("SELECT count(DISTINCT row_id) FROM job WHERE state = 'waiting'").fetchone()
    if rows:
        keep_event(connection, now, "unexpected_stop", {"unknown": len(rows), "waiting": waiting})
    return Recovered(len(rows), waiting)


def take_in(
    connection: sqlite3.Connection, token: str, exchange: Exchange, state: JobState | None, came: float
) -> None:
    """Take in an answer that was kept outside the project, as if it had been kept at once.

    An earlier start that did not know of it has called it in doubt; the row is then carried on from the answer. Of a
    call that this file knows nothing of (an older copy was put in its place) the raw answer is kept alone.
    """
    found = connection.execute("SELECT outcome, message FROM attempt WHERE token = ?", (token,)).fetchone()
    if found is None:
        keep_receipt(connection, token, "post", exchange, came)
        return
    if found[0] != "open" and tuple(found) != ("ambiguous", STOPPED):
        return
    keep_answer(connection, token, exchange, came)
    connection.execute(
        "UPDATE job SET state = ?, reason = ? WHERE id IN (SELECT job_id FROM attempt_job WHERE token = ?)"
        " AND state IN ('sending', 'unknown_outcome')",
        (state or JobState.SENDING, exchange.message if state else "", token),
    )

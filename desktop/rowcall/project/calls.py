"""The journal of paid calls: the intent before the first byte, what became of it, and the money."""

from __future__ import annotations

import base64
import hmac
import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.model.cells import JobState, check_transition
from rowcall.model.exchange import Exchange, Wire
from rowcall.model.prices import Cost
from rowcall.project.reader import Reader
from rowcall.project.receipts import SHORT, keep_receipt, question_hash


class CapReached(Exception):
    """The next call could take the run over its cap; nothing was sent.

    Attributes:
        cap: The most credits that the run may use.
        room: How many calls of a batch, from its first on, there is room for.
    """

    def __init__(self, cap: int, room: int = 0) -> None:
        super().__init__()
        self.cap = cap
        self.room = room


@dataclass(frozen=True, slots=True)
class Intent:
    """A paid call that is about to be sent."""

    token: str
    run_id: int
    step_id: int
    row_id: int
    parts: tuple[str, ...]
    job_ids: tuple[int, ...]
    seq: int
    """Which of the row's calls it is, counted from 1."""
    method: str
    path: str
    body: bytes
    """Without our token, so that the same question has the same hash."""
    most: int
    """The most credits it can take."""
    known_as: str = ""
    """What its answer is about, where that serves other rows as well."""


def under_way(reader: Reader) -> int:
    """How many calls are on their way: kept as begun, and without an answer so far."""
    return int(reader.fetch("SELECT count(*) FROM attempt WHERE outcome = 'open'")[0][0])


def rows_under_way(reader: Reader) -> dict[int, int]:
    """How many rows have a call on its way or wait for its result: step id -> rows."""
    found = reader.fetch(
        "SELECT step_id, count(DISTINCT row_id) FROM attempt_job JOIN attempt USING(token) WHERE active = 1 GROUP BY 1"
    )
    return dict(found)


def new_token(project_key: str) -> str:
    """A fresh mark for one attempt: random, with a check that it is ours; it says nothing about the row."""
    nonce = secrets.token_bytes(16)
    check = hmac.digest(bytes.fromhex(project_key), nonce, "sha256")[:8]
    return base64.urlsafe_b64encode(nonce + check).decode()


def key_of_lost(reader: Reader, intent: Intent, since: float) -> str:
    """The key of a call of the same row that asked the same and was lost since then; empty where there is none.

    A call that the user lets be sent again goes out with that key: the service then carries both out once.
    """
    found = reader.fetch(
        "SELECT token FROM attempt WHERE step_id = ? AND row_id = ? AND parts = ? AND seq = ? AND request_hash = ?"
        " AND outcome = 'ambiguous' AND t_intent >= ? ORDER BY n LIMIT 1",
        (
            *(intent.step_id, intent.row_id, ",".join(intent.parts), intent.seq),
            *(question_hash(intent.body), since),
        ),
    )
    return str(found[0][0]) if found else ""


def open_attempts(connection: sqlite3.Connection, intents: Sequence[Intent], now: float) -> None:
    """Commit the intents of calls that go out together: all, or where it raises none.

    Raises:
        CapReached: If there is no room for all of them.
        sqlite3.IntegrityError: As for one.
    """
    for place, intent in enumerate(intents):
        try:
            open_attempt(connection, intent, now)
        except CapReached as reached:
            raise CapReached(reached.cap, place) from reached


def open_attempt(connection: sqlite3.Connection, intent: Intent, now: float) -> None:
    """Commit the intent to send; called after the connection is up and before the first byte.

    Raises:
        CapReached: If the run's confirmed and possible credits plus this call's most would pass its cap.
        sqlite3.IntegrityError: If an attempt for one of the jobs is still open: two sends cannot coexist.
    """
    budget, spent = connection.execute("SELECT budget, spent FROM run WHERE id = ?", (intent.run_id,)).fetchone()
    if budget is not None and spent + intent.most > budget:
        raise CapReached(budget)
    parts = ",".join(intent.parts)
    (n,) = connection.execute(
        "SELECT coalesce(max(n), 0) + 1 FROM attempt WHERE step_id = ? AND row_id = ? AND parts = ? AND seq = ?",
        (intent.step_id, intent.row_id, parts, intent.seq),
    ).fetchone()
    connection.execute(
        "INSERT INTO attempt(token, run_id, step_id, row_id, parts, seq, n, method, path, request_hash, max_cost,"
        " possible, t_intent, known_as) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(intent.token, intent.run_id, intent.step_id, intent.row_id, parts, intent.seq, n, intent.method),
            *(intent.path, question_hash(intent.body), intent.most, intent.most, now, intent.known_as),
        ),
    )
    for job_id in intent.job_ids:
        connection.execute("INSERT INTO attempt_job(token, job_id) VALUES(?, ?)", (intent.token, job_id))
        _to_sending(connection, job_id)
    connection.execute("UPDATE run SET spent = spent + ? WHERE id = ?", (intent.most, intent.run_id))


def _to_sending(connection: sqlite3.Connection, job_id: int) -> None:
    state = JobState(connection.execute("SELECT state FROM job WHERE id = ?", (job_id,)).fetchone()[0])
    if state is JobState.FAILED_RETRYABLE:
        check_transition(state, JobState.QUEUED)
        state = JobState.QUEUED
    if state is not JobState.SENDING:  # sending: an earlier call of this row was answered, this is its next one
        check_transition(state, JobState.SENDING)
    connection.execute(
        "UPDATE job SET state = 'sending', tries = tries + 1, next_try_at = NULL, reason = '' WHERE id = ?", (job_id,)
    )


def keep_answers(connection: sqlite3.Connection, tokens: Sequence[str], exchange: Exchange, now: float) -> None:
    """Commit what became of attempts that went out as one, with the raw answer of all of them."""
    first, *others = tokens
    keep_answer(connection, first, exchange, now)
    whole = connection.execute(
        "SELECT max(id) FROM receipt WHERE token = ? AND source = 'post' AND length(body) > ?", (first, SHORT)
    ).fetchone()
    for token in others:
        keep_answer(connection, token, exchange, now, body_of=whole[0])


def keep_answer(
    connection: sqlite3.Connection, token: str, exchange: Exchange, now: float, *, body_of: int | None = None
) -> None:
    """Commit what became of an attempt, with the raw answer, before anything is made of it.

    Args:
        connection: The writing connection.
        token: The attempt's.
        exchange: What came.
        now: Unix time.
        body_of: The receipt of the same answer, kept for another attempt, that has its body; None: it is kept again.
    """
    if exchange.raw or exchange.status is not None:
        keep_receipt(connection, token, "post", exchange, now, body_of=body_of)
    connection.execute(
        "UPDATE attempt SET outcome = ?, refusal = ?, http_status = ?, message = ?, t_end = ? WHERE token = ?",
        (exchange.wire, exchange.refusal, exchange.status, exchange.message, now, token),
    )
    if exchange.wire is not Wire.ACCEPTED:
        connection.execute("UPDATE attempt_job SET active = 0 WHERE token = ?", (token,))
    if exchange.wire in (Wire.NOT_SENT, Wire.REFUSED):
        settle(connection, token, Cost())


def settle(connection: sqlite3.Connection, token: str, cost: Cost) -> None:
    """Put what a call took in the place of the most it could have taken."""
    run_id, confirmed, possible = connection.execute(
        "SELECT run_id, confirmed, possible FROM attempt WHERE token = ?", (token,)
    ).fetchone()
    connection.execute(
        "UPDATE attempt SET confirmed = ?, possible = ? WHERE token = ?", (cost.confirmed, cost.possible, token)
    )
    change = cost.total - confirmed - possible
    connection.execute("UPDATE run SET spent = spent + ? WHERE id = ?", (change, run_id))


def now_waiting(connection: sqlite3.Connection, token: str, remote_id: str, job_ids: Sequence[int]) -> None:
    """The service has begun; its id is kept, and from here on only free questions are asked."""
    connection.execute("UPDATE attempt SET remote_id = ? WHERE token = ?", (remote_id, token))
    for job_id in job_ids:
        state = JobState(connection.execute("SELECT state FROM job WHERE id = ?", (job_id,)).fetchone()[0])
        if state is not JobState.WAITING:
            check_transition(state, JobState.WAITING)
            connection.execute("UPDATE job SET state = 'waiting' WHERE id = ?", (job_id,))


def close_accepted(connection: sqlite3.Connection, token: str, now: float) -> None:
    """What the service had begun is finished."""
    connection.execute(
        "UPDATE attempt SET outcome = 'result', t_end = ? WHERE token = ? AND outcome = 'accepted'", (now, token)
    )
    connection.execute("UPDATE attempt_job SET active = 0 WHERE token = ?", (token,))


def doubt(connection: sqlite3.Connection, token: str, message: str) -> None:
    """An answer that was kept turned out not to be what the contract promises: it may have been paid for."""
    connection.execute("UPDATE attempt SET outcome = 'ambiguous', message = ? WHERE token = ?", (message, token))
    connection.execute("UPDATE attempt_job SET active = 0 WHERE token = ?", (token,))


def was_asked(reader: Reader, step_id: int, row_id: int) -> bool:
    """Whether any call was ever made for a row in a step."""
    return bool(reader.fetch("SELECT 1 FROM attempt WHERE step_id = ? AND row_id = ? LIMIT 1", (step_id, row_id)))

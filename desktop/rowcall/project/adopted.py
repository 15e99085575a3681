"""Answers that were bought before and are used again: copies in the project that count as no call."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.model.answers import Answer, KeptReply, Source
from rowcall.model.exchange import Exchange, Reply, Wire
from rowcall.model.json_text import parse_json
from rowcall.model.prices import Cost
from rowcall.project import calls, receipts
from rowcall.project.reader import Reader
from rowcall.project.receipts import KeptAnswer, question_hash
from rowcall.project.runs import StepRecord


@dataclass(frozen=True, slots=True)
class Place:
    """The jobs of one row that get an answer without a call."""

    step: StepRecord
    row_id: int
    parts: tuple[str, ...]
    job_ids: tuple[int, ...]


def adopt_whole(connection: sqlite3.Connection, place: Place, name: str, answer: Answer) -> None:
    """Copy a row's whole answer into the project; the row is then carried on from it as after an interruption.

    Args:
        connection: The writing connection.
        place: Whose answer it is.
        name: Under which it was kept.
        answer: All its replies.
    """
    token = ""
    for reply in answer.replies:
        if reply.source is Source.POST:
            token = _add_attempt(connection, place, reply, question_hash(name.encode()), known_as="")
        _add_receipt(connection, token, reply)


def adopt_shared(
    connection: sqlite3.Connection, place: Place, seq: int, question: bytes, known_as: str, reply: KeptReply
) -> KeptAnswer:
    """Copy one reply that serves many rows, in the place of the row's call of that number."""
    mine = KeptReply(
        reply.source, seq, reply.method, reply.path, reply.status, reply.content_type, reply.body, reply.came_at
    )
    bought = connection.execute(
        "SELECT receipt.id FROM attempt JOIN receipt USING(token) WHERE known_as = ? AND origin = 'call' AND source = ?"
        " AND sha256 = ? AND length(body) > ? LIMIT 1",
        (known_as, reply.source, receipts.question_hash(reply.body), receipts.SHORT),
    ).fetchone()
    token = _add_attempt(connection, place, mine, question, known_as=known_as)
    _add_receipt(connection, token, mine, body_of=bought[0] if bought else None)
    return KeptAnswer(
        token, mine, question, Reply(mine.status, parse_json(mine.body)), Cost(), adopted=True, shared=True
    )


def shared_reply(
    reader: Reader, path: str, known_as: str, run_id: int, *, found_since: float, nothing_since: float
) -> KeptReply | None:
    """The newest reply of this project that serves many rows; one of the same run counts however old it is."""
    found = reader.fetch(
        f"SELECT seq, method, path, receipt.http_status, content_type, {receipts.BODY}, receipt.t FROM attempt"
        " JOIN receipt USING(token) WHERE known_as = ? AND path = ? AND outcome = 'result' AND source = 'post'"
        " AND (run_id = ? OR receipt.t >= iif(confirmed + possible > 0 OR origin = 'wallet', ?, ?))"
        " ORDER BY receipt.t DESC LIMIT 1",
        (known_as, path, run_id, found_since, nothing_since),
    )
    return KeptReply(Source.POST, *found[0]) if found else None


def shared_names(reader: Reader, since: float) -> set[str]:
    """What the project has shared answers about that came at this moment or later."""
    found = reader.fetch(
        "SELECT known_as FROM attempt WHERE known_as != '' AND outcome = 'result' AND t_end >= ?", (since,)
    )
    return {name for (name,) in found}


def kept_poll(reader: Reader, token: str) -> KeptReply | None:
    """The answer to the free question after a call, where it was kept."""
    found = reader.fetch(
        "SELECT seq, method, path, receipt.http_status, content_type, body, receipt.t FROM receipt JOIN attempt"
        " USING(token) WHERE token = ? AND source = 'poll' AND question = '' ORDER BY receipt.id DESC LIMIT 1",
        (token,),
    )
    return KeptReply(Source.POLL, *found[0]) if found else None


def drop(connection: sqlite3.Connection, step_id: int, row_id: int, parts: Sequence[str]) -> None:
    """Take back what was adopted for a row: it is of no use."""
    where = "step_id = ? AND row_id = ? AND parts = ? AND origin = 'wallet'"
    found = connection.execute(
        f"SELECT token FROM attempt WHERE {where}", (step_id, row_id, ",".join(parts))
    ).fetchall()
    for table in ("receipt", "attempt_job", "attempt"):
        connection.executemany(f"DELETE FROM {table} WHERE token = ?", found)


def _add_attempt(
    connection: sqlite3.Connection, place: Place, reply: KeptReply, question: bytes, *, known_as: str
) -> str:
    (key,) = connection.execute("SELECT value FROM meta WHERE key = 'token_key'").fetchone()
    token = calls.new_token(key.strip('"'))
    parts = ",".join(place.parts)
    connection.execute(
        "INSERT INTO attempt(token, run_id, step_id, row_id, parts, seq, n, method, path, request_hash, max_cost,"
        " possible, t_intent, t_end, outcome, http_status, origin, known_as)"
        " SELECT ?, ?, ?, ?, ?, ?, coalesce(max(n), 0) + 1, ?, ?, ?, 0, 0, ?, ?, ?, ?, 'wallet', ? FROM attempt"
        " WHERE step_id = ? AND row_id = ? AND parts = ? AND seq = ?",
        (
            *(token, place.step.run_id, place.step.id, place.row_id, parts, reply.seq),
            *(reply.method, reply.path, question, reply.came_at, reply.came_at, Wire.RESULT, reply.status, known_as),
            *(place.step.id, place.row_id, parts, reply.seq),
        ),
    )
    connection.executemany(
        "INSERT INTO attempt_job(token, job_id, active) VALUES(?, ?, 0)", [(token, job_id) for job_id in place.job_ids]
    )
    return token


def _add_receipt(connection: sqlite3.Connection, token: str, reply: KeptReply, *, body_of: int | None = None) -> None:
    exchange = Exchange(Wire.RESULT, reply.status, reply.body, reply.content_type)
    receipts.keep_receipt(connection, token, reply.source, exchange, reply.came_at, body_of=body_of)

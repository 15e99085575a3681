"""The raw answers of calls: kept once, as they came, and used again instead of another call."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.model.answers import KeptReply, Source
from rowcall.model.exchange import Exchange, Reply
from rowcall.model.json_text import parse_json
from rowcall.model.prices import Cost
from rowcall.project.reader import Reader

SHORT = 500
"""Bytes; an answer of many calls that is longer is kept once for all of them."""
BODY = "coalesce((SELECT whole.body FROM receipt AS whole WHERE whole.id = receipt.body_of), receipt.body)"
"""The body of a receipt, wherever it is kept."""


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that was kept, to be used instead of a new call."""

    token: str
    kept: KeptReply
    """As it came."""
    question: bytes
    """The hash of what was asked."""
    reply: Reply
    cost: Cost
    """As it stands in the journal."""
    adopted: bool = False
    """Whether it was bought before and only used again."""
    shared: bool = False
    """Whether it is an answer that serves other rows as well."""

    @property
    def whole(self) -> bool:
        """Whether it belongs to a row's whole answer that was bought before: then nothing more is asked for the row."""
        return self.adopted and not self.shared


def question_hash(body: bytes) -> bytes:
    """By what two questions are told apart without keeping them."""
    return hashlib.sha256(body).digest()


def keep_receipt(
    connection: sqlite3.Connection,
    token: str,
    source: str,
    exchange: Exchange,
    now: float,
    *,
    body_of: int | None = None,
    question: str = "",
) -> bool:
    """Keep a raw answer, once; False where the same one is there already.

    With a `question` it is what that free question was answered, which was asked once after the call.
    """
    body = exchange.raw if body_of is None else b""
    digest = hashlib.sha256(question.encode() + exchange.raw).digest()
    kept = connection.execute(
        "INSERT INTO receipt(token, source, t, http_status, content_type, body, sha256, body_of, question)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (token, source, now, exchange.status, exchange.content_type, body, digest, body_of, question),
    )
    return kept.rowcount == 1


def kept_answers(reader: Reader, step_id: int, row_id: int, parts: Sequence[str]) -> dict[int, KeptAnswer]:
    """The answers of a row's calls by their number, so that an answered call is never sent again.

    Where an answer was cut off and then found by evidence, what was found counts.
    """
    found = reader.fetch(
        f"SELECT attempt.token, seq, method, path, receipt.http_status, content_type, {BODY}, t, request_hash,"
        " confirmed, possible, origin = 'wallet', known_as != '' FROM attempt JOIN receipt USING(token)"
        " WHERE step_id = ? AND row_id = ? AND parts = ? AND outcome IN ('accepted', 'result')"
        " AND source IN ('post', 'list') ORDER BY seq, n, source = 'list'",
        (step_id, row_id, ",".join(parts)),
    )
    return {row[1]: _kept(*row) for row in found}


def _kept(
    token: str,
    seq: int,
    method: str,
    path: str,
    status: int,
    content_type: str,
    body: bytes,
    came_at: float,
    question: bytes,
    confirmed: int,
    possible: int,
    adopted: int,
    shared: int,
) -> KeptAnswer:
    kept = KeptReply(Source.POST, seq, method, path, status, content_type, body, came_at)
    reply = Reply(status, parse_json(body))
    return KeptAnswer(token, kept, question, reply, Cost(confirmed, possible), bool(adopted), bool(shared))

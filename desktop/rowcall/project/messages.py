"""Messages that the service sends to our address: whose call each is about, and each kept once, in their order."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from rowcall.model.cells import JobState
from rowcall.model.exchange import Exchange, Wire
from rowcall.model.json_text import parse_json
from rowcall.model.request import TOKEN_KEY
from rowcall.project import calls, receipts
from rowcall.project.history import keep_event
from rowcall.project.jobs import Unit
from rowcall.project.reader import Reader

DROPPED = "message_dropped"
"""The kind of event that tells of a message which named another call than the one whose address it came to."""
_NAMES = ("search_id", "enrichment_id", "id")
"""Under these a message names what the service has begun; the documents show no message, so all are read."""
_BLOCKS = ("search", "message")
MOST_TOGETHER = 10_000_000
"""Bytes of messages that are read together, unless a single one is larger."""
_OWN_ID = frozenset({"linkedin_url", "linkedin_profile_url", "linkedin_id", "full_name", "website", "cleaned_name"})
"""What has one of these is a person or a company, and its `id` is its own."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """The call that a message is about."""

    token: str
    run_id: int
    step_id: int
    row_id: int
    action: str
    path: str
    remote_id: str
    """The service's name for what the call has begun; empty where it is not known."""
    outcome: str
    """What became of the call so far, in the word of its record."""


def secret_of(project_key: str, run_id: int) -> str:
    """The part of the address that nobody can guess: 256 bits, another one for each run of each project."""
    return hmac.digest(bytes.fromhex(project_key), f"address of run {run_id}".encode(), "sha256").hex()


def is_ours(project_key: str, token: str) -> bool:
    """Whether a token was made by this project; nothing is looked up for it."""
    try:
        content = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        return False
    nonce, check = content[:16], content[16:]
    return hmac.compare_digest(check, hmac.digest(bytes.fromhex(project_key), nonce, "sha256")[:8])


def addressee(reader: Reader, token: str) -> Addressee | None:
    """The call that has this token; None where there is none."""
    found = reader.fetch(f"{_CALL} WHERE token = ?", (token,))
    return Addressee(*found[0]) if found else None


def addressees_by_id(reader: Reader, remote_id: str) -> list[Addressee]:
    """The calls that have begun what the service calls so."""
    return [Addressee(*row) for row in reader.fetch(f"{_CALL} WHERE remote_id = ? ORDER BY t_intent", (remote_id,))]


_CALL = (
    "SELECT token, attempt.run_id, step_id, row_id, action, path, coalesce(remote_id, ''), outcome"
    " FROM attempt JOIN step ON step.id = attempt.step_id"
)


def waiting(reader: Reader, step_id: int) -> list[tuple[str, int, float]]:
    """The calls of a step whose results have not all come: token, row id, when it was sent (Unix time)."""
    found = reader.fetch(
        "SELECT DISTINCT token, attempt.row_id, t_intent FROM attempt JOIN attempt_job USING(token)"
        " JOIN job ON job.id = attempt_job.job_id"
        " WHERE attempt.step_id = ? AND outcome = 'accepted' AND state = 'waiting' ORDER BY t_intent",
        (step_id,),
    )
    return [(str(token), int(row_id), float(sent)) for token, row_id, sent in found]


def keep(connection: sqlite3.Connection, token: str, raw: bytes, content_type: str, now: float) -> bool:
    """Keep a message as it came; False where the same one is there already."""
    return receipts.keep_receipt(connection, token, "webhook", Exchange(Wire.RESULT, 200, raw, content_type), now)


def drop(connection: sqlite3.Connection, token: str, raw: bytes, now: float) -> None:
    """A message says that it is about something else: only that it came is noted."""
    detail = {"token": token, "sha256": hashlib.sha256(raw).hexdigest(), "bytes": len(raw)}
    keep_event(connection, now, DROPPED, detail)


def kept(reader: Reader, token: str, seen: int, most: int) -> list[bytes]:
    """The messages of a call after the first `seen`, in the order in which they came, up to so many.

    Where not all are wanted (`most` is not -1) there may be fewer, so that large ones do not fill the memory.
    """
    if most >= 0:
        sizes = reader.fetch(f"SELECT length(body) {_OF_CALL} LIMIT ? OFFSET ?", (token, most, seen))
        together = list(accumulate(size for (size,) in sizes))
        most = sum(size <= MOST_TOGETHER for size in together) or min(1, len(together))
    found = reader.fetch(f"SELECT body {_OF_CALL} LIMIT ? OFFSET ?", (token, most, seen))
    return [body for (body,) in found]


def kept_now(connection: sqlite3.Connection, token: str, seen: int) -> list[bytes]:
    """All of them, as they are within this transaction."""
    return [body for (body,) in connection.execute(f"SELECT body {_OF_CALL} LIMIT -1 OFFSET ?", (token, seen))]


_OF_CALL = "FROM receipt WHERE token = ? AND source = 'webhook' ORDER BY id"


def unit_of(connection: sqlite3.Connection, token: str, row_id: int) -> Unit:
    """The jobs of a call, with their states within this transaction."""
    found = connection.execute(
        "SELECT job.id, job.part, job.state FROM attempt_job JOIN job ON job.id = attempt_job.job_id"
        " WHERE token = ? ORDER BY job.id",
        (token,),
    ).fetchall()
    job_ids, parts, states = zip(*found, strict=True)
    return Unit(row_id, job_ids, parts, tuple(JobState(state) for state in states))


def is_about_another(connection: sqlite3.Connection, token: str, body: Any, *, by_hand: bool = False) -> bool:
    """Whether a message names something else than what its call has begun.

    As long as that is not known nothing counts against it. In a batch each part may have a name of its own: there, and
    where a person has given the message, only a name counts that is known to be another call's.

    Args:
        connection: The writing connection.
        token: The call to whose address it came.
        body: What it says.
        by_hand: Whether a person gave it, from a file.
    """
    named = {name for block, key, name in _named(body) if key != "id" or not _OWN_ID.intersection(block)}
    remote_id = _begun(connection, token)
    if not named or remote_id is None or remote_id in named:
        return False
    if not by_hand and not _went_with_others(connection, token):
        return True
    marks = ",".join("?" * len(named))
    others = connection.execute(
        f"SELECT 1 FROM attempt WHERE remote_id IN ({marks}) AND token != ? LIMIT 1", (*named, token)
    )
    return others.fetchone() is not None


def now_begun(connection: sqlite3.Connection, token: str, remote_id: str, job_ids: Sequence[int], now: float) -> None:
    """It is known now what a call has begun; what came before and is about something else is dropped."""
    before = _begun(connection, token)
    calls.now_waiting(connection, token, remote_id, job_ids)
    if before is not None:
        return
    came = connection.execute("SELECT id, body FROM receipt WHERE token = ? AND source = 'webhook'", (token,))
    for receipt_id, body in came.fetchall():
        if is_about_another(connection, token, parse_json(body)):
            connection.execute("DELETE FROM receipt WHERE id = ?", (receipt_id,))
            drop(connection, token, body, now)


def _begun(connection: sqlite3.Connection, token: str) -> str | None:
    found = connection.execute("SELECT remote_id FROM attempt WHERE token = ?", (token,)).fetchone()
    return None if found[0] is None else str(found[0])


def _went_with_others(connection: sqlite3.Connection, token: str) -> bool:
    return len(rows_together(connection, token)) > 1


def named_ids(body: Any) -> Iterator[str]:
    """Every name that a message may have for what the service has begun."""
    return (name for _block, _key, name in _named(body))


def _named(body: Any) -> Iterator[tuple[dict[str, Any], str, str]]:
    """The same, each with the block in which it stands and its key there."""
    for item in body if isinstance(body, list) else [body]:
        if isinstance(item, dict):
            for block in (item, *(item[key] for key in _BLOCKS if isinstance(item.get(key), dict))):
                yield from ((block, key, str(block[key])) for key in _NAMES if isinstance(block.get(key), str | int))


def named_token(body: Any) -> str:
    """Our token as a message echoes it; empty where it echoes none."""
    for item in body if isinstance(body, list) else [body]:
        custom = item.get("custom") if isinstance(item, dict) else None
        if isinstance(custom, dict) and isinstance(custom.get(TOKEN_KEY), str):
            return str(custom[TOKEN_KEY])
    return ""


def go_together(reader: Reader, token: str, other: str) -> bool:
    """Whether two calls went out as one, so that a message to the address of either may be about the other.

    They were begun in one moment; what the service calls them is the same as soon as it is known of both.
    """
    found = reader.fetch(
        "SELECT 1 FROM attempt AS one JOIN attempt AS two ON two.step_id = one.step_id AND two.path = one.path"
        " AND two.t_intent = one.t_intent WHERE one.token = ? AND two.token = ?"
        " AND (one.remote_id IS NULL OR two.remote_id IS NULL OR one.remote_id = two.remote_id)",
        (token, other),
    )
    return bool(found)


def calls_together(reader: Reader, token: str) -> dict[str, int]:
    """The calls that went out as one with this one, its own among them, each with its row, in the list's order."""
    found = reader.fetch(
        "SELECT two.token, two.row_id FROM attempt AS one JOIN attempt AS two ON two.step_id = one.step_id"
        " AND two.path = one.path AND two.t_intent = one.t_intent WHERE one.token = ? ORDER BY two.row_id",
        (token,),
    )
    return dict(found)


def rows_together(connection: sqlite3.Connection, token: str) -> list[int]:
    """The rows whose calls went out as one with this one, its own among them: their intents are of one moment."""
    found = connection.execute(
        "SELECT DISTINCT two.row_id FROM attempt AS one JOIN attempt AS two ON two.step_id = one.step_id"
        " AND two.path = one.path AND two.t_intent = one.t_intent WHERE one.token = ? ORDER BY 1",
        (token,),
    )
    return [row_id for (row_id,) in found]

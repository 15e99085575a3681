"""Keeps every answer that was paid for, across files and months, so that none is bought twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from operator import attrgetter
from pathlib import Path
from sqlite3 import Connection

from rowcall.memory.database import Layout
from rowcall.memory.on_demand import OnDemand
from rowcall.model.answers import Answer, Bought, KeptReply, KeptSize, KnownAnswer, Source

NAME = "wallet.sqlite"
BUSY_SECONDS = 2.0
"""A finding that waits for the wallet waits no longer than this for another window's transaction."""

LAYOUT = Layout(
    "The answers kept from earlier lists",
    (
        """
        CREATE TABLE answer(id INTEGER PRIMARY KEY, host TEXT NOT NULL, bought_at REAL NOT NULL);
        CREATE TABLE reply(
            id INTEGER PRIMARY KEY, answer_id INT NOT NULL REFERENCES answer ON DELETE CASCADE, source TEXT NOT NULL,
            seq INT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL, status INT NOT NULL,
            content_type TEXT NOT NULL, body BLOB NOT NULL, came_at REAL NOT NULL);
        CREATE INDEX reply_of ON reply(answer_id);
        CREATE TABLE known(
            host TEXT NOT NULL, action TEXT NOT NULL, name TEXT NOT NULL, part TEXT NOT NULL,
            answer_id INT NOT NULL REFERENCES answer ON DELETE CASCADE, found INT NOT NULL, bought_at REAL NOT NULL,
            PRIMARY KEY(host, action, name, part)) WITHOUT ROWID;
        CREATE INDEX known_by ON known(answer_id);
        """,
    ),
)


_REPLY = tuple(field.name for field in fields(KeptReply))


class Wallet(OnDemand):
    """The answers of one service; several processes may use one file at once, and each of them any thread.

    Every method blocks, and raises MemoryProblem where the file cannot be used. It is opened by the first one.
    """

    def __init__(self, path: Path, host: str, *, busy_seconds: float = BUSY_SECONDS) -> None:
        super().__init__(path, LAYOUT, busy_seconds=busy_seconds)
        self._host = host

    @property
    def version(self) -> int:
        """A number that changes whenever something is kept or forgotten, by whatever window."""
        try:
            return self._path.stat().st_mtime_ns
        except OSError:
            return 0

    def known(
        self, action: str, questions: Iterable[tuple[str, str]], *, found_since: float, nothing_since: float
    ) -> dict[tuple[str, str], KnownAnswer]:
        """Which of these questions were answered, and recently enough.

        Args:
            action: The action.
            questions: (part, name) pairs.
            found_since: Answers that found something count from this moment on (seconds since 1970).
            nothing_since: The same for answers that found nothing.
        """
        asked_for = list(questions)
        marks = {name: _mark(name) for _part, name in asked_for}
        asked = {(part, marks[name]): (part, name) for part, name in asked_for}
        with self._lock:
            rows = self._database().read(
                "SELECT part, name, answer_id, found, bought_at FROM json_each(?) AS asked"
                " CROSS JOIN known ON host = ? AND action = ?"  # in this order: a few questions among many answers
                " AND part = json_extract(asked.value, '$[0]') AND name = json_extract(asked.value, '$[1]')"
                " WHERE bought_at >= iif(found, ?, ?)",
                (json.dumps(list(asked)), self._host, action, found_since, nothing_since),
            )
        return {
            asked[part, mark]: KnownAnswer(answer_id, bool(found), bought_at)
            for part, mark, answer_id, found, bought_at in rows
        }

    def answers(self, ids: Iterable[int]) -> dict[int, Answer]:
        """The replies of these answers; one that was forgotten meanwhile is left out."""
        replies: dict[int, list[KeptReply]] = {}
        with self._lock:
            rows = self._database().read(
                "SELECT answer_id, source, seq, method, path, status, content_type, body, came_at FROM reply"
                " WHERE answer_id IN (SELECT value FROM json_each(?)) ORDER BY id",
                (json.dumps(list(ids)),),
            )
        for answer_id, source, *rest in rows:
            replies.setdefault(answer_id, []).append(KeptReply(Source(source), *rest))
        return {answer_id: Answer(tuple(kept)) for answer_id, kept in replies.items()}

    def keep(self, bought: Sequence[Bought]) -> None:
        """Keep answers, all of them or none; one that is not newer than what is there changes nothing."""
        with self._lock, self._database().change() as connection:
            for one in bought:
                self._keep(connection, one)

    def forget(self, action: str, name: str) -> None:
        """Forget what was answered about one person or company."""
        with self._lock, self._database().change() as connection:
            connection.execute(
                "DELETE FROM answer WHERE id IN"
                " (SELECT answer_id FROM known WHERE host = ? AND action = ? AND name = ?)",
                (self._host, action, _mark(name)),
            )

    def forget_all(self) -> int:
        """Forget every answer of every service, for good; returns how many there were."""
        with self._lock:
            count = self.size().answers
            with self._database().change() as connection:
                connection.execute("DELETE FROM answer")
            self._database().read("VACUUM")
        return count

    def size(self) -> KeptSize:
        """How much is kept, of every service."""
        with self._lock:
            ((answers,),) = self._database().read("SELECT count(*) FROM answer")
            return KeptSize(answers, self._path.stat().st_size)

    def _keep(self, connection: Connection, bought: Bought) -> None:
        at, name = bought.answer.bought_at, _mark(bought.name)
        there = connection.execute(
            "SELECT part, bought_at, answer_id FROM known WHERE host = ? AND action = ? AND name = ?",
            (self._host, bought.action, name),
        ).fetchall()
        bought_at = {part: moment for part, moment, _id in there}
        newer = {part: found for part, found in bought.found.items() if bought_at.get(part, -1.0) < at}
        if not newer:
            return
        answer_id = self._add(connection, bought.answer)
        connection.executemany(
            "INSERT INTO known(host, action, part, name, answer_id, found, bought_at) VALUES(?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(host, action, name, part) DO UPDATE SET answer_id = excluded.answer_id,"
            " found = excluded.found, bought_at = excluded.bought_at",
            [(self._host, bought.action, part, name, answer_id, int(found), at) for part, found in newer.items()],
        )
        connection.executemany(
            "DELETE FROM answer WHERE id = ? AND NOT EXISTS (SELECT 1 FROM known WHERE known.answer_id = answer.id)",
            [(old_id,) for _part, _moment, old_id in there],
        )

    def _add(self, connection: Connection, answer: Answer) -> int:
        cursor = connection.execute("INSERT INTO answer(host, bought_at) VALUES(?, ?)", (self._host, answer.bought_at))
        answer_id = int(cursor.lastrowid or 0)
        connection.executemany(
            "INSERT INTO reply(answer_id, source, seq, method, path, status, content_type, body, came_at)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(answer_id, *attrgetter(*_REPLY)(reply)) for reply in answer.replies],
        )
        return answer_id


def _mark(name: str) -> str:
    """A name as it is looked up by: any text at all becomes one that every database compares alike."""
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:40]

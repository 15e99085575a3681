"""Ends a process at one exact point of the way of a call: the kill points of a row, from the intent to the answer.

The program has no such points in it. A process that is forked for a test wraps what is around the program (SQLite,
the network library, the renaming of files) and then carries the command out.
"""

import json
import os
import signal
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import httpcore._trace as network
from tests.support.ledger_join import parts_of
from tests.support.statements import Kind, Transaction, Watch, Watched, watched

from rowcall.model.request import TOKEN_KEY

LONGEST_COMMIT = 0.0006
"""Seconds: a kill inside a commit comes at a random moment of so long a time."""
_stack = ExitStack()


@dataclass(frozen=True)
class Failpoint:
    """Where the process ends."""

    at: str
    """A key of `POINTS`."""
    nth: int
    """At which time that it comes there, counted from 1."""
    note: Path
    """What it was about is kept here: tokens of calls, and the path of a free question."""
    seed: int = 1

    def arm(self) -> None:
        """Prepare this process; called in it before the command."""
        watch = _stack.enter_context(watched())
        POINTS[self.at](_Counter(self), watch)


class _Counter:
    """Counts how often the point was reached and ends the process at the right time."""

    def __init__(self, point: Failpoint) -> None:
        self._point = point
        self._seen = 0
        self._chance = Random(point.seed)  # noqa: S311 - chance in a test guards no secret

    def reached(self, **about: Any) -> bool:
        """Whether it is time; what it is about is kept then."""
        self._seen += 1
        if self._seen != self._point.nth:
            return False
        self._point.note.write_text(json.dumps(about), encoding="utf-8")
        return True

    def end(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def end_soon(self) -> None:
        """End at a random moment of what comes next in this thread."""
        wait = self._chance.uniform(0.0, LONGEST_COMMIT)
        threading.Thread(target=self._end_after, args=(time.perf_counter() + wait,), daemon=True).start()

    def _end_after(self, moment: float) -> None:
        while time.perf_counter() < moment:
            pass
        self.end()


def _at_commit(kind: Kind, when: str, counter: _Counter, watch: Watch) -> None:
    """Before, inside or after the commit of a transaction of that kind."""

    def act(connection: Watched, transaction: Transaction) -> None:
        tokens = transaction.tokens(kind)
        if kind is Kind.RESULT:
            tokens = _tokens_of_jobs(connection, tokens)
        if not (tokens and connection.is_project and counter.reached(tokens=tokens)):
            return
        if when == "inside":
            counter.end_soon()
        else:
            counter.end()

    (watch.after_commit if when == "after" else watch.before_commit).append(act)


def _at_any_commit(when: str, counter: _Counter, watch: Watch) -> None:
    """Before or inside the nth commit of a project file, whatever it is about."""

    def act(connection: Watched, transaction: Transaction) -> None:
        if connection.is_project and transaction.writes and counter.reached():
            (counter.end_soon if when == "inside" else counter.end)()

    watch.before_commit.append(act)


def _tokens_of_jobs(connection: Watched, job_ids: list[str]) -> list[str]:
    return [
        token
        for job_id in job_ids
        for (token,) in connection.execute(
            "SELECT token FROM attempt_job JOIN attempt USING(token) WHERE job_id = ?"
            " AND outcome IN ('accepted', 'result')",
            (job_id,),
        )
    ]


def _on_the_wire(method: bytes, event: str, counter: _Counter, _watch: Watch, *, early: bool = False) -> None:
    """At an event of a call about people; `early`: before the program itself is told of it."""
    told = network.Trace.atrace

    async def atrace(self: network.Trace, name: str, info: dict[str, Any]) -> None:
        request = self.kwargs.get("request")
        fits = name == event and request.method == method and b"/contacts/" in request.url.target
        if fits and early and counter.reached(**_asked(request)):
            counter.end()
        await told(self, name, info)
        if fits and not early and counter.reached(**_asked(request)):
            counter.end()

    network.Trace.atrace = atrace  # type: ignore[method-assign]


def _asked(request: Any) -> dict[str, Any]:
    body = b"".join(request.stream)
    parts = parts_of(json.loads(body)) if body else []
    tokens = [part.get("custom", {}).get(TOKEN_KEY, "") for part in parts]
    return {"tokens": tokens, "path": request.url.target.decode()}


def _at_statement(beginning: str, counter: _Counter, watch: Watch) -> None:
    """Before a statement of a project file that begins so."""

    def act(connection: Watched, sql: str) -> None:
        if connection.is_project and sql.lstrip().startswith(beginning) and counter.reached(sql=sql):
            counter.end()

    watch.before_statement.append(act)


def _at_close(counter: _Counter, watch: Watch) -> None:
    """While the last connection folds the log into the file."""

    def act(connection: Watched) -> None:
        if connection.is_project and counter.reached():
            counter.end_soon()

    watch.before_close.append(act)


def _at_replace(when: str, counter: _Counter, _watch: Watch) -> None:
    """Before or after a file takes another one's place."""
    replace = Path.replace

    def replaced(self: Path, target: Any) -> Path:
        if when == "before" and counter.reached(path=str(target)):
            counter.end()
        result = replace(self, target)
        if when == "after" and counter.reached(path=str(target)):
            counter.end()
        return result

    Path.replace = replaced  # type: ignore[method-assign,assignment]


POST, GET = b"POST", b"GET"
POINTS = {
    "K1 connected, before the intent": partial(_on_the_wire, POST, "send_request_headers.started", early=True),
    "K2 before the intent's commit": partial(_at_commit, Kind.INTENT, "before"),
    "K2 inside the intent's commit": partial(_at_commit, Kind.INTENT, "inside"),
    "K3 after the intent's commit": partial(_at_commit, Kind.INTENT, "after"),
    "K4 half the request written": partial(_on_the_wire, POST, "send_request_headers.complete"),
    "K5 written, no answer yet": partial(_on_the_wire, POST, "send_request_body.complete"),
    "K6 status line read": partial(_on_the_wire, POST, "receive_response_headers.complete"),
    "K7 body read, not kept": partial(_on_the_wire, POST, "receive_response_body.complete"),
    "K8 inside the receipt's commit": partial(_at_commit, Kind.RECEIPT, "inside"),
    "K9 after the receipt's commit": partial(_at_commit, Kind.RECEIPT, "after"),
    "K10 a free question written": partial(_on_the_wire, GET, "send_request_body.complete"),
    "K10 a free question's answer read": partial(_on_the_wire, GET, "receive_response_body.complete"),
    "K11 inside the result's commit": partial(_at_commit, Kind.RESULT, "inside"),
    "K12 after the result's commit": partial(_at_commit, Kind.RESULT, "after"),
    "before a commit": partial(_at_any_commit, "before"),
    "inside a commit": partial(_at_any_commit, "inside"),
    "K13 rows of an import": partial(_at_statement, "INSERT INTO sheet_"),
    "K13 an older layout is changed": partial(_at_statement, "ALTER TABLE"),
    "K13 the layout's number": partial(_at_statement, "PRAGMA user_version="),
    "K13 the log is folded in": _at_close,
    "K13 before an export takes its place": partial(_at_replace, "before"),
    "K13 after an export took its place": partial(_at_replace, "after"),
}
"""Where a process can be ended, by the name of the point."""

"""P02: a process ended at one exact point of a call's way, and what its project and the service have to say then."""

import json
import os
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.command_line import ENRICH, Desk
from tests.support.failpoints import Failpoint
from tests.support.forked import forked
from tests.support.isolation import home_environment
from tests.support.kills import copy_of, snapshot
from tests.support.ledger_join import judge, token_of
from tests.support.sandbox import Sandbox, sandbox

from rowcall.actions import enrich_contact
from rowcall.engine.calling import lost

ROWS = 10
NOT_THERE = "not there"
LATENCY = 0.04
SPEED = 500.0
"""How much faster than the real one the service is."""


@dataclass(frozen=True)
class Expected:
    """What has to be true of the call at which the process was ended."""

    on_disk: frozenset[str]
    """How its attempt may stand in the project."""
    charged: bool
    background: bool = False
    together: bool = False
    """Whether all rows go out with one call; then it has to be true of each of them."""

    @property
    def delivery(self) -> str:
        """The word of a recipe for it."""
        return "bulk" if self.together else "background" if self.background else "sync"


def _sync(charged: bool, *on_disk: str) -> Expected:
    return Expected(frozenset(on_disk), charged)


def _background(charged: bool, *on_disk: str) -> Expected:
    return Expected(frozenset(on_disk), charged, background=True)


def _together(charged: bool, *on_disk: str) -> Expected:
    return Expected(frozenset(on_disk), charged, together=True)


CALLS: Mapping[str, tuple[Expected, ...]] = {
    "K1 connected, before the intent": (_sync(False, NOT_THERE),),
    "K2 before the intent's commit": (_sync(False, NOT_THERE),),
    "K2 inside the intent's commit": (_sync(False, NOT_THERE, "open"),),
    "K3 after the intent's commit": (_sync(False, "open"), _background(False, "open")),
    "K4 half the request written": (_sync(False, "open"),),
    "K5 written, no answer yet": (_sync(True, "open"), _background(True, "open")),
    "K6 status line read": (_sync(True, "open"),),
    "K7 body read, not kept": (_sync(True, "open"), _background(True, "open")),
    "K8 inside the receipt's commit": (_sync(True, "open", "result"), _background(True, "open", "accepted")),
    "K9 after the receipt's commit": (_sync(True, "result"), _background(True, "accepted")),
    "K10 a free question written": (_background(True, "accepted"),),
    "K10 a free question's answer read": (_background(True, "accepted"),),
    "K11 inside the result's commit": (_sync(True, "result"), _background(True, "accepted", "result")),
    "K12 after the result's commit": (_sync(True, "result"), _background(True, "result")),
}
"""The table of kill points: what is on disk and what the service has charged after a kill at each of them."""
TOGETHER: Mapping[str, Expected] = {
    "K1 connected, before the intent": _together(False, NOT_THERE),
    "K2 before the intent's commit": _together(False, NOT_THERE),
    "K2 inside the intent's commit": _together(False, NOT_THERE, "open"),
    "K3 after the intent's commit": _together(False, "open"),
    "K4 half the request written": _together(False, "open"),
    "K5 written, no answer yet": _together(True, "open"),
    "K7 body read, not kept": _together(True, "open"),
    "K8 inside the receipt's commit": _together(True, "open", "accepted"),
    "K9 after the receipt's commit": _together(True, "accepted"),
    "K12 after the result's commit": _together(True, "result"),
}
"""The same for a call of many rows: all of them are as one of them would be."""
ENDED_AFTER = "K12 after the result's commit"


@dataclass(frozen=True)
class Struck:
    """What came of one kill at a point."""

    point: str
    met: bool
    problems: list[str] = field(default_factory=list)


def strike(folder: Path, point: str, expected: Expected, nth: int, seed: int) -> Struck:
    """End a run at that point, go on with it, and hold all of it against the table."""
    folder.mkdir(parents=True, exist_ok=True)
    with sandbox(latency=LATENCY, speed=SPEED, credits=10**6, email_rate=1.0, phone_rate=1.0) as service:
        desk = Desk(folder, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=f'delivery = "{expected.delivery}"'))
        note = folder / "note.json"
        words = desk.words("run", desk.write_people(ROWS))
        with forked(words, folder, Failpoint(point, nth, note, seed).arm) as process:
            if process.wait() != -9:
                return Struck(point, met=False)
        _until_idle(service)
        problems = _after_the_kill(desk, service, point, expected, json.loads(note.read_text(encoding="utf-8")))
        doubtful = _rows_in_doubt(desk.project)
        with forked(desk.words("resume", desk.project), folder, _ask_soon) as process:
            code = process.wait()
        problems += _after_the_resume(desk, service, doubtful, code)
        return Struck(point, met=True, problems=problems)


def _ask_soon() -> None:
    """What was sent to the ended process is lost: the service is asked at once instead of after some minutes.

    A message about a lost call is waited for as long as this service, so much faster, goes on sending it.
    """
    enrich_contact.QUIET_SECONDS = 0.1
    lost.NEWS /= SPEED


def _until_idle(service: Sandbox) -> None:
    """The service finishes what it has begun, whether somebody waits for it or not."""
    end = time.monotonic() + 10
    while any(entry["ended"] is None for entry in service.journal()) and time.monotonic() < end:
        time.sleep(0.02)


def _after_the_kill(
    desk: Desk, service: Sandbox, point: str, expected: Expected, about: Mapping[str, list[str]]
) -> list[str]:
    charged = {token_of(line) for line in service.ledger()}
    problems = []
    with closing(copy_of(desk.project)) as connection:
        attempts = dict(connection.execute("SELECT token, outcome FROM attempt"))
        tokens = about["tokens"] or [
            token
            for token, remote_id in connection.execute("SELECT token, remote_id FROM attempt")
            if remote_id and remote_id in about["path"]
        ]
        states = dict(connection.execute("SELECT token, state FROM attempt_job JOIN job ON job.id = job_id"))
    if expected.together and tokens and point != ENDED_AFTER and len(tokens) != ROWS:
        problems.append(f"the call was for {len(tokens)} rows")
    if len({attempts.get(token, NOT_THERE) for token in tokens}) > 1:
        problems.append("not all rows of the call stand alike")
    for token in tokens:
        stands = attempts.get(token, NOT_THERE)
        if stands not in expected.on_disk:
            problems.append(f"the attempt is {stands}, not {' or '.join(sorted(expected.on_disk))}")
        if (token in charged) != expected.charged:
            problems.append(f"the call was {'' if token in charged else 'not '}charged")
        if point == ENDED_AFTER and states.get(token) != "done":
            problems.append(f"its row is {states.get(token)}")
    if not tokens:
        problems.append("nobody can tell which call it was")
    if snapshot(desk.project).integrity != "ok":
        problems.append("the file is damaged")
    return problems


def _rows_in_doubt(project: Path) -> set[int]:
    with closing(copy_of(project)) as connection:
        return {row for (row,) in connection.execute("SELECT row_id FROM attempt WHERE outcome = 'open'")}


def _after_the_resume(desk: Desk, service: Sandbox, doubtful: set[int], code: int) -> list[str]:
    """Exactly the rows whose intent had no answer are unknown; all others are found, each bought once."""
    problems = []
    if code != (1 if doubtful else 0):
        problems.append(f"resume ended with {code}")
    shown = {number: row["enrich_contact_status"] for number, row in enumerate(desk.rows(), start=1)}
    wanted = {number: "unknown" if number in doubtful else "found" for number in range(1, ROWS + 1)}
    if shown != wanted:
        problems.append(f"rows show {shown}, not {wanted}")
    judgement = judge(desk.project, service.ledger(), service.journal())
    if not judgement.is_clean() or judgement.unknown != len(doubtful):
        problems.append(str(judgement))
    return problems


def moments(point: str, background: bool) -> Sequence[int]:
    """At which times that a point is reached a process may be ended, first and last: commits are shared."""
    shared = "commit" in point
    if background:
        return (1, 1) if point.startswith(("K11", "K12")) else (1, 2)
    return (1, 2) if shared else (2, 4)


@dataclass(frozen=True)
class PointWanted:
    """One kill at one point, as it can be handed to another process."""

    folder: Path
    point: str
    expected: Expected
    seed: int


def strike_somewhere(wanted: PointWanted) -> Struck:
    """The same, at a random time that the point is reached, in a home folder of its own."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(home_environment(wanted.folder / "home"))
    chance = random.Random(wanted.seed)  # noqa: S311 - chance in a test guards no secret
    nth = chance.randint(*moments(wanted.point, wanted.expected.background))
    return strike(wanted.folder, wanted.point, wanted.expected, nth, wanted.seed)


def sum_of_points(results: Sequence[Struck]) -> Mapping[str, Any]:
    """The figures of all kills together."""
    return {
        "points": len({struck.point for struck in results}),
        "kills": sum(struck.met for struck in results),
        "kills by point": dict(Counter(struck.point for struck in results if struck.met)),
        "not reached": dict(Counter(struck.point for struck in results if not struck.met)),
        "problems": [f"{struck.point}: {what}" for struck in results for what in struck.problems],
    }

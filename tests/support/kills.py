"""Kills a run again and again, carries it on each time, and judges what is left against the service's ledger."""

import random
import shutil
import sqlite3
import time
from collections import Counter
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.command_line import Desk, check_sums
from tests.support.forked import Forked, forked
from tests.support.ledger_join import Judgement, judge
from tests.support.sandbox import Sandbox

IN_FLIGHT = 5
"""Calls at one account at a time, by the documents."""
LOOKS_AGAIN = 0.02
"""Seconds between two looks at how far a list is."""
UNFINISHED = ("queued", "sending", "waiting", "failed_retryable")


@dataclass(frozen=True)
class Snapshot:
    """What a kill has left on disk."""

    integrity: str
    open: int
    """Intents without an answer: the calls that this kill leaves in doubt."""
    waiting: int
    """Jobs whose result is still at the service."""
    unfinished: int
    """Jobs that have not come to an end, these included."""


@dataclass
class Killed:
    """How a list came through its kills."""

    kills: int = 0
    """Kills that met a process at work."""
    early: int = 0
    """Of these, how many met it before it had asked anything in this stretch."""
    snapshots: list[Snapshot] = field(default_factory=list)
    judgement: Judgement | None = None
    unfinished_at_the_end: int = 0
    seconds: float = 0.0

    @property
    def unknown(self) -> list[int]:
        """Calls that each kill has left in doubt."""
        return [snapshot.open for snapshot in self.snapshots]

    def problems(self) -> list[str]:
        """What the promises do not allow."""
        judgement = self.judgement
        assert judgement is not None
        damaged = [snapshot.integrity for snapshot in self.snapshots if snapshot.integrity != "ok"]
        found = {
            "charges without an attempt": len(judgement.charges_without_attempt),
            "bought twice": len(judgement.bought_twice),
            "lost": len(judgement.lost),
            "without an end": self.unfinished_at_the_end,
            "damaged files": len(damaged) + (judgement.integrity != "ok"),
            "kills with more unknown rows than calls in flight": sum(count > IN_FLIGHT for count in self.unknown),
            "calls in doubt of which no kill was the cause": max(0, judgement.unknown - sum(self.unknown)),
        }
        return [f"{count} {what}" for what, count in found.items() if count]


@dataclass(frozen=True)
class Pace:
    """How fast a list goes, so that the kills spread over all of it."""

    requests: int
    """All that the list will need, questions after results included."""
    a_second: float
    """How many of them go out in a second."""
    start: float = 0.25
    """Seconds until the first one leaves."""


def run_with_kills(desk: Desk, source: Path, service: Sandbox, kills: int, chance: random.Random, pace: Pace) -> Killed:
    """Run a list to its end, with so many SIGKILLs at random moments on the way, start-ups included."""
    found = Killed()
    began = time.monotonic()
    while found.kills < kills:
        before = service.asked("POST")
        with command(desk, source) as process:
            _wait_for_kill(process, service, pace, kills - found.kills, chance)
            met = process.kill()
        if not met:
            break
        found.kills += 1
        found.early += service.asked("POST") == before
        if desk.project.exists():
            found.snapshots.append(snapshot(desk.project))
    with command(desk, source) as process:
        code = process.wait(200 + pace.requests / pace.a_second)
        assert code in (0, 1), process.said()
    check_sums(desk.report())
    found.judgement = judge(desk.project, service.ledger(), service.journal())
    found.unfinished_at_the_end = snapshot(desk.project).unfinished
    found.seconds = time.monotonic() - began
    return found


def _wait_for_kill(process: Forked, service: Sandbox, pace: Pace, kills_left: int, chance: random.Random) -> None:
    """Wait for the next kill: in the mean, what is left of the list shared out over the kills that are left.

    Behind the start it is counted in requests, which a busy machine answers later but not fewer of.
    """
    asked = service.asked()
    left = max(0, pace.requests - asked) / pace.a_second
    moment = chance.uniform(0.0, 2 * (pace.start + left / (kills_left + 1)))
    if moment < pace.start:
        time.sleep(moment)
        return
    wanted = asked + (moment - pace.start) * pace.a_second
    while process.alive and service.asked() < wanted:
        time.sleep(LOOKS_AGAIN)


def command(desk: Desk, source: Path) -> AbstractContextManager[Forked]:
    """Begin the list, or go on with it where its project is ready."""
    if is_ready(desk.project):
        return forked(desk.words("resume", desk.project), desk.folder)
    return forked(desk.words("run", source), desk.folder)


def is_ready(project: Path) -> bool:
    """Whether the import into a project is whole; the project is looked at in a copy."""
    if not project.exists():
        return False
    with closing(copy_of(project)) as connection:
        try:
            found = connection.execute("SELECT value FROM meta WHERE key = 'ready'").fetchone()
        except sqlite3.OperationalError:
            return False
        return found == ("true",)


def snapshot(project: Path) -> Snapshot:
    """What is on disk, read from a copy: the first that opens the project itself has to be the program."""
    with closing(copy_of(project)) as connection:
        integrity = str(connection.execute("PRAGMA integrity_check").fetchone()[0])
        if connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'attempt'").fetchone() == (0,):
            return Snapshot(integrity, 0, 0, 0)
        (open_calls,) = connection.execute("SELECT count(*) FROM attempt WHERE outcome = 'open'").fetchone()
        states = Counter(state for (state,) in connection.execute("SELECT state FROM job"))
        return Snapshot(integrity, open_calls, states["waiting"], sum(states[state] for state in UNFINISHED))


def copy_of(project: Path) -> sqlite3.Connection:
    """A connection to a copy of a project, with the log that belongs to it."""
    folder = project.parent / ".looked-at"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for ending in ("", "-wal", "-journal"):
        part = project.with_name(project.name + ending)
        if part.exists():
            shutil.copy(part, folder / part.name)
    return sqlite3.connect(folder / project.name)

"""Kills a run again and again, carries it on each time, and judges what is left against the service's ledger."""

import random
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.command_line import Desk, check_sums, ending
from tests.support.ledger_join import Judgement, judge
from tests.support.sandbox import Sandbox

IN_FLIGHT = 5


@dataclass
class Killed:
    """How a list came through its kills."""

    kills: int = 0
    """Kills that met a process at work."""
    unknown_after: list[int] = field(default_factory=list)
    """Calls in doubt, in all, after each kill."""
    judgement: Judgement | None = None


def run_with_kills(
    desk: Desk, source: Path, service: Sandbox, kills: int, chance: random.Random, longest: float
) -> Killed:
    """Run a list to its end, with so many SIGKILLs at random moments on the way."""
    found = Killed()
    for _ in range(kills):
        before = len(service.journal())
        with ending(_start(desk, source)) as process:
            _wait_for_more(service, before, process)
            time.sleep(chance.uniform(0.0, longest))
            if process.poll() is not None:
                break
            process.send_signal(signal.SIGKILL)
            process.wait()
            found.kills += 1
        found.unknown_after.append(_in_doubt(desk))
    code = _to_the_end(desk, source)
    assert code in (0, 1)
    check_sums(desk.report())
    found.judgement = judge(desk.project, service.ledger(), service.journal())
    return found


def _start(desk: Desk, source: Path) -> "subprocess.Popen[str]":
    if not desk.project.exists():
        return desk.start("run", source)
    return desk.start("resume", desk.project)


def _to_the_end(desk: Desk, source: Path) -> int:
    with ending(_start(desk, source)) as process:
        _out, err = process.communicate(timeout=100)
        assert "Traceback" not in err, err
        return process.returncode


def _wait_for_more(service: Sandbox, before: int, process: "subprocess.Popen[str]") -> None:
    """Wait until the process has asked something, or is over."""
    end = time.monotonic() + 20
    while len(service.journal()) <= before and process.poll() is None and time.monotonic() < end:
        time.sleep(0.01)


def _in_doubt(desk: Desk) -> int:
    """Calls that a kill has left without an answer: those in doubt, and those whose intent alone is on disk."""
    with closing(sqlite3.connect(desk.project)) as connection:
        found = connection.execute("SELECT count(*) FROM attempt WHERE outcome IN ('open', 'ambiguous')").fetchone()
        return int(found[0])

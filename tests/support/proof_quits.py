"""P15, G4: a run is asked to end at random moments, again and again; what was sent is answered, nothing in doubt."""

import os
import random
import signal
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.command_line import ENRICH, Desk
from tests.support.isolation import home_environment
from tests.support.kills import command, snapshot
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox, sandbox

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
POST = "POST"
PLACES = 5
"""Calls that may be out at the same time."""


@dataclass(frozen=True)
class QuitsWanted:
    """How often a list is asked to end."""

    folder: Path
    quits: int
    seed: int


@dataclass
class QuitsFound:
    """What came of it."""

    quits: int = 0
    in_flight: list[int] = field(default_factory=list)
    """Calls that were out when the end was asked for."""
    slowest: float = 0.0
    """Seconds from the signal to the end."""
    unknown: int = 0
    problems: list[str] = field(default_factory=list)


def quit_often(wanted: QuitsWanted) -> QuitsFound:
    """Ask a list to end at random moments and go on with it, until that was done often enough."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(home_environment(wanted.folder / "home"))
    found = QuitsFound()
    chance = random.Random(wanted.seed)  # noqa: S311 - chance in a test guards no secret
    with sandbox(latency=0.15, credits=10**7, email_rate=1.0) as service:
        desk = Desk(wanted.folder, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=""))
        source = desk.write_people(30 * wanted.quits)
        for nth in range(wanted.quits):
            _quit_once(desk, source, service, chance, found, full=nth == 0)
        found.unknown = snapshot(desk.project).open
        judgement = judge(desk.project, service.ledger(), service.journal())
        found.unknown += judgement.unknown
        if not judgement.is_clean() or found.unknown:
            found.problems.append(str(judgement))
    return found


def _quit_once(
    desk: Desk, source: Path, service: Sandbox, chance: random.Random, found: QuitsFound, *, full: bool
) -> None:
    """Ask for the end at a random moment, or as soon as all places are taken."""
    before = service.asked(POST)
    with command(desk, source) as process:
        end = time.monotonic() + 20
        while service.asked(POST) == before and time.monotonic() < end:
            time.sleep(0.01)
        time.sleep(chance.uniform(0.0, 0.4))
        while full and _under_way(service) < PLACES and time.monotonic() < end:
            time.sleep(0.005)
        number = chance.choice(SIGNALS)
        found.in_flight.append(_under_way(service))
        asked = time.monotonic()
        process.send(number)
        code = process.wait(30)
        found.slowest = max(found.slowest, time.monotonic() - asked)
        found.quits += 1
        if code != 3 or process.said().count("\n") != 1:
            found.problems.append(f"after {number.name} it ended with {code}: {process.said()}")
    if snapshot(desk.project).open:
        found.problems.append(f"after {number.name} {snapshot(desk.project).open} calls have no answer")


def _under_way(service: Sandbox) -> int:
    return sum(entry["ended"] is None for entry in service.journal())


def sum_of_quits(results: Sequence[QuitsFound]) -> Mapping[str, Any]:
    """The figures of all of them together."""
    in_flight = [count for found in results for count in found.in_flight]
    return {
        "quits": sum(found.quits for found in results),
        "calls in flight when asked": dict(sorted(Counter(in_flight).items())),
        "unknown": sum(found.unknown for found in results),
        "slowest end, seconds": round(max(found.slowest for found in results), 2),
        "problems": [problem for found in results for problem in found.problems],
    }

"""P11: the network goes away and comes back, again and again, while a list is worked on."""

import os
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from tests.support.command_line import ENRICH, Desk
from tests.support.forked import forked
from tests.support.isolation import home_environment
from tests.support.kills import snapshot
from tests.support.ledger_join import judge
from tests.support.proxy import Proxy, proxy
from tests.support.sandbox import Sandbox, sandbox

POST = "POST"


@dataclass(frozen=True)
class CutsWanted:
    """How often the network goes away."""

    folder: Path
    cuts: int
    seed: int
    quick: bool = True
    """Whether the program's own waits for trouble to pass are cut short."""


@dataclass
class CutsFound:
    """What came of it."""

    cuts: int = 0
    unknown: int = 0
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)


def shorten_waits() -> None:
    """Cut the waits for trouble to pass in this process."""
    from rowcall.engine.calling import breaker, outage  # noqa: PLC0415 - in the forked process only

    breaker.WAITS = (0.2, 0.4)
    outage.WAITS = (0.1, 0.2)


def cut_often(wanted: CutsWanted) -> CutsFound:
    """Run a list over a wire that is cut at random moments."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(home_environment(wanted.folder / "home"))
    found, rows = CutsFound(), 40 * wanted.cuts
    chance = random.Random(wanted.seed)  # noqa: S311 - chance in a test guards no secret
    began = time.monotonic()
    with sandbox(latency=0.08, credits=10**7, email_rate=1.0) as service, proxy(service.base_url) as wire:
        desk = Desk(wanted.folder, wire.url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=""))
        words = desk.words("run", desk.write_people(rows))
        with forked(words, wanted.folder, partial(shorten_waits) if wanted.quick else None) as process:
            while found.cuts < wanted.cuts and process.alive:
                _cut(service, wire, chance, lambda: process.alive)
                found.cuts += 1
            code = process.wait(60 + wanted.cuts * 60)
        found.seconds = time.monotonic() - began
        judgement = judge(desk.project, service.ledger(), service.journal())
        found.unknown = judgement.unknown
        if code not in (0, 1) or desk.report()["stopped"] is not None or snapshot(desk.project).unfinished:
            found.problems.append(f"it ended with {code}, {desk.report()}")
        if not judgement.is_clean():
            found.problems.append(str(judgement))
    return found


def _cut(service: Sandbox, wire: Proxy, chance: random.Random, alive: Any) -> None:
    """Wait until calls go out, then cut the wire for a while."""
    before = service.asked(POST)
    while service.asked(POST) < before + 5 and alive():
        time.sleep(0.02)
    time.sleep(chance.uniform(0.0, 0.2))
    wire.cut()
    time.sleep(chance.uniform(0.1, 0.6))
    wire.mend()


def sum_of_cuts(results: Sequence[CutsFound]) -> Mapping[str, Any]:
    """The figures of all of them together."""
    return {
        "cuts": sum(found.cuts for found in results),
        "unknown": sum(found.unknown for found in results),
        "seconds": round(sum(found.seconds for found in results)),
        "problems": [problem for found in results for problem in found.problems],
    }

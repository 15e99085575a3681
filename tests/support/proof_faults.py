"""G18: faults of every kind, by chance; each pause is one sentence for people, and no raw error is ever shown."""

import os
import random
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.command_line import ENRICH, FIND, Desk
from tests.support.forked import forked
from tests.support.isolation import home_environment
from tests.support.kills import snapshot
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox, sandbox

RAW = re.compile(
    r"Traceback|\w+Error\b|\w+Exception\b|\bErrno\b|SQLITE_|sqlite3|httpx|httpcore|asyncio|<class|<coroutine|"
    r"object at 0x|\bNone\b|\bnull\b|HTTP|JSON|\{\}|%s"
)
"""What no sentence for people has in it."""
CHAIN = FIND.format(more="limit = 2") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'
RECIPES = {
    "sync": ENRICH.format(types='["email", "phone"]', more=""),
    "background": ENRICH.format(types='["email"]', more='delivery = "background"'),
    "chain": CHAIN,
}
ENDPOINTS = {
    "sync": ["POST /v2/contacts/single_enrich"],
    "background": ["POST /api/v2/contacts/single_enrich", "GET /api/v2/contacts/{id}"],
    "chain": ["POST /api/v2/leads/search", "GET /api/v2/searches", "POST /v2/contacts/single_enrich"],
}
ONE_ROW = ("401", "402", "403", "404", "422_credits", "422_plan", "422_consent", "429", "500", "502", "503", "504")
WIRE = ("html", "empty", "redirect", "raw", "disconnect_before", "disconnect_after", "disconnect_mid_body", "truncated")
FAULTS = (*ONE_ROW, *WIRE, "wrong_custom")


@dataclass(frozen=True)
class FaultsWanted:
    """One list and its chance."""

    folder: Path
    seed: int


@dataclass
class FaultsFound:
    """What came of it."""

    faults: int = 0
    """That met a request."""
    stopped: str | None = None
    said: str = ""
    problems: list[str] = field(default_factory=list)


def shorten_waits() -> None:
    """Cut the waits for trouble to pass in this process."""
    from rowcall import headless  # noqa: PLC0415 - in the forked process only
    from rowcall.engine.calling import breaker, outage, poller  # noqa: PLC0415

    headless.PATIENCE = 2.0
    breaker.WAITS = (0.2, 0.4)
    outage.WAITS = (0.1, 0.2)
    poller.LISTING_EVERY = 0.2


def meet_faults(wanted: FaultsWanted) -> FaultsFound:
    """Run a small list into faults, then go on without them."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(home_environment(wanted.folder / "home"))
    chance = random.Random(wanted.seed)  # noqa: S311 - chance in a test guards no secret
    found = FaultsFound()
    kind = chance.choice(sorted(RECIPES))
    sure = {"company_rate": 1.0, "disqualified_rate": 0.0}
    with sandbox(latency=0.01, credits=10**6, rates={"leads_search": 0}, **sure) as service:
        desk = Desk(wanted.folder, service.base_url)
        desk.write_recipe(RECIPES[kind])
        source = desk.write_companies(3) if kind == "chain" else desk.write_people(10)
        names = _switch_on(service, kind, chance)
        _carry_out(desk, desk.words("run", source), found, f"{kind} with {names}")
        found.faults = sum(rule["fired"] for rule in service.faults())
        service.clear_faults()
        if desk.project.exists():
            _carry_out(desk, desk.words("resume", desk.project), FaultsFound(problems=found.problems), f"after {names}")
            judgement = judge(desk.project, service.ledger(), service.journal())
            if not judgement.is_clean() or snapshot(desk.project).unfinished:
                found.problems.append(f"{kind} with {names}: {judgement}, {snapshot(desk.project)}")
    return found


def _switch_on(service: Sandbox, kind: str, chance: random.Random) -> list[str]:
    names = []
    for _ in range(chance.randint(1, 3)):
        name, endpoint = chance.choice(FAULTS), chance.choice(ENDPOINTS[kind])
        options: dict[str, Any] = {"retry_after": chance.choice([0, 1])} if name in ("429", "503") else {}
        service.fault(name, endpoint, at=sorted(chance.sample(range(1, 9), chance.randint(1, 4))), **options)
        names.append(f"{name} at {endpoint}")
    return names


def _carry_out(desk: Desk, words: list[str], found: FaultsFound, what: str) -> None:
    with forked(words, desk.folder, shorten_waits) as process:
        code, said = process.wait(), process.said()
    found.said = said
    texts = [said]
    if code in (0, 1, 3):
        found.stopped = desk.report()["stopped"]
        texts += [row[header] for row in desk.rows() for header in row if header.endswith("_note")]
        if (found.stopped is not None) != (code == 3):
            found.problems.append(f"{what}: it ended with {code}, stopped {found.stopped}")
    if code not in (0, 1, 2, 3):
        found.problems.append(f"{what}: it ended with {code}: {said}")
    if said.count("\n") != (1 if code in (2, 3) else 0):
        found.problems.append(f"{what}: not one sentence: {said!r}")
    found.problems += [f"{what}: {match[0]!r} in {text!r}" for text in texts for match in [RAW.search(text)] if match]


def sum_of_faults(results: Sequence[FaultsFound]) -> Mapping[str, Any]:
    """The figures of all of them together."""
    return {
        "lists": len(results),
        "faults": sum(found.faults for found in results),
        "stopped": dict(Counter(str(found.stopped) for found in results)),
        "sentences": sorted({re.sub(r"\d+", "N", found.said.strip()) for found in results if found.said.strip()}),
        "problems": [problem for found in results for problem in found.problems],
    }

"""P01: lists that are killed again and again, and what came of all of them together."""

import os
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.command_line import ENRICH, FIND, Desk
from tests.support.isolation import home_environment
from tests.support.kills import Killed, Pace, run_with_kills
from tests.support.sandbox import sandbox

LATENCY = 0.09
"""Seconds that the service takes for a call: five at a time keep the documented 50 a second, so five are in flight."""
SURE = {"company_rate": 1.0, "disqualified_rate": 0.0, "email_rate": 1.0, "phone_rate": 1.0}
"""Everybody is found: whatever reaches the service is charged for."""
CHAIN = FIND.format(more="limit = 3") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'


@dataclass(frozen=True)
class KillsWanted:
    """One list and how often it is killed."""

    folder: Path
    kills: int
    rows: int
    seed: int
    background: bool = False
    chain: bool = False
    """Companies whose people are found first; `rows` counts the companies."""


@dataclass(frozen=True)
class KillsFound:
    """One list that is through."""

    wanted: KillsWanted
    killed: Killed

    def line(self) -> str:
        killed, judgement = self.killed, self.killed.judgement
        assert judgement is not None
        kind = "background" if self.wanted.background else "chain" if self.wanted.chain else "sync"
        return (
            f"{self.wanted.folder.name}: {kind}, {killed.kills} kills ({killed.early} before the first call),"
            f" {sum(killed.unknown)} unknown, {judgement.unknown_and_charged} of them charged,"
            f" at most {max(killed.unknown, default=0)} for a kill, {killed.seconds:.0f} s,"
            f" {'; '.join(killed.problems()) or 'nothing lost, nothing twice'}"
        )


def kill_a_list(wanted: KillsWanted) -> KillsFound:
    """Carry one list through its kills, in a home folder of its own."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(home_environment(wanted.folder / "home"))
    with sandbox(latency=LATENCY, speed=20.0, credits=10**7, **SURE) as service:
        service.fault("slow", "POST /api/v2/contacts/single_enrich", seconds=LATENCY)
        desk = Desk(wanted.folder, service.base_url)
        if wanted.chain:
            desk.write_recipe(CHAIN)
            source, pace = desk.write_companies(wanted.rows), Pace(6 * wanted.rows, 3.5)
        else:
            delivery = "background" if wanted.background else "sync"
            desk.write_recipe(ENRICH.format(types='["email", "phone"]', more=f'delivery = "{delivery}"'))
            source = desk.write_people(wanted.rows)
            pace = Pace(4 * wanted.rows if wanted.background else wanted.rows, 45.0)
        chance = random.Random(wanted.seed)  # noqa: S311 - chance in a test guards no secret
        return KillsFound(wanted, run_with_kills(desk, source, service, wanted.kills, chance, pace))


def sum_of_kills(results: Sequence[KillsFound]) -> Mapping[str, Any]:
    """The figures of all lists together."""
    unknown = [count for found in results for count in found.killed.unknown]
    judgements = [found.killed.judgement for found in results]
    charged = sum(judgement.unknown_and_charged for judgement in judgements if judgement)
    kills = sum(found.killed.kills for found in results)
    return {
        "lists": len(results),
        "rows": sum(found.wanted.rows for found in results),
        "kills": kills,
        "kills before the first call of their stretch": sum(found.killed.early for found in results),
        "unknown": sum(unknown),
        "unknown for a kill, mean": round(sum(unknown) / max(1, kills), 2),
        "unknown for a kill, most": max(unknown, default=0),
        "kills by unknown": dict(sorted(Counter(unknown).items())),
        "share of unknown that was charged": round(charged / max(1, sum(unknown)), 3),
        "integrity checks after kills": sum(len(found.killed.snapshots) for found in results),
        "problems": [
            f"list {found.wanted.folder.name}: {what}" for found in results for what in found.killed.problems()
        ],
    }

"""SIGKILL at any moment: nothing that was answered is bought again, nothing is lost, what is in doubt is named."""

import os
import random
import sys
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, FIND, Desk
from tests.support.kills import IN_FLIGHT, Killed, run_with_kills
from tests.support.sandbox import sandbox

CHAIN = FIND.format(more="limit = 3") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'


def assert_nothing_lost(found: Killed) -> None:
    judgement = found.judgement
    assert judgement is not None
    assert judgement.is_clean(), judgement
    assert judgement.unknown <= IN_FLIGHT * found.kills


def kill_contacts(folder: Path, kills: int, seed: int, rows: int = 120, more: str = "", longest: float = 0.7) -> Killed:
    with sandbox(latency=0.05, speed=20.0, credits=10**6) as service:
        desk = Desk(folder, service.base_url)
        desk.write_recipe(ENRICH.format(types='["email", "phone"]', more=more))
        chance = random.Random(seed)  # noqa: S311 - chance in a test guards no secret
        return run_with_kills(desk, desk.write_people(rows), service, kills, chance, longest)


def kill_chain(folder: Path, kills: int, seed: int, companies: int = 6, longest: float = 4.0) -> Killed:
    with sandbox(latency=0.1, speed=20.0, credits=10**6) as service:
        desk = Desk(folder, service.base_url)
        desk.write_recipe(CHAIN)
        names = [(f"Norvane {n}", f"norvane{n}.example") for n in range(companies)]
        source = desk.write_list(("Company", "Website"), names)
        chance = random.Random(seed)  # noqa: S311 - chance in a test guards no secret
        return run_with_kills(desk, source, service, kills, chance, longest)


def test_contacts_survive_kills(tmp_path: Path) -> None:
    found = kill_contacts(tmp_path, kills=5, seed=1)
    assert found.kills >= 3
    assert_nothing_lost(found)


def test_contacts_in_the_background_survive_kills(tmp_path: Path) -> None:
    found = kill_contacts(tmp_path, kills=2, seed=2, rows=150, more='delivery = "background"', longest=0.3)
    assert found.kills >= 1
    assert_nothing_lost(found)


def test_a_search_and_what_follows_it_survive_kills(tmp_path: Path) -> None:
    found = kill_chain(tmp_path, kills=3, seed=3, longest=2.5)
    assert found.kills >= 2
    assert_nothing_lost(found)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_many_kills(tmp_path: Path) -> None:
    """ROWCALL_KILLS says how many (default 100)."""
    wanted = int(os.environ.get("ROWCALL_KILLS", "100"))
    kills = unknown = charged = worst = number = 0
    while kills < wanted:
        folder = tmp_path / str(number)
        folder.mkdir()
        found = (
            kill_chain(folder, 8, number, 12)
            if number % 3 == 2
            else kill_contacts(folder, 12, number, 400, 'delivery = "background"' if number % 3 == 1 else "", 0.5)
        )
        assert_nothing_lost(found)
        assert found.judgement is not None
        kills += found.kills
        unknown += found.judgement.unknown
        charged += found.judgement.unknown_and_charged
        steps = [after - before for before, after in zip([0, *found.unknown_after], found.unknown_after, strict=False)]
        worst = max([worst, *steps])
        number += 1
        sys.stderr.write(
            f"{kills} kills: {unknown} in doubt ({charged} of them charged), at most {worst} for one kill\n"
        )
    assert worst <= IN_FLIGHT

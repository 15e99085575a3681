"""Two programs at once on one key keep its limits together: the calls a second, and the calls at a time."""

from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, Desk
from tests.support.forked import forked
from tests.support.sandbox import sandbox

POST = "POST /v2/contacts/single_enrich"
ROWS = 60
A_SECOND = 50 + 5
"""The documented limit, and what a machine at its limits may hold back and then let through together."""


@pytest.fixture
def desks(tmp_path: Path) -> list[Path]:
    folders = [tmp_path / "one", tmp_path / "other"]
    for folder in folders:
        folder.mkdir()
    return folders


@pytest.mark.parametrize("latency", [0.02, 0.15], ids=["the pace decides", "the places decide"])
def test_two_programs_keep_the_limits_of_one_key(desks: list[Path], latency: float) -> None:
    with sandbox(latency=latency, credits=10**6, concurrency=50, rates={"sync_enrich": 0}) as service:
        here, there = (Desk(folder, service.base_url) for folder in desks)
        for desk, name in ((here, "Ana"), (there, "Bo")):
            desk.write_recipe(ENRICH.format(types='["email"]', more=""))
            desk.write_list(
                ("First name", "Last name", "Company", "Website"),
                [(f"{name}{n}", f"Moro{n}", f"Norvane {n}", f"norvane{n}.example") for n in range(ROWS)],
            )
        with (
            forked(here.words("run", here.folder / "list.csv"), here.folder) as one,
            forked(there.words("run", there.folder / "list.csv"), there.folder) as other,
        ):
            assert (one.wait(), other.wait()) == (0, 0)
        stats = service.stats()
        assert stats["requests"][POST] == {"200": 2 * ROWS}, "a call was refused, lost or made twice"
        assert stats["worst_second"][POST] <= A_SECOND
        assert stats["most_at_once"] <= 5
        entries = service.journal(POST)
        firsts = [next(entry["number"] for entry in entries if _asks(entry, name)) for name in ("Ana", "Bo")]
        lasts = [max(entry["number"] for entry in entries if _asks(entry, name)) for name in ("Ana", "Bo")]
        assert max(firsts) < min(lasts), "one had to wait for the other's end"


def _asks(entry: dict[str, dict[str, str]], name: str) -> bool:
    return entry["body"]["firstname"].startswith(name)

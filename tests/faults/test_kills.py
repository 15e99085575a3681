"""P01, G1 to G3, G6: SIGKILL at any moment; nothing answered is bought again or lost, what is in doubt is named."""

from pathlib import Path

import pytest
from tests.support.kills import IN_FLIGHT
from tests.support.proof_kills import KillsWanted, kill_a_list, sum_of_kills


@pytest.mark.parametrize(("kind", "kills", "rows"), [("sync", 7, 160), ("background", 5, 90), ("chain", 4, 5)])
def test_a_list_survives_kills(tmp_path: Path, kind: str, kills: int, rows: int) -> None:
    wanted = KillsWanted(tmp_path, kills, rows, seed=1, background=kind == "background", chain=kind == "chain")
    found = kill_a_list(wanted)
    killed = found.killed
    assert killed.problems() == []
    assert kills - 2 <= len(killed.snapshots) <= killed.kills, (
        "a kill before there is a project leaves nothing to look at"
    )
    assert any(snapshot.open or snapshot.waiting for snapshot in killed.snapshots), "no kill met a call that was out"
    assert sum_of_kills([found])["unknown for a kill, most"] <= IN_FLIGHT

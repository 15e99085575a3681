"""G18: whatever goes wrong by chance, a pause is one sentence for people, and no raw error is shown."""

from pathlib import Path

import pytest
from tests.support.proof_faults import RAW, FaultsWanted, meet_faults


@pytest.mark.parametrize("seed", range(6))
def test_faults_by_chance(tmp_path: Path, seed: int) -> None:
    found = meet_faults(FaultsWanted(tmp_path, seed))
    assert found.problems == []


@pytest.mark.parametrize(
    "said", ["ReadTimeout: HTTPError('x')", "[Errno 111] refused", "sqlite3.OperationalError: locked", "Balance: None"]
)
def test_a_raw_error_would_be_noticed(said: str) -> None:
    assert RAW.search(said)

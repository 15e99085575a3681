"""P05, G5, G6: whichever commit of a run fails, and however, nothing is bought twice or lost, and the list ends."""

from pathlib import Path

import pytest
from tests.support.broken_disk import KINDS
from tests.support.proof_commits import CommitWanted, fail_a_commit

ROWS = 8


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("nth", [1, 4, 9, 15])
def test_a_commit_that_fails_breaks_no_promise(tmp_path: Path, kind: str, nth: int) -> None:
    found = fail_a_commit(CommitWanted(tmp_path, kind, nth, ROWS))
    assert found.commits >= nth
    assert found.problems == []
    assert found.code in (0, 3), "a commit that had nothing to write may pass"
    assert found.unknown == 0, "an answer that came was lost"


@pytest.mark.parametrize("nth", [6, 12])
def test_a_disk_that_fails_for_good_breaks_no_promise(tmp_path: Path, nth: int) -> None:
    found = fail_a_commit(CommitWanted(tmp_path, "IOERR", nth, ROWS, lasting=True))
    assert found.problems == []
    assert found.code in (2, 3)
    assert found.unknown == 0, "an answer that came was lost"


def test_all_is_well_where_no_commit_fails(tmp_path: Path) -> None:
    found = fail_a_commit(CommitWanted(tmp_path, "IOERR", 0, ROWS))
    assert (found.code, found.unknown, found.problems) == (0, 0, [])

"""Whatever the list and whoever must not be contacted: nobody of them is ever asked about."""

from pathlib import Path

from tests.support.proof_lists import ListsWanted, try_lists


def test_nobody_who_must_not_be_contacted_is_asked_in_any_random_list(tmp_path: Path) -> None:
    found = try_lists(ListsWanted(tmp_path, 36, seed=14))
    assert found.problems == []
    assert found.lists == 36
    assert found.suppressed > 18
    assert found.calls > 36

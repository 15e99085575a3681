"""G8: no typing is lost that was said to be kept, and no result overwrites it, whatever comes in what order."""

from pathlib import Path

from tests.support.proof_edits import interleave, type_and_kill


def test_what_was_typed_during_a_run_survives_kills_and_results(tmp_path: Path) -> None:
    found = type_and_kill(tmp_path, kills=5, people=60, seed=1)
    assert found.problems == []
    assert found.kills == 5
    assert found.edits >= 20


def test_no_result_overwrites_an_edit_in_any_order() -> None:
    found = interleave(400, seed=1)
    assert found["problems"] == []
    assert found["results that came"] >= 1000

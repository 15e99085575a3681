"""G12: no run takes more than its cap, counted in the worst case at every moment."""

from pathlib import Path

from tests.support.proof_cap import CapWanted, play_caps
from tests.support.proof_cap_journal import journal

JOURNALS, RUNS = 3_000, 15
"""Suited to every day; all ten thousand: `python -m tests.faults.soak caps`."""


def test_no_order_of_answers_kills_and_calls_sent_again_passes_a_cap(tmp_path: Path) -> None:
    with journal(tmp_path) as play:
        assert play(range(JOURNALS)) == []


def test_no_run_passes_its_cap_whatever_the_service_does_and_however_it_is_broken_off(tmp_path: Path) -> None:
    found = play_caps(CapWanted(tmp_path, 1, 0, RUNS))
    assert found.problems == ()
    assert found.posts > RUNS

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.chance import Range, hits_of, interval


@pytest.mark.parametrize(
    ("share", "tries", "low", "high"), [(0.0, 10, 0.0, 0.2130), (0.5, 10, 0.2693, 0.7307), (1.0, 20, 0.8808, 1.0)]
)
def test_intervals_are_those_of_wilson(share: float, tries: int, low: float, high: float) -> None:
    assert interval(share, tries) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


@given(st.integers(0, 200), st.integers(0, 200), st.integers(0, 100_000))
def test_a_range_holds_what_is_likely_and_never_more_than_there_is(hits: int, misses: int, more: int) -> None:
    tries = hits + misses
    found = hits_of(more, hits / tries if tries else 0.0, tries)
    assert 0 <= found.low <= found.high <= more
    if tries:
        assert found.likely is not None
        assert found.low <= found.likely <= found.high


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
@pytest.mark.parametrize("tries", [10, 20])
@pytest.mark.parametrize("more", [20, 500])
def test_of_many_lists_nine_in_ten_keep_within_the_range(share: float, tries: int, more: int) -> None:
    chance, kept = random.Random(5), 0  # noqa: S311 - invented lists
    for _list in range(1000):
        seen = sum(chance.random() < share for _row in range(tries))
        there = sum(chance.random() < share for _row in range(more))
        told = hits_of(more, seen / tries, tries)
        kept += told.low <= there <= told.high
    assert kept >= 850


def test_where_nothing_was_tried_only_the_limits_are_known() -> None:
    assert hits_of(40, 0.0, 0) == Range(0, None, 40)
    assert hits_of(0, 0.5, 10) == Range(0, 0, 0)


def test_ranges_add_up() -> None:
    assert Range(1, 2, 3).times(3) + Range(1, None, 1) == Range(4, None, 10)

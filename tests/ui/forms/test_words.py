"""Amounts and times as people say them."""

from __future__ import annotations

import pytest

from rowcall.ui.widgets import words


@pytest.mark.parametrize(
    ("most", "told"),
    [(None, "no upper limit"), (0, "no credits"), (1, "up to 1 credit"), (1240, "up to 1,240 credits")],
)
def test_the_most_that_something_costs(most: int | None, told: str) -> None:
    assert words.most_credits(most) == told


@pytest.mark.parametrize(
    ("seconds", "told"), [(0.2, "a moment"), (12, "12 s"), (90, "2 min"), (3600, "1 h 0 min"), (5400, "1 h 30 min")]
)
def test_a_time(seconds: float, told: str) -> None:
    assert words.duration(seconds) == told


def test_one_row_is_no_rows() -> None:
    assert [words.rows(count) for count in (0, 1, 1160)] == ["0 rows", "1 row", "1,160 rows"]

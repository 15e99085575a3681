"""Amounts and times as people say them."""

from __future__ import annotations

import pytest

from rowcall.model.estimates import Wait
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


COUNTS = Wait("counts", 40, 2, 60.0, 0, 1140.0)
DAY = Wait("profiles", 600, 500, 86_400.0, 112, 86_400.0)


def test_waits_are_explained() -> None:
    assert words.waiting(COUNTS, "Pronto") == "Pronto allows 2 counts a minute: 40 take about 19 min."
    told = "Pronto's limit for profiles: 388 of 500 are left now. The rest goes on when there are more."
    assert words.waiting(DAY, "Pronto") == told


@pytest.mark.parametrize(
    ("written", "day"), [("2026-06-02T12:00:00Z", "6/2/2026"), ("2026-06-02", "6/2/2026"), ("in June", "in June")]
)
def test_days_are_written_alike(written: str, day: str) -> None:
    assert words.day(written) == day

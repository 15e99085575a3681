"""When too few rows have a result."""

import random

import pytest

from rowcall.engine.rows.hit_rate import AT_LEAST, LATEST, HitRate


def judged(floor: int, *stretches: tuple[int, bool]) -> int | None:
    """After how many rows a list of such stretches is stopped; None: never."""
    rate = HitRate(floor)
    rows = [hit for count, hit in stretches for _row in range(count)]
    for number, hit in enumerate(rows, start=1):
        rate.answered(hit=hit)
        if rate.too_low:
            return number
    return None


def test_nothing_is_judged_by_a_few_rows() -> None:
    assert AT_LEAST >= 20
    assert judged(50, (AT_LEAST - 1, False)) is None
    assert judged(50, (500, False)) == AT_LEAST


def test_the_lowest_floor_stops_where_nothing_at_all_is_found() -> None:
    assert judged(1, (500, False)) == LATEST
    assert judged(1, (49, False), (1, True), (40, False)) is None


def test_a_bad_stretch_is_noticed_although_the_whole_is_good() -> None:
    stopped_at = judged(20, (5000, True), (LATEST, False))
    assert stopped_at is not None
    assert 5000 + LATEST / 2 < stopped_at <= 5000 + LATEST
    assert judged(20, (5000, True), (LATEST // 2, False), (50, True)) is None


def test_all_found_is_never_too_few_and_no_floor_is_passed_by_chance_alone() -> None:
    assert judged(100, (1000, True)) is None
    chance = random.Random(3)  # noqa: S311 - invented lists
    stopped = sum(judged(20, *((1, chance.random() < 0.3) for _row in range(2000))) is not None for _list in range(200))
    assert stopped <= 8


@pytest.mark.parametrize("share", [0.0, 0.03, 0.08])
def test_a_list_far_below_its_floor_is_stopped_soon(share: float) -> None:
    chance = random.Random(4)  # noqa: S311 - invented lists
    for _list in range(100):
        stopped_at = judged(25, *((1, chance.random() < share) for _row in range(400)))
        assert stopped_at is not None
        assert stopped_at <= 150

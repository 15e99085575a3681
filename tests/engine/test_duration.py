import pytest

from rowcall.engine.planning.duration import Duration
from rowcall.model.action import Charge
from rowcall.model.request import Limit, Quota

PACED = Charge("look-ups", Limit("fast", 50, 1.0), {}, seconds=0.0)
SEARCH = Charge("searches", None, {}, seconds=0.0, quota=(Quota(Limit("day", 2500, 86_400.0), 100),))


def seconds(charge: Charge, times: int, at_once: int = 5, used: int = 0) -> float:
    duration = Duration()
    duration.add((charge,), times)
    return duration.seconds(at_once, {"day": used})


@pytest.mark.parametrize(("calls", "expected"), [(0, 0.0), (50, 0.0), (51, 1.0), (10_000, 199.0)])
def test_calls_are_held_back_by_their_limit(calls: int, expected: float) -> None:
    assert seconds(PACED, calls) == expected


@pytest.mark.parametrize(
    ("calls", "used", "days"), [(25, 0, 0), (26, 0, 1), (75, 0, 2), (25, 100, 1), (24, 100, 0), (0, 2500, 0)]
)
def test_what_a_day_does_not_hold_waits_for_the_next(calls: int, used: int, days: int) -> None:
    assert seconds(SEARCH, calls, used=used) == days * 86_400


def test_limits_that_let_few_calls_through_are_told_with_what_they_take() -> None:
    duration = Duration()
    duration.add((Charge("counts", Limit("counts", 2, 60.0), {}), PACED), 40)
    duration.add((SEARCH,), 3)
    counts, day = duration.waits({"day": 2300})
    assert (counts.what, counts.calls, counts.most, counts.seconds, counts.takes) == ("counts", 40, 2, 60.0, 1140.0)
    assert (day.calls, day.most, day.used, day.takes) == (300, 2500, 2300, 86_400.0)


def test_calls_that_take_long_share_the_places() -> None:
    assert seconds(Charge("slow", None, {}, seconds=4.0), 100, at_once=5) == 80


def test_late_answers_are_waited_for_at_once() -> None:
    assert seconds(Charge("late", None, {}, seconds=0.5, answer_after=10.0), 100, at_once=5) == 20
    assert seconds(Charge("late", None, {}, seconds=0.5, answer_after=10.0), 0) == 0

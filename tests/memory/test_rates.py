import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.processes import together
from tests.support.wire import most_within

from rowcall.errors import MemoryProblem
from rowcall.memory.rates import LONGEST_HOLD, Rates
from rowcall.model.request import Limit, Quota

HOST, KEY = "app.service.example", "pk_live_secret_0123456789"
GUARD = 0.035
THREE = Limit("three", 3, 1.0)
DAILY = Limit("daily", 500, 86_400.0)


class Clocks:
    """The machine's own clock and the time of day, as a test sets them."""

    def __init__(self) -> None:
        self.own = 1000.0
        self.wall = 1.8e9

    def pass_by(self, seconds: float) -> None:
        self.own += seconds
        self.wall += seconds


@contextmanager
def rates(folder: Path, clocks: Clocks, host: str = HOST, key: str = KEY) -> Iterator[Rates]:
    made = Rates(folder, host, key, guard=GUARD, clock=lambda: clocks.own, wall=lambda: clocks.wall)
    try:
        yield made
    finally:
        made.close()


def taken(log: Rates, limit: Limit, weight: int = 1) -> bool:
    return log.take((Quota(limit, weight),)) <= 0


def test_a_full_window_says_when_there_is_room_again(tmp_path: Path) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as log:
        for _ in range(3):
            assert taken(log, THREE)
            clocks.pass_by(0.1)
        assert log.take((Quota(THREE),)) == pytest.approx(0.7 + GUARD)
        assert log.room((Quota(THREE),)) == pytest.approx(0.7 + GUARD)
        assert log.used(THREE) == 3
        clocks.pass_by(0.7 + GUARD + 1e-6)
        assert taken(log, THREE)
        assert not taken(log, THREE)


def test_two_processes_see_each_others_calls(tmp_path: Path) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as one, rates(tmp_path, clocks) as other:
        assert taken(one, THREE)
        assert taken(other, THREE)
        assert taken(one, THREE)
        assert not taken(other, THREE)


@pytest.mark.parametrize(("host", "key"), [("other.service.example", KEY), (HOST, "pk_live_other")])
def test_other_accounts_have_limits_of_their_own(tmp_path: Path, host: str, key: str) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as one, rates(tmp_path, clocks, host, key) as other:
        assert one.account != other.account
        assert all(taken(one, THREE) for _ in range(3))
        assert taken(other, THREE)


def test_the_key_is_in_no_file_and_the_same_key_has_another_name_elsewhere(tmp_path: Path) -> None:
    names = set()
    for folder in (tmp_path / "one", tmp_path / "other"):
        with rates(folder, Clocks()) as log:
            log.take((Quota(THREE), Quota(DAILY)))
            log.hold(30.0, "Wait.")
            names.add(log.account)
        for file in folder.iterdir():
            assert KEY.encode() not in file.read_bytes()
            assert HOST.encode() not in file.read_bytes()
    assert len(names) == 2


def test_a_day_outlives_the_program_and_is_counted_by_weight(tmp_path: Path) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as log:
        assert taken(log, DAILY, 300)
        assert taken(log, DAILY, 150)
        assert not taken(log, DAILY, 51)
    clocks.own = 5.0  # the machine was switched off and on
    clocks.wall += 3600
    with rates(tmp_path, clocks) as log:
        assert log.used(DAILY) == 450
        assert taken(log, DAILY, 50)
        assert log.take((Quota(DAILY),)) == pytest.approx(82_800 + GUARD, abs=1)


def test_what_weighs_more_than_the_limit_needs_all_of_it(tmp_path: Path) -> None:
    with rates(tmp_path, Clocks()) as log:
        assert taken(log, DAILY, 10_000)
        assert not taken(log, DAILY)


def test_calls_of_the_future_count_as_now(tmp_path: Path) -> None:
    clocks = Clocks()
    clocks.wall += 5 * 86_400  # the clock was wrong
    with rates(tmp_path, clocks) as log:
        assert taken(log, DAILY, 499)
        clocks.wall -= 5 * 86_400
        assert taken(log, DAILY)
        assert not taken(log, DAILY)
        clocks.pass_by(86_401)
        assert log.used(DAILY) == 0


def test_moments_from_before_the_machine_was_switched_on_are_void(tmp_path: Path) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as log:
        assert all(taken(log, THREE) for _ in range(3))
        assert log.slot(THREE, 0.3, 0.0) == 0.0
    clocks.own = 5.0
    with rates(tmp_path, clocks) as log:
        assert log.used(THREE) == 0
        assert taken(log, THREE)
        assert log.slot(THREE, 0.3, 0.0) == 0.0


def test_nothing_is_counted_where_one_of_several_limits_is_full(tmp_path: Path) -> None:
    with rates(tmp_path, Clocks()) as log:
        assert all(taken(log, THREE) for _ in range(3))
        assert log.take((Quota(THREE), Quota(DAILY, 7))) > 0
        assert log.used(DAILY) == 0


@given(weights=st.lists(st.integers(1, 9), min_size=1, max_size=8), data=st.data())
def test_what_is_given_back_is_free_again(
    weights: list[int], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    back = data.draw(st.integers(0, sum(weights)))
    with rates(tmp_path_factory.mktemp("rates"), Clocks()) as log:
        for weight in weights:
            assert taken(log, DAILY, weight)
        log.give_back((Quota(DAILY, back),))
        assert log.used(DAILY) == sum(weights) - back


def test_calls_that_left_already_are_counted_beyond_the_limit(tmp_path: Path) -> None:
    with rates(tmp_path, Clocks()) as log:
        log.note(Quota(THREE), 5)
        assert log.used(THREE) == 5
        assert not taken(log, THREE)


def test_a_call_that_left_later_counts_from_then_and_those_before_it_stay(tmp_path: Path) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as one, rates(tmp_path, clocks) as other:
        assert taken(one, THREE)
        clocks.pass_by(0.1)
        counted_from = clocks.own
        assert taken(one, THREE)
        clocks.pass_by(0.3)
        one.left_later(THREE, counted_from)
        clocks.pass_by(0.6 + GUARD + 1e-6)
        assert other.used(THREE) == 1
        clocks.pass_by(0.4)
        assert other.used(THREE) == 0


def test_places_in_the_pace_are_shared_and_lateness_is_forgiven_a_little(tmp_path: Path) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as one, rates(tmp_path, clocks) as other:
        assert one.slot(THREE, 0.3, 0.1) == 0.0
        first = other.slot(THREE, 0.3, 0.1)
        assert 0.1 < first <= 0.3
        clocks.pass_by(10.0)
        assert other.slot(THREE, 0.3, 0.1) == 0.0
        assert one.slot(THREE, 0.3, 0.1) == pytest.approx(0.2)


def test_a_hold_is_known_to_all_and_next_time(tmp_path: Path) -> None:
    clocks = Clocks()
    with rates(tmp_path, clocks) as one, rates(tmp_path, clocks) as other:
        assert one.held() == (0.0, "")
        one.hold(30.0, "Wait.")
        other.hold(5.0, "A shorter one.")
        clocks.pass_by(10.0)
        assert other.held() == (pytest.approx(20.0), "Wait.")
    with rates(tmp_path, clocks) as again:
        assert again.held()[0] == pytest.approx(20.0)
        clocks.pass_by(20.1)
        assert again.held() == (0.0, "")


@given(
    asked=st.floats(0.1, 86_400.0),
    gone=st.floats(0.0, 1000.0),
    wrong_by=st.floats(-86_400.0, 86_400.0),
    switched_off=st.booleans(),
)
def test_a_hold_is_believed_a_quarter_of_an_hour_whatever_the_clocks_say(
    asked: float, gone: float, wrong_by: float, tmp_path_factory: pytest.TempPathFactory, *, switched_off: bool
) -> None:
    clocks, folder = Clocks(), tmp_path_factory.mktemp("rates")
    with rates(folder, clocks) as log:
        log.hold(asked, "Wait.")
    clocks.pass_by(gone)
    clocks.wall += wrong_by
    if switched_off:
        clocks.own = 1.0
    with rates(folder, clocks) as log:
        left = log.held()[0]
    assert left <= LONGEST_HOLD
    if not switched_off:
        assert left == pytest.approx(max(0.0, min(asked, LONGEST_HOLD) - gone), abs=1e-6)


@given(
    limit=st.builds(Limit, st.just("any"), st.integers(1, 20), st.sampled_from([0.5, 60.0, 86_400.0])),
    steps=st.lists(st.tuples(st.floats(0.0, 0.4), st.booleans(), st.integers(1, 4)), max_size=80),
)
def test_no_window_holds_more_than_the_limit_in_any_order_of_calls(
    limit: Limit, steps: list[tuple[float, bool, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    clocks, folder = Clocks(), tmp_path_factory.mktemp("rates")
    left: list[float] = []
    with rates(folder, clocks) as one, rates(folder, clocks) as other:
        for share, first, weight in steps:
            clocks.pass_by(share * limit.seconds)
            log = one if first else other
            if taken(log, limit, weight):
                left += [clocks.own] * min(weight, limit.calls)
            else:
                assert log.room((Quota(limit, weight),)) > 0
    assert most_within(left, limit.seconds) <= limit.calls


def test_a_folder_that_cannot_be_used_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MemoryProblem):
        Rates(tmp_path / "file", HOST, KEY, guard=GUARD)


def test_a_damaged_file_starts_anew_and_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "pace.sqlite").write_bytes(b"x" * 5000)
    with rates(tmp_path, Clocks()) as log:
        assert taken(log, THREE)
        (notice,) = log.notices
    assert "times of the latest calls" in notice


def _call_for(folder: Path, seconds: float, pipe: Connection) -> None:
    log = Rates(folder, HOST, KEY, guard=GUARD)
    limit = Limit("fifty", 50, 0.5)
    left: list[float] = []
    chance = random.Random(os.getpid())  # noqa: S311 - chance in a test guards no secret
    pipe.send("ready")
    pipe.recv()
    give_up_at = time.monotonic() + seconds
    while time.monotonic() < give_up_at:
        try:
            wait = log.take((Quota(limit),))
        except MemoryProblem as problem:
            assert problem.busy
            wait = 0.001
        else:
            if wait <= 0:
                left.append(time.monotonic())
        time.sleep(min(0.005, max(0.0, wait)) * chance.random())
    log.close()
    pipe.send(left)


def test_several_processes_together_never_exceed_a_window(tmp_path: Path) -> None:
    counts = together(3, _call_for, tmp_path, 1.5)
    everyone = [moment for left in counts for moment in left]
    assert most_within(everyone, 0.5) <= 50
    assert len(everyone) >= 100
    assert all(counts)

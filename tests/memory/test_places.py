import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from tests.support.processes import in_process, together

from rowcall.errors import MemoryProblem
from rowcall.memory.places import LONGEST_HURRY, REST, STOPPED, Places


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def two(folder: Path, most: int = 2, account: str = "other") -> Iterator[tuple[Places, Places, Clock]]:
    """Two processes' places; locks exclude each other inside one process too."""
    clock = Clock()
    one, other = Places(folder, "account", most, clock), Places(folder, account, most, clock)
    try:
        yield one, other, clock
    finally:
        one.close()
        other.close()


def take(places: Places, *, urgent: bool = False) -> int | None:
    return places.take(urgent=urgent)


def test_no_more_than_the_places_of_an_account(tmp_path: Path) -> None:
    with two(tmp_path, 3, "account") as (one, other, _):
        assert [take(one), take(other), take(one)] == [0, 1, 2]
        assert take(other) is None
        one.leave(0)
        assert take(other) == 0


def test_other_accounts_have_places_of_their_own(tmp_path: Path) -> None:
    with two(tmp_path, 1) as (one, other, _):
        assert take(one) == 0
        assert take(other) == 0


def test_whoever_waits_is_next_and_then_lets_the_other_be_next(tmp_path: Path) -> None:
    with two(tmp_path, 1, "account") as (busy, waiting, clock):
        assert take(busy) == 0
        assert take(waiting) is None
        busy.leave(0)
        assert take(busy) is None, "a busy process does not take its own place again"
        assert take(waiting) == 0
        assert take(waiting) is None, "it rests"
        assert take(busy) is None
        waiting.leave(0)
        assert take(waiting) is None
        assert take(busy) == 0
        clock.now += 2 * REST
        assert take(waiting) is None
        busy.leave(0)
        assert take(waiting) == 0


def test_whoever_waits_no_more_lets_the_others_be_next(tmp_path: Path) -> None:
    with two(tmp_path, 1, "account") as (busy, waiting, _):
        assert take(busy) == 0
        assert take(waiting) is None
        waiting.rest()
        busy.leave(0)
        assert take(busy) == 0


def test_bulk_lets_an_urgent_call_pass(tmp_path: Path) -> None:
    with two(tmp_path, 2, "account") as (bulk, urgent, _):
        urgent.hurry()
        assert bulk.others_hurry()
        assert not urgent.others_hurry()
        assert take(bulk) is None
        assert take(urgent, urgent=True) == 0
        assert take(bulk, urgent=True) == 1, "another urgent call does not wait"
        bulk.leave(1)
        urgent.calm()
        assert not bulk.others_hurry()
        assert take(bulk) == 1


def test_an_urgent_call_is_next_even_before_bulk_that_waits(tmp_path: Path) -> None:
    with two(tmp_path, 1, "account") as (bulk, urgent, _):
        assert take(urgent) == 0
        assert take(bulk) is None
        urgent.hurry()
        assert take(bulk) is None
        urgent.leave(0)
        assert take(urgent, urgent=True) == 0


def test_several_urgent_calls_end_one_by_one(tmp_path: Path) -> None:
    with two(tmp_path, 1, "account") as (bulk, urgent, _):
        urgent.hurry()
        urgent.hurry()
        urgent.calm()
        assert bulk.others_hurry()
        urgent.calm()
        assert not bulk.others_hurry()


def test_a_process_that_the_system_has_stopped_holds_nobody_up_for_long(tmp_path: Path) -> None:
    with two(tmp_path, 1, "account") as (going_on, stopped, clock):
        assert take(going_on) == 0
        assert take(stopped) is None  # it is next, and stopped
        going_on.leave(0)
        assert take(going_on) is None
        clock.now += STOPPED + 0.1
        assert take(going_on) == 0
        going_on.leave(0)
        stopped.hurry()  # and stopped again
        assert going_on.others_hurry()
        clock.now += LONGEST_HURRY
        assert not going_on.others_hurry()


def test_a_folder_that_cannot_be_used_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MemoryProblem, match="together with other windows"):
        Places(tmp_path / "file", "account", 5)


def _hold_all(folder: Path, pipe: Connection) -> None:
    places = Places(folder, "account", 5)
    pipe.send([take(places) for _ in range(5)])
    pipe.recv()


def test_the_system_frees_the_places_of_a_killed_process(tmp_path: Path) -> None:
    with in_process(_hold_all, tmp_path) as other:
        assert other.pipe.recv() == [0, 1, 2, 3, 4]
        places = Places(tmp_path, "account", 5)
        assert take(places) is None
        other.kill()
        assert take(places) == 0
        places.close()


def _bulk(folder: Path, seconds: float, pipe: Connection) -> None:
    places = Places(folder, "account", 2)
    pipe.send("ready")
    pipe.recv()
    done, held = 0, list[tuple[float, int]]()
    give_up_at = time.monotonic() + seconds
    while time.monotonic() < give_up_at:
        for over_at, place in tuple(held):
            if time.monotonic() >= over_at:
                held.remove((over_at, place))
                places.leave(place)
                done += 1
        while (place := take(places)) is not None:
            held.append((time.monotonic() + 0.03, place))
        time.sleep(0.002 if held else 0.015)
    places.close()
    pipe.send(done)


def test_neither_of_two_busy_processes_starves(tmp_path: Path) -> None:
    done = together(2, _bulk, tmp_path, 2.0)
    assert min(done) >= max(done) / 4, done

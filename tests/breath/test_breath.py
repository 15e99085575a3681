"""Threads that count let the window in between: how long they rest, and who never does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from rowcall import breath


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """Every rest that is taken, in seconds."""
    taken: list[float] = []
    monkeypatch.setattr(breath.time, "sleep", taken.append)
    before = breath._window.painted_at, breath._window.thread
    yield taken
    breath._window.painted_at, breath._window.thread = before


def in_another_thread(function: Callable[[], object]) -> None:
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()


def worked() -> None:
    """A turn of work between two breaths."""
    for _ in range(2):
        end = time.perf_counter() + 2 * breath._TURN
        while time.perf_counter() < end:
            pass
        breath.breathe()


def test_nobody_rests_where_there_is_no_window(rests: list[float]) -> None:
    breath._window.painted_at = None
    in_another_thread(worked)
    assert rests == []


def test_a_thread_rests_long_while_somebody_scrolls(rests: list[float]) -> None:
    breath.painted()
    in_another_thread(worked)
    assert rests == [breath._LONG_REST] * 2


def test_a_thread_rests_shortly_while_the_window_stands_still(rests: list[float]) -> None:
    breath.painted()
    breath._window.painted_at = time.perf_counter() - 2 * breath._IN_USE
    in_another_thread(worked)
    assert rests == [breath._SHORT_REST] * 2


def test_what_others_wait_for_never_rests_long(rests: list[float]) -> None:
    def work() -> None:
        breath.never_long()
        worked()

    breath.painted()
    in_another_thread(work)
    assert rests == [breath._SHORT_REST] * 2


def test_the_thread_of_the_window_never_rests(rests: list[float]) -> None:
    breath.painted()
    worked()
    assert rests == []


def test_a_short_piece_of_work_is_done_in_one_turn(rests: list[float]) -> None:
    def work() -> None:
        breath.breathe()
        breath.breathe()

    breath.painted()
    in_another_thread(work)
    assert len(rests) == 1

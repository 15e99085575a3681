import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.virtual_time import run_virtual

from rowcall.api.seats import Seats


async def take(seats: Seats, log: list[str], name: str, ticket: tuple[int, int], *, slow: bool = False) -> None:
    async with seats.seat(ticket, slow=slow):
        log.append(name)
        await asyncio.sleep(1)


def test_oldest_first_and_urgent_before_all() -> None:
    async def scene() -> list[str]:
        seats, log = Seats(1), list[str]()
        async with asyncio.TaskGroup() as group:
            for number, (name, priority) in enumerate([("a", 1), ("b", 1), ("c", 1), ("urgent", 0)]):
                group.create_task(take(seats, log, name, (priority, number)))
        return log

    assert run_virtual(scene()) == ["a", "urgent", "b", "c"]


def test_slow_calls_leave_one_place_to_quick_ones() -> None:
    async def scene() -> tuple[int, list[str]]:
        seats, log = Seats(3), list[str]()
        seats.keep_one_free = True
        async with asyncio.TaskGroup() as group:
            for number in range(4):
                group.create_task(take(seats, log, "slow", (1, number), slow=True))
            await asyncio.sleep(0.5)
            taken = seats.taken
            group.create_task(take(seats, log, "quick", (1, 9)))
        return taken, log

    taken, log = run_virtual(scene())
    assert taken == 2
    assert log == ["slow", "slow", "quick", "slow", "slow"]


def test_a_place_kept_free_is_given_out_as_soon_as_nobody_needs_it() -> None:
    async def scene() -> tuple[int, int]:
        seats, log = Seats(2), list[str]()
        seats.keep_one_free = True
        async with asyncio.TaskGroup() as group:
            for number in range(2):
                group.create_task(take(seats, log, "slow", (1, number), slow=True))
            await asyncio.sleep(0.5)
            before = seats.taken
            seats.keep_one_free = False
            return before, seats.taken

    assert run_virtual(scene()) == (1, 2)


def test_one_place_is_enough_for_slow_calls() -> None:
    async def scene() -> list[str]:
        seats, log = Seats(1), list[str]()
        seats.keep_one_free = True
        await take(seats, log, "slow", (1, 0), slow=True)
        return log

    assert run_virtual(scene()) == ["slow"]


def test_cancelled_between_grant_and_start_gives_the_place_back() -> None:
    async def scene() -> int:
        seats, log = Seats(1), list[str]()
        first = asyncio.create_task(take(seats, log, "first", (1, 0)))
        second = asyncio.create_task(take(seats, log, "second", (1, 1)))
        await first
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        return seats.taken

    assert run_virtual(scene()) == 0


@given(
    st.integers(1, 6),
    st.booleans(),
    st.lists(st.tuples(st.floats(0, 3), st.booleans(), st.integers(0, 2), st.none() | st.floats(0, 3)), max_size=40),
)
def test_never_more_than_the_places_and_nobody_is_forgotten(
    most: int, keep_one_free: bool, calls: list[tuple[float, bool, int, float | None]]
) -> None:
    async def scene() -> tuple[int, int]:
        seats, peak = Seats(most), 0
        seats.keep_one_free = keep_one_free

        async def one(number: int, start: float, slow: bool, priority: int) -> None:
            nonlocal peak
            await asyncio.sleep(start)
            async with seats.seat((priority, number), slow=slow):
                peak = max(peak, seats.taken)
                await asyncio.sleep(0.3)

        tasks = [asyncio.create_task(one(number, *call[:3])) for number, call in enumerate(calls)]
        for task, (*_, cancel_at) in zip(tasks, calls, strict=True):
            if cancel_at is not None:
                asyncio.get_running_loop().call_later(cancel_at, task.cancel)
        await asyncio.gather(*tasks, return_exceptions=True)
        return peak, seats.taken

    peak, left = run_virtual(scene())
    assert peak <= most
    assert left == 0

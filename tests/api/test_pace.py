import asyncio
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.virtual_time import run_virtual
from tests.support.wire import most_within

from rowcall.api.pace import GUARD, Pacer
from rowcall.model.request import Limit, Quota

FIFTY = Limit("fifty", 50, 1.0)
ONE = Limit("one", 1, 1.0)
DAILY = Limit("daily", 500, 86_400.0)

moments = st.floats(0.0, 3.0)
delays = st.floats(0.0, 0.2)


def virtual_pacer() -> Pacer:
    return Pacer(lambda: asyncio.get_running_loop().time(), asyncio.sleep)


async def call(pacer: Pacer, limit: Limit, connecting: float = 0.0, saving: float = 0.0, priority: int = 1) -> float:
    """Go through the pacer as the client does, and return when the call left."""
    await pacer.turn(limit, priority)
    await asyncio.sleep(connecting)
    await asyncio.sleep(max(0.0, pacer.room((Quota(limit),))))
    await asyncio.sleep(saving)
    while (delay := await pacer.try_stamp((Quota(limit),))) > 0:  # noqa: ASYNC110 - for a limit, not for an event
        await asyncio.sleep(delay)
    return asyncio.get_running_loop().time()


async def all_calls(pacer: Pacer, limit: Limit, calls: Sequence[tuple[float, float, float, int]]) -> list[float]:
    async def later(moment: float, connecting: float, saving: float, priority: int) -> float:
        await asyncio.sleep(moment)
        return await call(pacer, limit, connecting, saving, priority)

    return await asyncio.gather(*(later(*one) for one in calls))


@given(
    limit=st.builds(Limit, st.just("any"), st.integers(1, 60), st.sampled_from([0.5, 1.0, 2.0, 120.0])),
    calls=st.lists(st.tuples(moments, delays, st.floats(0.0, 0.02), st.integers(0, 2)), max_size=150),
    network=st.lists(st.floats(0.0, GUARD * 0.99), min_size=1, max_size=20),
)
def test_no_window_ever_holds_more_than_the_limit_as_the_server_sees_it(
    limit: Limit, calls: list[tuple[float, float, float, int]], network: list[float]
) -> None:
    left = sorted(run_virtual(all_calls(virtual_pacer(), limit, calls)))
    seen = [moment + network[number % len(network)] for number, moment in enumerate(left)]
    assert len(seen) == len(calls)
    assert most_within(seen, limit.seconds) <= limit.calls


@pytest.mark.parametrize(("limit", "calls"), [(FIFTY, 1000), (Limit("twenty", 20, 1.0), 400), (ONE, 60)])
def test_a_full_queue_reaches_the_rate(limit: Limit, calls: int) -> None:
    left = run_virtual(all_calls(virtual_pacer(), limit, [(0.0, 0.05, 0.003, 1)] * calls))
    ideal = calls * limit.seconds / limit.calls
    assert max(left) <= 1.05 * ideal + 1.0


def test_calls_are_spread_and_not_sent_in_bursts() -> None:
    left = sorted(run_virtual(all_calls(virtual_pacer(), FIFTY, [(0.0, 0.0, 0.0, 1)] * 100)))
    assert min(later - earlier for earlier, later in pairwise(left)) > 0.9 / 50


def test_a_limit_for_the_day_is_not_spread() -> None:
    left = run_virtual(all_calls(virtual_pacer(), DAILY, [(0.0, 0.0, 0.0, 1)] * 501))
    assert sorted(left)[499] < 1.0
    assert max(left) >= DAILY.seconds


def test_a_late_call_is_made_up_for_but_an_idle_time_is_not() -> None:
    left = run_virtual(all_calls(virtual_pacer(), FIFTY, [(0.0, 0.0, 0.0, 1)] + [(10.0, 0.0, 0.0, 1)] * 20))
    soon_after_idling = sum(10.0 <= moment < 10.001 for moment in left)
    assert 1 <= soon_after_idling <= 6


def test_lost_time_is_made_up_for_without_a_burst() -> None:
    left = sorted(run_virtual(all_calls(virtual_pacer(), FIFTY, [(0.0, 0.0, 0.0, 1)] + [(0.25, 0.0, 0.005, 1)] * 49)))
    assert left[-1] < 0.25 + 48 * 0.9 / 50
    assert min(later - earlier for earlier, later in pairwise(left)) > 0.5 / 50


def test_calls_wait_for_the_log_in_line_and_do_not_leave_it_together() -> None:
    calls = [(0.0, 0.0, 0.005, 1)] * 20 + [(0.6, 0.0, 0.005, 1)] * 200
    left = sorted(run_virtual(all_calls(virtual_pacer(), FIFTY, calls)))
    assert most_within(left, 0.03) <= 4


def test_what_was_held_up_after_it_was_counted_counts_from_when_it_left() -> None:
    async def scene() -> list[float]:
        pacer, quotas = virtual_pacer(), (Quota(ONE),)
        await pacer.try_stamp(quotas)
        pacer.has_left(ONE, 0.0)
        rooms = [pacer.room(quotas)]
        await asyncio.sleep(0.08)
        rooms.append(pacer.room(quotas))
        pacer.has_left(ONE, 0.0)
        return [*rooms, pacer.room(quotas)]

    assert run_virtual(scene()) == pytest.approx([1 + GUARD, 0.92 + GUARD, 1 + GUARD])


def test_an_urgent_call_overtakes() -> None:
    async def scene() -> list[str]:
        pacer, order = virtual_pacer(), list[str]()

        async def named(name: str, priority: int) -> None:
            await call(pacer, ONE, priority=priority)
            order.append(name)

        async with asyncio.TaskGroup() as group:
            for name in ("a", "b", "c"):
                group.create_task(named(name, 1))
            await asyncio.sleep(0.5)
            group.create_task(named("urgent", 0))
        return order

    assert run_virtual(scene()) == ["a", "urgent", "b", "c"]


def test_a_cancelled_waiter_costs_nobody_a_place() -> None:
    async def scene() -> float:
        pacer = virtual_pacer()
        await call(pacer, ONE)
        waiting = [asyncio.create_task(call(pacer, ONE)) for _ in range(3)]
        await asyncio.sleep(0.2)
        waiting[0].cancel()
        waiting[1].cancel()
        return await waiting[2]

    assert run_virtual(scene()) == pytest.approx(1 + GUARD)


def test_throttling_halves_the_pace_once_and_good_answers_bring_it_back() -> None:
    async def scene() -> list[float]:
        pacer, speeds = virtual_pacer(), list[float]()
        for _ in range(5):
            pacer.throttled(FIFTY)
        speeds.append(pacer.speed(FIFTY))
        await asyncio.sleep(1.1)
        pacer.throttled(FIFTY)
        speeds.append(pacer.speed(FIFTY))
        started = asyncio.get_running_loop().time()
        await asyncio.gather(*(call(pacer, FIFTY) for _ in range(10)))
        speeds.append(asyncio.get_running_loop().time() - started)
        for _ in range(50):
            pacer.succeeded(FIFTY)
        speeds.append(pacer.speed(FIFTY))
        return speeds

    first, second, seconds, last = run_virtual(scene())
    assert (first, second, last) == (0.5, 0.25, 1.0)
    assert seconds >= 9 * 4 / 50


@given(st.integers(1, 40))
def test_the_pace_never_falls_to_nothing(times: int) -> None:
    async def scene() -> float:
        pacer = virtual_pacer()
        for _ in range(times):
            pacer.throttled(FIFTY)
            await asyncio.sleep(2.0)
        return pacer.speed(FIFTY)

    assert run_virtual(scene()) >= 1 / 16


def test_buckets_do_not_slow_each_other() -> None:
    async def scene() -> float:
        pacer = virtual_pacer()
        await asyncio.gather(*(call(pacer, Limit(f"bucket {number}", 1, 1.0)) for number in range(5)))
        return asyncio.get_running_loop().time()

    assert run_virtual(scene()) == 0.0

import asyncio
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
from tests.api.test_retry import repeatable
from tests.support.virtual_time import run_virtual

from rowcall.api.lane import Lane
from rowcall.api.timing import Timing


def virtual_lane(seed: int = 1) -> Lane:
    clock: Callable[[], float] = lambda: asyncio.get_running_loop().time()  # noqa: E731 - shorter than a function
    return Lane(clock, asyncio.sleep, Timing(), repeatable(seed))


@given(st.floats(0.0, 86_400.0), st.integers())
def test_what_the_service_asks_for_is_never_undercut(asked: float, seed: int) -> None:
    async def scene() -> float:
        lane = virtual_lane(seed)
        lane.refused(asked)
        await lane.free()
        return asyncio.get_running_loop().time()

    waited = run_virtual(scene())
    assert asked * (1 - 1e-12) <= waited <= asked + min(5.0, asked / 10) + 1e-6


@given(st.integers(1, 60), st.integers())
def test_without_a_time_waits_grow_to_a_minute_and_start_again_after_an_answer(refusals: int, seed: int) -> None:
    async def scene() -> tuple[list[float], float]:
        lane, waits = virtual_lane(seed), list[float]()
        for _ in range(refusals):
            lane.refused(None)
            waits.append(lane.held_for)
            await lane.free()
        lane.answered()
        lane.refused(None)
        return waits, lane.held_for

    waits, after_answer = run_virtual(scene())
    assert all(wait <= min(60.0, 2.0 ** (number + 1)) + 1e-9 for number, wait in enumerate(waits))
    assert after_answer <= 2.0


def test_a_hold_that_is_extended_while_waited_for_is_obeyed() -> None:
    async def scene() -> float:
        lane = virtual_lane()
        lane.hold(5.0, "First.")
        waiting = asyncio.create_task(lane.free())
        await asyncio.sleep(4.0)
        lane.hold(10.0, "Second.")
        await waiting
        return asyncio.get_running_loop().time()

    assert run_virtual(scene()) == 14.0

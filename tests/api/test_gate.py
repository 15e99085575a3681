import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise
from random import Random

import pytest
from tests.api.callers import (
    BALANCE,
    BUSY,
    DAY,
    ENRICH,
    GOOD,
    LOST,
    SEARCH,
    THROTTLED,
    Caller,
    from_then_on,
    good,
    now,
)
from tests.support.virtual_time import run_virtual
from tests.support.wire import most_within

from rowcall.api.pace import GUARD
from rowcall.api.retry import parse_retry_after
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.request import Limit, Quota, Request


@pytest.mark.parametrize("begins", [0.0, 3.0], ids=["from the start", "with five in flight"])
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(
    "refusal", [THROTTLED, Exchange(Wire.REFUSED, 429, refusal=Refusal.THROTTLED, retry_after=0.0)]
)
def test_while_every_call_is_refused_no_more_than_ten_leave_in_any_minute(
    begins: float, seed: int, refusal: Exchange
) -> None:
    async def scene() -> Caller:
        caller = Caller(from_then_on(begins, refusal), seed=seed)
        await caller.crew(begins + 600.0)
        return caller

    caller = run_virtual(scene())
    assert most_within(caller.refused(), 60.0) <= 10
    assert len(caller.refused()) >= 10, "it keeps trying"


def test_after_a_refusal_one_call_at_a_time_and_one_more_for_each_answer() -> None:
    async def scene() -> list[int]:
        caller, windows = Caller(from_then_on(1.0, THROTTLED, until=1.35)), list[int]()
        windows.append(caller.gate.seats.window)
        workers = [asyncio.create_task(caller.keep_calling(30.0)) for _ in range(8)]
        await asyncio.sleep(1.55)
        windows.append(caller.gate.seats.window)
        answered = len(caller.answers)
        while caller.gate.seats.window < 5:
            await asyncio.sleep(0.01)
            good_ones = sum(answer.wire is Wire.RESULT for answer in caller.answers[answered:])
            assert caller.gate.seats.window <= 1 + good_ones
        await asyncio.gather(*workers)
        windows.append(caller.gate.seats.window)
        return windows

    assert run_virtual(scene()) == [5, 1, 5]


def test_after_a_refusal_the_full_speed_is_found_again() -> None:
    async def scene() -> Caller:
        caller = Caller(from_then_on(5.0, THROTTLED, until=5.01), at_once=50)
        await caller.crew(40.0, workers=60)
        return caller

    caller = run_virtual(scene())
    last_seconds = [left for left in caller.left if 25.0 <= left < 35.0]
    assert len(last_seconds) >= 0.95 * 10 * 50 * 1.0 / (1.0 + GUARD)
    assert most_within(caller.left, 1.0) <= 50


def test_refusals_now_and_then_with_many_in_flight_are_no_minute_of_silence() -> None:
    def service(left: float) -> Exchange:
        return THROTTLED if left % 10.0 < 0.1 else GOOD

    async def scene() -> list[float]:
        caller = Caller(service, at_once=50)
        await caller.crew(60.0, workers=60)
        assert len(caller.refused()) > 10
        return caller.left

    assert max(later - earlier for earlier, later in pairwise(run_virtual(scene()))) <= 0.3 + 2.0 + 4.0


def test_trouble_of_the_service_halves_what_is_in_flight() -> None:
    async def scene() -> list[int]:
        caller, windows = Caller(lambda _left: LOST, at_once=12), list[int]()
        for _ in range(5):
            await caller.call()
            windows.append(caller.gate.seats.window)
        return windows

    assert run_virtual(scene()) == [6, 3, 1, 1, 1]


def test_a_wait_that_is_asked_for_is_never_undercut_and_hardly_exceeded() -> None:
    chance = Random(14)  # noqa: S311 - chance in a test guards no secret

    async def scene(asked: float) -> tuple[float, float, int]:
        refusal = Exchange(Wire.REFUSED, 429, refusal=Refusal.THROTTLED, retry_after=asked)
        caller = Caller(from_then_on(1.0, refusal, until=1.35), seed=int(asked))
        workers = [asyncio.create_task(caller.keep_calling(float("inf"))) for _ in range(3)]
        await asyncio.sleep(1.8)  # until all that were in flight are back
        told_at = [left + 0.3 for left in caller.refused()]
        await asyncio.sleep(caller.gate.lane.held_for + 0.1)
        following = min(left for left in caller.left if left > told_at[0])
        for worker in workers:
            worker.cancel()
        return following - told_at[0], following - told_at[-1], len(told_at)

    for _ in range(1000):
        asked = chance.randint(1, 900)
        wrong_by = timedelta(seconds=chance.randint(-86_400, 86_400))
        date = datetime.now(UTC) + wrong_by
        as_date = chance.random() < 0.5
        value = format_datetime(date + timedelta(seconds=asked), usegmt=True) if as_date else str(asked)
        seconds = parse_retry_after({"Retry-After": value, "Date": format_datetime(date, usegmt=True)})
        assert seconds == asked
        since_first, since_last, refusals = run_virtual(scene(seconds))
        assert refusals >= 1
        assert since_last >= asked
        assert since_first <= asked + min(5.0, asked / 10) + 0.4, "counted from the last of those in flight"


@pytest.mark.parametrize("exchange", [THROTTLED, BUSY])
def test_free_questions_wait_as_well(exchange: Exchange) -> None:
    async def scene() -> list[float]:
        caller = Caller(from_then_on(0.0, exchange, until=0.2))
        await caller.call()
        held_until = caller.gate.lane.held_until or 0.0
        await caller.call(BALANCE, priority=0)
        return [held_until, caller.left[-1]]

    held_until, left = run_virtual(scene())
    assert left >= held_until > 0


def test_a_day_that_is_used_up_is_said_and_nothing_leaves() -> None:
    async def scene() -> tuple[Exchange, int, str]:
        caller = Caller(good)
        for _ in range(4):
            assert (await caller.call(SEARCH)).wire is Wire.RESULT
            await caller.gate.settle(SEARCH, {"lead": 5})
        return await caller.call(SEARCH), len(caller.left), caller.gate.waiting_for

    exchange, left, waiting_for = run_virtual(scene())
    assert (exchange.wire, exchange.refusal, left) == (Wire.REFUSED, Refusal.THROTTLED, 4)
    assert exchange.retry_after == pytest.approx(86_400, abs=5)
    assert exchange.message.startswith("Pronto allows 20 people found in a day. They are used up; it goes on")
    assert waiting_for == exchange.message


def test_a_slow_pace_is_said_while_it_holds_calls() -> None:
    slow = Request("POST", "/api/v2/accounts/headcount", limit=Limit("headcount", 2, 60.0, title="headcounts"))

    async def scene() -> tuple[list[str], list[str], list[float]]:
        caller = Caller(good)
        calls = [asyncio.create_task(caller.call(slow)) for _ in range(3)]
        told = []
        for seconds in (1.0, 27.0, 3.0):
            await asyncio.sleep(seconds)
            told.append(caller.gate.waiting_for)
        titles = [gauge.title for gauge in caller.gate.gauges()]
        await asyncio.gather(*calls)
        return [*told, caller.gate.waiting_for], titles, caller.left

    (early, soon, next_one, at_last), titles, left = run_virtual(scene())
    assert early.startswith("Pronto allows 2 headcounts a minute; the next one goes at ")
    assert next_one.startswith("Pronto allows 2 headcounts a minute; the next one goes at ")
    assert (soon, at_last) == ("", ""), "a few seconds are not worth telling"
    assert titles == ["headcounts"]
    assert [round(moment - left[0]) for moment in left] == [0, 30, 60]


def test_a_quick_pace_is_not_worth_telling() -> None:
    async def scene() -> str:
        caller = Caller(good)
        calls = [asyncio.create_task(caller.call()) for _ in range(60)]
        await asyncio.sleep(0.01)
        told = caller.gate.waiting_for
        await asyncio.gather(*calls)
        return told

    assert run_virtual(scene()) == ""


def test_the_last_minutes_of_a_day_are_waited_for() -> None:
    async def scene() -> float:
        caller = Caller(good)
        for _ in range(4):
            await caller.call(SEARCH)
            await caller.gate.settle(SEARCH, {"lead": 5})
        await asyncio.sleep(86_400 - 600)
        await caller.call(SEARCH)
        return caller.left[-1] - caller.left[0]

    assert 86_400 <= run_virtual(scene()) < 86_402


def test_gauges_tell_what_is_used() -> None:
    async def scene() -> list[tuple[str, int, int]]:
        caller = Caller(good)
        await caller.call(SEARCH)
        await caller.gate.settle(SEARCH, {"lead": 2})
        await caller.call(SEARCH)
        await caller.call(ENRICH)
        return [(gauge.title, gauge.used, gauge.most) for gauge in caller.gate.gauges()]

    assert run_virtual(scene()) == [("people found in a day", 7, 20), ("calls", 1, 50)]


@pytest.mark.parametrize(("weight", "found"), [(5, 2), (5, 5), (1, 4)], ids=["fewer", "all", "without a limit"])
def test_a_list_whose_results_stay_within_the_day_runs_through(weight: int, found: int) -> None:
    limit = Limit("a day", 600 * found + weight, 86_400.0)
    search = Request("POST", "/api/v2/leads/search", body={}, quota=(Quota(limit, weight, "lead", "people"),))

    async def scene() -> tuple[int, int]:
        caller = Caller(good)
        companies = iter(range(600))

        async def search_all() -> None:
            for _company in companies:
                assert (await caller.call(search)).wire is Wire.RESULT
                await asyncio.sleep(20.0)
                await caller.gate.settle(search, {"lead": found})

        await asyncio.gather(*(search_all() for _ in range(20)))
        return len(caller.left), caller.gate.pacer.gauges()[0].used

    assert run_virtual(scene()) == (600, 600 * found)


def test_a_search_that_never_ends_keeps_the_others_waiting_for_a_quarter_of_an_hour_only() -> None:
    async def scene() -> tuple[Exchange, float]:
        caller = Caller(good)
        for _ in range(4):
            await caller.call(SEARCH)
        return await caller.call(SEARCH), now()

    exchange, seconds = run_virtual(scene())
    assert exchange.wire is Wire.REFUSED
    assert 890 <= seconds <= 910


@pytest.mark.parametrize(("exchange", "used"), [(THROTTLED, 0), (LOST, 5)], ids=["refused", "lost"])
def test_a_refused_search_has_found_nobody_and_a_lost_one_may_have(exchange: Exchange, used: int) -> None:
    async def scene() -> int:
        caller = Caller(lambda _left: exchange)
        await caller.call(SEARCH)
        return next(gauge.used for gauge in caller.gate.gauges() if gauge.bucket == DAY.bucket)

    assert run_virtual(scene()) == used


def test_a_wait_of_hours_is_told_and_ends_when_a_person_wants_to_try() -> None:
    async def scene() -> list[float]:
        hours = Exchange(Wire.REFUSED, 429, refusal=Refusal.THROTTLED, retry_after=7200.0)
        caller = Caller(from_then_on(0.0, hours, until=1.0))
        await caller.call()
        held = [caller.gate.lane.held_for]
        caller.gate.lane.try_now()
        held.append(caller.gate.lane.held_for)
        await asyncio.sleep(1.0)
        await asyncio.gather(*(caller.call() for _ in range(3)))
        return [*held, caller.most_out]

    told, then, most_out = run_virtual(scene())
    assert told >= 7200
    assert then == 0
    assert most_out <= 2, "the first goes alone"

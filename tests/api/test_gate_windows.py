"""Several windows on one key: what they share, and what each keeps to itself."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from itertools import pairwise
from pathlib import Path

from tests.api.callers import (
    SEARCH,
    Caller,
    Service,
    good,
    now,
)
from tests.support.wire import most_within

from rowcall.api.pace import GUARD
from rowcall.errors import MemoryProblem
from rowcall.memory.places import Places
from rowcall.memory.rates import Rates
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.request import Limit, Request


@asynccontextmanager
async def windows(
    folder: Path, number: int, service: Service, latency: float, at_once: int
) -> AsyncIterator[Sequence[Caller]]:
    """Several processes' gates on one key: what they share excludes each other inside one process too."""
    with ExitStack() as opened:
        callers = []
        for seed in range(number):
            grants = Rates(folder, "app.service.example", "pk_live", guard=GUARD)
            opened.callback(grants.close)
            places = Places(folder / "places", grants.account, at_once)
            opened.callback(places.close)
            callers.append(Caller(service, at_once, latency, seed, grants, places))
        yield callers


async def test_several_windows_keep_one_rate_and_share_it(tmp_path: Path) -> None:
    limit = Limit("quick", 10, 0.2)
    request = Request("GET", "/api/v2/credits", limit=limit)
    async with windows(tmp_path, 3, good, 0.005, 5) as callers:
        until = now() + 2.0
        await asyncio.gather(*(caller.keep_calling(until, request) for caller in callers for _ in range(4)))
        counts = [len(caller.left) for caller in callers]
        assert most_within([left for caller in callers for left in caller.left], limit.seconds) <= limit.calls
        assert min(counts) >= sum(counts) / 9
        assert not any(caller.lost for caller in callers)


async def test_several_windows_have_five_places_together(tmp_path: Path) -> None:
    out = most = 0

    async with windows(tmp_path, 2, good, 0.0, 5) as callers:

        async def one(caller: Caller, number: int) -> None:
            nonlocal out, most
            async with caller.gate.seats.seat((1, number), slow=False):
                out += 1
                most = max(most, out)
                await asyncio.sleep(0.01)
                out -= 1

        await asyncio.gather(*(one(caller, number) for caller in callers for number in range(20)))
    assert most == 5


async def test_a_hold_of_one_window_holds_the_other_and_makes_it_careful(tmp_path: Path) -> None:
    refusal = Exchange(Wire.REFUSED, 429, refusal=Refusal.THROTTLED, retry_after=0.5)
    async with windows(tmp_path, 2, good, 0.0, 5) as (told, other):
        told.service = lambda _left: refusal
        await told.call()
        told_at = now()
        await other.call()
        assert other.left[0] - told_at >= 0.5 - 0.01
        assert other.gate.waiting_for == ""
        assert other.gate.seats.window == 2, "one at a time until the first good answer"


async def test_a_wait_of_hours_is_not_kept_for_the_next_start(tmp_path: Path) -> None:
    hours = Exchange(Wire.REFUSED, 429, refusal=Refusal.THROTTLED, retry_after=7200.0)
    async with windows(tmp_path, 2, good, 0.0, 5) as (told, other):
        told.service = lambda _left: hours
        await told.call()
        assert told.gate.lane.held_for > 7000
        await other.call()
        assert len(other.left) == 1


async def test_what_a_day_has_used_is_settled_for_all_windows(tmp_path: Path) -> None:
    async with windows(tmp_path, 2, good, 0.0, 5) as (one, other):
        for caller in (one, other):
            await caller.call(SEARCH)
            await caller.call(SEARCH)
        assert (await other.gate.pacer.try_stamp(SEARCH.quota)) > 0
        await one.gate.settle(SEARCH, {"lead": 0})
        await one.gate.settle(SEARCH, {"lead": 9})
        await other.gate.settle(SEARCH, {"lead": 0})
        assert [caller.gate.gauges()[0].used for caller in (one, other)] == [14, 14]


async def test_an_urgent_call_overtakes_the_bulk_of_another_window(tmp_path: Path) -> None:
    slow = Request("GET", "/api/v2/credits", limit=Limit("slow", 5, 1.0))
    async with windows(tmp_path, 2, good, 0.02, 2) as (bulk, urgent):
        until = now() + 3.0
        working = [asyncio.create_task(bulk.keep_calling(until, slow)) for _ in range(6)]
        await asyncio.sleep(1.0)
        asked_at = now()
        await urgent.call(slow, priority=0)
        overtaking = [left for left in bulk.left if asked_at < left < urgent.left[0]]
        await asyncio.gather(*working)
    assert len(overtaking) <= 1
    assert all(later - earlier < 1.0 for earlier, later in pairwise(bulk.left)), "bulk goes on"


async def test_where_nothing_can_be_shared_any_more_each_goes_on_alone_and_says_so(tmp_path: Path) -> None:
    async with windows(tmp_path, 1, good, 0.0, 5) as (caller,):
        await caller.call()
        assert caller.gate.pacer._shared is not None
        database = caller.gate.pacer._shared._moment
        database.read("DROP TABLE left")
        await caller.call()
        await caller.call()
        assert len(caller.left) == 3
        (problem,) = caller.lost
        assert isinstance(problem, MemoryProblem)

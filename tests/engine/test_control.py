import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.virtual_time import run_virtual

from rowcall.engine.calling.budget import Budget
from rowcall.engine.control import LONGEST_WAIT, Control, Stopped
from rowcall.engine.turnstile import Turnstile
from rowcall.model.prices import Cost

ENRICH, SEARCH = "/v2/contacts/single_enrich", "/api/v2/leads/search"


def now() -> float:
    return asyncio.get_running_loop().time()


def control(patience: float = 60.0) -> Control:
    return Control(now, patience)


def virtually(work: Coroutine[Any, Any, Any]) -> Any:
    return run_virtual(work)


# ------------------------------------------------------------------ control


def test_a_paused_run_waits_at_the_gate_until_it_goes_on() -> None:
    async def play() -> None:
        run = control()
        run.pause()
        waiting = asyncio.create_task(run.gate())
        await asyncio.sleep(100)
        assert (run.paused, waiting.done()) == (True, False)
        run.resume()
        await waiting
        assert not run.paused

    virtually(play())


def test_a_stop_wakes_what_waits_and_its_first_reason_counts() -> None:
    async def play() -> None:
        run = control()
        run.pause()
        waiting = [asyncio.create_task(run.gate()), asyncio.create_task(run.sleep(10_000))]
        await asyncio.sleep(1)
        run.stop("auth", "first")
        run.stop("user", "second")
        ends = await asyncio.gather(*waiting, return_exceptions=True)
        assert all(isinstance(end, Stopped) for end in ends)
        assert (run.stopped, run.message, now()) == ("auth", "first", 1)
        with pytest.raises(Stopped):
            run.check()

    virtually(play())


@pytest.mark.parametrize(("reason", "over"), [("budget", False), ("credits", False), ("user", True), ("auth", True)])
def test_what_was_bought_is_still_fetched_after_some_stops(reason: str, over: bool) -> None:
    async def play() -> None:
        run = control()
        run.stop(reason, "")
        assert run.over is over

    virtually(play())


def test_trouble_that_lasts_longer_than_patience_stops_the_run() -> None:
    async def play() -> None:
        run = control(patience=60)
        run.trouble(ENRICH, "offline", "no connection")
        await asyncio.sleep(59)
        run.trouble(ENRICH, "offline", "no connection")
        assert run.stopped is None
        assert run.patience_left(ENRICH) == 1
        await asyncio.sleep(1)
        run.trouble(ENRICH, "offline", "no connection")
        assert (run.stopped, run.message) == ("offline", "no connection")

    virtually(play())


def test_an_answer_ends_the_trouble_of_its_own_call_alone() -> None:
    async def play() -> None:
        run = control(patience=60)
        run.trouble(ENRICH, "server_trouble", "")
        await asyncio.sleep(50)
        run.fine(SEARCH)
        assert run.patience_left(ENRICH) == 10
        run.fine(ENRICH)
        assert run.patience_left(ENRICH) == 60
        await asyncio.sleep(50)
        run.trouble(ENRICH, "server_trouble", "")
        assert run.stopped is None

    virtually(play())


def test_a_wait_that_the_service_asks_for_is_waited_out_but_not_for_ever() -> None:
    async def play() -> None:
        run = control(patience=60)
        run.trouble(ENRICH, "rate_limited", "", held_for=600)
        await asyncio.sleep(599)
        run.trouble(ENRICH, "rate_limited", "")
        assert run.stopped is None
        run.trouble(ENRICH, "rate_limited", "too long", held_for=LONGEST_WAIT + 1)
        assert run.message == "too long"

    virtually(play())


# ------------------------------------------------------------------ budget


def test_a_call_counts_at_its_most_until_its_answer_tells() -> None:
    async def play() -> None:
        budget = Budget({1: Cost(10, 2)})
        budget.reserve("a", 1, 33)
        assert budget.cost(1) == Cost(10, 35)
        budget.settle("a", Cost(confirmed=3))
        assert budget.cost(1) == Cost(13, 2)
        budget.reserve("b", 1, 33)
        budget.close("b")  # in doubt: it stays possible
        assert budget.cost(1) == Cost(13, 35)
        assert budget.cost(2) == Cost()

    virtually(play())


def test_a_call_of_an_earlier_stretch_is_not_counted_twice() -> None:
    async def play() -> None:
        budget = Budget({1: Cost(0, 33)})
        budget.adopt("a", 1, Cost(0, 33))
        assert budget.cost(1) == Cost(0, 33)
        budget.settle("a", Cost(confirmed=3))
        assert budget.cost(1) == Cost(3, 0)

    virtually(play())


def test_one_waits_for_credits_only_while_a_call_is_out() -> None:
    async def play() -> None:
        budget = Budget({})
        assert not await budget.freed(budget.settled)
        budget.reserve("a", 1, 33)
        before = budget.settled
        waiting = asyncio.create_task(budget.freed(before))
        await asyncio.sleep(1)
        assert not waiting.done()
        budget.settle("a", Cost())
        assert await waiting
        assert await budget.freed(before)  # it settled before anybody began to wait
        assert not await budget.freed(budget.settled)

    virtually(play())


# ------------------------------------------------------------------ turnstile


@given(st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=12))
def test_rows_decide_in_their_own_order_however_long_each_takes_and_whether_it_decides(
    rows: list[tuple[int, bool]],
) -> None:
    async def play() -> list[int]:
        turnstile, decided = Turnstile(), list[int]()

        async def row(number: int, seconds: int, decides: bool) -> None:
            await asyncio.sleep(seconds)
            if decides:
                await turnstile.turn(number)
                decided.append(number)
            turnstile.leave(number)
            turnstile.leave(number)

        await asyncio.gather(*(row(turnstile.enter(), *each) for each in rows))
        return decided

    assert virtually(play()) == [number for number, (_seconds, decides) in enumerate(rows) if decides]

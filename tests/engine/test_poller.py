"""N24 and the schedule of looks: hours pass on the injected clock."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from tests.support.virtual_time import run_virtual

from rowcall.engine.calling.poller import DAY, GIVE_UP_AFTER, HOUR, NotThere, Poller, StillAtTheService
from rowcall.engine.control import PATIENCE, Control
from rowcall.model.dialogue import ListedState, Listing, Poll
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.request import TOKEN_KEY, Request

TOKEN = "t-1"  # noqa: S105 - marks a call, guards nothing
PENDING = Exchange(Wire.RESULT, 200, b"{}", body={"status": "pending"})
READY = Exchange(Wire.RESULT, 200, b"{}", body={"status": "finished"})
GONE = Exchange(Wire.REFUSED, 404, refusal=Refusal.ROW, message="Contact not found")
BUSY = Exchange(Wire.REFUSED, 503, refusal=Refusal.BUSY, message="busy")
CUT = Exchange(Wire.NOT_SENT, message="norvane.example could not be reached.")
ANOTHERS = Exchange(Wire.AMBIGUOUS, 200, body={"custom": {TOKEN_KEY: "t-2"}}, wrong_answer=True)
POLL = Poll(Request("GET", "/api/v2/contacts/1"), "1", first_after=2.0)


def now() -> float:
    return asyncio.get_running_loop().time()


class Service:
    """Answers by its age, and notes when it was asked."""

    keep_one_free = False
    held_for = 0.0
    waiting_for = ""

    def __init__(self, answer: Callable[[float], Exchange]) -> None:
        self.answer = answer
        self.asked_at: list[float] = []

    def hold(self, seconds: float, why: str) -> None:
        raise AssertionError("Nothing is held here.")

    async def send(self, _request: Request, **_more: Any) -> Exchange:
        self.asked_at.append(now())
        return self.answer(now())


@pytest.fixture(autouse=True)
def few_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A day has fewer moments to look at the clock."""
    monkeypatch.setattr("rowcall.engine.calling.poller.TICK", 1.0)


def played(
    service: Service,
    scene: Callable[[Poller, Control], Coroutine[Any, Any, Any]],
    give_up_after: float = DAY,
    patience: float = PATIENCE,
) -> tuple[Any, Control]:
    """Play a scene with a poller on a clock of its own."""

    async def play() -> tuple[Any, Control]:
        control = Control(now, patience)
        poller = Poller(service, control, now, give_up_after)
        try:
            return await scene(poller, control), control
        finally:
            await poller.close()

    return run_virtual(play())


async def until_ready(poller: Poller, _control: Control, age: float = 0.0) -> str:
    """Read a result until it is no longer pending."""
    while True:
        exchange = await poller.wait(POLL, TOKEN, age)
        if exchange is not PENDING:
            return str(exchange.body["status"])


def test_looks_grow_rarer_and_stay_at_ten_minutes() -> None:
    service = Service(lambda age: READY if age > 2.5 * HOUR else PENDING)
    assert played(service, until_ready)[0] == "finished"
    gaps = [round(after - before) for before, after in pairwise(service.asked_at)]
    assert service.asked_at[0] == 2
    assert [round(moment) for moment in service.asked_at[:6]] == [2, 5, 10, 20, 40, 60]
    assert set(gaps[5:50]) == {60}
    assert set(gaps[-8:]) == {600}


def test_after_a_day_it_stays_at_the_service() -> None:
    service = Service(lambda _age: PENDING)

    async def scene(poller: Poller, control: Control) -> float:
        with pytest.raises(StillAtTheService):
            await until_ready(poller, control)
        return now()

    ended, control = played(service, scene)
    assert DAY < ended <= DAY + 601
    assert control.stopped is None


def test_a_run_without_a_window_gives_up_sooner() -> None:
    async def scene(poller: Poller, control: Control) -> float:
        with pytest.raises(StillAtTheService):
            await until_ready(poller, control)
        return now()

    assert GIVE_UP_AFTER < played(Service(lambda _age: PENDING), scene, GIVE_UP_AFTER)[0] <= GIVE_UP_AFTER + 61


def test_the_age_of_a_result_outlasts_the_run_that_began_it() -> None:
    service = Service(lambda age: READY if age > 1300 else PENDING)
    assert played(service, lambda poller, control: until_ready(poller, control, age=2 * HOUR))[0] == "finished"
    assert [round(moment) for moment in service.asked_at] == [2, 602, 1202, 1802]


def test_a_result_that_is_a_day_old_is_still_looked_at_once() -> None:
    service = Service(lambda _age: READY)
    assert played(service, lambda poller, control: until_ready(poller, control, age=3 * DAY))[0] == "finished"


def test_a_new_id_may_be_unknown_for_a_minute() -> None:
    service = Service(lambda age: GONE if age < 30 else READY)
    assert played(service, until_ready)[0] == "finished"


def test_an_old_id_that_is_unknown_is_told() -> None:
    async def scene(poller: Poller, control: Control) -> float:
        with pytest.raises(NotThere):
            await until_ready(poller, control)
        return now()

    ended, control = played(Service(lambda age: GONE if age > 20 else PENDING), scene)
    assert 60 < ended < 140
    assert control.stopped is None


def test_the_next_look_at_a_result_that_is_gone_is_an_hour_later_and_not_waited_for_without_a_window() -> None:
    service = Service(lambda _age: READY)

    async def an_hour_later(poller: Poller, _control: Control) -> Exchange:
        return await poller.wait(POLL, TOKEN, 100.0, HOUR)

    assert played(service, an_hour_later)[0] is READY
    assert service.asked_at == [HOUR]

    async def not_waited_for(poller: Poller, _control: Control) -> None:
        with pytest.raises(StillAtTheService):
            await poller.wait(POLL, TOKEN, 100.0, HOUR)
        assert now() == 0

    played(service, not_waited_for, GIVE_UP_AFTER)


def test_the_result_of_another_call_is_not_taken_and_stops_the_run_at_once() -> None:
    async def scene(poller: Poller, control: Control) -> float:
        with pytest.raises(StillAtTheService):
            await until_ready(poller, control)
        return now()

    ended, control = played(Service(lambda _age: ANOTHERS), scene)
    assert (control.stopped, ended) == ("wrong_answer", 2)
    assert "another request" in control.message


@pytest.mark.parametrize(("trouble", "reason"), [(BUSY, "server_trouble"), (CUT, "offline")])
def test_free_questions_are_repeated_until_patience_ends(trouble: Exchange, reason: str) -> None:
    service = Service(lambda age: trouble if age < 30 else READY)
    assert played(service, until_ready)[0] == "finished"

    async def scene(poller: Poller, control: Control) -> None:
        with pytest.raises(StillAtTheService):
            await until_ready(poller, control)

    assert played(Service(lambda _age: trouble), scene)[1].stopped == reason


def test_after_a_sleep_every_result_is_looked_at_at_once() -> None:
    service = Service(lambda age: READY if age > 1000 else PENDING)

    async def scene(poller: Poller, control: Control) -> float:
        reading = asyncio.create_task(until_ready(poller, control))
        await asyncio.sleep(1010)
        poller.look_now()
        await reading
        return now()

    assert played(service, scene)[0] <= 1012


def test_a_listing_that_does_not_come_on_is_not_believed_for_long() -> None:
    listing = Request("GET", "/api/v2/searches")
    poll = replace(
        POLL, listing=Listing(listing, lambda _body: {"1": ListedState("ONGOING")}), final=frozenset({"FINISHED"})
    )
    service = Service(lambda _age: READY)

    async def scene(poller: Poller, _control: Control) -> float:
        await poller.wait(poll, TOKEN)
        return now()

    assert 30 < played(service, scene)[0] < 45

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.support.clients import ENRICH, FOUND, KEY, QUICK, TOKEN, Intent, send_once, wired
from tests.support.wire import Asked, Line, always

from rowcall.api.client import Client
from rowcall.api.hosts import Hosts
from rowcall.api.pace import GUARD, Pacer
from rowcall.errors import DiskProblem, KeyProblem, RowcallError
from rowcall.model.exchange import Refusal, Wire
from rowcall.model.request import Limit, Quota, Request

BALANCE = Request("GET", "/api/v2/credits")


async def test_plain_call_delivers_answer_key_and_token() -> None:
    exchange, server = await send_once(always(200, {**FOUND, "custom": {"rowcall": TOKEN}}))
    assert exchange.wire is Wire.RESULT
    assert exchange.body["email"] == "ines@norvane.example"
    assert json.loads(exchange.raw) == exchange.body
    assert exchange.content_type == "application/json"
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/v2/contacts/single_enrich")
    assert asked.headers["x-api-key"] == KEY
    assert asked.headers["accept-encoding"] == "identity"
    assert asked.json["custom"] == {"rowcall": TOKEN}


async def test_a_get_has_no_body_and_needs_no_intent() -> None:
    async with wired(always(200, {"credits": 12})) as (client, server):
        exchange = await client.send(BALANCE)
        assert exchange.body == {"credits": 12}
        assert server.asked[0].body == b""
        assert "content-type" not in server.asked[0].headers


@pytest.mark.parametrize("problem", [DiskProblem("The disk is full."), OSError("no room"), TimeoutError("slow disk")])
async def test_a_problem_with_the_intent_comes_out_unchanged_and_nothing_is_sent(problem: Exception) -> None:
    async with wired(always(200, FOUND)) as (client, server):
        with pytest.raises(type(problem)) as caught:
            await client.send(ENRICH, before_first_byte=Intent(server, problem))
        assert caught.value is problem
        assert server.bytes_in == 0
        assert client.in_flight == 0
        assert (await client.send(ENRICH)).wire is Wire.RESULT


async def test_a_slow_intent_uses_up_none_of_the_calls_time() -> None:
    async with wired(always(200, FOUND)) as (client, server):
        seconds = max(QUICK.connect, ENRICH.total_seconds) + 0.2
        exchange = await client.send(ENRICH, before_first_byte=Intent(server, seconds=seconds))
        assert exchange.wire is Wire.RESULT


async def test_a_call_that_is_held_up_on_its_way_out_counts_from_when_it_left() -> None:
    limit, moment = Limit("one", 1, 1.0), 100.0

    class HeldUp(Pacer):
        async def try_stamp(self, quotas: Sequence[Quota]) -> float:
            nonlocal moment
            wait = await super().try_stamp(quotas)
            moment += 0.08
            return wait

    pacer = HeldUp(lambda: moment)
    async with wired(always(200, FOUND), pacer=pacer, clock=lambda: moment) as (client, _server):
        assert (await client.send(replace(ENRICH, limit=limit))).wire is Wire.RESULT
    assert pacer.room((Quota(limit),)) == pytest.approx(1 + GUARD)


async def slow(_asked: Asked, line: Line) -> None:
    await asyncio.sleep(0.2)
    await line.answer(200, FOUND)


async def test_cancelled_before_the_intent_leaves_nothing_behind() -> None:
    async with wired(slow, at_once=1) as (client, server):
        first = asyncio.create_task(client.send(ENRICH))
        intent = Intent(server)
        waiting = asyncio.create_task(client.send(ENRICH, before_first_byte=intent))
        await asyncio.sleep(0.1)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert (await first).wire is Wire.RESULT
        assert (len(server.asked), intent.times, client.in_flight) == (1, 0, 0)


async def test_cancelled_on_the_wire_is_never_swallowed_and_frees_the_place() -> None:
    arrived = asyncio.Event()

    async def script(asked: Asked, line: Line) -> None:
        arrived.set()
        await slow(asked, line)

    async with wired(script, at_once=1) as (client, server):
        intent = Intent(server)
        task = asyncio.create_task(client.send(ENRICH, before_first_byte=intent))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (intent.times, client.in_flight) == (1, 0)
        assert (await client.send(BALANCE)).wire is Wire.RESULT


async def test_a_shielded_call_goes_on_to_its_answer() -> None:
    async with wired(slow) as (client, _server):
        call = asyncio.create_task(client.send(ENRICH))
        worker = asyncio.create_task(_await_shielded(call))
        await asyncio.sleep(0.1)
        worker.cancel()
        with pytest.raises(asyncio.CancelledError):
            await worker
        assert (await call).wire is Wire.RESULT


async def _await_shielded(call: asyncio.Task[object]) -> None:
    await asyncio.shield(call)


class Crowd:
    """Counts how many requests the server works on at a time."""

    def __init__(self, seconds: float = 0.05) -> None:
        self.seconds = seconds
        self.now = self.most = 0
        self.order: list[str] = []

    async def __call__(self, asked: Asked, line: Line) -> None:
        self.now += 1
        self.most = max(self.most, self.now)
        self.order.append(asked.path.rpartition("/")[2])
        await asyncio.sleep(self.seconds)
        self.now -= 1
        await line.answer(200, FOUND)


def numbered(number: int, *, slow: bool = False) -> Request:
    return Request("GET", f"/api/v2/contacts/{number}", slow=slow)


async def test_no_more_calls_at_once_than_allowed_polls_included() -> None:
    crowd = Crowd()
    async with wired(crowd, at_once=3) as (client, server):
        await asyncio.gather(*(client.send(ENRICH) for _ in range(10)), *(client.send(BALANCE) for _ in range(10)))
        assert crowd.most == 3
        assert len(server.asked) == 20
        assert server.connections <= 3


async def test_first_come_first_served_within_a_priority() -> None:
    crowd = Crowd(0.01)
    async with wired(crowd, at_once=1) as (client, _server):
        async with asyncio.TaskGroup() as group:
            for number, priority in enumerate([1, 1, 2, 1, 0, 0]):
                group.create_task(client.send(numbered(number), priority=priority))
        assert crowd.order == ["0", "4", "5", "1", "3", "2"]


async def test_one_place_is_kept_free_of_slow_calls_while_wanted() -> None:
    crowd = Crowd()
    async with wired(crowd, at_once=2) as (client, _server):
        client.keep_one_free = True
        await asyncio.gather(*(client.send(numbered(number, slow=True)) for number in range(3)))
        assert crowd.most == 1
        client.keep_one_free = False
        await asyncio.gather(*(client.send(numbered(number, slow=True)) for number in range(3)))
        assert crowd.most == 2


async def test_a_hold_keeps_every_call_back() -> None:
    async with wired(always(200, FOUND)) as (client, server):
        held_at = time.monotonic()
        client.hold(0.3, "Asked to wait.")
        assert client.waiting_for == "Asked to wait."
        assert client.held_until is not None
        await asyncio.gather(client.send(ENRICH), client.send(BALANCE))
        assert min(asked.at for asked in server.asked) - held_at >= 0.3
        assert (client.waiting_for, client.held_until) == ("", None)


async def test_a_hold_that_comes_while_connecting_keeps_the_call_back_and_its_intent_is_saved_once() -> None:
    async with wired(always(200, FOUND)) as (client, server):
        held_at = 0.0

        async def intent() -> None:
            nonlocal held_at
            calls.append(server.bytes_in)
            held_at = time.monotonic()
            client.hold(0.3, "Asked to wait.")

        calls: list[int] = []
        exchange = await client.send(ENRICH, before_first_byte=intent)
        assert exchange.wire is Wire.RESULT
        assert calls == [0]
        assert server.asked[0].at - held_at >= 0.3


async def test_a_hold_that_comes_before_the_intent_keeps_that_back_too() -> None:
    async with wired(always(200, FOUND)) as (client, server):
        intended: list[float] = []

        async def intent() -> None:
            intended.append(time.monotonic())

        sending = asyncio.create_task(client.send(ENRICH, before_first_byte=intent))
        await asyncio.sleep(0)  # it connects now
        held_at = time.monotonic()
        client.hold(0.3, "Asked to wait.")
        await sending
        assert len(intended) == len(server.asked) == 1
        assert intended[0] - held_at >= 0.3


async def test_a_call_that_gets_its_place_during_a_hold_opens_no_connection_for_nothing() -> None:
    refused = False

    async def script(_asked: Asked, line: Line) -> None:
        nonlocal refused
        refused, first = True, not refused
        await (line.answer(429, None, {"Retry-After": "1"}) if first else line.answer(200, FOUND))

    async with wired(script, at_once=1) as (client, server):
        await asyncio.gather(client.send(ENRICH), client.send(ENRICH))
        assert (len(server.asked), server.connections) == (2, 1)


async def test_a_shorter_hold_does_not_end_a_longer_one() -> None:
    async with wired(always(200, FOUND)) as (client, _server):
        client.hold(5.0, "Long.")
        client.hold(1.0, "Short.")
        assert client.waiting_for == "Long."
        assert client.held_for > 4.0


async def test_429_with_a_time_holds_the_whole_account() -> None:
    throttled: list[float] = []

    async def script(asked: Asked, line: Line) -> None:
        if throttled:
            await line.answer(200, FOUND)
        else:
            throttled.append(asked.at)
            await line.answer(429, {"error": "Slow down"}, {"Retry-After": "1"})

    async with wired(script) as (client, server):
        exchange = await client.send(ENRICH)
        assert (exchange.refusal, exchange.retry_after, exchange.message) == (Refusal.THROTTLED, 1.0, "Slow down")
        assert client.waiting_for.startswith("Pronto asked us to wait until ")
        assert client.held_for <= 1.1
        await asyncio.gather(client.send(ENRICH), client.send(BALANCE))
        assert min(asked.at for asked in server.asked[1:]) - throttled[0] >= 1.0


async def test_429_without_a_time_slows_the_pace_of_its_bucket() -> None:
    limit = Limit("sync_enrich", 50, 1.0)
    request = Request("POST", ENRICH.path, body={}, limit=limit, paid=True)
    async with wired(always(429)) as (client, _server):
        await client.send(request)
        assert client.pacer.speed(limit) == 0.5


@pytest.mark.parametrize("guarded_calls", [20])
async def test_a_real_server_never_sees_more_than_the_limit(guarded_calls: int) -> None:
    limit = Limit("burst", 5, 0.25)
    request = Request("GET", "/api/v2/credits", limit=limit)
    async with wired(always(200, FOUND), at_once=10) as (client, server):
        started = time.monotonic()
        await asyncio.gather(*(client.send(request) for _ in range(guarded_calls)))
        assert server.busiest(limit.seconds) <= limit.calls
        assert time.monotonic() - started >= (guarded_calls / limit.calls - 1) * limit.seconds


async def test_two_clients_with_one_pacer_share_the_limit() -> None:
    limit, pacer = Limit("burst", 2, 0.25), Pacer()
    request = Request("GET", "/api/v2/credits", limit=limit)
    async with wired(always(200, FOUND), pacer=pacer) as (first, server):
        second = Client(Hosts.at(server.url), KEY, pacer=pacer, timing=QUICK)
        await asyncio.gather(*(client.send(request) for client in (first, second) * 3))
        await second.aclose()
        assert server.busiest(limit.seconds) <= limit.calls


@pytest.mark.parametrize("at_once", [0, -1, 61])
def test_impossible_numbers_of_places(at_once: int) -> None:
    with pytest.raises(RowcallError):
        Client(Hosts.default(), KEY, at_once=at_once)


@pytest.mark.parametrize("key", ["pk\n", " pk", "pk\r\nHost: evil.example", "clé", "\x00"])
def test_what_cannot_be_a_key(key: str) -> None:
    with pytest.raises(KeyProblem):
        Client(Hosts.default(), key)

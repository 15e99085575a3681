"""A client that is closed, or a call that is given up, at any moment leaves no connection open behind it."""

import asyncio
import gc
from collections.abc import Awaitable, Callable

import pytest
from tests.support.clients import ENRICH, FOUND, Intent, client_for, wired
from tests.support.wire import always

from rowcall.api.client import Client
from rowcall.model.exchange import Exchange, Wire

TURNS = 25
"""More turns of the loop than a call takes from its start until its first byte leaves here."""

Break = Callable[[Client, asyncio.Task[Exchange]], Awaitable[None]]


async def close(client: Client, _call: asyncio.Task[Exchange]) -> None:
    await client.aclose()


async def give_up(_client: Client, call: asyncio.Task[Exchange]) -> None:
    call.cancel()


async def close_and_give_up(client: Client, call: asyncio.Task[Exchange]) -> None:
    await client.aclose()
    call.cancel()


@pytest.mark.parametrize("break_off", [close, give_up, close_and_give_up])
async def test_a_call_that_is_broken_off_at_any_moment_leaves_nothing_open(break_off: Break) -> None:
    async with wired(always(200, FOUND)) as (_client, server):
        for turns in range(TURNS):
            client = client_for(server.url)
            call = asyncio.create_task(client.send(ENRICH))
            for _ in range(turns):
                await asyncio.sleep(0)
            await break_off(client, call)
            (outcome,) = await asyncio.gather(call, return_exceptions=True)
            assert isinstance(outcome, Exchange | asyncio.CancelledError)
            await client.aclose()
        del client, call
        gc.collect()  # what was left open is complained of here


async def test_a_call_that_is_given_up_at_any_moment_leaves_its_place_to_the_next() -> None:
    async with wired(always(200, FOUND), at_once=1) as (client, _server):
        for turns in range(TURNS):
            call = asyncio.create_task(client.send(ENRICH))
            for _ in range(turns):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
            assert (await client.send(ENRICH)).wire is Wire.RESULT


async def test_a_call_that_is_only_connecting_when_the_client_is_closed_is_never_sent() -> None:
    async with wired(always(200, FOUND)) as (client, server):
        intent = Intent(server)
        call = asyncio.create_task(client.send(ENRICH, before_first_byte=intent))
        await asyncio.sleep(0)  # it connects now
        await client.aclose()
        exchange = await call
        assert exchange.wire is Wire.NOT_SENT
        assert exchange.message == f"The connection to {client.hosts.name} was closed before anything was sent."
        assert (intent.times, server.bytes_in) == (0, 0)


async def test_a_call_that_waits_for_its_turn_when_the_client_is_closed_is_never_sent() -> None:
    async with wired(always(200, FOUND)) as (client, server):
        client.hold(0.1, "Asked to wait.")
        call = asyncio.create_task(client.send(ENRICH))
        await asyncio.sleep(0)
        await client.aclose()
        assert (await call).wire is Wire.NOT_SENT
        assert server.connections == 0

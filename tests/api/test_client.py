import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.support.wire import Asked, Line, Script, WireServer, always, closed_port, playing

from rowcall.api.client import Client
from rowcall.api.hosts import Hosts
from rowcall.api.timing import Timing
from rowcall.errors import DiskProblem
from rowcall.model.call import Exchange, Request, Wire

QUICK = Timing(connect=0.5, write=0.5, between_bytes=0.3, idle=2.0)
ENRICH = Request(
    "POST",
    "/v2/contacts/single_enrich",
    body={"firstname": "Ines", "lastname": "Caldeira"},
    units={"email": 1},
    paid=True,
    total_seconds=0.6,
)
FOUND = {"enrichment_id": "6a1f", "status": "success", "email": "ines@norvane.example"}
KEY = "pk_test_0123456789"


@asynccontextmanager
async def wired(script: Script, **options: object) -> AsyncIterator[tuple[Client, WireServer]]:
    async with playing(script) as server:
        client = Client(Hosts.at(server.url), KEY, timing=QUICK, **options)  # type: ignore[arg-type]
        try:
            yield client, server
        finally:
            await client.aclose()


class Intent:
    """Counts how often the last gate was asked, and what the server had seen by then."""

    def __init__(self, server: WireServer, problem: BaseException | None = None) -> None:
        self.server = server
        self.problem = problem
        self.bytes_before: list[int] = []

    async def __call__(self) -> None:
        self.bytes_before.append(self.server.bytes_in)
        await asyncio.sleep(0.02)
        self.bytes_before.append(self.server.bytes_in)
        if self.problem:
            raise self.problem

    @property
    def times(self) -> int:
        return len(self.bytes_before) // 2


async def send_once(script: Script, request: Request = ENRICH) -> tuple[Exchange, WireServer]:
    """Send one paid call; the gate must have been asked once, before any byte."""
    async with wired(script) as (client, server):
        intent = Intent(server)
        exchange = await client.send(request, token="t0", before_first_byte=intent)  # noqa: S106
        assert intent.times == 1
        assert set(intent.bytes_before) == {0}
        assert client.in_flight == 0
        return exchange, server


async def test_plain_call_delivers_answer_key_and_token() -> None:
    exchange, server = await send_once(always(200, {**FOUND, "custom": {"rowcall": "t0"}}))
    assert exchange.wire is Wire.RESULT
    assert exchange.body["email"] == "ines@norvane.example"
    assert json.loads(exchange.raw) == exchange.body
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/v2/contacts/single_enrich")
    assert asked.headers["x-api-key"] == KEY
    assert asked.headers["accept-encoding"] == "identity"
    assert asked.json["custom"] == {"rowcall": "t0"}


async def test_get_has_no_body_and_needs_no_gate() -> None:
    async with wired(always(200, {"credits": 12})) as (client, server):
        exchange = await client.send(Request("GET", "/api/v2/credits"))
        assert exchange.body == {"credits": 12}
        assert server.asked[0].body == b""
        assert "content-type" not in server.asked[0].headers


@pytest.mark.parametrize("problem", [DiskProblem("The disk is full."), OSError("no room"), TimeoutError("slow disk")])
async def test_problem_of_the_gate_comes_out_unchanged_and_nothing_is_sent(problem: Exception) -> None:
    async with wired(always(200, FOUND)) as (client, server):
        with pytest.raises(type(problem)) as caught:
            await client.send(ENRICH, before_first_byte=Intent(server, problem))
        assert caught.value is problem
        assert server.bytes_in == 0
        assert client.in_flight == 0
        assert (await client.send(ENRICH)).wire is Wire.RESULT


async def test_refused_connection_is_not_sent() -> None:
    port = closed_port()
    client = Client(Hosts.at(f"http://127.0.0.1:{port}"), KEY, timing=QUICK)
    asked: list[int] = []

    async def gate() -> None:
        asked.append(1)

    exchange = await client.send(ENRICH, before_first_byte=gate)
    assert exchange.wire is Wire.NOT_SENT
    assert exchange.message == f"127.0.0.1:{port} could not be reached."
    assert not asked
    await client.aclose()


async def no_answer(_asked: Asked, _line: Line) -> None:
    await asyncio.sleep(60)


async def test_silence_ends_at_the_total_and_is_unknown() -> None:
    started = time.monotonic()
    exchange, _ = await send_once(no_answer)
    assert exchange.wire is Wire.AMBIGUOUS
    assert not exchange.wrong_answer
    assert "0.6 seconds" in exchange.message
    assert time.monotonic() - started >= 0.6

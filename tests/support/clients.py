"""A real client wired to a scripted server, with waits short enough for tests."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random
from typing import Any

from tests.support.wire import Script, WireServer, playing

from rowcall.api.client import Client
from rowcall.api.hosts import Hosts
from rowcall.api.timing import Timing
from rowcall.model.exchange import Exchange
from rowcall.model.request import Request

KEY = "pk_test_0123456789"
QUICK = Timing(
    connect=0.5,
    write=0.5,
    between_bytes=0.3,
    backoff=0.01,
    throttle_backoff=0.01,
    longest_backoff=0.05,
    longest_free_backoff=0.05,
)
ENRICH = Request(
    "POST",
    "/v2/contacts/single_enrich",
    body={"firstname": "Ines", "lastname": "Caldeira"},
    units={"email": 1},
    paid=True,
    total_seconds=0.6,
)
FOUND = {"enrichment_id": "6a1f", "status": "success", "email": "ines@norvane.example"}
TOKEN = "t0"  # noqa: S105 - marks a call, guards nothing


def client_for(url: str, timing: Timing = QUICK, **options: Any) -> Client:
    """A client whose chance repeats itself."""
    chance = Random(7)  # noqa: S311 - chance in waiting times guards no secret
    return Client(Hosts.at(url), KEY, timing=timing, random=chance, **options)


@asynccontextmanager
async def wired(script: Script, timing: Timing = QUICK, **options: Any) -> AsyncIterator[tuple[Client, WireServer]]:
    """A client and the server that plays this script to it."""
    async with playing(script) as server:
        client = client_for(server.url, timing, **options)
        try:
            yield client, server
        finally:
            await client.aclose()


class Intent:
    """Stands for the saving of an intent: notes how often it was asked, and what the server had seen by then."""

    def __init__(self, server: WireServer, problem: BaseException | None = None, seconds: float = 0.02) -> None:
        self.server = server
        self.problem = problem
        self.seconds = seconds
        self.times = 0
        self.bytes_seen: set[int] = set()

    async def __call__(self) -> None:
        self.times += 1
        self.bytes_seen.add(self.server.bytes_in)
        await asyncio.sleep(self.seconds)
        self.bytes_seen.add(self.server.bytes_in)
        if self.problem:
            raise self.problem


async def send_once(script: Script, request: Request = ENRICH) -> tuple[Exchange, WireServer]:
    """Send one paid call; its intent must have been saved once, with no byte sent before."""
    async with wired(script) as (client, server):
        intent = Intent(server)
        exchange = await client.send(request, token=TOKEN, before_first_byte=intent)
        assert intent.times == 1
        assert intent.bytes_seen == {0}
        assert client.in_flight == 0
        return exchange, server

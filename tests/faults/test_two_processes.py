"""Two processes on one key, as two windows or a window and a command line: one rate, five places, one hold."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.support.processes import Other
from tests.support.waiting import eventually
from tests.support.wire import Asked, Line, Script, WireServer, most_within, playing

from rowcall.api.client import Client
from rowcall.api.hosts import Hosts
from rowcall.api.pace import GUARD
from rowcall.memory.places import Places
from rowcall.memory.rates import Rates
from rowcall.model.exchange import Wire
from rowcall.model.request import Limit, Request

KEY = "pk_live_0123456789"
LIMIT = Limit("twenty", 20, 1.0)
AT_ONCE = 5
FOUND = {"email": "ines@norvane.example"}


@asynccontextmanager
async def window(url: str, folder: Path) -> AsyncIterator[Client]:
    """A client that shares what a session shares."""
    hosts = Hosts.at(url)
    grants = Rates(folder, hosts.name, KEY, guard=GUARD)
    places = Places(folder / "places", grants.account, AT_ONCE)
    client = Client(hosts, KEY, at_once=AT_ONCE, grants=grants, places=places)
    try:
        yield client
    finally:
        await client.aclose()
        places.close()
        grants.close()


def request_of(name: str) -> Request:
    return Request("GET", f"/api/v2/{name}", limit=LIMIT, total_seconds=20.0)


async def call_until(client: Client, name: str, moment: float, rows: int = 10) -> int:
    """Rows that call again and again; how many calls were answered."""

    async def row() -> int:
        answered = 0
        while time.monotonic() < moment:
            exchange = await client.send(request_of(name))
            answered += exchange.wire is Wire.RESULT
        return answered

    return sum(await asyncio.gather(*(row() for _ in range(rows))))


async def _other_window(url: str, folder: Path, name: str, pipe: Connection) -> None:
    async with window(url, folder) as client:
        pipe.send("ready")
        seconds = await asyncio.to_thread(pipe.recv)
        pipe.send(await call_until(client, name, time.monotonic() + seconds))


def _run_other_window(url: str, folder: Path, name: str, pipe: Connection) -> None:
    asyncio.run(_other_window(url, folder, name, pipe))


@asynccontextmanager
async def other_window(url: str, folder: Path, name: str) -> AsyncIterator[tuple[Connection, BaseProcess]]:
    """A process of its own; it is sent for how many seconds it calls, and sends how many answers it had."""
    other = Other(_run_other_window, (url, folder, name))
    try:
        assert await asyncio.to_thread(other.pipe.recv) == "ready"
        yield other.pipe, other.process
    finally:
        await asyncio.to_thread(other.close)


class Busy:
    """Answers after a while and notes how many requests were inside at once."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.inside = self.most = 0

    async def __call__(self, _asked: Asked, line: Line) -> None:
        self.inside += 1
        self.most = max(self.most, self.inside)
        await asyncio.sleep(self.seconds)
        self.inside -= 1
        await line.answer(200, FOUND)


def calls_of(server: WireServer, name: str) -> list[float]:
    return [asked.at for asked in server.asked if asked.path.endswith(name)]


async def test_together_they_keep_the_rate_and_the_places_and_neither_starves(tmp_path: Path) -> None:
    service = Busy(0.15)
    async with playing(service) as server, other_window(server.url, tmp_path, "theirs") as (pipe, _process):
        pipe.send(4.0)
        async with window(server.url, tmp_path) as client:
            await call_until(client, "ours", time.monotonic() + 4.0)
        await asyncio.to_thread(pipe.recv)
        counts = sorted((len(calls_of(server, "ours")), len(calls_of(server, "theirs"))))
        assert server.busiest(LIMIT.seconds) <= LIMIT.calls
        assert service.most <= AT_ONCE
        assert counts[0] >= sum(counts) / 5, counts


async def test_what_the_service_asks_of_one_holds_for_the_other(tmp_path: Path) -> None:
    refused_at: list[float] = []

    async def script(asked: Asked, line: Line) -> None:
        if asked.path.endswith("ours") and not refused_at:
            refused_at.append(asked.at)
            await line.answer(429, None, {"Retry-After": "1"})
        else:
            await line.answer(200, FOUND)

    async with playing(script) as server, other_window(server.url, tmp_path, "theirs") as (pipe, _process):
        async with window(server.url, tmp_path) as client:
            exchange = await client.send(request_of("ours"))
            assert exchange.retry_after == 1.0
            pipe.send(2.0)
            await asyncio.to_thread(pipe.recv)
        assert min(calls_of(server, "theirs")) - refused_at[0] >= 1.0


async def test_an_urgent_call_overtakes_the_other_process(tmp_path: Path) -> None:
    async with playing(Busy(0.3)) as server, other_window(server.url, tmp_path, "theirs") as (pipe, _process):
        pipe.send(3.0)
        async with window(server.url, tmp_path) as client:
            await asyncio.sleep(1.0)
            asked_at = time.monotonic()
            await client.send(request_of("urgent"), priority=0)
            (urgent_at,) = calls_of(server, "urgent")
        await asyncio.to_thread(pipe.recv)
        overtaking = [moment for moment in calls_of(server, "theirs") if asked_at < moment < urgent_at]
        assert len(overtaking) <= 2, "beside what was on its way already"
        assert len(calls_of(server, "theirs")) > 15, "the others go on"


async def test_a_killed_process_frees_its_places(tmp_path: Path) -> None:
    script: Script = Busy(30.0)
    async with playing(script) as server, other_window(server.url, tmp_path, "theirs") as (pipe, process):
        pipe.send(30.0)
        await eventually(lambda: len(server.asked) == AT_ONCE)
        async with window(server.url, tmp_path) as client:
            sending = asyncio.create_task(client.send(request_of("ours")))
            await asyncio.sleep(0.3)
            assert not calls_of(server, "ours")
            process.kill()
            await eventually(lambda: calls_of(server, "ours"))
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
    assert most_within(calls_of(server, "ours"), 1.0) == 1

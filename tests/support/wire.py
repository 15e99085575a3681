"""Small servers on loopback that do exactly what a test says, down to the byte, and note what they were asked."""

import asyncio
import contextlib
import json
import socket
import struct
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any

JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class Asked:
    """One request as the server saw it."""

    method: str
    path: str
    headers: Mapping[str, str]
    """By their names in small letters."""
    body: bytes
    at: float
    """When its first line came, by the monotonic clock."""
    connection: int
    """Which connection it came on, from 1."""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Line:
    """What a scripted answer can do to the connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def write(self, content: bytes) -> None:
        self.writer.write(content)
        await self.writer.drain()

    async def answer(
        self, status: int, body: Any = None, headers: Mapping[str, str] | None = None, *, length: int | None = None
    ) -> None:
        """Answer properly; `length` overrides the honest Content-Length."""
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        fields = {**JSON, "Content-Length": str(len(content) if length is None else length), **(headers or {})}
        await self.write(head(status, fields) + content)

    async def close(self) -> None:
        self.writer.close()
        with contextlib.suppress(ConnectionError):
            await self.writer.wait_closed()

    async def reset(self) -> None:
        """Break the connection so that the other side sees an error, not an end."""
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


def head(status: int, fields: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Scripted", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode()


Script = Callable[[Asked, Line], Awaitable[None]]


@dataclass
class WireServer:
    """A server that plays a script for each request."""

    script: Script
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    bytes_in: int = 0
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def busiest(self, seconds: float) -> int:
        """The most requests that came within any window of this length."""
        return most_within([asked.at for asked in self.asked], seconds)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        line = Line(reader, writer)
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while not writer.is_closing() and (asked := await self._read(reader, number)):
                self.asked.append(asked)
                await self.script(asked, line)
        await line.close()

    async def _read(self, reader: asyncio.StreamReader, number: int) -> Asked | None:
        first = await reader.readline()
        at = time.monotonic()
        self.bytes_in += len(first)
        if not first:
            return None
        method, path, _ = first.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while (line := await reader.readline()) not in (b"\r\n", b""):
            self.bytes_in += len(line)
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        return Asked(method, path, headers, body, at, number)


def most_within(moments: Sequence[float], seconds: float) -> int:
    """The most of these moments that lie within any window of this length."""
    times = sorted(moments)
    first = most = 0
    for last, moment in enumerate(times):
        while moment - times[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


@asynccontextmanager
async def playing(script: Script, ssl_context: Any = None) -> AsyncIterator[WireServer]:
    """Serve a script on a free port of 127.0.0.1 while the block runs."""
    playing_server = WireServer(script)
    handlers: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        handlers.add(task)
        try:
            await playing_server.serve(reader, writer)
        except asyncio.CancelledError:
            writer.transport.abort()
        finally:
            handlers.discard(task)

    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=ssl_context)
    playing_server.port = server.sockets[0].getsockname()[1]
    try:
        yield playing_server
    finally:
        server.close()
        for task in tuple(handlers):
            task.cancel()
        await asyncio.gather(*handlers, return_exceptions=True)
        await asyncio.sleep(0)


def always(status: int, body: Any = None, headers: Mapping[str, str] | None = None) -> Script:
    """A script that gives every request the same answer."""

    async def script(_asked: Asked, line: Line) -> None:
        await line.answer(status, body, headers)

    return script


def closed_port() -> int:
    """A port of this machine where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def black_hole() -> Iterator[int]:
    """A port whose backlog is full: the system drops what knocks, as a firewall would."""
    with ExitStack() as stack:
        hole = stack.enter_context(socket.socket())
        hole.bind(("127.0.0.1", 0))
        hole.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(hole.getsockname())
        yield int(hole.getsockname()[1])

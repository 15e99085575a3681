"""A wire between the program and a service that can be cut and mended, as often as a test likes."""

import asyncio
import contextlib
import threading
from collections.abc import Coroutine, Iterator
from typing import Any
from urllib.parse import urlsplit


class Proxy:
    """Carries bytes between a port of 127.0.0.1 and a service."""

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target).port
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._carrying: dict[asyncio.StreamWriter, asyncio.Task[Any]] = {}
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy")
        self.port = 0
        self._thread.start()
        self.mend()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Break every connection and refuse new ones."""
        self._do(self._cut())

    def mend(self) -> None:
        """Carry again, on the same port."""
        self._do(self._mend())

    def close(self) -> None:
        self.cut()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _mend(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _cut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        carrying = dict(self._carrying)
        for writer in carrying:
            writer.transport.abort()
        await asyncio.gather(*carrying.values(), return_exceptions=True)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._carrying[writer] = task
        try:
            there_reader, there = await asyncio.open_connection("127.0.0.1", self._target)
            try:
                pumps = [asyncio.create_task(_pump(reader, there)), asyncio.create_task(_pump(there_reader, writer))]
                await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
                for pump in pumps:
                    pump.cancel()
                await asyncio.gather(*pumps, return_exceptions=True)
            finally:
                there.transport.abort()
        finally:
            writer.transport.abort()
            del self._carrying[writer]


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while content := await reader.read(65536):
            writer.write(content)
            await writer.drain()


@contextlib.contextmanager
def proxy(target: str) -> Iterator[Proxy]:
    """A wire that is whole while nobody cuts it."""
    wire = Proxy(target)
    try:
        yield wire
    finally:
        wire.close()

"""Runs the practice service on a socket of 127.0.0.1: in a thread beside a program, or alone until interrupted."""

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from rowcall.sandbox.app import SandboxApp
from rowcall.sandbox.service import Service
from rowcall.sandbox.settings import SandboxSettings


class _OpenProtocol(H11Protocol):
    """Lets a response reach its connection, so that faults can cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn itself
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Uvicorn(uvicorn.Server):
    """A server that tells when it listens, and hangs up on what is under way when it stops."""

    def __init__(self, app: SandboxApp, listening: Callable[[], None]) -> None:
        config = uvicorn.Config(
            app,
            loop="asyncio",
            http=_OpenProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="error",
            access_log=False,
            timeout_keep_alive=60,
        )
        super().__init__(config)
        self._app = app
        self._listening = listening
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self._listening()

    async def main_loop(self) -> None:
        # uvicorn looks ten times a second whether it shall end; tests start and stop hundreds of servers.
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), 1.0)

    def end(self) -> None:
        """Stop soon; may be called from any thread."""
        if self._loop is None:
            self.should_exit = True
        else:  # in its own turn: a loop that saw it at once could be closed before it is woken
            self._loop.call_soon_threadsafe(self._finish)

    def _finish(self) -> None:
        self.should_exit = True
        self._stop.set()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self.end()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # uvicorn would wait for its clients; a practice server hangs up, as a stopped program does.
        for server in self.servers:
            server.close()
        self._app.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        if self.server_state.tasks:
            await asyncio.wait(set(self.server_state.tasks))
        # One more round of the loop tells the aborted connections that they are lost.
        await asyncio.sleep(0)


def _open(settings: SandboxSettings, port: int) -> tuple[SandboxApp, socket.socket]:
    app = SandboxApp(Service(settings))
    # With the protocol named, asyncio sends small packets at once; without it each answer's second half waits 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(128)
    except OSError:
        listener.close()
        app.close()
        raise
    return app, listener


def _address(listener: socket.socket) -> str:
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


class SandboxServer:
    """A practice server in a thread of its own, on a free port or a given one.

    Use it as a context manager, synchronous or asynchronous.

    Args:
        settings: How the service behaves.
        port: Where it listens; 0 takes a free port.

    Raises:
        OSError: From `start`, if the port is taken or the state file cannot be used.
        rowcall.sandbox.faults.BadFaultError: From `start`, if a fault rule of the settings is wrong.
        rowcall.sandbox.state.BadStateError: From `start`, if the state file holds something else.
    """

    def __init__(self, settings: SandboxSettings | None = None, port: int = 0) -> None:
        self._settings = settings or SandboxSettings()
        self._port = port
        self._server: _Uvicorn | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Lock()
        self.base_url = ""

    def start(self) -> Self:
        """Listen; returns when requests can be sent to `base_url`."""
        app, listener = _open(self._settings, self._port)
        self.base_url = _address(listener)
        ready = threading.Event()
        self._server = _Uvicorn(app, ready.set)
        run: Any = self._server.run
        self._thread = threading.Thread(target=run, args=([listener],), name="rowcall-sandbox", daemon=True)
        self._thread.start()
        ready.wait()
        return self

    def stop(self) -> None:
        """Hang up on whatever is under way, and stop; returns when the port is free, whichever thread asks."""
        with self._stopping:
            if self._server is not None and self._thread is not None:
                self._server.end()
                self._thread.join()
            self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)


def serve(settings: SandboxSettings, port: int, listening: Callable[[str], None] = lambda _address: None) -> None:
    """Serve until Ctrl+C or SIGTERM.

    Args:
        settings: How the service behaves.
        port: Where to listen; 0 takes a free port.
        listening: Called with the address as soon as it can be used.

    Raises:
        OSError: If the port is taken or the state file cannot be used.
        rowcall.sandbox.faults.BadFaultError: If a fault rule of the settings is wrong.
        rowcall.sandbox.state.BadStateError: If the state file holds something else.
    """
    app, listener = _open(settings, port)
    server = _Uvicorn(app, lambda: listening(_address(listener)))
    with contextlib.suppress(KeyboardInterrupt):
        server.run([listener])

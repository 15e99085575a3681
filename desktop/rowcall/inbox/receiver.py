"""Listens on this machine alone, in a thread of its own, for what the service sends."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass

from rowcall.errors import AddressProblem
from rowcall.inbox.conversation import Conversation, Patience
from rowcall.inbox.doorman import Doorman
from rowcall.model.messages import Recipient

HERE, HERE_TOO = "127.0.0.1", "::1"


@dataclass(frozen=True, slots=True)
class Manners:
    """How much of anybody's talk is listened to."""

    seconds: float = 10.0
    """From the moment a connection is made to its end."""
    seconds_of_large: float = 60.0
    """The same for a message that is larger than usual, from when that is seen."""
    at_once: int = 20
    """Connections that are served together; the next ones wait unread."""
    waiting: int = 80
    """So many may wait; more are closed at once."""
    a_second: int = 50
    """Requests; the next ones wait."""


class Receiver:
    """A small web server for messages; its address is of no use to whoever does not know the secret in the path.

    Args:
        recipient: Whoever is given the messages; all else of the program is out of its reach.
        port: Where to listen; 0: any free port.
        hosts: By which names it may be called, beside those of this machine: that of a tunnel.
        manners: How much it listens to.
    """

    def __init__(
        self, recipient: Recipient, *, port: int = 0, hosts: Iterable[str] = (), manners: Manners | None = None
    ) -> None:
        self._recipient = recipient
        self._wanted_port = port
        self._hosts = frozenset(host.lower() for host in hosts)
        self._manners = manners or Manners()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over = asyncio.Event()
        self._listening = threading.Event()
        self._problem: OSError | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._doorman = Doorman(frozenset(), recipient.admits)
        self._places = asyncio.Semaphore(self._manners.at_once)
        self._large = asyncio.Semaphore(1)
        self._pace = _Pace(self._manners.a_second)
        self._thread = threading.Thread(target=self._run, name="inbox", daemon=True)
        self.port = 0
        """Where it listens, once it was started."""

    def start(self) -> None:
        """Begin to listen; returns when messages can come. Blocks for a moment.

        Raises:
            AddressProblem: If the port cannot be had.
        """
        self._thread.start()
        self._listening.wait()
        if self._problem is not None:
            self._thread.join()
            raise AddressProblem(
                f"Port {self._wanted_port} cannot be used for the results ({self._problem.strerror}).",
                "Choose another one, or close the program that uses it.",
            )

    def also_called(self, host: str) -> None:
        """From here on it may be called by this name too: that of a tunnel that leads to it."""
        self._doorman.hosts |= {host.lower()}

    def stop(self) -> None:
        """Listen no more; whatever was not acknowledged by now, the service sends again. Blocks for a moment."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:  # the other one watches no sockets
            runner.run(self._serve())

    async def _serve(self) -> None:
        loop = self._loop = asyncio.get_running_loop()
        with ExitStack() as stack:
            try:
                listening = self._listen(stack)
            except OSError as problem:
                self._problem = problem
                return
            finally:
                self._listening.set()
            for sock in listening:
                loop.add_reader(sock, self._accept, sock)
                stack.callback(loop.remove_reader, sock)
            await self._over.wait()
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    def _listen(self, stack: ExitStack) -> list[socket.socket]:
        """On both loopback addresses where the machine has both, at one port."""
        first = stack.enter_context(socket.create_server((HERE, self._wanted_port)))
        self.port = first.getsockname()[1]
        names = ("127.0.0.1", "localhost", "[::1]")
        self._doorman = Doorman(self._hosts | {f"{name}:{self.port}" for name in names}, self._recipient.admits)
        sockets = [first]
        with contextlib.suppress(OSError):  # no such address here, or its port is taken: the other one is enough
            second = socket.create_server((HERE_TOO, self.port), family=socket.AF_INET6)
            sockets.append(stack.enter_context(second))
        for sock in sockets:
            sock.setblocking(False)
        return sockets

    def _accept(self, listening: socket.socket) -> None:
        """Somebody calls."""
        try:
            connection, _address = listening.accept()
        except OSError:  # gone again
            return
        if len(self._connections) >= self._manners.at_once + self._manners.waiting:
            connection.close()
            return
        connection.setblocking(False)
        task = asyncio.create_task(self._hold(connection), name="message")
        self._connections.add(task)
        task.add_done_callback(lambda _task: connection.close())
        task.add_done_callback(self._connections.discard)

    async def _hold(self, connection: socket.socket) -> None:
        with contextlib.suppress(TimeoutError, OSError):  # too slow, or gone
            async with asyncio.timeout(self._manners.seconds) as deadline, self._places:
                await self._pace.turn()
                patience = Patience(self._large, deadline, self._manners.seconds_of_large)
                await Conversation(connection, self._doorman, self._recipient, patience).hold()


class _Pace:
    """Lets so many pass in a second; the others wait for their turn."""

    def __init__(self, a_second: int) -> None:
        self._every = 1.0 / a_second
        self._burst = 1.0
        self._next = 0.0

    async def turn(self) -> None:
        now = asyncio.get_running_loop().time()
        self._next = max(self._next, now - self._burst) + self._every
        if self._next > now:
            await asyncio.sleep(self._next - now)

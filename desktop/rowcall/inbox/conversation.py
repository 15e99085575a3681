"""One connection: one request, read no further than it deserves, and answered in one line."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from dataclasses import dataclass

import h11

from rowcall.errors import RowcallError
from rowcall.inbox import strict_json
from rowcall.inbox.doorman import MOST_HEAD_BYTES, Doorman, Head
from rowcall.model.messages import MOST_BYTES, USUAL_BYTES, Message, Recipient

PIECE = 8_192
KEPT = 202
"""What a message is answered once it is on disk."""
DRAIN_SECONDS = 2.0
"""For so long what a refused sender still sends is read and thrown away: a connection that is cut would lose our
answer."""


@dataclass(frozen=True, slots=True)
class Patience:
    """What a conversation does before it reads more than a usual message has."""

    turn: asyncio.Semaphore
    """Large messages are read and kept one at a time, so that many of them do not fill the memory."""
    deadline: asyncio.Timeout
    """When it is over."""
    seconds: float
    """The time that a large message has from then on, its turn included."""


class _HungUp(Exception):
    """The other side has gone before it said all."""


class Conversation:
    """A connection of somebody who wants to tell us something.

    Args:
        connection: The way to them; whoever made it closes it.
        doorman: Judges the first lines.
        recipient: Is given the message.
        patience: With large messages.
    """

    def __init__(self, connection: socket.socket, doorman: Doorman, recipient: Recipient, patience: Patience) -> None:
        self._connection = connection
        self._loop = asyncio.get_running_loop()
        self._doorman = doorman
        self._recipient = recipient
        self._patience = patience
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=MOST_HEAD_BYTES)

    async def hold(self) -> None:
        """Read the request and answer it; whoever hangs up gets no answer."""
        with contextlib.suppress(OSError, _HungUp):
            async with contextlib.AsyncExitStack() as turns:
                status = await self._status(turns)
            await self._answer(status)
            if status != KEPT:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(DRAIN_SECONDS):
                        await self._drain()

    async def _status(self, turns: contextlib.AsyncExitStack) -> int:
        try:
            event = await self._next()
            if not isinstance(event, h11.Request):
                raise _HungUp
            head = Head.of(event.method, event.target, event.headers)
            judged = self._doorman.judge(head)
            raw = b"" if judged.status else await self._body(turns)
        except h11.RemoteProtocolError as error:
            return error.error_status_hint
        if raw is None or judged.status == 413:
            self._recipient.refused(judged.token)
            return 413
        if judged.status:
            return judged.status
        return await self._deliver(judged.token, raw, head.only("content-type"))

    async def _deliver(self, token: str, raw: bytes, content_type: str) -> int:
        try:
            body = strict_json.read(raw)
        except (ValueError, RecursionError):
            return 400
        try:
            kept = await self._recipient.take(Message(token, raw, body, content_type))
        except RowcallError:
            return 503  # the sender is told to come again
        return KEPT if kept else 404

    async def _body(self, turns: contextlib.AsyncExitStack) -> bytes | None:
        """The whole body; None where it is too large."""
        if self._http.they_are_waiting_for_100_continue:
            await self._send(h11.InformationalResponse(status_code=100, headers=[]))
        pieces, size = [], 0
        while isinstance(event := await self._next(), h11.Data):
            pieces.append(bytes(event.data))
            is_first_too_many = size <= USUAL_BYTES
            size += len(event.data)
            if size > MOST_BYTES:
                return None
            if size > USUAL_BYTES and is_first_too_many:
                self._patience.deadline.reschedule(self._loop.time() + self._patience.seconds)
                await turns.enter_async_context(self._patience.turn)
        if not isinstance(event, h11.EndOfMessage):
            raise _HungUp
        return b"".join(pieces)

    async def _next(self) -> h11.Event | type[h11.PAUSED]:
        """What comes next.

        Raises:
            _HungUp: If the other side hangs up.
        """
        while (event := self._http.next_event()) is h11.NEED_DATA:
            piece = await self._loop.sock_recv(self._connection, PIECE)
            if not piece:
                raise _HungUp
            self._http.receive_data(piece)
        return event  # type: ignore[return-value]  # h11 does not tell that NEED_DATA is gone by now

    async def _answer(self, status: int) -> None:
        """A status, and nothing that tells who answers."""
        headers = [("Content-Length", "0"), ("Connection", "close")]
        await self._send(h11.Response(status_code=status, headers=headers), h11.EndOfMessage())

    async def _send(self, *events: h11.Event) -> None:
        content = b"".join(self._http.send(event) or b"" for event in events)
        await self._loop.sock_sendall(self._connection, content)

    async def _drain(self) -> None:
        self._connection.shutdown(socket.SHUT_WR)
        while await self._loop.sock_recv(self._connection, PIECE):
            pass

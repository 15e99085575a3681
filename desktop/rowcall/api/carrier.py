"""Carries one call over the wire, and says what became of it by what was seen there, never by the kind of an error."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Protocol

import httpx

from rowcall.api import messages
from rowcall.api.bounded import BoundedBody
from rowcall.api.gate import Gate
from rowcall.api.hosts import Hosts
from rowcall.api.replies import Answer, judge
from rowcall.api.timing import Timing
from rowcall.api.transport import ClientClosed, open_http, why_unreachable, without_key
from rowcall.model.exchange import Exchange, Wire
from rowcall.model.request import Request

BeforeFirstByte = Callable[[], Awaitable[None]]


class Stage(Enum):
    """How far a call has come; what a failure means depends on nothing else."""

    CONNECTING = auto()
    ASKING = auto()
    """The caller is saving its intent, or the limit is waited for: nothing has left."""
    SENDING = auto()
    """From here on bytes may have left."""


class _Connection(Protocol):
    async def aclose(self) -> None: ...


@dataclass(slots=True)
class Call:
    """One call on its way."""

    request: Request
    token: str
    content: bytes | None
    before_first_byte: BeforeFirstByte | None
    """Awaited once, before any byte leaves; None from then on."""
    deadline: asyncio.Timeout = field(default_factory=lambda: asyncio.timeout(None))
    stage: Stage = Stage.CONNECTING
    give_up_at: float = 0.0
    left_at: float = 0.0
    """By the gate's clock."""
    request_sent: bool = False
    calm: Callable[[], None] = lambda: None
    """Ends that other processes let this call pass."""
    connection: _Connection | None = None
    """Where it was opened for this call."""
    response: httpx.Response | None = None
    body: BoundedBody = field(default_factory=lambda: BoundedBody(0))


class Carrier:
    """The connections of one account.

    Args:
        hosts: Where calls go.
        key: The account's key.
        provider: Whose service it is.
        timing: Every wait in one value.
        gate: Lets each call out, and learns from what became of it.
    """

    def __init__(self, hosts: Hosts, key: str, provider: str, timing: Timing, gate: Gate) -> None:
        self._hosts = hosts
        self._key = key
        self._timing = timing
        self._gate = gate
        self._closed = False
        self._http = open_http(hosts, key, timing, provider)

    async def aclose(self) -> None:
        """Close every connection.

        A call that is only connecting or waits for its turn is never sent; what became of one that has left is unknown.
        """
        self._closed = True
        await self._http.aclose()

    async def carry(self, call: Call) -> Exchange:
        """Connect, send and read, turn whatever goes wrong on the wire into an outcome, and learn from it.

        Raises:
            HeldBack: If it may not leave now, with nothing sent.
        """
        call.stage = Stage.CONNECTING
        call.connection = None
        call.deadline = asyncio.timeout(self._timing.connect)
        try:
            exchange = await self._attempt(call)
            self._gate.learn(call.request, exchange, call.left_at)
            return exchange
        finally:
            if call.stage is Stage.SENDING:
                self._gate.came_back()

    async def _attempt(self, call: Call) -> Exchange:
        try:
            async with call.deadline:
                await self._converse(call)
        except (httpx.TransportError, OSError, TimeoutError) as problem:
            if call.stage is Stage.ASKING:
                raise  # the caller's own error: the network has no part in this stage
            return self._broken(call, problem)
        return self._judge(call)

    async def _converse(self, call: Call) -> None:
        self._check_open()
        request = call.request
        outgoing = self._http.build_request(
            request.method,
            self._hosts.url(request.path),
            content=call.content,
            headers=_headers(call),
            extensions={"trace": lambda event, info: self._trace(call, event, info)},
        )
        try:
            call.response = response = await self._http.send(outgoing, stream=True)
        finally:
            if call.response is None and call.connection is not None:
                # httpx forgets a connection that is cancelled in the middle of its TLS handshake.
                await call.connection.aclose()
        call.body = BoundedBody(request.most_bytes, response.headers.get("content-encoding", ""))
        try:
            await self._read(call, response)
        finally:
            await response.aclose()

    def _check_open(self) -> None:
        """See to it here: httpx closes no connection that is only being made, and would go on to send its request.

        Raises:
            ClientClosed: The client was closed in the meantime.
        """
        if self._closed:
            raise ClientClosed("closed by its owner")

    async def _read(self, call: Call, response: httpx.Response) -> None:
        """Take in the body while it keeps coming, wanted and in time."""
        self._expect_more(call)
        async for chunk in response.aiter_raw():
            if not call.body.take(chunk):
                # The next read fails, and so ends every generator below us in order; leaving the loop would not.
                await response.aclose()
            self._expect_more(call)

    def _expect_more(self, call: Call) -> None:
        now = asyncio.get_running_loop().time()
        call.deadline.reschedule(min(call.give_up_at, now + self._timing.between_bytes))

    async def _trace(self, call: Call, event: str, info: dict[str, Any]) -> None:
        """Follow httpx's own account of the call; it waits for us before the first byte."""
        if event == "http11.send_request_headers.started" and info["request"].method != b"CONNECT":
            self._check_open()
            call.stage = Stage.ASKING
            call.deadline.reschedule(None)
            call.left_at = await self._gate.let_out(call.request, lambda: self._save_intent(call))
            call.calm()
            call.give_up_at = asyncio.get_running_loop().time() + call.request.total_seconds
            call.deadline.reschedule(call.give_up_at)
            call.stage = Stage.SENDING
        elif event == "connection.connect_tcp.complete":
            call.connection = info["return_value"]
            self._check_open()
        elif event == "http11.send_request_body.complete":
            call.request_sent = call.stage is Stage.SENDING
            if call.request_sent:
                self._gate.has_left(call.request, call.left_at)

    async def _save_intent(self, call: Call) -> None:
        """Once for each call, however often it has to go round."""
        if call.before_first_byte:
            await call.before_first_byte()
            call.before_first_byte = None

    def _broken(self, call: Call, problem: BaseException) -> Exchange:
        """What a failure means: nothing before the first byte, unknown after it."""
        host = self._hosts.host_of(call.request.path)
        if call.stage is Stage.CONNECTING:
            return Exchange(Wire.NOT_SENT, message=why_unreachable(problem, host, self._timing))
        template = messages.NO_ANSWER if call.response is None else messages.CUT_OFF
        if isinstance(problem, TimeoutError):
            stopped = (call.deadline.when() or 0.0) < call.give_up_at
            template = messages.STOPPED_COMING if stopped else messages.TOOK_TOO_LONG
        return self._judge(call, template.format(host=host, seconds=call.request.total_seconds))

    def _judge(self, call: Call, cut_off: str = "") -> Exchange:
        """Judge what came, whole or not."""
        response, body = call.response, call.body
        if response is None:
            return Exchange(Wire.AMBIGUOUS, message=cut_off)
        if body.damaged:
            cut_off = ""
        elif body.too_large:
            cut_off = messages.TOO_LARGE.format(megabytes=call.request.most_bytes / 1_000_000)
        content = without_key(body.content, self._key)
        answer = Answer(response.status_code, response.headers, content, cut_off, body.too_large, call.request_sent)
        return judge(call.request, answer, call.token if call.request.takes_custom else "")


def _headers(call: Call) -> dict[str, str]:
    """What the headers of one call say beside those that all calls of the account have."""
    content = {"Content-Type": "application/json"} if call.content is not None else {}
    return {**content, "Idempotency-Key": call.token} if call.request.idempotent and call.token else content

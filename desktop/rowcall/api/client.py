"""Sends one call and says what became of it, decided by what was seen on the wire and never by the kind of an error."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import count
from random import Random, SystemRandom
from typing import Any, Protocol

import httpx

from rowcall.api import messages
from rowcall.api.bounded import BoundedBody
from rowcall.api.gate import Gate, HeldBack
from rowcall.api.hosts import Hosts
from rowcall.api.pace import Clock, Pacer, Sleep
from rowcall.api.replies import Answer, judge
from rowcall.api.shared import SharedGrants, SharedPlaces
from rowcall.api.timing import Timing
from rowcall.api.transport import MOST_CONNECTIONS, ClientClosed, open_http, why_unreachable, without_key
from rowcall.errors import RowcallError
from rowcall.model.exchange import Exchange, Wire
from rowcall.model.gauges import Gauge
from rowcall.model.prices import Units
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO, Request

BeforeFirstByte = Callable[[], Awaitable[None]]


class _Stage(Enum):
    """How far a call has come; what a failure means depends on nothing else."""

    CONNECTING = auto()
    ASKING = auto()
    """The caller is saving its intent, or the limit is waited for: nothing has left."""
    SENDING = auto()
    """From here on bytes may have left."""


class _Connection(Protocol):
    async def aclose(self) -> None: ...


@dataclass(slots=True)
class _Call:
    """One call on its way."""

    request: Request
    token: str
    before_first_byte: BeforeFirstByte | None
    ticket: tuple[int, int]
    """Priority, and a number that grows: its place in every queue, kept when it has to go round again."""
    content: bytes | None
    deadline: asyncio.Timeout
    stage: _Stage = _Stage.CONNECTING
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


class Client:
    """One account at one provider: its key, its pace, its places.

    Args:
        hosts: Where calls go.
        key: The account's key.
        provider: Whose service it is.
        at_once: How many calls may be in flight.
        pacer: Shared with another client of this process; None: one of its own.
        grants: The calls that all processes on this key have made; None: this process is alone.
        places: The places that all processes on this key have; None: this process is alone.
        lost: Is told when what is shared with other processes can no longer be used, and this one goes on alone.
        long_limits: Whether the limits for a day are kept; the practice service has none.
        clock: Tells seconds.
        sleep: Waits for seconds of that clock.
        timing: Every wait in one value.
        random: Where the chance in waits comes from.

    Attributes:
        hosts: Where calls go.
        provider: Whose service it is.
        pacer: Keeps the documented rates.
        timing: Every wait in one value.
        random: Where the chance in waits comes from.
    """

    def __init__(
        self,
        hosts: Hosts,
        key: str,
        *,
        provider: str = PRONTO,
        at_once: int = 5,
        pacer: Pacer | None = None,
        grants: SharedGrants | None = None,
        places: SharedPlaces | None = None,
        lost: Callable[[RowcallError], None] = lambda _problem: None,
        long_limits: bool = True,
        clock: Clock = time.monotonic,
        sleep: Sleep = asyncio.sleep,
        timing: Timing | None = None,
        random: Random | None = None,
    ) -> None:
        if not 1 <= at_once <= MOST_CONNECTIONS:
            raise RowcallError(f"{at_once} calls at once is not possible.", f"Choose 1 to {MOST_CONNECTIONS}.")
        self.hosts = hosts
        self.provider = provider
        self.timing = timing or Timing()
        self.pacer = pacer or Pacer(clock, sleep, shared=grants, lost=lost)
        self.random = random or SystemRandom()
        self._sleep = sleep
        self._gate = Gate(
            at_once, self.pacer, clock, sleep, self.timing, self.random, grants, places, lost, title_of(provider)
        )
        self._long_limits = long_limits
        self._numbers = count()
        self._key = key
        self._closed = False
        self._http = open_http(hosts, key, self.timing, provider)

    @property
    def keep_one_free(self) -> bool:
        """Whether slow calls leave one place to quick ones."""
        return self._gate.seats.keep_one_free

    @keep_one_free.setter
    def keep_one_free(self, wanted: bool) -> None:
        self._gate.seats.keep_one_free = wanted

    @property
    def in_flight(self) -> int:
        """How many calls hold a place now."""
        return self._gate.seats.taken

    @property
    def held_for(self) -> float:
        """Seconds until calls may leave again; 0 while nothing holds them."""
        return self._gate.lane.held_for

    @property
    def held_until(self) -> float | None:
        """When calls may leave again by the client's clock; None while nothing holds them."""
        return self._gate.lane.held_until

    @property
    def waiting_for(self) -> str:
        """Why nothing leaves, one sentence; empty while nothing holds calls."""
        return self._gate.waiting_for

    def hold_of(self, _provider: str) -> float:
        """Seconds until calls may leave again, by whoever's service they go to: a client has one alone."""
        return self.held_for

    def hold(self, seconds: float, why: str) -> None:
        """Let no call of this account leave for so many seconds; a longer hold that is under way stays.

        The client does this by itself when the service says that it cannot take calls now.
        """
        self._gate.lane.hold(seconds, why)

    def gauges(self) -> tuple[Gauge, ...]:
        """How full each limit is that was used since the start."""
        return self._gate.gauges()

    def try_now(self) -> None:
        """A person who was told of a wait of hours wants a call to be made all the same; it goes alone."""
        self._gate.lane.try_now()

    async def settle(self, request: Request, units: Units) -> None:
        """Tell what the result of a call has delivered: the limits for a day count that, not what was possible."""
        await self._gate.settle(request, units)

    async def pause(self, seconds: float) -> None:
        """Wait by the client's own clock."""
        await self._sleep(seconds)

    async def aclose(self) -> None:
        """Close every connection.

        A call that is only connecting or waits for its turn is never sent; what became of one that has left is unknown.
        """
        self._closed = True
        await self._http.aclose()

    async def send(
        self,
        request: Request,
        *,
        token: str = "",
        address: str = "",
        before_first_byte: BeforeFirstByte | None = None,
        priority: int = 1,
    ) -> Exchange:
        """Make one call, once, when the account, the pace and the places allow it.

        Cancelling it before `before_first_byte` was awaited leaves nothing behind; cancelling it later breaks the
        connection, and whether the service acted is unknown: shield it if that matters.

        Args:
            request: The call.
            token: Ours, sent along under `custom`; an answer with another one is not this call's.
            address: Where its results can be sent, for a call that takes such an address.
            before_first_byte: Awaited once, with the connection open and before any byte leaves; not at all where no
                connection can be made. What it raises comes out of here unchanged, and nothing is sent.
            priority: A lower number goes first.

        Returns:
            What became of the call. NOT_SENT is a fact: not one byte of the request has left, even if the intent was
            saved (a hold may begin in that moment, and the connection that is made after it may fail).
        """
        if not self._long_limits:
            request = replace(request, quota=())
        ticket = (priority, next(self._numbers))
        content = request.content(token, address)
        call = _Call(request, token, before_first_byte, ticket, content, asyncio.timeout(None))
        while True:
            if used_up := await self._gate.approach(request):
                return used_up
            call.calm = self._gate.hurry(priority)
            try:
                await self._gate.turn(request, priority)
                async with self._gate.seats.seat(ticket, slow=request.slow):
                    if self._gate.lane.held_for:
                        continue
                    return await self._exchange(call)
            except HeldBack:
                continue
            finally:
                call.calm()

    async def _exchange(self, call: _Call) -> Exchange:
        """Connect, send and read, turn whatever goes wrong on the wire into an outcome, and learn from it."""
        call.stage = _Stage.CONNECTING
        call.connection = None
        call.deadline = asyncio.timeout(self.timing.connect)
        try:
            exchange = await self._attempt(call)
            self._gate.learn(call.request, exchange, call.left_at)
            return exchange
        finally:
            if call.stage is _Stage.SENDING:
                self._gate.came_back()

    async def _attempt(self, call: _Call) -> Exchange:
        try:
            async with call.deadline:
                await self._converse(call)
        except (httpx.TransportError, OSError, TimeoutError) as problem:
            if call.stage is _Stage.ASKING:
                raise  # the caller's own error: the network has no part in this stage
            return self._broken(call, problem)
        return self._judge(call)

    async def _converse(self, call: _Call) -> None:
        self._check_open()
        request = call.request
        outgoing = self._http.build_request(
            request.method,
            self.hosts.url(request.path),
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

    async def _read(self, call: _Call, response: httpx.Response) -> None:
        """Take in the body while it keeps coming, wanted and in time."""
        self._expect_more(call)
        async for chunk in response.aiter_raw():
            if not call.body.take(chunk):
                # The next read fails, and so ends every generator below us in order; leaving the loop would not.
                await response.aclose()
            self._expect_more(call)

    def _expect_more(self, call: _Call) -> None:
        now = asyncio.get_running_loop().time()
        call.deadline.reschedule(min(call.give_up_at, now + self.timing.between_bytes))

    async def _trace(self, call: _Call, event: str, info: dict[str, Any]) -> None:
        """Follow httpx's own account of the call; it waits for us before the first byte."""
        if event == "http11.send_request_headers.started" and info["request"].method != b"CONNECT":
            self._check_open()
            call.stage = _Stage.ASKING
            call.deadline.reschedule(None)
            call.left_at = await self._gate.let_out(call.request, lambda: self._save_intent(call))
            call.calm()
            call.give_up_at = asyncio.get_running_loop().time() + call.request.total_seconds
            call.deadline.reschedule(call.give_up_at)
            call.stage = _Stage.SENDING
        elif event == "connection.connect_tcp.complete":
            call.connection = info["return_value"]
            self._check_open()
        elif event == "http11.send_request_body.complete":
            call.request_sent = call.stage is _Stage.SENDING
            if call.request_sent:
                self._gate.has_left(call.request, call.left_at)

    async def _save_intent(self, call: _Call) -> None:
        """Once for each call, however often it has to go round."""
        if call.before_first_byte:
            await call.before_first_byte()
            call.before_first_byte = None

    def _broken(self, call: _Call, problem: BaseException) -> Exchange:
        """What a failure means: nothing before the first byte, unknown after it."""
        host = self.hosts.host_of(call.request.path)
        if call.stage is _Stage.CONNECTING:
            return Exchange(Wire.NOT_SENT, message=why_unreachable(problem, host, self.timing))
        template = messages.NO_ANSWER if call.response is None else messages.CUT_OFF
        if isinstance(problem, TimeoutError):
            stopped = (call.deadline.when() or 0.0) < call.give_up_at
            template = messages.STOPPED_COMING if stopped else messages.TOOK_TOO_LONG
        return self._judge(call, template.format(host=host, seconds=call.request.total_seconds))

    def _judge(self, call: _Call, cut_off: str = "") -> Exchange:
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


def _headers(call: _Call) -> dict[str, str]:
    """What the headers of one call say beside those that all calls of the account have."""
    content = {"Content-Type": "application/json"} if call.content is not None else {}
    return {**content, "Idempotency-Key": call.token} if call.request.idempotent and call.token else content

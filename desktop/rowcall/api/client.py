"""One account at one provider: sends a call when the account, the pace and the places allow it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from random import Random, SystemRandom

from rowcall.api.carrier import BeforeFirstByte, Call, Carrier
from rowcall.api.gate import Gate, HeldBack
from rowcall.api.hosts import Hosts
from rowcall.api.pace import Clock, Pacer, Sleep
from rowcall.api.shared import SharedGrants, SharedPlaces
from rowcall.api.timing import Timing
from rowcall.api.transport import MOST_CONNECTIONS
from rowcall.errors import RowcallError
from rowcall.model.exchange import Exchange
from rowcall.model.gauges import Gauge
from rowcall.model.prices import Units
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO, Request


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
        self._carrier = Carrier(hosts, key, provider, self.timing, self._gate)

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
        await self._carrier.aclose()

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
        ticket = (priority, next(self._numbers))  # its place in every queue, kept when it has to go round again
        call = Call(request, token, request.content(token, address), before_first_byte)
        while True:
            if used_up := await self._gate.approach(request):
                return used_up
            call.calm = self._gate.hurry(priority)
            try:
                await self._gate.turn(request, priority)
                async with self._gate.seats.seat(ticket, slow=request.slow):
                    if self._gate.lane.held_for:
                        continue
                    return await self._carrier.carry(call)
            except HeldBack:
                continue
            finally:
                call.calm()

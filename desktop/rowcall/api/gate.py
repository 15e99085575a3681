"""One account's permission to call: holds, long limits, the pace, the places, and caution after refusals."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from random import Random

from rowcall.api import messages
from rowcall.api.lane import Lane
from rowcall.api.pace import Clock, Pacer, Sleep
from rowcall.api.seats import URGENT, Seats
from rowcall.api.shared import SharedGrants, SharedPlaces
from rowcall.api.timing import Timing
from rowcall.errors import MemoryProblem, RowcallError
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.gauges import Gauge
from rowcall.model.prices import Units
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO, Limit, Quota, Request

SETTLING = 0.5
"""Seconds until it is looked again whether a result has freed what its call was counted for."""
FORGET = 1_000_000
"""More than was ever counted."""
Intent = Callable[[], Awaitable[None]]


class HeldBack(Exception):
    """The call may not leave now: it gives its place and its connection up and goes round again, with nothing sent."""


class Gate:
    """Lets the calls of one account out.

    A call first makes its `approach`, awaits its `turn`, takes one of the `seats`, and at last, connected, asks
    `let_out`. What became of it is told to `learn` while it still holds its seat.

    Attributes:
        pacer: Keeps the documented rates.
        lane: Closed while the service asks us to wait.
        seats: The places.
    """

    def __init__(
        self,
        at_once: int,
        pacer: Pacer,
        clock: Clock,
        sleep: Sleep,
        timing: Timing,
        random: Random,
        grants: SharedGrants | None = None,
        places: SharedPlaces | None = None,
        lost: Callable[[RowcallError], None] = lambda _problem: None,
        vendor: str = title_of(PRONTO),
    ) -> None:
        self.pacer = pacer
        self.lane = Lane(clock, sleep, timing, random, grants, vendor)
        self.seats = Seats(at_once, places, lost)
        self._vendor = vendor
        self._clock = clock
        self._sleep = sleep
        self._timing = timing
        self._places = places
        self._caution = Quota(Limit("while refused", timing.most_refused, timing.refused_seconds), title="")
        self._out = 0
        self._unsettled = 0
        self._settled_at = float("-inf")
        self._refused_at = float("-inf")
        self._used_up_until = float("-inf")
        self._used_up = ""

    @property
    def waiting_for(self) -> str:
        """Why nothing leaves, one sentence; empty while nothing holds calls."""
        used_up = self._used_up if self._used_up_until > self._clock() else ""
        return self.lane.waiting_for or used_up or self._slow_turn()

    def _slow_turn(self) -> str:
        """The sentence for calls that wait long because few are allowed; empty where none do."""
        limit, wait = self.pacer.longest_wait()
        return messages.slow_pace(self._vendor, limit, wait) if limit and wait >= self._timing.told_from else ""

    def gauges(self) -> tuple[Gauge, ...]:
        """How full each limit is that was used since the start."""
        return tuple(gauge for gauge in self.pacer.gauges() if gauge.title)

    async def approach(self, request: Request) -> Exchange | None:
        """Wait until calls may be begun; a refusal where a long limit is used up for longer than can be waited."""
        while True:
            await self._lane_free()
            wait = self.pacer.room(request.quota)
            if wait <= 0:
                return None
            if wait > self._timing.longest_hold and self._may_be_freed():
                wait = SETTLING
            self._used_up, self._used_up_until = self._which(request.quota, wait), self._clock() + wait
            if wait > self._timing.longest_hold:
                return Exchange(Wire.REFUSED, refusal=Refusal.THROTTLED, message=self._used_up, retry_after=wait)
            await self._sleep(wait)

    async def turn(self, request: Request, priority: int) -> None:
        """Wait for the call's turn in the pace."""
        if request.limit:
            await self.pacer.turn(request.limit, priority, self._lets_pass if priority > URGENT else None)

    async def _lane_free(self) -> None:
        """Wait while the service asks us to; while it refuses every call, also until one more may be risked."""
        while True:
            self._learn_hold()
            await self.lane.free()
            wait = self.pacer.room((self._caution,)) if self.lane.refusing else 0.0
            if wait <= 0:
                return
            self.lane.hold(wait, messages.wait_until(self._vendor, wait))

    async def let_out(self, request: Request, intent: Intent | None) -> float:
        """The last gate, with the connection open: the account may call, there is room, the caller's intent is saved.

        Returns:
            When the call leaves: a moment ago, and not after it was counted.

        Raises:
            HeldBack: The call may not leave now.
        """
        quotas = self._quotas(request)
        while (wait := self.pacer.room(quotas)) > 0:
            await self._wait_connected(wait)
        self._check_lane()
        if intent:
            await intent()
        left_at = self._clock()
        while (wait := await self.pacer.try_stamp(self._quotas(request))) > 0:
            await self._wait_connected(wait)
            self._check_lane()
            left_at = self._clock()
        if self.lane.held_for:
            self.pacer.give_back(request.quota)
            raise HeldBack
        self._out += 1
        if any(quota.unit for quota in request.quota):
            self._unsettled += 1
            self._settled_at = self._clock()
        return left_at

    def has_left(self, request: Request, left_at: float) -> None:
        """All of a call that was let out is on its way."""
        if request.limit:
            self.pacer.has_left(request.limit, left_at)

    def came_back(self) -> None:
        """A call that was let out is over."""
        self._out -= 1

    def learn(self, request: Request, exchange: Exchange, left_at: float) -> None:
        """Slow down when told so, and recover on good answers to calls that left after that."""
        if exchange.wire not in (Wire.RESULT, Wire.ACCEPTED):
            self._nothing_to_settle(request, exchange)
        if exchange.refusal in (Refusal.THROTTLED, Refusal.BUSY):
            self._refused(request, exchange)
        elif exchange.status is not None and exchange.status >= 500:
            self.seats.fewer()
        elif exchange.status is not None and left_at >= self._refused_at:
            if self.lane.refusing:
                self.pacer.give_back((replace(self._caution, weight=FORGET),))
            self.lane.answered()
            self.seats.one_more()
            if request.limit and exchange.wire in (Wire.RESULT, Wire.ACCEPTED):
                self.pacer.succeeded(request.limit)

    async def settle(self, request: Request, units: Units) -> None:
        """The result of a call tells what it really used of its limits."""
        if any(quota.unit for quota in request.quota):
            self._unsettled = max(0, self._unsettled - 1)
            self._settled_at = self._clock()
            await self.pacer.settle(request.quota, units)

    def _nothing_to_settle(self, request: Request, exchange: Exchange) -> None:
        """A refused call has begun nothing and used nothing of what results are counted by; a lost one may have."""
        counted = tuple(quota for quota in request.quota if quota.unit)
        if counted:
            self._unsettled = max(0, self._unsettled - 1)
            if exchange.wire is Wire.REFUSED:
                self.pacer.give_back(counted)

    def _may_be_freed(self) -> bool:
        """Whether results that are still waited for may show that less was used than it seems."""
        return self._unsettled > 0 and self._clock() - self._settled_at < self._timing.longest_hold

    def _refused(self, request: Request, exchange: Exchange) -> None:
        if not self.lane.refusing:
            self._be_careful()
        self._refused_at = self._clock()
        self.lane.refused(exchange.retry_after)
        self.seats.one_at_a_time()
        if request.limit and exchange.refusal is Refusal.THROTTLED:
            self.pacer.throttled(request.limit, told_when=exchange.retry_after is not None)

    def hurry(self, priority: int) -> Callable[[], None]:
        """Let other processes know that an urgent call waits here; what is returned ends that, once or again."""
        places = self._places
        if places is None or priority > URGENT:
            return lambda: None
        places.hurry()
        hurrying = True

        def calm() -> None:
            nonlocal hurrying
            if hurrying:
                hurrying = False
                places.calm()

        return calm

    def _lets_pass(self) -> bool:
        try:
            return self._places is not None and self._places.others_hurry()
        except MemoryProblem:
            return False

    def _quotas(self, request: Request) -> tuple[Quota, ...]:
        """All that the call draws on now."""
        pace = (Quota(request.limit, title=request.limit.title),) if request.limit else ()
        caution = (self._caution,) if self.lane.refusing else ()
        return (*request.quota, *pace, *caution)

    async def _wait_connected(self, wait: float) -> None:
        if wait > self._timing.connected:
            raise HeldBack
        await self._sleep(wait)

    def _be_careful(self) -> None:
        """What is out already counts among the calls that may be refused; room is left to find out whether they are."""
        self.pacer.note(self._caution, min(self._out, self._timing.most_refused // 2))

    def _learn_hold(self) -> None:
        """What another process was told concerns us as well."""
        if self.lane.learn():
            self._be_careful()
            self._refused_at = self._clock()
            self.seats.one_at_a_time()

    def _check_lane(self) -> None:
        self._learn_hold()
        if self.lane.held_for:
            raise HeldBack

    def _which(self, quotas: tuple[Quota, ...], wait: float) -> str:
        """The sentence for the limit that a call waits for."""
        longest = max(quotas, key=lambda quota: quota.limit.seconds)
        return messages.used_up(self._vendor, longest.limit.calls, longest.title, wait)

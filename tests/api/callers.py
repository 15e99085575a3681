"""A caller that goes through a gate as the client does, and services that answer it."""

import asyncio
from collections.abc import Callable
from itertools import count

from tests.api.test_retry import repeatable

from rowcall.api.gate import Gate, HeldBack
from rowcall.api.pace import Pacer
from rowcall.api.shared import SharedGrants, SharedPlaces
from rowcall.api.timing import Timing
from rowcall.errors import RowcallError
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.request import Limit, Quota, Request

FIFTY = Limit("fifty", 50, 1.0)
ENRICH = Request("POST", "/v2/contacts/single_enrich", body={}, limit=FIFTY, paid=True)
DAY = Limit("a day", 20, 86_400.0)
SEARCH = Request("POST", "/api/v2/leads/search", body={}, quota=(Quota(DAY, 5, "lead", "people found in a day"),))
BALANCE = Request("GET", "/api/v2/credits")
GOOD = Exchange(Wire.RESULT, status=200)
THROTTLED = Exchange(Wire.REFUSED, status=429, refusal=Refusal.THROTTLED)
BUSY = Exchange(Wire.REFUSED, status=503, refusal=Refusal.BUSY, retry_after=2.0)
LOST = Exchange(Wire.AMBIGUOUS, status=500)
Service = Callable[[float], Exchange]
"""What is answered to a call that left at that moment."""


def now() -> float:
    return asyncio.get_running_loop().time()


class Caller:
    """Makes calls through a gate as the client does, and notes when they left and what was answered."""

    def __init__(
        self,
        service: Service,
        at_once: int = 5,
        latency: float = 0.3,
        seed: int = 1,
        grants: SharedGrants | None = None,
        places: SharedPlaces | None = None,
    ) -> None:
        self.lost: list[RowcallError] = []
        pacer = Pacer(now, asyncio.sleep, shared=grants, lost=self.lost.append)
        chance = repeatable(seed)
        self.gate = Gate(at_once, pacer, now, asyncio.sleep, Timing(), chance, grants, places, self.lost.append)
        self.service = service
        self.latency = latency
        self.left: list[float] = []
        self.answers: list[Exchange] = []
        self.most_out = 0
        self._out = 0
        self._numbers = count()

    async def call(self, request: Request = ENRICH, priority: int = 1) -> Exchange:
        ticket = (priority, next(self._numbers))
        while True:
            if used_up := await self.gate.approach(request):
                return used_up
            calm = self.gate.hurry(priority)
            try:
                await self.gate.turn(request, priority)
                async with self.gate.seats.seat(ticket, slow=False):
                    if self.gate.lane.held_for:
                        continue
                    left_at = await self.gate.let_out(request, None)
                    calm()
                    return await self._answer(request, left_at)
            except HeldBack:
                continue
            finally:
                calm()

    async def _answer(self, request: Request, left_at: float) -> Exchange:
        self.left.append(left_at)
        self._out += 1
        self.most_out = max(self.most_out, self._out)
        try:
            await asyncio.sleep(self.latency)
            exchange = self.service(left_at)
            self.answers.append(exchange)
            self.gate.learn(request, exchange, left_at)
            return exchange
        finally:
            self._out -= 1
            self.gate.came_back()

    async def keep_calling(self, until: float, request: Request = ENRICH) -> None:
        while now() < until:
            await self.call(request)

    async def crew(self, until: float, workers: int = 8) -> None:
        """Many rows that try again at once."""
        await asyncio.wait([asyncio.create_task(self.keep_calling(until)) for _ in range(workers)], timeout=until + 1)
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()

    def refused(self) -> list[float]:
        """When the calls left that were refused."""
        return [left for left, answer in zip(self.left, self.answers, strict=False) if answer.wire is Wire.REFUSED]


def good(_left: float) -> Exchange:
    return GOOD


def from_then_on(begin: float, exchange: Exchange, until: float = float("inf")) -> Service:
    return lambda left: exchange if begin <= left < until else GOOD

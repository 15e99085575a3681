"""What a run has learned of each service it calls; trouble of one says nothing of another."""

from __future__ import annotations

from collections.abc import Callable

from rowcall.engine.calling.breaker import Breaker, Breakers
from rowcall.engine.calling.outage import Outage
from rowcall.engine.calling.retries import Retries
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control
from rowcall.model.exchange import Wire
from rowcall.model.providers import PROVIDERS
from rowcall.model.request import Request


class Health:
    """One service: whether it can be reached, whether it is well, and how often refused calls may go again."""

    def __init__(self, provider: str, service: Service, control: Control, wall: Callable[[], float]) -> None:
        self._provider = PROVIDERS[provider]
        self._service = service
        self._control = control
        self.outage = Outage(control, wall, self._provider.title)
        self.breakers = Breakers(control, self._probe, wall, self._provider.title)
        self.retries = Retries()

    @property
    def waiting_for(self) -> str:
        """What calls are held back for, one sentence; empty while they go out."""
        return self.outage.waiting_for or self.breakers.waiting_for

    @property
    def details_help(self) -> bool:
        """Whether what is waited for is about calls in doubt."""
        return bool(not self.outage.waiting_for and self.breakers.waiting_for)

    async def _probe(self) -> bool | None:
        """Whether the service answers a question that costs nothing; None where it could not be asked."""
        asking = self._service.send(self._provider.alive, priority=0)
        exchange = await self._control.unless_stopped(asking)
        if exchange.wire is Wire.NOT_SENT:
            self.outage.not_sent(exchange.message)
            return None
        return exchange.wire is Wire.RESULT


class Healths:
    """The health of every service that a run has called so far."""

    def __init__(self, service: Service, control: Control, wall: Callable[[], float]) -> None:
        self._service = service
        self._control = control
        self._wall = wall
        self._known: dict[str, Health] = {}

    def of(self, request: Request) -> Health:
        """The health of the service that a call goes to."""
        if request.provider not in self._known:
            self._known[request.provider] = Health(request.provider, self._service, self._control, self._wall)
        return self._known[request.provider]

    def breaker(self, request: Request) -> Breaker:
        """The breaker of a call's kind."""
        return self.of(request).breakers.of(request.path)

    @property
    def waiting_for(self) -> str:
        """What calls are held back for, one sentence; empty while all go out."""
        return next(filter(None, (health.waiting_for for health in self._known.values())), "")

    @property
    def details_help(self) -> bool:
        """Whether what is waited for is about calls in doubt."""
        waiting = next((health for health in self._known.values() if health.waiting_for), None)
        return waiting is not None and waiting.details_help

    def try_now(self) -> None:
        """What was put off for want of a connection is tried at once."""
        for health in self._known.values():
            health.outage.try_now()

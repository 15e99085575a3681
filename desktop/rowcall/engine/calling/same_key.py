"""Finds the answer to a lost call by sending it again with the same key: whoever acts on the key acts once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rowcall.engine.calling.poller import DAY, GIVE_UP_AFTER
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control
from rowcall.model.exchange import Exchange, Wire
from rowcall.model.request import Request
from rowcall.project.doubts import Doubt

KEY_LIFE = 86_400.0
"""Seconds for which a key is relied on. No document says how long the service knows one; a day is what such services
promise at least, and afterwards the same request might be carried out a second time."""
PAUSES = (2.0, 3.0, 5.0, 10.0, 20.0, 20.0)
"""Seconds before each further try."""
PAUSE = 60.0
"""The same from there on."""
UNDER_WAY = 409
"""The service knows the key, and what was begun with it is not over: its answer comes then."""


class SameKey:
    """Sends lost calls again that the service carries out once, however often they come.

    Their first try was journalled with the most that it can take, so that a further one costs nothing that is not
    counted: it is either the answer to the first, or the first that arrives.
    """

    def __init__(self, service: Service, control: Control, wall: Callable[[], float]) -> None:
        self._service = service
        self._control = control
        self._wall = wall
        self._under_way: set[str] = set()

    def can_ask(self, request: Request | None, doubt: Doubt) -> bool:
        """Whether a call may be sent again: it carries a key that the service still knows, and the run sends at all."""
        if request is None or not request.idempotent or request.batch or not self._control.sends:
            return False
        return self._wall() - doubt.sent_at < KEY_LIFE

    def is_under_way(self, doubt: Doubt) -> bool:
        """Whether the service has said that it knows the call, and is not done with it."""
        return doubt.token in self._under_way

    async def ask(self, request: Request, doubt: Doubt) -> Exchange | None:
        """Send it once more; the answer, or None where there is none yet.

        Raises:
            Stopped: If the run stops before it has left.
        """
        begun = False

        async def before_first_byte() -> None:
            nonlocal begun
            self._control.check()
            begun = True

        await self._control.gate()
        sending = self._service.send(request, token=doubt.token, before_first_byte=before_first_byte, priority=0)
        exchange = await self._control.unless_stopped(sending, begun=lambda: begun)
        if exchange.wire is Wire.REFUSED and exchange.status == UNDER_WAY:
            self._under_way.add(doubt.token)
        return exchange if exchange.wire in (Wire.ACCEPTED, Wire.RESULT) else None

    def pauses(self, doubt: Doubt) -> Iterator[float]:
        """Seconds before each further try, as long as it is worth waiting."""
        waited, number = 0.0, 0
        while True:
            pause = PAUSES[number] if number < len(PAUSES) else PAUSE
            longest = min(self._control.patience, DAY)
            if self.is_under_way(doubt):
                longest = max(longest, GIVE_UP_AFTER)
            if waited + pause > longest:
                return
            yield pause
            waited, number = waited + pause, number + 1

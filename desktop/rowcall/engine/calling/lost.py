"""Looks for the answers of calls that a run has lost, at once and later, and takes up what it finds."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator, Sequence

from rowcall.engine import messages
from rowcall.engine.calling import evidence
from rowcall.engine.calling.budget import Budget
from rowcall.engine.calling.evidence import LOOKS, LostCall
from rowcall.engine.calling.same_key import SameKey
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control, Stopped
from rowcall.model.action import Action
from rowcall.model.exchange import Exchange
from rowcall.model.prices import Cost
from rowcall.model.request import Hook, Request
from rowcall.project import doubts
from rowcall.project.doubts import Doubt
from rowcall.project.file import Project
from rowcall.project.writer import Connection

NEWS = 40.0
"""Seconds for which a message is waited for about a lost call whose results are sent: those who send try for 31."""
NEWS_UNTIL = 300.0
"""Seconds after which nobody sends a message again that could not be delivered."""

Arrival = Callable[[str], Awaitable[None]]
"""Waits for the next message to the address of the call with this token."""


class Finder:
    """Three looks for each lost call: at once, after a minute, after ten; and one as soon as a message about it comes.

    A look that is further off than the run has patience is not waited for.

    Args:
        project: Keeps what is found.
        service: Answers free questions.
        control: Of the run.
        budget: Of the run.
        wall: Unix time.
        arrival: Of messages; None where none can come.
    """

    def __init__(
        self,
        project: Project,
        service: Service,
        control: Control,
        budget: Budget,
        wall: Callable[[], float],
        arrival: Arrival | None = None,
    ) -> None:
        self._project = project
        self._service = service
        self._control = control
        self._budget = budget
        self._wall = wall
        self._arrival = arrival
        self._same_key = SameKey(service, control, wall)
        self._next_look: dict[str, float] = {}

    @property
    def waiting_for(self) -> str:
        """What is looked for next, one sentence; empty where nothing is."""
        if not self._next_look:
            return ""
        at = messages.time_of_day(min(self._next_look.values()))
        return messages.LOOKING_AGAIN.format(lost=messages.counted(len(self._next_look), "lost answer"), at=at)

    def has_prospect(self, action: Action, doubt: Doubt, again: Request | None = None) -> bool:
        """Whether looking for a call can find anything.

        Args:
            action: Whose call it is.
            doubt: The call.
            again: What it has asked, where that is known; it is sent again only if the service acts on it once.
        """
        if self._same_key.can_ask(again, doubt) or self._is_heard_of(action, doubt, again):
            return True
        reader = self._project.reader
        if evidence.by_message(reader, doubt.token) is not None:
            return True
        return evidence.can_be_found(action.evidence_of(doubt.path), doubts.pieces(reader, doubt.token))

    def _is_heard_of(self, action: Action, doubt: Doubt, again: Request | None) -> bool:
        """Whether a message can still tell of it: its results are sent, always or because it went with our address."""
        found = action.evidence_of(doubt.path)
        with_address = again is not None and again.hook is Hook.ONLY
        return self._arrival is not None and found is not None and (found.heard or with_address)

    def is_under_way(self, doubt: Doubt) -> bool:
        """Whether the service has said by its key that it knows the call, and is not done with it."""
        return self._same_key.is_under_way(doubt)

    async def look(self, action: Action, doubt: Doubt, again: Request | None = None) -> Exchange | None:
        """Look once; what is found is kept as the call's answer before it is returned."""
        return await self.look_for_all(action, [doubt], again)

    async def look_for_all(
        self, action: Action, doubtful: Sequence[Doubt], again: Request | None = None
    ) -> Exchange | None:
        """The same for calls that went out as one: the answer of the first is that of all."""
        try:
            exchange = await self._find(action, doubtful[0], again)
        except Stopped:
            return None
        if exchange is None:
            return None

        def adopt(connection: Connection) -> None:
            for doubt in doubtful:
                doubts.adopt(connection, doubt.token, exchange, self._wall())

        await self._project.write(adopt)
        for doubt in doubtful:
            self._budget.adopt(doubt.token, doubt.step_id, Cost(possible=doubt.most))
        return exchange

    async def look_later(self, action: Action, doubt: Doubt, again: Request | None = None) -> Exchange | None:
        """Look again when the service may have come further; None where that did not help, or the run has ended."""
        if not self.has_prospect(action, doubt, again):
            return None
        try:
            for wait in self._waits(action, doubt, again):
                self._next_look[doubt.token] = self._wall() + wait
                await self._control.unless_over(self._until_news(doubt.token, wait))
                if (exchange := await self.look(action, doubt, again)) is not None:
                    return exchange
        except Stopped:
            return None
        finally:
            self._next_look.pop(doubt.token, None)
        return None

    async def _find(self, action: Action, doubt: Doubt, again: Request | None) -> Exchange | None:
        """By what came to its address, else by asking again with the same key, else by free questions.

        Raises:
            Stopped: If the run stops first.
        """
        told = evidence.by_message(self._project.reader, doubt.token)
        if told is not None:
            return told
        if again is not None and self._same_key.can_ask(again, doubt):
            return await self._same_key.ask(again, doubt)
        found, pieces = action.evidence_of(doubt.path), doubts.pieces(self._project.reader, doubt.token)
        if found is None or not evidence.can_be_found(found, pieces):
            return None
        return await self._control.unless_over(evidence.look(self._send, found, LostCall(doubt.token, pieces)))

    async def _until_news(self, token: str, seconds: float) -> None:
        """Wait for so long, or until something comes to the address of the call."""
        if self._arrival is None:
            await asyncio.sleep(seconds)
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._arrival(token)

    def _waits(self, action: Action, doubt: Doubt, again: Request | None) -> Iterator[float]:
        """Seconds before each further look."""
        if self._is_heard_of(action, doubt, again) and self._wall() < doubt.sent_at + NEWS_UNTIL:
            yield NEWS
        if self._same_key.can_ask(again, doubt):
            yield from self._same_key.pauses(doubt)
            return
        for age in LOOKS[1:]:
            wait = doubt.sent_at + age - self._wall()
            if wait > 0 and age < self._control.patience:
                yield min(wait, age)

    async def _send(self, request: Request, token: str) -> Exchange:
        return await self._service.send(request, token=token, priority=0)

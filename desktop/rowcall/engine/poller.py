"""Waits for results at the service: one listing tells of all, and only what it does not tell is asked one by one."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rowcall.engine import messages
from rowcall.engine.control import Control, Stopped
from rowcall.engine.service import Service
from rowcall.model.call import Exchange, ListedState, Listing, Poll, Refusal, Wire

LISTING_EVERY = 2.0
"""Seconds between two listings while something young is waited for."""
SLOWEST_LISTING = 15.0
SLOWER = 1.5
"""By how much the wait before each look at one result grows: it is told a third of its age late at most."""
SLOWEST_POLL = 60.0
GIVE_UP_AFTER = 1800.0
"""Seconds after which one run no longer waits for a result; it stays at the service and can be fetched later."""
FRESH_SECONDS = 60.0
"""For so long a new id may be unknown to the service that gave it."""
POLL_PRIORITY = 0
FREE = "free questions"
"""Where their trouble is counted."""


class StillAtTheService(Exception):
    """The result did not come in time; the row stays as waited for."""


@dataclass(slots=True, eq=False)
class _Watch:
    """One result that is waited for."""

    poll: Poll
    token: str
    """The call that began it; an answer that names another one is not its result."""
    began: float
    next_look: float
    wait: float
    looks: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when it is worth looking."""
    listed: bool = False
    """Whether the listing tells of it."""


class Poller:
    """All the waiting of one run."""

    def __init__(self, service: Service, control: Control, clock: Callable[[], float]) -> None:
        self._service = service
        self._control = control
        self._clock = clock
        self._watches: set[_Watch] = set()
        self._loop: asyncio.Task[None] | None = None
        self._work = asyncio.Event()
        self._problem: BaseException | None = None
        self._ages: dict[str, tuple[float, float]] = {}

    @property
    def waiting(self) -> int:
        """How many results are waited for."""
        return len(self._watches)

    async def wait(self, poll: Poll, token: str) -> Exchange:
        """Wait until there is something new, and read it.

        Raises:
            StillAtTheService: If nothing came in time, or the run stops.
        """
        watch = self._watch(poll, token)
        try:
            while True:
                await watch.looks.wait()
                watch.looks.clear()
                if self._problem is not None:
                    raise self._problem
                exchange = await self._look(watch)
                if exchange is not None:
                    return exchange
        finally:
            self._watches.discard(watch)

    def finished(self, poll: Poll) -> None:
        """This result has come to its end."""
        self._ages.pop(poll.remote_id, None)

    async def close(self) -> None:
        """Stop looking."""
        if self._loop is not None:
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)

    def _watch(self, poll: Poll, token: str) -> _Watch:
        now = self._clock()
        began, wait = self._ages.setdefault(poll.remote_id, (now, poll.first_after))
        by_listing = LISTING_EVERY if poll.listing else 0.0
        watch = _Watch(poll, token, began, now + wait + by_listing, wait)
        self._watches.add(watch)
        self._work.set()
        if self._loop is None:
            self._loop = asyncio.create_task(self._keep_looking(), name="poll for results")
            self._loop.add_done_callback(self._looked_last)
        return watch

    def _looked_last(self, loop: asyncio.Task[None]) -> None:
        """Nobody looks any more: where that is a mistake, all who wait are told, or they would wait for ever."""
        self._problem = None if loop.cancelled() else loop.exception()
        for watch in self._watches:
            watch.looks.set()

    async def _keep_looking(self) -> None:
        """Wake the watches for which it is time, or of which a listing has news."""
        next_listing: dict[str, float] = {}
        while True:
            if not self._watches:
                self._work.clear()
                await self._work.wait()
            for listing in self._listings():
                path = listing.request.path
                if self._clock() >= next_listing.get(path, 0.0):
                    with contextlib.suppress(Stopped):
                        await self._read_listing(listing)
                    next_listing[path] = self._clock() + self._listing_pause()
            self._wake_due()
            await asyncio.sleep(0.25)

    def _listings(self) -> list[Listing]:
        ready = [
            watch for watch in self._watches if watch.poll.listing and self._clock() >= watch.began + LISTING_EVERY
        ]
        return list(
            {watch.poll.listing.request.path: watch.poll.listing for watch in ready if watch.poll.listing}.values()
        )

    def _listing_pause(self) -> float:
        youngest = min((self._clock() - watch.began for watch in self._watches), default=0.0)
        return min(SLOWEST_LISTING, max(LISTING_EVERY, youngest / 20))

    async def _read_listing(self, listing: Listing) -> None:
        asking = self._service.send(listing.request, priority=POLL_PRIORITY)
        exchange = await self._control.unless_over(asking)
        told: Mapping[str, ListedState] = {}
        if exchange.wire is Wire.RESULT:
            told = listing.read(exchange.body)
        elif exchange.refusal is Refusal.AUTH:
            self._refused(exchange)
        for watch in [watch for watch in self._watches if watch.poll.listing]:
            self._take_in(watch, told.get(watch.poll.remote_id))

    def _take_in(self, watch: _Watch, state: ListedState | None) -> None:
        watch.listed = state is not None and bool(state.status)
        if state is None or not state.status:
            return
        has_more = (state.count or 0) > watch.poll.seen and self._clock() >= watch.next_look
        if has_more or state.status.upper() in watch.poll.final:
            watch.looks.set()

    def _wake_due(self) -> None:
        now = self._clock()
        for watch in self._watches:
            if self._is_hopeless(watch) or (now >= watch.next_look and not watch.listed):
                watch.looks.set()

    def _is_hopeless(self, watch: _Watch) -> bool:
        return self._control.over or self._clock() - watch.began > GIVE_UP_AFTER

    async def _look(self, watch: _Watch) -> Exchange | None:
        """Read a result; None where it has to be tried again later."""
        if self._is_hopeless(watch):
            raise StillAtTheService
        asking = self._service.send(watch.poll.request, token=watch.token, priority=POLL_PRIORITY)
        try:
            exchange = await self._control.unless_over(asking)
        except Stopped as stopped:
            raise StillAtTheService from stopped
        watch.wait = min(watch.wait * SLOWER, SLOWEST_POLL)
        watch.next_look = self._clock() + watch.wait
        self._ages[watch.poll.remote_id] = (watch.began, watch.wait)
        if exchange.wire is Wire.RESULT:
            self._control.fine(FREE)
            return exchange
        if exchange.refusal is Refusal.AUTH:
            self._refused(exchange)
        elif exchange.refusal is Refusal.ROW and self._clock() - watch.began > FRESH_SECONDS:
            raise StillAtTheService
        else:
            self._control.trouble(FREE, *_trouble(exchange))
        return None

    def _refused(self, exchange: Exchange) -> None:
        reason, sentence = messages.STOPS[Refusal.AUTH]
        self._control.stop(reason, f"{sentence} ({exchange.message})")


def _trouble(exchange: Exchange) -> tuple[str, str, float]:
    """How a free question that got no answer counts: the report's word, the sentence, the wait that was asked for."""
    wait = exchange.retry_after or 0.0
    if exchange.wire is Wire.NOT_SENT:
        return "offline", messages.OFFLINE.format(message=exchange.message), wait
    if exchange.refusal is Refusal.THROTTLED:
        return "rate_limited", messages.TOO_FAST.format(message=exchange.message), wait
    if exchange.wrong_answer:
        return "wrong_answer", messages.WRONG_ANSWER.format(message=exchange.message), wait
    return "server_trouble", messages.BUSY.format(message=exchange.message), wait

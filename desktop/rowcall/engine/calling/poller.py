"""Waits for results at the service: one listing tells of all, and only what it does not tell is asked one by one."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rowcall.engine import messages
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control, Stopped
from rowcall.model.dialogue import ListedState, Listing, Poll
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.providers import title_of

TICK = 0.25
"""Seconds between two moments at which it is seen who has to look."""
LISTING_EVERY = 2.0
"""Seconds between two listings while something young is waited for."""
SLOWEST_LISTING = 15.0
FOR_ALL = (Refusal.AUTH, Refusal.CREDITS)
"""Refusals of a free question that end the run, because whatever is asked next is refused as well."""
YOUNG = (5.0, 10.0, 20.0, 40.0, 60.0)
"""Ages at which a result is looked at, in seconds: a young one is told at most half its age late. Then every minute
until it is an hour old, and every ten from there on."""
SOON = 2.0
"""Seconds between two looks at one result at least."""
LISTED_LOOKS = 30.0
"""Seconds between two looks at a result that a listing tells of: what the listing says of it may be old."""
MINUTE, TEN_MINUTES, HOUR, DAY = 60.0, 600.0, 3600.0, 86_400.0
GIVE_UP_AFTER = 1800.0
"""Seconds after which a run without a window no longer waits for a result; it stays there and can be fetched later."""
GONE = frozenset({404, 410})
"""Statuses by which the service says that it does not know a result."""
FRESH_SECONDS = 60.0
"""For so long a new id may be unknown to the service that gave it."""
POLL_PRIORITY = 0
FREE = "free questions to {vendor}"
"""Where their trouble is counted."""


class StillAtTheService(Exception):
    """The result did not come in time; the row stays as waited for."""


class NotThere(Exception):
    """The service does not know the result, although it gave the id a while ago."""


@dataclass(slots=True)
class _Age:
    """How long one result has been waited for, over all its looks."""

    began: float
    """When its call was sent, by the poller's clock; before the poller was made where an earlier run sent it."""
    watched: float
    """Since when this run waits for it."""
    looks: int = 0
    looked_at: float = -math.inf
    """When it was last looked at."""

    def pause(self, now: float) -> float:
        """Seconds until the next look."""
        age = now - self.began
        next_age = next((young for young in YOUNG if young >= age + SOON), None)
        if next_age is not None:
            return next_age - age
        return MINUTE if age < HOUR else TEN_MINUTES


@dataclass(slots=True, eq=False)
class _Watch:
    """One result that is waited for."""

    poll: Poll
    token: str
    """The call that began it; an answer that names another one is not its result."""
    age: _Age
    next_look: float
    due: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when it is worth looking."""
    listed: bool = False
    """Whether the listing tells of it."""


class Poller:
    """All the waiting of one run.

    Attributes:
        give_up_after: Seconds without news after which a result is no longer waited for.
    """

    def __init__(
        self, service: Service, control: Control, clock: Callable[[], float], give_up_after: float = GIVE_UP_AFTER
    ) -> None:
        self._service = service
        self._control = control
        self._clock = clock
        self.give_up_after = give_up_after
        self._told: set[str] = set()
        self._watches: set[_Watch] = set()
        self._loop: asyncio.Task[None] | None = None
        self._work = asyncio.Event()
        self._problem: BaseException | None = None
        self._ages: dict[str, _Age] = {}

    async def wait(self, poll: Poll, token: str, age: float = 0.0, not_before: float = 0.0) -> Exchange:
        """Wait until there is something new, and read it.

        Args:
            poll: What is waited for.
            token: The call that began it.
            age: Seconds since that call was sent.
            not_before: Seconds that the next look has to wait at least.

        Raises:
            StillAtTheService: If nothing came in time, or the run stops.
            NotThere: If the service does not know it.
        """
        if not_before > self.give_up_after:
            raise StillAtTheService
        watch = self._watch(poll, token, age, not_before)
        try:
            while True:
                await watch.due.wait()
                watch.due.clear()
                if self._problem is not None:
                    raise self._problem
                exchange = await self._look(watch)
                if exchange is not None:
                    return exchange
        finally:
            self._watches.discard(watch)

    def message_came(self, token: str) -> None:
        """The service has sent something about this call: it is looked at soon, and only what that tells counts."""
        self._told.add(token)
        for watch in self._watches:
            self._hurry(watch)

    def _hurry(self, watch: _Watch) -> None:
        if watch.token in self._told:
            watch.listed = False
            watch.next_look = min(watch.next_look, max(self._clock(), watch.age.looked_at + SOON))

    def finished(self, poll: Poll) -> None:
        """This result has come to its end."""
        self._ages.pop(poll.remote_id, None)

    async def close(self) -> None:
        """Stop looking."""
        if self._loop is not None:
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)

    def look_now(self) -> None:
        """The computer has woken up: every result may have come meanwhile."""
        for watch in self._watches:
            watch.next_look = min(watch.next_look, self._clock())

    def _watch(self, poll: Poll, token: str, age: float, not_before: float) -> _Watch:
        now = self._clock()
        known = self._ages.setdefault(poll.remote_id, _Age(now - max(0.0, age), now))
        pause = known.pause(now) if known.looks else poll.first_after
        by_listing = LISTING_EVERY if poll.listing else 0.0
        watch = _Watch(poll, token, known, now + max(pause + by_listing, not_before))
        self._watches.add(watch)
        self._hurry(watch)
        self._work.set()
        if self._loop is None:
            self._loop = asyncio.create_task(self._keep_looking(), name="poll for results")
            self._loop.add_done_callback(self._looked_last)
        return watch

    def _looked_last(self, loop: asyncio.Task[None]) -> None:
        """Nobody looks any more: where that is a mistake, all who wait are told, or they would wait for ever."""
        self._problem = None if loop.cancelled() else loop.exception()
        for watch in self._watches:
            watch.due.set()

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
            await asyncio.sleep(TICK)

    def _listings(self) -> list[Listing]:
        ready = [
            watch
            for watch in self._watches
            if watch.poll.listing and self._clock() >= watch.age.watched + LISTING_EVERY
        ]
        return list(
            {watch.poll.listing.request.path: watch.poll.listing for watch in ready if watch.poll.listing}.values()
        )

    def _listing_pause(self) -> float:
        youngest = min((self._clock() - watch.age.watched for watch in self._watches), default=0.0)
        return min(SLOWEST_LISTING, max(LISTING_EVERY, youngest / 20))

    async def _read_listing(self, listing: Listing) -> None:
        asking = self._service.send(listing.request, priority=POLL_PRIORITY)
        exchange = await self._control.unless_over(asking)
        told: Mapping[str, ListedState] = {}
        if exchange.wire is Wire.RESULT:
            told = listing.read(exchange.body)
        elif exchange.refusal in FOR_ALL:
            self._control.stop(*messages.stop(exchange.refusal, listing.request.provider, exchange.message))
        for watch in [watch for watch in self._watches if watch.poll.listing]:
            self._take_in(watch, told.get(watch.poll.remote_id))

    def _take_in(self, watch: _Watch, state: ListedState | None) -> None:
        watch.listed = state is not None and bool(state.status) and watch.token not in self._told
        if state is None or not state.status:
            return
        has_more = (state.count or 0) > watch.poll.seen and self._clock() >= watch.next_look
        if has_more or state.status.upper() in watch.poll.final:
            watch.due.set()

    def _wake_due(self) -> None:
        now = self._clock()
        for watch in self._watches:
            wait_for_listing = LISTED_LOOKS if watch.listed else 0.0
            if self._is_hopeless(watch) or now >= watch.next_look + wait_for_listing:
                watch.due.set()

    def _is_hopeless(self, watch: _Watch) -> bool:
        age, now = watch.age, self._clock()
        too_old = now - age.began > DAY and age.looks > 0
        return self._control.over or too_old or now - age.watched > self.give_up_after

    async def _look(self, watch: _Watch) -> Exchange | None:
        """Read a result; None where it has to be tried again later."""
        if self._is_hopeless(watch):
            raise StillAtTheService
        self._told.discard(watch.token)
        watch.age.looked_at = self._clock()
        asking = self._service.send(watch.poll.request, token=watch.token, priority=POLL_PRIORITY)
        try:
            exchange = await self._control.unless_over(asking)
        except Stopped as stopped:
            raise StillAtTheService from stopped
        watch.age.looks += 1
        watch.next_look = self._clock() + watch.age.pause(self._clock())
        vendor = title_of(watch.poll.request.provider)
        where = FREE.format(vendor=vendor)
        if exchange.wire is Wire.RESULT:
            self._control.fine(where)
            return exchange
        if exchange.is_for_another(watch.token):
            self._control.stop("wrong_answer", messages.ANOTHERS.format(vendor=vendor))
            raise StillAtTheService
        if exchange.refusal in FOR_ALL:
            self._control.stop(*messages.stop(exchange.refusal, watch.poll.request.provider, exchange.message))
            raise StillAtTheService
        if exchange.refusal is Refusal.ROW:
            self._not_known(watch, exchange)
        else:
            self._control.trouble(where, *_trouble(vendor, exchange))
        return None

    def _not_known(self, watch: _Watch, exchange: Exchange) -> None:
        """A new id may be unknown for a moment to the service that gave it."""
        if self._clock() - watch.age.began <= FRESH_SECONDS:
            return
        if exchange.status in GONE:
            raise NotThere
        raise StillAtTheService


def _trouble(vendor: str, exchange: Exchange) -> tuple[str, str, float]:
    """How a free question that got no answer counts: the report's word, the sentence, the wait that was asked for."""
    wait = exchange.retry_after or 0.0
    if exchange.wire is Wire.NOT_SENT:
        return "offline", messages.NOT_CONNECTED.format(vendor=vendor, message=exchange.message), wait
    if exchange.refusal is Refusal.THROTTLED:
        return "rate_limited", messages.TOO_FAST.format(vendor=vendor, message=exchange.message), wait
    if exchange.wrong_answer:
        return "wrong_answer", messages.WRONG_ANSWER.format(vendor=vendor, message=exchange.message), wait
    return "server_trouble", messages.BUSY.format(vendor=vendor, message=exchange.message), wait

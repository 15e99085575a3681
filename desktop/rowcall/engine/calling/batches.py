"""Gathers the calls of many rows that go out as one, and gives each row what became of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from rowcall.engine.calling.caller import Caller
from rowcall.engine.calling.parcel import Answered, NotAll, PaidCall, Parcel
from rowcall.engine.control import Control
from rowcall.model.exchange import Refusal
from rowcall.model.request import Batch

QUIET_SECONDS = 0.3
"""After so long without another row those who are there go; rows of a step before may come one by one for hours."""
BATCHES_AT_ONCE = 6
"""As many rows may wait for company or for an answer as fill so many batches; further ones are not begun yet."""

_Key = tuple[int, str, str]


@dataclass(slots=True, eq=False)
class _Place:
    """One row's call in a batch."""

    call: PaidCall
    answered: asyncio.Future[Answered]


@dataclass(slots=True, eq=False)
class _Gathering:
    """The calls that wait for company."""

    most: int
    places: list[_Place] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        """Whether no more calls fit."""
        return len(self.places) >= self.most


class Batches:
    """All batches of one run.

    Args:
        caller: Sends them.
        control: Of the run.
        clock: Seconds by a clock that only runs forwards.
    """

    def __init__(self, caller: Caller, control: Control, clock: Callable[[], float]) -> None:
        self._caller = caller
        self._control = control
        self._clock = clock
        self._gathering: dict[_Key, _Gathering] = {}
        self._under_way: set[asyncio.Task[None]] = set()
        self._room: dict[_Key, asyncio.Semaphore] = {}

    async def ask(self, call: PaidCall, batch: Batch, joined: Callable[[], None]) -> Answered:
        """Make a call together with those of other rows, and wait for what becomes of it.

        Args:
            call: The call.
            batch: Whom it may go with.
            joined: Told once it has its place: its row is no longer on its way.

        Raises:
            Stopped: If the run stops first; the row is as if it had never been asked.
            MustNotContact: If it is about somebody who must not be contacted; its jobs are out of the run.
        """
        key = (call.step.record.id, call.request.path, batch.key)
        async with self._room.setdefault(key, asyncio.Semaphore(batch.most * BATCHES_AT_ONCE)):
            await self._control.gate()
            place = _Place(call, asyncio.get_running_loop().create_future())
            gathering = self._gathering.get(key)
            if gathering is None:
                gathering = self._gathering[key] = _Gathering(batch.most)
                self._start(key, gathering)
            gathering.places.append(place)
            if gathering.is_full:
                del self._gathering[key]
            call.step.arrivals.moved()
            joined()
            return await place.answered

    def _start(self, key: _Key, gathering: _Gathering) -> None:
        """Apart from its rows: each of them goes on as soon as its own call has been answered."""
        task = asyncio.create_task(self._see_through(key, gathering), name=f"batch for {key[1]}")
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _see_through(self, key: _Key, gathering: _Gathering) -> None:
        """Wait for company and send what is there; whatever happens, every row is told."""
        try:
            await self._wait_for_company(gathering)
            self._close(key, gathering)
            await self._send(gathering.places)
        except asyncio.CancelledError:
            for place in gathering.places:
                place.answered.cancel()
            raise
        except BaseException as problem:  # noqa: BLE001 - handed to the rows
            for place in gathering.places:
                if not place.answered.done():
                    place.answered.set_exception(problem)
        finally:
            self._close(key, gathering)

    def _close(self, key: _Key, gathering: _Gathering) -> None:
        """Nobody joins it any more."""
        if self._gathering.get(key) is gathering:
            del self._gathering[key]

    async def _wait_for_company(self, gathering: _Gathering) -> None:
        step = gathering.places[0].call.step
        there, since = 0, self._clock()
        while not gathering.is_full and not step.arrivals.over:
            if len(gathering.places) > there:
                there, since = len(gathering.places), self._clock()
            left = None if step.action.in_one_go else since + QUIET_SECONDS - self._clock()
            if left is not None and left <= 0:
                return
            news = step.arrivals.news  # taken now: what happens before the waiting begins counts as well
            try:
                await asyncio.wait_for(self._control.unless_stopped(news.wait()), left)
            except TimeoutError:
                return

    async def _send(self, places: Sequence[_Place]) -> None:
        """Send them together; those that cannot go leave, and what is refused goes in halves to find whom it means."""
        waiting = [list(places)]
        while waiting:
            group = waiting.pop()
            parcel = Parcel(tuple(place.call for place in group))
            try:
                answered = await self._caller.send(parcel)
            except NotAll as some:
                waiting += _rest(group, some)
                continue
            refused = answered[0].exchange.refusal is Refusal.ROW
            if refused and parcel.may_be_divided:  # a refused batch has begun nothing
                half = len(group) // 2
                waiting += [group[half:], group[:half]]
                continue
            for place, one in zip(group, answered, strict=True):
                _tell(place, one)


def _rest(group: list[_Place], some: NotAll) -> list[list[_Place]]:
    """What is left of a batch, the part that is sent next last."""
    for number, reason in some.kept_from.items():
        if not group[number].answered.done():
            group[number].answered.set_exception(reason)
    rest = [place for number, place in enumerate(group) if number not in some.kept_from]
    room = len(rest) if some.room is None else some.room
    return [part for part in (rest[room:], rest[:room]) if part]


def _tell(place: _Place, answered: Answered) -> None:
    if not place.answered.done():
        place.answered.set_result(answered)

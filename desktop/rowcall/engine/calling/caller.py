"""Sees one paid call through to its answer, and repeats it only where it is certain that nothing was bought."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from rowcall.engine import messages
from rowcall.engine.calling.dispatch import Dispatch, NotNow
from rowcall.engine.calling.health import Healths
from rowcall.engine.calling.lost import Finder
from rowcall.engine.calling.parcel import Answered, NotAll, PaidCall, Parcel
from rowcall.engine.calling.scout import Scout
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.prices import Units
from rowcall.model.providers import title_of
from rowcall.model.request import Request
from rowcall.project import doubts
from rowcall.project.file import Project

SAME_REFUSALS = 5
"""Rows in a row that are refused in the same words before the run stops."""
UNREADABLE_ANSWERS = 5
"""Answers in a row that cannot be understood before the run stops."""


class Caller:
    """Decides when the paid calls of a run go out, and what their answers mean for those that follow.

    Args:
        project: Keeps what came of lost answers.
        service: Answers free questions.
        control: Of the run.
        finder: Looks for lost answers.
        dispatch: Makes the calls.
        clock: Seconds by a clock that only runs forwards.
        wall: Unix time.
    """

    def __init__(
        self,
        project: Project,
        service: Service,
        control: Control,
        finder: Finder,
        dispatch: Dispatch,
        clock: Callable[[], float],
        wall: Callable[[], float],
    ) -> None:
        self._project = project
        self._service = service
        self._control = control
        self._finder = finder
        self._dispatch = dispatch
        self._clock = clock
        self._refusals: deque[str] = deque(maxlen=SAME_REFUSALS)
        self._unreadable = 0
        self._scout = Scout()
        self._healths = Healths(service, control, wall)
        self._looked_into = asyncio.Event()
        self._looked_into.set()

    @property
    def waiting_for(self) -> str:
        """What calls are held back for, one sentence; empty while they go out."""
        return self._healths.waiting_for

    @property
    def details_help(self) -> bool:
        """Whether what is waited for is about calls in doubt."""
        return self._healths.details_help

    def try_now(self) -> None:
        """The computer has woken up: what was put off for want of a connection is tried at once."""
        self._healths.try_now()

    async def ask(self, call: PaidCall) -> Answered:
        """Make a call until it has an answer, is refused for this row, or is in doubt.

        Raises:
            Stopped: If the run stops first; the row is as if it had never been asked.
            MustNotContact: If it is about somebody who must not be contacted; its jobs are out of the run.
        """
        try:
            (answered,) = await self.send(Parcel((call,)))
        except NotAll as kept:
            raise kept.kept_from[0] from kept
        return answered

    async def send(self, parcel: Parcel) -> tuple[Answered, ...]:
        """The same for calls that go out as one request; the answer is that of each.

        Raises:
            Stopped: If the run stops first.
            NotAll: If some of them may not be made, or the cap has room for some only; none was made then.
        """
        request, taken = parcel.form, 0
        while True:
            await self._scout.turn(request.path)
            trials = await self._turn(request)
            try:
                answered = await self._once(parcel, trying=bool(trials))
            finally:
                _release(trials)
                self._scout.came_back(request.path)
            if answered is None:
                continue
            if self._is_over(parcel, answered[0], taken):
                return answered
            self._control.check()
            taken = self._take_for_retry(request, answered[0].exchange)

    async def settle(self, request: Request, units: Units) -> None:
        """A result tells what its call has really delivered."""
        if request.quota:
            await self._service.settle(request, units)

    def understood(self) -> None:
        """All answers about a row could be read."""
        self._unreadable = 0

    def not_understood(self, provider: str, message: str) -> None:
        """An answer in the service's own form cannot be read; one may be odd, but not several in a row."""
        self._unreadable += 1
        if self._unreadable == UNREADABLE_ANSWERS:
            sentence = messages.NONE_UNDERSTOOD.format(vendor=title_of(provider), message=message)
            self._control.stop("wrong_answer", sentence)

    async def _turn(self, request: Request) -> list[asyncio.Lock]:
        """Wait until a call may go out; what is returned belongs to the one call that tries."""
        await self._control.gate()
        if not self._looked_into.is_set():
            await self._control.unless_stopped(self._until_looked_into())
        trials = [lock for lock in (await self._healths.of(request).outage.turn(),) if lock is not None]
        try:
            trial = await self._healths.breaker(request).turn()
        except BaseException:
            _release(trials)
            raise
        return [*trials, trial] if trial is not None else trials

    async def _until_looked_into(self) -> None:
        await self._looked_into.wait()

    async def _once(self, parcel: Parcel, *, trying: bool) -> tuple[Answered, ...] | None:
        """Send it once, and look for its answer where that was lost; None where it was not even begun."""
        answered = await self._dispatch.send(parcel, lambda: self._check_turn(parcel.form, trying=trying))
        return None if answered is None else await self._with_evidence(parcel, answered)

    def _check_turn(self, request: Request, *, trying: bool) -> None:
        """Whether a call may leave at this very moment."""
        self._control.check()
        ill = self._healths.breaker(request).is_open() and not trying
        held = self._service.hold_of(request.provider) > 0
        if self._control.paused or held or ill or not self._looked_into.is_set():
            raise NotNow

    async def _with_evidence(self, parcel: Parcel, answered: tuple[Answered, ...]) -> tuple[Answered, ...]:
        """A lost answer is looked for at once; nothing else is sent meanwhile if it looks like somebody else's."""
        exchange = answered[0].exchange
        if exchange.wire is not Wire.AMBIGUOUS:
            return answered
        breaker = self._healths.breaker(parcel.form)
        breaker.lost(len(answered))
        doubtful = [doubts.attempt_of(self._project.reader, one.token) for one in answered]
        again = parcel.form if not parcel.is_batch else None
        if exchange.wrong_answer:
            self._looked_into.clear()
        try:
            found = await self._finder.look_for_all(parcel.calls[0].step.action, doubtful, again)
        finally:
            self._looked_into.set()
        if found is not None:
            breaker.found(len(answered))
            return tuple(replace(one, exchange=found) for one in answered)
        if exchange.wrong_answer and not self._finder.is_under_way(doubtful[0]):
            vendor = title_of(parcel.form.provider)
            self._control.stop("wrong_answer", messages.WRONG_ANSWER.format(vendor=vendor, message=exchange.message))
        return answered

    def _is_over(self, parcel: Parcel, answered: Answered, taken: int) -> bool:
        """Learn from an answer; whether there is nothing more to do for these calls."""
        exchange, request = answered.exchange, parcel.form
        outage = self._healths.of(request).outage
        if exchange.wire is Wire.NOT_SENT:
            outage.not_sent(exchange.message)
            return False
        outage.connected()
        if exchange.wire is Wire.AMBIGUOUS:
            return True
        if exchange.wire in (Wire.RESULT, Wire.ACCEPTED):
            self._answered(request, taken)
            self._refusals.clear()
            return True
        if exchange.refusal is Refusal.ROW:
            self._answered(request, taken)
            if not parcel.is_batch:  # which of its rows it is about is not known yet
                self._refused_row(request, exchange.message)
            return True
        self._refused(request, answered)
        return False

    def _answered(self, request: Request, taken: int) -> None:
        retries = self._healths.of(request).retries
        retries.answered(taken)
        if self._healths.breaker(request).answered():
            retries.refill()
        self._control.fine(request.path)

    def _refused_row(self, request: Request, message: str) -> None:
        """The service does not take this row; where it refuses every row alike, the fault is not theirs."""
        self._refusals.append(message)
        if len(self._refusals) == SAME_REFUSALS and len(set(self._refusals)) == 1:
            vendor = title_of(request.provider)
            self._control.stop("wrong_answer", messages.SAME_REFUSAL.format(vendor=vendor, message=message))

    def _refused(self, request: Request, answered: Answered) -> None:
        """The service takes no call now, or none at all."""
        exchange = answered.exchange
        refusal, vendor = exchange.refusal, title_of(request.provider)
        if refusal is not None and refusal in messages.STOPS:
            self._control.stop(*messages.stop(refusal, request.provider, exchange.message))
            return
        if exchange.wrong_answer:
            self._control.stop("wrong_answer", messages.WRONG_ANSWER.format(vendor=vendor, message=exchange.message))
            return
        reason, sentence = (
            ("rate_limited", messages.TOO_FAST) if refusal is Refusal.THROTTLED else ("server_trouble", messages.BUSY)
        )
        if refusal is Refusal.BUSY:
            self._healths.breaker(request).refused(answered.sent_at, self._clock())
        text = sentence.format(vendor=vendor, message=exchange.message)
        self._control.trouble(request.path, reason, text, exchange.retry_after or 0.0)

    def _take_for_retry(self, request: Request, exchange: Exchange) -> int:
        taken = self._healths.of(request).retries.take(exchange)
        if taken is None:
            throttled = exchange.refusal is Refusal.THROTTLED
            self._healths.breaker(request).trip("rate_limited" if throttled else "server_trouble")
        return taken or 0


def _release(locks: Iterable[asyncio.Lock]) -> None:
    for lock in locks:
        lock.release()

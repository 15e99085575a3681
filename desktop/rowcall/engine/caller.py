"""One paid call from intent to kept answer, repeated only where it is certain that nothing was bought."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from rowcall.engine import messages
from rowcall.engine.breaker import Breakers
from rowcall.engine.budget import Budget
from rowcall.engine.control import Control, Stopped
from rowcall.engine.lost import Finder
from rowcall.engine.outage import Outage
from rowcall.engine.refrain import MustNotContact
from rowcall.engine.retries import Retries
from rowcall.engine.scout import Scout
from rowcall.engine.service import Service
from rowcall.engine.step import Step
from rowcall.errors import MemoryProblem
from rowcall.model.call import Exchange, Refusal, Request, Wire
from rowcall.model.cells import JobState
from rowcall.model.prices import Cost, PriceTable, Units
from rowcall.project import calls, doubts, jobs
from rowcall.project.calls import CapReached, Intent
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.spool import SpooledAnswer
from rowcall.project.writer import Connection

SAME_REFUSALS = 5


class _NotNow(Exception):
    """The run was paused, or the service asked to wait, or answers began to be lost, while this call waited."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A call that is over."""

    token: str
    exchange: Exchange
    sent_at: float
    """When it left, by the clock that only runs forwards."""


class Caller:
    """Makes the paid calls of a run."""

    def __init__(
        self,
        project: Project,
        service: Service,
        prices: PriceTable,
        control: Control,
        budget: Budget,
        finder: Finder,
        clocks: tuple[Callable[[], float], Callable[[], float]],
        sent: Callable[[], None],
    ) -> None:
        self._project = project
        self._service = service
        self._prices = prices
        self._control = control
        self._budget = budget
        self._finder = finder
        self._clock, self._wall = clocks
        self._sent = sent
        self._token_key = str(project.reader.meta("token_key"))
        self._refusals: deque[str] = deque(maxlen=SAME_REFUSALS)
        self._scout = Scout()
        self._retries = Retries()
        self._outage = Outage(control, self._wall)
        self._breakers = Breakers(control, self._probe, self._wall)
        self._looked_into = asyncio.Event()
        self._looked_into.set()

    @property
    def waiting_for(self) -> str:
        """What calls are held back for, one sentence; empty while they go out."""
        return self._outage.waiting_for or self._breakers.waiting_for

    @property
    def details_help(self) -> bool:
        """Whether what is waited for is about calls in doubt."""
        return bool(not self._outage.waiting_for and self._breakers.waiting_for)

    def try_now(self) -> None:
        """The computer has woken up: what was put off for want of a connection is tried at once."""
        self._outage.try_now()

    async def ask(self, step: Step, unit: Unit, seq: int, request: Request, priority: int) -> Answered:
        """Make a call until it has an answer, is refused for this row, or is in doubt.

        Raises:
            Stopped: If the run stops first; the row is as if it had never been asked.
            MustNotContact: If it is about somebody who must not be contacted; its jobs are out of the run.
        """
        taken = 0
        while True:
            await self._scout.turn(request.path)
            trials = await self._turn(request.path)
            try:
                answered = await self._once(step, unit, seq, request, priority, trying=bool(trials))
                if answered is not None:
                    answered = await self._with_evidence(step, request, answered)
            finally:
                _release(trials)
                self._scout.came_back(request.path)
            if answered is None:
                continue
            if self._is_over(request.path, answered, taken):
                return answered
            self._control.check()
            taken = self._take_for_retry(request.path, answered.exchange)

    async def _turn(self, path: str) -> list[asyncio.Lock]:
        """Wait until a call may go out; what is returned belongs to the one call that tries."""
        await self._control.gate()
        if not self._looked_into.is_set():
            await self._control.unless_stopped(self._until_looked_into())
        trials = [lock for lock in (await self._outage.turn(),) if lock is not None]
        try:
            trial = await self._breakers.of(path).turn()
        except BaseException:
            _release(trials)
            raise
        return [*trials, trial] if trial is not None else trials

    async def _until_looked_into(self) -> None:
        await self._looked_into.wait()

    def _take_for_retry(self, path: str, exchange: Exchange) -> int:
        taken = self._retries.take(exchange)
        if taken is None:
            throttled = exchange.refusal is Refusal.THROTTLED
            self._breakers.of(path).trip("rate_limited" if throttled else "server_trouble")
        return taken or 0

    async def _with_evidence(self, step: Step, request: Request, answered: Answered) -> Answered:
        """A lost answer is looked for at once; nothing else is sent meanwhile if it looks like somebody else's."""
        exchange = answered.exchange
        if exchange.wire is not Wire.AMBIGUOUS:
            return answered
        breaker = self._breakers.of(request.path)
        breaker.lost()
        doubt = doubts.attempt_of(self._project.reader, answered.token)
        if exchange.wrong_answer:
            self._looked_into.clear()
        try:
            found = await self._finder.look(step.action, doubt)
        finally:
            self._looked_into.set()
        if found is not None:
            breaker.found()
            return replace(answered, exchange=found)
        if exchange.wrong_answer:
            self._control.stop("wrong_answer", messages.WRONG_ANSWER.format(message=exchange.message))
        return answered

    async def settle(self, request: Request, units: Units) -> None:
        """A result tells what its call has really delivered."""
        if request.quota:
            await self._service.settle(request, units)

    async def _once(
        self, step: Step, unit: Unit, seq: int, request: Request, priority: int, *, trying: bool
    ) -> Answered | None:
        """Make a call once; None where it was not even begun."""
        token = calls.new_token(self._token_key)
        intent = self._intent(step, unit, seq, request, token)
        asked = begun = False
        sent_at = self._clock()
        settled = self._budget.settled

        async def before_first_byte() -> None:
            nonlocal asked, begun, sent_at
            self._check_turn(request.path, trying=trying)
            self._project.safekeeping.check()
            asked = True
            kept_from = await self._project.write(
                lambda connection: _commit(connection, step, unit, intent, self._wall())
            )
            if kept_from is not None:
                raise kept_from
            self._budget.reserve(token, step.record.id, intent.most)
            begun = True
            self._check_turn(request.path, trying=trying)
            sent_at = self._clock()
            self._sent()

        try:
            sending = self._service.send(request, token=token, before_first_byte=before_first_byte, priority=priority)
            exchange = await self._control.unless_stopped(sending, begun=lambda: asked)
        except (_NotNow, Stopped) as reason:
            if begun:  # the reason came while the intent was being written: it is taken back
                await self._keep(unit, token, Exchange(Wire.NOT_SENT))
            if isinstance(reason, Stopped):
                raise
            return None
        except MemoryProblem as problem:  # nobody is asked about while it cannot be told who must not be
            self._control.stop("disk", str(problem))
            return None
        except CapReached:
            await self._wait_for_credits(step, settled)
            return None
        if begun:
            await self._keep(unit, token, exchange)
        return Answered(token, exchange, sent_at)

    def _intent(self, step: Step, unit: Unit, seq: int, request: Request, token: str) -> Intent:
        return Intent(
            token=token,
            run_id=step.record.run_id,
            step_id=step.record.id,
            row_id=unit.row_id,
            parts=unit.parts,
            job_ids=unit.job_ids,
            seq=seq,
            method=request.method,
            path=request.path,
            body=request.content() or b"",
            most=self._prices.most(request.units),
            known_as=request.known_as,
        )

    def _check_turn(self, path: str, *, trying: bool) -> None:
        """Whether a call may leave at this very moment."""
        self._control.check()
        ill = self._breakers.of(path).is_open() and not trying
        if self._control.paused or self._service.held_for or ill or not self._looked_into.is_set():
            raise _NotNow

    async def _keep(self, unit: Unit, token: str, exchange: Exchange) -> None:
        """The raw answer goes to disk, together with the state that it alone decides."""
        state, now = _state_after(exchange), self._wall()
        next_try = now + max(exchange.retry_after or 0.0, self._service.held_for)
        next_try_at = next_try if state is JobState.FAILED_RETRYABLE else None
        answer = SpooledAnswer(token, now, exchange, state)

        def keep(connection: Connection) -> None:
            calls.keep_answer(connection, token, exchange, now)
            if state is not None:
                jobs.set_states(connection, unit.job_ids, state, reason=exchange.message, next_try_at=next_try_at)

        await self._project.safekeeping.keep(answer, keep)
        if exchange.wire in (Wire.NOT_SENT, Wire.REFUSED):
            self._budget.settle(token, Cost())
        elif exchange.wire is Wire.AMBIGUOUS:
            self._budget.close(token)

    async def _wait_for_credits(self, step: Step, settled: int) -> None:
        """The cap has no room; a call that is out may turn out cheaper than it could have been."""
        await self._project.write(lambda _connection: None)  # by then every intent kept before is known to the budget
        if not await self._control.unless_stopped(self._budget.freed(settled)):
            found = self._project.reader.fetch("SELECT budget FROM run WHERE id = ?", (step.record.run_id,))
            self._control.stop("budget", messages.BUDGET.format(credits=messages.counted(found[0][0], "credit")))

    def _is_over(self, path: str, answered: Answered, taken: int) -> bool:
        """Learn from an answer; whether there is nothing more to do for this call."""
        exchange = answered.exchange
        if exchange.wire is Wire.NOT_SENT:
            self._outage.not_sent(exchange.message)
            return False
        self._outage.connected()
        if exchange.wire is Wire.AMBIGUOUS:
            return True
        if exchange.wire in (Wire.RESULT, Wire.ACCEPTED):
            self._answered(path, taken)
            self._refusals.clear()
            return True
        return self._refused(path, answered, taken)

    def _refused(self, path: str, answered: Answered, taken: int) -> bool:
        exchange = answered.exchange
        refusal = exchange.refusal
        if refusal is Refusal.ROW:
            self._answered(path, taken)
            self._refusals.append(exchange.message)
            if len(self._refusals) == SAME_REFUSALS and len(set(self._refusals)) == 1:
                self._control.stop("wrong_answer", messages.SAME_REFUSAL.format(message=exchange.message))
            return True
        if refusal is not None and refusal in messages.STOPS:
            reason, sentence = messages.STOPS[refusal]
            words = f" ({exchange.message})" if exchange.message else ""
            self._control.stop(reason, sentence + words)
            return False
        reason, sentence = (
            ("rate_limited", messages.TOO_FAST) if refusal is Refusal.THROTTLED else ("server_trouble", messages.BUSY)
        )
        if refusal is Refusal.BUSY:
            self._breakers.of(path).refused(answered.sent_at, self._clock())
        text = sentence.format(message=exchange.message)
        self._control.trouble(path, reason, text, exchange.retry_after or 0.0)
        return False

    def _answered(self, path: str, taken: int) -> None:
        self._retries.answered(taken)
        if self._breakers.of(path).answered():
            self._retries.refill()
        self._control.fine(path)

    async def _probe(self) -> bool | None:
        """Whether the service answers a question that costs nothing; None where it could not be asked."""
        asking = self._service.send(Request("GET", "/api/v2/credits"), priority=0)
        exchange = await self._control.unless_stopped(asking)
        if exchange.wire is Wire.NOT_SENT:
            self._outage.not_sent(exchange.message)
            return None
        return exchange.wire is Wire.RESULT


def _release(locks: Iterable[asyncio.Lock]) -> None:
    for lock in locks:
        lock.release()


def _commit(connection: Connection, step: Step, unit: Unit, intent: Intent, now: float) -> MustNotContact | None:
    """Keep the intent, unless the row must not be asked about by now."""
    kept_from = step.refrain.check(connection, step.record, step.status, unit)
    if kept_from is None:
        calls.open_attempt(connection, intent, now)
    return kept_from


def _state_after(exchange: Exchange) -> JobState | None:
    """The state that a kept answer decides by itself; None where what is made of it decides."""
    match exchange.wire:
        case Wire.NOT_SENT:
            return JobState.QUEUED
        case Wire.AMBIGUOUS:
            return JobState.UNKNOWN_OUTCOME
        case Wire.REFUSED if exchange.refusal in (Refusal.THROTTLED, Refusal.BUSY):
            return JobState.FAILED_RETRYABLE
        case Wire.REFUSED if exchange.refusal is not Refusal.ROW:
            return JobState.QUEUED
        case _:
            return None

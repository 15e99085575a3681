"""One paid call, made once: its intent is on disk before its first byte leaves, its answer before it is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from rowcall.engine import messages
from rowcall.engine.calling.budget import Budget
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control, Stopped
from rowcall.engine.planning.refrain import MustNotContact
from rowcall.engine.step import Step
from rowcall.errors import MemoryProblem
from rowcall.model.call import Exchange, Refusal, Request, Wire
from rowcall.model.cells import JobState
from rowcall.model.prices import Cost, PriceTable
from rowcall.project import calls, jobs
from rowcall.project.calls import CapReached, Intent
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.spool import SpooledAnswer
from rowcall.project.writer import Connection


class NotNow(Exception):
    """The run was paused, or the service asked to wait, or answers began to be lost, while a call waited."""


@dataclass(frozen=True, slots=True)
class PaidCall:
    """A call that a row's action asks for."""

    step: Step
    unit: Unit
    seq: int
    """Its number among the calls of the unit, from 1."""
    request: Request
    priority: int
    """Of calls that wait for a place, the lowest goes first."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A call that is over."""

    token: str
    exchange: Exchange
    sent_at: float
    """When it left, by the clock that only runs forwards."""


@dataclass(slots=True)
class _Departure:
    """How far a call is on its way out."""

    sent_at: float
    intent_asked: bool = False
    """Whether its intent is being written."""
    intent_kept: bool = False


class Dispatch:
    """Makes the paid calls of a run, each once.

    Args:
        project: Keeps intents and answers.
        service: Makes the calls.
        prices: What each can cost.
        control: Of the run.
        budget: Is told what each reserves and takes.
        clock: Seconds by a clock that only runs forwards.
        wall: Unix time.
        sent: Told of each call that leaves.
    """

    def __init__(
        self,
        project: Project,
        service: Service,
        prices: PriceTable,
        control: Control,
        budget: Budget,
        clock: Callable[[], float],
        wall: Callable[[], float],
        sent: Callable[[], None],
    ) -> None:
        self._project = project
        self._service = service
        self._prices = prices
        self._control = control
        self._budget = budget
        self._clock = clock
        self._wall = wall
        self._sent = sent
        self._token_key = str(project.reader.meta("token_key"))

    async def send(self, call: PaidCall, may_leave: Callable[[], None]) -> Answered | None:
        """Make a call; None where it was not even begun.

        Args:
            call: The call.
            may_leave: Raises NotNow or Stopped where calls are held back; asked before and after the intent is kept.

        Raises:
            Stopped: If the run stops first; the row is as if it had never been asked.
            MustNotContact: If it is about somebody who must not be contacted; its jobs are out of the run.
        """
        intent = self._intent(call)
        departure = _Departure(self._clock())
        settled = self._budget.settled

        async def before_first_byte() -> None:
            await self._depart(call, intent, departure, may_leave)

        try:
            sending = self._service.send(
                call.request, token=intent.token, before_first_byte=before_first_byte, priority=call.priority
            )
            exchange = await self._control.unless_stopped(sending, begun=lambda: departure.intent_asked)
            exchange = _harmless(call.request, exchange)
        except (NotNow, Stopped) as reason:
            if departure.intent_kept:  # the reason came while the intent was being written: it is taken back
                await self._keep(intent, Exchange(Wire.NOT_SENT))
            if isinstance(reason, Stopped):
                raise
            return None
        except MemoryProblem as problem:  # nobody is asked about while it cannot be told who must not be
            self._control.stop("disk", str(problem))
            return None
        except CapReached as reached:
            await self._wait_for_credits(reached.cap, settled)
            return None
        if departure.intent_kept:
            await self._keep(intent, exchange)
        return Answered(intent.token, exchange, departure.sent_at)

    async def _depart(
        self, call: PaidCall, intent: Intent, departure: _Departure, may_leave: Callable[[], None]
    ) -> None:
        """The connection is open and no byte has left: the intent goes to disk now."""
        may_leave()
        self._project.safekeeping.check()
        departure.intent_asked = True
        kept_from = await self._project.write(lambda connection: _commit(connection, call, intent, self._wall()))
        if kept_from is not None:
            raise kept_from
        self._budget.reserve(intent.token, intent.step_id, intent.most)
        departure.intent_kept = True
        may_leave()
        departure.sent_at = self._clock()
        self._sent()

    def _intent(self, call: PaidCall) -> Intent:
        step, unit, request = call.step, call.unit, call.request
        return Intent(
            token=calls.new_token(self._token_key),
            run_id=step.record.run_id,
            step_id=step.record.id,
            row_id=unit.row_id,
            parts=unit.parts,
            job_ids=unit.job_ids,
            seq=call.seq,
            method=request.method,
            path=request.path,
            body=request.content() or b"",
            most=self._prices.most(request.units),
            known_as=request.known_as,
        )

    async def _keep(self, intent: Intent, exchange: Exchange) -> None:
        """The raw answer goes to disk, together with the state that it alone decides."""
        state, now = _state_after(exchange), self._wall()
        next_try = now + max(exchange.retry_after or 0.0, self._service.held_for)
        next_try_at = next_try if state is JobState.FAILED_RETRYABLE else None
        answer = SpooledAnswer(intent.token, now, exchange, state)

        def keep(connection: Connection) -> None:
            calls.keep_answer(connection, intent.token, exchange, now)
            if state is not None:
                jobs.set_states(connection, intent.job_ids, state, reason=exchange.message, next_try_at=next_try_at)

        await self._project.safekeeping.keep(answer, keep)
        if exchange.wire in (Wire.NOT_SENT, Wire.REFUSED):
            self._budget.settle(intent.token, Cost())
        elif exchange.wire is Wire.AMBIGUOUS:
            self._budget.close(intent.token)

    async def _wait_for_credits(self, cap: int, settled: int) -> None:
        """The cap has no room; a call that is out may turn out cheaper than it could have been."""
        await self._project.write(lambda _connection: None)  # by then every intent kept before is known to the budget
        if not await self._control.unless_stopped(self._budget.freed(settled)):
            self._control.stop("budget", messages.BUDGET.format(credits=messages.counted(cap, "credit")))


def _harmless(request: Request, exchange: Exchange) -> Exchange:
    """A lost answer to a call that can cost nothing and may be repeated is no doubt: it is asked again."""
    if request.paid or exchange.wire is not Wire.AMBIGUOUS:
        return exchange
    return replace(exchange, wire=Wire.REFUSED, refusal=Refusal.BUSY)


def _commit(connection: Connection, call: PaidCall, intent: Intent, now: float) -> MustNotContact | None:
    """Keep the intent, unless the row must not be asked about by now."""
    step, unit = call.step, call.unit
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

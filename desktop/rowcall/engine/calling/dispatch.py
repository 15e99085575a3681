"""Paid calls, made once: their intents are on disk before the first byte leaves, their answers before they are used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from rowcall.engine import messages
from rowcall.engine.calling.budget import Budget
from rowcall.engine.calling.parcel import Answered, NotAll, PaidCall, Parcel
from rowcall.engine.calling.same_key import KEY_LIFE
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control, Stopped
from rowcall.engine.planning.refrain import MustNotContact
from rowcall.errors import MemoryProblem
from rowcall.model.cells import JobState
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.prices import Cost, PriceTable
from rowcall.model.request import NOWHERE, Hook, Request
from rowcall.project import calls, jobs
from rowcall.project.calls import CapReached, Intent
from rowcall.project.file import Project
from rowcall.project.spool import SpooledAnswer
from rowcall.project.writer import Connection


class NotNow(Exception):
    """The run was paused, or the service asked to wait, or answers began to be lost, while a call waited."""


@dataclass(slots=True)
class _Departure:
    """How far a parcel is on its way out."""

    sent_at: float
    intent_asked: bool = False
    """Whether its intents are being written."""
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
        address: Where results of a call can be sent, by its token and its run; empty where nowhere.
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
        address: Callable[[str, int], str] = lambda _token, _run_id: "",
    ) -> None:
        self._project = project
        self._service = service
        self._prices = prices
        self._control = control
        self._budget = budget
        self._clock = clock
        self._wall = wall
        self._sent = sent
        self._address = address
        self._token_key = str(project.reader.meta("token_key"))

    async def send(self, parcel: Parcel, may_leave: Callable[[], None]) -> tuple[Answered, ...] | None:
        """Make its calls as one request; None where it was not even begun.

        Args:
            parcel: The calls.
            may_leave: Raises NotNow or Stopped where calls are held back; asked before and after the intents are kept.

        Raises:
            Stopped: If the run stops first; the rows are as if they had never been asked.
            NotAll: If some are about people who must not be contacted, whose jobs are out of the run, or if the cap has
                room for some only.
        """
        intents = [self._intent(call, parcel) for call in parcel.calls]
        request, token = parcel.outgoing([intent.token for intent in intents])
        if request.idempotent:
            token = calls.key_of_lost(self._project.reader, intents[0], self._wall() - KEY_LIFE) or token
        address = self._address_for(request, intents[0])
        departure = _Departure(self._clock())
        settled = self._budget.settled

        async def before_first_byte() -> None:
            await self._depart(parcel, intents, departure, may_leave)

        try:
            sending = self._service.send(
                request,
                token=token,
                address=address,
                before_first_byte=before_first_byte,
                priority=parcel.priority,
            )
            exchange = await self._control.unless_stopped(sending, begun=lambda: departure.intent_asked)
            exchange = _harmless(request, exchange)
        except (NotNow, Stopped) as reason:
            if departure.intent_kept:  # the reason came while the intents were being written: they are taken back
                await self._keep(parcel, intents, Exchange(Wire.NOT_SENT))
            if isinstance(reason, Stopped):
                raise
            return None
        except MemoryProblem as problem:  # nobody is asked about while it cannot be told who must not be
            self._control.stop("disk", str(problem))
            return None
        except CapReached as reached:
            if reached.room:
                raise NotAll({}, reached.room) from reached
            await self._wait_for_credits(reached.cap, settled)
            return None
        if departure.intent_kept:
            await self._keep(parcel, intents, exchange)
        return tuple(Answered(intent.token, exchange, departure.sent_at, parcel.form.path) for intent in intents)

    async def _depart(
        self, parcel: Parcel, intents: Sequence[Intent], departure: _Departure, may_leave: Callable[[], None]
    ) -> None:
        """The connection is open and no byte has left: the intents go to disk now."""
        may_leave()
        self._project.safekeeping.check()
        departure.intent_asked = True
        kept_from = await self._project.write(lambda connection: _commit(connection, parcel, intents, self._wall()))
        if kept_from:
            raise NotAll(kept_from)
        for intent in intents:
            self._budget.reserve(intent.token, intent.step_id, intent.most)
        departure.intent_kept = True
        may_leave()
        departure.sent_at = self._clock()
        for _intent in intents:
            self._sent()

    def _address_for(self, request: Request, intent: Intent) -> str:
        """Where the results of a call are sent.

        Raises:
            Stopped: If they can be read nowhere else and there is no such place: they would be paid for and lost.
        """
        if request.hook is Hook.NONE:
            return ""
        address = self._address(intent.token, intent.run_id)
        if not address and request.hook is Hook.ONLY:
            self._control.stop("wrong_answer", messages.NO_ADDRESS)
            raise Stopped
        return address or (NOWHERE if request.hook is Hook.REQUIRED else "")

    def _intent(self, call: PaidCall, parcel: Parcel) -> Intent:
        step, unit, request = call.step, call.unit, call.request
        return Intent(
            token=calls.new_token(self._token_key),
            run_id=step.record.run_id,
            step_id=step.record.id,
            row_id=unit.row_id,
            parts=unit.parts,
            job_ids=unit.job_ids,
            seq=call.seq,
            method=parcel.form.method,
            path=parcel.form.path,
            body=request.content() or b"",
            most=self._prices.most(request.units),
            known_as=request.known_as,
        )

    async def _keep(self, parcel: Parcel, intents: Sequence[Intent], exchange: Exchange) -> None:
        """The raw answer goes to disk for each call, together with the state that it alone decides."""
        state, now = _state_after(exchange, goes_again=parcel.may_be_divided), self._wall()
        next_try = now + max(exchange.retry_after or 0.0, self._service.hold_of(parcel.form.provider))
        next_try_at = next_try if state is JobState.FAILED_RETRYABLE else None
        answers = [SpooledAnswer(intent.token, now, exchange, state) for intent in intents]

        def keep(connection: Connection) -> None:
            calls.keep_answers(connection, [intent.token for intent in intents], exchange, now)
            for intent in intents:
                if state is not None:
                    jobs.set_states(connection, intent.job_ids, state, reason=exchange.message, next_try_at=next_try_at)

        await self._project.safekeeping.keep(answers, keep)
        for intent in intents:
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


def _commit(
    connection: Connection, parcel: Parcel, intents: Sequence[Intent], now: float
) -> Mapping[int, MustNotContact]:
    """Keep the intents, unless there are rows that must not be asked about by now: these are told, and none is kept."""
    checked = ((place, _check(connection, call)) for place, call in enumerate(parcel.calls))
    kept_from = {place: reason for place, reason in checked if reason is not None}
    if not kept_from:
        calls.open_attempts(connection, intents, now)
    return kept_from


def _check(connection: Connection, call: PaidCall) -> MustNotContact | None:
    return call.step.refrain.check(connection, call.step.record, call.step.status, call.unit)


def _state_after(exchange: Exchange, *, goes_again: bool) -> JobState | None:
    """The state that a kept answer decides by itself; None where what is made of it decides.

    Where the calls of a refused batch go again, fewer at a time, its refusal says nothing of their rows yet.
    """
    match exchange.wire:
        case Wire.NOT_SENT:
            return JobState.QUEUED
        case Wire.AMBIGUOUS:
            return JobState.UNKNOWN_OUTCOME
        case Wire.REFUSED if exchange.refusal in (Refusal.THROTTLED, Refusal.BUSY):
            return JobState.FAILED_RETRYABLE
        case Wire.REFUSED if goes_again or exchange.refusal is not Refusal.ROW:
            return JobState.QUEUED
        case _:
            return None

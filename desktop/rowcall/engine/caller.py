"""One paid call from intent to kept answer, repeated only where it is certain that nothing was bought."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from rowcall.engine import messages
from rowcall.engine.breaker import Breaker
from rowcall.engine.budget import Budget
from rowcall.engine.control import Control, Stopped
from rowcall.engine.refrain import MustNotContact
from rowcall.engine.scout import Scout
from rowcall.engine.service import Service
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

SAME_REFUSALS = 5
OFFLINE_WAITS = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between tries while there is no connection; the last one repeats."""


class _NotNow(Exception):
    """The run was paused, or the service asked to wait, or answers began to be lost, while this call waited."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A call that is over."""

    token: str
    exchange: Exchange


class Caller:
    """Makes the paid calls of a run."""

    def __init__(
        self,
        project: Project,
        service: Service,
        prices: PriceTable,
        control: Control,
        budget: Budget,
        sent: Callable[[], None],
    ) -> None:
        self._project = project
        self._service = service
        self._prices = prices
        self._control = control
        self._budget = budget
        self._sent = sent
        self._token_key = str(project.reader.meta("token_key"))
        self._refusals: deque[str] = deque(maxlen=SAME_REFUSALS)
        self._offline_tries = 0
        self._scout = Scout()
        self._breakers: dict[str, Breaker] = {}

    @property
    def waiting_for(self) -> str:
        """What calls are held back for, one sentence; empty while they go out."""
        return next(filter(None, (breaker.waiting_for for breaker in self._breakers.values())), "")

    def _breaker(self, path: str) -> Breaker:
        if path not in self._breakers:
            self._breakers[path] = Breaker(path, self._control, self._probe)
        return self._breakers[path]

    async def ask(self, step: Step, unit: Unit, seq: int, request: Request) -> Answered:
        """Make a call until it has an answer, is refused for this row, or is in doubt.

        Raises:
            Stopped: If the run stops first; the row is as if it had never been asked.
            MustNotContact: If it is about somebody who must not be contacted; its jobs are out of the run.
        """
        while True:
            await self._scout.turn(request.path)
            await self._control.gate()
            trial = await self._breaker(request.path).turn()
            try:
                answered = await self._once(step, unit, seq, request, trying=trial is not None)
            finally:
                if trial is not None:
                    trial.release()
                self._scout.came_back(request.path)
            if answered is None:
                continue
            if self._is_over(request.path, answered.exchange):
                return answered
            self._control.check()

    async def _once(self, step: Step, unit: Unit, seq: int, request: Request, *, trying: bool) -> Answered | None:
        """Make a call once; None where it was not even begun."""
        token = calls.new_token(self._token_key)
        intent = self._intent(step, unit, seq, request, token)
        asked = begun = False
        settled = self._budget.settled

        async def before_first_byte() -> None:
            nonlocal asked, begun
            self._check_turn(request.path, trying=trying)
            self._project.safekeeping.check()
            asked = True
            kept_from = await self._project.write(lambda connection: _commit(connection, step, unit, intent))
            if kept_from is not None:
                raise kept_from
            self._budget.reserve(token, step.record.id, intent.most)
            begun = True
            self._check_turn(request.path, trying=trying)
            self._sent()

        try:
            sending = self._service.send(
                request, token=token, before_first_byte=before_first_byte, priority=step.record.position + 1
            )
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
        return Answered(token, exchange)

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
        if self._control.paused or self._service.held_for or (self._breaker(path).is_open() and not trying):
            raise _NotNow

    async def _keep(self, unit: Unit, token: str, exchange: Exchange) -> None:
        """The raw answer goes to disk, together with the state that it alone decides."""
        state = _state_after(exchange)
        answer = SpooledAnswer(token, time.time(), exchange, state)

        def keep(connection: Connection) -> None:
            calls.keep_answer(connection, token, exchange, answer.time)
            if state is not None:
                jobs.set_states(connection, unit.job_ids, state, reason=exchange.message)

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
            self._control.stop("budget", messages.BUDGET.format(budget=found[0][0]))

    def _is_over(self, path: str, exchange: Exchange) -> bool:
        """Learn from an answer; whether there is nothing more to do for this call."""
        if exchange.wire is Wire.NOT_SENT:
            self._offline(path, exchange)
            return False
        if exchange.wire is Wire.AMBIGUOUS:
            self._lost(path, exchange)
            return True
        self._offline_tries = 0
        if exchange.wire in (Wire.RESULT, Wire.ACCEPTED):
            self._answered(path)
            self._refusals.clear()
            return True
        return self._refused(path, exchange)

    def _refused(self, path: str, exchange: Exchange) -> bool:
        refusal = exchange.refusal
        if refusal is Refusal.ROW:
            self._answered(path)
            self._refusals.append(exchange.message)
            if len(self._refusals) == SAME_REFUSALS and len(set(self._refusals)) == 1:
                self._control.stop("wrong_answer", messages.SAME_REFUSAL.format(message=exchange.message))
            return True
        if refusal in messages.STOPS:
            reason, sentence = messages.STOPS[refusal]
            words = f" ({exchange.message})" if exchange.message else ""
            self._control.stop(reason, sentence + words)
            return False
        reason, sentence = (
            ("rate_limited", messages.TOO_FAST) if refusal is Refusal.THROTTLED else ("server_trouble", messages.BUSY)
        )
        text = sentence.format(message=exchange.message)
        self._control.trouble(path, reason, text, exchange.retry_after or 0.0)
        return False

    def _offline(self, path: str, exchange: Exchange) -> None:
        text = messages.OFFLINE.format(message=exchange.message)
        self._control.trouble(path, "offline", text)
        if not self._service.held_for:
            wait = OFFLINE_WAITS[min(self._offline_tries, len(OFFLINE_WAITS) - 1)]
            self._offline_tries += 1
            self._service.hold(min(wait, max(0.1, self._control.patience_left(path))), "No connection to Pronto.")

    def _lost(self, path: str, exchange: Exchange) -> None:
        if exchange.wrong_answer:
            self._control.stop("wrong_answer", messages.WRONG_ANSWER.format(message=exchange.message))
        self._breaker(path).lost()

    def _answered(self, path: str) -> None:
        self._breaker(path).answered()
        self._control.fine(path)

    async def _probe(self) -> bool:
        """Whether the service answers a question that costs nothing."""
        asking = self._service.send(Request("GET", "/api/v2/credits"), priority=0)
        exchange = await self._control.unless_stopped(asking)
        return exchange.wire is Wire.RESULT


def _commit(connection: Connection, step: Step, unit: Unit, intent: Intent) -> MustNotContact | None:
    """Keep the intent, unless the row must not be asked about by now."""
    kept_from = step.refrain.check(connection, step.record, step.status, unit)
    if kept_from is None:
        calls.open_attempt(connection, intent, time.time())
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

"""Drives one row through an action: sends what it asks for, uses answers that were kept, and writes what it finds."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from rowcall.engine import messages
from rowcall.engine.budget import Budget
from rowcall.engine.caller import Caller
from rowcall.engine.control import Control
from rowcall.engine.findings import Finding
from rowcall.engine.poller import Poller, StillAtTheService
from rowcall.engine.refrain import MustNotContact
from rowcall.engine.sink import Sink
from rowcall.engine.step import Step
from rowcall.errors import WrongAnswer
from rowcall.model.call import (
    Ask,
    Cells,
    Claim,
    Ended,
    Exchange,
    NewRows,
    Poll,
    Refusal,
    Reply,
    Request,
    Said,
    Steps,
    Used,
    Wire,
)
from rowcall.model.cells import JobState
from rowcall.model.events import CellsChanged, Event
from rowcall.model.prices import PriceTable
from rowcall.project import calls, jobs
from rowcall.project.calls import KeptAnswer
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.writer import Connection


@dataclass(frozen=True, slots=True)
class Tools:
    """What every row of a run is driven with."""

    project: Project
    prices: PriceTable
    control: Control
    caller: Caller
    poller: Poller
    sink: Sink
    budget: Budget
    tell: Callable[[Event], None]


class _Over(Exception):
    """The row has ended otherwise than by its action."""

    def __init__(self, ended: Ended | None = None) -> None:
        super().__init__()
        self.ended = ended


class Drive:
    """One row on its way through one step."""

    def __init__(
        self, tools: Tools, step: Step, unit: Unit, number: int, no_longer_starting: Callable[[], None]
    ) -> None:
        self._tools = tools
        self._step = step
        self._unit = unit
        self._number = number
        self._no_longer_starting = no_longer_starting
        self._seq = 0
        self._kept: dict[int, KeptAnswer] = {}
        self._finding = Finding(step, unit)
        self._token = ""
        self._last_was_poll = False

    async def go(self) -> Ended | None:
        """Carry the row as far as it goes; how it ended, or None where it is still waited for.

        Raises:
            Stopped: If the run stopped before the row was asked.
        """
        ask = self._ask()
        if any(state is not JobState.QUEUED for state in self._unit.states) or self._was_asked():
            unit, record = self._unit, self._step.record
            self._kept = calls.kept_answers(self._tools.project.reader, record.id, unit.row_id, unit.parts)
        action_steps = self._step.action.steps(ask)
        ended: Ended | None
        try:
            ended = await self._follow(action_steps)
        except _Over as over:
            ended = over.ended
        except StillAtTheService:
            await self._flush()
            return None
        finally:
            action_steps.close()
            self._step.turnstile.leave(self._number)
        if ended is not None:
            await self._end(ended)
        return ended

    def _ask(self) -> Ask:
        step, unit = self._step, self._unit
        cells = next(self._tools.project.reader.rows(step.sheet.id, step.asks.column_ids, [unit.row_id]))
        ask, _problem = step.asks.ask(cells)
        return Ask(ask.values, ask.options, unit.parts)

    def _was_asked(self) -> bool:
        """Whether an earlier stretch of the run has answers for this row although it is queued again."""
        found = self._tools.project.reader.fetch(
            "SELECT 1 FROM attempt WHERE step_id = ? AND row_id = ? LIMIT 1",
            (self._step.record.id, self._unit.row_id),
        )
        return bool(found)

    async def _follow(self, action_steps: Steps) -> Ended:
        """Do what the action says until it returns."""
        reply: Reply | None = None
        while True:
            try:
                said = action_steps.send(reply)
            except StopIteration as end:
                ended: Ended = end.value
                return ended
            except WrongAnswer as wrong:
                raise self._wrong_answer(str(wrong)) from wrong
            reply = await self._do(said)

    async def _do(self, said: Said) -> Reply | None:
        match said:
            case Request():
                return await self._call(said)
            case Poll():
                return await self._poll(said)
            case Claim():
                await self._claim(said)
            case Used():
                self._finding.cost = self._tools.prices.cost(said.units)
            case Cells():
                self._finding.cells.update(said.values)
            case NewRows():
                self._finding.new_rows.extend(said.rows)
        return None

    async def _call(self, request: Request) -> Reply:
        await self._flush()
        self._seq += 1
        self._last_was_poll = False
        kept = self._kept.get(self._seq)
        if kept is not None and kept.kept.path == request.path:
            self._token = kept.token
            self._tools.budget.adopt(kept.token, self._step.record.id, kept.cost)
            self._finding.token = kept.token
            return kept.reply
        try:
            answered = await self._tools.caller.ask(self._step, self._unit, self._seq, request)
        except MustNotContact as kept_from:
            raise self._kept_from_asking(kept_from) from kept_from
        self._token = self._finding.token = answered.token
        exchange = answered.exchange
        if exchange.wire in (Wire.RESULT, Wire.ACCEPTED):
            return exchange.reply
        raise _Over(self._ended_without_answer(exchange))

    def _kept_from_asking(self, kept_from: MustNotContact) -> _Over:
        self._tools.tell(CellsChanged(self._step.sheet.id, kept_from.row_ids))
        return _Over(self._all(JobState.SUPPRESSED, str(kept_from)))

    def _ended_without_answer(self, exchange: Exchange) -> Ended:
        if exchange.wire is Wire.AMBIGUOUS:
            return self._all(JobState.UNKNOWN_OUTCOME, messages.UNKNOWN.format(message=exchange.message))
        return self._all(JobState.FAILED_PERMANENT, exchange.message)

    async def _poll(self, poll: Poll) -> Reply:
        await self._flush()
        self._no_longer_starting()
        self._step.turnstile.leave(self._number)
        if not self._last_was_poll:
            await self._now_waiting(poll)
        self._last_was_poll = True
        exchange = await self._tools.poller.wait(poll, self._token)
        self._finding.poll = exchange
        return exchange.reply

    async def _now_waiting(self, poll: Poll) -> None:
        token, job_ids, row_id = self._token, self._unit.job_ids, self._unit.row_id
        sheet_id = self._step.sheet.id

        def write(connection: Connection) -> tuple[Event, ...]:
            calls.now_waiting(connection, token, poll.remote_id, job_ids)
            return (CellsChanged(sheet_id, (row_id,)),)

        await self._tools.sink.put(write)

    async def _claim(self, claim: Claim) -> None:
        await self._flush()
        await self._step.turnstile.turn(self._number)
        step, unit = self._step, self._unit

        def write(connection: Connection) -> tuple[str | None, list[int]] | MustNotContact:
            kept_from = step.refrain.check(connection, step.record, step.status, unit)
            if kept_from is not None:
                return kept_from
            note = jobs.claim_row(connection, step.record, unit, claim.keys, step.action.same_note)
            if note is None:
                return None, []
            return note, jobs.lead_followers_on(connection, step.record, step.status, unit.job_ids[0], note)

        claimed = await self._tools.project.write(write)
        self._step.turnstile.leave(self._number)
        if isinstance(claimed, MustNotContact):
            raise self._kept_from_asking(claimed)
        note, led_on = claimed
        if led_on:
            self._tools.tell(CellsChanged(step.sheet.id, tuple(led_on)))
        if note is not None:
            raise _Over(self._all(JobState.SKIPPED_DUPLICATE, note))

    def _wrong_answer(self, message: str) -> Exception:
        """An answer that is not the contract's: in doubt where it was paid for, still waited for where it was free."""
        self._tools.control.stop("wrong_answer", messages.WRONG_ANSWER.format(message=message))
        if self._last_was_poll:
            self._finding = self._fresh()
            return StillAtTheService()
        self._finding.doubt = message
        return _Over(self._all(JobState.UNKNOWN_OUTCOME, messages.UNKNOWN.format(message=message)))

    def _all(self, state: JobState, note: str) -> Ended:
        return Ended(dict.fromkeys(self._unit.parts, state), note)

    async def _end(self, ended: Ended) -> None:
        self._finding.ended = ended
        if ended.stop is Refusal.AUTH:
            reason, sentence = messages.STOPS[Refusal.AUTH]
            self._tools.control.stop(reason, f"{sentence} ({ended.note})")
        await self._flush()
        self._tools.budget.close(self._token)

    async def _flush(self) -> None:
        """Write what was found since the last call; an answer to a free question is kept if anything was made of it."""
        finding, self._finding = self._finding, self._fresh()
        if not finding.says_something:
            return
        await self._tools.sink.put(lambda connection: finding.write(connection, time.time()))
        if finding.cost is not None and finding.token:
            self._tools.budget.settle(finding.token, finding.cost)

    def _fresh(self) -> Finding:
        return Finding(self._step, self._unit, self._token)

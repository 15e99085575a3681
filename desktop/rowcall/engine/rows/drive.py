"""Drives one row through an action: sends what it asks for, uses answers that were kept, and writes what it finds."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace

from rowcall.engine import messages
from rowcall.engine.calling.parcel import Answered, PaidCall
from rowcall.engine.calling.poller import StillAtTheService
from rowcall.engine.control import Stopped
from rowcall.engine.planning.refrain import MustNotContact
from rowcall.engine.rows.answers import Unusable, answers_of
from rowcall.engine.rows.claiming import claim_for
from rowcall.engine.rows.findings import Finding
from rowcall.engine.rows.hearing import Hearing
from rowcall.engine.rows.results import NoLongerThere, keep_waiting, result_of
from rowcall.engine.rows.tools import Tools
from rowcall.engine.step import Step
from rowcall.errors import MemoryProblem, WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Claim, Deliveries, Ended, Look, NewRows, Poll, Said, Steps, Used
from rowcall.model.events import CellsChanged, Event
from rowcall.model.exchange import Exchange, Refusal, Reply, Wire
from rowcall.model.providers import title_of
from rowcall.model.request import Request
from rowcall.project import adopted, calls, doubts, jobs
from rowcall.project.calls import KeptAnswer
from rowcall.project.jobs import Unit
from rowcall.project.writer import Connection


class _Over(Exception):
    """The row has ended otherwise than by its action."""

    def __init__(self, ended: Ended | None = None) -> None:
        super().__init__()
        self.ended = ended


class Drive:
    """One row on its way through one step."""

    def __init__(
        self,
        tools: Tools,
        step: Step,
        unit: Unit,
        number: int,
        no_longer_starting: Callable[[], None],
        *,
        urgent: bool = False,
    ) -> None:
        self._tools = tools
        self._step = step
        self._unit = unit
        self._number = number
        self._no_longer_starting = no_longer_starting
        self._priority = 0 if urgent else step.record.position + 1
        self._seq = 0
        self._finding = Finding(step, unit)
        self._token = ""
        self._request: Request | None = None
        """The last call."""
        self._adopted = False
        """Whether its answer was bought before."""
        self._last_was_poll = False
        self._polled: list[str] = []
        """The free questions about the result of the last call, in the order in which they were first asked."""
        self._hearing: Hearing | None = None
        """Set while the last thing that the action waited for is a message."""
        self._heard = 0
        """How many messages of the last call were taken in."""

    async def go(self) -> Ended | None:
        """Carry the row as far as it goes; how it ended, or None where it is still waited for.

        Raises:
            Stopped: If the run stopped before the row was asked.
        """
        ask = self._ask()
        self._answers = answers_of(self._tools.project.reader, self._step, self._unit, ask)
        action_steps = self._step.action.steps(ask)
        ended: Ended | None
        try:
            self._answers.check()
            ended = await self._follow(action_steps)
        except _Over as over:
            ended = over.ended
        except Unusable as unusable:
            ended = await self._unusable(forget=unusable.forget)
        except StillAtTheService:
            await self._flush()
            return None
        except Stopped:
            await self._put_back()
            raise
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

    async def _put_back(self) -> None:
        """The run stopped between two calls of the row: the answers are kept, and the next call is still to be made."""
        if self._seq > 1:
            await self._tools.project.write(lambda connection: jobs.put_back(connection, self._unit.job_ids))

    async def _unusable(self, *, forget: bool) -> Ended:
        """An answer that was bought before is of no use; nothing is bought in its place that nobody agreed to."""
        self._token, self._adopted = "", True
        self._finding = self._fresh()
        wallet, name = self._tools.known.wallet, self._answers.kept_under(self._request)
        if wallet is not None and forget:
            with contextlib.suppress(MemoryProblem):  # then the next list meets it again
                await asyncio.to_thread(wallet.forget, *name)
        step_id, unit = self._step.record.id, self._unit
        await self._tools.project.write(lambda connection: adopted.drop(connection, step_id, unit.row_id, unit.parts))
        return self._all(JobState.FAILED_PERMANENT, messages.UNUSABLE)

    async def _follow(self, action_steps: Steps) -> Ended:
        """Do what the action says until it returns."""
        reply: Reply | None = None
        while True:
            try:
                said = action_steps.send(reply)
            except StopIteration as end:
                ended: Ended = end.value
                if self._token and not self._adopted:
                    self._tools.caller.understood()
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
            case Look():
                return await self._look(said)
            case Deliveries():
                return await self._hear(said)
            case Claim():
                await self._claim(said)
            case Used():
                await self._used(said)
            case Cells():
                self._finding.cells.update(said.values)
            case NewRows():
                self._finding.new_rows.extend(said.rows)
        return None

    async def _call(self, request: Request) -> Reply:
        self._finding.led_on = self._finding.poll is not None
        await self._flush()
        self._seq += 1
        self._last_was_poll = False
        self._polled.clear()
        self._hearing, self._heard = None, 0
        self._request = request
        kept = self._answers.to(self._seq, request)
        if kept is not None:
            return replace(await self._use(kept), alone=request.went_alone(kept.kept.path))
        if not request.known_as:
            return await self._ask_service(request)
        async with self._tools.shared.alone(request):
            kept = await self._tools.shared.find(self._step, self._unit, self._seq, request)
            if kept is None:
                return await self._ask_service(request)
        self._answers.take(kept, request)
        return await self._use(kept)

    async def _use(self, kept: KeptAnswer) -> Reply:
        """Go on with an answer that was kept; one that was bought for another row tells of nobody who objects."""
        if kept.adopted:
            await self._check_contact()
        self._token = self._finding.token = kept.token
        self._adopted = self._finding.adopted = kept.adopted
        if not kept.adopted:
            self._tools.budget.adopt(kept.token, self._step.record.id, kept.cost)
        return kept.reply

    async def _check_contact(self) -> None:
        step, unit = self._step, self._unit
        if step.refrain.idle:
            return
        kept_from = await self._tools.project.write(
            lambda connection: step.refrain.check(connection, step.record, step.status, unit)
        )
        if kept_from is not None:
            raise self._kept_from_asking(kept_from)

    async def _ask_service(self, request: Request) -> Reply:
        try:
            answered = await self._answer_to(PaidCall(self._step, self._unit, self._seq, request, self._priority))
        except MustNotContact as kept_from:
            raise self._kept_from_asking(kept_from) from kept_from
        self._token = self._finding.token = answered.token
        self._adopted = self._finding.adopted = False
        exchange = answered.exchange
        if exchange.wire is Wire.AMBIGUOUS:
            exchange = await self._found_later() or exchange
        if exchange.wire in (Wire.RESULT, Wire.ACCEPTED):
            self._answers.came(self._seq, request, exchange, self._tools.known.now())
            return replace(exchange.reply, alone=request.went_alone(answered.path))
        raise _Over(self._ended_without_answer(exchange))

    async def _answer_to(self, call: PaidCall) -> Answered:
        if call.request.batch is None:
            return await self._tools.caller.ask(call)
        return await self._tools.batches.ask(call, call.request.batch, joined=self._hold_nobody_up)

    def _hold_nobody_up(self) -> None:
        """The row waits; others may be begun and decide meanwhile."""
        self._no_longer_starting()
        self._step.turnstile.leave(self._number)

    def _kept_from_asking(self, kept_from: MustNotContact) -> _Over:
        self._tools.tell(CellsChanged(self._step.sheet.id, kept_from.row_ids))
        return _Over(self._all(JobState.SUPPRESSED, str(kept_from)))

    async def _found_later(self) -> Exchange | None:
        """The answer to a lost call, where a later look finds it; the row holds nobody up meanwhile."""
        self._hold_nobody_up()
        doubt = doubts.attempt_of(self._tools.project.reader, self._token)
        return await self._tools.finder.look_later(self._step.action, doubt, self._request)

    async def _used(self, used: Used) -> None:
        """What the last call delivered; where its answer serves other rows as well, it is kept for them."""
        if self._adopted:
            return
        self._finding.cost = self._tools.prices.cost(used.units)
        request = self._request
        if request:
            await self._tools.caller.settle(request, used.units)
        bought = self._answers.bought_for_all(request, found=any(used.units.values())) if request else None
        if bought is not None:
            await self._tools.keeper.keep(bought)

    def _ended_without_answer(self, exchange: Exchange) -> Ended:
        if exchange.wire is Wire.AMBIGUOUS:
            return self._in_doubt(exchange.message)
        return self._all(JobState.FAILED_PERMANENT, exchange.message)

    def _in_doubt(self, message: str, *, sentence: str = messages.UNKNOWN) -> Ended:
        doubt = doubts.attempt_of(self._tools.project.reader, self._token)
        note = messages.unknown_outcome(doubt.sent_at, doubt.most, message, sentence=sentence)
        return self._all(JobState.UNKNOWN_OUTCOME, note)

    async def _poll(self, poll: Poll) -> Reply:
        self._polled += [] if poll.question in self._polled else [poll.question]
        question = "" if poll.question == self._polled[0] else poll.question
        self._finding.led_on = self._finding.poll is not None and self._finding.question != question
        if not await self._begin_waiting(poll.remote_id):
            return self._answers.look_again()
        self._hearing = None
        try:
            exchange = await result_of(self._tools, self._token, poll)
        except NoLongerThere as gone:
            note = messages.NO_LONGER_THERE.format(vendor=title_of(poll.request.provider))
            raise _Over(self._all(JobState.FAILED_PERMANENT, note)) from gone
        self._answers.looked(self._seq, poll.request, exchange, self._tools.known.now())
        self._finding.poll, self._finding.question = exchange, question
        return exchange.reply

    async def _look(self, look: Look) -> Reply:
        """Ask a free question once; a row whose answer was bought before asks none."""
        await self._flush()
        if self._answers.whole:
            return Reply(0, None)
        asking = self._tools.service.send(look.request, priority=self._priority)
        exchange = await self._tools.control.unless_over(asking)
        token, now = self._token, self._tools.wall()

        def keep(connection: Connection) -> tuple[Event, ...]:
            calls.keep_receipt(connection, token, "poll", exchange, now, question=look.question)
            return ()

        if token and exchange.status is not None:
            await self._tools.sink.put(keep)
        return replace(exchange.reply, token=token)

    async def _hear(self, deliveries: Deliveries) -> Reply:
        if not await self._begin_waiting(deliveries.remote_id):
            return self._answers.look_again()
        self._hearing = self._hearing or Hearing(self._tools, self._token)
        exchange = await self._hearing.message(deliveries.seen, deliveries.quiet)
        if exchange is None:
            return Reply(0, None, self._token)
        self._heard = deliveries.seen + 1
        if self._request is not None:
            self._answers.heard(self._seq, self._request, exchange, self._tools.known.now(), first=self._heard == 1)
        return exchange.reply

    async def _begin_waiting(self, remote_id: str) -> bool:
        """What was found so far goes to disk, and what is waited for; False where all of it was bought before."""
        await self._flush()
        self._hold_nobody_up()
        if self._answers.whole:
            return False
        if not self._last_was_poll:
            await keep_waiting(self._tools, self._step, self._unit, self._token, remote_id)
        self._last_was_poll = True
        return True

    async def _claim(self, claim: Claim) -> None:
        await self._flush()
        await self._step.turnstile.turn(self._number)
        try:
            claimed = await claim_for(self._tools.project, self._step, self._unit, claim)
        except MustNotContact as kept_from:
            raise self._kept_from_asking(kept_from) from kept_from
        finally:
            self._step.turnstile.leave(self._number)
        if claimed.led_on:
            self._tools.tell(CellsChanged(self._step.sheet.id, claimed.led_on))
        if claimed.note is not None:
            raise _Over(self._all(JobState.SKIPPED_DUPLICATE, claimed.note))

    def _wrong_answer(self, message: str) -> Exception:
        """An answer that is not the contract's: in doubt where it was paid for, still waited for where it was free.

        One odd answer concerns its row alone; a free question that answers nothing is the fault of all.
        """
        if self._adopted:
            return Unusable()
        if self._hearing is not None:
            self._tools.warn(messages.UNREADABLE.format(message=message))
            self._finding = self._fresh()
            return StillAtTheService()
        if self._last_was_poll or (self._request is not None and self._request.paid):
            self._tools.warn(messages.NOT_UNDERSTOOD.format(vendor=self._vendor, message=message))
            self._tools.caller.not_understood(self._step.action.provider, message)
        else:
            self._tools.control.stop("wrong_answer", messages.WRONG_ANSWER.format(vendor=self._vendor, message=message))
        if self._last_was_poll:
            self._finding = self._fresh()
            return StillAtTheService()
        self._finding.doubt = message
        return _Over(self._in_doubt(message, sentence=messages.NOT_READ))

    @property
    def _vendor(self) -> str:
        """Whose service the step calls, for people."""
        return title_of(self._step.action.provider)

    def _all(self, state: JobState, note: str) -> Ended:
        return Ended(dict.fromkeys(self._unit.parts, state), note)

    async def _end(self, ended: Ended) -> None:
        self._finding.ended = self._answers.noted(self._tools.project.reader, ended) if self._adopted else ended
        self._finding.heard = self._heard
        if ended.stop is Refusal.AUTH:
            reason, sentence = messages.stop(Refusal.AUTH, self._step.action.provider)
            self._tools.control.stop(reason, f"{sentence} ({ended.note})")
        bought = self._answers.bought(ended)
        if bought is not None:  # first: what a project calls done is never bought again
            await self._tools.keeper.keep(bought)
        await self._flush()
        if not self._adopted:
            self._tools.budget.close(self._token)

    async def _flush(self) -> None:
        """Write what was found since the last call; an answer to a free question is kept if anything was made of it."""
        finding, self._finding = self._finding, self._fresh()
        if not finding.says_something:
            return
        await self._tools.sink.put(lambda connection: finding.write(connection, self._tools.wall()))
        if finding.cost is not None and finding.token:
            self._tools.budget.settle(finding.token, finding.cost)

    def _fresh(self) -> Finding:
        return Finding(self._step, self._unit, self._token, self._adopted)

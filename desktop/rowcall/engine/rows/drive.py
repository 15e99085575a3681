"""Drives one row through an action: carries out what it asks for, and writes how it ends."""

from __future__ import annotations

import asyncio
import contextlib

from rowcall.engine import messages
from rowcall.engine.calling.poller import StillAtTheService
from rowcall.engine.control import Stopped
from rowcall.engine.planning.refrain import MustNotContact
from rowcall.engine.rows.answers import Answers, Unusable, answers_of
from rowcall.engine.rows.asking import Asking
from rowcall.engine.rows.claiming import claim_for
from rowcall.engine.rows.under_way import Over, RowUnderWay
from rowcall.engine.rows.waiting import Waiting
from rowcall.errors import MemoryProblem, WrongAnswer
from rowcall.model.cells import JobState
from rowcall.model.dialogue import (
    Ask,
    Cells,
    Claim,
    Deliveries,
    Ended,
    Look,
    NewRows,
    Poll,
    Said,
    Steps,
    Used,
)
from rowcall.model.events import CellsChanged
from rowcall.model.exchange import Refusal, Reply
from rowcall.model.request import Request
from rowcall.project import adopted, jobs


async def drive(row: RowUnderWay) -> Ended | None:
    """Carry a row as far as it goes; how it ended, or None where it is still waited for.

    Raises:
        Stopped: If the run stopped before the row was asked.
        DiskProblem: If what it found could not be written.
        MemoryProblem: If what is known for all lists could not be read.
    """
    cells = next(row.tools.project.reader.rows(row.step.sheet.id, row.step.asks.column_ids, [row.unit.row_id]))
    ask, _problem = row.step.asks.ask(cells)
    ask = Ask(ask.values, ask.options, row.unit.parts)
    answers = answers_of(row.tools.project.reader, row.step, row.unit, ask)
    return await _Drive(row, answers).go(row.step.action.steps(ask))


class _Drive:
    """One row and what its action says."""

    def __init__(self, row: RowUnderWay, answers: Answers) -> None:
        self._row = row
        self._tools = row.tools
        self._answers = answers
        self._asking = Asking(row, answers)
        self._waiting = Waiting(row, answers)

    async def go(self, action_steps: Steps) -> Ended | None:
        try:
            self._answers.check()
            ended = await self._follow(action_steps)
        except Over as over:
            ended = over.ended
        except Unusable as unusable:
            ended = await self._unusable(forget=unusable.forget)
        except StillAtTheService:
            await self._row.flush()
            return None
        except Stopped:
            await self._put_back()
            raise
        finally:
            action_steps.close()
            self._row.decided()
        await self._end(ended)
        return ended

    async def _put_back(self) -> None:
        """The run stopped between two calls of the row: the answers are kept, and the next call is still to be made."""
        if self._row.seq > 1:
            await self._tools.project.write(lambda connection: jobs.put_back(connection, self._row.unit.job_ids))

    async def _unusable(self, *, forget: bool) -> Ended:
        """An answer that was bought before is of no use; nothing is bought in its place that nobody agreed to."""
        row = self._row
        row.token, row.adopted = "", True
        row.forget_found()
        wallet, name = self._tools.known.wallet, self._answers.kept_under(row.request)
        if wallet is not None and forget:
            with contextlib.suppress(MemoryProblem):  # then the next list meets it again
                await asyncio.to_thread(wallet.forget, *name)
        step_id, unit = row.step.record.id, row.unit
        await self._tools.project.write(lambda connection: adopted.drop(connection, step_id, unit.row_id, unit.parts))
        return row.ends(JobState.FAILED_PERMANENT, messages.UNUSABLE)

    async def _follow(self, action_steps: Steps) -> Ended:
        """Do what the action says until it returns."""
        reply: Reply | None = None
        while True:
            try:
                said = action_steps.send(reply)
            except StopIteration as end:
                ended: Ended = end.value
                if self._row.token and not self._row.adopted:
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
                return await self._waiting.poll(said)
            case Look():
                return await self._waiting.look(said)
            case Deliveries():
                return await self._waiting.hear(said)
            case Claim():
                await self._claim(said)
            case Used():
                await self._asking.used(said)
            case Cells():
                self._row.finding.cells.update(said.values)
            case NewRows():
                self._row.finding.new_rows.extend(said.rows)
        return None

    async def _call(self, request: Request) -> Reply:
        finding = self._row.finding
        finding.led_on = finding.poll is not None
        await self._row.flush()
        self._waiting.new_call()
        self._row.next_call(request)
        return await self._asking.call(request)

    async def _claim(self, claim: Claim) -> None:
        row = self._row
        await row.flush()
        await row.my_turn()
        try:
            claimed = await claim_for(self._tools.project, row.step, row.unit, claim)
        except MustNotContact as kept_from:
            raise row.kept_from_asking(kept_from) from kept_from
        finally:
            row.decided()
        if claimed.led_on:
            self._tools.tell(CellsChanged(row.step.sheet.id, claimed.led_on))
        if claimed.note is not None:
            raise Over(row.ends(JobState.SKIPPED_DUPLICATE, claimed.note))

    def _wrong_answer(self, message: str) -> Exception:
        """An answer that is not the contract's: in doubt where it was paid for, still waited for where it was free.

        One odd answer concerns its row alone; a free question that answers nothing is the fault of all.
        """
        row, waited = self._row, self._waiting.since_call
        if row.adopted:
            return Unusable()
        if self._waiting.for_message:
            self._tools.warn(messages.UNREADABLE.format(message=message))
            row.forget_found()
            return StillAtTheService()
        if waited or (row.request is not None and row.request.paid):
            self._tools.warn(messages.NOT_UNDERSTOOD.format(vendor=row.vendor, message=message))
            self._tools.caller.not_understood(row.step.action.provider, message)
        else:
            self._tools.control.stop("wrong_answer", messages.WRONG_ANSWER.format(vendor=row.vendor, message=message))
        if waited:
            row.forget_found()
            return StillAtTheService()
        row.finding.doubt = message
        return Over(row.ends_in_doubt(message, sentence=messages.NOT_READ))

    async def _end(self, ended: Ended) -> None:
        row = self._row
        row.finding.ended = self._answers.noted(self._tools.project.reader, ended) if row.adopted else ended
        row.finding.heard = self._waiting.heard
        if ended.stop is Refusal.AUTH:
            reason, sentence = messages.stop(Refusal.AUTH, row.step.action.provider)
            self._tools.control.stop(reason, f"{sentence} ({ended.note})")
        bought = self._answers.bought(ended)
        if bought is not None:  # first: what a project calls done is never bought again
            await self._tools.keeper.keep(bought)
        await row.flush()
        if not row.adopted:
            self._tools.budget.close(row.token)

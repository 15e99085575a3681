"""Makes the calls of one row that may cost, uses answers that were kept, and settles what they took."""

from __future__ import annotations

from dataclasses import replace

from rowcall.engine.calling.parcel import Answered, PaidCall
from rowcall.engine.planning.refrain import MustNotContact
from rowcall.engine.rows.answers import Answers
from rowcall.engine.rows.under_way import Over, RowUnderWay
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ended, Used
from rowcall.model.exchange import Exchange, Reply, Wire
from rowcall.model.request import Request
from rowcall.project import doubts
from rowcall.project.receipts import KeptAnswer


class Asking:
    """The calls of one row.

    Args:
        row: The row.
        answers: Those that it is driven with.
    """

    def __init__(self, row: RowUnderWay, answers: Answers) -> None:
        self._row = row
        self._tools = row.tools
        self._answers = answers

    async def call(self, request: Request) -> Reply:
        """The answer to a call: a kept one where there is one, else the service's.

        Raises:
            Over: If the call was not made, or nothing came that the action could go on with.
            Unusable: If all that may be used was bought before, and this is not among it.
            Stopped: If the run stopped before the call was made.
        """
        kept = self._answers.to(self._row.seq, request)
        if kept is not None:
            return replace(await self._use(kept), alone=request.went_alone(kept.kept.path))
        if not request.known_as:
            return await self._ask_service(request)
        async with self._tools.shared.alone(request):
            kept = await self._tools.shared.find(self._row.step, self._row.unit, self._row.seq, request)
            if kept is None:
                return await self._ask_service(request)
        self._answers.take(kept, request)
        return await self._use(kept)

    async def used(self, used: Used) -> None:
        """What the last call delivered; where its answer serves other rows as well, it is kept for them."""
        row = self._row
        if row.adopted:
            return
        row.finding.cost = self._tools.prices.cost(used.units)
        request = row.request
        if request:
            await self._tools.caller.settle(request, used.units)
        bought = self._answers.bought_for_all(request, found=any(used.units.values())) if request else None
        if bought is not None:
            await self._tools.keeper.keep(bought)

    async def _use(self, kept: KeptAnswer) -> Reply:
        """Go on with an answer that was kept; one that was bought for another row tells of nobody who objects."""
        if kept.adopted:
            await self._check_contact()
        self._row.answered(kept.token, adopted=kept.adopted)
        if not kept.adopted:
            self._tools.budget.adopt(kept.token, self._row.step.record.id, kept.cost)
        return kept.reply

    async def _check_contact(self) -> None:
        step, unit = self._row.step, self._row.unit
        if step.refrain.idle:
            return
        kept_from = await self._tools.project.write(
            lambda connection: step.refrain.check(connection, step.record, step.status, unit)
        )
        if kept_from is not None:
            raise self._row.kept_from_asking(kept_from)

    async def _ask_service(self, request: Request) -> Reply:
        row = self._row
        try:
            answered = await self._answer_to(PaidCall(row.step, row.unit, row.seq, request, row.priority))
        except MustNotContact as kept_from:
            raise row.kept_from_asking(kept_from) from kept_from
        row.answered(answered.token, adopted=False)
        exchange = answered.exchange
        if exchange.wire is Wire.AMBIGUOUS:
            exchange = await self._found_later() or exchange
        if exchange.wire in (Wire.RESULT, Wire.ACCEPTED):
            self._answers.came(row.seq, request, exchange, self._tools.known.now())
            return replace(exchange.reply, alone=request.went_alone(answered.path))
        raise Over(self._ended_without_answer(exchange))

    async def _answer_to(self, call: PaidCall) -> Answered:
        if call.request.batch is None:
            return await self._tools.caller.ask(call)
        return await self._tools.batches.ask(call, call.request.batch, joined=self._row.hold_nobody_up)

    async def _found_later(self) -> Exchange | None:
        """The answer to a lost call, where a later look finds it; the row holds nobody up meanwhile."""
        row = self._row
        row.hold_nobody_up()
        doubt = doubts.attempt_of(self._tools.project.reader, row.token)
        return await self._tools.finder.look_later(row.step.action, doubt, row.request)

    def _ended_without_answer(self, exchange: Exchange) -> Ended:
        if exchange.wire is Wire.AMBIGUOUS:
            return self._row.ends_in_doubt(exchange.message)
        return self._row.ends(JobState.FAILED_PERMANENT, exchange.message)

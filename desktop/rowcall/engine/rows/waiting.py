"""What one row waits for after a call: results that are fetched, messages that are sent to us, free questions."""

from __future__ import annotations

from dataclasses import replace

from rowcall.engine import messages
from rowcall.engine.rows.answers import Answers
from rowcall.engine.rows.hearing import Hearing
from rowcall.engine.rows.results import NoLongerThere, keep_waiting, result_of
from rowcall.engine.rows.under_way import Over, RowUnderWay
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Deliveries, Look, Poll
from rowcall.model.events import Event
from rowcall.model.exchange import Reply
from rowcall.model.providers import title_of
from rowcall.project import receipts
from rowcall.project.writer import Connection


class Waiting:
    """What one row waits for; nothing of it can cost.

    Args:
        row: The row.
        answers: Those that it is driven with.

    Attributes:
        since_call: Whether anything was waited for since the last call.
        heard: How many messages of the last call were taken in.
    """

    def __init__(self, row: RowUnderWay, answers: Answers) -> None:
        self._row = row
        self._tools = row.tools
        self._answers = answers
        self._polled: list[str] = []
        """The free questions about the result of the last call, in the order in which they were first asked."""
        self._hearing: Hearing | None = None
        """Set while the last thing that the action waited for is a message."""
        self.since_call = False
        self.heard = 0

    @property
    def for_message(self) -> bool:
        """Whether the last thing that the action waited for is a message."""
        return self._hearing is not None

    def new_call(self) -> None:
        """Another call is made: nothing is waited for any more."""
        self.since_call = False
        self._polled.clear()
        self._hearing, self.heard = None, 0

    async def poll(self, poll: Poll) -> Reply:
        """News of a result.

        Raises:
            StillAtTheService: If nothing came in time, or the run stops.
            Over: If the service has long forgotten it.
            Unusable: If all that may be used was bought before, and this is not among it.
        """
        self._polled += [] if poll.question in self._polled else [poll.question]
        question = "" if poll.question == self._polled[0] else poll.question
        row = self._row
        row.finding.led_on = row.finding.poll is not None and row.finding.question != question
        if not await self._begin(poll.remote_id):
            return self._answers.look_again()
        self._hearing = None
        try:
            exchange = await result_of(self._tools, row.token, poll)
        except NoLongerThere as gone:
            note = messages.NO_LONGER_THERE.format(vendor=title_of(poll.request.provider))
            raise Over(row.ends(JobState.FAILED_PERMANENT, note)) from gone
        self._answers.looked(row.seq, poll.request, exchange, self._tools.known.now())
        row.finding.poll, row.finding.question = exchange, question
        return exchange.reply

    async def hear(self, deliveries: Deliveries) -> Reply:
        """The next message that was sent to us about the last call.

        Raises:
            StillAtTheService: If it did not come in time, or the run stops, or nothing can come to us.
            Unusable: If all that may be used was bought before, and this is not among it.
        """
        if not await self._begin(deliveries.remote_id):
            return self._answers.look_again()
        row = self._row
        self._hearing = self._hearing or Hearing(self._tools, row.token)
        exchange = await self._hearing.message(deliveries.seen, deliveries.quiet)
        if exchange is None:
            return Reply(0, None, row.token)
        self.heard = deliveries.seen + 1
        if row.request is not None:
            self._answers.heard(row.seq, row.request, exchange, self._tools.known.now(), first=self.heard == 1)
        return exchange.reply

    async def look(self, look: Look) -> Reply:
        """Ask a free question once; a row whose answer was bought before asks none.

        Raises:
            Stopped: If the run stopped before the answer came.
        """
        row = self._row
        await row.flush()
        if self._answers.whole:
            return Reply(0, None)
        asking = self._tools.service.send(look.request, priority=row.priority)
        exchange = await self._tools.control.unless_over(asking)
        token, now = row.token, self._tools.wall()

        def keep(connection: Connection) -> tuple[Event, ...]:
            receipts.keep_receipt(connection, token, "poll", exchange, now, question=look.question)
            return ()

        if token and exchange.status is not None:
            await self._tools.sink.put(keep)
        return replace(exchange.reply, token=token)

    async def _begin(self, remote_id: str) -> bool:
        """What was found so far goes to disk, and what is waited for; False where all of it was bought before."""
        row = self._row
        await row.flush()
        row.hold_nobody_up()
        if self._answers.whole:
            return False
        if not self.since_call:
            await keep_waiting(self._tools, row.step, row.unit, row.token, remote_id)
        self.since_call = True
        return True

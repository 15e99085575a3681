"""One row in the hands of its driver: its last call, what was found since, and how it may end."""

from __future__ import annotations

from collections.abc import Callable

from rowcall.engine import messages
from rowcall.engine.planning.refrain import MustNotContact
from rowcall.engine.rows.findings import Finding
from rowcall.engine.rows.tools import Tools
from rowcall.engine.step import Step
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ended
from rowcall.model.events import CellsChanged
from rowcall.model.providers import title_of
from rowcall.model.request import Request
from rowcall.project import doubts
from rowcall.project.jobs import Unit


class Over(Exception):
    """The row has ended otherwise than by its action."""

    def __init__(self, ended: Ended) -> None:
        super().__init__()
        self.ended = ended


class RowUnderWay:
    """One row on its way through one step.

    Args:
        tools: Of the run.
        step: The step.
        unit: The row's jobs that share their calls.
        number: The row's place in the order of the list, for the step's turnstile.
        no_longer_starting: Called when the row waits and others may be begun.
        urgent: Whether its calls go before those of all other rows.

    Attributes:
        priority: Of its calls; a lower number goes first.
        seq: How many calls it has made.
        request: The last call; None before the first.
        token: The last call's.
        adopted: Whether the last call's answer was bought before.
        finding: What was found since the last call.
    """

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
        self.tools = tools
        self.step = step
        self.unit = unit
        self.priority = 0 if urgent else step.record.position + 1
        self.seq = 0
        self.request: Request | None = None
        self.token = ""
        self.adopted = False
        self.finding = Finding(step, unit)
        self._number = number
        self._no_longer_starting = no_longer_starting

    @property
    def vendor(self) -> str:
        """Whose service the step calls, for people."""
        return title_of(self.step.action.provider)

    def next_call(self, request: Request) -> None:
        """A call is made; what has come of it is told by `answered`."""
        self.seq += 1
        self.request = request

    def answered(self, token: str, *, adopted: bool) -> None:
        """From here on findings come from this call."""
        self.token = self.finding.token = token
        self.adopted = self.finding.adopted = adopted

    async def my_turn(self) -> None:
        """Wait until every row before this one has decided what it is about."""
        await self.step.turnstile.turn(self._number)

    def decided(self) -> None:
        """Rows after this one no longer wait for it."""
        self.step.turnstile.leave(self._number)

    def hold_nobody_up(self) -> None:
        """The row waits; others may be begun and decide meanwhile."""
        self._no_longer_starting()
        self.decided()

    async def flush(self) -> None:
        """Write what was found since the last call; an answer to a free question is kept if anything was made of it."""
        finding = self.finding
        self.forget_found()
        if not finding.says_something:
            return
        await self.tools.sink.put(lambda connection: finding.write(connection, self.tools.wall()))
        if finding.cost is not None and finding.token:
            self.tools.budget.settle(finding.token, finding.cost)

    def forget_found(self) -> None:
        """What is found from here on stands alone."""
        self.finding = Finding(self.step, self.unit, self.token, self.adopted)

    def ends(self, state: JobState, note: str) -> Ended:
        """An end that is the same for each part that was asked."""
        return Ended(dict.fromkeys(self.unit.parts, state), note)

    def ends_in_doubt(self, message: str, *, sentence: str = messages.UNKNOWN) -> Ended:
        """The last call may have been paid for, and nothing was read of its answer."""
        doubt = doubts.attempt_of(self.tools.project.reader, self.token)
        note = messages.unknown_outcome(doubt.sent_at, doubt.most, message, sentence=sentence)
        return self.ends(JobState.UNKNOWN_OUTCOME, note)

    def kept_from_asking(self, kept_from: MustNotContact) -> Over:
        """It is about somebody who must not be contacted."""
        self.tools.tell(CellsChanged(self.step.sheet.id, kept_from.row_ids))
        return Over(self.ends(JobState.SUPPRESSED, str(kept_from)))

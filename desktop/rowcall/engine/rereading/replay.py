"""Drives a row's action from the answers that were kept alone; nothing is sent, and what is missing is not asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rowcall.engine.rows.answers import LOOKS, Answers, Unusable, answers_of
from rowcall.engine.rows.findings import said_late
from rowcall.engine.step import Step
from rowcall.errors import WrongAnswer
from rowcall.model.action import Delivery
from rowcall.model.dialogue import Ask, Cells, Deliveries, Ended, Look, NewRow, NewRows, Poll, Said, Steps
from rowcall.model.exchange import Reply
from rowcall.model.json_text import parse_json
from rowcall.model.request import Request
from rowcall.project import messages, rereading
from rowcall.project.jobs import Unit
from rowcall.project.reader import Reader

CHANGED = "The row was changed since it was asked, and its answers are about what it said then."


class Unreadable(Exception):
    """The answers of a row do not say what its action needs by now; why, as a sentence."""


class _NotKept(Exception):
    """The next answer was never kept: the row ended without it."""


@dataclass(slots=True)
class RowReading:
    """What the answers of one unit say."""

    step: Step
    unit: Unit
    token: str = ""
    """The last call."""
    cells: dict[str, str] = field(default_factory=dict)
    new_rows: list[NewRow] = field(default_factory=list)
    late: list[Delivery] = field(default_factory=list)
    """What messages say that came after the action had ended."""
    ended: Ended | None = None
    """None where the answers do not tell how the row ended: a call was refused, or its result never came."""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.cells or self.new_rows or self.late or self.ended)


def read_again(reader: Reader, step: Step, unit: Unit) -> RowReading:
    """What the kept answers of a unit say today.

    Args:
        reader: Of the project.
        step: The step that it was asked in.
        unit: Its jobs.

    Raises:
        Unreadable: If they do not say what they have to.
    """
    cells = next(reader.rows(step.sheet.id, step.asks.column_ids, [unit.row_id]))
    ask, _problem = step.asks.ask(cells)
    return _Replay(reader, step, unit, Ask(ask.values, ask.options, unit.parts)).go()


class _Replay:
    def __init__(self, reader: Reader, step: Step, unit: Unit, ask: Ask) -> None:
        self._reader = reader
        self._ask = ask
        self._answers: Answers = answers_of(reader, step, unit, ask)
        self._reading = RowReading(step, unit)
        self._seq = 0
        self._polled: dict[str, int] = {}
        """Free questions about the result of the last call -> how often each was asked."""
        self._heard = 0
        self._quiet = 0
        """How often no further message was there."""
        self._adopted = False

    def go(self) -> RowReading:
        """Follow the action as far as the answers go."""
        action_steps = self._reading.step.action.steps(self._ask)
        try:
            self._answers.check()
            self._reading.ended = self._follow(action_steps)
        except WrongAnswer as wrong:
            raise Unreadable(str(wrong)) from wrong
        except Unusable as unusable:
            raise Unreadable(CHANGED) from unusable
        except _NotKept:
            return self._reading
        finally:
            action_steps.close()
        if not self._adopted:
            self._take_late()
        return self._reading

    def _follow(self, action_steps: Steps) -> Ended:
        reply: Reply | None = None
        while True:
            try:
                said = action_steps.send(reply)
            except StopIteration as end:
                ended: Ended = end.value
                return self._answers.noted(self._reader, ended) if self._adopted else ended
            reply = self._do(said)

    def _do(self, said: Said) -> Reply | None:
        match said:
            case Request():
                return self._call(said)
            case Poll():
                return self._poll(said)
            case Look():
                return self._look(said)
            case Deliveries():
                return self._hear(said)
            case Cells():
                self._reading.cells.update(said.values)
            case NewRows():
                self._reading.new_rows.extend(said.rows)
            case _:
                pass  # who has a claim was settled when the row was asked, and what was used stands in the ledger
        return None

    def _call(self, request: Request) -> Reply:
        self._seq += 1
        self._polled.clear()
        self._heard = self._quiet = 0
        kept = self._answers.to(self._seq, request)
        if kept is None:
            raise _NotKept
        self._reading.token, self._adopted = kept.token, kept.adopted
        return replace(kept.reply, alone=request.went_alone(kept.kept.path))

    def _poll(self, poll: Poll) -> Reply:
        """The next of the kept answers to a question; the last one stands for all that would say the same."""
        if self._answers.whole:
            return self._answers.look_again()
        number = self._polled.get(poll.question, 0)
        self._polled[poll.question] = number + 1
        question = "" if poll.question == next(iter(self._polled)) else poll.question
        polls = rereading.polled(self._reader, self._reading.token, question)
        if not polls or number >= len(polls) + LOOKS:
            raise _NotKept
        kept = polls[min(number, len(polls) - 1)]
        return Reply(kept.status, parse_json(kept.body))

    def _look(self, look: Look) -> Reply:
        """What was answered then; nothing where no answer came. One that goes before all calls is not kept."""
        if not self._reading.token:
            raise _NotKept
        token = self._reading.token
        kept = rereading.looked(self._reader, token, look.question)
        return Reply(kept.status, parse_json(kept.body), token) if kept else Reply(0, None, token)

    def _hear(self, deliveries: Deliveries) -> Reply:
        if self._answers.whole:
            return self._answers.look_again()
        token = self._reading.token
        found = messages.kept(self._reader, token, deliveries.seen, 1)
        if found:
            self._heard = deliveries.seen + 1
            return Reply(200, parse_json(found[0]))
        self._quiet += 1
        if not deliveries.quiet or self._quiet > LOOKS:
            raise _NotKept
        return Reply(0, None, token)

    def _take_late(self) -> None:
        """Messages that came when the action no longer listened; one that says nothing is still kept."""
        reading = self._reading
        kept = messages.kept(self._reader, reading.token, self._heard, -1)
        reading.late += said_late(reading.step.action, kept)

"""The answers that one row is driven with: those that were kept, those that come, and what is kept for other files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from rowcall.engine import messages
from rowcall.engine.planning.known import SHARED
from rowcall.engine.step import Step
from rowcall.model.answers import Answer, Bought, KeptReply, Source
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Ended
from rowcall.model.exchange import Exchange, Reply
from rowcall.model.json_text import parse_json
from rowcall.model.request import Request
from rowcall.project import adopted, calls, jobs, receipts
from rowcall.project.jobs import Unit
from rowcall.project.reader import Reader
from rowcall.project.receipts import KeptAnswer, question_hash

LOOKS = 3
"""How often an answer that was bought before is looked at for more; then it is none that can be used."""
FINAL = frozenset({JobState.DONE, JobState.NOT_FOUND})


class Unusable(Exception):
    """An answer that was bought before does not answer this row.

    Attributes:
        forget: Whether it answers nobody.
    """

    def __init__(self, *, forget: bool = True) -> None:
        super().__init__()
        self.forget = forget


class Answers:
    """The answers of one row in one step."""

    def __init__(
        self, step: Step, unit: Unit, ask: Ask, kept: Mapping[int, KeptAnswer], poll: KeptReply | None = None
    ) -> None:
        self._step = step
        self._unit = unit
        self._kept = kept
        self._poll = poll
        self._name = step.action.known_as(ask)
        self._replies: list[KeptReply] = []
        self._looks = 0
        self._changed = False
        self.whole = any(answer.whole for answer in kept.values())
        """Whether all of it was bought before: nothing is sent."""

    def check(self) -> None:
        """Refuse a whole answer about somebody else: the row was changed since it was planned.

        Raises:
            Unusable: If it is.
        """
        name = question_hash(self._name.encode())
        if any(answer.whole and answer.question != name for answer in self._kept.values()):
            raise Unusable(forget=False)

    def to(self, seq: int, request: Request) -> KeptAnswer | None:
        """The kept answer to a call; None where it has to be asked.

        Raises:
            Unusable: If nothing may be asked and there is none.
        """
        kept = self._kept.get(seq)
        if kept is None or (not kept.whole and kept.kept.path not in request.paths):
            if self.whole:
                raise Unusable
            return None
        self.take(kept, request)
        return kept

    def take(self, kept: KeptAnswer, request: Request) -> None:
        """An answer that was kept is used."""
        self._replies.append(kept.kept)
        self._changed = self._changed or (not kept.whole and kept.question != question_hash(request.content() or b""))

    def came(self, seq: int, request: Request, exchange: Exchange, now: float) -> None:
        """An answer came."""
        self._replies.append(_reply(Source.POST, seq, request, exchange, now))

    def look_again(self) -> Reply:
        """What the free question after the calls was answered, where all was bought before.

        Raises:
            Unusable: If that tells nothing.
        """
        self._looks += 1
        if self._looks > LOOKS:
            raise Unusable
        kept = self._poll or self._replies[-1]
        if self._poll is not None and self._poll not in self._replies:
            self._replies.append(self._poll)
        return Reply(kept.status, parse_json(kept.body))

    def looked(self, seq: int, request: Request, exchange: Exchange, now: float) -> None:
        """A free question was answered; only the last one counts."""
        self._replies = [reply for reply in self._replies if reply.source is Source.POST]
        self._replies.append(_reply(Source.POLL, seq, request, exchange, now))

    def heard(self, seq: int, request: Request, exchange: Exchange, now: float, *, first: bool) -> None:
        """A message came; an answer of several messages is this file's alone, since no other could tell their order."""
        self._changed = self._changed or not first
        self.looked(seq, request, exchange, now)

    def bought(self, ended: Ended) -> Bought | None:
        """The row's whole answer for other files; None where it is none, or is kept there already."""
        found = {part: state is JobState.DONE for part, state in ended.states.items() if state in FINAL}
        if self.whole or self._changed or not (self._name and found and self._replies) or ended.stop:
            return None
        return Bought(self._step.action.key, self._name, found, Answer(tuple(self._replies)))

    def bought_for_all(self, request: Request, *, found: bool) -> Bought | None:
        """The newest answer where it serves other rows as well; None where it does not."""
        if not request.known_as or self._changed or not self._replies:
            return None
        return Bought(SHARED, request.known_as, {"": found}, Answer((self._replies[-1],)))

    def kept_under(self, request: Request | None) -> tuple[str, str]:
        """The action and the name under which the answer in use was kept."""
        if self.whole or request is None:
            return self._step.action.key, self._name
        return SHARED, request.known_as

    def noted(self, reader: Reader, ended: Ended) -> Ended:
        """The end of a row that cost nothing, and since when its answer is known."""
        if not FINAL.intersection(ended.states.values()):
            return ended
        states = jobs.states_of_row_now(reader, self._step.record.id, self._unit.row_id)
        of_all_parts = len(states) == len(self._unit.parts)
        return replace(ended, note=f"{ended.note} {self._known_since(of_all_parts=of_all_parts)}".strip())

    def _known_since(self, *, of_all_parts: bool) -> str:
        day = datetime.fromtimestamp(Answer(tuple(self._replies)).bought_at).astimezone().date().isoformat()
        if of_all_parts:
            return messages.KNOWN.format(day=day)
        titles = ", ".join(self._step.action.part(key).title for key in self._unit.parts)
        return messages.KNOWN_PART.format(part=titles, day=day)


def answers_of(reader: Reader, step: Step, unit: Unit, ask: Ask) -> Answers:
    """The answers that an earlier stretch of the run has for a row, or that were bought before."""
    untouched = all(state is JobState.QUEUED for state in unit.states)
    if untouched and not calls.was_asked(reader, step.record.id, unit.row_id):
        return Answers(step, unit, ask, {})
    kept = receipts.kept_answers(reader, step.record.id, unit.row_id, unit.parts)
    last = kept[max(kept)] if kept else None
    poll = adopted.kept_poll(reader, last.token) if last and last.whole else None
    return Answers(step, unit, ask, kept, poll)


def _reply(source: Source, seq: int, request: Request, exchange: Exchange, now: float) -> KeptReply:
    return KeptReply(
        source, seq, request.method, request.path, exchange.status or 0, exchange.content_type, exchange.raw, now
    )

"""Drives an action by hand: what it says, and how it ends, for given replies and without any network."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from rowcall.model.action import Action
from rowcall.model.dialogue import Ask, Cells, Claim, Deliveries, Ended, Look, NewRow, NewRows, Poll, Said, Used
from rowcall.model.exchange import Reply
from rowcall.model.request import Request


@dataclass
class Driven:
    """All that an action said."""

    said: list[Said] = field(default_factory=list)
    ended: Ended | None = None

    @property
    def requests(self) -> list[Request]:
        return [said for said in self.said if isinstance(said, Request)]

    @property
    def polls(self) -> list[Poll]:
        return [said for said in self.said if isinstance(said, Poll)]

    @property
    def looks(self) -> list[str]:
        """The paths of the free questions that were asked once."""
        return [said.request.path for said in self.said if isinstance(said, Look)]

    @property
    def awaited(self) -> list[tuple[str, int]]:
        """What was waited for at our address: the service's name for it, and how many messages were there already."""
        return [(said.remote_id, said.seen) for said in self.said if isinstance(said, Deliveries)]

    @property
    def cells(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for said in self.said:
            if isinstance(said, Cells):
                found.update(said.values)
        return found

    @property
    def people(self) -> list[NewRow]:
        rows = [row for said in self.said if isinstance(said, NewRows) for row in said.rows]
        return list({row.key: row for row in rows}.values())

    @property
    def used(self) -> list[dict[str, int]]:
        return [dict(said.units) for said in self.said if isinstance(said, Used)]

    @property
    def claims(self) -> list[frozenset[str]]:
        return [said.keys for said in self.said if isinstance(said, Claim)]


def drive(action: Action, ask: Ask, replies: Iterable[Any]) -> Driven:
    """Answer each request, poll, look and wait with the next reply: a body, or a status and a body."""
    driven, waiting = Driven(), list(replies)
    steps = action.steps(ask)
    answer: Reply | None = None
    while True:
        try:
            said = steps.send(answer)
        except StopIteration as end:
            driven.ended = end.value
            assert not waiting, f"These replies were not asked for: {waiting}"
            return driven
        driven.said.append(said)
        answer = None
        if isinstance(said, Request | Poll | Look | Deliveries):
            if not waiting:
                steps.close()
                return driven
            reply = waiting.pop(0)
            answer = Reply(*reply) if isinstance(reply, tuple) else Reply(200, reply)

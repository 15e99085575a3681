"""Answers that serve many rows, such as a company that was looked up: each is bought once for all of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from rowcall.engine.planning.known import SHARED, Known
from rowcall.engine.step import Step
from rowcall.model.answers import KeptReply
from rowcall.model.request import Request
from rowcall.project import adopted
from rowcall.project.adopted import Place
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.receipts import KeptAnswer, question_hash


class Shared:
    """The shared answers of one run: in its project, else in the wallet."""

    def __init__(self, project: Project, known: Known) -> None:
        self._project = project
        self._known = known
        self._asking: dict[str, asyncio.Lock] = {}

    @asynccontextmanager
    async def alone(self, request: Request) -> AsyncIterator[None]:
        """No other row asks the same meanwhile."""
        async with self._asking.setdefault(request.known_as, asyncio.Lock()):
            yield

    async def find(self, step: Step, unit: Unit, seq: int, request: Request) -> KeptAnswer | None:
        """The answer to a row's call without making it; None where it has to be bought.

        Raises:
            MemoryProblem: If the wallet cannot be read.
        """
        reply = self._in_project(step, request) or await asyncio.to_thread(self._in_wallet, request)
        if reply is None:
            return None
        place = Place(step.record, unit.row_id, unit.parts, unit.job_ids)
        question = question_hash(request.content() or b"")
        return await self._project.write(
            lambda connection: adopted.adopt_shared(connection, place, seq, question, request.known_as, reply)
        )

    def _in_project(self, step: Step, request: Request) -> KeptReply | None:
        return adopted.shared_reply(
            self._project.reader,
            request.path,
            request.known_as,
            step.record.run_id,
            found_since=self._known.found_since,
            nothing_since=self._known.nothing_since,
        )

    def _in_wallet(self, request: Request) -> KeptReply | None:
        known = self._known.answers_to(SHARED, [("", request.known_as)])
        for answer in self._known.replies(known.values()).values():
            (reply,) = answer.replies
            if reply.path == request.path:
                return reply
        return None

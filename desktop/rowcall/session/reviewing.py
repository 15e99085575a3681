"""The doubtful answers of the open project: found, shown one by one, decided about."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing

from rowcall.engine.messages import REJECTED
from rowcall.likeness.cards import Cards, emptying
from rowcall.likeness.doubtful import find_doubtful, find_shared
from rowcall.model.action import Action
from rowcall.model.events import CellsChanged, Event, RowsMoved
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.review import Card, Doubtful, Kind, Refusal, Verdict
from rowcall.project import verdicts
from rowcall.project.file import Project


class Reviewing:
    """Nothing is sent from here, and everything can be undone.

    Args:
        project: The open project; raises where none is open.
        actions: By key.
        tell: Told what has changed.
    """

    def __init__(
        self, project: Callable[[], Project], actions: Mapping[str, Action], tell: Callable[[Event], None]
    ) -> None:
        self._project = project
        self._actions = actions
        self._tell = tell
        self._shared: tuple[Project | None, frozenset[Doubtful]] = None, frozenset()

    async def find(self, reading: Reading = UNWATCHED) -> list[Doubtful]:
        """What is to be looked at; found in another thread.

        Raises:
            ImportCancelled: If it was stopped.
        """
        project = self._project()

        def look() -> list[Doubtful]:
            with closing(project.new_reader()) as reader:
                decided = verdicts.decided_about(reader)
                return find_doubtful(reader, self._actions, decided.__contains__, reading)

        found = await asyncio.to_thread(look)
        self._shared = project, frozenset(one for one in found if one.kind is Kind.SHARED)
        return found

    async def shared_mails(self, reading: Reading = UNWATCHED) -> list[Doubtful]:
        """The rows with an e-mail that was found for somebody else too, as they are now; found in another thread.

        Raises:
            ImportCancelled: If it was stopped.
        """
        project = self._project()

        def look() -> list[Doubtful]:
            with closing(project.new_reader()) as reader:
                return find_shared(reader, self._actions, verdicts.decided_about(reader).__contains__, reading)

        return await asyncio.to_thread(look)

    async def shared_mail_of(self, sheet_id: int, row_id: int) -> Card | None:
        """Whether a row's e-mail was found for somebody else too, when doubtful answers were last counted."""
        project, shared = self._shared
        if project is not self._project():
            return None
        here = next((one for one in shared if (one.sheet_id, one.row_id) == (sheet_id, row_id)), None)
        card = await self.card(here) if here is not None else None
        return card if card is not None and card.asked else None

    async def card(self, doubtful: Doubtful) -> Card | None:
        """One of them with what is needed to decide; None where its row is gone meanwhile."""
        project = self._project()

        def read() -> Card | None:
            with closing(project.new_reader()) as reader:
                return Cards(reader, self._actions).card(doubtful)

        return await asyncio.to_thread(read)

    async def decide(self, decided: Sequence[Doubtful], verdict: Verdict, title: str) -> tuple[Doubtful, ...]:
        """Keep a decision about one of them, or the same one about many, as one step that can be undone.

        Returns:
            Those of which nothing could be decided, because a run is asking about their rows at this moment.

        Raises:
            ReadOnlyProject: If the project can only be looked at.
        """
        project = self._project()
        sheets = {id_: project.reader.sheet_by_id(id_) for id_ in {one.sheet_id for one in decided}}
        gone = {
            one: emptying(sheets[one.sheet_id], self._actions, one, REJECTED)
            for one in decided
            if verdict is Verdict.REJECTED and one.refusal is Refusal.CELLS
        }
        now = time.time()
        left = await project.write_step(
            lambda connection: verdicts.decide(connection, decided, verdict, gone, title, now)
        )
        self._shared = self._shared[0], self._shared[1].difference(decided)
        for sheet_id in sheets:
            here = [one for one in decided if one.sheet_id == sheet_id]
            if verdict is Verdict.REJECTED and any(one.refusal is Refusal.OUT for one in here):
                self._tell(RowsMoved(sheet_id))
            self._tell(CellsChanged(sheet_id, tuple(one.row_id for one in here)))
        return left

    def decisions(self, sheet_id: int, row_id: int) -> tuple[tuple[Kind, Verdict, float], ...]:
        """What was decided about a row, the oldest first, with the time."""
        return verdicts.verdicts_of(self._project().reader, sheet_id, row_id)

    def taken_out(self, sheet_id: int) -> tuple[int, int]:
        """How many rows are not in a sheet any more because they were turned down, and because they were merged."""
        return verdicts.taken_out(self._project().reader, sheet_id)

"""What the newest run of the open project has come to, read in another thread."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import TypeVar

from rowcall.model.action import Action
from rowcall.model.cells import Outcome
from rowcall.model.doubts import FailedRows
from rowcall.model.step_ends import StepEnd
from rowcall.project import step_ends
from rowcall.project.file import Project
from rowcall.project.leftovers import failed_rows
from rowcall.project.reader import Reader
from rowcall.project.runs import StepRecord, last_run
from rowcall.session.last_end import LastEnd, last_end

T = TypeVar("T")


class Ends:
    """Tells it of whichever project is open; nothing where none is, or where there was no run.

    Args:
        project: The open project; None where none is open.
        catalogue: All actions, by their keys.
    """

    def __init__(self, project: Callable[[], Project | None], catalogue: Mapping[str, Action]) -> None:
        self._project = project
        self._catalogue = catalogue

    async def last(self) -> LastEnd | None:
        """How the run ended and what it was, as the project tells it; None where that is not known."""
        return await self._read(lambda reader, _run_id: last_end(reader, self._catalogue), None)

    async def failed(self) -> tuple[FailedRows, ...]:
        """Of each step the rows that failed and may be asked again; steps without are left out.

        Rows that lack what the call needs are not among them, nor are those that are tried again by themselves.
        """
        nothing: list[tuple[StepRecord, tuple[int, ...]]] = []
        found = await self._read(failed_rows, nothing)
        return tuple(FailedRows(step.position, step.action, step.sheet_id, row_ids) for step, row_ids in found)

    async def of_steps(self) -> tuple[StepEnd, ...]:
        """What each step has made, and why it left rows out."""
        return await self._read(step_ends.step_ends, ())

    async def brought(self, position: int) -> array[int]:
        """The rows that a step has added to the sheet that it makes."""
        return await self._read(lambda reader, run_id: step_ends.rows_brought(reader, run_id, position), array("q"))

    async def ended(self, position: int, outcome: Outcome) -> array[int] | None:
        """The rows that ended so in a step; None where its sheet shows just these as ended so."""
        return await self._read(lambda reader, run_id: step_ends.rows_ended(reader, run_id, position, outcome), None)

    async def not_asked(self, position: int, note: str) -> array[int]:
        """The rows of a step that are not asked for this reason."""
        return await self._read(lambda reader, run_id: step_ends.rows_noted(reader, run_id, position, note), array("q"))

    async def _read(self, what: Callable[[Reader, int], T], nothing: T) -> T:
        project = self._project()
        if project is None:
            return nothing

        def read() -> T:
            with closing(project.new_reader()) as reader:
                last = last_run(reader)
                return what(reader, last[0]) if last is not None else nothing

        return await asyncio.to_thread(read)

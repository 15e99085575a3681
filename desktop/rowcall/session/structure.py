"""Rows and columns of the open project that a person inserts, deletes and arranges, and the history of all changes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from rowcall.model.events import CellsChanged, Event, RowsMoved, SheetsChanged
from rowcall.model.fields import Field
from rowcall.model.import_plans import ByHand
from rowcall.model.sheets import Layout
from rowcall.project.edits import Step, Undone
from rowcall.project.file import Project
from rowcall.project.turns import Turns
from rowcall.project.undo.history import HistoryStep, history, next_steps
from rowcall.project.undo.step import Deleted
from rowcall.project.writer import Connection
from rowcall.session.reads import read

Change = Callable[[Step], object]


class Structure:
    """Changes what a sheet is made of; each call is one step that can be undone.

    Args:
        project: The open project; raises where there is none.
        tell: Told what has changed.
    """

    def __init__(self, project: Callable[[], Project], tell: Callable[[Event], None]) -> None:
        self._project = project
        self._tell = tell

    async def insert_rows(
        self, sheet_id: int, count: int, title: str, *, before: int | None = None, after: int | None = None
    ) -> range:
        """Insert empty rows before or after a row, or at the sheet's end; their ids, from top to bottom."""
        found: list[range] = []
        await self._change(
            title, lambda step: found.append(step.insert_rows(sheet_id, count, before=before, after=after))
        )
        self._tell(RowsMoved(sheet_id))
        return found[0]

    async def delete_rows(self, sheet_id: int, row_ids: Sequence[int], title: str) -> Deleted:
        """Take rows away, but for those that a run is asking about; an undo brings them back with all they hold."""
        found: list[Deleted] = []
        await self._change(title, lambda step: found.append(step.delete_rows(sheet_id, row_ids)))
        self._tell(RowsMoved(sheet_id))
        return found[0]

    async def insert_columns(
        self, sheet_id: int, name: str, count: int, place: int, order: Sequence[int], title: str
    ) -> tuple[int, ...]:
        """Insert columns of a person's own, side by side; their ids.

        Args:
            sheet_id: The sheet.
            name: What each is called, as far as that is free.
            count: How many.
            place: Where among the columns of `order` they stand.
            order: All columns, as they stand now.
            title: What the step is called.
        """
        layout = await self._layout(sheet_id)
        found: list[int] = []

        def insert(step: Step) -> None:
            found.extend(step.insert_column(sheet_id, name) for _column in range(count))
            step.set_layout(sheet_id, layout.with_order((*order[:place], *found, *order[place:])))

        await self._change(title, insert)
        self._tell(SheetsChanged(sheet_id))
        return tuple(found)

    async def delete_columns(self, sheet_id: int, column_ids: Sequence[int], title: str) -> None:
        """Take columns away; an undo brings them back with all they hold."""
        await self._change(title, lambda step: step.delete_columns(column_ids))
        self._tell(SheetsChanged(sheet_id))

    async def rename_column(self, sheet_id: int, column_id: int, name: str, title: str) -> None:
        """Call a column otherwise; exports use the new name, and what the column means stays."""
        await self._change(title, lambda step: step.rename_column(sheet_id, column_id, name))
        self._tell(SheetsChanged(sheet_id))

    async def take_for(self, sheet_id: int, column_id: int, field: Field | None, title: str) -> None:
        """Say what a column means; None: nothing that actions ask for."""
        await self._change(title, lambda step: step.take_for(sheet_id, column_id, field))
        self._tell(SheetsChanged(sheet_id))

    async def arrange(self, sheet_id: int, change: Callable[[Layout], Layout], title: str) -> None:
        """Change order, widths, hidden and frozen columns of a sheet."""
        layout = change(await self._layout(sheet_id))
        await self._change(title, lambda step: step.set_layout(sheet_id, layout))
        self._tell(SheetsChanged(sheet_id))

    async def row_count(self, sheet_id: int) -> tuple[int, ByHand]:
        """How many rows a sheet has, and what of that a person has done."""
        return await read(self._project(), lambda reader: (reader.sheet_by_id(sheet_id).rows, reader.by_hand(sheet_id)))

    async def history(self) -> list[HistoryStep]:
        """What a person did, the newest first, with what was undone and can be done again."""
        return await read(self._project(), history)

    def next_steps(self) -> tuple[HistoryStep | None, HistoryStep | None]:
        """What an undo would take back, and what a redo would do again."""
        return next_steps(self._project().reader)

    async def undo(self) -> Undone | None:
        """Take back the newest step; None where there is none."""
        return self.told(await self._in_turn(lambda turns: turns.undo()))

    def newest_step(self) -> int:
        """The id of the step that an undo would take back; 0: there is none."""
        newest, _again = self.next_steps()
        return newest.id if newest is not None else 0

    async def undo_since(self, step_id: int) -> Undone | None:
        """Take back the newest step that was made after another one; None where there is none."""
        return self.told(await self._in_turn(lambda turns: turns.undo(after=step_id)))

    async def redo(self) -> Undone | None:
        """Do again what was taken back last; None where there is nothing."""
        return self.told(await self._in_turn(lambda turns: turns.redo()))

    async def jump(self, step_id: int, progress: Callable[[int, int], None] = lambda _done, _all: None) -> int:
        """Undo or redo until a step is the newest one that counts; returns how many steps that took.

        Args:
            step_id: The step; 0: before the first one.
            progress: Told how many steps are done, and of how many.
        """
        steps = await self.history()
        back = [step for step in steps if not step.undone and step.id > step_id]
        again = [step for step in steps if step.undone and step.id <= step_id]
        ways = [self.undo] * len(back) + [self.redo] * len(again)
        for done, way in enumerate(ways):
            progress(done, len(ways))
            await way()
        progress(len(ways), len(ways))
        return len(ways)

    def told(self, undone: Undone | None) -> Undone | None:
        """Tell what an undo or redo has changed."""
        if undone is not None and undone.columns_changed:
            for sheet_id in (undone.sheet_id, *undone.more_sheets):
                self._tell(SheetsChanged(sheet_id))
        if undone is not None and undone.rows_moved:
            for sheet_id in (undone.sheet_id, *undone.more_sheets):
                self._tell(RowsMoved(sheet_id))
        if undone is not None and undone.row_ids:
            self._tell(CellsChanged(undone.sheet_id, undone.row_ids))
        return undone

    async def _change(self, title: str, change: Change) -> None:
        def write(connection: Connection) -> None:
            with Step(connection, title, time.time()) as step:
                change(step)

        await self._project().write_step(write)

    async def _in_turn(self, way: Callable[[Turns], Future[Undone | None]]) -> Undone | None:
        project = self._project()
        project.check_writable()
        return await asyncio.wrap_future(way(project.turns))

    async def _layout(self, sheet_id: int) -> Layout:
        return await read(self._project(), lambda reader: reader.layout(sheet_id))

"""Which rows of a sheet are shown and in which order: asked for beside the window, taken in when it is there."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.import_plans import ByHand
from rowcall.model.kept_order import Put, kept_order
from rowcall.model.sheets import Filter, Test, View
from rowcall.ui import tasks
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.soon import Soon

if TYPE_CHECKING:
    from rowcall.session import Session

_PAINTED = 0.05
"""Seconds in which the first picture of the rows is painted, before anything else is counted."""
LATE_MS = 1000
"""How long new rows may wait until a filter is asked whether they pass."""


class RowOrder(QObject):
    """Keeps the model's ids in step with a view, while rows are still coming in.

    New rows come at the end, wherever the sort would put them, and rows that a person inserts stay where they were put,
    whatever a filter says of them: rows never move under the pointer by themselves, until another view is asked for.

    Signals:
        shown: Another set of rows is shown.
        counted: It is known how many rows there are, and which of them a person has put in or taken away.
    """

    shown = Signal()
    counted = Signal()

    def __init__(self, session: Session, model: SheetModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._model = model
        self._owner = owner
        self._view = View()
        self._shows: View | None = None
        self._asked = 0
        self._answered = 0
        self._counts = 0
        self._puts: list[Put] = []
        self._late: list[int] = []
        self._timer = Soon(self, LATE_MS, lambda: tasks.start(self._let_in(), owner=self._owner))
        self.total = model.sheet.rows
        self.by_hand = ByHand()

    def show(self, view: View) -> None:
        """Show what this view lets through, as soon as it is known."""
        self._view = view
        self._shows = None
        self._puts.clear()
        self._start()

    def again(self) -> None:
        """Ask once more: rows were inserted, deleted or brought back. Those that are shown stay in their order."""
        self._start()
        self.count()

    def put(self, after: int, row_ids: Sequence[int]) -> None:
        """Let rows that were just inserted stand behind this one (TOP: first) until another view is shown."""
        new = frozenset(row_ids)  # an id may have been that of a row which was undone and is forgotten
        left = [Put(put.after, [row_id for row_id in put.ids if row_id not in new]) for put in self._puts]
        self._puts = [*left, Put(after, row_ids)]

    def count(self) -> None:
        """Count all rows, whatever a filter hides."""
        self._counts += 1
        tasks.start(self._count(self._counts), owner=self._owner)

    async def _count(self, number: int) -> None:
        total, by_hand = await self._session.structure.row_count(self._model.sheet.id)
        if number == self._counts:  # else more was done meanwhile, and is being counted
            self.total, self.by_hand = total, by_hand
            self.counted.emit()

    def add(self, row_ids: Sequence[int]) -> None:
        """Take in new rows."""
        self.total += len(row_ids)
        if self._asked > self._answered:
            self._late.extend(row_ids)
        elif self._view.filters:
            self._late.extend(row_ids)
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._model.add_ids(row_ids)
            self.shown.emit()

    def _start(self) -> None:
        self._asked += 1
        tasks.start(self._ask(self._asked, self._view), owner=self._owner)

    async def _ask(self, number: int, view: View) -> None:
        with self._session.foremost.first():
            try:
                ids = await self._session.order(self._model.sheet.id, view)
                if self._shows == view and (view.sorts or (view.filters and self._puts)):
                    ids = await self._kept(ids)
            finally:
                self._answered = max(self._answered, number)
            if number == self._asked:
                self._shows = view
                self._take(ids)
                await asyncio.sleep(_PAINTED)

    async def _kept(self, ids: array[int]) -> array[int]:
        """The same rows, and those that were put in, as they stand on the screen."""
        puts, shown = tuple(self._puts), self._model.ids[:]
        put = [row_id for each in puts for row_id in each.ids]
        if put:
            there = View(filters=(Filter(Test.ROWS, rows=put),))
            ids = ids + await self._session.order(self._model.sheet.id, there)
        return await asyncio.to_thread(kept_order, shown, ids, puts)

    def _take(self, ids: array[int]) -> None:
        late, self._late = self._late, []
        if late and not self._view.filters:
            missing = set(late).difference(ids)
            ids.extend(row_id for row_id in late if row_id in missing)
        elif late:
            self._late = late
            self._timer.start()
        if not self._view.filters:
            self.total = len(ids)
        self._model.show_ids(ids)
        self.shown.emit()

    async def _let_in(self) -> None:
        late, self._late = self._late, []
        passing = set(late).intersection(await self._session.order(self._model.sheet.id, self._view))
        known = passing.intersection(self._model.ids)
        self._model.add_ids([row_id for row_id in late if row_id in passing and row_id not in known])
        self.shown.emit()

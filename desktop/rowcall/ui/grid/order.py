"""Which rows of a sheet are shown and in which order: asked for beside the window, taken in when it is there."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.import_plans import ByHand
from rowcall.model.sheets import View
from rowcall.ui import tasks
from rowcall.ui.grid.model import SheetModel

if TYPE_CHECKING:
    from rowcall.session import Session

LATE_MS = 1000
"""How long new rows may wait until a filter is asked whether they pass."""


class RowOrder(QObject):
    """Keeps the model's ids in step with a view, while rows are still coming in.

    New rows come at the end, wherever the sort would put them: rows never move under the pointer by themselves.

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
        self._asked = 0
        self._answered = 0
        self._late: list[int] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATE_MS)
        self._timer.timeout.connect(lambda: tasks.start(self._let_in(), owner=self._owner))
        self.total = model.sheet.rows
        self.by_hand = ByHand()

    def show(self, view: View) -> None:
        """Show what this view lets through, as soon as it is known."""
        self._view = view
        self._asked += 1
        tasks.start(self._ask(self._asked), owner=self._owner)

    def again(self) -> None:
        """Ask once more: rows were inserted, deleted or brought back."""
        self.show(self._view)
        self.count()

    def count(self) -> None:
        """Count all rows, whatever a filter hides."""
        tasks.start(self._count(), owner=self._owner)

    async def _count(self) -> None:
        self.total, self.by_hand = await self._session.structure.row_count(self._model.sheet.id)
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

    async def _ask(self, number: int) -> None:
        try:
            ids = await self._session.order(self._model.sheet.id, self._view)
        finally:
            self._answered = max(self._answered, number)
        if number == self._asked:
            self._take(ids)

    def _take(self, ids: array[int]) -> None:
        late, self._late = self._late, []
        if late and not self._view.filters:
            missing = set(late).difference(ids)
            ids.extend(row_id for row_id in late if row_id in missing)
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

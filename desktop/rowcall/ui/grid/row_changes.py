"""Rows that a person inserts and deletes in one sheet; each is one step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.model.kept_order import TOP
from rowcall.ui import problems, tasks
from rowcall.ui.grid.view import SheetView
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import Session

MOST_INSERTED = 100_000
"""Rows that are inserted at once at most."""


class RowChanges(QObject):
    """Inserts rows beside those that are selected, and deletes these.

    Signals:
        said: A short remark for the status bar.
        placed: The place of the row that has the focus next.
        put: Id of a row, or TOP, and the ids of rows that were inserted behind it.
    """

    said = Signal(str)
    placed = Signal(int)
    put = Signal(int, object)

    def __init__(self, session: Session, view: SheetView, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._view = view
        self._model = view.sheet_model()
        self._owner = owner

    def insert(self, *, below: bool = False) -> None:
        """Insert as many empty rows as are selected, above the first of them or below the last."""
        spans = self._spans()
        if self._model.locked:
            return
        count = sum(map(len, spans)) or 1
        if count > MOST_INSERTED:
            title = self.tr("So many rows cannot be inserted at once: {count}.").format(count=words.number(count))
            problems.show(self._owner, RowcallError(title, self.tr("Select fewer rows.")))
            return
        tasks.start(self._insert(spans, count, below=below), owner=self._owner)

    def delete(self) -> None:
        """Delete the rows that the selection touches."""
        spans = self._spans()
        if spans and not self._model.locked:
            tasks.start(self._delete(spans), owner=self._owner)

    async def _insert(self, spans: list[range], count: int, *, below: bool) -> None:
        ids, sheet_id = self._model.ids, self._model.sheet.id
        title = self.tr("Insert {rows}").format(rows=words.rows(count))
        place = (spans[-1].stop if below else spans[0].start) if spans else len(ids)
        above = ids[place - 1] if place else TOP
        beside = {} if not spans else {"after": above} if below else {"before": ids[place]}
        new = await self._session.structure.insert_rows(sheet_id, count, title, **beside)
        self.put.emit(above, new)
        self._view.place.keep_current(place, 0)
        self.said.emit(counted("%Ln row(s) inserted.", count))

    async def _delete(self, spans: list[range]) -> None:
        ids = self._model.ids
        wanted = ids[spans[0].start : spans[0].stop]
        for span in spans[1:]:
            wanted += ids[span.start : span.stop]
        title = self.tr("Delete {rows}").format(rows=words.rows(len(wanted)))
        self.placed.emit(spans[0].start)
        deleted = await self._session.structure.delete_rows(self._model.sheet.id, wanted, title)
        told = counted("%Ln row(s) deleted.", deleted.gone)
        if deleted.left:
            stay = counted("%Ln row(s) stay: a run is asking about them.", deleted.left)
            told = f"{told} {stay}" if deleted.gone else stay
        self.said.emit(told)

    def _spans(self) -> list[range]:
        """The rows that the selection touches, or the one with the focus."""
        spans = self._view.selected.rows()
        row = self._view.currentIndex().row()
        return spans or ([range(row, row + 1)] if row >= 0 else [])

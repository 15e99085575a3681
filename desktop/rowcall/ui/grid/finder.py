"""Finds and replaces in one sheet: looks in another thread, goes from place to place, and shows what would change."""

from __future__ import annotations

import asyncio
from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.model.finding import Find, replacing
from rowcall.model.patterns import Patterns
from rowcall.model.sheets import Filter, Test
from rowcall.project.edits import CellText
from rowcall.project.found_cells import FoundCells
from rowcall.session.cell_work import Change
from rowcall.ui import tasks
from rowcall.ui.grid.find_bar import FindBar
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.scopes import Scopes, Where
from rowcall.ui.grid.view import SheetView
from rowcall.ui.grid.view_state import ViewState
from rowcall.ui.languages.counted import counted
from rowcall.ui.rewrite_dialog.dialog import RewriteDialog
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import Session

_NONE = FoundCells(array("q"), 1)


class Finder(QObject):
    """Find and replace in one sheet.

    Signals:
        replaced: Cells are to be set, as one step: a tuple of CellText, and what the step is called.
    """

    replaced = Signal(object, str)

    def __init__(self, session: Session, view: SheetView, state: ViewState, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._view = view
        self._model: SheetModel = view.sheet_model()
        self._state = state
        self._owner = owner
        self.scopes = Scopes(self._model, view, state)
        self.bar = FindBar(owner)
        self._found = _NONE
        self._looked_for = Find("")
        self._looking: asyncio.Task[None] | None = None
        self._replaced = 0
        self._replaced_by: int | None = None
        self.bar.changed.connect(self._look_for_other)
        self.bar.step_asked.connect(self.step)
        self.bar.rows_asked.connect(self._show_rows)
        self.bar.one_asked.connect(self._replace_one)
        self.bar.all_asked.connect(self._replace_all)
        self.bar.closed.connect(self.close)

    def open(self, *, replace: bool = False) -> None:
        """Open the bar, or put the focus into it again."""
        self.bar.open(replace=replace and not self._model.locked, selection=self.scopes.has_selection())

    def close(self) -> None:
        """Close the bar; the focus goes back to the sheet."""
        self._stop()
        self._found = _NONE
        self.bar.hide()
        self._view.setFocus()

    def look_again(self) -> None:
        """Other rows are shown, or cells have changed."""
        if self.bar.isVisible() and self.bar.field.text():
            self.look()

    def _look_for_other(self) -> None:
        """Something else is looked for: what was replaced before is told no more."""
        self._replaced = 0
        self.look()

    def look(self) -> None:
        """Look for what stands in the bar now; what was looked for before is given up."""
        self._stop()
        find = self.bar.asked()
        if not find.text:
            self._found = _NONE
            self.bar.tell("")
            return
        try:
            find.check()
        except RowcallError as problem:
            self._found = _NONE
            self.bar.tell(str(problem), wrong=True)
            return
        self.bar.tell(self.tr("Looking…"))
        self._looking = tasks.start(self._look(find), owner=self._owner, on_error=self._refuse)

    async def _look(self, find: Find) -> None:
        where = Where(self.bar.where.currentData())
        columns = [look.column.id for look in self._model.looks]
        shown = self._model.ids[:]
        within = self.scopes.of(where)
        self._found = await self._session.cells.find(self._model.sheet, find, columns, shown, within)
        self._looked_for = find
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; behind the last one comes the first."""
        self._replaced = 0
        keys = self._found.keys
        if not keys:
            return
        here = self._here()
        at = bisect_right(keys, here) if by > 0 else bisect_left(keys, here) - 1
        row, column = divmod(keys[at % len(keys)], self._found.width)
        if row < self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(row, column))
            self._view.scrollTo(self._model.index(row, column))
            self._tell()

    # ------------------------------------------------------------------------- inside

    def _here(self) -> int:
        now = self._view.currentIndex()
        return now.row() * self._found.width + now.column() if now.isValid() else -1

    def _tell(self) -> None:
        keys = self._found.keys
        if self._replaced and self._newest_step() != self._replaced_by:  # undone, or something else was done since
            self._replaced = 0
        if self._replaced:
            self.bar.tell(counted("%Ln cell(s) replaced", self._replaced))
            return
        if not keys:
            self.bar.tell(self.tr("Not found"))
            return
        count = words.number(len(keys)) + ("+" if self._found.more else "")
        at = bisect_left(keys, self._here())
        if at < len(keys) and keys[at] == self._here():
            self.bar.tell(self.tr("{place} of {count}").format(place=words.number(at + 1), count=count))
        else:
            self.bar.tell(self.tr("{count} found").format(count=count))

    def _show_rows(self) -> None:
        """Show only the rows with a place that was found."""
        if self._found.more:
            self._state.set_parts([Filter(Test.MATCHES, text=self._looked_for.pattern)])
        elif self._found.keys:
            tasks.start(self._show_found(), owner=self._owner)

    async def _show_found(self) -> None:
        found, ids = self._found, self._model.ids[:]
        rows = await asyncio.to_thread(lambda: array("q", dict.fromkeys(ids[key // found.width] for key in found.keys)))
        self._state.show_rows(rows, self.tr("Found: “{text}”").format(text=self._looked_for.text))

    def _replace_one(self) -> None:
        """Replace in the cell with the focus, if it is one of those found, and go on to the next."""
        keys, here = self._found.keys, self._here()
        at = bisect_left(keys, here)
        if at == len(keys) or keys[at] != here:
            self.step(1)
            return
        row, column = divmod(here, self._found.width)
        if self._model.looks[column].editable:
            before = self._model.text(row, column)
            try:
                after = replacing(self._looked_for, self.bar.replacement.text(), Patterns())(before)
            except RowcallError as problem:
                self.bar.tell(str(problem), wrong=True)
                return
            cell = CellText(self._model.ids[row], self._model.looks[column].column.id, after)
            self.replaced.emit((cell,), self.tr("Replace"))
        self.step(1)

    def _replace_all(self) -> None:
        find = self.bar.asked()
        if not find.text:
            return
        within = self.scopes.of(Where(self.bar.where.currentData()), changing=True)
        title = self.tr("Replace “{text}”").format(text=find.text)
        change = Change(within, find, self.bar.replacement.text())
        dialog = RewriteDialog(self._session, self._model.sheet, change, title, self._owner.window())
        dialog.carried_out.connect(self._tell_replaced)
        dialog.finished.connect(self.look_again)
        dialog.open()

    def _tell_replaced(self, cells: int) -> None:
        """Say how many cells were replaced, until something else is looked for or done."""
        self._replaced, self._replaced_by = cells, self._newest_step()

    def _newest_step(self) -> int | None:
        """What an undo would take back."""
        newest, _undone = self._session.structure.next_steps()
        return newest.id if newest is not None else None

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._found = _NONE
        self.bar.tell(str(problem), wrong=True)

"""Changes to cells by hand: shown at once, written as one step that can be undone."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPersistentModelIndex
from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.project.edits import CellText
from rowcall.ui import problems, tasks
from rowcall.ui.grid import editing
from rowcall.ui.grid.view import SheetView
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import Session


class CellEdits(QObject):
    """Writes what a person types, clears or pastes into the cells of one sheet."""

    def __init__(self, session: Session, view: SheetView, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._view = view
        self._model = view.sheet_model()
        self._owner = owner

    def type(self, index: QPersistentModelIndex, text: str) -> None:
        """Take in what was typed into a cell."""
        if not index.isValid():
            return
        look = self._model.looks[index.column()]
        cell = CellText(self._model.ids[index.row()], look.column.id, text)
        self.write((cell,), self.tr("Edit {column}").format(column=look.column.title))

    def clear(self) -> None:
        """Empty the selected cells."""
        if self.small_enough(self._view.selected.count()):
            self.write(editing.cleared(self._model, self._view.selected.cells()), self.tr("Clear cells"))

    def write(self, cells: Sequence[CellText], title: str) -> None:
        """Set these cells as one step; nothing is done where there are none."""
        if cells:
            self._model.show_typed(cells)
            self._view.repaint_rows()
            written = self._session.edit(self._model.sheet.id, cells, title)  # handed in before anything is painted
            tasks.start(self._write(cells, written), owner=self._owner)

    def small_enough(self, cells: int) -> bool:
        """Whether one step may change so many cells; where not, it is said."""
        if cells <= editing.MOST_CELLS:
            return True
        title = self.tr("That is too much for one step: {count} cells.").format(count=words.number(cells))
        problems.show(self._owner, RowcallError(title, self.tr("Select fewer cells, or export the list.")))
        return False

    async def _write(self, cells: Sequence[CellText], written: Awaitable[None]) -> None:
        try:
            await written
        finally:
            self._model.forget_typed(cells)
            self._view.refresh({cell.row_id for cell in cells})
            self._view.repaint_rows()

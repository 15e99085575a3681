"""Changes to cells by hand: small ones shown at once, large ones worked out beside the window; each is one step."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.model.areas import Area
from rowcall.model.cell_blocks import Piece, cells
from rowcall.project.cell_changes import Changes, changes
from rowcall.project.edits import CellText
from rowcall.project.pasting import Paste, Pasted, Target
from rowcall.ui import problems, tasks
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.view import SheetView
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import Session

AT_ONCE = 2_000
"""Cells that are worked out and shown before they are on disk."""
MOST_CELLS = 1_000_000
"""Cells that one step may change; more is a job for a file and not for the clipboard."""


class CellEdits(QObject):
    """Writes what a person types, clears, pastes or fills into the cells of one sheet.

    Signals:
        said: That many cells are being written, or which of them nobody may type into.
    """

    said = Signal(str)

    def __init__(self, session: Session, view: SheetView, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._view = view
        self._model = view.sheet_model()
        self._owner = owner
        self._order = asyncio.Lock()
        self._large = 0

    # ------------------------------------------------------------------------- what is asked for

    def type(self, index: QPersistentModelIndex, text: str) -> None:
        """Take in what was typed into a cell."""
        if not index.isValid():
            return
        look = self._model.looks[index.column()]
        cell = CellText(self._model.ids[index.row()], look.column.id, text)
        self.write((cell,), self.tr("Edit {column}").format(column=shown_title(look.column)))

    def type_for_all(self, text: str) -> None:
        """Write a text into every selected cell."""
        self.put(self._everywhere(text), self.tr("Fill cells"))

    def clear(self) -> None:
        """Empty the selected cells."""
        self.put(self._everywhere(""), self.tr("Clear cells"))

    def put(self, pieces: Sequence[Piece], title: str) -> None:
        """Write blocks into areas as one step, where they change anything."""
        if self._model.locked:
            self.said.emit(self.tr("This list can only be read."))
        elif self.small_enough(cells(pieces)):
            if cells(pieces) <= AT_ONCE and not self._large:
                self._write_changes(self._changes_now(pieces), title)
            else:
                paste = Paste(self.target(), tuple(pieces))
                self.in_turn(lambda: self.carry_out(paste, title))

    def write(self, cell_texts: Sequence[CellText], title: str) -> None:
        """Set these cells as one step; nothing is done where there are none."""
        if cell_texts:
            self._model.show_typed(cell_texts)
            self._view.repaint_rows()
            if self._large:
                written: Awaitable[object] = self._write_after_large(cell_texts, title)
            else:
                written = self._session.edit(self._model.sheet.id, cell_texts, title)  # before anything is painted
            tasks.start(self._write(cell_texts, written), owner=self._owner)

    def small_enough(self, count: int) -> bool:
        """Whether one step may change so many cells; where not, it is said."""
        if count <= MOST_CELLS:
            return True
        title = self.tr("That is too much for one step: {count}.").format(count=words.cells(count))
        problems.show(self._owner, RowcallError(title, self.tr("Select fewer cells, or export the list.")))
        return False

    # ------------------------------------------------------------------------- large steps

    def target(self) -> Target:
        """The sheet as it stands on the screen now."""
        return Target(self._model.sheet.id, self._model.ids[:], tuple(self._columns()))

    def in_turn(self, work: Callable[[], Awaitable[object]]) -> None:
        """Do something beside the window; what is asked for after it is done after it."""
        self._large += 1  # from now on, not only once the task begins
        tasks.start(self._in_turn(work), owner=self._owner)

    async def carry_out(self, paste: Paste, title: str) -> Pasted:
        """Write blocks within one's turn, and say how many cells that changed."""
        count = words.cells(cells(paste.pieces))
        self.said.emit(self.tr("{title}: {cells} …").format(title=title, cells=count))
        pasted = await self._session.blocks.write(paste, title)
        self.said.emit(counted("{title}: %Ln cell(s) changed", pasted.cells).format(title=title))
        self._tell_refused(pasted.refused)
        return pasted

    async def settled(self) -> None:
        """Wait until every large step that was asked for is written."""
        await asyncio.sleep(0)  # what was asked for just now has begun by then
        async with self._order:
            return

    # ------------------------------------------------------------------------- inside

    def _everywhere(self, text: str) -> list[Piece]:
        return [Piece(area, ((text,),)) for area in self._view.selected.ranges()]

    def _columns(self) -> list[int | None]:
        return [look.column.id if look.editable else None for look in self._model.looks]

    def _changes_now(self, pieces: Sequence[Piece]) -> Changes:
        model = self._model

        def there(area: Area) -> list[tuple[int, int, dict[int, str]]]:
            columns = range(area.left, area.right + 1)
            return [
                (row, model.ids[row], {column: model.text(row, column) for column in columns})
                for row in range(area.top, area.bottom + 1)
            ]

        return changes(pieces, self._columns(), [there(piece.area) for piece in pieces])

    def _write_changes(self, found: Changes, title: str) -> None:
        self.write(found.cells, title)
        self._tell_refused(found.refused)

    def _tell_refused(self, refused: int) -> None:
        if refused:
            told = self.tr("Left as they are, since the states are told by the service alone: {cells}")
            self.said.emit(told.format(cells=words.cells(refused)))

    async def _in_turn(self, work: Callable[[], Awaitable[object]]) -> None:
        try:
            async with self._order:
                await work()
        except RowcallError:
            self._view.look_again()
            raise
        finally:
            self._large -= 1
        self._view.look_again()  # not where it was cancelled: the view is gone by then

    async def _write_after_large(self, cell_texts: Sequence[CellText], title: str) -> None:
        async with self._order:
            await self._session.edit(self._model.sheet.id, cell_texts, title)

    async def _write(self, cell_texts: Sequence[CellText], written: Awaitable[object]) -> None:
        try:
            await written
        except RowcallError:
            self._show_stored(cell_texts)
            raise
        self._show_stored(cell_texts)  # not where it was cancelled: the view is gone by then

    def _show_stored(self, cell_texts: Sequence[CellText]) -> None:
        self._model.forget_typed(cell_texts)
        self._view.refresh({cell.row_id for cell in cell_texts})
        self._view.repaint_rows()

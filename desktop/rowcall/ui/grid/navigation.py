"""Where keys lead from a cell: to the next one, a page on, to the edge of a block."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from rowcall.model.areas import Place, edge, step
from rowcall.project.edges import far_edge
from rowcall.project.file import Project
from rowcall.ui import tasks
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.selection import SelectedCells

_LOOKED_AT = 512
"""Rows that are looked through at once for the edge of a block; beyond, the project is asked in another thread."""


class Navigation(QObject):
    """The ways through a table.

    Attributes:
        waiting: Whether the edge of a block is still being looked for.
    """

    def __init__(self, view: QTableView, model: SheetModel, selected: SelectedCells) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._selected = selected
        self._project: Project | None = None
        self._tab_began: tuple[int, int] | None = None
        self.waiting = False

    def use(self, project: Project) -> None:
        """Ask this project where a long block ends."""
        self._project = project

    # ------------------------------------------------------------------------- neighbours and pages

    def first_row(self) -> int:
        """The first row that is not hidden."""
        return self._seek(0, 1, self._view.isRowHidden, self._model.rowCount())

    def last_row(self) -> int:
        """The last row that is not hidden."""
        return self._seek(self._model.rowCount() - 1, -1, self._view.isRowHidden, self._model.rowCount())

    def first_column(self) -> int:
        """The first column that is not hidden."""
        return self._seek(0, 1, self._view.isColumnHidden, self._model.columnCount())

    def last_column(self) -> int:
        """The last column that is not hidden."""
        return self._seek(self._model.columnCount() - 1, -1, self._view.isColumnHidden, self._model.columnCount())

    def beside(self, place: Place, rows: int, columns: int) -> Place:
        """The cell so many steps on, or the last one before the edge of the sheet; hidden ones are passed over."""
        row, column = place
        if rows:
            count = self._model.rowCount()
            row = self._seek(min(max(row + rows, 0), count - 1), 1 if rows > 0 else -1, self._view.isRowHidden, count)
        if columns:
            count = self._model.columnCount()
            way = 1 if columns > 0 else -1
            column = self._seek(min(max(column + columns, 0), count - 1), way, self._view.isColumnHidden, count)
        return (row, column) if row >= 0 and column >= 0 else place

    def move_by(self, rows: int, columns: int) -> None:
        """Go to the cell so many steps on."""
        self._selected.go(self.beside(self._selected.active, rows, columns))

    def page_rows(self) -> int:
        """How many whole rows are on the screen."""
        return max(1, self._view.viewport().height() // max(1, self._view.verticalHeader().defaultSectionSize()))

    def page_columns(self, way: int) -> int:
        """How many columns lie on the screen, to one side of the active cell's."""
        column, room, count = self._selected.active[1], self._view.viewport().width(), 0
        while 0 <= column < self._model.columnCount() and room > 0:
            room -= self._view.columnWidth(column)
            column += way
            count += 1
        return max(1, count - 1) * way

    @staticmethod
    def _seek(number: int, way: int, is_hidden: Callable[[int], bool], count: int) -> int:
        while 0 <= number < count and is_hidden(number):
            number += way
        return number if 0 <= number < count else -1

    # ------------------------------------------------------------------------- Enter and Tab

    def step(self, rows: int, columns: int) -> None:
        """Go on as Enter (rows) and Tab (columns) do, forwards (1) or backwards (-1)."""
        back = rows < 0 or columns < 0
        if self._selected.count() > 1:
            self._walk(back=back, by_rows=bool(columns))
            return
        now, began = self._selected.active, self._tab_began
        first = began[1] if began is not None and began[0] == self._selected.moves else None
        if columns:
            self._selected.go(self.beside(now, 0, columns))
            self._tab_began = self._selected.moves, now[1] if first is None else first
        else:
            row, column = self.beside(now, rows, 0)
            self._selected.go((row, column if first is None or rows < 0 else first))

    def _walk(self, *, back: bool, by_rows: bool) -> None:
        areas = self._selected.areas()
        there = self._selected.active
        for _cell in range(self._model.columnCount() + 1):
            there = step(areas, there, back=back, by_rows=by_rows)
            if not self._view.isColumnHidden(there[1]) and not self._view.isRowHidden(there[0]):
                break
        self._selected.activate(there)

    # ------------------------------------------------------------------------- to the edge of a block

    def jump(self, start: Place, rows: int, columns: int, arrive: Callable[[Place], None]) -> None:
        """Find where Ctrl and an arrow lead, and go there.

        Args:
            start: From which cell.
            rows: 1 downwards, -1 upwards.
            columns: 1 to the right, -1 to the left.
            arrive: Called with the cell: at once where the edge is near, else when the project has told it.
        """
        if columns:
            arrive((start[0], self._edge_in_row(start, columns)))
            return
        last = self.last_row() if rows > 0 else self.first_row()
        found = edge(lambda row: bool(self._model.text(row, start[1])), start[0], last, _LOOKED_AT)
        if found is not None:
            arrive((found, start[1]))
        elif self._project is not None:
            self.waiting = True  # from now on: the next key may come before the task begins
            tasks.start(self._ask(self._project, start, last, arrive), owner=self._view)

    def _edge_in_row(self, start: Place, way: int) -> int:
        shown = [n for n in range(self._model.columnCount()) if not self._view.isColumnHidden(n)]
        if start[1] not in shown:
            return start[1]
        last = len(shown) - 1 if way > 0 else 0
        found = edge(lambda n: bool(self._model.text(start[0], shown[n])), shown.index(start[1]), last, len(shown))
        return shown[last if found is None else found]

    async def _ask(self, project: Project, start: Place, last: int, arrive: Callable[[Place], None]) -> None:
        ids, column = self._model.ids, self._model.looks[start[1]].column

        def ask() -> int:
            reader = project.new_reader()
            try:
                return far_edge(reader, self._model.sheet.id, column.id, ids, start[0], last)
            finally:
                reader.close()

        try:
            row = await asyncio.to_thread(ask)
        finally:
            self.waiting = False
        if ids is self._model.ids:  # else other rows are shown by now, and a place among these means nothing
            arrive((row, start[1]))

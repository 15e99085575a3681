"""What of a sheet is shown: the search, the sort and the filters of its page, and the menus that change them."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.sheets import Column, Filter, Sort, Test, View
from rowcall.model.strength import Identifier
from rowcall.project.file import Project
from rowcall.ui import tasks
from rowcall.ui.grid.column_menu import ColumnMenu
from rowcall.ui.grid.looks import status_column
from rowcall.ui.grid.model import SheetModel

_LISTED = 500
"""Distinct values offered in a column's menu."""


class ViewState(QObject):
    """Search, sort and filters of one sheet.

    Signals:
        changed: Another view is wanted.
    """

    changed = Signal()

    def __init__(self, project: Project, model: SheetModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._project = project
        self._model = model
        self._owner = owner
        self._search = ""
        self._sort: Sort | None = None
        self._filters: dict[int, Filter] = {}
        self._known_by: Filter | None = None

    # ------------------------------------------------------------------------- what is asked for

    @property
    def search(self) -> str:
        """The text that rows are searched for."""
        return self._search

    @property
    def sort(self) -> Sort | None:
        """By which column the rows are sorted."""
        return self._sort

    @property
    def filtered_columns(self) -> frozenset[int]:
        """Ids of the columns that have a filter."""
        return frozenset(self._filters)

    def conditions(self) -> tuple[Filter, ...]:
        """Everything that a row must pass to be shown."""
        search = (Filter(Test.CONTAINS, text=self._search),) if self._search else ()
        known_by = (self._known_by,) if self._known_by else ()
        return (*search, *known_by, *self._filters.values())

    def view(self) -> View:
        """Search, sort and filters as one question to the project."""
        return View(self._sort, self.conditions())

    # ------------------------------------------------------------------------- what changes it

    def set_search(self, text: str) -> None:
        """Show the rows in which any cell has this text."""
        if text != self._search:
            self._search = text
            self.changed.emit()

    def clear_filters(self) -> None:
        """Show all rows again."""
        self._search = ""
        self._known_by = None
        self._filters.clear()
        self.changed.emit()

    def set_sort(self, sort: Sort | None) -> None:
        """Sort by a column, or show the rows in their own order."""
        self._sort = sort
        self.changed.emit()

    def turn_sort(self, column: int) -> None:
        """Sort by the column at this place, then the other way round, then not at all."""
        column_id = self._model.looks[column].column.id
        now = self._sort if self._sort is not None and self._sort.column_id == column_id else None
        if now is None:
            self.set_sort(Sort(column_id))
        else:
            self.set_sort(None if now.descending else replace(now, descending=True))

    def set_filter(self, column_id: int, condition: Filter | None) -> None:
        """Ask something of a column, or nothing any more."""
        if condition is None:
            self._filters.pop(column_id, None)
        else:
            self._filters[column_id] = condition
        self.changed.emit()

    def drop(self, condition: Filter) -> None:
        """Ask one thing no more."""
        if condition is self._known_by:
            self._known_by = None
            self.changed.emit()
        elif condition.column_id is None:
            self.set_search("")
        else:
            self.set_filter(condition.column_id, None)

    def show_outcome(self, action: str, outcome: str) -> None:
        """Show only the rows that ended so in an action."""
        column = status_column(self._model.sheet, action)
        if column is not None:
            self._search = ""
            self._known_by = None
            self._filters = {column.id: Filter(Test.ANY_OF, column.id, values=(outcome,))}
            self.changed.emit()

    def show_known_by(self, identifier: Identifier) -> None:
        """Show only the rows of which this is the best that they are known by."""
        self._search = ""
        self._filters.clear()
        self._known_by = Filter(Test.KNOWN_BY, values=(identifier,))
        self.changed.emit()

    # ------------------------------------------------------------------------- the menu of a column

    def open_menu(self, column: int, place: QPoint) -> None:
        """Open the menu of the column at this place, as soon as its values are read."""
        tasks.start(self._menu(self._model.looks[column].column, place), owner=self._owner)

    async def _menu(self, column: Column, place: QPoint) -> None:
        values = await asyncio.to_thread(self._values, column.id)
        menu = ColumnMenu(column, values, self._filters.get(column.id), self._owner)
        menu.sort_chosen.connect(self.set_sort)
        menu.filter_chosen.connect(lambda condition: self.set_filter(column.id, condition))
        menu.show_at(place)

    def _values(self, column_id: int) -> list[tuple[str, int]]:
        """The distinct texts of a column, read in another thread by a reader of its own."""
        reader = self._project.new_reader()
        try:
            return reader.distinct(self._model.sheet.id, column_id, _LISTED)
        finally:
            reader.close()

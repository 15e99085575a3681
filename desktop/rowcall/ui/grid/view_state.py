"""What of a sheet is shown: the search, the sort and the filters of its page, and the menus that change them."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.sheets import Column, Filter, Group, Sort, Test, View
from rowcall.model.strength import Identifier
from rowcall.project.facets import Facets
from rowcall.ui.grid.column_menu import ColumnMenu
from rowcall.ui.grid.looks import status_column
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.value_list import ReadValues

if TYPE_CHECKING:
    from rowcall.session import Session

MOST_LEVELS = 3
"""Columns that are sorted by at most when one after the other is chosen in its menu; the dialog takes more."""


class ViewState(QObject):
    """Search, sort and filters of one sheet.

    Signals:
        changed: Another view is wanted.
        turning: Another order of the rows is about to be wanted.
        rules_asked: The builder of filters is wanted, with a line for the column of this id.
    """

    changed = Signal()
    turning = Signal()
    rules_asked = Signal(int)

    def __init__(self, session: Session, model: SheetModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._model = model
        self._owner = owner
        self._search = ""
        self._sorts: tuple[Sort, ...] = ()
        self._parts: tuple[Filter | Group, ...] = ()

    # ------------------------------------------------------------------------- what is asked for

    @property
    def search(self) -> str:
        """The text that rows are searched for."""
        return self._search

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """By which columns the rows are sorted; the first counts most."""
        return self._sorts

    @property
    def parts(self) -> tuple[Filter | Group, ...]:
        """The conditions beside the search."""
        return self._parts

    @property
    def filtered_columns(self) -> frozenset[int]:
        """Ids of the columns that have a filter."""
        return frozenset(_columns(self._parts))

    def filters_of(self, column_id: int) -> tuple[Filter, ...]:
        """What is asked of a column, outside any group."""
        return tuple(part for part in self._parts if isinstance(part, Filter) and _asks(part, column_id))

    def conditions(self) -> tuple[Filter | Group, ...]:
        """Everything that a row must pass to be shown."""
        search = (Filter(Test.CONTAINS, text=self._search),) if self._search else ()
        return (*search, *self._parts)

    def view(self) -> View:
        """Search, sort and filters as one question to the project."""
        return View(self._sorts, self.conditions())

    # ------------------------------------------------------------------------- what changes it

    def set_search(self, text: str) -> None:
        """Show the rows in which any cell has this text."""
        if text != self._search:
            self._search = text
            self.changed.emit()

    def clear_filters(self) -> None:
        """Show all rows again."""
        self.set_parts(())

    def set_parts(self, parts: Sequence[Filter | Group], *, search: str = "") -> None:
        """Show the rows that pass all of these, and no other condition."""
        self._search = search
        self._parts = tuple(parts)
        self.changed.emit()

    def show(self, view: View, *, search: str = "") -> None:
        """Show what was shown once before."""
        self._sorts = view.sorts
        self.set_parts(view.filters, search=search)

    def set_sorts(self, sorts: Sequence[Sort]) -> None:
        """Sort by several columns, the first before the second; none: the rows are in their own order."""
        self.turning.emit()
        self._sorts = tuple(sorts)
        self.changed.emit()

    def set_sort(self, sort: Sort) -> None:
        """Sort by this column first; what was sorted by before counts among rows alike, as in a spreadsheet."""
        others = [other for other in self._sorts if other.column_id != sort.column_id]
        self.set_sorts((sort, *others[: MOST_LEVELS - 1]))

    def sort_further(self, sort: Sort) -> None:
        """Sort rows that are alike by this column as well; one that sorts already is turned in its place."""
        ids = [other.column_id for other in self._sorts]
        if sort.column_id in ids:
            at = ids.index(sort.column_id)
            self.set_sorts((*self._sorts[:at], sort, *self._sorts[at + 1 :]))
        else:
            self.set_sorts((*self._sorts, sort))

    def set_filter(self, column_id: int, *conditions: Filter) -> None:
        """Ask this of a column, or nothing any more; what groups ask of it stays."""
        self._parts = (*(part for part in self._parts if not _asks(part, column_id)), *conditions)
        self.changed.emit()

    def drop(self, condition: Filter | Group) -> None:
        """Ask one thing no more."""
        if any(part is condition for part in self._parts):
            self._parts = tuple(part for part in self._parts if part is not condition)
            self.changed.emit()
        else:
            self.set_search("")

    def show_outcome(self, action: str, outcome: str) -> None:
        """Show only the rows that ended so in an action."""
        column = status_column(self._model.sheet, action)
        if column is not None:
            self.set_parts([Filter(Test.ANY_OF, column.id, values=(outcome,))])

    def show_known_by(self, identifier: Identifier) -> None:
        """Show only the rows of which this is the best that they are known by."""
        self.set_parts([Filter(Test.KNOWN_BY, values=(identifier,))])

    def show_rows(self, row_ids: Sequence[int], title: str) -> None:
        """Show only these rows; the title says what they have in common, and stands above them."""
        self.set_parts([Filter(Test.ROWS, text=title, rows=array("q", row_ids))])

    # ------------------------------------------------------------------------- the menu of a column

    def menu_of(self, column: Column) -> ColumnMenu:
        """The menu of a column; its values are read in a thread."""
        kind = self._model.kind_of(column.id).kind
        filters = self.filters_of(column.id)
        menu = ColumnMenu(column, self.reader_of(column.id), self._sorts, filters, self._owner, kind)
        menu.sort_chosen.connect(self.set_sort)
        menu.further_chosen.connect(self.sort_further)
        menu.sorts_cleared.connect(lambda: self.set_sorts(()))
        menu.filters_chosen.connect(lambda conditions: self.set_filter(column.id, *conditions))
        menu.rules_asked.connect(lambda: self.rules_asked.emit(column.id))
        return menu

    def reader_of(self, column_id: int) -> ReadValues:
        """Reads the values of a column with how often each is there, under all filters but those of the column."""

        async def read_values(search: str, by_name: bool) -> Facets:
            others = [part for part in self.conditions() if not _asks(part, column_id)]
            return await self._session.cells.facets(self._model.sheet, column_id, others, search, by_name=by_name)

        return read_values


def _asks(part: Filter | Group, column_id: int) -> bool:
    return isinstance(part, Filter) and part.column_id == column_id


def _columns(parts: Sequence[Filter | Group]) -> Iterator[int]:
    for part in parts:
        if isinstance(part, Group):
            yield from _columns(part.parts)
        elif part.column_id is not None:
            yield part.column_id

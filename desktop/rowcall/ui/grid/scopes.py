"""Which cells an operation on a sheet is about: the selection, a column, or everything that is shown."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from enum import StrEnum

from rowcall.project.found_cells import Scope
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.view import SheetView
from rowcall.ui.grid.view_state import ViewState


class Where(StrEnum):
    """What a person chooses."""

    SHEET = "sheet"
    COLUMN = "column"
    SELECTION = "selection"


class Scopes:
    """Turns what is shown and selected into columns with rows; rows that a filter hides are never among them."""

    def __init__(self, model: SheetModel, view: SheetView, state: ViewState) -> None:
        self._model = model
        self._view = view
        self._state = state

    def of(self, where: Where, *, changing: bool = False) -> Scope:
        """The cells.

        Args:
            where: Which.
            changing: Whether only those count that a person may change.
        """
        if where is Where.SELECTION:
            scope = self._selected()
        elif where is Where.COLUMN:
            scope = self.columns([self._view.currentIndex().column()])
        else:
            scope = self.columns(range(len(self._model.looks)))
        if not changing:
            return scope
        free = {look.column.id for look in self._model.looks if look.editable}
        return {column_id: rows for column_id, rows in scope.items() if column_id in free}

    def columns(self, places: Sequence[int]) -> Scope:
        """All rows that are shown, in the columns at these places of the screen."""
        looks = self._model.looks
        rows = self._model.ids[:] if self._state.conditions() else None
        return {looks[place].column.id: rows for place in places if 0 <= place < len(looks)}

    def has_selection(self) -> bool:
        """Whether more than one cell is selected."""
        return self._view.selected.count() > 1

    def _selected(self) -> Scope:
        found: dict[int, array[int]] = {}
        for part in self._view.selected.ranges():
            rows = self._model.ids[part.top : part.bottom + 1]
            for place in range(part.left, part.right + 1):
                found.setdefault(self._model.looks[place].column.id, array("q")).extend(rows)
        return found

"""How wide the columns of a sheet are: as their content needs, until a person sizes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rowcall.ui.grid.delegate import CellDelegate

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView

_SAMPLED = 60
"""Rows that tell how wide a column is."""
_LEAST, _MOST = 84, 270
"""Widths that content alone may give a column."""
_MOST_ADDED = 184
"""The same for columns that an action fills: several should be in sight together."""


class ColumnWidths:
    """Sizes the columns of a view."""

    def __init__(self, view: SheetView, delegate: CellDelegate) -> None:
        self._view = view
        self._delegate = delegate
        self._by_hand: set[int] = set()
        self._sizing = False
        view.titles.sectionResized.connect(self._note_size)

    def fit(self, columns: Iterable[int] | None = None) -> None:
        """Give columns the width of their title and first rows, but for those that the user has sized."""
        model = self._view.sheet_model()
        rows = range(min(model.rowCount(), _SAMPLED))
        self._sizing = True
        for column in range(model.columnCount()) if columns is None else columns:
            look = model.looks[column]
            if look.column.id in self._by_hand:
                continue
            least = max(_LEAST, self._view.titles.title_width(column))
            widest = max((self._delegate.painter.width(model.face(row, column)) for row in rows), default=0)
            most = max(look.width, _MOST_ADDED) if look.added else _MOST
            content = max(min(widest, most), look.width if look.added else 0)
            self._view.setColumnWidth(column, max(least, content))
        self._sizing = False

    def _note_size(self, column: int, _old: int, _new: int) -> None:
        if not self._sizing:
            self._by_hand.add(self._view.sheet_model().looks[column].column.id)

"""How wide the columns of a sheet are: as their content needs, until a person sizes them, which is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from rowcall.model.fields import Field
from rowcall.model.sheets import Origin
from rowcall.ui.grid.delegate import CellDelegate
from rowcall.ui.grid.looks import Nature
from rowcall.ui.grid.selection import Lines
from rowcall.ui.soon import Soon

if TYPE_CHECKING:
    from rowcall.ui.grid.view import SheetView

_SAMPLED = 60
"""Rows that tell how wide a column is."""
_LEAST, _MOST = 84, 270
"""Widths that content alone may give a column."""
_MOST_ADDED = 184
"""The same for columns that an action fills: several should be in sight together."""
_MOST_FOUND = {Field.EMAIL: 330, Field.PERSONAL_EMAIL: 330, Field.PHONE: 220, Field.MOBILE: 220}
"""How wide such a column becomes while a run fills it: half an address is of no use, half a link is."""
_MOST_FOUND_ELSE = 240
"""The same for every other column that means something; one that means nothing is as wide as before."""
_FOUND_MS = 700
"""How often it is looked whether what a run has brought needs more room."""
_MEASURED = 3
"""Of the texts of a column in sight, so many of the longest are measured."""
_SETTLED_MS = 400
"""How long a column must keep its width before it is kept on disk."""


class ColumnWidths(QObject):
    """Sizes the columns of a view.

    Signals:
        sized: The columns that a person has made wider or narrower: id -> width.
    """

    sized = Signal(object)

    def __init__(self, view: SheetView, delegate: CellDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._delegate = delegate
        self._fitted: dict[int, int] = {}
        self._sizing = False
        self._settling: dict[int, int] = {}
        self._settled = Soon(self, _SETTLED_MS, self._tell)
        self._found = Soon(self, _FOUND_MS, self._grow)
        view.titles.sectionResized.connect(self._note_size)
        view.titles.sectionHandleDoubleClicked.connect(self._fit_with)

    def fit(self, columns: Iterable[int] | None = None) -> None:
        """Give columns the width of their title and first rows, but for those that the user has sized."""
        model = self._view.sheet_model()
        rows = range(min(model.rowCount(), _SAMPLED))
        for column in range(model.columnCount()) if columns is None else columns:
            look = model.looks[column]
            least = max(_LEAST, self._view.titles.title_width(column))
            widest = max((self._delegate.painter.width(model.face(row, column)) for row in rows), default=0)
            most = max(look.width, _MOST_ADDED) if look.added else _MOST
            content = max(min(widest, most), look.width if look.added else 0)
            self._fitted[look.column.id] = max(least, content)
        self.apply()

    def fit_by_hand(self, columns: Iterable[int]) -> None:
        """Give columns the width of what is in sight of them, as a person asks for; it is kept."""
        for column in columns:
            self._view.resizeColumnToContents(column)

    def apply(self) -> None:
        """Give every column its width: the one that a person gave it, else the one that its content needs."""
        model = self._view.sheet_model()
        by_hand = {**model.sheet.layout.widths, **self._settling}
        self._sizing = True
        for place, look in enumerate(model.looks):
            width = by_hand.get(look.column.id) or self._fitted.get(look.column.id)
            if width:
                self._view.setColumnWidth(place, width)
        self._sizing = False

    def give_room_to_titles(self) -> None:
        """Widen columns whose title has a sign beside it now that it did not have when they were fitted."""
        short = False
        for place, look in enumerate(self._view.sheet_model().looks):
            needed = self._view.titles.title_width(place)
            if self._view.titles.sign(place).told and self._fitted.get(look.column.id, needed) < needed:
                self._fitted[look.column.id] = needed
                short = True
        if short:
            self.apply()

    def look_soon(self) -> None:
        """A run has brought something: give its columns the room that they need, a little later."""
        if not self._found.isActive():
            self._found.start()

    def _grow(self) -> None:
        """Widen columns that a run fills as what is in sight of them needs; none becomes narrower under one's eyes."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._found.start()  # not while a person drags something
            return
        model = self._view.sheet_model()
        by_hand = {**model.sheet.layout.widths, **self._settling}
        targets = {column.goes_to for column in model.sheet.columns}
        grown = False
        for place, look in enumerate(model.looks):
            filled = look.column.origin is Origin.ADDED or look.column.id in targets
            if filled and look.nature is Nature.TEXT and look.column.id not in by_hand:
                field = look.column.field
                most = _MOST_ADDED if field is None else _MOST_FOUND.get(field, _MOST_FOUND_ELSE)
                needed = min(self._widest_in_sight(place), most)
                if needed > self._view.columnWidth(place):
                    self._fitted[look.column.id] = needed
                    grown = True
        if grown:
            self.apply()

    def _widest_in_sight(self, place: int) -> int:
        model = self._view.sheet_model()
        first, last = self._view.visible_rows()
        rows = range(first, min(last + 1, first + _SAMPLED, model.rowCount()))
        longest = sorted(rows, key=lambda row: len(model.text(row, place)))[-_MEASURED:]
        return max((self._delegate.painter.width(model.face(row, place)) for row in longest), default=0)

    def _note_size(self, column: int, old: int, new: int) -> None:
        if not self._sizing and old and new:
            self._settling[self._view.sheet_model().looks[column].column.id] = new
            self._settled.start()

    def _tell(self) -> None:
        settling, self._settling = self._settling, {}
        self.sized.emit(settling)

    def _fit_with(self, column: int) -> None:
        """Who fits one of several selected columns fits all of them."""
        selected = self._view.selected.touched(Lines.COLUMNS, wholly=True)
        if any(column in part for part in selected):
            self.fit_by_hand(each for part in selected for each in part)

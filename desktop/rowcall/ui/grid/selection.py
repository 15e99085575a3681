"""What is selected in a sheet: one or several areas of cells, and the one cell that keys go to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject
from PySide6.QtWidgets import QTableView

from rowcall.model.areas import Area, Place

_Flag = QItemSelectionModel.SelectionFlag


class SelectedCells(QObject):
    """The selection of a table, as spreadsheets have it.

    The active cell is the one that keys go to. It stays where a selection was begun, while the corner across from it
    (the lead) moves. The last area is the one that grows.

    Attributes:
        moves: How often the active cell was put somewhere.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._areas: list[Area] = []
        self._lead: Place = (0, 0)
        self._stale = True
        self._writing = False
        self.moves = 0

    def follow(self) -> None:
        """Take over what anything else selects, and what becomes of the selection when rows and columns change."""
        model, chosen = self._view.model(), self._view.selectionModel()
        for signal in (chosen.selectionChanged, chosen.currentChanged, model.modelReset, model.layoutChanged):
            signal.connect(self._forget)
        for signal in (model.rowsInserted, model.rowsRemoved, model.columnsInserted, model.columnsRemoved):
            signal.connect(self._forget)

    # ------------------------------------------------------------------------- what is selected

    @property
    def active(self) -> Place:
        """Row and column of the cell that keys go to; (-1, -1) where there is none."""
        now = self._view.currentIndex()
        return now.row(), now.column()

    @property
    def lead(self) -> Place:
        """The corner that Shift and an arrow move."""
        self._adopt()
        return self._lead

    def areas(self) -> tuple[Area, ...]:
        """The selected areas, in the order in which they were selected; they may overlap."""
        self._adopt()
        return tuple(self._areas)

    def ranges(self) -> list[Area]:
        """The selection in areas that do not overlap."""
        found = cast("Iterable[QItemSelectionRange]", self._view.selectionModel().selection())
        return [Area(part.top(), part.left(), part.bottom(), part.right()) for part in found]

    def block(self) -> tuple[list[int], list[int]]:
        """Rows and columns that the selection touches, both in their order."""
        columns = sorted({column for part in self.ranges() for column in range(part.left, part.right + 1)})
        return list(chain.from_iterable(self.rows())), columns

    def rows(self) -> list[range]:
        """The rows that the selection touches, as ranges in their order; quick however many rows there are."""
        spans = sorted((part.top, part.bottom + 1) for part in self.ranges())
        joined: list[range] = []
        for start, stop in spans:
            if joined and start <= joined[-1].stop:
                joined[-1] = range(joined[-1].start, max(stop, joined[-1].stop))
            else:
                joined.append(range(start, stop))
        return joined

    def count(self) -> int:
        """How many cells are selected, without listing them."""
        return sum(part.count for part in self.ranges())

    # ------------------------------------------------------------------------- what changes it

    def go(self, place: Place) -> None:
        """Select one cell alone."""
        self._lead = place
        self._select([Area.between(place, place)], place)
        self._show(place)

    def extend(self, place: Place) -> None:
        """Let the last area reach from the active cell to this one."""
        active = self.active
        others = list(self.areas())[:-1]
        area, before = Area.between(active, place), self._lead
        self._lead = place
        self._select([*others, area], active)
        self._show_corner(area, before)

    def add(self, place: Place) -> None:
        """Begin one more area at this cell."""
        areas = [*self.areas(), Area.between(place, place)]
        self._lead = place
        self._select(areas, place)

    def take_out(self, place: Place) -> None:
        """Select everything that is selected but for this cell."""
        now = self._view.model().index(*place)
        self._view.selectionModel().select(now, _Flag.Deselect)
        left = self.ranges()
        if left and not any(self.active in area for area in left):
            self._select(left, (left[-1].top, left[-1].left))
            self._lead = left[-1].bottom, left[-1].right

    def select(self, areas: Sequence[Area], active: Place | None = None) -> None:
        """Select these areas; the active cell is the given one, else the first of the last area."""
        active = active or (areas[-1].top, areas[-1].left)
        self._lead = areas[-1].opposite(active)
        self._select(areas, active)

    def activate(self, place: Place) -> None:
        """Move the active cell within the selection."""
        self._writing = True
        self._view.selectionModel().setCurrentIndex(self._view.model().index(*place), _Flag.NoUpdate)
        self._writing = False
        self._lead = place
        self._show(place)

    # ------------------------------------------------------------------------- inside

    def _select(self, areas: Sequence[Area], active: Place) -> None:
        model, chosen = self._view.model(), self._view.selectionModel()
        wanted = QItemSelection()
        for area in areas:
            part = QItemSelection(model.index(area.top, area.left), model.index(area.bottom, area.right))
            wanted.merge(part, _Flag.Select)
        self._writing = True
        chosen.setCurrentIndex(model.index(*active), _Flag.NoUpdate)
        chosen.select(wanted, _Flag.ClearAndSelect)
        self._writing = False
        self._areas = list(areas)
        self._stale = False
        self.moves += 1

    def _show(self, place: Place) -> None:
        self._view.scrollTo(self._view.model().index(*place))

    def _show_corner(self, area: Area, before: Place) -> None:
        """Show the corner that has moved; of whole rows that grow nothing is out of sight sideways, as of columns."""
        model = self._view.model()
        kept = []
        if area.width == model.columnCount() and self._lead[1] == before[1]:
            kept.append(self._view.horizontalScrollBar())
        if area.height == model.rowCount() and self._lead[0] == before[0]:
            kept.append(self._view.verticalScrollBar())
        values = [bar.value() for bar in kept]
        self._show(self._lead)
        for bar, value in zip(kept, values, strict=True):
            bar.setValue(value)

    def _forget(self) -> None:
        self._stale = self._stale or not self._writing

    def _adopt(self) -> None:
        """Read from the table what something else has selected."""
        if not self._stale:
            return
        active = self.active
        found = self.ranges()
        self._areas = sorted(found, key=lambda area: active in area)  # the one with the active cell last
        if not self._areas and active[0] >= 0:
            self._areas = [Area.between(active, active)]
        self._lead = self._areas[-1].opposite(active) if self._areas and active in self._areas[-1] else active
        self._stale = False

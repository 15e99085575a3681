"""What is selected in a sheet: one or several areas of cells, and the one cell that keys go to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from itertools import chain
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QObject
from PySide6.QtWidgets import QTableView

from rowcall.model.areas import Area, Place

_Flag = QItemSelectionModel.SelectionFlag


class Lines(Enum):
    """What runs through a whole sheet."""

    ROWS = "rows"
    COLUMNS = "columns"


class SelectedCells(QObject):
    """The selection of a table, as spreadsheets have it.

    The active cell is the one that keys go to. It stays where a selection was begun, while the corner across from it
    (the lead) moves. The last area is the one that grows.

    Attributes:
        moves: How often the active cell was put somewhere.
        lines: What the last area is made of where it grows by whole rows or columns alone; else None.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._areas: list[Area] = []
        self._lead: Place = (0, 0)
        self._stale = True
        self._writing = False
        self.moves = 0
        self.lines: Lines | None = None

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
        return self.touched(Lines.ROWS)

    def touched(self, lines: Lines, *, wholly: bool = False) -> list[range]:
        """The rows or columns that the selection touches, or those that it has from end to end, as ranges in order."""
        found = [part for part in self.ranges() if not wholly or self._reaches(part, lines)]
        if lines is Lines.ROWS:
            return _joined((part.top, part.bottom + 1) for part in found)
        return _joined((part.left, part.right + 1) for part in found)

    def made_of(self, lines: Lines) -> bool:
        """Whether all that is selected are whole rows, or whole columns."""
        parts = self.ranges()
        return bool(parts) and all(self._reaches(part, lines) for part in parts)

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
        others, lines = list(self.areas())[:-1], self.lines
        area, before = self._whole(Area.between(active, place), lines), self._lead
        self._lead = place
        self._select([*others, area], active, lines)
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

    def take_lines(self, lines: Lines, start: int, end: int, active: Place, others: Sequence[Area] = ()) -> None:
        """Select whole rows or columns; what is seen of the sheet stays as it is.

        Args:
            lines: Which of both.
            start: Place of the one where the selection begins.
            end: Place of the one that it reaches to, before or behind.
            active: The cell that keys go to.
            others: What else is selected.
        """
        area = self._whole(Area.between((start, start), (end, end)), lines)
        self._lead = (end, active[1]) if lines is Lines.ROWS else (active[0], end)
        with self._unmoved():
            self._select([*others, area], active, lines)

    def grow(self, lines: Lines) -> None:
        """Let every area reach over the whole of its rows, or of its columns."""
        areas, active = [self._whole(area, lines) for area in self.areas()], self.active
        if areas:
            row, column = areas[-1].opposite(active)
            self._lead = (row, active[1]) if lines is Lines.ROWS else (active[0], column)
            with self._unmoved():
                self._select(areas, active, lines)

    def activate(self, place: Place) -> None:
        """Move the active cell within the selection."""
        self._writing = True
        self._view.selectionModel().setCurrentIndex(self._view.model().index(*place), _Flag.NoUpdate)
        self._writing = False
        self._lead = place
        self._show(place)

    # ------------------------------------------------------------------------- inside

    def _select(self, areas: Sequence[Area], active: Place, lines: Lines | None = None) -> None:
        self.lines = lines
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
        of_rows = area.width == model.columnCount() and self._lead[1] == before[1]
        of_columns = area.height == model.rowCount() and self._lead[0] == before[0]
        with self._unmoved(
            sideways=of_rows or self.lines is Lines.ROWS, up_and_down=of_columns or self.lines is Lines.COLUMNS
        ):
            self._show(self._lead)

    @contextmanager
    def _unmoved(self, *, sideways: bool = True, up_and_down: bool = True) -> Iterator[None]:
        """Scroll nothing meanwhile, whatever Qt brings into sight."""
        wanted = (self._view.horizontalScrollBar(), sideways), (self._view.verticalScrollBar(), up_and_down)
        kept = [(bar, bar.value()) for bar, keep in wanted if keep]
        yield
        for bar, value in kept:
            bar.setValue(value)

    def _whole(self, area: Area, lines: Lines | None) -> Area:
        """The area over the whole of its rows, or of its columns."""
        model = self._view.model()
        if lines is Lines.ROWS:
            return Area(area.top, 0, area.bottom, model.columnCount() - 1)
        if lines is Lines.COLUMNS:
            return Area(0, area.left, model.rowCount() - 1, area.right)
        return area

    def _reaches(self, area: Area, lines: Lines) -> bool:
        """Whether an area has its rows, or its columns, from end to end."""
        return self._whole(area, lines) == area

    def _forget(self) -> None:
        if not self._writing:
            self._stale, self.lines = True, None

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


def _joined(spans: Iterable[tuple[int, int]]) -> list[range]:
    """Spans as ranges in their order; those that touch are one."""
    joined: list[range] = []
    for start, stop in sorted(spans):
        if joined and start <= joined[-1].stop:
            joined[-1] = range(joined[-1].start, max(stop, joined[-1].stop))
        else:
            joined.append(range(start, stop))
    return joined

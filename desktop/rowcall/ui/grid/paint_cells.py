"""Paints the cells of a sheet that are to be seen: their ground and lines at once, then what is in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from rowcall.model.areas import Area, Place
from rowcall.ui.grid.looks import Nature
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.paint import CellPainter


class ExposedCells:
    """The cells of a view that lie in a part of it; Qt's own way asks many questions of every one of them.

    Args:
        view: Where the cells are shown.
        model: What they show.
        exposed: The part that is to be painted, in pixels of the viewport.
    """

    def __init__(self, view: QTableView, model: SheetModel, exposed: QRect) -> None:
        self._model = model
        self.rect = exposed
        self._rows = list(_shown_rows(view, model, exposed))
        self._columns = list(_shown_columns(view, model, exposed))

    def paint(
        self,
        painter: QPainter,
        cells: CellPainter,
        selected: Sequence[Area],
        current: Place,
        busy: Callable[[QRect], None],
    ) -> None:
        """Paint them.

        Args:
            painter: Where.
            cells: How a cell is painted.
            selected: The selected areas.
            current: Row and column of the cell that keys go to; (-1, -1) for none.
            busy: Told of each cell that is about to be filled.
        """
        cells.ground(painter, self.rect, list(self._grounds(selected)))
        if not self._rows or not self._columns:
            return
        cells.lines(painter, self._lines())
        notes = [look.nature is Nature.NOTE for look in self._model.looks]
        amounts = [self._model.kind_of(look.column.id).amounts for look in self._model.looks]
        for row, top, height in self._rows:
            block = self._model.block(row)
            for column, left, width in self._columns:
                face = self._model.face_in(block, column)
                if face.busy:
                    busy(QRect(left, top, width, height))
                if face.text or face.chip or face.busy or face.typed:
                    place = QRect(left, top, width, height)
                    cells.paint(painter, place, face, muted=notes[column], right=amounts[column])
                if (row, column) == current:
                    cells.frame(painter, QRect(left, top, width, height))

    def _grounds(self, selected: Sequence[Area]) -> Iterator[QRect]:
        """Where something is selected, in pixels."""
        for area in selected:
            rows = [(top, height) for row, top, height in self._rows if area.top <= row <= area.bottom]
            if rows:
                down = rows[-1][0] + rows[-1][1] - rows[0][0]
                for column, left, width in self._columns:
                    if area.left <= column <= area.right:
                        yield QRect(left, rows[0][0], width, down)

    def _lines(self) -> list[QLine]:
        """Lines under each row and beside each column."""
        right = max(left + width for _column, left, width in self._columns) - 1
        left = min(left for _column, left, _width in self._columns)
        top, bottom = self._rows[0][1], self._rows[-1][1] + self._rows[-1][2] - 1
        under = [QLine(left, y + height - 1, right, y + height - 1) for _row, y, height in self._rows]
        beside = [QLine(x + width - 1, top, x + width - 1, bottom) for _column, x, width in self._columns]
        return under + beside


def _shown_rows(view: QTableView, model: SheetModel, exposed: QRect) -> Iterator[tuple[int, int, int]]:
    """Row, top and height of each row that reaches into the part."""
    count = model.rowCount()
    first = view.rowAt(max(0, exposed.top())) if count else -1
    if first < 0:
        return
    last = view.rowAt(exposed.bottom())
    for row in range(first, (last if last >= 0 else count - 1) + 1):
        yield row, view.rowViewportPosition(row), view.rowHeight(row)


def _shown_columns(view: QTableView, model: SheetModel, exposed: QRect) -> Iterator[tuple[int, int, int]]:
    """Column, left edge and width of each column that reaches into the part."""
    for column in range(model.columnCount()):
        left, width = view.columnViewportPosition(column), view.columnWidth(column)
        if width and left <= exposed.right() and left + width > exposed.left():
            yield column, left, width

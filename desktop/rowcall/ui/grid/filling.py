"""Fill: the first cells of a selection copied on, and what the handle at its corner carries on as a series."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from rowcall.model.areas import Area, Place
from rowcall.model.cell_blocks import Piece
from rowcall.model.series import carried_on
from rowcall.ui import tasks
from rowcall.ui.grid.cell_edits import AT_ONCE, CellEdits
from rowcall.ui.grid.view import SheetView


class Filling(QObject):
    """Fills cells of a sheet from their neighbours."""

    def __init__(self, view: SheetView, edits: CellEdits, owner: QWidget) -> None:
        super().__init__(owner)
        self._view = view
        self._model = view.sheet_model()
        self._edits = edits
        self._owner = owner

    def down(self) -> None:
        """Copy the first row of each selected area into its other rows; of a single row, the row above into it."""
        self._copy_on(down=True)

    def right(self) -> None:
        """Copy the first column of each selected area into its others; of a single column, the one before into it."""
        self._copy_on(down=False)

    def _copy_on(self, *, down: bool) -> None:
        pieces: list[Piece] = []
        for area in self._view.selected.ranges():
            alone = (area.height if down else area.width) == 1
            if down:
                source = area.top - alone
                target = Area(source + 1, area.left, area.bottom, area.right)
                first = Area(source, area.left, source, area.right)
            else:
                source = area.left - alone
                target = Area(area.top, source + 1, area.bottom, area.right)
                first = Area(area.top, source, area.bottom, source)
            if source >= 0:
                pieces.append(Piece(target, self._texts(first)))
        if pieces:
            self._edits.put(pieces, self.tr("Fill down") if down else self.tr("Fill right"))

    def drag(self, source: Area, target: Area, other_way: bool) -> None:
        """Carry on what stands in an area, as far as the handle was dragged."""
        tasks.start(self._carry_on(source, target, other_way=other_way), owner=self._owner)

    def down_beside(self) -> None:
        """Carry on downwards, as far as the column beside is filled."""
        areas = self._view.selected.ranges()
        if len(areas) != 1:
            return
        (area,) = areas
        row = area.bottom + 1
        for column in (area.left - 1, area.right + 1):
            beside = row < self._model.rowCount() and 0 <= column < self._model.columnCount()
            if beside and self._model.text(row, column):
                self._to_end_of(area, row, column)
                return

    def _to_end_of(self, area: Area, row: int, column: int) -> None:
        def arrive(place: Place) -> None:
            self.drag(area, Area(area.top, area.left, place[0], area.right), other_way=False)

        goes_on = row + 1 < self._model.rowCount() and bool(self._model.text(row + 1, column))
        if goes_on:
            self._view.ways.jump((row, column), 1, 0, arrive)
        else:
            arrive((row, column))

    # ------------------------------------------------------------------------- inside

    async def _carry_on(self, source: Area, target: Area, *, other_way: bool) -> None:
        texts = self._texts(source)
        vertical = target.height != source.height
        lines = [list(line) for line in zip(*texts, strict=True)] if vertical else [list(line) for line in texts]
        back = target.top < source.top or target.left < source.left
        count = (target.height - source.height) if vertical else (target.width - source.width)
        month_first = _month_first()

        def work_out() -> list[list[str]]:
            found = [carried_on(line, count, back=back, other_way=other_way, month_first=month_first) for line in lines]
            return [line[::-1] for line in found] if back else found

        made = work_out() if count * len(lines) <= AT_ONCE else await asyncio.to_thread(work_out)
        block: Sequence[Sequence[str]] = list(zip(*made, strict=True)) if vertical else made
        self._edits.put([Piece(_rest(source, target), block)], self.tr("Fill"))
        self._view.selected.select([target], (source.top, source.left))

    def _texts(self, area: Area) -> list[list[str]]:
        columns = range(area.left, area.right + 1)
        return [[self._model.text(row, column) for column in columns] for row in range(area.top, area.bottom + 1)]


def _rest(source: Area, target: Area) -> Area:
    """What of a larger area lies beyond the source: on one side of it."""
    if target.bottom > source.bottom:
        return Area(source.bottom + 1, target.left, target.bottom, target.right)
    if target.top < source.top:
        return Area(target.top, target.left, source.top - 1, target.right)
    if target.right > source.right:
        return Area(target.top, source.right + 1, target.bottom, target.right)
    return Area(target.top, target.left, target.bottom, source.left - 1)


def _month_first() -> bool:
    written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return written.find("M") < written.find("d")

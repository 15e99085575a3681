"""Tells what the selected cells hold: how many are filled, and of the numbers among them what a spreadsheet tells."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.project.file import Project
from rowcall.project.sums import Sums, sums
from rowcall.ui import tasks
from rowcall.ui.grid.view import SheetView
from rowcall.ui.languages.counted import counted
from rowcall.ui.soon import Soon
from rowcall.ui.widgets import words

_DECIMALS = 6
_SETTLED_MS = 120
"""How long a selection must stand still before it is read."""


class SelectionSums(QObject):
    """Reads the selection in another thread, as soon as it stands still.

    Signals:
        told: What the selected cells hold; empty while one cell alone is selected.
    """

    told = Signal(str)

    def __init__(self, project: Project, view: SheetView, owner: QWidget) -> None:
        super().__init__(owner)
        self._project = project
        self._view = view
        self._owner = owner
        self._asked = 0
        self._settled = Soon(self, _SETTLED_MS, self.look)
        view.selection_moved.connect(self._settled.start)

    def look(self) -> None:
        """Tell what is selected now."""
        self._asked += 1
        if self._view.selected.count() < 2:
            self.told.emit("")
        else:
            tasks.start(self._tell(self._asked), owner=self._owner)

    async def _tell(self, number: int) -> None:
        model, areas = self._view.sheet_model(), self._view.selected.ranges()
        ids, columns = model.ids, [look.column.id for look in model.looks]

        def read() -> Sums | None:
            reader = self._project.new_reader()
            try:
                return sums(reader, model.sheet.id, areas, ids, columns, goes_on=lambda: self._asked == number)
            finally:
                reader.close()

        found = await asyncio.to_thread(read)
        if found is not None and self._asked == number:
            self.told.emit(self._words(found))

    def _words(self, found: Sums) -> str:
        parts = [words.cells(found.cells)]
        if found.filled < found.cells:
            parts.append(counted("%Ln cell(s) filled", found.filled))
        if found.numbers and found.numbers < found.filled:
            parts.append(counted("%Ln number(s)", found.numbers))
        if found.numbers > 1:
            parts.append(self.tr("sum {number}").format(number=_written(found.total)))
            parts.append(self.tr("average {number}").format(number=_written(found.total / found.numbers)))
            parts.append(self.tr("min {number}").format(number=_written(found.least)))
            parts.append(self.tr("max {number}").format(number=_written(found.most)))
        return " · ".join(parts)


def _written(number: float) -> str:
    text = QLocale().toString(number, "f", _DECIMALS)
    return text.rstrip("0").rstrip(QLocale().decimalPoint()) if QLocale().decimalPoint() in text else text

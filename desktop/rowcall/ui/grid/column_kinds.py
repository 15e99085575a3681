"""Looks, beside the window, at what the columns of a sheet hold; the names of sorts and the place of cells follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.ui import tasks
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.soon import Soon

if TYPE_CHECKING:
    from rowcall.session import Session

_AFTER_MS = 400
"""How long after the first change it is looked: the sheet itself is painted before, and what follows is gathered."""
_FILLING_MS = 3000
"""The same while a run writes."""


class ColumnKinds(QObject):
    """Of one sheet.

    Signals:
        told: Some column holds something else than was known.
    """

    told = Signal()

    def __init__(self, session: Session, model: SheetModel, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._model = model
        self._owner = owner
        self._soon = Soon(self, _AFTER_MS, lambda: tasks.start(self._look(), owner=self._owner))

    def look_soon(self) -> None:
        """Rows, cells or columns have changed."""
        if not self._soon.isActive():
            self._soon.start(_FILLING_MS if self._model.live else _AFTER_MS)

    async def _look(self) -> None:
        sheet = self._model.sheet
        kinds = await self._session.cells.kinds(sheet)
        if kinds != self._model.kinds and sheet is self._model.sheet:
            self._model.kinds = kinds
            self.told.emit()

"""Counts how well the rows of a list are known, one count at a time: several would only slow each other down."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.strength import Strength
from rowcall.ui import tasks

if TYPE_CHECKING:
    from rowcall.session import Session

_Rows = tuple[int, tuple[int, ...] | None]
"""A sheet, and which of its rows; None: all."""


class StrengthTeller(QObject):
    """Tells of the rows that were asked for last.

    Signals:
        told: How well they are known, and the seconds that the counting took.
        outdated: They were asked for once more meanwhile: something has changed since.
    """

    told = Signal(Strength, float)
    outdated = Signal()

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._session = session
        self._rows: _Rows | None = None
        self._task: asyncio.Task[None] | None = None
        self._again = False

    def count(self, sheet_id: int, row_ids: tuple[int, ...] | None) -> None:
        """Count these rows, unless they are being counted."""
        rows = sheet_id, row_ids
        if self._task is not None and rows == self._rows:
            self._again = True
            return
        self.stop()
        self._rows = rows
        self._task = tasks.start(self._count(sheet_id, row_ids), owner=self._owner)

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
        self._task, self._again = None, False

    async def _count(self, sheet_id: int, row_ids: tuple[int, ...] | None) -> None:
        began = time.monotonic()
        strength = await self._session.strength(sheet_id, row_ids)
        self._task = None
        self.told.emit(strength, time.monotonic() - began)
        if self._again:
            self._again = False
            self.outdated.emit()

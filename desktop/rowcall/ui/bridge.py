"""The one seam between the engine's events and Qt: events in, gathered signals out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rowcall.model.events import (
    CellsChanged,
    Event,
    RowsAdded,
    RowsMoved,
    RunEnded,
    RunProgressed,
    SheetsChanged,
    Warned,
)
from rowcall.ui.soon import Soon

if TYPE_CHECKING:
    from rowcall.session import Session

GATHERED_MS = 66
"""Rows and cells are told of 15 times a second at most, however fast they change."""
_MANY = 10_000
"""Rows that are handed on as they came: to gather so many would hold the window up."""


class Bridge(QObject):
    """What the window hears of a session.

    Signals:
        sheets_changed: Id of a sheet that is new or has other columns.
        rows_moved: Id of a sheet whose rows are to be asked for again.
        rows_added: Sheet id, tuple of new row ids in their order.
        cells_changed: Sheet id, row ids without any twice.
        progressed: RunProgressed.
        ended: RunEnded.
        warned: A sentence that a person should know.
    """

    sheets_changed = Signal(int)
    rows_moved = Signal(int)
    rows_added = Signal(int, object)
    cells_changed = Signal(int, object)
    progressed = Signal(object)
    ended = Signal(object)
    warned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._added: dict[int, list[int]] = {}
        self._changed: dict[int, set[int]] = {}
        self._unsubscribe: Callable[[], None] | None = None
        self._timer = Soon(self, GATHERED_MS, self.flush)

    def listen(self, session: Session) -> None:
        """Hear this session, and no other any more."""
        self.stop()
        self._unsubscribe = session.subscribe(self.take)

    def stop(self) -> None:
        """Hear nothing any more; what was gathered is dropped with the session it came from."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._timer.stop()
        self._added.clear()
        self._changed.clear()

    def take(self, event: Event) -> None:
        """Take in one event, in the thread of the event loop."""
        match event:
            case RowsAdded(sheet_id, row_ids):
                self._added.setdefault(sheet_id, []).extend(row_ids)
                self._gather()
            case CellsChanged(sheet_id, row_ids) if len(row_ids) > _MANY:
                self.flush()
                self.cells_changed.emit(sheet_id, row_ids)
            case CellsChanged(sheet_id, row_ids):
                self._changed.setdefault(sheet_id, set()).update(row_ids)
                self._gather()
            case SheetsChanged(sheet_id):
                self.flush()
                self.sheets_changed.emit(sheet_id)
            case RowsMoved(sheet_id):
                self.flush()
                self.rows_moved.emit(sheet_id)
            case RunProgressed():
                self.progressed.emit(event)
            case RunEnded():
                self.flush()
                self.ended.emit(event)
            case Warned(text):
                self.warned.emit(text)

    def flush(self) -> None:
        """Tell now what was gathered."""
        self._timer.stop()
        added, self._added = self._added, {}
        changed, self._changed = self._changed, {}
        for sheet_id, row_ids in added.items():
            self.rows_added.emit(sheet_id, tuple(row_ids))
        for sheet_id, ids in changed.items():
            self.cells_changed.emit(sheet_id, frozenset(ids))

    def _gather(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

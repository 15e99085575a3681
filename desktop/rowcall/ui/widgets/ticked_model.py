"""Finds with a tick for each; a hundred thousand of them cost no more than those on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from rowcall.model.finds import Finds, turned

Index = QModelIndex | QPersistentModelIndex
TICKED_FROM = 92
"""Finds of which it is so sure, of a hundred, are ticked at first."""
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_F = TypeVar("_F", bound=Finds)


class TickedModel(QAbstractTableModel, Generic[_F]):
    """A line for each find, the first cell of which has its tick; what stands in the cells a subclass says.

    Args:
        finds: What is shown at first.

    Attributes:
        finds: What is shown.

    Signals:
        ticked: Other finds are ticked.
    """

    ticked = Signal()

    def __init__(self, finds: _F) -> None:
        super().__init__()
        self.finds = finds
        self._ticks = bytearray(len(finds))

    def words_of(self, place: int, column: int, role: int) -> Any:
        """What stands in a cell; anything but its tick."""
        raise NotImplementedError

    def show_finds(self, finds: _F) -> None:
        """Show other finds; the surest are ticked."""
        self._show(finds, finds.sure_from(TICKED_FROM))

    def take(self, gone: bytes) -> None:
        """Those are dealt with that have a 1 here, as in `ticks`."""
        stay = turned(gone)
        self._show(self.finds.ticked(stay), bytearray(compress(self._ticks, stay)))

    def ticks(self) -> bytes:
        """A byte for each find: 1 is ticked."""
        return bytes(self._ticks)

    def chosen(self) -> _F:
        """The finds that are ticked, in their order."""
        return self.finds.ticked(self._ticks)

    @property
    def count(self) -> int:
        """How many are ticked."""
        return self._ticks.count(1)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every find, or none."""
        self._ticks = bytearray([ticked]) * len(self._ticks)
        self._tell(0, len(self._ticks) - 1)

    def toggle(self, places: Iterable[int]) -> None:
        """Tick these, or untick them where the first of them is ticked."""
        there = sorted(places)
        if there:
            ticked = not self._ticks[there[0]]
            for place in there:
                self._ticks[place] = ticked
            self._tell(there[0], there[-1])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many finds there are."""
        return 0 if parent.isValid() else len(self.finds)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One, unless a subclass has more."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first cell of each line has the tick."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """The words of a find, and its tick."""
        if not index.isValid():
            return None
        if role != _ROLE.CheckStateRole:
            return self.words_of(index.row(), index.column(), role)
        if index.column():
            return None
        return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Tick a find, or not."""
        if not index.isValid() or role != _ROLE.CheckStateRole:
            return False
        self._ticks[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self._tell(index.row(), index.row())
        return True

    def _show(self, finds: _F, ticks: bytearray) -> None:
        self.beginResetModel()
        self.finds, self._ticks = finds, ticks
        self.endResetModel()
        self.ticked.emit()

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0), [_ROLE.CheckStateRole])
        self.ticked.emit()

"""Rows that are also in another list, with a tick for each; only those on the screen are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from rowcall.model.duplicates import Match
from rowcall.ui.duplicates_dialog import told
from rowcall.ui.duplicates_dialog.group_list import TICKED_FROM
from rowcall.ui.widgets import words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Line:
    """One match in words."""

    number: str
    name: str
    there: str
    name_there: str


class MatchModel(QAbstractTableModel):
    """Matches and their ticks; the surest are ticked at first.

    Args:
        line_of: A match in words; asked for those that are seen.

    Signals:
        ticked: Other matches are ticked.
    """

    ticked = Signal()

    def __init__(self, line_of: Callable[[Match], Line]) -> None:
        super().__init__()
        self.matches: list[Match] = []
        self._line_of = line_of
        self._lines: dict[int, Line] = {}
        self._ticks: set[int] = set()
        self._headers = (
            *(self.tr("Row"), self.tr("In this sheet"), self.tr("In the other list"), self.tr("Its row")),
            *(self.tr("In common"), self.tr("Sure")),
        )

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show other matches."""
        self.beginResetModel()
        self.matches = list(matches)
        self._lines.clear()
        self._ticks = {match.row_id for match in matches if match.sureness >= TICKED_FROM}
        self.endResetModel()
        self.ticked.emit()

    def take(self, row_ids: Iterable[int]) -> None:
        """These are dealt with."""
        out = set(row_ids)
        self.beginResetModel()
        self.matches = [match for match in self.matches if match.row_id not in out]
        self._ticks -= out
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> tuple[int, ...]:
        """The rows of the sheet that are ticked."""
        return tuple(match.row_id for match in self.matches if match.row_id in self._ticks)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every match, or none."""
        self._ticks = {match.row_id for match in self.matches} if ticked else set()
        if self.matches:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.matches) - 1, 0), [_ROLE.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are also there."""
        return 0 if parent.isValid() else len(self.matches)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Both sides, and why."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """What a column tells."""
        across = orientation is Qt.Orientation.Horizontal
        return self._headers[section] if across and role == _ROLE.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first cell of each row has the tick."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Both rows, what they have in common, how sure it is; the tick."""
        if not index.isValid():
            return None
        match = self.matches[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            line = self._line(match)
            common = ", ".join(map(told.title, match.alike))
            sure = self.tr("{share} %").format(share=words.number(match.sureness))
            return (line.number, line.name, line.name_there, line.there, common, sure)[index.column()]
        if role == _ROLE.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if match.row_id in self._ticks else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Tick a match, or not."""
        if not index.isValid() or role != _ROLE.CheckStateRole:
            return False
        row_id = self.matches[index.row()].row_id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticks.add(row_id)
        else:
            self._ticks.discard(row_id)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def toggle(self, rows: Iterable[int]) -> None:
        """Tick these lines, or untick them where the first of them is ticked."""
        there = list(rows)
        if not there:
            return
        ids = {self.matches[row].row_id for row in there}
        if self.matches[there[0]].row_id in self._ticks:
            self._ticks -= ids
        else:
            self._ticks |= ids
        self.dataChanged.emit(self.index(min(there), 0), self.index(max(there), 0), [_ROLE.CheckStateRole])
        self.ticked.emit()

    def _line(self, match: Match) -> Line:
        if match.row_id not in self._lines:
            self._lines[match.row_id] = self._line_of(match)
        return self._lines[match.row_id]

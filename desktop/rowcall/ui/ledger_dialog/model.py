"""The table model of the ledger: a line a call, the newest first, however many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rowcall.model.action import Action
from rowcall.model.ledger import LedgerLine
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.widgets import words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
WHEN, WHAT, ABOUT, HAPPENED, USED, POSSIBLE = range(6)


class LedgerModel(QAbstractTableModel):
    """Draws a ledger's lines.

    Args:
        actions: By key, for what a call is called.
    """

    def __init__(self, actions: Mapping[str, Action], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._lines: tuple[LedgerLine, ...] = ()
        self._titles = (
            self.tr("When"),
            self.tr("Asked for"),
            self.tr("About"),
            self.tr("What happened"),
            self.tr("Credits"),
            self.tr("Possibly"),
        )

    def show_lines(self, lines: Sequence[LedgerLine]) -> None:
        """Show these calls, the last of them first."""
        self.beginResetModel()
        self._lines = tuple(reversed(lines))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns a line has."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """A line's words; what the service said about it as its tool tip."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._shown(line, index.column())
        if role == _ROLE.ToolTipRole:
            return said(line.message) or self._shown(line, index.column()) or None
        return _RIGHT if role == _ROLE.TextAlignmentRole and index.column() in (USED, POSSIBLE) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """What a column holds."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole and section in (USED, POSSIBLE):
            return _RIGHT
        return self._titles[section] if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) else None

    def _shown(self, line: LedgerLine, column: int) -> str:
        match column:
            case 0:
                return words.moment(line.sent_at)
            case 1:
                return words.asked_for(self._actions.get(line.action), line.action, line.parts)
            case 2:
                return self.tr("Row {number}: {about}").format(number=line.row_number, about=line.about)
            case 3:
                happened = named(line.happened)
                return happened[:1].upper() + happened[1:]
        return words.number(line.cost.confirmed if column == USED else line.cost.possible)

"""The list of groups, with a tick for each; a hundred thousand of them cost no more than those on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from rowcall.model.duplicates import Group
from rowcall.ui.duplicates_dialog import told

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
TICKED_FROM = 92
"""Groups of which it is so sure, of a hundred, are ticked at first."""


class GroupModel(QAbstractListModel):
    """Groups and their ticks.

    Args:
        name_of: Whom or what a group is about; asked for those that are seen.

    Signals:
        ticked: Other groups are ticked.
    """

    ticked = Signal()

    def __init__(self, name_of: Callable[[Group], str]) -> None:
        super().__init__()
        self.groups: list[Group] = []
        self._name_of = name_of
        self._names: dict[Group, str] = {}
        self._ticks: set[Group] = set()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; the surest are ticked."""
        self.beginResetModel()
        self.groups = list(groups)
        self._names.clear()
        self._ticks = {group for group in groups if group.sureness >= TICKED_FROM}
        self.endResetModel()
        self.ticked.emit()

    def take(self, gone: Iterable[Group]) -> None:
        """These are dealt with."""
        out = set(gone)
        self.beginResetModel()
        self.groups = [group for group in self.groups if group not in out]
        self._ticks -= out
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> list[Group]:
        """The groups that are ticked, in their order."""
        return [group for group in self.groups if group in self._ticks]

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every group, or none."""
        self._ticks = set(self.groups) if ticked else set()
        self.dataChanged.emit(self.index(0), self.index(len(self.groups) - 1), [_ROLE.CheckStateRole])
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many groups there are."""
        return 0 if parent.isValid() else len(self.groups)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be selected and ticked."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable if index.isValid() else flags(0)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Whom it is about, how many rows, how sure; its tick."""
        if not index.isValid():
            return None
        group = self.groups[index.row()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            if group not in self._names:
                self._names[group] = self._name_of(group)
            return told.line(group, self._names[group])
        if role == _ROLE.ToolTipRole:
            return told.why(group)
        if role == _ROLE.CheckStateRole:
            return Qt.CheckState.Checked if group in self._ticks else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Tick a group, or not."""
        if not index.isValid() or role != _ROLE.CheckStateRole:
            return False
        group = self.groups[index.row()]
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticks.add(group)
        else:
            self._ticks.discard(group)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True


class GroupList(QListView):
    """Shows the model; Space ticks."""

    def __init__(self, model: GroupModel) -> None:
        super().__init__()
        self.setObjectName("duplicateGroups")
        self.setAccessibleName(self.tr("Groups of rows about the same"))
        self.setUniformItemSizes(True)
        self.setModel(model)

    def group(self) -> Group | None:
        """The group with the focus."""
        model, at = self.model(), self.currentIndex()
        return model.groups[at.row()] if isinstance(model, GroupModel) and at.isValid() else None

"""The list of groups, with a tick for each; a hundred thousand of them cost no more than those on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView

from rowcall.model.duplicates import Group
from rowcall.model.finds import GroupsFound
from rowcall.ui.duplicates_dialog import told
from rowcall.ui.widgets.tick_table import TickTable
from rowcall.ui.widgets.ticked_model import TickedModel

_ROLE = Qt.ItemDataRole
_MOST_READ = 2_000
"""Names that are remembered; more than any screen shows."""


class GroupModel(TickedModel[GroupsFound]):
    """Groups and their ticks; the surest are ticked at first.

    Args:
        name_of: Whom or what a group is about; asked for those that are seen.
    """

    def __init__(self, name_of: Callable[[Group], str]) -> None:
        super().__init__(GroupsFound())
        self._name_of = name_of
        self._names: dict[Group, str] = {}

    def show_finds(self, finds: GroupsFound) -> None:
        """Show other groups."""
        self._names.clear()
        super().show_finds(finds)

    def words_of(self, place: int, _column: int, role: int) -> Any:
        """Whom it is about, how many rows, how sure."""
        group = self.finds[place]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            if group not in self._names:
                if len(self._names) >= _MOST_READ:
                    self._names.clear()
                self._names[group] = self._name_of(group)
            return told.line(group, self._names[group])
        return told.why(group) if role == _ROLE.ToolTipRole else None


class GroupList(TickTable):
    """Shows the model, a line for each group."""

    def __init__(self, model: GroupModel) -> None:
        title = QCoreApplication.translate("GroupList", "Groups of rows about the same")
        super().__init__("duplicateGroups", title, model)
        self.setSelectionMode(TickTable.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._groups = model

    def group(self) -> Group | None:
        """The group with the focus."""
        at = self.currentIndex()
        return self._groups.finds[at.row()] if at.isValid() else None

"""The history as a table: the newest change first, and at the end the list as it was at first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from rowcall.project.undo.history import HistoryStep
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole


class StepsModel(QAbstractTableModel):
    """One line a step; those that were undone are grey, the one where the list stands is bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: list[HistoryStep] = []

    def show_steps(self, steps: list[HistoryStep]) -> None:
        """Show these steps, the newest first."""
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    def step_id(self, row: int) -> int:
        """The step of a line; 0 for the list as it was at first."""
        return self.steps[row].id if row < len(self.steps) else 0

    def here(self) -> int:
        """The line at which the list stands."""
        return next((row for row, step in enumerate(self.steps) if not step.undone), len(self.steps))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """A line for each step, and one for the beginning."""
        return 0 if parent.isValid() else len(self.steps) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """When, what, how much, and where the list stands."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """What each column tells."""
        if orientation is Qt.Orientation.Vertical or role != _ROLE.DisplayRole:
            return None
        return (self.tr("When"), self.tr("What"), self.tr("How much"), self.tr("Stand"))[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """The words of a line; what is undone is said in words as well as in grey."""
        row = index.row()
        step = self.steps[row] if row < len(self.steps) else None
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._words(step, index.column(), here=row == self.here())
        if role == _ROLE.ForegroundRole and step is not None and step.undone:
            return QColor(theme.current().text_muted)
        if role == _ROLE.FontRole and row == self.here():
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _words(self, step: HistoryStep | None, column: int, *, here: bool) -> str:
        if column == 3:
            if here:
                return self.tr("The list stands here")
            return self.tr("undone") if step is not None and step.undone else ""
        if step is None:
            return ("", self.tr("The list before the first change"), "")[column]
        return (words.moment(step.time), step.title, amount(step))[column]


def amount(step: HistoryStep) -> str:
    """How many cells, rows and columns a step changes, in words."""
    parts = (
        words.cells(step.cells) if step.cells else "",
        words.rows(step.rows) if step.rows else "",
        words.columns(step.columns) if step.columns else "",
    )
    return ", ".join(filter(None, parts))

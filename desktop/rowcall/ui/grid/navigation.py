"""Which cell a key goes to from another one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

_Move = QAbstractItemView.CursorAction


class Navigation:
    """The ways of the cursor through a table."""

    def __init__(self, view: QTableView) -> None:
        self._view = view

    def target(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex | None:
        """Where a key leads; None where the table's own way is right. With Ctrl, arrows go to the edge of the sheet."""
        now, model = self._view.currentIndex(), self._view.model()
        if not modifiers & Qt.KeyboardModifier.ControlModifier or not now.isValid():
            return None
        row, column = now.row(), now.column()
        edges = {
            _Move.MoveUp: (0, column),
            _Move.MoveDown: (model.rowCount() - 1, column),
            _Move.MoveLeft: (row, 0),
            _Move.MoveRight: (row, model.columnCount() - 1),
        }
        return model.index(*edges[action]) if action in edges else None

    def move_by(self, rows: int, columns: int) -> None:
        """Go to a neighbouring cell, if there is one."""
        now = self._view.currentIndex()
        there = self._view.model().index(now.row() + rows, now.column() + columns)
        if there.isValid():
            self._view.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.scrollTo(there)

"""A table whose lines have ticks: Space ticks the lines that are selected."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from rowcall.ui.theme import theme
from rowcall.ui.widgets.ticked_model import TickedModel


class TickTable(QTableView):
    """Lays out only the lines on the screen, however many there are.

    Args:
        name: Its object name.
        title: What a screen reader calls it.
        model: The lines.
    """

    def __init__(self, name: str, title: str, model: TickedModel[Any]) -> None:
        super().__init__()
        self._lines = model
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("role", "preview")
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.current().row_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks what is selected."""
        if event.key() == Qt.Key.Key_Space:
            self._lines.toggle(index.row() for index in self.selectionModel().selectedRows())
        else:
            super().keyPressEvent(event)

"""The table of rows that are also in another list; Space ticks the lines that are selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from rowcall.ui.elsewhere_dialog.match_model import MatchModel
from rowcall.ui.theme import theme

_NAMES = (1, 2, 4)
_NUMBER, _WHERE, _SURE = 100, 170, 80


class MatchTable(QTableView):
    """Shows the model.

    Args:
        model: The matches.
    """

    def __init__(self, model: MatchModel) -> None:
        super().__init__()
        self._matches = model
        self.setObjectName("elsewhereRows")
        self.setAccessibleName(self.tr("Rows that are also in the other list"))
        self.setProperty("role", "preview")
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.current().row_height)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column in _NAMES:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, _NUMBER), (3, _WHERE), (5, _SURE)):
            head.resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks what is selected."""
        if event.key() == Qt.Key.Key_Space:
            self._matches.toggle(sorted(index.row() for index in self.selectionModel().selectedRows()))
        else:
            super().keyPressEvent(event)

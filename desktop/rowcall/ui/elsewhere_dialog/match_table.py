"""The table of rows that are also in another list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView

from rowcall.ui.elsewhere_dialog.match_model import MatchModel
from rowcall.ui.widgets.tick_table import TickTable

_NAMES = (1, 2)
_PLACE = 3
_NUMBER, _WHERE, _COMMON, _SURE = 90, 130, 280, 80
_WHERE_OF_SHEETS = 190


class MatchTable(TickTable):
    """Shows the model.

    Args:
        model: The matches.
    """

    def __init__(self, model: MatchModel) -> None:
        title = QCoreApplication.translate("MatchTable", "Rows that are also in the other list")
        super().__init__("elsewhereRows", title, model)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column in _NAMES:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, _NUMBER), (_PLACE, _WHERE), (4, _COMMON), (5, _SURE)):
            head.resizeSection(column, width)

    def name_sheets(self, *, named: bool) -> None:
        """Make room for the names of sheets, where rows of several stand in the table."""
        self.horizontalHeader().resizeSection(_PLACE, _WHERE_OF_SHEETS if named else _WHERE)

"""By what rows are taken for the same, and in which sheets they are looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from rowcall.model.duplicates import Alike, Wish
from rowcall.model.sheets import Sheet
from rowcall.ui.duplicates_dialog import told
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.theme import theme
from rowcall.ui.widgets.flow import FlowLayout

_AT_FIRST = frozenset(Alike) - {Alike.PHONE, Alike.COLUMNS}
"""A phone is often a whole company's."""


class LookBar(QWidget):
    """Boxes to tick.

    Args:
        sheet: The sheet on the screen.
        others: Further sheets of the project.
        possible: By what rows of this sheet can be found.

    Signals:
        changed: Something else is wished for.
    """

    changed = Signal()

    def __init__(self, sheet: Sheet, others: Sequence[Sheet], possible: Sequence[Alike]) -> None:
        super().__init__()
        self._sheet = sheet
        self._others = others
        self._boxes = {alike: QCheckBox(told.title(alike)) for alike in possible}
        self._across = QCheckBox(self.tr("Also in the other sheets"))
        self._across.setObjectName("duplicatesAcross")
        self._column = QComboBox()
        self._column.setObjectName("duplicatesColumn")
        self._column.setAccessibleName(self.tr("Column whose values are compared"))
        for column in sheet.columns:
            self._column.addItem(shown_title(column), column.id)
        row = FlowLayout(self, theme.current().space_m)
        row.setContentsMargins(0, 0, 0, 0)
        for alike, box in self._boxes.items():
            box.setObjectName(f"duplicatesBy-{alike}")
            box.setChecked(alike in _AT_FIRST)
            box.toggled.connect(self._tell)
            row.addWidget(box)
        row.addWidget(self._column)
        row.addWidget(self._across)
        self._across.setVisible(bool(others))
        self._across.toggled.connect(self._tell)
        self._column.currentIndexChanged.connect(self._tell)
        self._show_column()

    def wish(self) -> Wish:
        """What is wished for."""
        sheets = [self._sheet, *(self._others if self._across.isChecked() else ())]
        by = frozenset(alike for alike, box in self._boxes.items() if box.isChecked())
        columns = (int(self._column.currentData()),) if Alike.COLUMNS in by else ()
        return Wish(tuple(sheet.id for sheet in sheets), by, columns)

    def _tell(self) -> None:
        self._show_column()
        self.changed.emit()

    def _show_column(self) -> None:
        box = self._boxes.get(Alike.COLUMNS)
        self._column.setVisible(box is not None and box.isChecked())

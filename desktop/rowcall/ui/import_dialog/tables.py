"""The columns of a file over its first rows, and how the two share what room there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from rowcall.ui.theme import theme

_SIZES = (320, 240)
_LEAST_ROWS = 100
"""Pixels that the first rows need so that one of them can be seen."""


class Tables(QSplitter):
    """Both in equal right where there is room; on a low screen one at a time.

    Args:
        columns: What the columns are taken for.
        rows: The first rows, which can be put away.
    """

    def __init__(self, columns: QWidget, rows: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._columns, self._rows = columns, rows
        self._low = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.current().space_m)
        self.setProperty("role", "invisible")
        self.addWidget(columns)
        self.addWidget(rows)
        self.setCollapsible(1, True)  # the columns may have all the room
        self.setSizes(_SIZES)

    def be_low(self) -> None:
        """There is little room: the columns have it until rows are to be shown."""
        self._low = True
        self._columns.setMinimumHeight(_LEAST_ROWS // 2)
        self._rows.setMinimumHeight(1)
        self.setSizes((1, 0))

    def show_rows(self) -> None:
        """Give the rows room, where they have none."""
        if self.sizes()[1] < _LEAST_ROWS:
            columns = self.height() // (5 if self._low else 2)
            self.setSizes((columns, self.height() - columns))

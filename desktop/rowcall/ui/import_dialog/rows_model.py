"""Rows of a file to look at, under the numbers that a spreadsheet gives them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rowcall.ui.widgets.rows_view import MOST_COLUMNS
from rowcall.ui.widgets.texts import one_line

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Cells, without any wish to be changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Sequence[str]] = ()
        self.headers: Sequence[str] = ()
        self.numbers: Sequence[int] = ()

    def show_rows(self, rows: Sequence[Sequence[str]], headers: Sequence[str], numbers: Sequence[int]) -> None:
        """Show other rows.

        Args:
            rows: Their cells.
            headers: The names of their columns.
            numbers: The number of each row, as a spreadsheet counts.
        """
        self.beginResetModel()
        self.rows, self.headers, self.numbers = rows, headers[:MOST_COLUMNS], numbers
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """So many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """So many columns."""
        return 0 if parent.isValid() else len(self.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        """Names of columns, numbers of rows."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if orientation == Qt.Orientation.Horizontal:
                return self.headers[section]
            return str(self.numbers[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """A cell on one line; in full as its tip."""
        row = self.rows[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(text)
        return text[:2000] if role == Qt.ItemDataRole.ToolTipRole and text else None

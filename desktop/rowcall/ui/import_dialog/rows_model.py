"""Rows of a file to look at, under the numbers that a spreadsheet gives them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from rowcall.ui.widgets.texts import one_line

Index = QModelIndex | QPersistentModelIndex
MOST_COLUMNS = 300
"""More of them are of no help to the eye; all are imported."""
_ROW_HEIGHT, _HEAD_HEIGHT = 30, 34
_NARROWEST, _WIDEST, _MEASURED_ROWS = 80, 260, 12
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


def dress(view: QTableView, name: str, title: str) -> None:
    """Give a view of rows its look.

    Args:
        view: The view.
        name: Its object name.
        title: What a screen reader calls it.
    """
    view.setObjectName(name)
    view.setAccessibleName(title)
    view.setProperty("role", "preview")
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    down, across = view.verticalHeader(), view.horizontalHeader()
    down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    down.setDefaultSectionSize(_ROW_HEIGHT)
    down.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
    across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    across.setHighlightSections(False)
    across.setFixedHeight(_HEAD_HEIGHT)


def fit_columns(view: QTableView, model: RowsModel) -> None:
    """Make columns as wide as what is in the first rows needs."""
    letter = QFontMetrics(view.font()).averageCharWidth() + 1
    for column, header in enumerate(model.headers):
        cells = (row[column] for row in model.rows[:_MEASURED_ROWS] if column < len(row))
        longest = max((len(header), *map(len, cells)))
        view.setColumnWidth(column, max(_NARROWEST, min(_WIDEST, longest * letter + 28)))

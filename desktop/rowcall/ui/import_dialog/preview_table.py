"""The first rows of a file, as they will stand in the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from rowcall.model.import_plans import Preview

_MOST_ROWS = 100
_NARROWEST, _WIDEST = 90, 260


class PreviewTable(QTableWidget):
    """A table to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewTable")
        self.setProperty("role", "preview")
        self.setAccessibleName(self.tr("First rows of the file"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(30)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(34)

    def show_preview(self, preview: Preview) -> None:
        """Show the first rows."""
        rows = preview.rows[:_MOST_ROWS]
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(preview.columns))
        self.setHorizontalHeaderLabels([guess.header for guess in preview.columns])
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(" ".join(cell.split())))
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, max(_NARROWEST, min(_WIDEST, self.columnWidth(column) + 16)))

    def look_at(self, column: int) -> None:
        """Mark a column and bring it into sight."""
        if column < self.columnCount() and self.rowCount():
            self.selectColumn(column)
            self.scrollTo(self.model().index(0, column), QAbstractItemView.ScrollHint.PositionAtCenter)

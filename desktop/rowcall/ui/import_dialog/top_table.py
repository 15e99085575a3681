"""The upper end of a file as it stands there, in which a person points at the row with the names of the columns."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from rowcall.model.import_plans import Dialect, Preview
from rowcall.ui.import_dialog.rows_model import RowsModel
from rowcall.ui.theme import theme
from rowcall.ui.widgets.rows_view import dress, fit_columns

Index = QModelIndex | QPersistentModelIndex
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _TopModel(RowsModel):
    """Raw rows, of which one or two are the header and those above it no part of the table."""

    header_row = 1
    header_rows = 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """Cells; the header on its own ground, what is above it pale."""
        number = index.row() + 1
        tokens = theme.current()
        in_header = self.header_row - self.header_rows < number <= self.header_row
        if role == Qt.ItemDataRole.BackgroundRole and in_header:
            return QColor(tokens.accent_soft)
        if role == Qt.ItemDataRole.ForegroundRole and number < self.header_row and not in_header:
            return QColor(tokens.text_muted)
        if role == Qt.ItemDataRole.FontRole and in_header:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("This is the header.") if in_header else self.tr("A click makes this row the header.")
        return super().data(index, role)


class TopTable(QTableView):
    """The first raw rows; a click or Enter on a row makes it the header.

    Signals:
        header_chosen: Number of the row, counted from 1.
    """

    header_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _TopModel(self)
        self.setModel(self._rows)
        dress(self, "topTable", self.tr("Top of the file. Enter makes a row the header."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalHeader().sectionClicked.connect(self._choose)

    def show_preview(self, preview: Preview) -> None:
        """Show the first rows and which of them is the header."""
        self.mark(preview.dialect)
        width = max((len(row) for row in preview.top), default=0)
        row = self.currentIndex().row()
        self._rows.show_rows(preview.top, [""] * width, range(1, len(preview.top) + 1))
        fit_columns(self, self._rows.headers, self._rows.rows)
        if 0 <= row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row, 0))
            self.clearSelection()
        self.scrollTo(self._rows.index(min(preview.dialect.header_row + 1, self._rows.rowCount() - 1), 0))

    def mark(self, dialect: Dialect) -> None:
        """Show which row is the header."""
        self._rows.header_row, self._rows.header_rows = dialect.header_row, dialect.header_rows
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click makes a row the header."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._choose(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So does Enter."""
        if event.key() in _OPENERS and self.currentIndex().isValid():
            self._choose(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if row + 1 != self._rows.header_row:
            self.header_chosen.emit(row + 1)

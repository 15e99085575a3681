"""The first rows of a file, as they will stand in the sheet."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from rowcall.model.import_plans import Preview
from rowcall.ui.import_dialog.rows_model import RowsModel
from rowcall.ui.widgets.rows_view import dress, fit_columns

_MOST_ROWS = 200


class PreviewTable(QTableView):
    """A table to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowsModel(self)
        self.setModel(self._rows)
        dress(self, "previewTable", self.tr("First rows of the file"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_preview(self, preview: Preview) -> None:
        """Show the first rows; what is in sight stays in sight."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        headers = tuple(guess.header for guess in preview.columns)
        other = headers != tuple(self._rows.headers)
        self._rows.show_rows(preview.rows[:_MOST_ROWS], headers, preview.numbers)
        if other:
            fit_columns(self, self._rows.headers, self._rows.rows)
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)

    def look_at(self, column: int) -> None:
        """Mark a column and bring it into sight."""
        if column < self._rows.columnCount() and self._rows.rowCount():
            self.selectColumn(column)
            self.scrollTo(self._rows.index(0, column), QAbstractItemView.ScrollHint.PositionAtCenter)

    def look_at_rows(self, numbers: Iterable[int]) -> bool:
        """Mark the rows with these numbers; whether any of them is among the first rows."""
        wanted = set(numbers)
        shown = self._rows.numbers[: self._rows.rowCount()]
        here = [place for place, number in enumerate(shown) if number in wanted]
        marked = QItemSelection()
        last = self._rows.columnCount() - 1
        for place in here:
            marked.select(self._rows.index(place, 0), self._rows.index(place, last))
        if here:
            self.selectionModel().select(marked, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(self._rows.index(here[0], max(0, self.currentIndex().column())))
        return bool(here)

"""Some of the cells that would change: before and after, side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from rowcall.model.sheets import Sheet
from rowcall.project.found_cells import Example
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.widgets import rows_view
from rowcall.ui.widgets.texts import one_line

_HIDDEN_SPACES = re.compile(r"^\s+|\s+$|(?<=\s)\s+")


class PreviewTable(QTableWidget):
    """Examples of a rewrite; spaces that one would not see are dots."""

    def __init__(self) -> None:
        super().__init__()
        rows_view.dress(self, "rewritePreview", self.tr("Cells before and after"))
        self.verticalHeader().hide()

    def show_examples(self, sheet: Sheet, examples: Sequence[Example], numbers: Sequence[str]) -> None:
        """Show these; the numbers are those by which people know the rows."""
        titles = {column.id: shown_title(column) for column in sheet.columns}
        headers = (self.tr("Row"), self.tr("Column"), self.tr("Before"), self.tr("After"))
        rows = [
            (number, titles.get(each.column_id, ""), visible(each.before), visible(each.after))
            for number, each in zip(numbers, examples, strict=True)
        ]
        self.show_rows(headers, rows)

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show rows of texts."""
        self.clear()
        self.setColumnCount(len(headers))
        self.setHorizontalHeaderLabels(list(headers))
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(one_line(text))
                item.setToolTip(text)
                self.setItem(place, column, item)
        rows_view.fit_columns(self, headers, rows)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setVisible(bool(rows))


def visible(text: str) -> str:
    """A text in which spaces that nobody would see are dots."""
    return _HIDDEN_SPACES.sub(lambda match: "·" * len(match[0]), text)

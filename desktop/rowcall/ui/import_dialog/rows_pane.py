"""The lower half of the import dialog: the first rows as they will stand in the sheet, or the top of the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from rowcall.model.import_plans import Preview
from rowcall.ui.import_dialog.preview_table import PreviewTable
from rowcall.ui.import_dialog.top_table import TopTable
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text

_ROWS, _TOP = "rows", "top"


class RowsPane(QWidget):
    """Two looks at the same rows.

    Signals:
        header_chosen: The number of the row that is the header, counted from 1; 0: there is none.
    """

    header_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = PreviewTable()
        self._top = TopTable()
        self._was_shown = False
        self._switch = Segmented(
            "rowsView",
            self.tr("Show"),
            ((_ROWS, self.tr("First rows")), (_TOP, self.tr("Top of the file"))),
        )
        self._switch.setFixedWidth(280)
        self._hint = text(role="small", name="topHint")
        self._none = QPushButton(self.tr("There is no header"))
        self._none.setObjectName("noHeader")
        self._none.setProperty("role", "quiet")
        self._none.setAutoDefault(False)
        self._none.clicked.connect(lambda: self.header_chosen.emit(0))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._rows)
        self._stack.addWidget(self._top)
        self._switch.changed.connect(self._show)
        self._top.header_chosen.connect(self.header_chosen)
        self._lay_out()
        self._show(_ROWS)

    def _lay_out(self) -> None:
        space = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.space_s)
        line = QHBoxLayout()
        line.setSpacing(space.space_m)
        line.addWidget(self._switch)
        line.addWidget(self._hint, 1)
        line.addWidget(self._none)
        column.addLayout(line)
        column.addWidget(self._stack, 1)

    def show_preview(self, preview: Preview) -> None:
        """Show both; a file whose header is not its first row shows its top first."""
        self._rows.show_preview(preview)
        self._top.show_preview(preview)
        self._switch.set_possible(_TOP, possible=bool(preview.top), why_not=self.tr("It holds nothing else."))
        if not self._was_shown and preview.top and preview.dialect.header_row != 1:
            self._switch.set_value(_TOP)
        self._was_shown = True
        self._none.setEnabled(preview.dialect.header_row != 0)

    def look_at(self, column: int) -> None:
        """Bring a column into sight."""
        self._rows.look_at(column)

    def look_at_rows(self, numbers: Sequence[int]) -> bool:
        """Show rows by their numbers, or say where they are; whether any of them is among those that are shown."""
        self._switch.set_value(_ROWS)
        found = self._rows.look_at_rows(numbers)
        if numbers and not found:
            row = words.number(numbers[0])
            self._hint.setText(self.tr("Row {row} is further down than the rows that are shown here.").format(row=row))
        else:
            self._hint.clear()
        return found

    def _show(self, view: str) -> None:
        top = view == _TOP
        self._stack.setCurrentWidget(self._top if top else self._rows)
        self._hint.setText(self.tr("Click the row that has the headers.") if top else "")
        self._none.setVisible(top)

"""The rows of one group side by side, with what would be made of them; row and values to keep are chosen here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from rowcall.model.duplicates import Keep, Merge, holds_one, kept
from rowcall.session.merging import Line, Shown
from rowcall.ui.grid.cell_words import in_words
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import one_line

MOST = 8
"""Rows of a group that are shown; the others are merged with them all the same."""
_LEAST_WIDTH = 150


class SideBySide(QTableWidget):
    """A line for each column in which any row has something.

    Signals:
        changed: Another row is kept, or another value was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("duplicateRows")
        self.setAccessibleName(self.tr("Rows of the group, side by side"))
        self.setProperty("role", "preview")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().setDefaultSectionSize(theme.current().row_height)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._keep_row)
        self.cellActivated.connect(self._choose)
        self.cellDoubleClicked.connect(self._choose)
        self._shown: Shown | None = None
        self._keeper = 0
        self._chosen: dict[int, str] = {}
        self._keep = Keep.BOTH

    def show_group(self, shown: Shown | None, keep: Keep, merge: Merge | None) -> None:
        """Show another group, as it would be merged.

        Args:
            shown: None: nothing.
            keep: What becomes of columns where rows differ.
            merge: What was chosen for it before.
        """
        self._shown, self._keep = shown, keep
        self._keeper = shown.keeper if shown is not None else 0
        self._chosen = {}
        if shown is not None and merge is not None:
            self._keeper = shown.group.rows.index(merge.keeper)
            self._chosen = dict(merge.chosen)
        self._fill()

    def merge(self) -> Merge | None:
        """How the group would be merged."""
        if self._shown is None:
            return None
        rows = self._shown.group.rows
        others = tuple(row for place, row in enumerate(rows) if place != self._keeper)
        return Merge(rows[self._keeper], others, dict(self._chosen))

    def keep_next(self) -> None:
        """Keep the next row in place of the one that is kept now."""
        if self._shown is not None:
            self._keep_row((self._keeper + 1) % len(self._shown.group.rows))

    def _keep_row(self, place: int) -> None:
        if self._shown is not None and place < min(len(self._shown.group.rows), MOST):
            self._keeper = place
            self._chosen = {}
            self._fill()
            self.changed.emit()

    def _choose(self, row: int, column: int) -> None:
        """Take a cell's value for the result; once more, or on the result: as the rule says."""
        if self._shown is None:
            return
        line = self._shown.lines[row]
        if column >= len(self._shown.numbers[:MOST]) or self._chosen.get(line.column.id) == line.texts[column]:
            self._chosen.pop(line.column.id, None)
        else:
            self._chosen[line.column.id] = line.texts[column]
        self._fill()
        self.setCurrentCell(row, column)
        self.changed.emit()

    def _fill(self) -> None:
        self.clear()
        shown = self._shown
        if shown is None:
            self.setRowCount(0)
            self.setColumnCount(0)
            return
        places = range(min(len(shown.numbers), MOST))
        self.setColumnCount(len(places) + 1)
        self.setRowCount(len(shown.lines))
        across = len({sheet.id for sheet in shown.sheets}) > 1
        for place in places:
            self.setHorizontalHeaderItem(place, self._head(shown, place, across=across))
        self.setHorizontalHeaderItem(len(places), QTableWidgetItem(self.tr("Becomes")))
        self.setVerticalHeaderLabels([shown_title(line.column) for line in shown.lines])
        for row, line in enumerate(shown.lines):
            for place in places:
                self.setItem(row, place, self._cell(line, place))
            self.setItem(row, len(places), self._becomes(line))
        self._fit(len(places) + 1)

    def _head(self, shown: Shown, place: int, *, across: bool) -> QTableWidgetItem:
        where = self.tr("{sheet}, row {number}") if across else self.tr("Row {number}")
        told = where.format(sheet=shown.sheets[place].title, number=shown.numbers[place])
        item = QTableWidgetItem(self.tr("{row} (kept)").format(row=told) if place == self._keeper else told)
        if place == self._keeper:
            item.setIcon(icons.icon("circle-check", "found"))
        item.setToolTip(self.tr("Click to keep this row"))
        return item

    def _cell(self, line: Line, place: int) -> QTableWidgetItem:
        """One value; where rows differ it is set off, and a chosen one has a tick."""
        shown = in_words(line.column, line.texts[place])
        item = QTableWidgetItem(one_line(shown))
        item.setToolTip(shown)
        if line.differs and line.texts[place]:
            font = QFont(self.font())
            font.setBold(True)
            font.setUnderline(True)
            item.setFont(font)
            item.setBackground(QColor(theme.current().warn_back))
        if line.texts[place] and self._result(line) == line.texts[place]:
            item.setIcon(icons.icon("check", "found"))
        return item

    def _becomes(self, line: Line) -> QTableWidgetItem:
        """The result; several values that are kept together are set off, since a person may want one of them alone."""
        result = self._result(line)
        item = QTableWidgetItem(one_line(in_words(line.column, result)))
        item.setToolTip(in_words(line.column, result))
        if line.differs and result not in line.texts:
            item.setIcon(icons.icon("layers", "waiting"))
            both = self.tr("Both values are kept. Enter or a double click on a value takes it alone.")
            item.setToolTip(f"{result}\n{both}")
        return item

    def _result(self, line: Line) -> str:
        if line.column.id in self._chosen:
            return self._chosen[line.column.id]
        first = line.texts[self._keeper]
        others = (text for place, text in enumerate(line.texts) if place != self._keeper)
        one_only = bool(line.column.action) and line.column.key.endswith(("_status", "_note"))
        if one_only and first:
            return first
        keep = Keep.FIRST if one_only or holds_one(line.column, line.texts) else self._keep
        return kept([first, *others], keep, line.column.field)

    def _fit(self, columns: int) -> None:
        head = self.horizontalHeader()
        head.setMinimumSectionSize(_LEAST_WIDTH)
        for column in range(columns):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

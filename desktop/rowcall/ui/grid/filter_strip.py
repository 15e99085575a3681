"""One line over the sheet that says which rows are hidden, and shows them again; hidden where none are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from rowcall.model.sheets import Filter, Group, Sheet
from rowcall.ui.grid.filter_words import FilterWords
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.flow import FlowLayout


class FilterStrip(QFrame):
    """The filters in force.

    Signals:
        dropped: The Filter whose button was pressed.
        all_dropped: Every row is wanted again.
        build_asked: The conditions are to be changed in the builder.
        views_asked: The menu of saved views is wanted.
    """

    dropped = Signal(object)
    all_dropped = Signal()
    build_asked = Signal()
    views_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterStrip")
        self.setProperty("role", "strip")
        space = theme.current()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space.space_m, space.space_xs, space.space_m, space.space_xs)
        self._row.setSpacing(space.space_s)
        self._count = QLabel()
        self._count.setObjectName("filterCount")
        self._count.setProperty("role", "muted")
        self._row.addWidget(self._count)
        self._flow = ChipFlow()
        self._row.addWidget(self._flow, 1)
        build = QPushButton(self.tr("Change…"))
        build.setObjectName("buildFilters")
        build.setProperty("role", "link")
        build.clicked.connect(self.build_asked)
        self._row.addWidget(build)
        save = QPushButton(self.tr("Views…"))
        save.setObjectName("openViews")
        save.setProperty("role", "link")
        save.clicked.connect(self.views_asked)
        self._row.addWidget(save)
        clear = QPushButton(self.tr("Show all rows"))
        clear.setObjectName("clearFilters")
        clear.setProperty("role", "link")
        clear.clicked.connect(self.all_dropped)
        self._row.addWidget(clear)
        self._words = FilterWords(self)
        self._chips: list[QPushButton] = []
        self.hide()

    def show_filters(self, filters: Sequence[Filter | Group], sheet: Sheet) -> None:
        """Show these filters, each as a button that takes it away."""
        for chip in self._chips:
            self._flow.take(chip)
        self._chips = [self._chip(condition, sheet) for condition in filters]
        for chip in self._chips:
            self._flow.add(chip)
        self.setVisible(bool(filters))
        self._flow.fit()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many rows are left."""
        self._count.setText(
            self.tr("{shown} of {total} rows").format(shown=words.number(shown), total=words.number(total))
        )

    def _chip(self, condition: Filter | Group, sheet: Sheet) -> QPushButton:
        words = self._words.of(condition, sheet)
        chip = QPushButton(words.replace("&", "&&"))
        chip.setProperty("role", "chip")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        chip.setAccessibleName(self.tr("Remove the filter: {words}").format(words=words))
        icons.dress(chip, "x", "running")
        chip.clicked.connect(lambda: self.dropped.emit(condition))
        return chip


class ChipFlow(QWidget):
    """Chips on as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = FlowLayout(self, spacing=theme.current().space_xs)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(QWidget())  # the last one takes what is left of its line: no chip is to be stretched
        self._count = 0

    def add(self, chip: QWidget) -> None:
        """Add a chip behind the others."""
        self._lines.insert(self._count, chip)
        self._count += 1
        chip.show()

    def take(self, chip: QWidget) -> None:
        """Take a chip away."""
        self._lines.removeWidget(chip)
        self._count -= 1
        chip.hide()
        chip.deleteLater()

    def fit(self) -> None:
        """Take the height that the lines need at this width."""
        self._lines.invalidate()
        self.setMinimumHeight(self._lines.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self.fit()

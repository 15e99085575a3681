"""One line over the sheet that says which rows are hidden, and shows them again; hidden where none are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from rowcall.model.sheets import Filter, Group, Sheet
from rowcall.ui.grid.filter_words import FilterWords
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words


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
        self._row.addStretch(1)
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
            chip.deleteLater()
        self._chips = [self._chip(condition, sheet) for condition in filters]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(1 + place, chip)
        self.setVisible(bool(filters))

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

"""The dialog that sorts by several columns, the first before the second."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from rowcall.model.cell_kinds import Kind
from rowcall.model.sheets import Column, Sort
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.order_words import way
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text

KindOf = Callable[[int], Kind]
"""What the column of an id holds."""
_WIDTH = 560
_NUMBER = 22


class SortLevel(QWidget):
    """One column to sort by.

    Signals:
        removed: It is wanted no more.
    """

    removed = Signal()

    def __init__(self, columns: Sequence[Column], sort: Sort, kind_of: KindOf) -> None:
        super().__init__()
        self._kind_of = kind_of
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_s)
        self.number = QLabel()
        self.number.setProperty("role", "muted")
        self.number.setFixedWidth(_NUMBER)
        self.column = QComboBox()
        self.column.setObjectName("sortColumn")
        self.column.setAccessibleName(self.tr("Sort by"))
        for column in columns:
            self.column.addItem(shown_title(column), column.id)
        self.column.setCurrentIndex(max(0, self.column.findData(sort.column_id)))
        self.way = QComboBox()
        self.way.setObjectName("sortWay")
        self.way.setAccessibleName(self.tr("Which way"))
        for descending in (False, True):
            self.way.addItem("", descending)
        self.way.setCurrentIndex(int(sort.descending))
        self.column.currentIndexChanged.connect(self._name_ways)
        self._name_ways()
        remove = QToolButton()
        remove.setObjectName("removeSort")
        icons.dress(remove, "x")
        remove.setAccessibleName(self.tr("Do not sort by this"))
        remove.setToolTip(self.tr("Do not sort by this"))
        remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove.clicked.connect(self.removed)
        for widget, stretch in ((self.number, 0), (self.column, 2), (self.way, 3), (remove, 0)):
            row.addWidget(widget, stretch)
        self.setFocusProxy(self.column)

    def _name_ways(self) -> None:
        """Call both ways by what the chosen column holds."""
        kind = self._kind_of(int(self.column.currentData()))
        for place in range(self.way.count()):
            self.way.setItemText(place, way(kind, descending=bool(self.way.itemData(place))))

    def sort(self) -> Sort:
        """What is chosen."""
        return Sort(int(self.column.currentData()), bool(self.way.currentData()))


class SortDialog(FormDialog):
    """Columns to sort by.

    Args:
        columns: Those that can be sorted by.
        sorts: By which the rows are sorted now.
        kind_of: What the column of an id holds.

    Signals:
        chosen: A tuple of Sort, the first counts most; empty: the sheet's own order.
    """

    chosen = Signal(object)

    def __init__(
        self, columns: Sequence[Column], sorts: Sequence[Sort], kind_of: KindOf, parent: QWidget | None = None
    ) -> None:
        super().__init__("sortDialog", "sortBanner", parent)
        self.setWindowTitle(self.tr("Sort"))
        self._columns = columns
        self._kind_of = kind_of
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.levels: list[SortLevel] = []
        outer = self.column()
        meaning = self.tr("Rows alike in the first column are sorted by the second one. Empty cells come last.")
        outer.addWidget(text(meaning, "muted", wrap=True))
        self._rows = QVBoxLayout()
        outer.addLayout(self._rows)
        add = QPushButton(self.tr("Then by another column"))
        add.setObjectName("addSort")
        add.setProperty("role", "quiet")
        add.setAutoDefault(False)
        icons.dress(add, "plus")
        add.clicked.connect(self._add_next)
        outer.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addStretch(1)
        outer.addLayout(self._foot())
        for sort in sorts:
            self.add(sort)
        if not self.levels:
            self._add_next()
        self.resize(_WIDTH, self.sizeHint().height())

    def add(self, sort: Sort) -> SortLevel:
        """Add a column to sort by."""
        level = SortLevel(self._columns, sort, self._kind_of)
        level.removed.connect(lambda: self._remove(level))
        self.levels.append(level)
        self._rows.addWidget(level)
        self._count()
        return level

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        own = QPushButton(self.tr("The list's own order"))
        own.setObjectName("ownOrder")
        own.setAutoDefault(False)
        own.clicked.connect(lambda: self._choose(()))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancelSort")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        agree = QPushButton(self.tr("Sort"))
        agree.setObjectName("agreeSort")
        agree.setProperty("role", "primary")
        agree.setDefault(True)
        agree.clicked.connect(lambda: self._choose(self._sorts()))
        foot.addWidget(own)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(agree)
        return foot

    def _sorts(self) -> tuple[Sort, ...]:
        """What is chosen, each column once."""
        first: dict[int, Sort] = {}
        for level in self.levels:
            first.setdefault(level.sort().column_id, level.sort())
        return tuple(first.values())

    def _choose(self, sorts: tuple[Sort, ...]) -> None:
        self.chosen.emit(sorts)
        self.accept()

    def _add_next(self) -> None:
        taken = {sort.column_id for sort in self._sorts()}
        free = [column.id for column in self._columns if column.id not in taken]
        if free:
            self.add(Sort(free[0])).setFocus()

    def _remove(self, level: SortLevel) -> None:
        self.levels.remove(level)
        self._rows.removeWidget(level)
        level.hide()
        level.deleteLater()
        self._count()

    def _count(self) -> None:
        for number, level in enumerate(self.levels, 1):
            level.number.setText(f"{number}.")

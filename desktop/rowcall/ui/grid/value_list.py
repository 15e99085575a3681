"""The values of a column to tick: searched among all there are, counted under the other filters, read in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from rowcall.model.sheets import Column, Filter, Test
from rowcall.project.facets import Facets
from rowcall.ui import tasks
from rowcall.ui.grid.filter_words import FilterWords
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text

_VALUE = Qt.ItemDataRole.UserRole
_TYPED_MS = 180
_COUNT, _NAME = "count", "name"

ReadValues = Callable[[str, bool], Coroutine[Any, Any, Facets]]
"""From what values must contain, and whether they come by name, to the values."""


class ValueList(QWidget):
    """Values with boxes to tick; what is ticked stays so while other values are searched.

    Args:
        column: Whose values.
        read: Reads them.

    Signals:
        changed: Another value is ticked.
    """

    changed = Signal()

    def __init__(self, column: Column, read: ReadValues, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._read = read
        self._words = FilterWords(self)
        self._ticked: dict[str, None] = {}
        self._all_but = False
        self._reading: asyncio.Task[None] | None = None
        self.search = QLineEdit()
        self.search.setObjectName("valueSearch")
        self.search.setPlaceholderText(self.tr("Search values"))
        self.search.setAccessibleName(self.tr("Search values"))
        self.search.setClearButtonEnabled(True)
        self._order = Segmented(
            "valueOrder", self.tr("Order of the values"), ((_COUNT, self.tr("Frequent first")), (_NAME, self.tr("A–Z")))
        )
        self.values = QListWidget()
        self.values.setObjectName("filterValues")
        self.values.setAccessibleName(self.tr("Values to show"))
        self.values.setUniformItemSizes(True)
        self.values.setMinimumHeight(160)
        self.told = text("", "small", "valuesTold", wrap=True)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self.read)
        self.search.textChanged.connect(self._typed.start)
        self._order.changed.connect(self.read)
        self.values.itemChanged.connect(self._tick)
        self._lay_out()

    def read(self) -> None:
        """Read the values anew; what was being read is given up."""
        if self._reading is not None:
            self._reading.cancel()
        self.told.setText(self.tr("Counting…"))
        self._reading = tasks.start(self._show(), owner=self)

    def show_filter(self, condition: Filter | None) -> None:
        """Tick what a filter lets through."""
        chosen = condition is not None and condition.test in (Test.ANY_OF, Test.NONE_OF)
        self._all_but = condition is not None and condition.test is Test.NONE_OF
        self._ticked = dict.fromkeys(condition.values) if condition is not None and chosen else {}

    def filter(self) -> Filter | None:
        """What is ticked, as a filter; None: every row is wanted."""
        if not self._ticked:
            return None
        test = Test.NONE_OF if self._all_but else Test.ANY_OF
        return Filter(test, self._column.id, values=tuple(self._ticked))

    # ------------------------------------------------------------------------- inside

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.current().space_xs)
        layout.addWidget(self.search)
        layout.addWidget(self._order)
        layout.addWidget(self.values, 1)
        row = QHBoxLayout()
        for name, title, do in (
            ("valuesAll", self.tr("All"), self._tick_all),
            ("valuesNone", self.tr("None"), self._tick_none),
            ("valuesInvert", self.tr("Invert"), self._invert),
        ):
            button = QPushButton(title)
            button.setObjectName(name)
            button.setProperty("role", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(do)
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.told)

    async def _show(self) -> None:
        found = await self._read(self.search.text().strip(), self._order.value() == _NAME)
        self.values.blockSignals(True)
        self.values.clear()
        for value, count in found.values:
            item = QListWidgetItem(f"{self._words.value(self._column, value)}  ({words.number(count)})", self.values)
            item.setData(_VALUE, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        self.values.blockSignals(False)
        self._show_ticks()
        self.told.setText(self._remark(found))

    def _remark(self, found: Facets) -> str:
        if found.more:
            return self.tr("{count} more values; search for them.").format(count=words.number(found.more))
        if found.values:
            return self.tr("Empty: {rows}").format(rows=words.rows(found.empty)) if found.empty else ""
        return self.tr("No such value.") if self.search.text() else self.tr("All cells are empty.")

    def _items(self) -> list[QListWidgetItem]:
        return [self.values.item(row) for row in range(self.values.count())]

    def _show_ticks(self) -> None:
        self.values.blockSignals(True)
        for item in self._items():
            ticked = (item.data(_VALUE) in self._ticked) is not self._all_but
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.values.blockSignals(False)

    def _tick(self, item: QListWidgetItem) -> None:
        wanted = item.checkState() is Qt.CheckState.Checked
        if wanted is self._all_but:
            self._ticked.pop(item.data(_VALUE), None)
        else:
            self._ticked[item.data(_VALUE)] = None
        self.changed.emit()

    def _tick_all(self) -> None:
        """Every value, or each of those that were searched for."""
        self._set_all(ticked=True)

    def _tick_none(self) -> None:
        self._set_all(ticked=False)

    def _set_all(self, *, ticked: bool) -> None:
        if not self.search.text().strip():
            self._all_but, self._ticked = ticked, {}
        for item in self._items() if self.search.text().strip() else ():
            if ticked is self._all_but:
                self._ticked.pop(item.data(_VALUE), None)
            else:
                self._ticked[item.data(_VALUE)] = None
        self._show_ticks()
        self.changed.emit()

    def _invert(self) -> None:
        self._all_but = not self._all_but
        self._show_ticks()
        self.changed.emit()

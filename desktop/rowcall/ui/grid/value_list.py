"""The values of a column to tick: searched among all there are, counted under the other filters, read in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from rowcall.model.cell_kinds import Kind
from rowcall.model.sheets import Column, Filter, Test
from rowcall.project.facets import Facets
from rowcall.ui import tasks
from rowcall.ui.grid.filter_words import FilterWords
from rowcall.ui.grid.order_words import in_order
from rowcall.ui.grid.ticks import Ticks
from rowcall.ui.languages.counted import counted
from rowcall.ui.soon import Soon
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text

_VALUE = Qt.ItemDataRole.UserRole
_TYPED_MS = 180
_COUNT, _NAME = "count", "name"
_EMPTY = ""

ReadValues = Callable[[str, bool], Coroutine[Any, Any, Facets]]
"""From what values must contain, and whether they come in their own order, to the values."""


class ValueList(QWidget):
    """Values with boxes to tick.

    Args:
        column: Whose values.
        read: Reads them.
        narrows: Whether all are ticked at first and a search chooses what it finds, as in a spreadsheet's filter. Else
            none is ticked at first, and what is ticked stays so while other values are searched.
        kind: What the column is sorted by.

    Signals:
        changed: Another value is ticked.
    """

    changed = Signal()

    def __init__(
        self,
        column: Column,
        read: ReadValues,
        parent: QWidget | None = None,
        *,
        narrows: bool = False,
        kind: Kind = Kind.TEXT,
    ) -> None:
        super().__init__(parent)
        self._column = column
        self._read = read
        self._narrows = narrows
        self._words = FilterWords(self)
        self._ticks = Ticks(all_but=narrows)
        self._found: Ticks | None = None
        self._reading: asyncio.Task[None] | None = None
        self.search = QLineEdit()
        self.search.setObjectName("valueSearch")
        self.search.setPlaceholderText(self.tr("Search values"))
        self.search.setAccessibleName(self.tr("Search values"))
        self.search.setClearButtonEnabled(True)
        self._order = Segmented(
            "valueOrder", self.tr("Order of the values"), ((_COUNT, self.tr("Frequent first")), (_NAME, in_order(kind)))
        )
        self.values = QListWidget()
        self.values.setObjectName("filterValues")
        self.values.setAccessibleName(self.tr("Values to show"))
        self.values.setUniformItemSizes(True)
        self.values.setMinimumHeight(160)
        self.told = text("", "small", "valuesTold", wrap=True)
        self._typed = Soon(self, _TYPED_MS, self.read)
        self.search.textChanged.connect(self._search_typed)
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
        if condition is not None and condition.test in (Test.ANY_OF, Test.NONE_OF):
            self._ticks = Ticks(condition.values, all_but=condition.test is Test.NONE_OF)
        elif condition is not None and condition.test in (Test.EMPTY, Test.FILLED):
            self._ticks = Ticks((_EMPTY,), all_but=condition.test is Test.FILLED)
        else:
            self._ticks = Ticks(all_but=self._narrows)

    def show_filters(self, conditions: Sequence[Filter]) -> None:
        """Show what is asked of the column; what cannot be told by ticks and a search leaves all ticked."""
        searched = next((part.text for part in conditions if part.test is Test.CONTAINS), "")
        self.show_filter(None if searched else next(iter(conditions), None))
        if searched:
            self.search.setText(searched)
            for part in conditions:
                if part.test is Test.NONE_OF:
                    self._found = Ticks(part.values, all_but=True)

    def filter(self) -> Filter | None:
        """What is ticked, as a filter; None: every row is wanted."""
        return self._as_filter(self._ticks)

    def filters(self) -> tuple[Filter, ...]:
        """What the search and the ticks come to; empty: every row is wanted."""
        found = self._found
        if found is None or not found.all_but:
            condition = self._as_filter(self._ticks if found is None else found)
            return (condition,) if condition is not None else ()
        searched = Filter(Test.CONTAINS, self._column.id, self.search.text().strip())
        but = self._as_filter(found)
        return (searched, but) if but is not None else (searched,)

    def chooses_nothing(self) -> bool:
        """Whether no value is ticked."""
        return (self._found or self._ticks).none

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

    def _search_typed(self) -> None:
        self._found = Ticks(all_but=True) if self._narrows and self.search.text().strip() else None
        self._typed.start()
        self.changed.emit()

    async def _show(self) -> None:
        searched = self.search.text().strip()
        found = await self._read(searched, self._order.value() == _NAME)
        self.values.blockSignals(True)
        self.values.clear()
        for value, count in found.values:
            self._add(value, count)
        if found.empty and not searched:
            self._add(_EMPTY, found.empty)
        self.values.blockSignals(False)
        self._show_ticks()
        self.told.setText(self._remark(found))

    def _add(self, value: str, count: int) -> None:
        item = QListWidgetItem(f"{self._words.value(self._column, value)}  ({words.number(count)})", self.values)
        item.setData(_VALUE, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)

    def _remark(self, found: Facets) -> str:
        if found.more:
            return counted("%Ln more value(s); search for them.", found.more)
        return self.tr("No such value.") if not self.values.count() else ""

    def _items(self) -> list[QListWidgetItem]:
        return [self.values.item(row) for row in range(self.values.count())]

    def _show_ticks(self) -> None:
        ticks = self._found or self._ticks
        self.values.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if ticks.has(item.data(_VALUE)) else Qt.CheckState.Unchecked)
        self.values.blockSignals(False)

    def _tick(self, item: QListWidgetItem) -> None:
        ticks = self._found or self._ticks
        ticks.set(item.data(_VALUE), ticked=item.checkState() is Qt.CheckState.Checked)
        self.changed.emit()

    def _tick_all(self) -> None:
        """Every value, or each of those that were searched for."""
        self._set_all(ticked=True)

    def _tick_none(self) -> None:
        self._set_all(ticked=False)

    def _set_all(self, *, ticked: bool) -> None:
        if self._found is not None or not self.search.text().strip():
            (self._found or self._ticks).set_all(ticked=ticked)
        else:
            for item in self._items():
                self._ticks.set(item.data(_VALUE), ticked=ticked)
        self._show_ticks()
        self.changed.emit()

    def _invert(self) -> None:
        (self._found or self._ticks).invert()
        self._show_ticks()
        self.changed.emit()

    def _as_filter(self, ticks: Ticks) -> Filter | None:
        if not ticks.differ:
            return None
        if self._narrows and ticks.differ == (_EMPTY,):
            return Filter(Test.FILLED if ticks.all_but else Test.EMPTY, self._column.id)
        return Filter(Test.NONE_OF if ticks.all_but else Test.ANY_OF, self._column.id, values=ticks.differ)

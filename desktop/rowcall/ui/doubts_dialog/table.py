"""The calls in doubt as a table: whom they were about, when they were sent, what they may have cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from rowcall.model.action import Action
from rowcall.model.doubts import DoubtfulCall
from rowcall.ui.languages.said import said
from rowcall.ui.widgets import words
from rowcall.ui.widgets.rows_view import dress_lines

_ABOUT = 0
_ROW_HEIGHT = 36


class DoubtsTable(QTableWidget):
    """A line for each call, with a box to tick; all are ticked at first.

    Args:
        actions: By key, for what a call is called.

    Signals:
        ticked: Other calls are ticked.
    """

    ticked = Signal()

    def __init__(self, actions: Mapping[str, Action], parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._actions = actions
        self._calls: tuple[DoubtfulCall, ...] = ()
        self._boxes: list[QTableWidgetItem] = []
        dress_lines(self, "doubtfulCalls", self.tr("Calls in doubt"))
        self.setHorizontalHeaderLabels([self.tr("About"), self.tr("Asked for"), self.tr("Sent"), self.tr("At most")])
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        titles = self.horizontalHeader()
        titles.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        titles.setSectionResizeMode(_ABOUT, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(lambda _item: self.ticked.emit())

    def show_calls(self, calls: Sequence[DoubtfulCall]) -> None:
        """Show these calls; one that was there before stays ticked or not."""
        unticked = {call.token for call in self._calls} - {call.token for call in self.chosen()}
        self._calls = tuple(calls)
        self._boxes = []
        blocked = self.blockSignals(True)
        self.setRowCount(len(self._calls))
        for row, call in enumerate(self._calls):
            self._fill(row, call, ticked=call.token not in unticked)
        self.blockSignals(blocked)
        self.ticked.emit()

    def chosen(self) -> tuple[DoubtfulCall, ...]:
        """The calls that are ticked."""
        pairs = zip(self._calls, self._boxes, strict=True)
        return tuple(call for call, box in pairs if box.checkState() is Qt.CheckState.Checked)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every call, or none."""
        blocked = self.blockSignals(True)
        for box in self._boxes:
            box.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)
        self.ticked.emit()

    def _fill(self, row: int, call: DoubtfulCall, *, ticked: bool) -> None:
        about = self.tr("Row {number}: {about}").format(number=call.row_number, about=call.about)
        box = QTableWidgetItem(about)
        box.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        box.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._boxes.append(box)
        shown = (
            words.asked_for(self._actions.get(call.action), call.action, call.parts),
            words.moment(call.sent_at),
            words.credits_of(call.most),
        )
        for column, item in enumerate((box, *map(QTableWidgetItem, shown))):
            item.setToolTip(f"{about}\n{said(call.why)}")
            self.setItem(row, column, item)

"""Tick boxes for what an action can find, each with what one result costs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from rowcall.model.action import Action, Option, Part
from rowcall.model.fields import Field
from rowcall.ui.task_pane.fit import can_ask, what_it_needs
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.model.prices import PriceTable


class PartsEditor(QWidget):
    """One box for each part; those that the list cannot be asked for are off, with the reason.

    Args:
        action: Whose parts.
        option: The option that the ticks set.
        prices: What parts cost.
        name: Object name; each box has the same with its part behind.

    Signals:
        changed: A tick came or went.
    """

    changed = Signal()

    def __init__(
        self, action: Action, option: Option, prices: PriceTable, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._action = action
        self._boxes: dict[str, QCheckBox] = {}
        self._reasons = {part.key: text(role="small", wrap=True) for part in action.parts}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        ticked = option.suggested or option.default or tuple(part.key for part in action.parts if part.by_default)
        self._wanted = set(ticked)
        self._usual = frozenset(ticked)
        for part in action.parts:
            box = QCheckBox(part.title)
            box.setObjectName(f"{name}-{part.key}")
            box.setAccessibleName(part.title)
            box.setChecked(part.key in ticked)
            box.toggled.connect(lambda ticked, key=part.key: self._tick(key, ticked))
            self._boxes[part.key] = box
            row = QHBoxLayout()
            row.setSpacing(theme.current().space_s)
            row.addWidget(box)
            row.addStretch(1)
            row.addWidget(text(self._price(prices, part), "small"), 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)
            column.addWidget(self._reasons[part.key])

    def set_fields(self, fields: Iterable[Field]) -> None:
        """Say what the list has; a part that it cannot be asked for is off until it can."""
        there = frozenset(fields)
        for part in self._action.parts:
            possible = can_ask(part, there)
            box = self._boxes[part.key]
            box.setEnabled(possible)
            box.blockSignals(True)
            box.setChecked(possible and part.key in self._wanted)
            box.blockSignals(False)
            self._reasons[part.key].setText("" if possible else what_it_needs([part]))
            self._reasons[part.key].setVisible(not possible)

    def value(self) -> tuple[str, ...]:
        """The ticked parts."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def kept(self) -> list[str]:
        """What is wanted, whether the list can be asked for it or not; nothing where it is what is usual."""
        return [] if self._wanted == self._usual else sorted(self._wanted)

    def take(self, kept: object) -> None:
        """Want what was wanted when the list was open last."""
        wanted = {key for key in kept if key in self._boxes} if isinstance(kept, list) else set()
        if wanted:
            self._wanted = wanted
            for key, box in self._boxes.items():
                box.blockSignals(True)
                box.setChecked(box.isEnabled() and key in wanted)
                box.blockSignals(False)
            self.changed.emit()

    def _tick(self, key: str, ticked: bool) -> None:
        if ticked:
            self._wanted.add(key)
        else:
            self._wanted.discard(key)
        self.changed.emit()

    def _price(self, prices: PriceTable, part: Part) -> str:
        price = prices.prices.get(part.key)
        if price is None:
            return ""
        each = self.tr("{credits} each").format(credits=words.credits_of(price.credits))
        return each if price.known else self.tr("{price}, assumed").format(price=each)

"""Rows that have a result and would be asked another question: they can be left out before the price is agreed to."""

from __future__ import annotations

from array import array
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.estimates import StepEstimate
from rowcall.model.plans import RunChoice
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.tick_line import TickLine

_LEFT_OUT = frozenset({"asked", "asked_again", "left_out"})
"""Groups of rows that are not simply taken along: what is asked is taken apart."""


class AskedAgain(Card):
    """Hidden where there are no such rows.

    Signals:
        changed: They are left out, or no longer.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("askedAgain")
        self._rows: tuple[int, ...] = ()
        self._told = text(role="muted", name="askedAgainWords", wrap=True)
        self._line = TickLine("leaveOutFound", self.tr("Leave them out"))
        self.add(self._told)
        self.add(self._line)
        self._line.box.toggled.connect(lambda _ticked: self.changed.emit())
        self.hide()

    def show_step(self, step: StepEstimate) -> None:
        """Say how many rows of a first step are asked again; where they are left out already, that stays."""
        if self._line.box.isChecked():
            return
        self.setVisible(step.asked_again > 0)
        told = counted(
            "%Ln row(s) to ask have a result already. They are asked again because you search for something else.",
            step.asked_again,
        )
        self._told.setText(told)
        self._rows = _without(step) if step.asked_again else ()

    def narrowed(self, choice: RunChoice) -> RunChoice:
        """The choice without the rows that are left out."""
        return replace(choice, row_ids=self._rows) if self._line.box.isChecked() else choice

    def forget(self) -> None:
        """Something else is chosen: leave nothing out."""
        blocked = self._line.box.blockSignals(True)
        self._line.box.setChecked(False)
        self._line.box.blockSignals(blocked)
        self.hide()


def _without(step: StepEstimate) -> tuple[int, ...]:
    """All rows of a step but those that are asked again, and those that are left out anyway; lowest id first."""
    again = frozenset(step.row_ids.get("asked_again", ()))
    rows = array("q", (row_id for row_id in step.row_ids.get("asked", ()) if row_id not in again))
    for group, row_ids in step.row_ids.items():
        if group not in _LEFT_OUT:
            rows.extend(row_ids)
    return tuple(sorted(rows))

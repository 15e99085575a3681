"""The box that ticks all lines of a list or none, and says how many are ticked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from rowcall.ui.widgets.ticked_model import TickedModel


class TickAll(QCheckBox):
    """Partly ticked while some lines are; hidden while there are none.

    Args:
        name: Its object name.
        model: The lines.
    """

    def __init__(self, name: str, model: TickedModel[Any]) -> None:
        super().__init__()
        self._model = model
        self.setObjectName(name)
        self.clicked.connect(lambda ticked: model.tick_all(ticked=ticked))

    def say(self, told: str) -> None:
        """Show how many are ticked, in these words."""
        ticked, count = self._model.count, len(self._model.finds)
        self.setText(told)
        self.setVisible(bool(count))
        self.setTristate(0 < ticked < count)
        part = Qt.CheckState.PartiallyChecked if ticked < count else Qt.CheckState.Checked
        self.setCheckState(part if ticked else Qt.CheckState.Unchecked)

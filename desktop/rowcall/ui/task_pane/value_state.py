"""Whether a value is matched, by icon and word, with the way back from what a person said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rowcall.ui.languages.said import said
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import ValueMatch


class ValueState(QWidget):
    """Whether a value is matched, by icon and word, with the way back from what a person said.

    Signals:
        undone: The value is to be matched as at first.
    """

    undone = Signal()

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._icon = IconLabel("circle-check", "found")
        self._words = text()
        self._again = QPushButton(self.tr("Match again"))
        self._again.setObjectName(name)
        self._again.setAccessibleName(title)
        self._again.setProperty("role", "link")
        self._again.clicked.connect(self.undone)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._again)

    def show_match(self, match: ValueMatch, *, left_out: bool, corrected: bool, earlier: bool) -> None:
        """Show how a value is matched."""
        if left_out:
            icon, tone, word = "ban", "text_muted", self.tr("Left out")
        elif not match.ids:
            word = self.tr("Which one?") if match.candidates else self.tr("Not matched")
            icon, tone = "circle-alert", "failed"
        elif corrected:
            icon, tone = "circle-check", "found"
            word = self.tr("Chosen before") if earlier else self.tr("Your choice")
        else:
            icon, tone, word = "circle-check", "found", self.tr("Matched")
        self._icon.show_icon(icon, tone)
        self._words.setText(word)
        self._again.setVisible(corrected)
        problem = said(match.problem)
        self.setToolTip(problem)
        self.setAccessibleName(f"{word} {problem}".strip())

"""What a run has left to decide: rows that failed, calls in doubt."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from rowcall.model.cells import Outcome
from rowcall.model.events import StepProgress
from rowcall.ui.theme import icons
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card


class NextCard(Card):
    """A button for each thing that is left; hidden where nothing is.

    Signals:
        retry_asked: The failed rows are to be asked again.
        doubts_asked: The calls in doubt are to be looked at.
    """

    retry_asked = Signal()
    doubts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is left"), parent=parent)
        self.setObjectName("whatIsLeft")
        self._retry = self._button("retryFailed", "rotate-cw")
        self._doubts = self._button("lookAtDoubts", "circle-question-mark")
        self._retry.clicked.connect(self.retry_asked)
        self._doubts.clicked.connect(self.doubts_asked)
        self.hide()

    def show_steps(self, steps: Iterable[StepProgress]) -> None:
        """Offer what these steps have left."""
        counted = tuple(steps)
        failed = sum(step.outcomes.get(Outcome.FAILED, 0) for step in counted)
        unknown = sum(step.outcomes.get(Outcome.UNKNOWN, 0) for step in counted)
        self._retry.setText(self.tr("Ask the failed again · {rows}").format(rows=words.rows(failed)))
        self._doubts.setText(self.tr("Decide about the unknown · {rows}").format(rows=words.rows(unknown)))
        self._retry.setVisible(failed > 0)
        self._doubts.setVisible(unknown > 0)
        self.setVisible(failed + unknown > 0)

    def _button(self, name: str, icon: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setText("…")
        icons.dress(button, icon)
        self.add(button)
        return button

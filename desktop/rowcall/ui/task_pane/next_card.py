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
        retry_asked: The StepProgress whose failed rows are to be checked, to be asked again.
        doubts_asked: The calls in doubt are to be looked at.
    """

    retry_asked = Signal(object)
    doubts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What is left"), parent=parent)
        self.setObjectName("whatIsLeft")
        self._buttons: list[QPushButton] = []
        self.hide()

    def show_steps(self, steps: Iterable[StepProgress]) -> None:
        """Offer what these steps have left."""
        for button in self._buttons:
            self.body.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        unknown = 0
        for step in steps:
            unknown += step.outcomes.get(Outcome.UNKNOWN, 0)
            failed = step.outcomes.get(Outcome.FAILED, 0)
            if failed:
                told = self.tr("{title}: ask the failed again · {rows}")
                button = self._button(
                    "retryFailed", told.format(title=step.title, rows=words.rows(failed)), "rotate-cw"
                )
                button.clicked.connect(lambda _checked=False, step=step: self.retry_asked.emit(step))
        if unknown:
            told = self.tr("Decide about the unknown · {rows}").format(rows=words.rows(unknown))
            self._button("lookAtDoubts", told, "circle-question-mark").clicked.connect(self.doubts_asked)
        self.setVisible(bool(self._buttons))

    def _button(self, name: str, title: str, icon: str) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        icons.dress(button, icon)
        self.add(button)
        self._buttons.append(button)
        return button

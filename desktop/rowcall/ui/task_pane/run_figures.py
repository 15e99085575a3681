"""What a whole run has used and how fast it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rowcall.model.cells import Outcome
from rowcall.model.events import RunEnded, RunProgressed, StepProgress
from rowcall.model.ledger import IF_NOBODY_ELSE, Balance
from rowcall.model.prices import Cost
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text

_NOTHING = "–"


class RunFigures(Card):
    """A line for each figure, with what it means where that is not plain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The whole run"), parent=parent)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.current().space_xs)
        self._grid.setColumnStretch(0, 1)
        self._figures: dict[str, tuple[QLabel, QLabel, QLabel]] = {}
        self._cap: int | None = None
        self._add("hits", self.tr("Hit rate"))
        self._add("credits", self.tr("Credits used"))
        self._add("balance", self.tr("Balance before and after"))
        self._add("rate", self.tr("Calls a second, all kinds"))
        self._add("left", self.tr("Time left"))
        self._add("time", self.tr("Time so far"))
        self.body.addLayout(self._grid)
        self.clear()

    def clear(self, cap: int | None = None) -> None:
        """Say nothing of an earlier run.

        Args:
            cap: The most credits that this one may use; None: no cap.
        """
        self._cap = cap
        for key in self._figures:
            self._show(key, _NOTHING)
        self._hide("balance")

    def show_progress(self, progress: RunProgressed) -> None:
        """Show newer figures."""
        self._show_cost(progress.steps)
        self._show("rate", words.decimal(progress.calls_per_second))
        left = progress.seconds_left
        self._show("left", self.tr("not known yet") if left is None else words.duration(left))
        self._show("time", words.duration(progress.seconds))

    def show_end(self, ended: RunEnded) -> None:
        """Show what the run has used."""
        self._show_cost(ended.steps)
        self._hide("rate")
        self._hide("left")
        self._show("time", words.duration(ended.seconds))

    def show_balance(self, balance: Balance) -> None:
        """Show what the account itself says was used; others who use it are in there as well."""
        if balance.before is None or balance.after is None or balance.used is None:
            self._hide("balance")
            return
        told = self.tr("{credits} less, {condition}")
        meaning = self._figures["balance"][2]
        meaning.setText(told.format(credits=words.credits_of(balance.used), condition=named(IF_NOBODY_ELSE)))
        self._show("balance", f"{words.number(balance.before)} → {words.number(balance.after)}")

    def _add(self, key: str, title: str, meaning: str = "") -> None:
        row = 2 * len(self._figures)
        label, figure = text(title, "muted", wrap=True), text(_NOTHING, "strong", f"run-{key}")
        figure.setAccessibleName(title)
        told = text(meaning, "small", f"run-{key}Meaning", wrap=True)
        told.setVisible(bool(meaning))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(told, row + 1, 0, 1, 2)
        self._figures[key] = label, figure, told

    def _show(self, key: str, figure: str) -> None:
        label, shown, told = self._figures[key]
        shown.setText(figure)
        shown.show()
        label.show()
        told.setVisible(bool(told.text()))

    def _hide(self, key: str) -> None:
        for widget in self._figures[key]:
            widget.hide()

    def _show_hits(self, steps: Sequence[StepProgress]) -> None:
        """How many of those that were answered had a result, of the step that has the most answers."""
        answered = [(step.outcomes.get(Outcome.FOUND, 0), step.outcomes.get(Outcome.NOT_FOUND, 0)) for step in steps]
        found, missed = max(answered, key=sum, default=(0, 0))
        rate = self.tr("{share} % of {count}")
        count = found + missed
        told = rate.format(share=round(100 * found / count), count=words.number(count)) if count else _NOTHING
        self._show("hits", told)

    def _show_cost(self, steps: Sequence[StepProgress]) -> None:
        cost = sum((step.cost for step in steps), Cost())
        used, cap = words.span(cost.confirmed, cost.total), self._cap
        of_cap = self.tr("{used} of {cap}")
        self._figures["credits"][2].setText(self._uncertain(cost))
        self._show("credits", of_cap.format(used=used, cap=words.number(cap)) if cap is not None else used)
        self._show_hits(steps)

    def _uncertain(self, cost: Cost) -> str:
        """Why the credits are told from the least to the most; empty where they are known."""
        if not cost.possible:
            return ""
        told = self.tr("{most} at most: for some of it no exact price is known, or the answer is still out.")
        return told.format(most=words.credits_of(cost.total))

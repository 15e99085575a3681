"""A quiet line that says how many rows a choice would ask and what that can cost, while it is still being made."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.model.estimates import RunEstimate, StepEstimate
from rowcall.model.plans import RunChoice
from rowcall.ui import tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.widgets import words
from rowcall.ui.widgets.texts import text

Estimating = Callable[[RunChoice, int], Awaitable[RunEstimate]]


class PriceLine(QWidget):
    """Follows the newest choice; what is told of an older one is never shown.

    Args:
        estimating: What a choice on a sheet comes to; of a long list about.
        practice: Whether nothing of it is paid.

    Signals:
        told: The line says something else.
    """

    told = Signal()

    def __init__(self, estimating: Estimating, *, practice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._estimating = estimating
        self._asking: asyncio.Task[None] | None = None
        self._rows = text(role="muted", name="targetRows", wrap=True)
        self._price = text(role="strong", name="targetPrice")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._rows, 1)
        row.addWidget(self._price)
        self.hide()

    def follow(self, choice: RunChoice | None, sheet_id: int) -> None:
        """Tell of this choice on this sheet; None: there is nothing to tell."""
        self.stop()
        if choice is None:
            self.hide()
        else:
            self._asking = tasks.start(self._tell(choice, sheet_id), owner=self, on_error=self._leave_to_the_check)

    def stop(self) -> None:
        """Nobody looks any more."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    async def _tell(self, choice: RunChoice, sheet_id: int) -> None:
        estimate = await self._estimating(choice, sheet_id)
        first = estimate.steps[0]
        asked, rows = words.number(first.asked), words.rows(first.rows)
        why = max(first.cannot, key=lambda reason: first.cannot[reason]) if first.cannot and not first.asked else ""
        told = self.tr("{asked} of {rows} to ask") if first.asked else self.tr("None of {rows} to ask")
        told = told.format(asked=asked, rows=rows)
        more = said(why) if why else self._asked_again(first)
        self._rows.setText(f"{told}. {more}" if more else told)
        self._price.setVisible(not why)
        self._price.setText(self._priced(estimate))
        self.setAccessibleName(f"{self._rows.text()}, {self._price.text()}")
        self.show()
        self.told.emit()

    def _asked_again(self, step: StepEstimate) -> str:
        """Why rows that have a result are asked all the same; empty where none is."""
        if not step.asked_again:
            return ""
        return counted("%Ln of them have a result already: this is another search.", step.asked_again)

    def _priced(self, estimate: RunEstimate) -> str:
        if not estimate.rough or not estimate.most:
            return words.most_credits(estimate.most, practice=self._practice)
        return self.tr("about {credits}").format(credits=words.credits_of(estimate.most))

    def _leave_to_the_check(self, _owner: QWidget | None, _problem: RowcallError) -> None:
        """What keeps the choice from being carried out is told on the next page, with what helps."""
        self.hide()
        self.told.emit()

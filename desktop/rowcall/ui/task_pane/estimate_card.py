"""What one step of a run would do, in rows and calls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from rowcall.model.estimates import StepEstimate
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.task_pane.ways_list import WaysList
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text


class EstimateCard(Card):
    """Rows that add up, calls by their kind, and the reasons why rows cannot be asked.

    Args:
        step: What the step would do.
        provider: What the service is called.
        alone: Whether it needs no list, so that there are no rows to tell of.
    """

    def __init__(
        self, step: StepEstimate, provider: str, *, alone: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(named(step.title), words.most_credits(step.most), parent)
        self.setObjectName(f"estimate-{step.action}")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.current().space_l)
        self._grid.setVerticalSpacing(theme.current().space_xs)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        if alone:
            self._add_if(self.tr("Known already, filled without a call"), step.known)
            self._add_if(self.tr("Made in this file before, not asked again"), step.duplicates + step.left_out)
        elif step.grows:
            self._add(self.tr("Rows to be found, at most"), self._most(step))
        else:
            self._add(self.tr("Rows"), words.number(step.rows))
            self._add(self.tr("Will be asked"), words.number(step.asked), strong=True)
            self._add_if(self.tr("Same as another row, asked once"), step.duplicates)
            self._add_if(self.tr("Known already, filled without a call"), step.known)
            self._add_if(self.tr("Do not contact, never asked"), step.suppressed)
            self._add_if(self.tr("Left out: filled already, or on purpose"), step.left_out)
            self._add_if(self.tr("Cannot be asked"), sum(step.cannot.values()))
        for title, count in ((named(call), count) for call, count in step.calls.items()):
            self._add_if(title[:1].upper() + title[1:], count)
        for why, count in step.cannot.items():
            reason = text(f"{words.rows(count)}: {said(why)}", "small", "cannotAsk", wrap=True)
            self.body.addWidget(reason)
        for wait in step.waits:
            self.body.addWidget(text(words.waiting(wait, provider), "small", "waits", wrap=True))
        if step.ways:
            line = QFrame()
            line.setProperty("role", "line")
            self.body.addWidget(line)
            self.body.addWidget(WaysList(step.ways))

    def _add_if(self, title: str, count: int) -> None:
        if count:
            self._add(title, words.number(count))

    def _add(self, title: str, figure: str, *, strong: bool = False) -> None:
        row = self._grid.rowCount()
        label, value = text(title, "muted", wrap=True), text(figure, "strong" if strong else "")
        value.setAccessibleName(f"{title}: {figure}")
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def _most(self, step: StepEstimate) -> str:
        return words.number(step.rows) if step.most is not None else self.tr("no limit")

"""What one step of a run would do, in rows and calls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from rowcall.model.estimates import StepEstimate
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.task_pane.ways_list import WaysList
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text


class EstimateCard(Card):
    """Rows that add up, calls by their kind, and the reasons why rows are left out or cannot be asked.

    Args:
        step: What the step would do.
        provider: What the service is called.
        alone: Whether it needs no list, so that there are no rows to tell of.
        practice: Whether credits are play money.

    Signals:
        rows_asked: Ids of rows, and what they have in common, which are to be shown.
    """

    rows_asked = Signal(object, str)

    def __init__(
        self,
        step: StepEstimate,
        provider: str,
        *,
        alone: bool = False,
        practice: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(named(step.title), words.most_credits(step.most, practice=practice), parent)
        self.setObjectName(f"estimate-{step.action}")
        self._step = step
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
            self._add_rows("asked", self.tr("Will be asked"), step.asked)
            self._add_rows("asked_again", self.tr("Of these with a result of another search"), step.asked_again)
            self._add_rows("duplicates", self.tr("Same as another row, asked once"), step.duplicates)
            self._add_rows("known", self.tr("Known already, filled without a call"), step.known)
            self._add_rows("suppressed", self.tr("Do not contact, never asked"), step.suppressed)
            self._add_rows("left_out", self.tr("Left out"), step.left_out)
            self._add_if(self.tr("Deleted columns with answers that come back"), step.columns_back)
            self._add_if(self.tr("Cannot be asked"), sum(step.cannot.values()))
        for title, count in ((named(call), count) for call, count in step.calls.items()):
            self._add_if(title[:1].upper() + title[1:], count)
        for name, reasons in (("LeftOut", step.why_left), ("CannotAsk", step.cannot)):
            for why, count in reasons.items():
                self._add_reason(name, why, count)
        for wait in step.waits:
            self.body.addWidget(text(words.waiting(wait, provider, practice=practice), "small", "waits", wrap=True))
        if step.ways:
            line = QFrame()
            line.setProperty("role", "line")
            self.body.addWidget(line)
            self.body.addWidget(WaysList(step.ways))

    def _add_if(self, title: str, count: int) -> None:
        if count:
            self._add(title, words.number(count))

    def _add(self, title: str, figure: str, *, strong: bool = False) -> None:
        label, value = text(title, "muted", wrap=True), text(figure, "strong" if strong else "")
        value.setAccessibleName(f"{title}: {figure}")
        self._put(label, value)

    def _add_rows(self, group: str, title: str, count: int) -> None:
        """A figure that opens the rows that it counts."""
        if not count and group != "asked":
            return
        row_ids = self._step.row_ids.get(group, ())
        if len(row_ids):
            link = self._link(f"rows-{group}", words.number(count), title, row_ids)
            link.setProperty("figure", "true")
            self._put(text(title, "muted", wrap=True), link)
        else:
            self._add(title, words.number(count), strong=group == "asked")

    def _add_reason(self, name: str, why: str, count: int) -> None:
        """Why some rows are not asked, with the rows themselves."""
        line = QHBoxLayout()
        line.addWidget(text(f"{words.rows(count)}: {said(why)}", "small", f"why{name}", wrap=True), 1)
        if why in self._step.row_ids:
            link = self._link(f"show{name}", self.tr("Show"), said(why), self._step.row_ids[why])
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def _link(self, name: str, words_: str, title: str, row_ids: Sequence[int]) -> QPushButton:
        link = QPushButton(words_)
        link.setObjectName(name)
        link.setProperty("role", "link")
        link.setToolTip(self.tr("Show these rows"))
        link.setAccessibleName(f"{title}: {words_}")
        link.clicked.connect(lambda: self.rows_asked.emit(row_ids, title))
        return link

    def _put(self, label: QWidget, value: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def _most(self, step: StepEstimate) -> str:
        return words.number(step.rows) if step.most is not None else self.tr("no limit")

"""The line at the bottom: what is shown, what became of the imported rows, where the run and the balance stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from rowcall.model.events import RunEnded, RunProgressed
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.soon import Soon
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.short_label import ShortLabel
from rowcall.ui.window.balance_button import BalanceButton
from rowcall.ui.window.sum_line import SumLine

HEIGHT = 30
_REMARK_MS = 6000


class StatusLine(QFrame):
    """One glance tells where things stand.

    Signals:
        review_asked: The doubtful answers are to be looked at.
        why_asked: More is wanted about the cell with the focus.
    """

    review_asked = Signal()
    why_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setProperty("role", "statusline")
        self.setFixedHeight(HEIGHT)
        space = theme.current()
        row = QHBoxLayout(self)
        row.setContentsMargins(space.space_l, 0, space.space_l, 0)
        row.setSpacing(space.space_l)
        self._rows = _label("rowCount", self.tr("Rows"))
        self.sum = SumLine()
        self._remark = _label("remark", self.tr("Remark"))
        self._run = _label("runState", self.tr("Run"))
        self.balance = BalanceButton()
        self._why = ShortLabel(mode=Qt.TextElideMode.ElideRight)
        self._why.setObjectName("why")
        self._why.setAccessibleName(self.tr("Why this cell is as it is"))
        self._more = QPushButton(self.tr("More…"))
        self._more.setObjectName("whyMore")
        self._more.setProperty("role", "link")
        self._more.setToolTip(self.tr("Show the row at this cell, with all that is known of it"))
        self._more.setAccessibleName(self._more.toolTip())
        self._more.clicked.connect(self.why_asked)
        self._why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sums = ShortLabel(mode=Qt.TextElideMode.ElideRight)
        self._sums.setObjectName("selectionSums")
        self._sums.setAccessibleName(self.tr("What the selected cells hold"))
        self._taken_out = _label("takenOut", self.tr("Rows taken out of the sheet"))
        self._doubtful = QPushButton()
        self._doubtful.setObjectName("toReview")
        self._doubtful.setProperty("role", "link")
        self._doubtful.clicked.connect(self.review_asked)
        for widget in (self._rows, self.sum, self._taken_out, self._remark):
            row.addWidget(widget)
        row.addWidget(self._why, 1)
        row.addWidget(self._more)
        row.addWidget(self._sums)
        row.addWidget(self._doubtful)
        row.addWidget(self._run)
        row.addWidget(self.balance)
        self._fading = Soon(self, _REMARK_MS, self._remark.clear)
        self.show_taken_out(0, 0)
        self.show_doubtful(0)
        self.show_why("")

    def clear(self) -> None:
        """Say nothing about a list: none is open."""
        for label in (self._rows, self._remark, self._run):
            label.clear()
        self.show_sums("")
        self.show_why("")
        self.sum.show_import(None)
        self.show_taken_out(0, 0)
        self.show_doubtful(0)

    def show_sums(self, told: str) -> None:
        """Say what the selected cells hold; where there is no room for all of it, the whole is its tool tip."""
        self._sums.setText(told)
        self._sums.setToolTip(told)

    def show_doubtful(self, here: int, elsewhere: int = 0) -> None:
        """Say how many answers a person should look at; nothing where there are none.

        Args:
            here: Of the sheet on the screen.
            elsewhere: Of the other sheets: the text tells of them where this one has none, else the tool tip.
        """
        others = counted("%Ln answer(s) to review in other sheets", elsewhere)
        self._doubtful.setText(counted("%Ln answer(s) to review", here) if here else others)
        tips = [self.tr("Answers that are doubtful: look at them one by one"), *([others] if elsewhere else [])]
        self._doubtful.setToolTip("\n".join(tips))
        self._doubtful.setVisible(here + elsewhere > 0)

    def show_taken_out(self, rejected: int, merged: int) -> None:
        """Say how many rows of the sheet were rejected in the review, and how many were merged with others."""
        parts = [counted("%Ln row(s) rejected", rejected)] if rejected else []
        if merged:
            parts.append(counted("%Ln row(s) merged", merged))
        self._taken_out.setText(f"− {' − '.join(parts)}" if parts else "")
        self._taken_out.setVisible(bool(parts))
        self._taken_out.setToolTip(
            self.tr("They are kept with the project, and are in no export. Undo brings them back.")
        )

    def show_why(self, why: str) -> None:
        """Say why the cell with the focus is as it is; the whole of a long sentence is its tool tip."""
        line = " ".join(why.split())
        self._why.setText(line)
        self._why.setToolTip(line)
        self._more.setVisible(bool(line))

    def say(self, remark: str) -> None:
        """Show a remark for a few seconds."""
        self._remark.setText(said(remark))
        self._fading.start()

    def show_rows(self, shown: int, total: int, selected: int) -> None:
        """Say how many rows are shown and selected."""
        parts = [words.rows(total)]
        if shown != total:
            parts.append(counted("%Ln row(s) shown", shown))
        if selected:
            parts.append(counted("%Ln row(s) selected", selected))
        self._rows.setText(" · ".join(parts))

    def show_progress(self, progress: RunProgressed) -> None:
        """Say how far the run is."""
        asked_rows = [words.asked(step) for step in progress.steps]
        rows, ended = sum(asked for asked, _ended in asked_rows), sum(ended for _asked, ended in asked_rows)
        state = counted("{ended} of %Ln row(s) done", rows).format(ended=words.number(ended))
        if progress.paused:
            state = f"{self.tr('Paused')} · {state}"
        elif progress.waiting_for:
            state = f"{said(progress.waiting_for)} · {state}"
        self._run.setText(state)

    def show_end(self, end: RunEnded) -> None:
        """Say how the run ended."""
        self._run.setText(self.tr("Run finished") if end.stopped is None else self.tr("Run stopped"))
        self._run.setToolTip(said(end.message))

    def show_run(self, state: str) -> None:
        """Say something about the run."""
        self._run.setText(state)


def _label(name: str, meaning: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setAccessibleName(meaning)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label

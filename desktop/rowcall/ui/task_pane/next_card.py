"""What comes after a run: looking at what was found, at what is doubtful, at what failed, each with one button."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from rowcall.model.cells import Outcome
from rowcall.model.doubts import FailedRows
from rowcall.model.events import StepProgress
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.named import named
from rowcall.ui.theme import icons
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text


@dataclass(frozen=True, slots=True)
class Follow:
    """What most people do next with what was found."""

    sheet_id: int
    action: str
    title: str
    people: int
    place: int
    """Of the step of the run that has found them."""


class NextCard(Card):
    """A button for each thing that is left; hidden where nothing is.

    Signals:
        retry_asked: The FailedRows that are to be checked, to be asked again.
        doubts_asked: The calls in doubt are to be looked at.
        review_asked: Doubtful answers are to be looked at.
        found_asked: The StepProgress whose rows with a result are to be shown.
        follow_asked: The Follow that is wanted.
    """

    retry_asked = Signal(object)
    doubts_asked = Signal()
    review_asked = Signal()
    found_asked = Signal(object)
    follow_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What next"), parent=parent)
        self.setObjectName("whatIsLeft")
        self._widgets: list[QWidget] = []
        self._steps: tuple[StepProgress, ...] = ()
        self._failed: Sequence[FailedRows] = ()
        self._reviews = False
        self._follow: Follow | None = None
        self._follow_first = False
        self._alone: frozenset[int] = frozenset()
        self.hide()

    def show_steps(self, steps: Iterable[StepProgress], failed: Sequence[FailedRows], doubts: int) -> None:
        """Offer what these steps have left.

        Args:
            steps: As the run has left them.
            failed: The rows that may be asked again, of each step that has any.
            doubts: Calls in doubt that are still to be decided about; those left as they are count no more.
        """
        self._steps, self._failed = tuple(steps), failed
        for widget in self._widgets:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        self._show_next_step()
        for step in self._steps:
            self._show_found(step)
        if self._reviews and any(step.outcomes.get(Outcome.FOUND) for step in self._steps):
            review = self._button("reviewFound", self.tr("Review doubtful answers"), "list-checks")
            review.clicked.connect(self.review_asked)
        for step in self._steps:
            self._show_failed(step)
        if doubts:
            told = self.tr("Decide about the unknown · {calls}").format(calls=words.calls(doubts))
            self._button("lookAtDoubts", told, "circle-question-mark").clicked.connect(self.doubts_asked)
        self.setVisible(bool(self._widgets))

    def show_doubts(self, doubts: int) -> None:
        """So many calls in doubt are left to be decided about, now that the run is over."""
        self.show_steps(self._steps, self._failed, doubts)

    def show_follow(self, follow: Follow | None, *, primary: bool) -> None:
        """Say what most people do next with what was found, from the next `show_steps` on.

        Args:
            follow: None: nothing.
            primary: Whether nothing else is wanted more.
        """
        self._follow, self._follow_first = follow, primary

    @property
    def leads_on(self) -> bool:
        """Whether what most people want next is offered here."""
        return self._follow is not None and self._follow_first

    def set_alone(self, sheet_ids: Iterable[int]) -> None:
        """Say which sheets hold no rows of a list."""
        self._alone = frozenset(sheet_ids)

    def offer_review(self) -> None:
        """There is a place where doubtful answers can be looked at."""
        self._reviews = True

    def _show_next_step(self) -> None:
        """Lead to the next choice; nothing is asked before that is checked."""
        follow = self._follow
        if follow is None:
            return
        told = self.tr("{title} · {people}").format(title=follow.title, people=words.people(follow.people))
        then = self._button("followUp", told, "arrow-right")
        if self._follow_first:
            icons.dress(then, "arrow-right", "accent_text")
            then.setProperty("role", "primary")
        then.setToolTip(self.tr("Choose it for them; nothing is asked before you start it."))
        then.clicked.connect(lambda: self.follow_asked.emit(follow))

    def _show_found(self, step: StepProgress) -> None:
        """Offer to look at the rows that have a result; what needs no list has none."""
        count = step.outcomes.get(Outcome.FOUND, 0)
        if not count or step.sheet_id in self._alone:
            return
        title = self.tr("Show found · {rows}").format(rows=words.rows(count))
        button = self._button("showFound", title, "circle-check")
        button.setAccessibleDescription(named(step.title))
        button.clicked.connect(lambda: self.found_asked.emit(step))

    def _show_failed(self, step: StepProgress) -> None:
        """Offer to ask again what that can help; say of the other rows that failed that it does not."""
        where = (step.action, step.sheet_id)
        again = next((failed for failed in self._failed if (failed.action, failed.sheet_id) == where), None)
        count = len(again.row_ids) if again is not None else 0
        others = step.outcomes.get(Outcome.FAILED, 0) - step.cannot - count
        if again is not None:
            told = counted("{title}: %Ln row(s) failed", count).format(title=named(step.title))
            self._add(text(told, "muted", "whatFailed", wrap=True))
            button = self._button("retryFailed", self.tr("Ask the failed again"), "rotate-cw")
            button.setAccessibleDescription(told)
            button.clicked.connect(lambda: self.retry_asked.emit(again))
        if others > 0:
            told = counted(
                "{title}: %Ln row(s) for which asking again cannot help. The note in the list says why.", others
            ).format(title=named(step.title))
            self._add(text(told, "muted", "whatStaysFailed", wrap=True))

    def _button(self, name: str, title: str, icon: str) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        icons.dress(button, icon)
        self._add(button)
        return button

    def _add(self, widget: QWidget) -> None:
        self.add(widget)
        self._widgets.append(widget)

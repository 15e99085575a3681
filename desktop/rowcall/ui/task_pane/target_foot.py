"""The lower end of the first step: what the choice would find and cost, what it still lacks, and how one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.ui.task_pane.counter_line import CounterLine
from rowcall.ui.task_pane.price_line import PriceLine
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.page_parts import footer

if TYPE_CHECKING:
    from rowcall.session import Session


class TargetFoot(QWidget):
    """What stands below the choice, whatever is scrolled.

    Signals:
        check_asked: The choice is to be checked.
        address_asked: An address for results is to be set up.
    """

    check_asked = Signal()
    address_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = Banner("targetProblem")
        self._counter = CounterLine(session.count)
        self._price = PriceLine(session.glance, practice=session.practice)
        self._next = QPushButton(self.tr("Check rows and cost"))
        self._next.setObjectName("toCheck")
        self._next.setProperty("role", "primary")
        icons.dress(self._next, "arrow-right", "accent_text")
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._above = QWidget()
        stack = QVBoxLayout(self._above)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.current().space_s)
        for line in (self._counter, self._price, self._problem):
            stack.addWidget(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(footer(self._above, (self._next,)))
        self._next.clicked.connect(self.check_asked)
        self._problem.acted.connect(self.address_asked)
        self._counter.counted.connect(self._invite)
        self._price.told.connect(self._show_above)

    @property
    def ready(self) -> bool:
        """Whether what is chosen can be checked."""
        return self._next.isEnabled()

    def judge(self, problem: str, unheard: str, *, from_search: bool) -> None:
        """Say what still keeps the choice from being checked.

        Args:
            problem: As a sentence; empty: nothing that could be chosen otherwise.
            unheard: What can be done where the results of the choice cannot come to us; empty where they can.
            from_search: Whether the rows come from a search and not from a list.
        """
        self._next.setEnabled(not problem and not unheard)
        self._next.setText(self.tr("Check the cost") if from_search else self.tr("Check rows and cost"))
        if unheard:
            told = self.tr("Its results are only sent to a web address, and there is none yet.")
            self._problem.say("waiting", told, unheard, self.tr("Set one up…"))
        elif problem:
            self._problem.say("waiting", problem)
        else:
            self._problem.hide()
        self._show_above()

    def count(self, step: StepChoice | None, what: str = "", icon: str = "users") -> None:
        """Have counted what a search would find; None: nothing is to be counted.

        Args:
            step: The search.
            what: What it finds, for people.
            icon: Of that.
        """
        self._counter.follow(step, what, icon)
        self._invite()
        self._show_above()

    def price(self, choice: RunChoice | None, sheet_id: int) -> None:
        """Have told what a choice comes to; None: nothing is to be told."""
        self._price.follow(choice, sheet_id)
        self._show_above()

    def stop(self) -> None:
        """Nobody looks."""
        self._price.stop()

    def _show_above(self) -> None:
        shown = self._counter.wanted or not self._problem.isHidden() or not self._price.isHidden()
        self._above.setVisible(shown)

    def _invite(self) -> None:
        """Going on is what most people want next, unless there is nothing to get."""
        worth_it = not self._counter.finds_nobody
        icons.dress(self._next, "arrow-right", "accent_text" if worth_it else "text")
        theme.restyle(self._next, "role", "primary" if worth_it else "")

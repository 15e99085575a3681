"""The first step: what to do, for which rows, and whom to look for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rowcall.model.action import Action
from rowcall.model.plans import RunChoice
from rowcall.model.sheets import Sheet
from rowcall.ui import tasks
from rowcall.ui.task_pane.action_cards import ActionCards
from rowcall.ui.task_pane.action_form import ActionForm
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.task_pane.fit import fields_of
from rowcall.ui.task_pane.follow_ups import FollowUps
from rowcall.ui.task_pane.scope import ScopeCard
from rowcall.ui.task_pane.strength_card import StrengthCard
from rowcall.ui.theme import icons
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.page_parts import footer, page_column, scrolled

if TYPE_CHECKING:
    from rowcall.session import Session


EDITED_MS = 1000
"""How long cells must have stood still before the whole list is counted again."""


class TargetPage(QWidget):
    """Everything that is chosen before a run is checked.

    Signals:
        changed: Something else is chosen.
        check_asked: The choice is to be checked.
        known_asked: Sheet id and Identifier whose rows are to be shown.
    """

    changed = Signal()
    check_asked = Signal()
    known_asked = Signal(int, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions: Mapping[str, Action] = {action.key: action for action in session.catalogue}
        self._sheet: Sheet | None = None
        self._forms: dict[tuple[int, str], tuple[ActionForm, FollowUps]] = {}
        self.scope = ScopeCard()
        self._strength = StrengthCard()
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(EDITED_MS)
        self._cards = ActionCards(session.catalogue)
        self._problem = Banner("targetProblem")
        self._form_card = Card()
        self._follow_ups = QVBoxLayout()
        self._next = QPushButton(self.tr("Check rows and cost"))
        self._lay_out()
        self._cards.changed.connect(self._show_form)
        self.scope.changed.connect(self.changed)
        self._next.clicked.connect(self.check_asked)
        self._recount.timeout.connect(self._count_again)
        self._strength.rows_asked.connect(self._ask_for_rows)
        self.changed.connect(self._judge)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = page_column(inside)
        column.addWidget(self._cards)
        column.addWidget(self.scope)
        column.addWidget(self._strength)
        column.addWidget(self._form_card)
        column.addLayout(self._follow_ups)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(inside), 1)
        self._next.setObjectName("toCheck")
        self._next.setProperty("role", "primary")
        icons.dress(self._next, "arrow-right", "accent_text")
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        outer.addWidget(footer(self._problem, (self._next,)))

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is worked on."""
        return self._sheet

    @property
    def ready(self) -> bool:
        """Whether what is chosen can be checked."""
        return self._next.isEnabled()

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Work on this sheet; what was chosen for it before is kept."""
        same = sheet is not None and self._sheet is not None and sheet.id == self._sheet.id
        self._sheet = sheet
        if sheet is None:
            return
        for (sheet_id, _key), (form, _follow) in self._forms.items():
            if sheet_id == sheet.id:
                form.set_sheet(sheet)
        self._cards.set_fields(fields_of(sheet), sheet.key, keep=same)
        self._show_form(self._cards.value())

    def rows_changed(self, sheet_id: int) -> None:
        """Rows or cells of a sheet have changed: what is told of them is told anew, as soon as it stands still."""
        if self._sheet is not None and sheet_id == self._sheet.id and self.isVisible():
            self._recount.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell of the rows as they are now."""
        super().showEvent(event)
        self._count_again()

    def _count_again(self) -> None:
        if self._sheet is not None and self._session.project is not None:
            tasks.start(self._tell_strength(self._sheet), owner=self)

    async def _tell_strength(self, sheet: Sheet) -> None:
        strength = await self._session.strength(sheet.id)
        if self._sheet is not None and self._sheet.id == sheet.id:
            self._strength.show_strength(strength, self._actions.get(self._cards.value()))

    def _ask_for_rows(self, identifier: object) -> None:
        if self._sheet is not None:
            self.known_asked.emit(self._sheet.id, identifier)

    def choice(self) -> RunChoice:
        """What is chosen."""
        form, follow = self._shown()
        step = form.choice({"only": self.scope.only})
        return RunChoice((step, *follow.steps()), form.corrections(), row_ids=self.scope.row_ids)

    def _shown(self) -> tuple[ActionForm, FollowUps]:
        if self._sheet is None:
            raise TypeError("A target belongs to a sheet.")
        return self._forms[self._sheet.id, self._cards.value()]

    def _show_form(self, key: str) -> None:
        """Show the form of an action, and what can be done with the rows that it finds."""
        for form, follow in self._forms.values():
            form.hide()
            follow.hide()
        self._form_card.hide()
        if self._sheet is not None and key:
            if (self._sheet.id, key) not in self._forms:
                self._make_form(self._sheet, self._actions[key])
            form, follow = self._shown()
            form.set_fields(fields_of(self._sheet))
            form.show()
            self._form_card.show()
            follow.setVisible(follow.body.count() > 0)
        if self.isVisible():
            self._count_again()
        self.changed.emit()

    def _make_form(self, sheet: Sheet, action: Action) -> None:
        around = Surroundings(self._session, sheet, action.key)
        form = ActionForm(action, around, first=True)
        follow = FollowUps(action, self._session.catalogue, around)
        form.changed.connect(self.changed)
        follow.changed.connect(self.changed)
        self._form_card.add(form)
        self._follow_ups.addWidget(follow)
        self._forms[sheet.id, action.key] = form, follow

    def _judge(self) -> None:
        """Say what still keeps the choice from being checked."""
        problem = ""
        if not self._cards.value():
            problem = self.tr("Nothing can be asked for this list: it lacks the columns for it.")
        elif self.scope.count == 0:
            problem = self.tr("There are no rows.")
        else:
            form, follow = self._shown()
            if form.lacks_parts() or follow.lacks_parts():
                problem = self.tr("Tick at least one thing to find.")
        self._next.setEnabled(not problem)
        if problem:
            self._problem.say("waiting", problem)
        else:
            self._problem.hide()

"""The first step: what to do, for which rows or without any, and whom to look for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rowcall.model.action import Action
from rowcall.model.plans import NO_SHEET, RunChoice
from rowcall.model.sheets import Sheet
from rowcall.model.strength import Strength
from rowcall.project.searches import KEY as SEARCHES
from rowcall.ui import tasks
from rowcall.ui.languages.catalogue import translated
from rowcall.ui.settings_dialog.dialog import SettingsDialog
from rowcall.ui.soon import Soon
from rowcall.ui.task_pane.action_chooser import ActionChooser
from rowcall.ui.task_pane.action_form import ActionForm
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.task_pane.fit import begins_without_list, fields_of
from rowcall.ui.task_pane.follow_ups import FollowUps
from rowcall.ui.task_pane.kept_choices import KeptChoices
from rowcall.ui.task_pane.scope import ScopeCard
from rowcall.ui.task_pane.strength_card import StrengthCard
from rowcall.ui.task_pane.strength_teller import StrengthTeller
from rowcall.ui.task_pane.target_foot import TargetFoot
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.page_parts import page_column, scrolled
from rowcall.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from rowcall.session import Session


EDITED_MS = 1000
"""How long cells must have stood still before the whole list is counted again."""
_REST = 10
"""So much longer than counting the rows took they are let stand: not each edit of a large list is worth a count."""
_LIST, _SEARCH = "list", "search"


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
        self._actions: Mapping[str, Action] = {action.key: action for action in translated(session.catalogue)}
        self._sheet: Sheet | None = None
        self._forms: dict[tuple[int, str], tuple[ActionForm, FollowUps]] = {}
        self._names: dict[tuple[int, str], str] = {}
        self._kept = KeptChoices(session)
        self.scope = ScopeCard()
        self._strength = StrengthCard()
        self._teller = StrengthTeller(session, self)
        self._recount = Soon(self, EDITED_MS, self._count_again)
        self._mode = Segmented(
            "targetMode",
            self.tr("What to begin with"),
            ((_LIST, self.tr("With this list")), (_SEARCH, self.tr("From a search"))),
        )
        self._chooser = ActionChooser(tuple(self._actions.values()), session.prices)
        self._foot = TargetFoot(session)
        self._form_card = Card()
        self._only_new = QCheckBox(self.tr("Not again if this file has it already"))
        self._follow_ups = QVBoxLayout()
        self._lay_out()
        self._mode.changed.connect(lambda _mode: self._offer(keep=False))
        self._chooser.changed.connect(self._show_form)
        self.scope.changed.connect(self.changed)
        self.scope.changed.connect(self._count_soon)
        self._only_new.toggled.connect(lambda _ticked: self.changed.emit())
        self._foot.check_asked.connect(self.check_asked)
        self._foot.address_asked.connect(self._set_up)
        self._teller.told.connect(self._tell_strength)
        self._teller.outdated.connect(self._count_soon)
        self._strength.rows_asked.connect(self._ask_for_rows)
        self.changed.connect(self._judge)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = page_column(inside)
        column.addWidget(self._mode)
        column.addWidget(self._chooser)
        column.addWidget(self.scope)
        column.addWidget(self._strength)
        column.addWidget(self._form_card)
        self._only_new.setObjectName("onlyNew")
        self._only_new.setAccessibleName(self._only_new.text())
        self._only_new.setChecked(True)
        column.addWidget(self._only_new)
        column.addLayout(self._follow_ups)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(inside), 1)
        outer.addWidget(self._foot)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is worked on."""
        return self._sheet

    @property
    def sheet_id(self) -> int | None:
        """The sheet that the choice is about: none is needed for a search; None where nothing can be chosen."""
        if self.from_search:
            return NO_SHEET
        return self._sheet.id if self._sheet is not None else None

    @property
    def from_search(self) -> bool:
        """Whether the rows come from a search and not from a list."""
        return self._mode.value() == _SEARCH

    @property
    def ready(self) -> bool:
        """Whether what is chosen can be checked."""
        return self._foot.ready

    def pieces(self) -> Iterator[Callable[[], None]]:
        """What is still to be made of it that nobody sees at first, a piece at a time."""
        return self._chooser.pieces()

    def finish(self) -> None:
        """Make now what `pieces` would."""
        self._chooser.make_cards()

    def begin_with_search(self, key: str = "") -> None:
        """Offer what needs no list.

        Args:
            key: The action that is chosen; empty: the first.
        """
        self._mode.set_value(_SEARCH)
        if key:
            self.choose(key)

    def choose(self, key: str) -> None:
        """Choose an action of those on offer."""
        self._chooser.choose(key)

    def begin_with_list(self) -> None:
        """Offer what can be done with the rows of the sheet."""
        if self._sheet is not None and self._sheet.key != SEARCHES:
            self._mode.set_value(_LIST)

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Work on this sheet; what was chosen for it before is kept. None: there is no sheet yet."""
        before = self._sheet
        self._sheet = sheet
        if sheet is not None:
            for (sheet_id, _key), (form, _follow) in self._forms.items():
                if sheet_id == sheet.id:
                    form.set_sheet(sheet)
        has_list = sheet is not None and sheet.key != SEARCHES
        if before is None and has_list and self._kept.searching:
            self._mode.set_value(_SEARCH)
        why_not = self.tr("This sheet holds your searches.") if sheet is not None else self.tr("No list is open yet.")
        if not has_list:
            self._mode.set_value(_SEARCH)
        self._mode.set_possible(_LIST, possible=has_list, why_not=why_not)
        another = sheet is None or before is None or sheet.id != before.id
        self._offer(keep=self.from_search or not another)

    def _offer(self, *, keep: bool) -> None:
        """Offer what can be done with the list, or without any."""
        self.scope.setVisible(not self.from_search)
        self._only_new.setVisible(self.from_search)
        before = self._kept.chosen.get(self.sheet_id) if self.sheet_id is not None else None
        if self.from_search:
            self._strength.hide()
            self._chooser.offer_sources(keep=keep, before=before)
        elif self._sheet is not None:
            self._chooser.offer_for_list(fields_of(self._sheet), self._sheet.key, keep=keep, before=before)
        self._show_form(self._chooser.value())

    def rows_changed(self, sheet_id: int) -> None:
        """Rows or cells of a sheet have changed: what is told of them is told anew, as soon as it stands still."""
        if self._sheet is not None and sheet_id == self._sheet.id:
            self._count_soon()

    def _count_soon(self) -> None:
        if self.isVisible():
            self._recount.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell of the rows as they are now."""
        super().showEvent(event)
        self._count_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._foot.stop()
        self._teller.stop()

    def _count_again(self) -> None:
        self._price_it(complete=self.ready)
        if self._sheet is not None and self._session.project is not None and not self.from_search:
            self._teller.count(self._sheet.id, self.scope.row_ids)

    def _tell_strength(self, strength: Strength, seconds: float) -> None:
        self._recount.setInterval(max(EDITED_MS, int(seconds * _REST * 1000)))
        if not self.from_search:
            self._strength.show_strength(strength, self._actions.get(self._chooser.value()))

    def _ask_for_rows(self, identifier: object) -> None:
        if self._sheet is not None:
            self.known_asked.emit(self._sheet.id, identifier)

    def choice(self) -> RunChoice:
        """What is chosen."""
        form, follow = self._shown()
        if self.from_search:
            only = "empty" if self._only_new.isChecked() else "all"
            return RunChoice((form.choice({"only": only}), *follow.steps()))
        step = form.choice({"only": self.scope.only})
        return RunChoice((step, *follow.steps()), form.corrections(), row_ids=self.scope.row_ids)

    def kept(self) -> tuple[Mapping[int, str], Mapping[str, Any]]:
        """What is to be kept with the list: the actions that are chosen, by sheets, and what is set in their forms."""
        made = ((self._names[place], form, follow) for place, (form, follow) in self._forms.items())
        return self._kept.chosen, self._kept.forms(made)

    def _shown(self) -> tuple[ActionForm, FollowUps]:
        return self._forms[self._sheet_key(), self._chooser.value()]

    def _sheet_key(self) -> int:
        if self.sheet_id is None:
            raise TypeError("A target belongs to a sheet.")
        return self.sheet_id

    def _show_form(self, key: str) -> None:
        """Show the form of an action, and what can be done with the rows that it finds."""
        for form, follow in self._forms.values():
            form.hide()
            follow.hide()
        self._form_card.hide()
        if self.sheet_id is not None and key:
            self._kept.chosen[self.sheet_id] = key
            if (self.sheet_id, key) not in self._forms:
                self._make_form(self._actions[key])
            form, follow = self._shown()
            if self._sheet is not None and not self.from_search:
                form.set_fields(fields_of(self._sheet))
            form.show()
            self._form_card.setVisible(form.has_any)
            self._only_new.setVisible(self.from_search and form.action.new_sheet is not None)
            follow.setVisible(follow.has_any)
        self.changed.emit()  # first: it is judged whether there is a choice that can be priced
        if self.isVisible():
            self._count_again()

    def _make_form(self, action: Action) -> None:
        limit = action.new_sheet.limit_key if action.new_sheet is not None else ""
        sheet = None if self.from_search else self._sheet
        name = f"search-{action.key}" if self.from_search else action.key
        around = Surroundings(self._session, sheet, name, limit)
        form = ActionForm(action, around, first=True, parent=self._form_card)
        follow = FollowUps(action, tuple(self._actions.values()), around, parent=self)
        form.changed.connect(self.changed)
        follow.changed.connect(self.changed)
        self._form_card.add(form)
        self._follow_ups.addWidget(follow)
        self._forms[self._sheet_key(), action.key] = form, follow
        self._names[self._sheet_key(), action.key] = kept = f"{sheet.key}/{name}" if sheet is not None else name
        self._kept.dress(kept, form, follow)

    def _judge(self) -> None:
        """Say what still keeps the choice from being checked."""
        problem = ""
        if not self._chooser.value():
            problem = self.tr("Nothing can be asked for this list: it lacks the columns for it.")
        elif not self.from_search and self.scope.count == 0:
            problem = self.tr("There are no rows.")
        elif self.sheet_id is not None:
            form, follow = self._shown()
            problem = form.problem or self._needs_more(form) or follow.problem
        self._foot.judge(problem, "" if problem else self._unheard(), from_search=self.from_search)
        self._count_found(complete=not problem)
        self._price_it(complete=not problem)

    def _price_it(self, *, complete: bool) -> None:
        """Have told what the choice comes to, where rows of a list are asked and somebody looks."""
        told = complete and self.isVisible() and self._sheet is not None and not self.from_search
        self._foot.price(self.choice() if told else None, self.sheet_id or NO_SHEET)

    def _unheard(self) -> str:
        """What can be done where the results of what is chosen cannot come to us; empty where they can."""
        if self._session.inbox.known or self.sheet_id is None:
            return ""
        form, _follow = self._shown()
        action, options = form.action, form.options()
        if not action.hears_only(options):
            return ""
        return action.without_address

    def _set_up(self) -> None:
        tasks.start(self._settings(), owner=self)

    async def _settings(self) -> None:
        dialog = SettingsDialog(self._session, self.window())
        dialog.show_addresses()
        await tasks.finished(dialog)
        dialog.deleteLater()
        self.changed.emit()

    def _count_found(self, *, complete: bool) -> None:
        """Have counted what the search would find."""
        action = self._actions.get(self._chooser.value())
        counted = action is not None and action.counter is not None and action.new_sheet is not None
        if action is None or action.new_sheet is None or not (counted and complete and self.from_search):
            self._foot.count(None)
            return
        form, _follow = self._shown()
        self._foot.count(form.choice({}), action.new_sheet.title.lower(), action.icon)

    def _needs_more(self, form: ActionForm) -> str:
        """What a search without a list still lacks, as a sentence."""
        if not self.from_search or form.action.needs_no_list(form.options()):
            return ""
        titles = [option.title for option in form.action.options if begins_without_list(form.action, option)]
        return self.tr("Fill in “{option}” first.").format(option="” or “".join(titles))

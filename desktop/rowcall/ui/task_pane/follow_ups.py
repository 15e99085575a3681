"""What can be done at once with the rows that the first step finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rowcall.model.action import Action, Group
from rowcall.model.fields import Field
from rowcall.model.plans import StepChoice
from rowcall.ui.task_pane.action_form import ActionForm
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.task_pane.fit import fields_made, fit, is_about_people, is_source
from rowcall.ui.task_pane.kept import part
from rowcall.ui.theme import theme
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.fold import Fold
from rowcall.ui.widgets.tick_line import TickLine

_AT_ONCE = 3
"""So many next steps are seen at once; the others are folded away."""


class FollowUps(Card):
    """A tick box for each action that works on the sheet that another one makes, with its form under it.

    Args:
        made_by: The action that makes the sheet.
        actions: All actions on offer.
        around: What the forms may need.

    Signals:
        changed: Something else is chosen.
    """

    changed = Signal()

    def __init__(
        self, made_by: Action, actions: Sequence[Action], around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("followUps")
        self._around = around
        self._fields = fields_made(made_by)
        self._sheet_key = made_by.new_sheet.key if made_by.new_sheet is not None else ""
        self._boxes: dict[str, tuple[Action, QCheckBox, QVBoxLayout]] = {}
        self._forms: dict[str, ActionForm] = {}
        candidates = all_after(made_by, actions)
        for action in candidates[:_AT_ONCE]:
            self.add(self._box(action))
        if candidates[_AT_ONCE:]:
            fold = Fold(f"{around.name}-otherSteps", self.tr("Other next steps"))
            for action in candidates[_AT_ONCE:]:
                fold.body.addWidget(self._box(action))
            self.add(fold)
        self.setVisible(self.has_any)

    @property
    def has_any(self) -> bool:
        """Whether anything can be done with the rows."""
        return bool(self._boxes)

    def steps(self) -> tuple[StepChoice, ...]:
        """The steps that are ticked."""
        return tuple(form.choice({"sheet": self._sheet_key}) for form in self._ticked())

    @property
    def problem(self) -> str:
        """What keeps a ticked step from being carried out as chosen, as a sentence; empty where nothing does."""
        return next(filter(None, (form.problem for form in self._ticked())), "")

    def kept(self) -> dict[str, Any]:
        """The steps that are ticked and what is set in them, to be kept with the list."""
        return {form.action.key: form.kept() for form in self._ticked()}

    def take(self, kept: Mapping[str, Any]) -> None:
        """Tick the steps that were ticked when the list was open last, where they are still on offer."""
        for key in self._boxes:
            if key in kept:
                self._boxes[key][1].setChecked(True)
                self._forms[key].take(part(kept, key))

    def _ticked(self) -> list[ActionForm]:
        return [self._forms[key] for key, (_action, box, _place) in self._boxes.items() if box.isChecked()]

    def _box(self, action: Action) -> QWidget:
        line = TickLine(f"then-{action.key}", self.tr("Then also: {title}").format(title=action.title))
        box = line.box
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        indented = QVBoxLayout()
        indented.setContentsMargins(theme.current().space_xl, 0, 0, 0)
        column.addLayout(indented)
        self._boxes[action.key] = action, box, indented
        box.toggled.connect(lambda ticked, key=action.key: self._tick(key, ticked))
        return part

    def _tick(self, key: str, ticked: bool) -> None:
        action, box, place = self._boxes[key]
        if key not in self._forms:
            limit = action.new_sheet.limit_key if action.new_sheet is not None else ""
            around = Surroundings(self._around.session, self._around.sheet, box.objectName(), limit)
            form = ActionForm(action, around, first=False)
            form.set_fields(self._fields)
            form.changed.connect(self.changed)
            place.addWidget(form)
            self._forms[key] = form
        self._forms[key].setVisible(ticked)
        self.changed.emit()


def all_after(made_by: Action, actions: Sequence[Action]) -> list[Action]:
    """The actions that can be asked with the rows of the sheet that one makes; those about its people come first."""
    fields = fields_made(made_by)
    found = [action for action in actions if action.key != made_by.key and _can_follow(action, fields)]
    return sorted(found, key=lambda action: not is_about_people(action, fields))


def first_after(made_by: Action, actions: Sequence[Action]) -> Action | None:
    """What most people do next with the people that an action finds; None where nothing is about them."""
    found = all_after(made_by, actions)
    return found[0] if found and is_about_people(found[0], fields_made(made_by)) else None


def _can_follow(action: Action, fields: frozenset[Field]) -> bool:
    return (
        bool(fields)
        and action.group is not Group.ACCOUNT
        and not action.agree
        and not is_source(action)
        and fit(action, fields).possible
    )

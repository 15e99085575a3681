"""What can be done at once with the rows that the first step finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rowcall.model.action import Action
from rowcall.model.plans import StepChoice
from rowcall.ui.task_pane.action_form import ActionForm
from rowcall.ui.task_pane.editors import Surroundings
from rowcall.ui.task_pane.fit import fields_made, fit
from rowcall.ui.theme import theme
from rowcall.ui.widgets.card import Card


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
        self._forms: dict[str, tuple[QCheckBox, ActionForm]] = {}
        fields = fields_made(made_by)
        for action in actions:
            if action.key != made_by.key and fields and fit(action, fields).possible:
                self._add(action, Surroundings(around.session, around.sheet, f"then-{action.key}"))
                self._forms[action.key][1].set_fields(fields)
        self.setVisible(bool(self._forms))

    def steps(self) -> tuple[StepChoice, ...]:
        """The steps that are ticked."""
        return tuple(form.choice({}) for box, form in self._forms.values() if box.isChecked())

    def lacks_parts(self) -> bool:
        """Whether a ticked step has nothing to find."""
        return any(box.isChecked() and form.lacks_parts() for box, form in self._forms.values())

    def _add(self, action: Action, around: Surroundings) -> None:
        box = QCheckBox(self.tr("Then also: {title}").format(title=action.title))
        box.setObjectName(around.name)
        box.setAccessibleName(box.text())
        form = ActionForm(action, around, first=False)
        indented = QWidget()
        inside = QVBoxLayout(indented)
        inside.setContentsMargins(theme.current().space_xl, 0, 0, 0)
        inside.addWidget(form)
        indented.hide()
        box.toggled.connect(indented.setVisible)
        box.toggled.connect(self.changed)
        form.changed.connect(self.changed)
        self.add(box)
        self.add(indented)
        self._forms[action.key] = box, form

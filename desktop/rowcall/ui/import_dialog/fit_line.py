"""What can be done with a list as its columns are taken now, an action at a time."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from rowcall.model.action import Action
from rowcall.model.fields import Field
from rowcall.ui.task_pane.fit import fit, may_be_source
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.strip import Strip
from rowcall.ui.widgets.texts import text

_ICON = 14
_SHOWN = 5
"""Marks that find room on a narrow screen: the actions of a list that stand first."""


class FitLine(QWidget):
    """One mark for each of the first actions; what it is matched on, or what it lacks, is its tip.

    Args:
        actions: All actions on offer; what makes lists of its own says nothing about this one.

    Attributes:
        nothing: Says it where nothing can be done; whoever makes the line finds it a place.
    """

    def __init__(self, actions: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fitLine")
        self._actions = [action for action in actions if not may_be_source(action)]
        self._marks: list[tuple[QWidget, IconLabel, QLabel]] = []
        self.nothing = Strip("nothingPossible", "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_l)
        for action in self._actions[:_SHOWN]:
            mark, inside = QWidget(), QHBoxLayout()
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(theme.current().space_xs)
            icon, title = IconLabel("check", "found", _ICON), text(action.title, "small")
            inside.addWidget(icon)
            inside.addWidget(title)
            mark.setLayout(inside)
            mark.setObjectName(f"fit-{action.key}")
            row.addWidget(mark)
            self._marks.append((mark, icon, title))
        row.addStretch(1)

    def show_fields(self, fields: Collection[Field]) -> None:
        """Say what can be done with columns of these fields."""
        self._say_nothing(fields)
        for action, (mark, icon, title) in zip(self._actions, self._marks, strict=False):
            found = fit(action, fields)
            told = self.tr("Matched on {columns}.").format(columns=found.matched_on)
            words = told if found.possible else found.missing
            icon.show_icon("check" if found.possible else "x", "found" if found.possible else "text_faint")
            title.setEnabled(found.possible)
            mark.setToolTip(words)
            mark.setAccessibleName(f"{action.title}: {words}")

    def _say_nothing(self, fields: Collection[Field]) -> None:
        if any(fit(action, fields).possible for action in self._actions):
            self.nothing.hide()
        elif fields:
            self.nothing.say(self.tr("Nobody can be looked up by these columns: choose a company or a person."))
        else:
            self.nothing.say(self.tr("Nothing was recognised: choose at least a company or a person."))

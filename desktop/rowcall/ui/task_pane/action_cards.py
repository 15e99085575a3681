"""What can be done with a list: one card for each action, those that cannot be asked with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rowcall.model.action import Action
from rowcall.model.fields import PERSON_FIELDS, Field
from rowcall.ui.task_pane.fit import Fit, fit
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_LEAST_HEIGHT = 54


class ActionCards(QWidget):
    """Cards of which one is chosen.

    Args:
        actions: What is on offer, in its order.

    Signals:
        changed: Another action was chosen; with its key.
    """

    changed = Signal(str)

    def __init__(self, actions: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actionCards")
        self.setAccessibleName(self.tr("What to do"))
        self._actions = tuple(actions)
        self._group = QButtonGroup(self)
        self._cards: dict[str, _Card] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space_s)
        for action in actions:
            card = _Card(action)
            self._cards[action.key] = card
            self._group.addButton(card)
            column.addWidget(card)
            card.toggled.connect(lambda down, key=action.key: self._toggled(key, down))

    def value(self) -> str:
        """The key of the chosen action; empty where none can be asked."""
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose an action."""
        self._cards[key].setChecked(True)

    def set_fields(self, fields: Iterable[Field], sheet_key: str, *, keep: bool) -> None:
        """Say what the list has.

        Args:
            fields: The fields of its columns.
            sheet_key: Which sheet it is: what an action would make need not be made from itself.
            keep: Whether the choice stays as it is if it can.
        """
        there = frozenset(fields)
        fits = {action.key: fit(action, there) for action in self._actions}
        for key, found in fits.items():
            self._cards[key].show_fit(found)
        if keep and self.value() and fits[self.value()].possible:
            return
        possible = [action for action in self._actions if fits[action.key].possible]
        possible.sort(key=lambda action: (_made_here(action, sheet_key), not _is_about_people(action, there)))
        if possible:
            self.choose(possible[0].key)

    def _toggled(self, key: str, down: bool) -> None:
        if down:
            self.changed.emit(key)


class _Card(QPushButton):
    """An action to choose: icon, title, and what it does or why it cannot."""

    def __init__(self, action: Action) -> None:
        super().__init__()
        self._action = action
        self.setObjectName(f"action-{action.key}")
        self.setProperty("role", "choice")
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon = IconLabel(action.icon, "accent", 20)
        self._title = text(action.title, "strong")
        self._help = text(action.help, "small", wrap=True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(theme.current().space_m)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._title)
        column.addWidget(self._help, 1)
        row.addLayout(column, 1)
        for part in (self._icon, self._title, self._help):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._dress)

    def show_fit(self, found: Fit) -> None:
        """Say whether it can be asked, and why not."""
        self.setEnabled(found.possible)
        self._help.setText(self._action.help if found.possible else found.missing)
        self.setAccessibleName(self._action.title)
        self.setAccessibleDescription(self._help.text())
        self._dress()

    def _dress(self) -> None:
        self._icon.show_icon(self._action.icon, "accent" if self.isEnabled() else "text_faint")
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its words wrap, so its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the words need."""
        layout = self.layout()
        return max(_LEAST_HEIGHT, layout.totalHeightForWidth(width) if layout else 0)

    def sizeHint(self) -> QSize:
        """As wide as the pane likes; the height is asked for with the width."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))


def _made_here(action: Action, sheet_key: str) -> bool:
    return action.new_sheet is not None and action.new_sheet.key == sheet_key


def _is_about_people(action: Action, fields: frozenset[Field]) -> bool:
    return any(need <= fields and need & PERSON_FIELDS for part in action.parts for need in part.needs)

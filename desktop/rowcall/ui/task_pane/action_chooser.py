"""What can be done: the chosen action, and behind it all others, grouped and to be searched."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from rowcall.model.action import Action, Group
from rowcall.model.fields import Field
from rowcall.model.normal import fold
from rowcall.model.prices import PriceTable
from rowcall.ui.languages.named import named
from rowcall.ui.task_pane.action_card import ActionCard
from rowcall.ui.task_pane.fit import fit, is_about_people, is_source, makes_list, may_be_source
from rowcall.ui.task_pane.glance import is_free, price_of
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.fold import Fold
from rowcall.ui.widgets.texts import text

_FIRST = 4
"""So many actions that fit stand above the groups."""
_FEW = 6
"""So many are seen at one glance: they need no groups and no search."""
_CARDS_AT_ONCE = 8
"""Cards that are made in one piece: some tens of milliseconds on a slow machine."""


class ActionChooser(QWidget):
    """One action is chosen; the others unfold under it.

    The others have no cards until these are made: nobody sees them before the list is unfolded.

    Args:
        actions: What is on offer, in its order.
        prices: What they cost.

    Signals:
        changed: Another action was chosen; with its key.
    """

    changed = Signal(str)

    def __init__(self, actions: Sequence[Action], prices: PriceTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actionChooser")
        self.setAccessibleName(self.tr("What to do"))
        self._prices = {action.key: price_of(action, prices) for action in actions}
        self._actions = {action.key: action for action in actions}
        self._free = {action.key for action in actions if is_free(action, prices)}
        self._key = ""
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._all = QWidget(self)
        self._cards: dict[str, ActionCard] = {}
        self._reasons: Mapping[str, str] = {}
        self._best: Sequence[str] = ()
        self._above: frozenset[str] = frozenset()
        self._placed = False
        self._chosen = QVBoxLayout()
        self._shown: ActionCard | None = None
        self._more = QPushButton()
        self._search = QLineEdit()
        self._nothing = text(role="muted", name="noSuchAction", wrap=True)
        self._first_choices = QVBoxLayout()
        self._heading = text(self.tr("Good to begin with"), "overline")
        self._folds: dict[Group, Fold] = {
            group: Fold(f"actions-{group.name.lower()}", named(str(group))) for group in Group
        }
        self._lay_out()

    def pieces(self) -> Iterator[Callable[[], None]]:
        """What makes the cards, a few with each piece."""
        keys = tuple(self._actions)
        for start in range(0, len(keys), _CARDS_AT_ONCE):
            yield partial(self._make_cards, keys[start : start + _CARDS_AT_ONCE])
        yield self._all_made

    def make_cards(self) -> None:
        """Make the cards that are not made yet."""
        self._make_cards(self._actions)
        self._all_made()

    def _make_cards(self, keys: Iterable[str]) -> None:
        for key in keys:
            if key not in self._cards:
                self._cards[key] = self._card(self._actions[key])

    def _all_made(self) -> None:
        if not self._placed:
            self._placed = True
            self._place()

    def _card(self, action: Action) -> ActionCard:
        card = ActionCard(action, f"action-{action.key}", self._prices[action.key])
        card.setParent(self._all)
        card.setChecked(action.key == self._key)
        card.clicked.connect(lambda _checked=False, key=action.key: self.choose(key))
        return card

    def _lay_out(self) -> None:
        space = theme.current()
        self._more.setObjectName("otherActions")
        self._more.setProperty("role", "link")
        self._more.setCheckable(True)
        self._more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._more.toggled.connect(self._unfold)
        self._more.clicked.connect(self._seek)
        self._search.setObjectName("searchActions")
        self._search.setAccessibleName(self.tr("Search what can be done"))
        self._search.setPlaceholderText(self.tr("Search, such as posts or revenue"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(lambda _text: self._filter())
        inside = QVBoxLayout(self._all)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space.space_s)
        inside.addWidget(self._search)
        inside.addWidget(
            text(
                self.tr("≈ is an assumed price: the service does not publish it."), "small", "assumedPrices", wrap=True
            )
        )
        inside.addWidget(self._nothing)
        inside.addWidget(self._heading)
        self._first_choices.setSpacing(space.space_s)
        inside.addLayout(self._first_choices)
        for group in self._folds.values():
            group.body.setSpacing(space.space_s)
            inside.addWidget(group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.space_s)
        self._chosen.setSpacing(0)
        column.addLayout(self._chosen)
        column.addWidget(self._more)
        column.addWidget(self._all)
        self._all.hide()
        self._name_more()

    def value(self) -> str:
        """The key of the chosen action; empty where none can be asked."""
        return self._key

    def choose(self, key: str) -> None:
        """Choose an action."""
        for other, card in self._cards.items():
            card.setChecked(other == key)
        self._more.setChecked(False)
        if key != self._key:
            self._key = key
            self._show_chosen()
            self.changed.emit(key)

    def reasons(self) -> Mapping[str, str]:
        """Of each action on offer, why it cannot be asked; empty where it can."""
        return self._reasons

    def offer_for_list(self, fields: Iterable[Field], sheet_key: str, *, keep: bool, before: str | None = None) -> None:
        """Offer what can be done with the rows of a list, those that it lacks columns for with the reason.

        Args:
            fields: The fields of its columns.
            sheet_key: Which sheet it is: what an action would make need not be made from itself.
            keep: Whether the choice stays as it is if it can.
            before: What was chosen for this sheet before, and is again where the choice does not stay.
        """
        there = frozenset(fields)
        missing = {key: fit(action, there).missing for key, action in self._actions.items() if not is_source(action)}
        possible = [self._actions[key] for key, why_not in missing.items() if not why_not]
        possible.sort(key=lambda action: (_made_here(action, sheet_key), not is_about_people(action, there)))
        self._offer(missing, [action.key for action in possible], keep=keep, before=before)

    def offer_sources(self, *, keep: bool, before: str | None = None) -> None:
        """Offer what makes a sheet of its own.

        Args:
            keep: Whether the choice stays as it is if it can.
            before: What was chosen of these before, and is again where the choice does not stay.
        """
        sources = [key for key, action in self._actions.items() if may_be_source(action)]
        sources.sort(key=lambda key: (key in self._free, not makes_list(self._actions[key])))
        self._offer(dict.fromkeys(sources, ""), sources, keep=keep, before=before)

    def _offer(self, missing: Mapping[str, str], best: Sequence[str], *, keep: bool, before: str | None) -> None:
        self._reasons, self._best = missing, best
        if self._placed:
            self._place()
        self._name_more()
        first = before if before in best else next(iter(best), "")
        wanted = self._key if keep and self._key in best else first
        if wanted:
            self.choose(wanted)
        else:
            self._key = ""
            self._show_chosen()
        self._more.setChecked(not wanted and bool(missing))

    def _place(self) -> None:
        """Put each card where it belongs: the first that fit above, the others in their groups, fitting ones first."""
        best, offered = self._best, tuple(self._reasons)
        for key, card in self._cards.items():
            card.show_reason(self._reasons.get(key, ""))
        few = len(offered) <= _FEW
        above = [*best, *(key for key in offered if key not in best)] if few else list(best[:_FIRST])
        for key in above:
            self._first_choices.addWidget(self._cards[key])
        for group, fold_ in self._folds.items():
            inside = [key for key in offered if self._actions[key].group is group and key not in above]
            for key in sorted(inside, key=lambda key: key not in best):
                fold_.body.addWidget(self._cards[key])
        self._search.setVisible(not few)
        self._heading.setVisible(not few and bool(above))
        self._above = frozenset(above)
        self._filter()

    def _filter(self) -> None:
        """Show the cards that are searched for, with their groups open; without a search, all, the groups folded."""
        wanted = fold(self._search.text())
        shown = {key for key in self._reasons if self._cards[key].fits(wanted)}
        for key, card in self._cards.items():
            card.setVisible(key in shown)
        for group, fold_ in self._folds.items():
            inside = [key for key in shown if self._actions[key].group is group and key not in self._above]
            fold_.setVisible(bool(inside))
            fold_.fold(folded=not wanted)
        self._nothing.setText(self.tr("Nothing is called so. Try another word.") if not shown else "")
        self._nothing.setVisible(not shown)
        self._heading.setVisible(not wanted and bool(self._above) and len(self._reasons) > _FEW)

    def _unfold(self, unfolded: bool) -> None:
        if unfolded:
            self.make_cards()
        self._all.setVisible(unfolded)
        self._name_more()
        if unfolded:
            self._search.clear()

    def _seek(self, unfolded: bool) -> None:
        """Whoever opens the list types what is wanted; a list that opens by itself takes no keys from the sheet."""
        if unfolded:
            self._search.setFocus()

    def _name_more(self) -> None:
        if self._more.isChecked():
            self._more.setText(self.tr("Close the list"))
        else:
            count = len(self._reasons) - 1
            self._more.setText(self.tr("Something else ({count} more)…").format(count=max(0, count)))
        self._more.setVisible(len(self._reasons) > 1)

    def _show_chosen(self) -> None:
        """Show the chosen action above; a press on it unfolds the others."""
        if self._shown is not None:
            self._chosen.removeWidget(self._shown)
            self._shown.hide()
            self._shown.setObjectName("")
            self._shown.deleteLater()
            self._shown = None
        if self._key:
            self._shown = ActionCard(self._actions[self._key], "chosenAction", self._prices[self._key])
            self._shown.setChecked(True)
            self._shown.clicked.connect(self._press_chosen)
            self._chosen.addWidget(self._shown)

    def _press_chosen(self) -> None:
        if self._shown is not None:
            self._shown.setChecked(True)
        self._more.setChecked(not self._more.isChecked() and self._more.isVisibleTo(self))


def _made_here(action: Action, sheet_key: str) -> bool:
    return action.new_sheet is not None and action.new_sheet.key == sheet_key

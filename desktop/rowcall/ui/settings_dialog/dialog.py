"""The dialog for the API key, the prices and the settings, which are drawn from their declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rowcall.errors import SettingsProblem
from rowcall.model.providers import PROVIDERS
from rowcall.settings.options import Options, SettingKind, declared
from rowcall.settings.store import OptionsStore
from rowcall.ui.languages.named import named
from rowcall.ui.settings_dialog.address_card import HELD, AddressCard
from rowcall.ui.settings_dialog.answers_card import AnswersCard
from rowcall.ui.settings_dialog.key_card import KeyCard
from rowcall.ui.settings_dialog.learned_card import LearnedCard
from rowcall.ui.settings_dialog.option_inputs import Input, make_input
from rowcall.ui.settings_dialog.prices_card import PricesCard
from rowcall.ui.theme import theme
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.fold import Fold
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.page_parts import scrolled
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (560, 640)
_ADVANCED = frozenset({SettingKind.ADDRESS, SettingKind.NUMBER})


class SettingsDialog(FormDialog):
    """The key above, the prices and the settings under it; Save writes both; the key has a button of its own.

    Args:
        session: Checks and keeps the key.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("settingsDialog", "settingsBanner", parent)
        self.setWindowTitle(self.tr("API key and settings"))
        self.resize(*_SIZE)
        self._store = OptionsStore()
        self._inputs: dict[str, Input] = {}
        self._save = QPushButton(self.tr("Save"))
        self._close = QPushButton(self.tr("Close"))
        self.key_cards = tuple(KeyCard(session, provider) for provider in PROVIDERS)
        self.prices_card = PricesCard(session)
        self.address_card = AddressCard(session)
        self._lay_out(session)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self._write)

    def _lay_out(self, session: Session) -> None:
        space = theme.current()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_m)
        column.setSpacing(space.space_l)
        column.addWidget(text(self.tr("API key and settings"), "heading"))
        for card in self.key_cards:
            column.addWidget(card)
        column.addWidget(self.prices_card)
        if not session.practice:
            column.addWidget(AnswersCard(session))
        column.addWidget(self.address_card)
        column.addWidget(LearnedCard(session))
        column.addWidget(self._settings_card())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(inside)
        outer.addWidget(self._scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(space.space_xl, 0, space.space_xl, space.space_l)
        foot.addWidget(self.banner)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self._close.setObjectName("closeSettings")
        self._save.setObjectName("saveSettings")
        self._save.setProperty("role", "primary")
        self._save.setAutoDefault(False)
        self._close.setAutoDefault(False)
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        foot.addLayout(buttons)
        outer.addLayout(foot)

    def show_addresses(self) -> None:
        """Show where results are sent, once the dialog is open."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.address_card, 0, 0))

    def show_setting(self, key: str) -> None:
        """Show one setting, once the dialog is open, and put the focus on it."""
        if key in HELD:
            self.show_addresses()
        elif key in self._inputs:
            QTimer.singleShot(0, self, lambda: self._focus_on(self._inputs[key].widget))

    def _focus_on(self, widget: QWidget) -> None:
        if self._fold.isAncestorOf(widget):
            self._fold.fold(folded=False)
        self._scroll.ensureWidgetVisible(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _settings_card(self) -> Card:
        card = Card(self.tr("Settings"))
        try:
            options = self._store.read()
        except SettingsProblem as problem:
            self.banner.tell(problem)
            self._save.setEnabled(False)
            options = Options()
        fold = self._fold = Fold("advancedSettings", self.tr("Advanced"))
        for setting in declared():
            if setting.key in HELD:
                continue
            made = make_input(setting, getattr(options, setting.key))
            self._inputs[setting.key] = made
            part = Labelled(named(setting.label), made.widget, named(setting.help))
            if setting.kind in _ADVANCED:
                fold.body.addWidget(part)
            else:
                card.add(part)
        card.add(fold)
        return card

    def _write(self) -> None:
        """Store what is set, the prices too; what is not allowed is named and nothing is stored."""
        try:
            before = self._store.read()
            values: dict[str, object] = {key: getattr(before, key) for key in HELD}
            values.update({key: made.value() for key, made in self._inputs.items()})
            options, prices = Options.read(values), self.prices_card.typed()
            self._store.write(options)
            note = self.prices_card.keep(prices)
        except SettingsProblem as problem:
            self.banner.tell(problem)
            return
        app = QCoreApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, options.theme)
        self._say_saved(note, restart=_needs_restart(before, options))

    def _say_saved(self, note: str, *, restart: bool) -> None:
        later = self.tr("Addresses and calls at a time count from the next start.") if restart else ""
        notes = " ".join(filter(None, (note, later)))
        self.banner.say("running" if notes else "found", self.tr("Saved."), notes)


def _needs_restart(before: Options, after: Options) -> bool:
    return any(
        getattr(before, setting.key) != getattr(after, setting.key)
        for setting in declared()
        if setting.kind in _ADVANCED
    )

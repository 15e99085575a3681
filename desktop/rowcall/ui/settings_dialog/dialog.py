"""The dialog for the access key, the prices and the settings, which are drawn from their declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from rowcall.errors import SettingsProblem
from rowcall.model.providers import PROVIDERS
from rowcall.settings.options import Options, SettingGroup, declared
from rowcall.settings.store import OptionsStore
from rowcall.ui.settings_dialog.address_card import HELD, AddressCard
from rowcall.ui.settings_dialog.answers_card import AnswersCard
from rowcall.ui.settings_dialog.key_card import KeyCard
from rowcall.ui.settings_dialog.learned_card import LearnedCard
from rowcall.ui.settings_dialog.option_inputs import Input
from rowcall.ui.settings_dialog.options_card import OptionsCard
from rowcall.ui.settings_dialog.prices_card import PricesCard
from rowcall.ui.settings_dialog.sections import Sections
from rowcall.ui.soon import after_this
from rowcall.ui.theme import theme
from rowcall.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (820, 640)


class SettingsDialog(FormDialog):
    """The key above, the prices and the settings under it; Save writes both; the key has a button of its own.

    Args:
        session: Checks and keeps the key.

    Attributes:
        leaves_practice: Whether practice is to be left once it is closed.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("settingsDialog", "settingsBanner", parent)
        self.setWindowTitle(self.tr("Access key and settings"))
        self.resize(*_SIZE)
        self._store = OptionsStore()
        self._inputs: dict[str, Input] = {}
        self._wanted: QWidget | None = None
        self.leaves_practice = False
        self._save = QPushButton(self.tr("Save"))
        self._close = QPushButton(self.tr("Close"))
        self.key_cards = tuple(KeyCard(session, provider) for provider in PROVIDERS)
        self.prices_card = PricesCard(session)
        self.address_card = AddressCard(session)
        self._lay_out(session)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self._write)

    def _lay_out(self, session: Session) -> None:
        outer = self.column()
        self._sections = Sections(self._parts(session))
        outer.addWidget(self._sections, 1)
        outer.addWidget(self.banner)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self._close.setObjectName("closeSettings")
        self._save.setObjectName("saveSettings")
        self._save.setProperty("role", "primary")
        self._save.setAutoDefault(False)
        self._close.setAutoDefault(False)
        buttons.addWidget(self._close)
        buttons.addWidget(self._save)
        outer.addLayout(buttons)

    def _parts(self, session: Session) -> list[tuple[str, QWidget]]:
        """Each part of the settings with its title, in their order."""
        account, lists = self.tr("Access keys"), self.tr("Lists and answers")
        options = self._read()
        parts: list[tuple[str, QWidget]] = [(account, card) for card in self.key_cards]
        parts.append((self.tr("Look and language"), self._options(SettingGroup.LOOK, options)))
        parts.append((self.tr("Prices"), self.prices_card))
        parts.append((lists, self._options(SettingGroup.LISTS, options)))
        if not session.practice:
            parts.append((lists, AnswersCard(session)))
        parts.append((lists, LearnedCard(session)))
        parts.append((self.tr("Results sent to you"), self.address_card))
        parts.append((self.tr("Service and speed"), self._options(SettingGroup.SERVICE, options)))
        return parts

    def _options(self, group: SettingGroup, options: Options) -> OptionsCard:
        titles = {
            SettingGroup.LOOK: self.tr("Look and language"),
            SettingGroup.LISTS: self.tr("Lists and answers"),
            SettingGroup.SERVICE: self.tr("Service and speed"),
        }
        card = OptionsCard(titles[group], group, options)
        self._inputs.update(card.inputs)
        return card

    def _read(self) -> Options:
        try:
            return self._store.read()
        except SettingsProblem as problem:
            self.banner.tell(problem)
            self._save.setEnabled(False)
            return Options()

    def offer_to_leave_practice(self) -> None:
        """Offer beside the key, which practice does not need, to leave practice; it begins once this is closed."""
        card = self.key_cards[0]
        card.offer_to_leave_practice()
        card.leave_practice.clicked.connect(self._leave_practice)

    def _leave_practice(self) -> None:
        self.leaves_practice = True
        self.reject()

    def show_addresses(self) -> None:
        """Show where results are sent, once the dialog is open."""
        after_this(self, lambda: self._sections.bring(self.address_card))

    def show_setting(self, key: str) -> None:
        """Show one setting, once the dialog is open, and put the focus on it."""
        if key in HELD:
            self.show_addresses()
        elif key in self._inputs:
            self._wanted = self._inputs[key].widget

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where most people want to: at the setting asked for, at a key that is missing, else at the search."""
        super().showEvent(event)
        missing = self.key_cards[0].field if not self.key_cards[0].has_key else self._sections.search
        self._sections.focus_on(self._wanted or missing)
        self._wanted = None

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
            theme.apply(app, options.theme, options.density)
        spoken = before.language != options.language
        self._say_saved(note, restart=_needs_restart(before, options), spoken=spoken)

    def _say_saved(self, note: str, *, restart: bool, spoken: bool) -> None:
        later = self.tr("Addresses and calls at a time count from the next start.") if restart else ""
        language = (
            self.tr("Close the program and open it again to see it in that language. Your list is kept.")
            if spoken
            else ""
        )
        notes = " ".join(filter(None, (note, language, later)))
        self.banner.say("running" if notes else "found", self.tr("Saved."), notes)


def _needs_restart(before: Options, after: Options) -> bool:
    return any(
        getattr(before, setting.key) != getattr(after, setting.key)
        for setting in declared()
        if setting.group is SettingGroup.SERVICE
    )

"""Where the key of one provider is entered, checked at its service, kept and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from rowcall.errors import RowcallError
from rowcall.model.providers import PROVIDERS
from rowcall.model.request import PRONTO
from rowcall.ui import tasks
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session


class KeyCard(Card):
    """A key is kept only after the service has said whose it is.

    Args:
        session: Checks and keeps the key.
        provider: Whose key it is.

    Signals:
        changed: A key was kept or removed.
    """

    changed = Signal()

    def __init__(self, session: Session, provider: str = PRONTO, parent: QWidget | None = None) -> None:
        self._provider = PROVIDERS[provider]
        title = QCoreApplication.translate("KeyCard", "Your {vendor} account").format(vendor=self._provider.title)
        super().__init__(title, parent=parent)
        self._session = session
        self._state = text(role="muted", name=self._name("keyState"), wrap=True)
        self._key = QLineEdit()
        self._check = QPushButton(self.tr("Check and keep"))
        self._remove = QPushButton(self.tr("Remove key"))
        self.leave_practice = QPushButton(self.tr("Leave practice…"))
        self._may_leave = False
        self._banner = Banner(self._name("keyBanner"))
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def field(self) -> QLineEdit:
        """Where the key is typed."""
        return self._key

    @property
    def has_key(self) -> bool:
        """Whether no key has to be entered: there is one, or practice needs none."""
        return self._session.practice or self._session.has_key_of(self._provider.key)

    def _lay_out(self) -> None:
        self._key.setObjectName(self._name("apiKey"))
        self._key.setAccessibleName(self.tr("Access key of {vendor}").format(vendor=self._provider.title))
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        vendor = self._provider.title
        self._key.setPlaceholderText(self.tr("Paste the key from your {vendor} account").format(vendor=vendor))
        self._show = QAction(self.tr("Show the key"), self)
        self._show.setCheckable(True)
        icons.dress(self._show, "eye", "text_muted")
        self._key.addAction(self._show, QLineEdit.ActionPosition.TrailingPosition)
        self._check.setObjectName(self._name("checkKey"))
        self._check.setProperty("role", "primary")
        self._remove.setObjectName(self._name("removeKey"))
        self._remove.setProperty("role", "danger")
        self.leave_practice.setObjectName(self._name("leavePractice"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_s)
        row.addWidget(self._key, 1)
        row.addWidget(self._check)
        self.add(self._state)
        self.add(
            Labelled(
                self.tr("Access key"),
                line,
                self.tr(
                    "You find it in your {vendor} account, where it is called API key. It is kept in this system's key"
                    " store, and sent to {vendor} alone."
                ).format(vendor=vendor),
            )
        )
        self.add(self._banner)
        end = QHBoxLayout()
        end.addWidget(self._remove)
        end.addWidget(self.leave_practice)
        end.addStretch(1)
        self.body.addLayout(end)

    def _connect(self) -> None:
        self._show.toggled.connect(self._show_key)
        self._key.textChanged.connect(lambda _text: self._show_state())
        self._key.returnPressed.connect(self._start)
        self._check.clicked.connect(self._start)
        self._remove.clicked.connect(
            lambda: tasks.start(self._forget(), owner=self, on_error=lambda _owner, problem: self._refuse(problem))
        )

    def _show_state(self) -> None:
        practice, has_key = self._session.practice, self._session.has_key_of(self._provider.key)
        if practice:
            words_of_state = self.tr("This is practice: no key is needed. Leave it to enter yours.")
        elif has_key:
            words_of_state = self.tr("There is a key. A new one takes its place.")
        else:
            words_of_state = self._without_a_key()
        self._state.setText(words_of_state)
        self._key.setEnabled(not practice)
        self._check.setEnabled(not practice and bool(self._key.text().strip()))
        self._remove.setVisible(has_key and not practice)
        self.leave_practice.setVisible(practice and self._may_leave)

    def offer_to_leave_practice(self) -> None:
        """Practice can be left from here."""
        self._may_leave = True
        self._show_state()

    def _without_a_key(self) -> str:
        if self._provider.key == PRONTO:
            return self.tr("There is no key yet. Without one, only practice works.")
        return self.tr("There is no key yet. Prospecting jobs need one; everything else works without it.")

    def _name(self, part: str) -> str:
        """The name of a part of the card; those of the first provider's card stand alone."""
        return part if self._provider.key == PRONTO else f"{part} {self._provider.key}"

    def _show_key(self, shown: bool) -> None:
        self._key.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        icons.dress(self._show, "eye-off" if shown else "eye", "text_muted")

    def _start(self) -> None:
        if self._check.isEnabled():
            self._check.setEnabled(False)
            self._banner.say(
                "running", self.tr("Asking {vendor} whose key this is…").format(vendor=self._provider.title)
            )
            tasks.start(self._keep(), owner=self, on_error=lambda _owner, problem: self._refuse(problem))

    async def _keep(self) -> None:
        key = self._key.text().strip()
        account = await self._session.check_key(key, self._provider.key)
        why_not_kept = await self._session.keep_key(key, self._provider.key)
        who = ", ".join(filter(None, (account.name, account.email))) or self.tr("an account without a name")
        told = self.tr("The key belongs to {who}.").format(who=who)
        if account.balance is not None:
            told += " " + self.tr("Balance: {credits}.").format(credits=words.credits_of(account.balance))
        self._key.clear()
        self._show.setChecked(False)
        if why_not_kept:
            kept = self.tr("It is kept for this session only: {why}").format(why=why_not_kept)
            self._banner.say("warn", told, kept)
        else:
            self._banner.say("found", told, self.tr("It is kept in the system's key store."))
        self._show_state()
        self.changed.emit()

    async def _forget(self) -> None:
        await self._session.forget_key(self._provider.key)
        self._banner.say("running", self.tr("The key is removed from the system's key store."))
        self._show_state()
        self.changed.emit()

    def _refuse(self, problem: RowcallError) -> None:
        self._banner.tell(problem)
        self._show_state()

"""Where results are sent that cannot be fetched: an address of the user's own, a tunnel, or none."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from rowcall.errors import RowcallError
from rowcall.model.address import GREATEST_PORT, Address
from rowcall.settings.options import TunnelBy
from rowcall.settings.store import OptionsStore
from rowcall.ui import tasks
from rowcall.ui.languages.said import said
from rowcall.ui.theme import icons
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.optional_number import OptionalNumber
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.tick_line import TickLine

if TYPE_CHECKING:
    from rowcall.session import Session

_NONE, _OWN, _NGROK = "none", "own", "ngrok"
_USUAL_PORT = 8787
HELD = ("webhook_url", "webhook_port", "tunnel")
"""The settings that are made here and nowhere else."""


class AddressCard(Card):
    """Each way with what it needs, a trial, and a button that keeps it.

    Args:
        session: Tries and uses it.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Results that are sent to you"), parent=parent)
        self.setObjectName("addressCard")
        self._session = session
        self._store = OptionsStore()
        self._state = text(role="strong", name="addressState", wrap=True)
        self._way = Segmented(
            "addressWay",
            self.tr("Where results are sent"),
            ((_NONE, self.tr("Nowhere")), (_OWN, self.tr("My own address")), (_NGROK, self.tr("Through ngrok"))),
        )
        self._url = QLineEdit()
        self._port = OptionalNumber(
            "addressPort",
            self.tr("Port of this computer"),
            self.tr("None: it is saved elsewhere"),
            least=1,
            most=GREATEST_PORT,
            start=_USUAL_PORT,
        )
        self._token = QLineEdit()
        self._try = QPushButton(self.tr("Try it"))
        self._keep = QPushButton(self.tr("Use it"))
        self._listen = TickLine("keepListening", self.tr("Keep listening while a list is open, also without a run"))
        self._banner = Banner("addressBanner")
        self._lay_out()
        self._show_kept()
        self._way.changed.connect(lambda _way: self._show_way())
        self._try.clicked.connect(lambda: self._begin(self._try_out()))
        self._keep.clicked.connect(lambda: self._begin(self._use()))
        self._listen.box.clicked.connect(lambda wanted: self._begin(self._keep_listening(wanted=wanted)))

    def _lay_out(self) -> None:
        meaning = self.tr(
            "Most results are fetched by themselves. A few, such as new hires, job changes and companies from searches,"
            " Pronto only sends to a web address. Without one, those cannot be asked; everything else works."
        )
        self.add(text(meaning, "muted", wrap=True))
        self.add(self._state)
        self.add(self._way)
        self._url.setObjectName("addressUrl")
        self._url.setAccessibleName(self.tr("Address"))
        self._url.setPlaceholderText("https://relay.example/rowcall")
        self._token.setObjectName("addressToken")
        self._token.setAccessibleName(self.tr("Authtoken"))
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._parts = {
            _OWN: (
                Labelled(
                    self.tr("Address"),
                    self._url,
                    self.tr("Of a relay or tunnel of yours that leads to this computer, or of a place that saves."),
                ),
                Labelled(
                    self.tr("Port of this computer"),
                    self._port,
                    self.tr(
                        "Where your relay or tunnel passes on what it is sent. Rowcall listens there while it runs."
                    ),
                ),
            ),
            _NGROK: (
                Labelled(
                    self.tr("Authtoken"),
                    self._token,
                    self.tr("From your ngrok account. It is kept in this system's key store."),
                ),
            ),
        }
        for parts in self._parts.values():
            for part in parts:
                self.add(part)
        self.add(self._listen)
        self.add(self._banner)
        line = QHBoxLayout()
        for name, button, icon in (("tryAddress", self._try, "send"), ("useAddress", self._keep, "check")):
            button.setObjectName(name)
            button.setAutoDefault(False)
            icons.dress(button, icon)
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)

    def _show_kept(self) -> None:
        """Show what is in use."""
        inbox = self._session.inbox
        if inbox.address is not None:
            self._url.setText(inbox.address.url)
            self._port.set_value(inbox.address.port or None)
        self._way.set_value(_OWN if inbox.address is not None else _NGROK if inbox.uses_tunnel else _NONE)
        kept = self.tr("There is one. A new one takes its place.")
        self._token.setPlaceholderText(kept if self._has_token() else self.tr("Paste it here"))
        self._show_state()
        self._show_way()

    def _has_token(self) -> bool:
        return not self._session.practice and self._session.addresses.has_token

    def _show_state(self) -> None:
        inbox = self._session.inbox
        self._state.setText(said(inbox.where))
        self._listen.setVisible(inbox.known and self._session.project is not None)
        self._listen.box.setChecked(inbox.is_kept_open)

    async def _keep_listening(self, *, wanted: bool) -> None:
        """New hires and job changes come weeks after their run."""
        try:
            await self._session.inbox.listen(wanted=wanted)
        finally:
            self._show_state()
        if wanted:
            self._banner.say("found", self.tr("Listening. It ends when the list is closed."))
        else:
            self._banner.say("running", self.tr("Listening only while a run waits for results."))

    def _show_way(self) -> None:
        way, practice = self._way.value(), self._session.practice
        for key, parts in self._parts.items():
            for part in parts:
                part.setVisible(key == way)
        for widget in (self._way, self._keep):
            widget.setEnabled(not practice)
        self._try.setVisible(way != _NONE)
        self._banner.hide()

    def _address(self) -> Address | None:
        """The address as it is typed; None where none of one's own is wanted.

        Raises:
            AddressProblem: If it is none.
        """
        return Address(self._url.text().strip(), self._port.value() or 0) if self._way.value() == _OWN else None

    async def _try_out(self) -> None:
        address = self._address()
        self._banner.say("running", self.tr("Trying it…"))
        told = await self._session.addresses.try_out(address, self._token.text().strip())
        self._banner.say("found", said(told))

    async def _use(self) -> None:
        address, tunnel = self._address(), self._way.value() == _NGROK
        why = await self._session.addresses.use(address, tunnel=tunnel, token=self._token.text().strip())
        self._store.write(
            replace(
                self._store.read(),
                webhook_url=address.url if address is not None else "",
                webhook_port=address.port if address is not None else 0,
                tunnel=TunnelBy.NGROK if tunnel else TunnelBy.NOBODY,
            )
        )
        self._token.clear()
        self._show_state()
        self._banner.say("warn" if why else "found", self.tr("It counts from the next run on."), why)

    def _begin(self, doing: Coroutine[Any, Any, None]) -> None:
        tasks.start(doing, owner=self, on_error=self._refuse)

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._banner.tell(problem)

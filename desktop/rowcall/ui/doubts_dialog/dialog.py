"""The dialog for calls in doubt: look for their answers, send them again, or leave them as they are."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from rowcall.ui.doubts_dialog.table import DoubtsTable
from rowcall.ui.languages.counted import counted
from rowcall.ui.theme import icons
from rowcall.ui.widgets import words
from rowcall.ui.widgets.emptiness import Emptiness
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (760, 460)


class DoubtsDialog(FormDialog):
    """Nothing is sent from here that can cost but by the button that names its price.

    Args:
        session: With an open project.

    Attributes:
        sent_again: Whether calls are being sent again now.
        found: Whether answers were found that the run fetches when it goes on.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("doubtsDialog", "doubtsBanner", parent)
        self.setWindowTitle(self.tr("Calls in doubt"))
        self.resize(*_SIZE)
        self.sent_again = False
        self.found = False
        self._session = session
        self._busy = False
        self._table = DoubtsTable(session.actions)
        self._empty = Emptiness(self._table.viewport(), "noDoubts")
        self._all = QCheckBox(self.tr("All"))
        self._copy = QPushButton(self.tr("Copy details for Pronto support"))
        self._leave = QPushButton(self.tr("Leave as is"))
        self._send = QPushButton(self.tr("Send again"))
        self._check = QPushButton(self.tr("Check again"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._reload()
        self._check.setFocus()

    def _lay_out(self) -> None:
        outer = self.column()
        meaning = self.tr(
            "These were sent, but their answer did not arrive. Each may have been paid. None is sent again by itself."
        )
        outer.addWidget(text(meaning, "muted", wrap=True))
        outer.addWidget(self.banner)
        outer.addWidget(self._table, 1)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self._all)
        upper.addStretch(1)
        upper.addWidget(self._copy)
        for button in (self._leave, self._send):
            lower.addWidget(button)
        lower.addStretch(1)
        for button in (self._close, self._check):
            lower.addWidget(button)
        outer.addLayout(upper)
        outer.addLayout(lower)

    def _connect(self) -> None:
        names = {
            "copyDetails": (self._copy, "copy", "text"),
            "leaveAsIs": (self._leave, "check", "text"),
            "sendAgain": (self._send, "send", "failed"),
            "checkAgain": (self._check, "search", "accent_text"),
            "closeDoubts": (self._close, "", ""),
        }
        for name, (button, icon, role) in names.items():
            button.setObjectName(name)
            button.setAutoDefault(False)
            if icon:
                icons.dress(button, icon, role)
        self._all.setObjectName("tickAll")
        self._send.setProperty("role", "danger")
        self._check.setProperty("role", "primary")
        self._check.setDefault(True)
        self._all.clicked.connect(lambda ticked: self._table.tick_all(ticked=ticked))
        self._table.ticked.connect(self._show_buttons)
        self._close.clicked.connect(self.reject)
        self._copy.clicked.connect(self._copy_details)
        self._check.clicked.connect(lambda: self._start(self._check_again()))
        self._send.clicked.connect(lambda: self._start(self._send_again()))
        self._leave.clicked.connect(lambda: self._start(self._leave_as_is()))

    def _reload(self) -> None:
        calls = self._session.doubtful_calls()
        self._table.show_calls(calls)
        self._table.horizontalHeader().setVisible(bool(calls))
        for part in (self._all, self._copy, self._leave, self._send, self._check):
            part.setVisible(bool(calls))
        if calls:
            self._empty.hide()
        else:
            self._empty.say("circle-check", self.tr("No call is in doubt."))

    def _tokens(self) -> tuple[str, ...]:
        return tuple(call.token for call in self._table.chosen())

    def _show_buttons(self) -> None:
        """Name on the button what sending again may cost; without a tick there is nothing to do."""
        chosen = self._table.chosen()
        most = words.credits_of(sum(call.most for call in chosen))
        priced = self.tr("Send again, may cost up to {credits} more").format(credits=most)
        self._send.setText(priced if chosen else self.tr("Send again"))
        possible = bool(chosen) and not self._busy
        for button in (self._copy, self._leave, self._send, self._check):
            button.setEnabled(possible)
        running = self._session.run is not None and not self._session.run.over
        why = self.tr("A run is going on. Stop it first, or wait for its end.") if running else ""
        for button in (self._leave, self._send, self._check):
            button.setToolTip(why)
            button.setEnabled(possible and not running)
        count, state = self._table.rowCount(), Qt.CheckState
        self._all.setTristate(0 < len(chosen) < count)
        whole = state.Checked if chosen else state.Unchecked
        self._all.setCheckState(state.PartiallyChecked if 0 < len(chosen) < count else whole)
        told = counted("{ticked} of %Ln call(s) chosen", count)
        self._all.setText(told.format(ticked=words.number(len(chosen))))

    def _start(self, doing: Coroutine[Any, Any, None]) -> None:
        self._busy = True
        self._show_buttons()
        self.begin(self._do(doing))

    async def _do(self, doing: Coroutine[Any, Any, None]) -> None:
        try:
            await doing
        finally:
            self._busy = False
            self._reload()

    async def _check_again(self) -> None:
        self.banner.say("running", self.tr("Looking for the answers…"), self.tr("This costs nothing."))
        checked = await self._session.check_again(self._tokens())
        self.found = self.found or checked.found > 0
        if checked.still:
            told = self.tr("{found} found, {still} still in doubt.")
            self.banner.say(
                "waiting",
                told.format(found=words.number(checked.found), still=words.number(checked.still)),
                self.tr("An answer may still turn up. Ten minutes are worth waiting before anything is sent again."),
            )
        else:
            self.banner.say("found", self.tr("Every answer was found."))

    async def _send_again(self) -> None:
        await self._session.send_now(self._tokens())
        self.sent_again = True
        self.accept()

    async def _leave_as_is(self) -> None:
        tokens = self._tokens()
        await self._session.leave_as_is(tokens)
        told = counted("%Ln call(s) left as they are. Their credits count as possibly used.", len(tokens))
        self.banner.say("running", told)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._session.support_details(self._tokens()))
        self.banner.say("found", self.tr("Copied. The details hold no names and no key."))

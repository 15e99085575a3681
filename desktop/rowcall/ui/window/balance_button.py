"""What is left of the account's credits, at the end of the status line; a press offers what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from rowcall.ui.theme import icons
from rowcall.ui.widgets import words


class BalanceButton(QPushButton):
    """Always says where one stands: credits, practice, or that an access key is missing.

    Signals:
        refresh_asked: The service is to be asked again.
        ledger_asked: What was used is to be shown.
        key_asked: The access key is to be entered.
        leave_practice_asked: The real account is wanted again.
    """

    refresh_asked = Signal()
    ledger_asked = Signal()
    key_asked = Signal()
    leave_practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("balance")
        self.setProperty("role", "link")
        self._practice = self._needs_key = self._list_open = False
        self.clicked.connect(self._press)
        self.wait(practice=False)

    def wait(self, *, practice: bool) -> None:
        """It is still being found out whether there is a key, and what is left."""
        self.show_balance(None, practice=practice)
        if not practice:
            self.setText(self.tr("One moment…"))

    def show_balance(self, balance: int | None, *, practice: bool, needs_key: bool = False) -> None:
        """Show the credits that are left, where the service says so."""
        self._practice, self._needs_key = practice, needs_key and not practice
        if practice:
            shown = self.tr("Practice: nothing is paid")
        elif self._needs_key:
            shown = self.tr("Enter access key…")
        else:
            shown = words.credits_of(balance) if balance is not None else self.tr("Balance unknown")
        self.setText(shown)
        self.setAccessibleName(self.tr("Balance: {balance}").format(balance=shown))
        self.setToolTip(self.tr("What can be done about the balance"))

    def show_list(self, *, is_open: bool) -> None:
        """Say whether a list is open, of which there is a ledger."""
        self._list_open = is_open

    def _press(self) -> None:
        if self._needs_key:
            self.key_asked.emit()
            return
        menu = QMenu(self)
        menu.setObjectName("balanceMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        again = menu.addAction(self.tr("Ask for the balance again"), self.refresh_asked.emit)
        again.setEnabled(not self._practice)
        icons.dress(again, "rotate-cw")
        used = menu.addAction(self.tr("Credits used by this list…"), self.ledger_asked.emit)
        used.setEnabled(self._list_open)
        icons.dress(used, "coins")
        if self._practice:
            icons.dress(menu.addAction(self.tr("Leave practice…"), self.leave_practice_asked.emit), "log-out")
        menu.popup(self.mapToGlobal(self.rect().topRight()) - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))

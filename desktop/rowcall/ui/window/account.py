"""What the service says of the account: whether there is a key, and what is left of the credits."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rowcall.ui import tasks
from rowcall.ui.soon import Soon

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow

BALANCE_MS = 10_000
"""How often the balance is asked for while a run goes on."""


class Account(QObject):
    """Asks for it and shows it on the start page and in the status line; the newest question counts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._asking: asyncio.Task[None] | None = None
        self._due = Soon(self, BALANCE_MS, self._follow, repeated=True)

    def refresh(self) -> None:
        """Ask again for key and balance; where the service cannot be asked, the last balance stays."""
        self._ask(lambda _owner, error: self._window.status.say(error.title))

    def follow(self) -> None:
        """A run goes on: show from time to time what it has left."""
        self._due.start()

    def follow_no_more(self) -> None:
        """The run is over."""
        self._due.stop()

    async def leave(self) -> None:
        """Ask no more, and wait until nothing is asked."""
        self._due.stop()
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.wait((self._asking,))

    def _ask(self, on_error: tasks.OnError) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = tasks.start(self._show(), owner=self._window, on_error=on_error)

    async def _show(self) -> None:
        window, session = self._window, self._window.session
        has_key = await asyncio.to_thread(lambda: session.has_own_key)
        window.start_page.show_key(has_key=has_key, practice=session.practice)
        if has_key:  # until the service tells, and where it cannot, the last one stays
            window.status.balance.show_balance(await session.balance(), practice=False)
        else:
            window.status.balance.show_balance(None, practice=session.practice, needs_key=True)

    def _follow(self) -> None:
        """Show what a run that goes on has left of the balance; what the run meets, it tells by itself."""
        run = self._window.session.run
        asking = self._asking is not None and not self._asking.done()
        if run is not None and not run.over and not self._window.session.practice and not asking:
            self._ask(lambda _owner, _error: None)

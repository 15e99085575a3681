"""Leaving a list in which a run goes on: calls under way are finished first, unless the user does not want to wait."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rowcall.ui import problems, tasks
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.problems import Message
    from rowcall.ui.window.main_window import MainWindow

_LOOK_SECONDS = 0.25
"""How often the calls that are left are counted."""
_TRY_SECONDS = 2.0
"""How long answers that could be kept nowhere are tried again before one is asked once more."""


_CLOSE = "closeQuestion"


class Leaving(QObject):
    """Asks, finishes, and says how much is left of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._box: Message | None = None
        self._unasked = False

    @property
    def _session(self) -> Session:
        return self._window.session

    async def may_leave(self) -> bool:
        """Ask, where a run is going on, whether it may be stopped."""
        run = self._session.run
        if run is None or run.over:
            return True
        return await self._ask(
            _CLOSE,
            self.tr("A run is going on."),
            self.tr("Calls under way are finished and their answers kept. You can go on with the rest at any time."),
            (self.tr("Keep running"), self.tr("Finish calls under way and close")),
        )

    def ask_no_more(self) -> None:
        """The system itself wants an end: whether the run may be stopped is agreed to, also where it is asked now."""
        self._unasked = True
        if self._box is not None and self._box.objectName() == _CLOSE:
            self._box.done(1)

    async def finish(self) -> None:
        """Stop the run and wait for its calls under way, showing how many there are; then for answers not kept yet."""
        run = self._session.run
        if run is not None and not run.over:
            run.stop()
            page = self._window.busy_page
            self._window.show_busy(self._finishing())
            page.acted.connect(self._quit_now)
            ending = asyncio.ensure_future(run.wait())
            try:
                while not ending.done():
                    page.say(self._finishing(), self.tr("What was paid for is kept."), self.tr("Quit now…"))
                    await asyncio.wait((ending,), timeout=_LOOK_SECONDS)
                await ending
            finally:
                page.acted.disconnect(self._quit_now)
        await self._save_what_is_unsaved()

    def _finishing(self) -> str:
        count = self._session.calls_under_way
        if count == 1:
            return self.tr("Finishing 1 call…")
        return self.tr("Finishing {count} calls…").format(count=words.number(count)) if count else self.tr("Finishing…")

    def _quit_now(self) -> None:
        tasks.start(self._break_off(), owner=self._window)

    async def _break_off(self) -> None:
        """Say what not waiting would leave in doubt, and do it if it is meant so."""
        count = self._session.calls_under_way
        one, many = self.tr("1 call would become unknown."), self.tr("{count} calls would become unknown.")
        agreed = await self._ask(
            "quitNowQuestion",
            one if count == 1 else many.format(count=words.number(count)),
            self.tr("Each may be paid without an answer that you can use. Most are finished within a minute."),
            (self.tr("Wait for them"), self.tr("Quit now, {count} become unknown").format(count=words.number(count))),
        )
        if agreed:
            await self._session.break_off()

    async def _save_what_is_unsaved(self) -> None:
        """Answers that could be kept nowhere are lost with the program: it does not go before one says so."""
        while count := self._session.unsaved:
            lost = await self._ask(
                "unsavedQuestion",
                self.tr("{count} answers could not be saved yet: the disk is full.").format(count=words.number(count)),
                self.tr("Free some space, then try again. They were paid for; quitting now loses them."),
                (self.tr("Try again"), self.tr("Quit and lose them")),
            )
            if lost:
                return
            await asyncio.sleep(_TRY_SECONDS)

    async def _ask(self, name: str, title: str, advice: str, answers: tuple[str, str]) -> bool:
        """Whether the second answer is given."""
        if self._unasked and name == _CLOSE:
            return True
        box = self._box = problems.question(self._window, title, advice, answers)
        box.setObjectName(name)
        try:
            return await tasks.finished(box) == 1
        finally:
            self._box = None

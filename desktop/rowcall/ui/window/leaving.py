"""Leaving a list in which a run goes on: calls under way are finished first, unless the user does not want to wait."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from rowcall.ui import problems, tasks
from rowcall.ui.languages.counted import counted

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.problems import Message
    from rowcall.ui.window.main_window import MainWindow

_LOOK_SECONDS = 0.25
"""How often the calls that are left are counted."""


_CLOSE = "closeQuestion"


class Leaving(QObject):
    """Asks, finishes, and says how much is left of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._box: Message | None = None
        self._unasked = False
        self._given_up = False

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

    async def finish(self) -> bool:
        """Stop the run and wait for its calls under way, showing how many there are, and until all answers are saved.

        Returns:
            Whether it came to its end; else the user gave up answers that could be saved nowhere, and the window goes.
        """
        run = self._session.run
        if run is None or run.over:
            return True
        run.stop()
        page = self._window.busy_page
        page.acted.connect(self._quit_now)
        self._window.show_busy("")
        ending = asyncio.ensure_future(run.wait())
        try:
            while not (ending.done() or self._given_up):
                page.say(*self._stand(), self.tr("Quit now…"))
                await asyncio.wait((ending,), timeout=_LOOK_SECONDS)
            if not ending.done():
                ending.cancel()
                self._window.close_for_good()
                return False
            await ending
            return True
        finally:
            page.acted.disconnect(self._quit_now)

    def _stand(self) -> tuple[str, str]:
        """What is being finished, and what to know about it."""
        unsaved, count = self._session.unsaved, self._session.calls_under_way
        if unsaved:
            return self._unsaved(unsaved), self.tr("Free some space on it. Saving is tried again by itself.")
        if count:
            return counted("Finishing %Ln call(s)…", count), _kept()
        return self.tr("Finishing…"), _kept()

    def _unsaved(self, count: int) -> str:
        return counted("%Ln answer(s) cannot be saved: the disk is full.", count)

    def _quit_now(self) -> None:
        tasks.start(self._break_off(), owner=self._window)

    async def _break_off(self) -> None:
        """Say what not waiting would lose or leave in doubt, and do it if it is meant so."""
        unsaved, count = self._session.unsaved, self._session.calls_under_way
        if unsaved:
            advice = self.tr("Free some space, and what was paid for is saved; quitting now loses it.")
            answers = (self.tr("Keep trying"), self.tr("Quit and lose it"))
            self._given_up = await self._ask("unsavedQuestion", self._unsaved(unsaved), advice, answers)
            return
        agreed = await self._ask(
            "quitNowQuestion",
            counted("%Ln call(s) would become unknown.", count),
            self.tr("Each may be paid without an answer that you can use. Most are finished within a minute."),
            (self.tr("Wait"), counted("Quit now, %Ln call(s) unknown", count)),
        )
        if agreed:
            await self._session.break_off()

    async def _ask(self, name: str, title: str, advice: str, answers: tuple[str, str]) -> bool:
        """Whether the second answer is given."""
        if self._unasked and name == _CLOSE:
            return True
        box = self._box = problems.question(self._window, title, advice, answers)
        box.setObjectName(name)
        if name != _CLOSE:  # all others are about losing what was paid
            box.prefer(0)
        try:
            return await tasks.finished(box) == 1
        finally:
            self._box = None


def _kept() -> str:
    return QCoreApplication.translate("Leaving", "What was paid for is kept.")

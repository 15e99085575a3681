"""Says how many people on a list must not be contacted, before the list is taken in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from rowcall.errors import ImportCancelled, RowcallError
from rowcall.model.do_not_contact import OnList
from rowcall.model.import_plans import ImportPlan
from rowcall.model.reading import Reading
from rowcall.ui import tasks
from rowcall.ui.soon import Soon
from rowcall.ui.widgets.strip import Strip

Look = Callable[[ImportPlan, Reading], Awaitable[OnList]]
_REST_MS = 300
"""How long the choice of columns must rest before the whole list is looked through."""


class ContactsStrip(Strip):
    """Looks through the whole list beside everything else; hidden where nobody on it is concerned.

    Args:
        look: Counts whom it concerns.
    """

    def __init__(self, look: Look) -> None:
        super().__init__("importContacts", "running")
        self._look = look
        self._plan: ImportPlan | None = None
        self._reading = Reading()
        self._task: asyncio.Task[None] | None = None
        self._soon = Soon(self, _REST_MS, self._begin)

    def show_plan(self, plan: ImportPlan) -> None:
        """Look through this list, in a moment."""
        self.forget()
        self._plan = plan
        self._soon.start()

    def forget(self) -> None:
        """Look no further, and say nothing."""
        self._soon.stop()
        self._reading.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.hide()

    def _begin(self) -> None:
        if self._plan is not None:
            self._reading = Reading()
            self._task = tasks.start(self._show(self._plan, self._reading), owner=self, on_error=self._fail)

    async def _show(self, plan: ImportPlan, reading: Reading) -> None:
        found = await self._look(plan, reading)
        if found.sentence:
            imported = self.tr("They are imported, but never asked for and never paid for.")
            self.say(f"{found.sentence} {imported}")

    def _fail(self, _owner: QWidget | None, problem: RowcallError) -> None:
        if not isinstance(problem, ImportCancelled):
            self.say(f"{problem.title} {problem.advice}")
